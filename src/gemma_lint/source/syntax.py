"""What a YAML parser's complaint means in plain words, and where people should look.

A parser says where it got stuck; the mistake is often earlier: where a quote or bracket was opened,
or in a value that needs quotes. Both parsers are known: libyaml's words and those of PyYAML's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from yaml.events import CollectionEndEvent, CollectionStartEvent, ScalarEvent

from gemma_lint.finding import Problem
from gemma_lint.source.events import ParseError, events
from gemma_lint.source.places import Span
from gemma_lint.source.reporter import problem_at
from gemma_lint.source.text import Text

_CONFLICT = re.compile(r"^(?:<{7}|>{7})(?: |\r?$)", re.MULTILINE)


class Explanation(NamedTuple):
    """A key of `messages/source.py`, where to look, and what else to show there."""

    key: str
    span: Span
    related: tuple[tuple[str, Span], ...] = ()
    values: Mapping[str, object] = MappingProxyType({})


class _Complaint(NamedTuple):
    """A parser's complaint: its words, where it got stuck, and where the construct began."""

    words: str
    at: int
    began: int | None
    text: Text

    @property
    def character(self) -> str:
        return self.text.content[self.at : self.at + 1]

    @property
    def rest_of_line(self) -> Span:
        return _trimmed(self.text, self.at)

    @property
    def line_before(self) -> str:
        line, column = self.text.position(self.at)
        return self.text.line(line)[: column - 1]


def explain(error: Exception, text: Text, max_depth: int) -> Problem:
    """The problem behind an exception of either parser; `max_depth` is our own bound on nesting.

    libyaml 0.2.6 has a bound itself, of a thousand, and meets it before it hands on what it read.
    """
    complaint = _complaint(error, text)
    if "maximum nesting depth" in complaint.words:
        span = Span(complaint.at, complaint.at + 1)
        return problem_at(text, "limit", "too-deep", span, {"limit": max_depth})
    found = _conflict(text) or next(
        (explanation(complaint) for words, explanation in _TABLE if words.search(complaint.words)),
        None,
    )
    key, span, related, values = found or _unknown(complaint)
    return problem_at(text, "yaml", key, span, values, related)


def _conflict(text: Text) -> Explanation | None:
    """The mark that version control leaves where it could not merge, whatever the parser says."""
    mark = _CONFLICT.search(text.content)
    return Explanation("merge-conflict", _trimmed(text, mark.start())) if mark else None


def _complaint(error: Exception, text: Text) -> _Complaint:
    context, problem = getattr(error, "context", None), getattr(error, "problem", None)
    at, began = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    words = " - ".join(part for part in (context, problem or str(error)) if part)
    last = len(text.content)
    stuck = at or began
    return _Complaint(
        words,
        min(stuck.index, last) if stuck else 0,
        min(began.index, last) if began else None,
        text,
    )


def _trimmed(text: Text, start: int) -> Span:
    """From `start` to the end of what is written on its line."""
    written = text.content[start : text.line_end(start)]
    return Span(start, start + len(written.rstrip()))


def _unknown(complaint: _Complaint) -> Explanation:
    return Explanation("syntax", complaint.rest_of_line, (), {"detail": complaint.words})


# -- one function for each kind of complaint


def _mapping_value(complaint: _Complaint) -> Explanation:
    """A `: ` where none can be: a value that needs quotes, or a key that stands too far in."""
    before = complaint.line_before
    if first := re.search(r":\s+(?=\S)", before):
        start = complaint.at - len(before) + first.end()
        return Explanation("colon-in-value", _trimmed(complaint.text, start))
    line, _ = complaint.text.position(complaint.at)
    indent = len(before) - len(before.lstrip())
    above = _line_above(complaint.text, line)
    if above and complaint.text.position(above[0][1].start)[1] > indent:
        return _not_a_key(complaint.text, above[0][1])
    span = Span(complaint.at - len(before) + indent, complaint.at)
    return Explanation("key-too-far-in", span, above)


def _line_above(text: Text, line: int) -> tuple[tuple[str, Span], ...]:
    """The nearest line above that says something."""
    for number in range(line - 1, max(line - 1_000, 0), -1):
        written = text.line(number)
        if (bare := written.strip()) and not bare.startswith("#"):
            start = text.offset(number) + len(written) - len(written.lstrip())
            return (("line-above", _trimmed(text, start)),)
    return ()


def _no_colon(complaint: _Complaint) -> Explanation:
    start = complaint.began if complaint.began is not None else complaint.at
    span = _trimmed(complaint.text, start)
    if complaint.text.content[start : start + 1] in ("'", '"'):
        return Explanation("unclosed-quote-in-key", span)
    return _not_a_key(complaint.text, span)


def _not_a_key(text: Text, span: Span) -> Explanation:
    without_space = re.search(r":(?=\S)", text.content[span.start : span.end])
    return Explanation("no-space-after-colon" if without_space else "no-colon", span)


def _bad_start(complaint: _Complaint) -> Explanation:
    if complaint.character == "\t":
        return _tab(complaint)
    return Explanation("bad-start", complaint.rest_of_line, (), {"character": complaint.character})


def _tab(complaint: _Complaint) -> Explanation:
    content, start = complaint.text.content, complaint.at
    while start and content[start] != "\t" and content[start - 1] not in "\r\n":
        start -= 1
    line, _ = complaint.text.position(start)
    first = content.find("\t", complaint.text.offset(line), complaint.text.line_end(start))
    start = first if first >= 0 else start
    end = start
    while content[end : end + 1] == "\t":
        end += 1
    return Explanation("tab", Span(start, max(end, start + 1)))


