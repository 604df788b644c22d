"""Which files a landscape consists of, and reading them all, whatever is wrong with one."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from gemma_lint.errors import InvalidInput, reason
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.source.document import Document, parse, too_large, unread
from gemma_lint.source.limits import Limits

STANDARD_INPUT = "-"
_SUFFIXES = (".yaml", ".yml")
BASELINE = "gemma-lint-nulmeting.yaml"
"""The name of the file with findings that were there already; it is no part of a landscape."""
_CONFIGURATION = frozenset(f"{dot}gemma-lint{suffix}" for dot in ("", ".") for suffix in _SUFFIXES)
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)  # so that opening a pipe nobody writes to does not wait
)

_WILD = re.compile(r"[*?]|\[.+\]")
"""What a shell makes names of, when it finds any."""

_Identity = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sources:
    """All files that were named, in order of their paths within each name given."""

    documents: tuple[Document, ...]
    own_problems: tuple[Problem, ...] = ()
    named: tuple[tuple[str, tuple[Document, ...]], ...] = ()
    """Each name given, with the documents that came by it."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the paths and with every file."""
        found = (problem for document in self.documents for problem in document.problems)
        return (*self.own_problems, *found)

    def document(self, path: str) -> Document | None:
        """The document with this path as shown, if it was read."""
        return next((found for found in self.documents if found.path == path), None)


def is_landscape(name: str) -> bool:
    """Whether a file in a folder can be part of a landscape, by its name."""
    known = name in _CONFIGURATION or name == BASELINE
    return name.lower().endswith(_SUFFIXES) and not known


def read_files(
    paths: Sequence[str | Path],
    limits: Limits | None = None,
    stdin: bytes | None = None,
    wanted: Callable[[str], bool] = is_landscape,
) -> Sources:
    """Read files, `-` for standard input, and folders with every .yaml and .yml below them.

    Left out of folders: hidden files and folders, the configuration `gemma-lint.yaml` and the
    baseline `gemma-lint-nulmeting.yaml`. A file named twice is read once. `stdin` is what standard
    input holds; without it, it is read.
    `wanted` says by its name whether a file in a folder is to be read.
    """
    reader = _Reader(limits or Limits(), stdin, wanted)
    named = []
    for path in (os.fspath(one) for one in paths):
        before = len(reader.documents)
        reader.read(path)
        named.append((shown_path(path), tuple(reader.documents[before:])))
    return Sources(tuple(reader.documents), tuple(reader.problems), tuple(named))


@dataclass
class _Reader:
    limits: Limits
    stdin: bytes | None
    wanted: Callable[[str], bool]
    documents: list[Document] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    _seen: set[_Identity | str] = field(default_factory=set)
    _total: int = 0

    def read(self, path: str) -> None:
        if self._total > self.limits.max_total:
            return
        if path == STANDARD_INPUT:
            self._read_standard_input()
        elif is_folder(path):
            self._read_folder(path)
        else:
            self._read_file(path)

    def _read_standard_input(self) -> None:
        if STANDARD_INPUT in self._seen:
            return
        self._seen.add(STANDARD_INPUT)
        content = self.stdin
        if content is None:
            content = sys.stdin.buffer.read(self.limits.max_bytes + 1)
        self.documents.append(parse(content, STANDARD_INPUT, self.limits))

    def _read_folder(self, folder: str) -> None:
        walk = _Walk(folder, self.wanted)
        found = sorted(walk.files(), key=shown_path)
        self.problems += walk.problems
        if not found and not walk.problems:
            self.problems.append(path_problem("no-yaml", folder))
        for path in found:
            if self._total <= self.limits.max_total:
                self._read_file(path)

    def _read_file(self, path: str) -> None:
        try:
            content = self._content(path)
        except (OSError, ValueError) as error:
            self.problems.append(_unreadable(path, error))
            return
        if content is None:
            return
        shown = shown_path(path)
        self._total += len(content)
        if len(content) > self.limits.max_bytes:
            self.documents.append(unread(shown, too_large(shown, self.limits)))
        elif self._total > self.limits.max_total:
            limit = self.limits.max_total // 2**20 or 1
            self.problems.append(path_problem("too-large-together", path, "limit", limit=limit))
        else:
            self.documents.append(parse(content, shown, self.limits))

    def _content(self, path: str) -> bytes | None:
        """What is in a file, one byte over the limit at most; None when it was read before."""
        with _regular(path) as (file, identity):
            if identity in self._seen:
                return None
            self._seen.add(identity)
            return file.read(self.limits.max_bytes + 1)


