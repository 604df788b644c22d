"""Documents that a landscape names: whether they are there. Nothing of them is read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Literal

from gemma_lint.source.files import STANDARD_INPUT, is_within

Presence = Literal["gevonden", "ontbreekt", "buiten"]


class Neighbours:
    """Looks for documents beside the files of a landscape, within folders that were named.

    `roots` are those folders: of what is checked, of the configuration, and the working folder. A
    document elsewhere is `buiten`, and is not looked for.
    """

    def __init__(self, roots: Iterable[str]) -> None:
        self._roots = [os.path.abspath(root) for root in roots]  # noqa: PTH100 - links stay as named
        self._known: dict[str, Presence] = {}

    def __call__(self, file: str, name: str) -> Presence:
        """Where the document called `name` in `file` is; next to standard input all are found."""
        if file == STANDARD_INPUT:
            return "gevonden"
        path = os.path.abspath(os.path.join(os.path.dirname(file), name))  # noqa: PTH100, PTH118, PTH120
        if path not in self._known:
            self._known[path] = self._look(path)
        return self._known[path]

    def _look(self, path: str) -> Presence:
        if not any(is_within(path, root) for root in self._roots):
            return "buiten"
        return "gevonden" if os.path.isfile(path) else "ontbreekt"  # noqa: PTH113 - Path raises


def anywhere(_file: str, _name: str) -> Presence:
    """For a landscape that stands in no folder, such as an example in a pack."""
    return "gevonden"


def folders_of(*named: str | None) -> list[str]:
    """The folders in which evidence may stand: the working folder, and those that were named."""
    paths = [path for path in named if path]
    return [".", *(path if os.path.isdir(path) else os.path.dirname(path) or "." for path in paths)]  # noqa: PTH112, PTH120