def _unclosed_quote(complaint: _Complaint) -> Explanation:
    opened = complaint.began if complaint.began is not None else complaint.at
    span = _trimmed(complaint.text, opened)
    return Explanation("unclosed-quote", span, (("noticed-here", _here(complaint)),))


def _unclosed_bracket(complaint: _Complaint) -> Explanation:
    opened = complaint.began if complaint.began is not None else complaint.at
    bracket = complaint.text.content[opened : opened + 1]
    values = {"opening": bracket, "closing": "}" if bracket == "{" else "]"}
    related = (("bracket-opened", Span(opened, opened + 1)),)
    return Explanation("unclosed-bracket", _here(complaint), related, values)


def _here(complaint: _Complaint) -> Span:
    return Span(complaint.at, min(complaint.at + 1, len(complaint.text.content)))


def _no_key(complaint: _Complaint) -> Explanation:
    """A block mapping that cannot go on: text after a quote, a stray bracket, or a wrong indent."""
    scalar = _before(complaint.text).scalar
    if scalar is not None and scalar.style in ("'", '"'):
        start, end = scalar.start_mark.index, scalar.end_mark.index
        between = complaint.text.content[end : complaint.at]
        if not between.strip(" \t") and "\n" not in between:
            opened = (("quote-opened", Span(start, start + 1)),)
            return Explanation("text-after-quote", complaint.rest_of_line, opened)
    if complaint.character and complaint.character in "]}":
        return Explanation("stray-bracket", _here(complaint), (), {"bracket": complaint.character})
    line, _ = complaint.text.position(complaint.at)
    if complaint.text.content.startswith("- ", complaint.at):
        return Explanation(
            "item-in-mapping", complaint.rest_of_line, _line_above(complaint.text, line)
        )
    return Explanation("wrong-indent", complaint.rest_of_line, _line_above(complaint.text, line))


def _no_item(complaint: _Complaint) -> Explanation:
    began = complaint.at if complaint.began is None else complaint.began
    related = (("list-began", _trimmed(complaint.text, began)),)
    return Explanation("no-dash", complaint.rest_of_line, related)


def _no_content(complaint: _Complaint) -> Explanation:
    if not complaint.character:
        unfinished = _before(complaint.text).open
        if unfinished and unfinished[-1].flow_style:
            return _unclosed_bracket(complaint._replace(began=unfinished[-1].end_mark.index - 1))
    if complaint.character and complaint.character in "]},":
        return Explanation("stray-bracket", _here(complaint), (), {"bracket": complaint.character})
    return Explanation("no-value", complaint.rest_of_line)


class _Before(NamedTuple):
    """What the parser understood before it got stuck: the last scalar, and what is still open."""

    scalar: Any
    open: list[Any]


def _before(text: Text) -> _Before:
    """Read once more up to the mistake; that is only done after one."""
    scalar, unfinished = None, []
    try:
        next_event = events(text.content)
        while (event := next_event()) is not None:
            if type(event) is ScalarEvent:
                scalar = event
            elif isinstance(event, CollectionStartEvent):
                unfinished.append(event)
            elif isinstance(event, CollectionEndEvent):
                unfinished.pop()
    except ParseError:
        pass
    return _Before(scalar, unfinished)


def _after_start(key: str) -> Callable[[_Complaint], Explanation]:
    """An explanation that needs no more than the rest of the line where the construct began."""

    def explanation(complaint: _Complaint) -> Explanation:
        start = complaint.at if complaint.began is None else complaint.began
        return Explanation(key, _trimmed(complaint.text, start))

    return explanation


def _at_place(key: str) -> Callable[[_Complaint], Explanation]:
    """An explanation that needs no more than the place where the parser got stuck."""

    def explanation(complaint: _Complaint) -> Explanation:
        return Explanation(key, complaint.rest_of_line)

    return explanation


# The first that matches counts. Left libyaml, right PyYAML's own parser where it differs.
_TABLE = tuple(
    (re.compile(words), explanation)
    for words, explanation in (
        (r"mapping values are not allowed", _mapping_value),
        (r"could not find expected ':'", _no_colon),
        (r"cannot start any token", _bad_start),
        (r"found a tab character", _tab),
        (r"(?:found|got) unexpected end of stream", _unclosed_quote),
        (r"unexpected document (?:indicator|separator)", _unclosed_quote),
        (r"(?:block )?sequence entries are not allowed", _at_place("dash-not-allowed")),
        (r"mapping keys are not allowed", _at_place("question-mark")),
        (r"flow (?:sequence|mapping) - (?:did not find )?expected ',' or", _unclosed_bracket),
        (r"flow.*(?:did not find expected|expected the) node content", _no_content),
        (r"block mapping - (?:did not find expected key|expected <block end>)", _no_key),
        (r"block collection - (?:did not find|expected)", _no_item),
        (r"node content", _no_content),
        (r"(?:alias|anchor) - ", _after_start("bad-anchor")),
        (r"block scalar - ", _after_start("bad-block-scalar")),
        (r"unknown escape character", _at_place("bad-escape")),
        (
            r"hexa?decimal number|escape sequence|Unicode character|chr\(\)|surrogates|to C int",
            _at_place("bad-escape"),
        ),
        (r"\btag|\bTAG", _after_start("bad-tag")),
        (
            r"document start|directive|integer string|incompatible YAML|YAML document",
            _at_place("bad-document-start"),
        ),
    )
)
