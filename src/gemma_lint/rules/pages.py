"""The reference page of the functions that rules can call, in Dutch and English."""

from __future__ import annotations

from gemma_lint.messages import text
from gemma_lint.rules.functions import FUNCTIONS, Documented


def page(lang: str) -> str:
    """The page in `lang`, as Markdown."""
    return "\n".join([text("pages.functions", lang), *(_section(one, lang) for one in FUNCTIONS)])


def _section(one: Documented, lang: str) -> str:
    function = one.function
    takes = ", ".join(map(str, function.parameters))
    call = f"{function.name}({takes})"
    if function.receiver is not None:
        call = f"{function.receiver}.{call}"
    lines = [
        f"## {function.name}",
        "",
        f"`{call}` → `{function.result}`",
        "",
        one.text.of(lang),
        "",
        text("pages.example", lang, kind=one.element),
        "",
        f"```cel\n{one.example}\n```",
        "",
    ]
    return "\n".join(lines)
