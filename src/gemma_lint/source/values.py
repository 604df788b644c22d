"""What a scalar event is worth, with the problems of numbers and tags."""

from __future__ import annotations

from typing import Any

from gemma_lint.source import scalars
from gemma_lint.source.limits import Limits
from gemma_lint.source.places import Span, span_of
from gemma_lint.source.reporter import Reporter

_MOST_REMEMBERED = 50_000
_LONGEST_REMEMBERED = 200


class Values:
    """Scalars of one file. `known` maps plain scalars met before to their values."""

    def __init__(self, reporter: Reporter, limits: Limits) -> None:
        self.known: dict[str, Any] = dict(scalars.WORDS)
        self._reporter = reporter
        self._limits = limits

    def plain(self, event: Any) -> Any:
        """The value of a scalar without quotes, tag or anchor."""
        written: str = event.value
        value = written
        if written[0] in scalars.NUMBER_STARTS:
            value = self._resolve(event, None)
        if len(self.known) < _MOST_REMEMBERED and len(written) < _LONGEST_REMEMBERED:
            self.known[written] = value
        return value

    def any(self, event: Any) -> Any:
        """The value of any scalar."""
        span, tag = span_of(event), event.tag
        self.check_length(*span)
        if tag is None:
            return event.value if event.style else self._resolve(event, None)
        if tag != "!" and tag not in scalars.CORE_TAGS:
            self._reporter.report("unknown-tag", span, tag=scalars.shown(tag))
            return event.value
        return self._resolve(event, tag)

    def _resolve(self, event: Any, tag: str | None) -> Any:
        written, longest = event.value, self._limits.max_number_length
        try:
            if tag is None:
                return scalars.resolve(written, longest)
            return scalars.resolve_tagged(written, tag, longest)
        except scalars.NumberTooLong:
            self._reporter.report("number-too-long", span_of(event), code="limit", limit=longest)
        except scalars.NumberTooLarge:
            self._reporter.report("number-too-large", span_of(event), code="limit")
        except scalars.WrongForTag:
            shown = scalars.shown(tag or "")
            self._reporter.report("wrong-for-tag", span_of(event), tag=shown, value=written)
        return written

    def of_key(self, written: str) -> scalars.Scalar:
        """What a key would mean without quotes; too large a number stays text."""
        try:
            return scalars.resolve(written, self._limits.max_number_length)
        except (scalars.NumberTooLong, scalars.NumberTooLarge):
            return written

    def check_length(self, start: int, end: int) -> None:
        """Report a scalar that is longer than allowed."""
        limit = self._limits.max_scalar_length
        if end - start > limit:
            self._reporter.report("scalar-too-long", Span(start, end), code="limit", limit=limit)

    def check_collection_tag(self, event: Any, is_mapping: bool) -> None:
        """Report the tag of a list or mapping that is not its own."""
        if event.tag in (scalars.MAPPING_TAGS if is_mapping else scalars.SEQUENCE_TAGS):
            return
        wrong = f"wrong-tag-for-{'mapping' if is_mapping else 'list'}"
        name = wrong if event.tag in scalars.CORE_TAGS else "unknown-tag"
        self._reporter.report(name, span_of(event), tag=scalars.shown(event.tag))
