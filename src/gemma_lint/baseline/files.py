"""Where files stand, seen from the folder of a baseline, and whether they are still there."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

from gemma_lint.source.files import STANDARD_INPUT, is_within


class Files:
    """The files that a check reads, `paths`, as the baseline at `baseline` names them."""

    def __init__(self, baseline: str, paths: Iterable[str]) -> None:
        self._folder = os.path.abspath(os.path.dirname(baseline))  # noqa: PTH100, PTH120
        paths = [*paths]
        named = [os.path.abspath(path) for path in paths if path != STANDARD_INPUT]  # noqa: PTH100
        self._read = {os.path.realpath(path) for path in named}
        self._standard_input = STANDARD_INPUT in paths
        self._root = _around(self._folder, named)
        self.of = cache(self._of)
        self.is_read = cache(self._is_read)
        self.is_gone = cache(self._is_gone)

    def _of(self, path: str) -> str:
        """The path from the baseline's folder, with `/`."""
        if path == STANDARD_INPUT:
            return path
        try:
            found = os.path.relpath(path, self._folder)
        except ValueError:  # another drive on Windows, from where no path leads here
            found = os.path.basename(path)  # noqa: PTH119
        found = found.replace(os.sep, "/")
        return f"./{found}" if found == STANDARD_INPUT else found

    def _is_read(self, file: str) -> bool:
        """Whether the file with this name in the baseline is among those that are read."""
        if file == STANDARD_INPUT:
            return self._standard_input
        try:
            return os.path.realpath(self._place(file)) in self._read
        except (OSError, ValueError):  # nothing that could be the name of a file
            return False

    def _is_gone(self, file: str) -> bool:
        """Whether it is certain that there is no such file any more.

        That is looked for only near the baseline and what is read: a baseline is no way to find out
        what stands elsewhere.
        """
        place = self._place(file)
        if file == STANDARD_INPUT or not is_within(place, self._root):
            return False
        try:
            os.lstat(place)
        except (FileNotFoundError, NotADirectoryError):
            return True
        except (OSError, ValueError):
            return False
        return False

    def _place(self, file: str) -> str:
        return os.path.normpath(os.path.join(self._folder, file))  # noqa: PTH118


def _around(folder: str, files: Iterable[str]) -> str:
    """The smallest folder with all of these in it; not all there is, then just the first one."""
    try:
        root = os.path.commonpath([folder, *map(os.path.dirname, files)])
    except ValueError:  # several drives
        return folder
    return folder if os.path.dirname(root) == root else root  # noqa: PTH120
