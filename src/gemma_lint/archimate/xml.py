"""XML as a stream of events, safely: through defusedxml, no entities, no network, bounded.

Nothing is kept but what a reader keeps itself, so a large file costs no more than what it says.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Protocol
from xml.sax import SAXException, SAXParseException
from xml.sax.handler import ContentHandler

from gemma_lint.archimate.limits import Limits
from gemma_lint.archimate.problems import problem
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location, Problem

_CHUNK = 65_536

Attributes = dict[str, str]


class Stream(Protocol):
    """Where XML comes from: a file, or a bounded part of an archive."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes, none at the end."""


class _Refused(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__()
        self.problem = problem


class Handler(ContentHandler):
    """A reader of events: `begin`, `finish` and `text` are for those that derive from it.

    Names are as they are written, with their prefix. Attributes declaring namespaces are among
    the attributes. `depth` is that of the tag at hand, 1 for the outermost.
    """

    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.events = 0
        self.max_depth = Limits().depth
        self.depth = 0
        self._locator: Any = None

    def begin(self, name: str, attributes: Attributes) -> None:
        """An element starts."""

    def finish(self, name: str) -> None:
        """An element ends."""

    def text(self, content: str) -> None:
        """Some of the text within an element."""

    def here(self, name: str) -> Location:
        """The place of the start of the tag `name` that is being read."""
        line, column = self._locator.getLineNumber(), self._locator.getColumnNumber() + 1
        return Location(self.path, line, column, line, column + len(name) + 1)

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802 - named by the library
        """What knows where the parser is."""
        self._locator = locator

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        """Pass on to `begin`."""
        self.events += 1
        self.depth += 1
        if self.depth > self.max_depth:
            here = self.here(name)
            raise _Refused(
                problem("too-deep", self.path, code="limit", location=here, limit=self.max_depth)
            )
        self.begin(name, dict(attrs))

    def endElement(self, name: str) -> None:  # noqa: N802
        """Pass on to `finish`."""
        self.events += 1
        self.finish(name)
        self.depth -= 1

    def characters(self, content: str) -> None:
        """Pass on to `text`."""
        self.events += 1
        self.text(content)


def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


def feed(stream: Stream, handler: Handler, limits: Limits) -> list[Problem]:
    """Have `handler` read `stream`; what is wrong with the XML, at most one problem.

    Raises TooMuch when the stream or the handler does.
    """
    parser = _parser()
    parser.setContentHandler(handler)
    handler.max_depth = limits.depth
    handler.setDocumentLocator(parser)  # which the parser only does for a source of its own
    try:
        _feed(parser, stream, handler, limits)
    except _Refused as refusal:
        return [refusal.problem]
    except SAXParseException as error:
        return [_malformed(error, handler.path)]
    except SAXException as error:
        return [problem("malformed", handler.path, detail=str(error.getMessage()))]
    except (ValueError, LookupError) as error:
        return [_refused(error, handler.path)]
    finally:  # thousands of parsers, and the command line collects no garbage
        parser.setContentHandler(ContentHandler())
        handler.setDocumentLocator(None)
    return []


def _feed(parser: Any, stream: Stream, handler: Handler, limits: Limits) -> None:
    waiting = seen = 0
    parser.feed(b"")  # or closing would not miss the element in an empty file
    while data := stream.read(_CHUNK):
        parser.feed(data)
        waiting = waiting + len(data) if handler.events == seen else 0
        seen = handler.events
        if waiting > limits.piece:  # the parser would look through it again with each chunk
            here = handler.here("")
            raise InvalidInput(
                [
                    problem(
                        "piece-too-long",
                        handler.path,
                        location=here,
                        code="limit",
                        bytes=limits.piece,
                    )
                ]
            )
    parser.close()


def _parser() -> Any:
    from defusedxml.expatreader import create_parser

    return create_parser(forbid_dtd=True)


def _too_long(handler: Handler, limits: Limits) -> Problem:
    place = handler.here("")
    return problem("piece-too-long", handler.path, code="limit", location=place, bytes=limits.piece)


def _malformed(error: SAXParseException, path: str) -> Problem:
    line, column = error.getLineNumber() or 1, (error.getColumnNumber() or 0) + 1
    place = Location(path, line, column, line, column + 1)
    return problem("malformed", path, location=place, detail=error.getMessage())


def _refused(error: Exception, path: str) -> Problem:
    from defusedxml.common import DefusedXmlException

    if isinstance(error, DefusedXmlException):
        return problem("has-dtd", path)
    return problem("unknown-encoding", path, code="encoding")


class _Found(Exception):
    pass


class _Root(Handler):
    name = ""
    attributes: Attributes

    def begin(self, name: str, attributes: Attributes) -> None:
        self.name, self.attributes = name, attributes
        raise _Found


def root(stream: Stream, path: str, limits: Limits) -> tuple[str, Attributes]:
    """Name and attributes of the outermost element, reading no further; raises InvalidInput."""
    handler = _Root(path)
    with suppress(_Found):
        problems = feed(stream, handler, limits)
        raise InvalidInput(problems or [problem("unknown-form", path)])
    return handler.name, handler.attributes
