"""Landscapes for other programs. One explicit table of formats."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemma_lint.exporting.subject import Subject

FORMATS = {
    "ameff": "gemma_lint.exporting.ameff",
    "csv": "gemma_lint.exporting.table",
    "mermaid": "gemma_lint.exporting.mermaid",
}
"""Each format with the module that writes it by its function `export`."""
WHOLE = ""
"""The name of a file that is the whole export."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the call says beside the format.

    kind    the kind whose table is wanted, or None for all (`csv`)
    comma   whether commas separate cells rather than semicolons (`csv`)
    kavel   the id of the kavel that is wanted, or None for all (`mermaid`)
    """

    kind: str | None = None
    comma: bool = False
    kavel: str | None = None


Export = Callable[["Subject", Options], Mapping[str, str]]
"""The texts of the files by their names, or the one text by `WHOLE`; it raises WrongUsage for an
option that names what is not there."""


def exporter(name: str) -> Export:
    """The function that writes a format."""
    export: Export = import_module(FORMATS[name]).export
    return export
