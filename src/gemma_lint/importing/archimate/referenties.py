"""Which referentiecomponenten an application is used for, by Specialization."""

from __future__ import annotations

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.functies import SUITED
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.results import FACT, Result
from gemma_lint.importing.archimate.texts import clean, plain, value
from gemma_lint.importing.archimate.work import Work

N = Nature


def find_used(work: Work) -> set[int]:
    """The applications (`id()`) of which is said what they are used for, not only suited for."""
    return {
        id(item)
        for relation in work.model.relations
        if _is_reference(work, relation) and plain(relation.name) != SUITED
        for item in work.made_of(relation.source)
    }


def add_reference(work: Work, relation: Relation, used: set[int]) -> Result | None:
    """A Specialization to a referentiecomponent."""
    if not _is_reference(work, relation):
        return None
    items = work.made_of(relation.source)
    name = _name(work, relation.target)
    suited = plain(relation.name) == SUITED
    for item in items:
        if suited and id(item) in used:
            work.put_extra(item, "geschikt_voor", name)
            continue
        work.put(item, "referentiecomponenten", name)
        if suited:
            work.note(item, "referentiecomponenten", "only-suited", name)
    if items:
        work.account.fact(relation.target)
    return FACT if items else None


def _is_reference(work: Work, relation: Relation) -> bool:
    return (
        relation.kind == "Specialization"
        and work.nature(relation.source) in SOFTWARE
        and work.nature(relation.target) is N.REFERENTIECOMPONENT
    )


def _name(work: Work, identifier: str) -> str:
    """Its name in today's GEMMA, which may have changed since the model was made."""
    element = work.model.elements[identifier]
    known = work.catalogue.referentiecomponent(value(element.properties, "Object ID") or "")
    return known.naam if known else clean(element.name)
