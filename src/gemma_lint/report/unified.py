"""Unified diffs of long texts with many small changes.

`difflib` looks for the longest stretch that is the same, then in what is left on either side, all
of it again for each change: minutes for five thousand changes. Lines that occur once in both texts
(in a landscape those with ids) are put side by side first, as in a patience diff, so that it only
has to look between two of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher


def unified(old: Sequence[str], new: Sequence[str], source: str, target: str) -> Iterator[str]:
    """The lines of a diff that makes `new` of `old`; none when they are the same."""
    groups = _Matcher(None, old, new).get_grouped_opcodes(3)
    for number, group in enumerate(groups):
        if number == 0:
            yield from (f"--- {source}", f"+++ {target}")
        (_, a, _, b, _), (_, _, a_end, _, b_end) = group[0], group[-1]
        yield f"@@ -{_range(a, a_end)} +{_range(b, b_end)} @@"
        for tag, a, a_end, b, b_end in group:
            if tag == "equal":
                yield from (f" {line}" for line in old[a:a_end])
                continue
            yield from (f"-{line}" for line in old[a:a_end])
            yield from (f"+{line}" for line in new[b:b_end])


def _range(start: int, end: int) -> str:
    """Lines as the head of a hunk has them: from 1, and before the first of none."""
    length = end - start
    first = start + 1 if length else start
    return str(first) if length == 1 else f"{first},{length}"


class _Matcher(SequenceMatcher[str]):
    """Compares line by line, from one line that occurs once in both to the next."""

    a: Sequence[str]
    b: Sequence[str]

    def get_matching_blocks(self) -> list[Match]:
        """What is the same, in order, and an empty block at the end."""
        blocks: list[Match] = []
        a = b = 0
        for a_end, b_end in [*_anchors(self.a, self.b), (len(self.a), len(self.b))]:
            between = SequenceMatcher(None, self.a[a:a_end], self.b[b:b_end])
            found = [Match(a + i, b + j, size) for i, j, size in between.get_matching_blocks()]
            for block in (*found, Match(a_end, b_end, a_end < len(self.a))):
                _extend(blocks, block)
            a, b = a_end + 1, b_end + 1
        return [*blocks, Match(len(self.a), len(self.b), 0)]


def _extend(blocks: list[Match], block: Match) -> None:
    """Add a block, to the one before it where nothing lies between."""
    if blocks and block.size:
        a, b, size = blocks[-1]
        if (a + size, b + size) == (block.a, block.b):
            blocks[-1] = Match(a, b, size + block.size)
            return
    if block.size:
        blocks.append(block)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Where lines stand that occur once in both: as many as are in the same order in both."""
    often = Counter(old)
    places = {line: at for at, line in enumerate(old) if often[line] == 1}
    often = Counter(new)
    pairs = [
        (places[line], at) for at, line in enumerate(new) if often[line] == 1 and line in places
    ]
    lowest: list[int] = []  # by length, the lowest end of a rising run; and which pair that is
    ends: list[int] = []
    before: list[int | None] = []
    for number, (at, _) in enumerate(pairs):
        length = bisect_left(lowest, at)
        before.append(ends[length - 1] if length else None)
        lowest[length : length + 1] = [at]
        ends[length : length + 1] = [number]
    run, last = [], ends[-1] if ends else None
    while last is not None:
        run.append(pairs[last])
        last = before[last]
    return run[::-1]
