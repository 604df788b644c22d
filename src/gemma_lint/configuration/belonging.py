"""Which files belong to a landscape, as far as a configuration says so with `paden`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from gemma_lint.configuration.files import find, folder_of
from gemma_lint.configuration.load import Asked, load
from gemma_lint.source.files import is_landscape, is_within


class Belonging:
    """Says of a file whether it belongs to a landscape; None where no configuration says.

    Each file is judged by the configuration nearest to it, or by that which is named; with
    `isolated` by none.
    """

    def __init__(self, config: str | None, *, isolated: bool) -> None:
        self._config = Path(config) if config is not None else None
        self._isolated = isolated
        self._named: dict[Path | None, Sequence[str]] = {None: ()}

    def __call__(self, path: str) -> bool | None:
        """True or False as the configuration has it. Raises InvalidConfiguration."""
        named = self._paths(None if self._isolated else self._nearest(path))
        if not named:
            return None
        return any(_holds(one, path) for one in named)

    def _nearest(self, path: str) -> Path | None:
        return self._config or find(folder_of(Path(path)))

    def _paths(self, configuration: Path | None) -> Sequence[str]:
        if configuration not in self._named:
            asked = Asked(config=str(configuration))
            self._named[configuration] = load(asked, {}, date.min).paths
        return self._named[configuration]


def _holds(named: str, path: str) -> bool:
    """Whether a check of what is named, a file or folder, reads the file at `path`."""
    around, file = os.path.realpath(named), os.path.realpath(path)
    if file == around:
        return True
    inside = Path(os.path.relpath(file, around)).parts if is_within(file, around) else ()
    hidden = any(part.startswith(".") for part in inside)
    return bool(inside) and not hidden and is_landscape(inside[-1])