def files_at(path: str) -> list[str]:
    """The files that `read_files` reads at a path: itself, or those below it if it is a folder."""
    return sorted(_Walk(path, is_landscape).files()) if is_folder(path) else [path]


def read_bytes(path: str | Path, limit: int) -> bytes:
    """What is in a regular file; one byte over the limit at most, which shows that it is longer.

    Raises InvalidInput for what is no regular file or cannot be read.
    """
    try:
        with _regular(os.fspath(path)) as (file, _):
            return file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise InvalidInput([_unreadable(os.fspath(path), error)]) from None


@contextmanager
def _regular(path: str) -> Iterator[tuple[BinaryIO, _Identity]]:
    """A file that is open, and which one it is."""
    descriptor = os.open(path, _OPEN_FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise _NotAFile
        yield file, (status.st_dev, status.st_ino)


class _NotAFile(OSError):
    """A pipe, socket or device: reading it could take for ever."""


class _Walk:
    """The files below a folder. A link may not lead out of it, nor into a folder around it."""

    def __init__(self, folder: str, wanted: Callable[[str], bool]) -> None:
        self.problems: list[Problem] = []
        self._wanted = wanted
        self._folder = folder
        self._root = os.path.realpath(folder)
        self._visited = {self._root}

    def files(self) -> Iterator[str]:
        waiting = [self._folder]
        while waiting:
            for entry in self._entries(waiting.pop()):
                if entry.name.startswith(".") or not self._may_follow(entry):
                    continue
                if is_folder(entry.path):
                    waiting += self._unvisited(entry)
                elif self._wanted(entry.name):
                    yield entry.path

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as found:
                return sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            self.problems.append(_unreadable(folder, error))
            return []

    def _may_follow(self, entry: os.DirEntry[str]) -> bool:
        if not entry.is_symlink():
            return True
        if not (is_folder(entry.path) or self._wanted(entry.name)):
            return not self._leads_nowhere(entry)
        target = os.path.realpath(entry.path)
        shown = shown_path(target)
        if not is_within(target, self._root):
            self.problems.append(path_problem("link-outside", entry.path, target=shown))
            return False
        if is_folder(entry.path) and is_within(os.path.realpath(Path(entry.path).parent), target):
            self.problems.append(path_problem("link-loop", entry.path, target=shown))
            return False
        return True

    def _leads_nowhere(self, entry: os.DirEntry[str]) -> bool:
        """Whether a link should have led to a folder: such a name has no ending."""
        lost = not os.path.splitext(entry.name)[1] and not os.path.exists(entry.path)  # noqa: PTH110, PTH122
        if lost:
            self.problems.append(path_problem("missing", entry.path))
        return lost

    def _unvisited(self, entry: os.DirEntry[str]) -> list[str]:
        target = os.path.realpath(entry.path)
        if target in self._visited:
            return []
        self._visited.add(target)
        return [entry.path]


def is_folder(path: str) -> bool:
    """Whether there is a folder; False, not an error, for what cannot even be looked at."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises for long names and link loops


def is_within(path: str, folder: str) -> bool:
    """Whether a path is that of a folder or lies below it; both as `os.path.realpath` has them."""
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def shown_path(path: str) -> str:
    """A path as reports show it: relative to the working directory, with `/`."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive on Windows, or no path at all
        relative = path
    return relative.replace(os.sep, "/")


def path_problem(name: str, path: str, code: str = "yaml", **values: object) -> Problem:
    """The problem that a path cannot be read, pointing at its beginning."""
    shown = shown_path(path)
    values = {"path": shown, **values}
    return Problem(
        code,
        Message(f"source.{name}", values),
        Location(shown, 1, 1, 1, 1),
        Message(f"source.{name}.advice", values),
    )


def _unreadable(path: str, error: OSError | ValueError) -> Problem:
    if isinstance(error, _NotAFile | IsADirectoryError):
        return path_problem("not-a-file", path)
    if isinstance(error, FileNotFoundError):
        return path_problem("missing-pattern" if _WILD.search(path) else "missing", path)
    if isinstance(error, PermissionError):
        return path_problem("not-allowed", path)
    return path_problem("unreadable", path, reason=reason(error))
