"""Reads Archi's own file, `.archimate`: one XML file, or a zip with it when there are images."""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import IO

from gemma_lint.archimate.archi import ArchiHandler, Findings
from gemma_lint.archimate.limits import Bounded, Limits, Progress, too_large, too_many_files
from gemma_lint.archimate.model import Model
from gemma_lint.archimate.opening import opened
from gemma_lint.archimate.problems import at_start, unreadable
from gemma_lint.archimate.xml import Stream, feed
from gemma_lint.errors import InvalidInput

MEMBER = "model.xml"
"""The file in a zip that holds the model; the images beside it are not read."""

MAX_DIRECTORY = 5_000_000
"""Bytes of a zip's list of files, which is read as a whole."""

ZIP = b"PK\x03\x04"
"""How a zip starts."""

_BYTES_A_FILE = 100  # in that list, about
_UNREADABLE = (OSError, EOFError, ValueError, RuntimeError, zipfile.BadZipFile, zlib.error)
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may claim much memory
_END, _END_SIZE = b"PK\x05\x06", 22


def read(source: Path, limits: Limits | None = None, progress: Progress | None = None) -> Model:
    """The model in `source`; raises InvalidInput with what is wrong.

    `progress` is called with the bytes done, unpacked, and their total.
    """
    limits = limits or Limits()
    shown = source.as_posix()
    with opened(source, shown) as raw:
        try:
            if raw.read(len(ZIP)) == ZIP:
                return _read_zip(raw, shown, limits, progress)
            raw.seek(0)
            size = os.fstat(raw.fileno()).st_size
            return _read(Bounded(raw, shown, limits), shown, limits, _of(size, progress))
        except _UNREADABLE as error:
            raise InvalidInput([unreadable(shown, error)]) from None


def _of(size: int, progress: Progress | None) -> Callable[[int], None] | None:
    return (lambda done: progress(done, size)) if progress else None


def _read(stream: Stream, shown: str, limits: Limits, done: Callable[[int], None] | None) -> Model:
    found = Findings(limits)
    found.problems += feed(stream, ArchiHandler(found, shown), limits, done)
    if not found.problems and not found.model.elements:
        found.problems.append(at_start("no-model", shown))
    return found.whole()


def _read_zip(raw: IO[bytes], shown: str, limits: Limits, progress: Progress | None) -> Model:
    if _directory_size(raw) > MAX_DIRECTORY:
        raise too_many_files(shown, MAX_DIRECTORY // _BYTES_A_FILE)
    with zipfile.ZipFile(raw) as archive:
        members = [info for info in archive.infolist() if info.filename == MEMBER]
        if len(members) != 1 or members[0].compress_type not in _KNOWN:
            raise InvalidInput([at_start("no-model", shown)])
        size = members[0].file_size
        if size > limits.total:
            raise too_large(shown, limits)
        with archive.open(members[0]) as member:
            stream = Bounded(member, shown, limits)
            return _read(stream, f"{shown}/{MEMBER}", limits, _of(size, progress))


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
