"""Reads back what `gemma-lint export ameff` wrote, also after people changed it in Archi.

What a model of ours says stands in `archimate/landscape.py`. Elements and relations that people
added have no properties of ours; they are known by their types.
"""

from __future__ import annotations

from gemma_lint.archimate import Model
from gemma_lint.archimate import landscape as agreed
from gemma_lint.archimate.model import first
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Message, Problem
from gemma_lint.importing.draft import Draft, Options

SOURCE = "gemma-lint"


def recognises(model: Model) -> bool:
    """Whether a model was written by `export`."""
    return first(model.properties, agreed.FORM) is not None


def draft_of(model: Model, options: Options) -> Draft:
    """The landscape in a model of ours; every element and every relation has exactly one fate.

    Raises InvalidInput for a model of a later version of the program.
    """
    version = first(model.properties, agreed.FORM)
    if version != agreed.FORM_VERSION:
        message = Message("import_own.version", {"version": (version or "")[:20]})
        raise InvalidInput([Problem("schema", message, None, Message("import_own.version.advice"))])
    from gemma_lint.importing.own.reading import read

    return read(model, Draft(options.source or SOURCE, warnings=[*model.warnings], keeps_ids=True))
