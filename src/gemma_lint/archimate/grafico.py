"""Reads a model in the form of Archi's collaboration plug-in: one XML file for each element.

A source is a folder, or a tar archive of one. An archive is read as a stream and never unpacked to
disk. All that is wrong is collected.
"""

from __future__ import annotations

import io
import os
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, cast

from gemma_lint.archimate.archi import ArchiHandler, Findings
from gemma_lint.archimate.limits import (
    Bounded,
    Limits,
    Progress,
    TooMuch,
    too_large,
    too_many_files,
)
from gemma_lint.archimate.model import Model
from gemma_lint.archimate.opening import opened
from gemma_lint.archimate.problems import at_start, unreadable
from gemma_lint.archimate.xml import feed
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Problem

_ENOUGH = 100
"""Problems after which reading stops: the rest would say nothing new."""

_NOW_AND_THEN = 200
"""Files from one report of progress to the next."""

# What a damaged or hostile archive makes tarfile and gzip raise; RecursionError: header on header.
_UNREADABLE = (OSError, EOFError, ValueError, RecursionError, tarfile.TarError, zlib.error)


def read(source: Path, limits: Limits | None = None, progress: Progress | None = None) -> Model:
    """The model in `source`, a folder or a (compressed) tar archive.

    Raises InvalidInput with every problem found: what cannot be opened, exceeds a limit, is unsafe
    in an archive, is not well-formed XML, or holds no model.
    """
    limits = limits or Limits()
    found = Findings(limits)
    problems = found.problems
    for done, (name, data) in enumerate(_files(source, limits, problems)):
        if progress and done % _NOW_AND_THEN == 0:
            progress(done, None)
        try:
            problems += feed(io.BytesIO(data), ArchiHandler(found, name), limits)
        except TooMuch as refusal:
            problems += refusal.problems
            break
        if len(problems) >= _ENOUGH:
            break
    if not problems and not found.model.elements and not found.model.properties:
        problems.append(at_start("no-model", str(source)))
    return found.whole()


def _files(source: Path, limits: Limits, problems: list[Problem]) -> Iterator[tuple[str, bytes]]:
    """Name and content of each XML file, within the limits."""
    found = _in_folder if source.is_dir() else _in_archive
    total = 0
    try:
        for count, (name, size, open_member) in enumerate(found(source, limits, problems), 1):
            total += size
            if count > limits.files:
                raise too_many_files(str(source), limits.files)
            if total > limits.total:
                raise too_large(str(source), limits)
            if size > limits.file:
                problems.append(at_start("file-too-large", name, "limit", limit=limits.file))
                continue
            yield name, open_member()
    except InvalidInput as refusal:
        problems += refusal.problems
    except _UNREADABLE as error:
        problems.append(unreadable(str(source), error))


_Member = tuple[str, int, Callable[[], bytes]]


def _in_folder(source: Path, limits: Limits, problems: list[Problem]) -> Iterator[_Member]:
    for folder, folders, names in os.walk(source, followlinks=False, onerror=_raise):
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            if path.is_symlink() or not path.is_file():
                problems.append(_unsafe(path.as_posix()))
            elif name.endswith(".xml"):
                yield path.as_posix(), path.stat().st_size, partial(_start, path, limits.file)


def _start(path: Path, most: int) -> bytes:
    """No more of the file than its size allowed, should it grow or be a pipe."""
    with path.open("rb") as file:
        return file.read(most + 1)


def _raise(error: OSError) -> None:
    raise error


def _in_archive(source: Path, limits: Limits, problems: list[Problem]) -> Iterator[_Member]:
    # "r|" reads forward only, so that a hostile archive is never kept in memory.
    with (
        opened(source, source.as_posix()) as raw,
        closing(_decompressed(raw)) as plain,
        tarfile.open(fileobj=_bounded(plain, source, limits), mode="r|") as archive,
    ):
        for member in archive:
            shown = f"{source.as_posix()}/{member.name}"
            if not (member.isdir() or _is_safe(member)):
                problems.append(_unsafe(shown))
            elif member.isreg() and member.name.endswith(".xml"):
                yield shown, member.size, partial(_content, archive, member, limits.file)


def _bounded(plain: IO[bytes], source: Path, limits: Limits) -> IO[bytes]:
    return cast("IO[bytes]", Bounded(plain, str(source), limits))


def _decompressed(raw: IO[bytes]) -> IO[bytes]:
    """The archive in `raw`, decompressed when it starts as gzip does."""
    import gzip

    magic = raw.read(2)
    raw.seek(0)
    return cast("IO[bytes]", gzip.GzipFile(fileobj=raw)) if magic == b"\x1f\x8b" else raw


def _is_safe(member: tarfile.TarInfo) -> bool:
    """A plain file that stays inside the archive; links, devices and `..` are refused."""
    path = PurePosixPath(member.name.replace("\\", "/"))
    inside = not path.is_absolute() and ".." not in path.parts and ":" not in (path.parts or ":")[0]
    return member.isreg() and not member.issparse() and inside


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo, most: int) -> bytes:
    file = archive.extractfile(member)
    return file.read(most) if file else b""


def _unsafe(path: str) -> Problem:
    return at_start("unsafe-member", path)
