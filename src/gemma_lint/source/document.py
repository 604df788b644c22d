"""A YAML file that has been read: its data, its problems, and where everything stands."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from gemma_lint.finding import Location, Message, Problem
from gemma_lint.source.builder import Builder
from gemma_lint.source.encoding import decode
from gemma_lint.source.events import ParseError, events
from gemma_lint.source.limits import Limits
from gemma_lint.source.places import Part, Path, Places
from gemma_lint.source.reporter import Reporter, Stopped
from gemma_lint.source.syntax import explain
from gemma_lint.source.text import Text


class Document:
    """One file.

    path      as shown to people; `-` for standard input
    data      dict, list, str, int, float, bool or None; None too for an empty file, and for one
              that could not be read to its end. Do not change it: aliases share what they repeat.
    problems  what is wrong with the file as YAML, in the order of their places
    """

    def __init__(self, text: Text, data: object, problems: list[Problem], places: Places) -> None:
        self.path = text.path
        self.data = data
        self.problems = problems
        self._text = text
        self._places = places

    def place(self, path: Path, part: Part = "value") -> Location:
        """Where a part of what stands at `path` is written.

        `value` is exactly a scalar, or the first line of a collection; `key` the key, or for an
        item of a list its value; `item` key and value together, as far as they are on one line. A
        path that does not exist leads to the key (or else the value) of what exists of it. Aliases
        and merge keys lead to where the value is really written.
        """
        return self._places.locate(path, part)

    @property
    def text(self) -> str:
        """The file as written, without a byte order mark; empty when it could not be read."""
        return self._text.content

    @property
    def marked(self) -> bool:
        """Whether the file begins with a byte order mark."""
        return self._text.marked

    def line(self, number: int) -> str:
        """Line `number` (from 1) as written, without its line break; empty beyond the end."""
        return self._text.line(number)


def parse(content: bytes, path: str, limits: Limits | None = None) -> Document:
    """Read one YAML file. Never raises for what the file holds: that becomes its problems."""
    limits = limits or Limits()
    if len(content) > limits.max_bytes:
        return unread(path, too_large(path, limits))
    text, problems = decode(content, path)
    if problems:
        return Document(text, None, problems, Places(text))
    with _without_garbage_collection():
        return _build(text, limits)


def unread(path: str, problem: Problem) -> Document:
    """A document of which nothing is known but why it was not read."""
    text = Text(path, "")
    return Document(text, None, [problem], Places(text))


def unwritten(data: object) -> Document:
    """Data that is in no file yet, as a document; all of it is said to stand at its beginning."""
    text = Text("", "")
    return Document(text, data, [], Places(text))


def too_large(path: str, limits: Limits) -> Problem:
    """The problem of a file that is over the limit."""
    values = {"limit": limits.max_bytes // 2**20 or 1}
    key = "source.too-large"
    place = Text(path, "").location(0)
    return Problem("limit", Message(key, values), place, Message(f"{key}.advice", values))


def _build(text: Text, limits: Limits) -> Document:
    places, reporter = Places(text), Reporter(text, limits.max_problems)
    try:
        builder = Builder(events(text.content), places, reporter, limits)
        with suppress(Stopped):
            builder.build()
    except ParseError as error:
        reporter.problems.append(explain(error, text, limits.max_depth))
    reporter.problems.sort(key=_order)
    return Document(text, builder.data, reporter.problems, places)


def _order(problem: Problem) -> tuple[int, int]:
    place = problem.location
    return (place.line, place.column) if place else (0, 0)


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    """What is built here has no cycles and stays; looking for garbage doubles the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
