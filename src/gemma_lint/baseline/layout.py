"""What people wrote in a baseline beside its entries: comments and empty lines, and where."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from gemma_lint.baseline.reading import ENTRIES_KEY, LANDSCAPES_KEY, VERSION_KEY
from gemma_lint.source.document import Document
from gemma_lint.source.events import NextEvent, events
from gemma_lint.source.places import Span, span_of

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_START = "---"
"""What may stand above a document in YAML."""

Anchor = str | int
"""What a comment goes with: a key, the entry with this number in the file, or the end."""
END = "end"
_KEYS = (VERSION_KEY, LANDSCAPES_KEY, ENTRIES_KEY)


@dataclass(slots=True)
class Around:
    """The lines above something, empty ones too, and the comments behind it."""

    above: list[str] = field(default_factory=list)
    behind: list[str] = field(default_factory=list)


def around(document: Document) -> dict[Anchor, Around]:
    """What stands around the keys and each entry, and at the end.

    The document must be a baseline that could be read.
    """
    text = document.text
    spans = _Spans(events(text))
    order = sorted(spans.anchors, key=lambda anchor: spans.anchors[anchor].start)
    starts = [spans.anchors[anchor].start for anchor in order]
    found: dict[Anchor, Around] = {anchor: Around() for anchor in [*order, END]}
    for match in _LINE.finditer(text):
        start, line = match.start(), match.group().rstrip("\r\n")
        at = spans.comment_in(start, line)
        told = line if at is None else line[:at]
        before = bisect_right(starts, start) - 1
        if told.strip() in ("", _START if before < 0 else ""):
            inside = before >= 0 and start < spans.anchors[order[before]].end
            if at is not None or not inside:
                rank = before if inside else before + 1
                found[order[rank] if rank < len(order) else END].above.append(line.strip())
        elif at is not None:
            rank = bisect_right(starts, start + at) - 1
            found[order[rank] if rank >= 0 else END].behind.append(line[at:].rstrip())
    if found[END].above and not found[END].above[-1]:
        found[END].above.pop()  # what stands behind the last line break
    return found


class _Spans:
    """Where the keys and the entries stand, and every scalar: a `#` in one is no comment."""

    def __init__(self, next_event: NextEvent) -> None:
        self.anchors: dict[Anchor, Span] = {}
        self._scalars: list[Span] = []
        self._next = next_event
        while type(next_event()) is not MappingStartEvent:
            pass
        for event in self._until(MappingEndEvent):
            self._pair(event)
        self._starts = [span.start for span in self._scalars]

    def _until(self, end: type) -> Iterator[Any]:
        while type(event := self._next()) is not end:
            yield event

    def _pair(self, key: Any) -> None:
        end = self._skip(key)
        if type(key) is ScalarEvent and key.value in _KEYS:
            self.anchors[key.value] = Span(span_of(key).start, end)
        value = self._next()
        if type(value) is SequenceStartEvent and key.value == ENTRIES_KEY:
            for at, item in enumerate(self._until(SequenceEndEvent)):
                self.anchors[at] = Span(span_of(item).start, self._skip(item))
        else:
            self._skip(value)

    def _skip(self, event: Any) -> int:
        """Pass over a node; where it ends, as far as anything is written."""
        span = span_of(event)
        if type(event) is ScalarEvent:
            self._scalars.append(span)
        if type(event) in (ScalarEvent, AliasEvent):
            return span.end
        ends = MappingEndEvent if type(event) is MappingStartEvent else SequenceEndEvent
        last = span.end
        while type(inner := self._next()) is not ends:
            last = self._skip(inner)
        return span_of(inner).end if event.flow_style else last

    def comment_in(self, start: int, line: str) -> int | None:
        """Where in a line that begins at `start` its comment begins."""
        for match in _COMMENT.finditer(line):
            at = start + match.start()
            rank = bisect_right(self._starts, at) - 1
            if rank < 0 or at >= self._scalars[rank].end:
                return match.start()
        return None
