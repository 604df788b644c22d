"""Landscapes from what municipalities already have. One explicit table of formats."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gemma_lint.importing.draft import Draft, Options

    Read = Callable[[Path, Options], Draft]

FORMATS = {
    "ameff": "gemma_lint.importing.ameff",
    "archi": "gemma_lint.importing.archi",
    "softwarecatalogus-csv": "gemma_lint.importing.softwarecatalogus",
    "publiccode": "gemma_lint.importing.publiccode",
    "csv": "gemma_lint.importing.table",
}
"""Each format with the module that reads it by its function `read`."""


def reader(name: str) -> Read:
    """The function that reads a format: a draft from a path; it raises InvalidInput."""
    read: Read = import_module(FORMATS[name]).read
    return read
