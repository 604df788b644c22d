"""How what a rule found is put into words: names of elements, lists, dates, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from gemma_lint.cel.errors import EvalError
from gemma_lint.cel.time import Timestamp
from gemma_lint.finding import Message
from gemma_lint.graph.element import Element
from gemma_lint.messages import render, text
from gemma_lint.rules.calls import day_of

SHOWN = 10
"""How many of a list a finding names or shows: a hub of a landscape may have thousands."""
LONGEST_NAME = 200
"""Characters shown of a name: it may be a megabyte, and a thousand findings may name it."""
LONGEST = 4000
"""Characters shown of any text that findings repeat, such as a message or the reason to deviate."""


def put(parts: Iterable[object], lang: str) -> str:
    """The parts of a message, texts and values, as one sentence."""
    return "".join(part if isinstance(part, str) else word(part, lang) for part in parts)


def shortened(text: str, most: int = LONGEST) -> str:
    """The text itself, or what fits of it in `most` characters with an ellipsis at its end."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def word(value: Any, lang: str) -> str:
    """A value as people read it: names of elements quoted, lists of them by name."""
    if isinstance(value, Element):
        return f"“{shortened(name_of(value), LONGEST_NAME)}”"
    if isinstance(value, (list, tuple)):
        return _joined(in_order(value), lang)
    if isinstance(value, bool):
        return text("rules.true" if value else "rules.false", lang)
    if value is None:
        return text("rules.nothing", lang)
    if isinstance(value, Timestamp):
        return day_of(value).isoformat()
    return f"{value:g}" if isinstance(value, float) else str(value)


def name_of(element: Any) -> str:
    """An element's name, or else its id, or else its kind."""
    fields = element.__dict__
    return str(fields.get("naam") or fields.get("id") or element._soort.replace("_", " "))


def subject(element: Any) -> str:
    """An element with its kind, as in `gegevensverzameling “Zaken”`."""
    kind: str = element._soort.replace("_", " ")
    name = name_of(element)
    return kind if name == kind else f"{kind} “{shortened(name, LONGEST_NAME)}”"


def reason(error: Exception, lang: str) -> str:
    """Why an expression could not be evaluated."""
    if isinstance(error, EvalError):
        return render(error.message, lang)
    return f"{type(error).__name__}: {error}"


def in_order(items: Sequence[Any]) -> list[Any]:
    """Elements by name, so that their order in the landscape does not show; other lists as is."""
    if items and all(isinstance(item, Element) for item in items):
        return sorted(items, key=_by_name)
    return list(items)


def _by_name(element: Any) -> tuple[str, ...]:
    name = name_of(element)
    return name.casefold(), element._soort, name, str(element.__dict__.get("id", ""))


def _joined(items: list[Any], lang: str) -> str:
    words = [word(item, lang) for item in items[:SHOWN]]
    if len(items) > SHOWN:
        values = {"left": ", ".join(words), "count": len(items) - SHOWN}
        return render(Message("rules.more", values), lang)
    if len(words) < 2:
        return "".join(words)
    message = Message("rules.and", {"left": ", ".join(words[:-1]), "right": words[-1]})
    return render(message, lang)
