"""Where each key and value was written, kept small and looked up only for what is reported."""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from gemma_lint.finding import Location
from gemma_lint.source.text import Text

Part = Literal["value", "key", "item"]
Path = Sequence[str | int]
Mapping = dict[str, Any]

_PROPERTIES = re.compile(r"(?:[&!]\S*(?:\s|#[^\r\n]*)*)+")
_COMMENT = re.compile(r"(?<=\s)#")
_OPENING = ("{", "[")
_CLOSING = ("}", "]")
_TOKENS = re.compile(r"""(?<=[\s,\[{:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|[\[\]{}]""")


class Span(NamedTuple):
    """A stretch of a text in offsets; the end is exclusive."""

    start: int
    end: int


def span_of(event: Any) -> Span:
    """The span of a parser's event, anchor and tag included."""
    return Span(event.start_mark.index, event.end_mark.index)


class Entry(NamedTuple):
    """What stands at a path: its value, where that is written, and its key if it has one."""

    value: object
    span: Span
    key: Span | None


class Places:
    """The spans of all entries of a document, by the identity of the collection they stand in.

    A mapping has four offsets an entry (key start and end, value start and end), a list two, in
    the order of the collection. The collections must live as long as this does.
    """

    def __init__(self, text: Text) -> None:
        self._text = text
        self._root = Entry(None, Span(0, 0), None)
        self._offsets = array("I")
        self._begins: dict[int, int] = {}
        self._ranks: dict[int, dict[str, int]] = {}

    def put(self, collection: object, offsets: list[int]) -> None:
        """Keep the offsets of a collection's entries."""
        self._begins[id(collection)] = len(self._offsets)
        self._offsets.fromlist(offsets)

    def put_root(self, value: object, span: Span) -> None:
        """Keep the whole document's data and span."""
        self._root = Entry(value, span, None)

    def of_entry(self, collection: Mapping | list[Any], rank: int) -> array[int]:
        """The two offsets of an item, or the four of a key and its value."""
        size = 4 if isinstance(collection, dict) else 2
        begin = self._begins[id(collection)] + size * rank
        return self._offsets[begin : begin + size]

    def locate(self, path: Path, part: Part) -> Location:
        """The place of a part of what stands at `path`, or of its nearest existing ancestor."""
        entry, found = self._root, 0
        for step in path:
            if (below := self._below(entry.value, step)) is None:
                break
            entry, found = below, found + 1
        if found < len(path):
            part = "key"
        span = self._part(entry, part)
        return self._text.location(span.start, span.end)

    def _below(self, value: object, step: str | int) -> Entry | None:
        if isinstance(value, dict) and isinstance(step, str) and step in value:
            start, end, *span = self.of_entry(value, self._rank(value, step))
            return Entry(value[step], Span(*span), Span(start, end))
        if isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
            return Entry(value[step], Span(*self.of_entry(value, step)), None)
        return None

    def _rank(self, mapping: Mapping, key: str) -> int:
        ranks = self._ranks.get(id(mapping))
        if ranks is None:
            ranks = self._ranks[id(mapping)] = {name: at for at, name in enumerate(mapping)}
        return ranks[key]

    def _part(self, entry: Entry, part: Part) -> Span:
        if part != "value" and entry.key is not None:
            if part == "key":
                return self.bare(entry.key)
            end = max(self.extent(entry).end, entry.key.end)
            return self._on_one_line(entry.key.start, end)
        return self.extent(entry)

    def extent(self, entry: Entry) -> Span:
        """The scalar exactly, or of a collection what stands on its first line."""
        span = self.bare(entry.span)
        if not isinstance(entry.value, dict | list):
            return span
        return self._on_one_line(span.start, self._collection_end(span.start))

    def bare(self, span: Span) -> Span:
        """The span without the anchor and tag that stand before a node."""
        if self._text.content[span.start : span.start + 1] not in ("&", "!"):
            return span
        properties = _PROPERTIES.match(self._text.content, span.start)
        start = properties.end() if properties else span.start
        return Span(start, max(start, span.end))

    def _collection_end(self, start: int) -> int:
        content, end = self._text.content, self._text.line_end(start)
        if content[start : start + 1] not in _OPENING:
            return end
        return _closing(content, start, end) or end

    def _on_one_line(self, start: int, end: int) -> Span:
        end = min(end, self._text.line_end(start))
        written = self._text.content[start:end]
        if comment := _COMMENT.search(written):
            written = written[: comment.start()]
        return Span(start, start + len(written.rstrip()))


def _closing(content: str, start: int, end: int) -> int | None:
    """Where the bracket at `start` is closed on its line; brackets in quotes do not count."""
    depth = 0
    for token in _TOKENS.finditer(content, start, end):
        if token.group() in _OPENING:
            depth += 1
        elif token.group() in _CLOSING:
            depth -= 1
        if depth == 0:
            return token.end()
    return None
