"""Which applications, functions and processes a service of the organisation rests on."""

from __future__ import annotations

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.koppelvlakken import ends
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.results import FACT, Result
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Item

N = Nature
_APPLICATION = SOFTWARE | {N.FUNCTIE, N.INTERFACE}


def add_service(work: Work, relation: Relation) -> Result | None:
    """Serving or Realization towards a dienst or proces."""
    to = work.made_of(relation.target)
    source, target = work.nature(relation.source), work.nature(relation.target)
    if not to or target not in (N.DIENST, N.PROCES):
        return None
    if source is N.PROCES and target is N.DIENST:
        process = work.made_of(relation.source)
        for item in process:
            work.put_link(to[0], "processen", item)
        return FACT if process else None
    return _supported(work, relation, to[0]) if source in _APPLICATION else None


def _supported(work: Work, relation: Relation, to: Item) -> Result | None:
    applications = [i for i in ends(work, relation.source) if i.kind == "applicatie"]
    if not applications:
        return None
    if work.nature(relation.source) is N.INTERFACE:
        work.account.fact(relation.source)
    if to.kind == "dienst":
        for item in applications:
            work.put_link(to, "applicaties", item)
    elif work.parts.get(relation.source):
        for link in work.parts[relation.source]:
            work.put(to, "applicatiefuncties", link, link.source_id)
    else:
        for item in applications:
            work.put_extra(to, "applicaties", str(item.fields["naam"]))
    return FACT


def add_part_of(work: Work, relation: Relation) -> Result | None:
    """Aggregation, Composition and Specialization between two of a kind: a fact of the lesser."""
    first, second = work.made_of(relation.source), work.made_of(relation.target)
    if not first or not second or first[0].kind != second[0].kind or first[0] is second[0]:
        return None
    if relation.kind == "Specialization":
        for item in first:
            work.put_extra(item, "variant_van", str(second[0].fields["naam"]))
    else:
        for item in second:
            work.put_extra(item, "onderdeel_van", str(first[0].fields["naam"]))
    return FACT
