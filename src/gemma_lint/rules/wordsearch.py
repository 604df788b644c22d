"""Names in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W_]+")


def noemt(tekst: str, namen: Iterable[str]) -> bool:
    """Whether a text has one of these names in it, whatever capitals and punctuation.

    Whole words count, written together as well: `Data.Overheid.nl/x` names `data.overheid`, while
    `congres` does not name `NGR`. Takes time linear in the text for each name.
    """
    words = _WORD.findall(tekst.casefold())
    return any(_in_a_row("".join(_WORD.findall(naam.casefold())), words) for naam in namen)


def _in_a_row(name: str, words: Sequence[str]) -> bool:
    """Whether words that follow each other, written together, are `name`."""
    for start in range(len(words)):
        rest, here = name, start
        while rest and here < len(words) and rest.startswith(words[here]):
            rest = rest.removeprefix(words[here])
            here += 1
        if name and not rest:
            return True
    return False
