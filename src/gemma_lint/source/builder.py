"""One pass over the events of a YAML file: plain data, positions, and what is wrong.

Stricter than YAML where leniency would hide a mistake: keys are scalars and unique, tags are those
of the core schema, there is one document. Keys become text as they are written, so that thousands
of numbers that hash alike cost nothing and every key can be named in a message.
"""

from __future__ import annotations

from typing import Any

from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from gemma_lint.source import scalars
from gemma_lint.source.anchors import Anchor
from gemma_lint.source.doubles import Doubles
from gemma_lint.source.events import NextEvent
from gemma_lint.source.limits import Limits
from gemma_lint.source.places import Mapping, Places, Span, span_of
from gemma_lint.source.reporter import Reporter
from gemma_lint.source.values import Values

_MERGE = "<<"
_MOST_REMEMBERED = 50_000
_UNKNOWN = object()


class Builder:
    """Builds one document. `data` and `places` hold what was read once `build` has returned."""

    def __init__(
        self, next_event: NextEvent, places: Places, reporter: Reporter, limits: Limits
    ) -> None:
        self.data: object = None
        self._next = next_event
        self._places = places
        self._reporter = reporter
        self._limits = limits
        self._values = Values(reporter, limits)
        self._keys = {_MERGE: _MERGE}
        self._special_keys = {_MERGE: "merge"}  # with what they are compared by
        self._anchors: dict[str, Anchor] = {}
        self._doubles = Doubles()
        self._nodes = 0  # in finished collections, repetitions by aliases included
        self._repeated = 0
        self._deepest = 0

    def build(self) -> None:
        """Read the whole stream.

        Raises Stopped after a problem that nothing sensible can be read after, and what the parser
        raises. What was found before that has been reported.
        """
        try:
            self._stream()
        finally:
            self._doubles.report(self._reporter)

    def _stream(self) -> None:
        self._next()
        event = self._next()
        if type(event) is not DocumentStartEvent:
            return
        data, start, end = self._node(self._next(), 1, 0)
        self._next()
        event = self._next()
        if type(event) is not StreamEndEvent:
            self._reporter.report("further-document", span_of(event))
        self.data = data
        self._places.put_root(data, Span(start, end))

    def _node(self, event: Any, depth: int, pending: int) -> tuple[Any, int, int]:
        """A node of any kind with its start and end.

        `pending` counts the nodes of the unfinished collections around it.
        """
        kind = type(event)
        if kind is AliasEvent:
            anchor = self._alias(event.anchor, span_of(event), depth)
            return anchor.value, *anchor.span
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor is not None:
            return self._anchored(event, depth, pending), start, end
        if kind is ScalarEvent:
            return self._values.any(event), start, end
        return self._collection(event, depth, pending), start, end

    def _collection(self, event: Any, depth: int, pending: int) -> Any:
        if depth > self._limits.max_depth:
            self._reporter.stop_at_limit("too-deep", span_of(event), self._limits.max_depth)
        if depth > self._deepest:
            self._deepest = depth
        is_mapping = type(event) is MappingStartEvent
        if event.tag is not None:
            self._values.check_collection_tag(event, is_mapping)
        return self._mapping(depth, pending) if is_mapping else self._sequence(depth, pending)

    def _anchored(self, event: Any, depth: int, pending: int) -> Any:
        anchor = self._anchors[event.anchor] = Anchor(span_of(event))
        if type(event) is ScalarEvent:
            anchor.value, anchor.written, anchor.nodes = self._values.any(event), event.value, 1
            return anchor.value
        outer, nodes, self._deepest = self._deepest, self._nodes, depth
        anchor.value = self._collection(event, depth, pending)
        anchor.nodes, anchor.height = self._nodes - nodes + 1, self._deepest - depth + 1
        self._deepest = max(outer, self._deepest)
        return anchor.value

    # The two loops below run once for every node of a file. What they do in place instead of
    # through a function, they do for speed.

    def _sequence(self, depth: int, pending: int) -> list[Any]:
        data: list[Any] = []
        offsets: list[int] = []
        next_event, known, longest = self._next, self._values.known, self._limits.max_scalar_length
        room = self._limits.max_nodes - pending
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent and event.tag is None and event.anchor is None:
                start, end = event.start_mark.index, event.end_mark.index
                value = event.value
                if not event.style and (value := known.get(value, _UNKNOWN)) is _UNKNOWN:
                    value = self._values.plain(event)
                if end - start > longest:
                    self._values.check_length(start, end)
            elif kind is SequenceEndEvent:
                break
            else:
                value, start, end = self._node(event, depth + 1, pending + len(data))
            data.append(value)
            offsets += (start, end)
            if len(data) + self._nodes > room:
                self._stop_for_nodes(start, end)
        self._nodes += len(data)
        self._places.put(data, offsets)
        return data

    def _mapping(self, depth: int, pending: int) -> Mapping:  # noqa: C901 - see above
        data: Mapping = {}
        offsets: list[int] = []
        seen: dict[str, Span] | None = None
        merged: list[Mapping] | None = None
        next_event, known, longest = self._next, self._values.known, self._limits.max_scalar_length
        keys, special = self._keys, self._special_keys
        room = self._limits.max_nodes - pending
        while True:
            key_event = next_event()
            key_start, key_end = key_event.start_mark.index, key_event.end_mark.index
            if type(key_event) is not ScalarEvent or key_event.tag or key_event.anchor:
                if type(key_event) is MappingEndEvent:
                    break
                key_event = self._odd_key(key_event, depth, pending + 2 * len(data))
            if (key := keys.get(key_event.value)) is None:
                key = self._new_key(key_event, key_start, key_end)
            if double := (key in data or key in special):
                seen = {} if seen is None else seen
                double = self._is_double(key, key_event, Span(key_start, key_end), data, seen)
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent and event.tag is None and event.anchor is None:
                start, end = event.start_mark.index, event.end_mark.index
                value = event.value
                if not event.style and (value := known.get(value, _UNKNOWN)) is _UNKNOWN:
                    value = self._values.plain(event)
                if end - start > longest:
                    self._values.check_length(start, end)
            else:
                value, start, end = self._node(event, depth + 1, pending + 2 * len(data))
            if double:
                first = seen.get(special.get(key, "")) if seen else None
                self._doubles.add(key, Span(key_start, key_end), first, data, offsets)
            elif key is _MERGE and not key_event.style:
                merged = (merged or []) + self._to_merge(value, Span(start, end))
            else:
                data[key] = value
                offsets += (key_start, key_end, start, end)
            if 2 * len(data) + self._nodes > room:
                self._stop_for_nodes(start, end)
        self._nodes += 2 * len(data)
        for source in merged or ():
            self._merge(source, data, offsets)
        self._places.put(data, offsets)
        return data

    # -- keys

    def _odd_key(self, event: Any, depth: int, pending: int) -> Any:
        """The event of a key with an anchor, tag or alias, as if it were written out."""
        span, kind = span_of(event), type(event)
        if kind is AliasEvent:
            if (written := self._alias(event.anchor, span, depth).written) is not None:
                return _written_out(event, written, "'")
        elif kind is ScalarEvent:
            self._node(event, depth, pending)
            return _written_out(event, event.value, "'" if event.tag else event.style)
        return self._reporter.stop("complex-key", span)

    def _new_key(self, event: Any, start: int, end: int) -> str:
        key: str = event.value
        self._values.check_length(start, end)
        if not isinstance(value := self._values.of_key(key), str):
            self._special_keys[key] = scalars.identity(value)
        if len(self._keys) < _MOST_REMEMBERED:
            self._keys[key] = key
        return key

    def _is_double(
        self, key: str, event: Any, span: Span, data: Mapping, seen: dict[str, Span]
    ) -> bool:
        """Whether an equal key was written before; 1 and 0x1 are equal, and so are 1 and "1"."""
        identity = self._special_keys.get(key)
        if key in data or identity is None or event.style:
            return key in data
        known = len(seen)
        seen.setdefault(identity, span)
        return len(seen) == known

    # -- anchors, aliases and merge keys

    def _alias(self, name: str, span: Span, depth: int) -> Anchor:
        anchor = self._anchors.get(name)
        if anchor is None:
            self._reporter.report("undefined-alias", span, name=name)
            return Anchor(span, None, "", 1)
        if anchor.nodes == 0:
            related = [("anchor-here", anchor.span)]
            self._reporter.report("recursive-alias", span, related=related, name=name)
            return Anchor(span, None, "", 1)
        if depth + anchor.height - 1 > self._limits.max_depth:
            self._reporter.stop_at_limit("too-deep", span, self._limits.max_depth)
        self._deepest = max(self._deepest, depth + anchor.height - 1)
        self._repeat(anchor.nodes, span)
        return anchor

    def _repeat(self, nodes: int, span: Span) -> None:
        self._nodes += nodes
        self._repeated += nodes
        if self._repeated > self._limits.max_alias_expansion:
            limit = self._limits.max_alias_expansion
            self._reporter.stop_at_limit("too-much-repeated", span, limit)

    def _to_merge(self, value: Any, span: Span) -> list[Mapping]:
        """The mappings that `<<` adds: one, or a list of them."""
        sources = value if isinstance(value, list) else [value]
        if not all(isinstance(source, dict) for source in sources):
            self._reporter.report("wrong-merge", span)
        return [source for source in sources if isinstance(source, dict)]

    def _merge(self, source: Mapping, data: Mapping, offsets: list[int]) -> None:
        """Add what `data` lacks, with the places where the source has it."""
        for rank, (key, value) in enumerate(source.items()):
            if key not in data:
                data[key] = value
                offsets += self._places.of_entry(source, rank)

    def _stop_for_nodes(self, start: int, end: int) -> None:
        limit = self._limits.max_nodes
        self._reporter.stop_at_limit("too-many-nodes", Span(start, end), limit)


def _written_out(event: Any, value: str, style: str) -> ScalarEvent:
    return ScalarEvent(None, None, (True, True), value, event.start_mark, event.end_mark, style)
