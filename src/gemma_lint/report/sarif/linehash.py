"""The fingerprint by which GitHub knows an alert again: a hash of the line and what comes behind.

GitHub looks at `primaryLocationLineHash` only. Its action for uploading calculates it, and warns
when a report has another value, so this is the same: over the hundred characters from the start of
the line, without spaces and tabs, in UTF-16, with every line break as LF; then how often that hash
was there before in the file (github.com/github/codeql-action, src/fingerprints.ts).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from operator import mul
from struct import unpack

_LENGTH = 100
_FACTOR = 37
_MASK = 2**64 - 1
_WEIGHTS = [pow(_FACTOR, _LENGTH - 1 - at, _MASK + 1) for at in range(_LENGTH)]
_END = "\uffff" + "\0" * _LENGTH
"""What is hashed behind the end of a file."""
_MARK = "\ufeff"
_WIDE = re.compile("[\U00010000-\U0010ffff]")


def line_hashes(text: str, lines: Iterable[int], *, marked: bool = False) -> Mapping[int, str]:
    """The fingerprints of `lines`, numbered from 1, of a file with that text.

    `marked` says that the file begins with a byte order mark. A line that is not there has none.
    """
    wanted = set(lines)
    stretches, start = _stretches(text, marked=marked), 0
    joined = "\n".join(stretches) + _END
    seen: Counter[str] = Counter()
    hashes: dict[int, str] = {}
    for number, stretch in enumerate(stretches, 1):
        window = joined[start : start + _LENGTH]
        seen[window] += 1
        if number in wanted:
            hashes[number] = f"{_hash(window):x}:{seen[window]}"
        start += len(stretch) + 1
    return hashes


def _stretches(text: str, *, marked: bool) -> list[str]:
    """The lines without blanks; each character is a unit of UTF-16."""
    whole = (_MARK if marked else "") + text
    whole = whole.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    return _WIDE.sub(_units, whole).split("\n")


def _units(match: re.Match[str]) -> str:
    return "".join(map(chr, unpack("<2H", match[0].encode("utf-16-le"))))


def _hash(window: str) -> int:
    weighed: int = sum(map(mul, map(ord, window), _WEIGHTS))
    return weighed & _MASK
