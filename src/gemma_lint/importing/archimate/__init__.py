"""What a model in ArchiMate says of a landscape, whichever form it was written in.

Three dialects are known by their content, element by element, as they occur mixed: the current and
the renewed export of the Softwarecatalogus, and ArchiMate as anyone models in it. A fourth is known
by the model as a whole: what we exported ourselves.
"""

from __future__ import annotations

import os
from pathlib import Path

from gemma_lint.archimate import Model
from gemma_lint.importing.draft import Draft, Options

SOFTWARECATALOGUS = "softwarecatalogus"
ARCHIMATE = "archimate"


def draft_of(model: Model, path: Path, options: Options) -> Draft:
    """The landscape in a model; every element and every relation has exactly one fate.

    Raises InvalidInput for a model in which so much is joined that it cannot be worked out.
    """
    from gemma_lint.importing import own

    if own.recognises(model):
        return own.draft_of(model, options)
    from gemma_lint.importing.archimate.closing import close
    from gemma_lint.importing.archimate.elements import add_items
    from gemma_lint.importing.archimate.functies import add_parts
    from gemma_lint.importing.archimate.natures import Natures
    from gemma_lint.importing.archimate.pakketten import add_packages
    from gemma_lint.importing.archimate.relations import settle_relations
    from gemma_lint.importing.archimate.work import Work
    from gemma_lint.source.files import shown_path

    catalogue = options.catalogue()
    natures = Natures(model, catalogue)
    own_name = SOFTWARECATALOGUS if natures.from_softwarecatalogus else ARCHIMATE
    draft = Draft(options.source or own_name, warnings=list(model.warnings))
    work = Work(model, catalogue, natures, draft, shown_path(os.fspath(path)))
    for step in (add_items, add_packages, add_parts, settle_relations, close):
        step(work)
    return draft
