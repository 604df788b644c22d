"""How much of a report still fits where it is going."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(slots=True)
class Room:
    """Room for lines, `left` of it, in what `length` counts; a line break counts as one."""

    left: int
    length: Callable[[str], int]

    def cost(self, lines: Iterable[str]) -> int:
        """What `lines` take."""
        return sum(self.length(line) + 1 for line in lines)

    def take(self, lines: Sequence[str]) -> bool:
        """Whether `lines` fit; then they are taken off."""
        cost = self.cost(lines)
        if cost > self.left:
            return False
        self.left -= cost
        return True

    def aside(self, most: int) -> Room:
        """A part of this room, at most `most`, which is no longer in it; see `back`."""
        given = max(0, min(most, self.left))
        self.left -= given
        return Room(given, self.length)

    def back(self, other: Room) -> None:
        """Take back what is left of a part."""
        self.left += other.left
        other.left = 0
