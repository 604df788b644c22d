"""From the text in a cell to the value of a field: numbers, dates and words as people write them.

Numbers and dates are read as in the Netherlands: a decimal comma, the day before the month. Excel's
own number of a day (46387) is read too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache

from gemma_lint.importing.draft import Value
from gemma_lint.importing.noting import one_line
from gemma_lint.landscape.vocabulary import MAX_ID_LENGTH, PATTERNS, FieldSpec
from gemma_lint.suggest import nearest

YES = frozenset({"ja", "j", "x", "waar", "true", "yes", "y", "1", "✓", "✔"})
NO = frozenset({"nee", "n", "onwaar", "false", "no", "0"})
LEVELS: Mapping[str, int] = {
    **{str(level): level for level in (1, 2, 3)},
    **dict.fromkeys(("laag", "l", "low"), 1),
    **dict.fromkeys(("midden", "middel", "gemiddeld", "m", "medium"), 2),
    **dict.fromkeys(("hoog", "h", "high"), 3),
}
"""Levels of BIV in figures and in words, on the scale of the GEMMA."""
BIV = ("beschikbaarheid", "integriteit", "vertrouwelijkheid")

_MONTHS = (
    ("januari", "january"),
    ("februari", "february"),
    ("maart", "march", "mrt"),
    ("april",),
    ("mei", "may"),
    ("juni", "june"),
    ("juli", "july"),
    ("augustus", "august"),
    ("september",),
    ("oktober", "october"),
    ("november",),
    ("december",),
)
_TIME = r"(?:[t ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:z|[+-]\d{2}:?\d{2}))?)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_TIME}", re.ASCII)
_DAY_FIRST = re.compile(rf"(\d{{1,2}})[-/. ](\d{{1,2}})[-/. ](\d{{4}}|\d\d){_TIME}", re.ASCII)
_NAMED = re.compile(rf"(\d{{1,2}})[-/. ]+([a-z]{{3,9}})\.?[-/. ]+(\d{{4}}|\d\d){_TIME}", re.ASCII)
_TIGHT = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?", re.ASCII)
_EXCEL_ZERO = date(1899, 12, 30)
_CENTURY_FROM = 30
"""Two figures from here on are a year of the twentieth century, as Excel has it."""
_NUMBER = re.compile(r"-?\d{1,15}(?:[.,]\d{1,15})?|-?\d{1,3}(?:\.\d{3})+(?:,\d{1,15})?", re.ASCII)
_DUTCH_THOUSANDS = re.compile(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_BIV_APART = re.compile(r"[\s/,;.\-–]+")


class Unfit(Exception):
    """A text that does not fit the field; `key` says why, `values` what is allowed."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key, self.values = key, values


def convert(spec: FieldSpec, text: str) -> Value:
    """The value of one item of a field that a text stands for. Raises Unfit."""
    if spec.object == "biv":
        return _biv(text)
    value = _READERS[spec.type](spec, text)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = spec.minimum, spec.maximum
        if (low is not None and value < low) or (high is not None and value > high):
            key = "number-range" if high is not None else "number-minimum"
            raise Unfit(key, low=f"{low or 0:g}", high=f"{high or 0:g}")
    return value


def folded(text: str) -> str:
    """A word as it is compared: case, spaces, `-` and `_` do not matter."""
    return re.sub(r"[\s_-]+", "_", text.strip().casefold())


def _text(spec: FieldSpec, text: str) -> Value:
    if spec.pattern is None:
        return text if spec.name != "naam" else one_line(text)
    if spec.pattern == "url" and text.casefold().startswith("www."):
        text = f"https://{text}"
    long = spec.pattern == "id" and len(text) > MAX_ID_LENGTH
    if long or not re.search(PATTERNS[spec.pattern], text) or "\n" in text:
        raise Unfit(f"no-{spec.pattern}")
    return text


def _enum(spec: FieldSpec, text: str) -> Value:
    words = _words(spec.values)
    found = words.get(folded(text))
    if found is None:
        near = nearest(folded(text), words)
        allowed = ", ".join(str(value) for value in spec.values)
        if near is not None:
            raise Unfit("no-such-word-near", near=words[near], allowed=allowed)
        raise Unfit("no-such-word", allowed=allowed)
    return found


@cache
def _words(values: tuple[str | int, ...]) -> Mapping[str, str | int]:
    """The values of a field by what `folded` makes of them."""
    return {folded(str(value)): value for value in values}


def _bool(_: FieldSpec, text: str) -> Value:
    word = text.casefold()
    if word not in YES | NO:
        raise Unfit("no-bool")
    return word in YES


def _int(spec: FieldSpec, text: str) -> Value:
    if (spec.minimum, spec.maximum) == (1, 3) and text.casefold() in LEVELS:
        return LEVELS[text.casefold()]
    number = _number(text)
    if number is None or number != int(number):
        raise Unfit("no-integer")
    return int(number)


def _float(_: FieldSpec, text: str) -> Value:
    number = _number(text)
    if number is None:
        raise Unfit("no-number")
    return number


def _number(text: str) -> float | None:
    """A number with a decimal comma or point; dots before three figures are thousands."""
    text = re.sub(r"^€|\s", "", text.strip())
    if not _NUMBER.fullmatch(text):
        return None
    if _DUTCH_THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    return float(text.replace(",", "."))


def _date(_: FieldSpec, text: str) -> Value:
    found = read_date(text)
    if found is None:
        raise Unfit("no-date")
    return found


def read_date(text: str) -> date | None:
    """The day that a text names, in any of the usual forms; None when it names none."""
    text = " ".join(text.split()).casefold()
    try:
        if found := _YEAR_FIRST.fullmatch(text) or _TIGHT.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _DAY_FIRST.fullmatch(text):
            return date(_year(found[3]), int(found[2]), int(found[1]))
        if (found := _NAMED.fullmatch(text)) and (month := _month(found[2])):
            return date(_year(found[3]), month, int(found[1]))
    except ValueError:
        return None
    found = _SERIAL.fullmatch(text)
    return _EXCEL_ZERO + timedelta(days=int(found[1])) if found else None


def _year(written: str) -> int:
    year = int(written)
    if len(written) == 4:
        return year
    return year + (1900 if year >= _CENTURY_FROM else 2000)


def _month(word: str) -> int | None:
    """The month that a name or its first letters stand for; 0 is none."""
    found = (n for n, names in enumerate(_MONTHS, 1) if any(m.startswith(word) for m in names))
    return next(found, None)


def _biv(text: str) -> Value:
    """`2-2-1`, `221`, `H/M/L` or `Hoog, Midden, Laag` as the three levels, in that order."""
    parts = [part for part in _BIV_APART.split(text.strip()) if part]
    if len(parts) == 1 and len(parts[0]) == len(BIV):
        parts = list(parts[0])
    levels = [LEVELS.get(part.casefold()) for part in parts]
    if len(levels) != len(BIV) or None in levels:
        raise Unfit("no-biv")
    return {name: level for name, level in zip(BIV, levels, strict=True) if level is not None}


_READERS: Mapping[str, Callable[[FieldSpec, str], Value]] = {
    "text": _text,
    "enum": _enum,
    "bool": _bool,
    "int": _int,
    "float": _float,
    "date": _date,
}
