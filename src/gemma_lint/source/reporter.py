"""Collects the problems of one file, each at its place, and says when reading must stop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NoReturn

from gemma_lint.finding import Message, Problem, RelatedProblem
from gemma_lint.source.places import Span
from gemma_lint.source.text import Text

_LONGEST_SHOWN = 60


class Stopped(Exception):
    """Nothing sensible can be read after the last problem reported."""


class Reporter:
    """The problems of one file. Keys of messages are those of `messages/source.py`."""

    def __init__(self, text: Text, max_problems: int) -> None:
        self.problems: list[Problem] = []
        self._text = text
        self._max_problems = max_problems

    def report(
        self,
        name: str,
        span: Span,
        /,
        *,
        code: str = "yaml",
        related: Sequence[tuple[str, Span]] = (),
        **values: object,
    ) -> None:
        """Add a problem. Raises Stopped when there are more than anyone would read."""
        self._add(code, name, span, values, related)
        if len(self.problems) >= self._max_problems:
            self.stop_at_limit("too-many-problems", span, self._max_problems)

    def stop(self, key: str, span: Span) -> NoReturn:
        """Add a problem after which reading makes no sense, and raise Stopped."""
        self._add("yaml", key, span, {}, ())
        raise Stopped

    def stop_at_limit(self, key: str, span: Span, limit: int) -> NoReturn:
        """Add that a limit was reached and raise Stopped."""
        self._add("limit", key, span, {"limit": limit}, ())
        raise Stopped

    def _add(
        self,
        code: str,
        key: str,
        span: Span,
        values: Mapping[str, object],
        related: Sequence[tuple[str, Span]],
    ) -> None:
        self.problems.append(problem_at(self._text, code, key, span, values, related))


def problem_at(
    text: Text,
    code: str,
    key: str,
    span: Span,
    values: Mapping[str, object],
    related: Sequence[tuple[str, Span]] = (),
) -> Problem:
    """A problem with the message `source.key`, its advice, and the places that explain it."""
    shown = {name: shorten(value) for name, value in values.items()}
    return Problem(
        code,
        Message(f"source.{key}", shown),
        text.location(*span),
        Message(f"source.{key}.advice", shown),
        tuple(
            RelatedProblem(Message(f"source.{why}"), text.location(*place))
            for why, place in related
        ),
    )


def shorten(value: object) -> object:
    """Text from a file as a message can show it: one line of at most sixty characters."""
    if not isinstance(value, str):
        return value
    line = " ".join(value[: 2 * _LONGEST_SHOWN].split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 1]}…"
