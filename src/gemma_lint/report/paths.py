"""Paths as a CI wants them: relative to the folder that it checked out."""

from __future__ import annotations

import os
from pathlib import PurePath


def from_root(path: str, root: str | None) -> str:
    """`path`, which is relative to the working directory, as seen from the folder `root`.

    With `/`. Unchanged without a root, or when it is not inside of it.
    """
    if root is None:
        return path
    try:
        seen = os.path.relpath(os.path.realpath(path), os.path.realpath(root))
    except ValueError:  # another drive, or a path that no system knows
        return path
    seen = PurePath(seen).as_posix()
    return path if seen == ".." or seen.startswith("../") else seen
