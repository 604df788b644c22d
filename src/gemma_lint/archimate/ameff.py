"""Reads ArchiMate Model Exchange Files (AMEFF) 3.0, 3.1 and 3.2: the format to exchange models in.

The file is parsed as a stream by defusedxml's parser, which is fed a piece at a time and hands each
tag to a `Target`: no tree of the file is ever in memory, views are passed over as they come by, and
expat itself says at which line and column a tag begins (iterparse, which defusedxml has too, knows
no lines). A DTD is refused, and with it every entity.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING
from xml.etree.ElementTree import ParseError
from xml.parsers.expat import ErrorString

from gemma_lint.archimate.ameff_forms import HEAD, in_another_form
from gemma_lint.archimate.ameff_problems import at, at_start, problem, unreadable
from gemma_lint.archimate.ameff_target import Limits, Target
from gemma_lint.archimate.limits import Progress
from gemma_lint.archimate.model import Model
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Problem
from gemma_lint.source.files import shown_path

if TYPE_CHECKING:
    from defusedxml.ElementTree import DefusedXMLParser

_PIECE = 2**16
_MAX_TAG = 2**20
"""Bytes in one tag or comment, which the parser must hold whole; in the GEMMA under 1,000."""

_EXPAT_CUT_OFF = frozenset({3, 5})  # no element found; unclosed token
_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def read(
    path: Path,
    max_bytes: int = 512 * 2**20,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Model:
    """The model in the exchange file `path`; what was wrong and survived is in its `warnings`.

    `progress` is called with the bytes done and their total. Raises InvalidInput for what cannot
    be opened, is not an exchange file of version 3, is not well-formed, or goes beyond a limit.
    """
    shown = shown_path(os.fspath(path))
    try:
        with _opened(path) as file:
            return _read(file, shown, max_bytes, limits or Limits(), progress)
    except OSError as error:
        raise InvalidInput([unreadable(os.fspath(path), error)]) from error


def _opened(path: Path) -> IO[bytes]:
    """The file for reading. A pipe or device is refused: reading it could take for ever."""
    if path.is_dir():
        raise InvalidInput([at_start("is-folder", shown_path(os.fspath(path)))])
    file = os.fdopen(os.open(path, _FLAGS), "rb")
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise InvalidInput([at_start("is-no-file", shown_path(os.fspath(path)))])
    return file


def _read(
    file: IO[bytes], shown: str, max_bytes: int, limits: Limits, progress: Progress | None
) -> Model:
    size = os.fstat(file.fileno()).st_size
    if size > max_bytes:
        raise InvalidInput([at_start("too-large", shown, "limit", limit=max_bytes // 2**20 or 1)])
    head = file.read(HEAD)
    file.seek(0)
    if other := in_another_form(head, shown):
        raise InvalidInput([other])
    parser, target = _parser(shown, limits)
    reading = _Reading(shown, parser, max_bytes)
    for done in reading.pieces(file):
        if progress:
            progress(done, size)
    reading.close()
    return target.model()


def _parser(shown: str, limits: Limits) -> tuple[DefusedXMLParser, Target]:
    from defusedxml.ElementTree import XMLParser

    target = Target(shown, limits)
    parser = XMLParser(target=target, forbid_dtd=True)
    expat = parser.parser
    target.place = lambda: (expat.CurrentLineNumber, expat.CurrentColumnNumber + 1)
    return parser, target


@dataclass
class _Reading:
    """Feeds the parser, and says what is wrong in our own words."""

    shown: str
    parser: DefusedXMLParser
    max_bytes: int
    fed: int = 0

    def pieces(self, file: IO[bytes]) -> Iterator[int]:
        """Feed the whole file; the number of bytes done, after each piece."""
        while piece := file.read(_PIECE):
            self.fed += len(piece)
            if self.fed > self.max_bytes:  # it grew while it was read
                limit = self.max_bytes // 2**20 or 1
                raise InvalidInput([at_start("too-large", self.shown, "limit", limit=limit)])
            self._guarded(partial(self.parser.feed, piece))
            self._check_tag()
            yield self.fed

    def close(self) -> None:
        """Tell the parser that this was all."""
        self._guarded(self.parser.close)

    def _check_tag(self) -> None:
        expat = self.parser.parser
        if self.fed - max(expat.CurrentByteIndex, 0) > _MAX_TAG:
            place = (expat.CurrentLineNumber, expat.CurrentColumnNumber + 1)
            raise InvalidInput([problem("tag-too-long", at(self.shown, *place), "limit")])

    def _guarded(self, step: Callable[[], object]) -> None:
        from defusedxml.common import DefusedXmlException

        try:
            step()
        except ParseError as error:
            raise InvalidInput([self._malformed(error)]) from error
        except DefusedXmlException as error:
            raise InvalidInput([at_start("has-dtd", self.shown)]) from error
        except (LookupError, ValueError) as error:  # an encoding that Python does not know
            raise InvalidInput([at_start("unknown-encoding", self.shown, "encoding")]) from error

    def _malformed(self, error: ParseError) -> Problem:
        line, column = error.position
        key = "cut-off" if error.code in _EXPAT_CUT_OFF else "malformed"
        return problem(key, at(self.shown, line, column + 1), detail=ErrorString(error.code))
