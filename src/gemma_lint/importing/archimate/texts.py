"""Texts, dates and properties of a model, as they can stand in a landscape."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from gemma_lint.archimate.model import Properties

MAX_NAME = 300
MAX_DESCRIPTION = 2_000

NAMELESS = "Zonder naam"

# Characters that turn the order of what is shown around, and marks that are not to be seen.
_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNFIT = re.compile(
    rf"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f{_TURNING}\ufeff\ud800-\udfff\ufffe\uffff]"
)
_NOT_IN_KEY = re.compile(r"[\W_]+")

_NOT_SNAKE = re.compile(r"[^a-z0-9]+")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[ T].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[ T].*)?")


def clean(text: str, longest: int = MAX_NAME) -> str:
    """A text on one line, without control characters and at most `longest` characters."""
    flat = " ".join(_UNFIT.sub("", text[: longest * 8]).split())
    return flat if len(flat) <= longest else flat[: longest - 1].rstrip() + "…"


@lru_cache(maxsize=4096)  # a model has few names of properties and relations, and each many times
def plain(name: str) -> str:
    """A name of a property or a value without case, spaces and signs, to compare by."""
    return _NOT_IN_KEY.sub("", name[:MAX_NAME].casefold())


def value(properties: Properties, *names: str) -> str | None:
    """The first value of the property with one of these names, however they are written."""
    if not properties:
        return None
    wanted = {plain(name): rank for rank, name in enumerate(names)}
    found = sorted((wanted[short], key) for key in properties if (short := plain(key)) in wanted)
    values = (clean(text, MAX_DESCRIPTION) for _, key in found for text in properties[key])
    return next((text for text in values if text), None)


def snake(name: str) -> str:
    """A name as a key under `extra`: `datum_contract` for `Datum contract`; may be empty."""
    letters = unicodedata.normalize("NFKD", name[:MAX_NAME].casefold())
    flat = _NOT_SNAKE.sub("_", "".join(c for c in letters if not unicodedata.combining(c)))
    return flat.strip("_").lstrip("0123456789_")


def as_date(text: str | None) -> str | None:
    """A date in ISO form from `DD-MM-YY`, `DD-MM-YYYY` or ISO, whatever time follows; else None."""
    if not text:
        return None
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = found.groups()
    else:
        return None
    full_year = int(year) + (2000 if len(year) == 2 else 0)
    try:
        return date(full_year, int(month), int(day)).isoformat()
    except ValueError:
        return None


def listed(names: Iterable[str], most: int = 10) -> str:
    """Names for people to read, in order; the last of too many are counted."""
    ordered = sorted(set(names))
    shown = ", ".join(ordered[:most])
    return f"{shown} (+{len(ordered) - most})" if len(ordered) > most else shown
