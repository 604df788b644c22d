"""How much of a model is read: against files that are made to eat memory or time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

Progress = Callable[[int, int | None], None]
"""Called now and then with how much was done, and of how much if that is known."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on the source of a model; the GEMMA is well within a tenth of each.

    file     bytes in one file of a collaboration folder; the largest of the GEMMA is under 5,000
    total    bytes of the whole model, unpacked; the GEMMA has 7 million without its diagrams
    files    files in a collaboration folder; the GEMMA has under 10,000
    piece    bytes of one piece of XML: a tag with its attributes, or a stretch of text
    depth    tags inside each other; diagrams have some ten
    things   elements, relations and properties together; the GEMMA has 40,000
    """

    file: int = 1_000_000
    total: int = 200_000_000
    files: int = 100_000
    piece: int = 1_000_000
    depth: int = 200
    things: int = 500_000


class TooMuch(Exception):
    """A limit on the whole model was passed; whoever reads says so and stops."""


class Bounded:
    """A stream that gives no more than `most` bytes and then raises TooMuch."""

    def __init__(self, stream: IO[bytes], most: int) -> None:
        self._stream = stream
        self._left = most

    def read(self, size: int) -> bytes:
        """At most `size` bytes."""
        data = self._stream.read(min(size, self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            raise TooMuch
        return data
