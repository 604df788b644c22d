"""Reads a model in the form of Archi's collaboration plug-in: one XML file for each element.

A source is a folder, or a tar archive of one. An archive is read as a stream and never unpacked to
disk, everything is bounded, and XML goes through defusedxml: no entities, no network. All that is
wrong is collected.
"""

from __future__ import annotations

import os
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, cast

from gemma_lint.archimate.model import Element, Model, Properties, Relation
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location, Message, Problem

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element as XmlElement

MAX_FILE = 1_000_000
"""Bytes in one file of the model; the largest of the GEMMA is under 5,000."""

MAX_TOTAL = 200_000_000
"""Bytes in all files together, archive headers included; the GEMMA has 7 million."""

MAX_FILES = 100_000
"""Files in the model; the GEMMA has under 10,000."""

# What a damaged or hostile archive makes tarfile and gzip raise; RecursionError: header on header.
_UNREADABLE = (OSError, EOFError, ValueError, RecursionError, tarfile.TarError, zlib.error)


def read(source: Path) -> Model:
    """The model in `source`, a folder or a (compressed) tar archive.

    Raises InvalidInput with every problem found: what cannot be opened, exceeds a limit, is unsafe
    in an archive, or is not well-formed XML.
    """
    problems: list[Problem] = []
    model = Model()
    parse = _parser()
    for name, data in _files(source, problems):
        try:
            _add(model, parse(data))
        except (ValueError, LookupError) as error:  # defusedxml's refusals, unknown encodings
            problems.append(_problem("xml-refused", name, reason=type(error).__name__))
        except SyntaxError as error:  # ElementTree.ParseError
            problems.append(_malformed(name, error))
    if problems:
        raise InvalidInput(problems)
    return model


def _parser() -> Callable[[bytes], XmlElement]:
    try:
        defused = import_module("defusedxml.ElementTree")
    except ImportError:
        raise InvalidInput([Problem("catalogue", Message("catalogue.no-defusedxml"))]) from None
    return partial(defused.fromstring, forbid_dtd=True)


def _files(source: Path, problems: list[Problem]) -> Iterator[tuple[str, bytes]]:
    """Name and content of each XML file, within the limits."""
    members = _in_folder(source, problems) if source.is_dir() else _in_archive(source, problems)
    total = 0
    try:
        for count, (name, size, open_member) in enumerate(members, 1):
            total += size
            if count > MAX_FILES or total > MAX_TOTAL:
                problems.append(_too_much(source))
                return
            if size > MAX_FILE:
                problems.append(_problem("file-too-large", name, "limit", bytes=MAX_FILE))
                continue
            yield name, open_member()
    except _TooMuch:
        problems.append(_too_much(source))
    except _UNREADABLE as error:
        problems.append(_problem("unreadable", str(source), reason=str(error)))


_Member = tuple[str, int, Callable[[], bytes]]


def _in_folder(source: Path, problems: list[Problem]) -> Iterator[_Member]:
    for folder, folders, names in os.walk(source, followlinks=False, onerror=_raise):
        folders.sort()
        for name in sorted(names):
            path = Path(folder, name)
            shown = path.relative_to(source).as_posix()
            if path.is_symlink():
                problems.append(_problem("unsafe-member", shown))
            elif name.endswith(".xml"):
                yield shown, path.stat().st_size, path.read_bytes


def _raise(error: OSError) -> None:
    raise error


def _in_archive(source: Path, problems: list[Problem]) -> Iterator[_Member]:
    # "r|" reads forward only, so that a hostile archive is never kept in memory.
    with (
        source.open("rb") as raw,
        closing(_decompressed(raw)) as plain,
        tarfile.open(fileobj=cast("IO[bytes]", _Bounded(plain)), mode="r|") as archive,
    ):
        for member in archive:
            if not (member.isdir() or _is_safe(member)):
                problems.append(_problem("unsafe-member", member.name))
            elif member.isreg() and member.name.endswith(".xml"):
                yield member.name, member.size, partial(_content, archive, member)


def _decompressed(raw: IO[bytes]) -> IO[bytes]:
    """The archive in `raw`, decompressed when it starts as gzip does."""
    import gzip

    magic = raw.read(2)
    raw.seek(0)
    return cast("IO[bytes]", gzip.GzipFile(fileobj=raw)) if magic == b"\x1f\x8b" else raw


def _is_safe(member: tarfile.TarInfo) -> bool:
    """A plain file that stays inside the archive; links, devices and `..` are refused."""
    path = PurePosixPath(member.name.replace("\\", "/"))
    inside = not path.is_absolute() and ".." not in path.parts and ":" not in path.parts[0]
    return member.isreg() and not member.issparse() and inside


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    file = archive.extractfile(member)
    return file.read(MAX_FILE) if file else b""


class _TooMuch(Exception):
    """More bytes came out of an archive than MAX_TOTAL."""


class _Bounded:
    """A stream that gives no more than MAX_TOTAL bytes: against archives that explode."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._left = MAX_TOTAL

    def read(self, size: int) -> bytes:
        """At most `size` bytes; raises _TooMuch once the limit is passed."""
        data = self._stream.read(min(size, self._left + 1))
        self._left -= len(data)
        if self._left < 0:
            raise _TooMuch
        return data


def _add(model: Model, root: XmlElement) -> None:
    """Files that are neither element, relation nor the model itself (folders) are passed over."""
    kind = root.tag.rpartition("}")[2]
    properties = _properties(root)
    source, target = root.find("source"), root.find("target")
    if source is not None and target is not None:
        model.relations.append(
            Relation(kind.removesuffix("Relationship"), _end(source), _end(target), properties)
        )
    elif kind == "ArchimateModel":
        model.properties = properties
    elif kind != "Folder" and (identifier := root.get("id")):
        model.elements[identifier] = Element(identifier, kind, root.get("name", ""), properties)


def _properties(root: XmlElement) -> Properties:
    found: Properties = {}
    for item in root.findall("properties"):
        found.setdefault(item.get("key", ""), []).append(item.get("value", ""))
    return found


def _end(end: XmlElement) -> str:
    return end.get("href", "").rpartition("#")[2]


def _problem(key: str, path: str, code: str = "catalogue", **values: object) -> Problem:
    return Problem(code, Message(f"catalogue.{key}", {"path": path, **values}))


def _too_much(source: Path) -> Problem:
    size = MAX_TOTAL // 1_000_000
    return _problem("too-much", str(source), "limit", files=MAX_FILES, megabytes=size)


def _malformed(name: str, error: SyntaxError) -> Problem:
    line, column = getattr(error, "position", (1, 0))
    place = Location(name, line, column + 1, line, column + 1)
    return Problem("catalogue", Message("catalogue.xml-malformed", {"path": name}), place)
