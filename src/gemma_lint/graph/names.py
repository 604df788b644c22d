"""Names of organisations in free text, compared with the organisation itself and its partijen.

`Gemeente Buurstad` and `buurstad` are the same: capitals, marks and the word "gemeente" are how
people write a name, not which organisation it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

_WORDS = re.compile(r"\w+")
_KIND = "gemeente"

Folded = tuple[str, ...]


def folded(name: str) -> Folded:
    """The words of a name without capitals, marks and "gemeente"; all of it if nothing is left."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    words = tuple(_WORDS.findall(plain))
    return tuple(word for word in words if word != _KIND) or words or (plain,)


def andere_namen(element: Any, namen: Iterable[str]) -> list[str]:
    """The names that are not those of the organisation itself, each organisation once."""
    own = _own(element._graaf)
    others: dict[Folded, str] = {}
    for name in namen:
        words = folded(name)
        if words not in own:
            others.setdefault(words, name)
    return list(others.values())


def _own(graph: Any) -> frozenset[Folded]:
    known: frozenset[Folded] | None = graph.memo.get("eigen namen")
    if known is None:
        names = (name for one in graph.elements["organisatie"] for name in (one.naam, one.id))
        known = graph.memo["eigen namen"] = frozenset(folded(name) for name in names if name)
    return known


def partijen_genaamd(element: Any, naam: str) -> list[Any]:
    """The partijen of the landscape with this name."""
    memo = element._graaf.memo
    if "partijen bij naam" not in memo:
        by_name: dict[Folded, list[Any]] = {}
        for partij in element._graaf.elements["partij"]:
            by_name.setdefault(folded(partij.naam), []).append(partij)
        memo["partijen bij naam"] = by_name
    found: list[Any] = memo["partijen bij naam"].get(folded(naam), [])
    return found
