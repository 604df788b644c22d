"""What importers of tables and publiccode share: texts made fit for YAML, and warnings counted."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gemma_lint.finding import Location, Message, Problem, RelatedProblem
from gemma_lint.importing.draft import Draft
from gemma_lint.source.reporter import shorten

MAX_WARNINGS = 1_000
"""More are not kept: nobody reads them, and a broken file may have one in every cell."""

_LISTS = frozenset({"allowed", "known", "columns"})
_LONGEST_LIST = 600
_SPACES = re.compile("[\u00a0\u2007\u202f]")
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
ODD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""Characters that are no text: the program's own reader of YAML refuses most of them."""
_TRAILING = re.compile(r"[ \t]+\n")


def clean(text: str) -> str:
    """A text as a landscape can hold it: no control characters, hard spaces or odd line breaks."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = ODD.sub("", _BREAKS.sub("\n", _SPACES.sub(" ", text)))
    return _TRAILING.sub("\n", text).strip()


def one_line(text: str) -> str:
    """A text on one line, with single spaces."""
    return " ".join(clean(text).split())


def problem(
    key: str,
    place: Location | None,
    values: Mapping[str, object] | None = None,
    *,
    code: str = "schema",
    related: tuple[RelatedProblem, ...] = (),
) -> Problem:
    """A problem with the text `key` (`area.name`) and its advice."""
    shown = {name: _shown(name, value) for name, value in (values or {}).items()}
    return Problem(code, Message(key, shown), place, Message(f"{key}.advice", shown), related)


def _shown(name: str, value: object) -> object:
    """A value as a message shows it: what may stand in a place is told in full, within reason."""
    if name not in _LISTS or not isinstance(value, str):
        return shorten(value)
    return value if len(value) <= _LONGEST_LIST else f"{value[: _LONGEST_LIST - 1]}…"


def has_room(draft: Draft) -> bool:
    """Whether a warning would still be kept; working out its place can be spared if not."""
    return len(draft.warnings) <= MAX_WARNINGS


def warn(draft: Draft, found: Problem) -> None:
    """Add a warning to a draft, up to the number that anyone would read."""
    if len(draft.warnings) < MAX_WARNINGS:
        draft.warnings.append(found)
    elif len(draft.warnings) == MAX_WARNINGS:
        key = "importing.too-many-warnings"
        draft.warnings.append(problem(key, found.location, {"limit": MAX_WARNINGS}, code="limit"))
