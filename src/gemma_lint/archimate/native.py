"""Reads Archi's own file, `.archimate`: one XML file, or a zip with it when there are images."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO

from gemma_lint.archimate.archi import ArchiHandler, warn_of_loose_ends
from gemma_lint.archimate.limits import Bounded, Limits, TooMuch
from gemma_lint.archimate.model import Model
from gemma_lint.archimate.problems import problem, too_much, unreadable
from gemma_lint.archimate.xml import Stream, feed
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Problem

MEMBER = "model.xml"
"""The file in a zip that holds the model; the images beside it are not read."""

MAX_DIRECTORY = 5_000_000
"""Bytes of a zip's list of files, which is read as a whole: some 50,000 images."""

ZIP = b"PK\x03\x04"
"""How a zip starts."""

_UNREADABLE = (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error)
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may claim much memory
_END, _END_SIZE = b"PK\x05\x06", 22


def read(source: Path, limits: Limits | None = None) -> Model:
    """The model in `source`; raises InvalidInput with what is wrong."""
    limits = limits or Limits()
    shown = source.as_posix()
    try:
        with source.open("rb") as raw:
            if raw.read(len(ZIP)) == ZIP:
                return _read_zip(raw, shown, limits)
            raw.seek(0)
            return _read(Bounded(raw, limits.total), shown, limits)
    except TooMuch:
        raise InvalidInput([too_much(shown, limits)]) from None
    except _UNREADABLE as error:
        raise InvalidInput([unreadable(shown, error)]) from None


def _read(stream: Stream, shown: str, limits: Limits) -> Model:
    model, problems = Model(), list[Problem]()
    problems += feed(stream, ArchiHandler(model, shown, limits, problems), limits)
    if not problems and not model.elements:
        problems.append(problem("no-model", shown))
    if problems:
        raise InvalidInput(problems)
    warn_of_loose_ends(model)
    return model


def _read_zip(raw: IO[bytes], shown: str, limits: Limits) -> Model:
    if _directory_size(raw) > MAX_DIRECTORY:
        raise TooMuch
    with zipfile.ZipFile(raw) as archive:
        members = [info for info in archive.infolist() if info.filename == MEMBER]
        if len(members) != 1 or members[0].compress_type not in _KNOWN:
            raise InvalidInput([problem("no-model", shown)])
        if members[0].file_size > limits.total:
            raise TooMuch
        with archive.open(members[0]) as member:
            return _read(Bounded(member, limits.total), f"{shown}/{MEMBER}", limits)


def _directory_size(raw: IO[bytes]) -> int:
    """The bytes that a zip says its list of files takes; 0 when it has no such list.

    One of 4 GB or more says so elsewhere, and has the largest number here.
    """
    raw.seek(0, 2)
    raw.seek(max(0, raw.tell() - _END_SIZE - 65_535))
    tail = raw.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        return 0
    size: int = struct.unpack_from("<L", tail, at + 12)[0]
    return size
