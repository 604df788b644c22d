"""`gemma-lint import ameff`: ArchiMate Model Exchange Files, of the Softwarecatalogus or anyone."""

from __future__ import annotations

from pathlib import Path

from gemma_lint.archimate.ameff import read as read_model
from gemma_lint.archimate.limits import Limits
from gemma_lint.importing.archimate import draft_of
from gemma_lint.importing.draft import Draft, Options


def read(path: Path, options: Options) -> Draft:
    """The landscape in an exchange file. Raises InvalidInput for what cannot be read."""
    model = read_model(path, Limits(total=options.max_bytes), options.progress)
    return draft_of(model, path, options)
