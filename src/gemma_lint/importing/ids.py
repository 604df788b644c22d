"""Ids for what is new: readable, and the same whatever the order of the source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from gemma_lint.landscape.vocabulary import MAX_ID_LENGTH, PATTERNS

LONGEST = 60
"""Characters of an id that is made from a name; a word is not cut unless it is the first."""

_VALID = re.compile(PATTERNS["id"])
_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ł": "l", "ı": "i", "&": "-en-"}
)
_OTHER = re.compile(r"[^a-z0-9]+")


def slug(name: str) -> str:
    """`name` as an id: `Zaken & Dossiers (v2)` becomes `zaken-en-dossiers-v2`; may be empty."""
    folded = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    words = _OTHER.sub("-", bare.replace("'", "").replace("’", "")).strip("-")
    if len(words) <= LONGEST:
        return words
    cut = words[: LONGEST + 1]
    return (cut.rpartition("-")[0] or cut[:LONGEST]).strip("-")


class Ids:
    """Gives ids that are not in use.

    An id should be enough to refer by, whatever the kind: where another kind has it already, the
    kind is put behind it, and where its own kind has it, a number. With `as_wanted` an id that a
    source asks for is only changed where it was in use before: it comes from a landscape.
    """

    def __init__(self, taken: dict[str, set[str]], *, as_wanted: bool = False) -> None:
        self._taken = {kind: set(ids) for kind, ids in taken.items()}
        self._as_wanted = as_wanted
        self._before = frozenset[str]().union(*taken.values())
        self._last: dict[tuple[str, str], int] = {}  # by kind and stem; what is taken stays so

    def reserve(self, kind: str, identity: str) -> None:
        """Note that an id is in use."""
        self._taken.setdefault(kind, set()).add(identity)

    def is_ambiguous(self, identity: str, kinds: Iterable[str]) -> bool:
        """Whether more than one of `kinds` has this id."""
        return sum(identity in self._taken.get(kind, ()) for kind in kinds) > 1

    def new(self, kind: str, wanted: str | None, name: str) -> str:
        """An id for an element of `kind`, preferably `wanted`, else made from its name."""
        if wanted and self._as_wanted and self._is_free(kind, wanted):
            self.reserve(kind, wanted)
            return wanted
        stem = wanted if wanted and _VALID.match(wanted) and len(wanted) <= LONGEST else slug(name)
        stem = stem or kind.replace("_", "-")
        identity = next(one for one in self._candidates(kind, stem) if not self._in_use(kind, one))
        self.reserve(kind, identity)
        return identity

    def _is_free(self, kind: str, wanted: str) -> bool:
        fits = len(wanted) <= MAX_ID_LENGTH and _VALID.match(wanted)
        used = wanted in self._before or wanted in self._taken.get(kind, ())
        return bool(fits) and not used

    def _candidates(self, kind: str, stem: str) -> Iterable[str]:
        yield stem
        if stem not in self._taken.get(kind, ()) and self._elsewhere(kind, stem):
            stem = f"{stem}-{kind.replace('_', '-')}"
            yield stem
        while True:
            number = self._last[kind, stem] = self._last.get((kind, stem), 1) + 1
            yield f"{stem}-{number}"

    def _in_use(self, kind: str, identity: str) -> bool:
        return identity in self._taken.get(kind, ()) or self._elsewhere(kind, identity)

    def _elsewhere(self, kind: str, identity: str) -> bool:
        return any(identity in ids for other, ids in self._taken.items() if other != kind)
