"""XML as a stream of events, safely: through defusedxml, no entities, no network, bounded.

The parser is fed a piece at a time and no tree is made: nothing is kept but what a handler keeps
itself, so a large file costs no more than what it says. defusedxml makes the parser and has it
refuse a DTD, and with that every entity; the events come straight from expat, which also knows at
which line and column each tag begins.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ErrorString, errors

from gemma_lint.archimate.limits import Limits
from gemma_lint.archimate.problems import at, at_start, problem
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location, Problem

TYPE = "http://www.w3.org/2001/XMLSchema-instance}type"
"""The attribute `xsi:type`, as names stand here."""

LANGUAGE = "http://www.w3.org/XML/1998/namespace}lang"
"""The attribute `xml:lang`."""

_PIECE = 2**16
_CUT_OFF = frozenset(
    errors.codes[message]
    for message in (
        errors.XML_ERROR_NO_ELEMENTS,
        errors.XML_ERROR_UNCLOSED_TOKEN,
        errors.XML_ERROR_PARTIAL_CHAR,
        errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
    )
)
_UNKNOWN_ENCODING = errors.codes[errors.XML_ERROR_UNKNOWN_ENCODING]

Attributes = dict[str, str]


class Stream(Protocol):
    """Where XML comes from: a file, or a bounded part of an archive."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes, none at the end."""


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


class Handler:
    """A reader of events: `begin`, `finish` and `text` are for those that derive from it.

    Names are `namespace}name`, or `name` alone without a namespace. `depth` is that of the tag at
    hand, 1 for the outermost.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.depth = 0
        self._deepest = 0
        self._expat: Any = None

    def begin(self, name: str, attributes: Attributes) -> None:
        """An element starts."""

    def finish(self, name: str) -> None:
        """An element ends."""

    def text(self, content: str) -> None:
        """Some of the text within an element."""

    def here(self, length: int = 1) -> Location:
        """The place of the tag or text that is being read, so many characters of it."""
        expat = self._expat
        return at(self.path, expat.CurrentLineNumber, expat.CurrentColumnNumber + 1, length)

    def listen(self, expat: Any, limits: Limits) -> None:
        """Have the events of this parser."""
        self._expat, self._deepest = expat, limits.depth
        expat.ordered_attributes = False
        expat.DefaultHandlerExpand = None
        expat.StartElementHandler, expat.EndElementHandler = self._start, self._end
        expat.CharacterDataHandler = self.text

    def leave(self) -> None:
        """Let go of the parser, and have it let go of us.

        There may be thousands, and the command line collects no garbage.
        """
        expat, self._expat = self._expat, None
        expat.StartElementHandler = expat.EndElementHandler = expat.CharacterDataHandler = None

    def _start(self, name: str, attributes: Attributes) -> None:
        self.depth += 1
        if self.depth > self._deepest:
            raise _Refused(problem("too-deep", self.here(), "limit", limit=self._deepest))
        self.begin(name, attributes)

    def _end(self, name: str) -> None:
        self.finish(name)
        self.depth -= 1


def split(name: str) -> tuple[str, str]:
    """The namespace of a name, empty when it has none, and the name itself."""
    namespace, _, local = name.rpartition("}")
    return namespace, local


def local(name: str) -> str:
    """A name without its namespace, or a value such as `archimate:Node` without its prefix."""
    return name.rpartition("}")[2].rpartition(":")[2]


def feed(
    stream: Stream, handler: Handler, limits: Limits, done: Callable[[int], None] | None = None
) -> list[Problem]:
    """Have `handler` read `stream`; what is wrong with the XML, at most one problem.

    `done` is called with the bytes read so far, after each piece. Raises TooMuch when the stream
    or the handler does.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import XMLParser

    parser = XMLParser(target=object(), forbid_dtd=True)
    handler.listen(parser.parser, limits)
    try:
        _feed(parser, stream, handler, limits, done)
    except _Refused as refusal:
        return [refusal.problem]
    except ParseError as error:
        return [_malformed(error, handler.path)]
    except DefusedXmlException:
        return [problem("has-dtd", handler.here())]
    except (LookupError, ValueError):  # an encoding that Python does not know
        if handler.depth:
            raise
        return [at_start("unknown-encoding", handler.path, "encoding")]
    finally:
        handler.leave()
    return []


def _feed(
    parser: Any,
    stream: Stream,
    handler: Handler,
    limits: Limits,
    done: Callable[[int], None] | None,
) -> None:
    expat, fed = parser.parser, 0
    while data := stream.read(_PIECE):
        parser.feed(data)
        fed += len(data)
        if fed - max(expat.CurrentByteIndex, 0) > limits.piece:
            here = handler.here()
            raise _Refused(problem("piece-too-long", here, "limit", limit=limits.piece))
        if done:
            done(fed)
    parser.close()


def _malformed(error: ParseError, path: str) -> Problem:
    if error.code == _UNKNOWN_ENCODING:
        return at_start("unknown-encoding", path, "encoding")
    line, column = error.position
    key = "cut-off" if error.code in _CUT_OFF else "malformed"
    return problem(key, at(path, line, column + 1), path=path, detail=ErrorString(error.code))


class _Found(Exception):
    pass


class _Root(Handler):
    name = ""

    def begin(self, name: str, attributes: Attributes) -> None:
        del attributes
        self.name = name
        raise _Found


def root(stream: Stream, path: str, limits: Limits) -> str:
    """The name of the outermost element, reading no further; raises InvalidInput."""
    handler = _Root(path)
    with suppress(_Found):
        problems = feed(stream, handler, limits)
        raise InvalidInput(problems or [at_start("unknown-form", path)])
    return handler.name
