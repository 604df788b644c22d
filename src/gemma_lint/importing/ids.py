"""Ids for what is new: readable, and the same whatever the order of the source."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from gemma_lint.landscape.vocabulary import PATTERNS

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
    kind is put behind it, and where its own kind has it, a number.
    """

    def __init__(self, taken: dict[str, set[str]]) -> None:
        self._taken = {kind: set(ids) for kind, ids in taken.items()}

    def reserve(self, kind: str, identity: str) -> None:
        """Note that an id is in use."""
        self._taken.setdefault(kind, set()).add(identity)

    def is_ambiguous(self, identity: str, kinds: Iterable[str]) -> bool:
        """Whether more than one of `kinds` has this id."""
        return sum(identity in self._taken.get(kind, ()) for kind in kinds) > 1

    def new(self, kind: str, wanted: str | None, name: str) -> str:
        """An id for an element of `kind`, preferably `wanted`, else made from its name."""
        stem = wanted if wanted and _VALID.match(wanted) and len(wanted) <= LONGEST else slug(name)
        stem = stem or kind.replace("_", "-")
        identity = next(one for one in self._candidates(kind, stem) if not self._in_use(kind, one))
        self.reserve(kind, identity)
        return identity

    def _candidates(self, kind: str, stem: str) -> Iterable[str]:
        yield stem
        if stem not in self._taken.get(kind, ()) and self._elsewhere(kind, stem):
            stem = f"{stem}-{kind.replace('_', '-')}"
            yield stem
        number = 2
        while True:
            yield f"{stem}-{number}"
            number += 1

    def _in_use(self, kind: str, identity: str) -> bool:
        return identity in self._taken.get(kind, ()) or self._elsewhere(kind, identity)

    def _elsewhere(self, kind: str, identity: str) -> bool:
        return any(identity in ids for other, ids in self._taken.items() if other != kind)
