"""What to do about a value of the wrong sort: the advice for the slips that people make."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from gemma_lint.landscape.vocabulary import PATTERNS, FieldSpec, Vocabulary

CURLY = "“”„‟‘’‚‛«»"
"""Quotation marks that word processors put in the place of those of YAML."""
_QUOTED = re.compile(f"^[{CURLY}](.*)[{CURLY}]$", re.DOTALL)
_DAY_FIRST = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$")
_DATE = re.compile(r"^\d{4}-\d\d-\d\d$")
_TIGHT_COLON = re.compile(r"^[A-Za-z_][\w-]*:[^\s/]")

Values = dict[str, Any]
Remedy = tuple[str, Values]
"""The key of a text without `landscape.advice.`, and what it needs beside the field and value."""


def remedy(sort: str, value: Any, spec: FieldSpec | None, words: Vocabulary) -> Remedy | None:
    """The advice for `value` where `sort` (of `landscape.expect`) was expected; None: none helps.

    `spec` is the field that has the value; None when it is the whole document.
    """
    if isinstance(value, str) and (quoted := unquoted(value)) is not None:
        return "curly", {"inner": quoted}
    if spec is None and sort == "mapping":
        return f"root.{words.root}", {}
    find = _REMEDIES.get(sort)
    return find(value, spec, words) if find else None


def unquoted(value: str) -> str | None:
    """What stands between typographic quotation marks; None when there are none around it."""
    found = _QUOTED.match(value.strip())
    return found[1] if found else None


def _text(value: Any, *_: Any) -> Remedy | None:
    if isinstance(value, (int, float)):
        return "quote", {}
    return ("one", {}) if isinstance(value, list) else None


def _id(value: Any, *rest: Any) -> Remedy | None:
    """An id with spaces or signs can become one that may be, unless nothing would be left."""
    if not isinstance(value, str):
        return _text(value, *rest)
    example = re.sub(r"[^A-Za-z0-9._-]+", "-", value).strip("-._").lower()
    possible = re.match(PATTERNS["id"], example) and example != value and len(example) <= 60
    return ("id", {"example": example}) if possible else None


def _date(value: Any, *_: Any) -> Remedy:
    written = value if isinstance(value, str) else ""
    if _DATE.match(written):
        return "no-such-day", {}
    found = _DAY_FIRST.match(written)
    with suppress(ValueError, TypeError):  # no day of the calendar, or nothing found
        day, month, year = map(int, found.groups() if found else ())
        return "date-near", {"example": date(year, month, day).isoformat()}
    return "date", {}


def _list(value: Any, *_: Any) -> Remedy:
    return ("list" if isinstance(value, (int, float, str)) else "list-block"), {}


def _number(value: Any, *_: Any) -> Remedy | None:
    with suppress(ValueError):
        if isinstance(value, str):
            float(value)
            return "unquote", {}
    return None


def _mapping(value: Any, spec: FieldSpec | None, words: Vocabulary) -> Remedy | None:
    if isinstance(value, str) and _TIGHT_COLON.match(value):
        return "colon", {}
    kind = words.kinds.get(spec.object) if spec is not None and spec.object else None
    if kind is None:
        return None
    names = [one.name for one in kind.fields if one.type != "extra"]
    return "fields", {"fields": ", ".join(f"`{name}`" for name in names)}


_REMEDIES: Mapping[str, Callable[..., Remedy | None]] = {
    "text": _text,
    "filled": _text,
    "url": _text,
    "id": _id,
    "date": _date,
    "bool": lambda *_: ("bool", {}),
    "list": _list,
    "number": _number,
    "integer": _number,
    "mapping": _mapping,
}
