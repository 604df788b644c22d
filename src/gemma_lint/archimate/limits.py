"""How much of a model is read: against files that are made to eat memory or time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

from gemma_lint.archimate.problems import at_start, problem
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location

Progress = Callable[[int, int | None], None]
"""Called now and then with how much was done, and of how much if that is known."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on the source of a model. The GEMMA, with a municipality in it, is well within each.

    total       bytes of the whole model, unpacked; the GEMMA has 7 million without its diagrams
    files       files in a collaboration folder; the GEMMA has under 10,000
    file        bytes in one of those; the largest of the GEMMA is under 5,000
    piece       bytes of one piece of XML, which the parser holds whole: a tag with its attributes,
                or a comment; in the GEMMA under 1,000
    depth       tags inside each other; diagrams have some ten
    things      elements, relations and property definitions together; under 30,000
    properties  values of properties; 200,000
    text        characters of one name, description or value
    texts       characters of all texts that are kept; 10 million
    warnings    mistakes told; further ones are counted
    """

    total: int = 200_000_000
    files: int = 100_000
    file: int = 1_000_000
    piece: int = 1_000_000
    depth: int = 200
    things: int = 500_000
    properties: int = 2_000_000
    text: int = 2**20
    texts: int = 2**27
    warnings: int = 1_000


class TooMuch(InvalidInput):
    """A limit on the whole model was passed: whoever reads it stops."""


class Count:
    """How much a model holds so far; raises TooMuch where that is more than the limits allow."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._things = self._properties = self._text = self._texts = 0

    def thing(self, here: Callable[[], Location]) -> None:
        """One element, relation or definition more; `here` gives its place when it is refused."""
        self._things += 1
        if self._things > self._limits.things:
            raise _refusal("too-many-elements", here, self._limits.things)

    def property(self, here: Callable[[], Location]) -> None:
        """One value of a property more."""
        self._properties += 1
        if self._properties > self._limits.properties:
            raise _refusal("too-many-properties", here, self._limits.properties)

    def text(self) -> None:
        """A new text begins."""
        self._text = 0

    def characters(self, number: int, here: Callable[[], Location]) -> None:
        """Some of the text that began last."""
        self._text += number
        self._texts += number
        if self._text > self._limits.text:
            raise _refusal("text-too-long", here, self._limits.text)
        if self._texts > self._limits.texts:
            raise _refusal("too-much-text", here, self._limits.texts)


def _refusal(name: str, here: Callable[[], Location], limit: int) -> TooMuch:
    return TooMuch([problem(name, here(), "limit", limit=limit)])


def too_large(path: str, limits: Limits) -> TooMuch:
    """That the model as a whole has too many bytes."""
    return TooMuch([at_start("too-large", path, "limit", limit=limits.total // 2**20 or 1)])


def too_many_files(path: str, most: int) -> TooMuch:
    """That a folder or archive has too many files."""
    return TooMuch([at_start("too-many-files", path, "limit", limit=most)])


class Bounded:
    """A stream that gives no more than `limits.total` bytes and then raises TooMuch."""

    def __init__(self, stream: IO[bytes], path: str, limits: Limits) -> None:
        self._stream = stream
        self._path, self._limits = path, limits
        self._left = limits.total

    def read(self, size: int) -> bytes:
        """At most `size` bytes."""
        data = self._stream.read(min(size, self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            raise too_large(self._path, self._limits)
        return data
