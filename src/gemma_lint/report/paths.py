"""Paths as a CI wants them: relative to the folder that it checked out."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import PurePath

from gemma_lint.finding import Location

STDIN = "-"
"""What standard input is called where a path stands."""


def from_root(path: str, root: str | None) -> str:
    """`path`, which is relative to the working directory, as seen from the folder `root`.

    With `/`. Unchanged without a root, when it is not inside of it, and for standard input. What a
    link leads to is seen where it stands itself, or where the link does if only that is inside.
    """
    if root is None or path == STDIN:
        return path
    try:
        top = os.path.realpath(root)
        ways = (os.path.relpath(way(path), top) for way in (os.path.realpath, os.path.abspath))
        return next((PurePath(one).as_posix() for one in ways if not _leads_out(one)), path)
    except ValueError:  # another drive, or a path that no system knows
        return path


def _leads_out(path: str) -> bool:
    return path == os.pardir or path.startswith(os.pardir + os.sep)


class Seen:
    """Places as seen from the folder `root`; each path is looked up once."""

    def __init__(self, root: str | None) -> None:
        self._root = root
        self._paths: dict[str, str] = {}

    def __call__(self, location: Location) -> Location:
        """The same place; standard input and what is outside of the root stay what they are."""
        path = location.path
        if self._root is None:
            return location
        if path not in self._paths:
            self._paths[path] = from_root(path, self._root)
        return replace(location, path=self._paths[path])
