"""Names as people write them: `StUF-ZKN`, `StUF BG 3.10`, `DigiD (Logius)`, `bag`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

T = TypeVar("T")

MAX_NAME = 500
"""A longer text is no name; it also keeps the patterns below cheap."""

_NOT_IN_KEY = re.compile(r"[\W_]+")
_ASCII_NOT_IN_KEY = {code: None for code in range(128) if not chr(code).isalnum()}
_BRACKETS = re.compile(r"\s*\([^()]*\)\s*")
_VERSION_AT_END = re.compile(
    r"^(?P<name>.*?[^\s\-_/.])[\s\-_/]*?(?:\bv(?:ersie)?\.?\s*)?"
    r"(?<![\d.])(?P<version>\d+(?:\.\d+)*(?:\.x)?)$",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s+[-–]\s+|\s*–\s*")
_ENDINGS = ("apistandaard", "standaard", "koppelvlak", "voorgemeenten", "nl")
_NUMBER = re.compile(r"^v?(\d+(?:\.\d+)*)(\.x)?$", re.IGNORECASE)
_STUF_NUMBER = re.compile(r"^0(\d)(\d\d)$")
_SEVERAL = re.compile(r"\s+/\s+|\s+en\s+|,\s*")


def key(name: str) -> str:
    """`name` without case, accents, spaces and punctuation: what a lookup compares."""
    if len(name) > MAX_NAME:
        return ""
    if name.isascii():
        return name.lower().translate(_ASCII_NOT_IN_KEY)
    import unicodedata

    parts = unicodedata.normalize("NFKD", name)
    name = "".join(c for c in parts if not unicodedata.combining(c))
    return _NOT_IN_KEY.sub("", name.casefold())


def without_brackets(name: str) -> str:
    """`name` without what stands between brackets."""
    return _BRACKETS.sub(" ", name).strip()


def split_version(name: str) -> tuple[str, str] | None:
    """`StUF-BG 3.10` as (`StUF-BG`, `3.10`), or None when no number stands at the end."""
    found = _VERSION_AT_END.match(name.strip()) if len(name) <= MAX_NAME else None
    return (found["name"], found["version"]) if found else None


def shorter_forms(name: str) -> Iterator[str]:
    """Shorter names by which people know what is officially called `name`.

    `LV-BAG - Basisregistratie Adressen en Gebouwen` gives both its halves, `Zaken API-standaard`
    gives `Zaken API`. Only names that turn out to be unambiguous are used.
    """
    bare = without_brackets(name)
    yield bare
    yield from _DASH.split(bare)
    short = key(bare)
    for ending in _ENDINGS:
        if short.endswith(ending) and len(short) > len(ending) + 3:
            yield short.removesuffix(ending)
            if ending == "apistandaard":
                yield short.removesuffix("standaard")


def spellings(query: str) -> Iterator[str]:
    """What to look for when someone writes `query`, the most literal first."""
    yield query
    bare = without_brackets(query)
    if bare != query:
        yield bare
    parts = _DASH.split(bare)
    if len(parts) > 1:
        yield from parts


@lru_cache(maxsize=4096)  # a landscape names few versions, and each many times
def same_version(asked: str, known: str) -> int | None:
    """How well `asked` points to the version that is written `known`: 0 best, None not at all."""
    if key(asked) == key(known) and not _differ(asked, known):
        return 0
    ranks = [_same_number(asked, part) for part in _SEVERAL.split(without_brackets(known))]
    return min((rank for rank in ranks if rank is not None), default=None)


def _differ(asked: str, known: str) -> bool:
    """Whether both are numbers with points, and not the same: 1.11 and 11.1; 310 is 3.10."""
    numbers = _number(asked), _number(known)
    return "." in asked and "." in known and None not in numbers and numbers[0] != numbers[1]


def _same_number(asked: str, known: str) -> int | None:
    wanted, has = _number(asked), _number(known)
    if wanted is None or has is None:
        return None
    if not has[1]:
        return 1 if wanted == has else None
    padded = wanted[0] + (0,) * (len(has[0]) - len(wanted[0]))
    return 2 if padded[: len(has[0])] == has[0] else None


def _number(text: str) -> tuple[tuple[int, ...], bool] | None:
    """`03.10` as ((3, 10), False), `1.x` as ((1,), True); StUF's `0310` is 3.10."""
    text = _STUF_NUMBER.sub(r"\1.\2", text.strip())
    found = _NUMBER.match(text) if len(text) <= 30 else None
    if not found:
        return None
    numbers = [int(part) for part in found[1].split(".")]
    while found[2] is None and len(numbers) > 1 and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers), found[2] is not None


class Index(Generic[T]):
    """Elements by name, in layers: a name in an earlier layer wins from one in a later layer.

    A name that fits two elements of a layer finds neither, in later layers too: a wrong hit is
    worse than none. A layer is only worked out when no earlier one gave an answer.
    """

    def __init__(self, layers: Iterable[Iterable[tuple[str, T]]]) -> None:
        self._found: dict[str, T] = {}
        self._later = iter(layers)
        self._doubtful: set[str] = set()
        self._hits: dict[str, T | None] = {}
        self._split: dict[str, tuple[T, str | None] | None] = {}

    def get(self, query: str) -> T | None:
        """The element that people mean by `query`, or None."""
        if query not in self._hits:
            found = (self._lookup(key(spelling)) for spelling in spellings(query))
            self._hits[query] = next((hit for hit in found if hit is not None), None)
        return self._hits[query]

    def get_with_version(self, query: str) -> tuple[T, str | None] | None:
        """The element and the version number that `query` holds beside its name, if any."""
        if query not in self._split:
            self._split[query] = self._with_version(query)
        return self._split[query]

    def _with_version(self, query: str) -> tuple[T, str | None] | None:
        found = self.get(query)
        if found is not None:
            return found, None
        split = split_version(without_brackets(query))
        found = self.get(split[0]) if split else None
        return (found, split[1]) if split and found is not None else None

    def _lookup(self, short: str) -> T | None:
        found = self._found.get(short)
        while found is None and (layer := next(self._later, None)) is not None:
            self._add(layer)
            found = self._found.get(short)
        return found

    def _add(self, layer: Iterable[tuple[str, T]]) -> None:
        fresh: dict[str, T] = {}
        for name, element in layer:
            short = key(name)
            if short in self._found or not short:
                continue
            if fresh.setdefault(short, element) is not element:
                self._doubtful.add(short)
        for short, element in fresh.items():
            if short not in self._doubtful:
                self._found[short] = element
