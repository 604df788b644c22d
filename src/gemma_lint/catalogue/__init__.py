"""GEMMA reference data: referentiecomponenten, standaarden, voorzieningen, basisregistraties.

Facts from VNG Realisatie's public GEMMA model (EUPL) and a dated table of statuses at Forum
Standaardisatie that is not the official list. Importing this costs nothing: the facts are read
when they are first asked for.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue

DATA = Path(__file__).parent / "data"
GEMMA = DATA / "gemma-2026-06-30.json"
FORUM = DATA / "forum.json"


@cache
def load(gemma: Path = GEMMA, forum: Path = FORUM) -> Catalogue:
    """The catalogue in these files, by default those that are shipped; the same object each time.

    The files are read when the catalogue is first asked something. One that cannot be read then
    raises OSError, one that is no catalogue ValueError or KeyError.
    """
    from gemma_lint.catalogue.lookup import Catalogue

    return Catalogue(gemma, forum)
