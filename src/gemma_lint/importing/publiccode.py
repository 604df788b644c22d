"""Software that describes itself in publiccode.yml: one file, or all below a folder.

Each file becomes an application. A file that only names the path of another is followed within the
folder that was named, and nowhere else.
"""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location, Message, RelatedProblem
from gemma_lint.importing.draft import Draft, Item, Options, Outcome
from gemma_lint.importing.noting import one_line, problem, warn
from gemma_lint.importing.publiccode_fields import Reading, application
from gemma_lint.source import Document, Limits, Sources, read_files
from gemma_lint.source.files import is_folder, is_within, shown_path

SOURCE = "publiccode"
MAX_BYTES = 4 * 2**20
MAX_NODES = 100_000
"""Bounds on one file, far above what the standard asks for."""

_NAMES = ("publiccode.yml", "publiccode.yaml")
_SUFFIXES = (".yml", ".yaml")
_LONGEST_PATH = 500
_EVERY = 50


def is_publiccode(name: str) -> bool:
    """Whether a file in a folder is one of publiccode, by its name."""
    return name.casefold().endswith(_NAMES)


def read(path: Path, options: Options) -> Draft:
    """The applications in one file or all files of a folder.

    Raises InvalidInput when a file that was named cannot be read, and when a folder holds none.
    """
    limits = Limits(
        max_bytes=max(1, min(options.max_bytes, MAX_BYTES)),
        max_total=max(1, min(options.max_bytes, 2**34)),
        max_nodes=MAX_NODES,
    )
    sources = read_files([path], limits, wanted=is_publiccode)
    folder = path if is_folder(str(path)) else None
    if folder is not None:
        _check_folder(path, sources)
    elif sources.problems and not _has_data(sources):
        raise InvalidInput(sources.problems)
    return _Import(folder, limits, options).read(sources)


def _has_data(sources: Sources) -> bool:
    return any(isinstance(document.data, dict) for document in sources.documents)


def _check_folder(path: Path, sources: Sources) -> None:
    """A folder must hold a file of publiccode, or a reason why it was not read."""
    own = [found for found in sources.own_problems if found.message.key != "source.no-yaml"]
    if not sources.documents and not own:
        shown = shown_path(str(path))
        key = "import_publiccode.no-files"
        raise InvalidInput([problem(key, Location(shown, 1, 1, 1, 1), {"path": shown})])


class _Import:
    """One import; `folder` is the folder that was named, if it was one."""

    def __init__(self, folder: Path | None, limits: Limits, options: Options) -> None:
        self._draft = Draft(options.source or SOURCE)
        self._folder, self._limits, self._options = folder, limits, options
        self._places: dict[tuple[str, str], Location | None] = {}
        self._read: set[str] = set()

    def read(self, sources: Sources) -> Draft:
        for found in sources.own_problems:
            warn(self._draft, found)
            self._skip("unreadable")
        waiting = deque(sources.documents)
        self._read = {os.path.realpath(document.path) for document in waiting}
        number = 0
        while waiting:
            document = waiting.popleft()
            if number % _EVERY == 0:
                self._options.progress(number, number + 1 + len(waiting))
            number += 1
            waiting += self._document(document)
        return self._draft

    def _document(self, document: Document) -> tuple[Document, ...]:
        """Take over a file; the files that it points to and that are not read yet come back."""
        for found in document.problems:
            warn(self._draft, found)
        data = document.data
        if isinstance(data, dict):
            self._application(document)
            return ()
        if isinstance(data, str) and (pointer := _pointer(data)):
            return self._follow(document, pointer)
        if not document.problems:
            key = "import_publiccode.empty" if data is None else "import_publiccode.no-mapping"
            warn(self._draft, problem(key, document.place(())))
        self._skip("unreadable" if document.problems else "no-publiccode")
        return ()

    def _application(self, document: Document) -> None:
        reading = Reading(document, self._draft, self._options.catalogue)
        made = application(reading)
        if made is None:
            self._skip("no-name")
            return
        item, suppliers = made
        if not self._add(item):
            self._skip("duplicate-key")
            return
        for supplier in suppliers:
            self._add(supplier, twice=True)
        self._draft.count("file", SOURCE, Outcome.ELEMENT)

    def _add(self, item: Item, *, twice: bool = False) -> bool:
        """Add an element unless there is one with its key; `twice`: which is as it should be."""
        key = (item.kind, item.source_id)
        if key not in self._places:
            self._places[key] = item.location
            self._draft.items.append(item)
            return True
        if not twice:
            first = self._places[key]
            message = Message("import_publiccode.first-place")
            related = (RelatedProblem(message, first),) if first else ()
            found = problem(
                "import_publiccode.duplicate-key",
                item.location,
                {"key": item.source_id},
                code="duplicate-id",
                related=related,
            )
            warn(self._draft, found)
        return False

    def _follow(self, document: Document, pointer: str) -> tuple[Document, ...]:
        """The file that a pointer names, when it lies in the folder that was named."""
        if self._folder is None:
            return self._lost(document, pointer, "pointer-alone")
        root = os.path.realpath(self._folder)
        beside = os.path.dirname(os.path.realpath(document.path))  # noqa: PTH120 - as realpath is
        targets = [os.path.realpath(Path(folder) / pointer) for folder in (beside, root)]
        within = [target for target in targets if is_within(target, root)]
        found = next((target for target in within if os.path.isfile(target)), None)  # noqa: PTH113 - Path raises for long names
        if found is None:
            return self._lost(document, pointer, "pointer-lost" if within else "pointer-outside")
        self._skip("pointer")
        if found in self._read:
            return ()
        self._read.add(found)
        sources = read_files([found], self._limits)
        for one in sources.own_problems:
            warn(self._draft, one)
            self._skip("unreadable")
        return sources.documents

    def _lost(self, document: Document, pointer: str, key: str) -> tuple[Document, ...]:
        place = document.place(())
        warn(self._draft, problem(f"import_publiccode.{key}", place, {"pointer": pointer}))
        self._skip(key)
        return ()

    def _skip(self, reason: str) -> None:
        self._draft.count("file", SOURCE, Outcome.SKIPPED, f"import_publiccode.reason.{reason}")


def _pointer(data: str) -> str | None:
    """The path that a file consists of, if it is only that."""
    text = one_line(data)
    return text if text.endswith(_SUFFIXES) and len(text) <= _LONGEST_PATH else None
