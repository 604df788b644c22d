"""Options and arguments as Typer reads them: those of several commands, and how values are checked.

The help of each is a key in `messages/cli.py` without `cli.option-`; `app.py` puts it into the
reader's language. Values are checked by the functions that read the configuration, so that both say
the same of the same mistake.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer

from gemma_lint.cli.completion import among, pack_names
from gemma_lint.cli.usage import flags, note, shown_name
from gemma_lint.configuration.values import (
    FAIL_LEVELS,
    FORMATS,
    LANGUAGES,
    PROFILES,
    Unusable,
    read_word,
)
from gemma_lint.exporting import FORMATS as EXPORT_FORMATS
from gemma_lint.importing import FORMATS as IMPORT_FORMATS

WORDS = {
    "color": ("auto", "always", "never"),
    "export-format": tuple(EXPORT_FORMATS),
    "fail_level": FAIL_LEVELS,
    "format": FORMATS,
    "import-format": tuple(IMPORT_FORMATS),
    "import-on-conflict": ("toon", "eigen", "bron"),
    "lang": LANGUAGES,
    "catalogue-kind": ("referentiecomponent", "standaard", "voorziening", "basisregistratie"),
    "coverage-format": ("text", "json"),
    "profile": PROFILES,
    "name": (
        "baseline",
        "catalogue-output",
        "check-output",
        "configuration",
        "coverage-output",
        "import-mapping",
        "landscape",
        "rules",
    ),
    "rules-format": ("text", "json"),
}
"""The possible values of what takes one of a few words, by the key of its help."""

Read = Callable[[str], Any]


def given(
    key: str,
    metavar: str,
    read: Read | None = None,
    *,
    commas: bool = False,
    keep: str | None = None,
    complete: Callable[..., Any] | None = None,
) -> dict[str, Any]:
    """What `typer.Option` and `typer.Argument` are told of something with a value.

    `key` is that of its help and, where it takes one of a few words, of `WORDS`. `read` raises
    Unusable for a wrong value. With `commas` one value may hold several. `keep` names the field of
    the run to which the value goes.
    """
    words = WORDS.get(key)
    if words is not None:
        read = read or read_word(*words)
        complete = among(words)
    return {
        "metavar": metavar,
        "help": key,
        "parser": str,  # as it is: Typer's own reading of texts refuses names that are not UTF-8
        "callback": _checking(read, commas=commas, keep=keep),
        "autocompletion": complete,
    }


def _checking(read: Read | None, *, commas: bool, keep: str | None) -> Callable[..., Any]:
    def check(ctx: typer.Context, param: typer.CallbackParam, value: Any) -> Any:
        if value is None or ctx.resilient_parsing:
            return value
        many = isinstance(value, list)
        parts = [
            part
            for text in (value if many else [value])
            for part in _usable(ctx, param, _split(text) if commas else [text], read)
        ]
        result = parts if many else next(iter(parts), None)
        if keep is not None and result is not None:
            setattr(ctx.obj, keep, result)
        return result

    return check


def _split(text: str) -> list[str]:
    return [part for part in (part.strip() for part in text.split(",")) if part]


def _usable(ctx: Any, param: Any, parts: list[str], read: Read | None) -> list[str]:
    """The parts of a value; nothing, and a mistake noted, when there are none or one is wrong."""
    name = shown_name(param)
    option = param.param_type_name == "option"
    if not option and parts == [""]:
        note(ctx, "empty-argument", name=name)
        return []
    if parts in ([], [""]) or (option and parts[0].partition("=")[0] in flags(ctx)):
        note(ctx, "no-value", option=name, metavar=param.metavar)
        return []
    try:
        if read is not None:
            for part in parts:
                read(part)
    except Unusable as error:
        note(ctx, "bad-value", option=name, what=error.faults[0][0])
        return []
    return parts


Lang = Annotated[str | None, typer.Option("--lang", **given("lang", "LANG", keep="asked_lang"))]
Color = Annotated[str | None, typer.Option("--color", **given("color", "WHEN", keep="color"))]
Packs = Annotated[
    list[str] | None,
    typer.Option("--pack", "--pakket", **given("packs", "PACK", complete=pack_names)),
]
Config = Annotated[str | None, typer.Option("--config", **given("config", "FILE"))]
Isolated = Annotated[bool, typer.Option("--isolated", help="isolated")]
