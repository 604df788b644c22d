"""Where `gemma-lint baseline` writes, and whether a check finds it there."""

from __future__ import annotations

import os
from pathlib import Path

from gemma_lint.cli.usage import usage_problem
from gemma_lint.configuration.files import find_baseline, folder_above, folder_of, relative_path
from gemma_lint.configuration.settings import From, Settings
from gemma_lint.errors import WrongUsage
from gemma_lint.source.files import (
    BASELINE,
    STANDARD_INPUT,
    is_folder,
    is_landscape,
    is_within,
)


def place_of(settings: Settings) -> str:
    """The file: the one that is named or found, or else where a first one goes.

    That is beside the configuration, or else in the landscape's folder. Raises WrongUsage for a
    place where a check would take it for a part of the landscape, and for a link that nobody named:
    that it leads elsewhere is not to be seen.
    """
    path = settings.baseline or _first_place(settings)
    if path == STANDARD_INPUT:
        raise WrongUsage([usage_problem("baseline-stdout", "baseline")])
    name = os.path.basename(path)  # noqa: PTH119
    if is_landscape(name) and not name.startswith(".") and _is_inside(path, settings):
        raise WrongUsage([usage_problem("baseline-in-landscape", "baseline", path=path)])
    if os.path.islink(path) and settings.origin("nulmeting").source is not From.OPTION:  # noqa: PTH114
        target = os.path.realpath(path)
        raise WrongUsage([usage_problem("baseline-link", "baseline", path=path, target=target)])
    return path


def _first_place(settings: Settings) -> str:
    if settings.configuration is not None:
        return relative_path(Path(settings.configuration).with_name(BASELINE))
    return relative_path(folder_above(_paths(settings)) / BASELINE)


def _paths(settings: Settings) -> list[Path]:
    return [Path("." if path == STANDARD_INPUT else path) for path in settings.paths]


def _is_inside(path: str, settings: Settings) -> bool:
    """Whether it is one of the files of the landscape, or would become one."""
    real = os.path.realpath(path)
    return any(
        is_within(real, os.path.realpath(one))
        for one in settings.paths
        if one != STANDARD_INPUT and is_folder(one)
    )


def is_findable(path: str, settings: Settings) -> bool:
    """Whether a check of the same landscape comes by the file without being told."""
    if settings.origin("nulmeting").source is From.FILE:
        return True
    found = find_baseline(folder_of(_paths(settings)[0]))
    if found is None and settings.configuration is not None:
        found = Path(settings.configuration).with_name(BASELINE)
    return found is not None and os.path.realpath(found) == os.path.realpath(path)
