"""Interfaces of the landscape: Flow, and Serving from one application to another."""

from __future__ import annotations

import re

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.koppelingen import Koppeling, add_facts
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.results import ELEMENT, FACT, Result, skipped
from gemma_lint.importing.archimate.texts import clean, plain
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Item, Link

N = Nature
_ENDS = SOFTWARE | {N.VOORZIENING, N.LEVERANCIER, N.GEMEENTE, N.SAMENWERKING, N.ACTOR}
_GENERIC = re.compile(
    r"(interne|externe)?(binnengemeentelijke|buitengemeentelijke)?"
    r"(koppeling|gegevensuitwisseling|flow)(aanbod|gebruik)?"
)


def ends(work: Work, identifier: str) -> list[Item]:
    """What can stand at an end of a koppelvlak, for this element; several when that is unclear."""
    if work.nature(identifier) in (N.INTERFACE, N.FUNCTIE):
        return work.owners_of(identifier)
    return work.made_of(identifier) if work.nature(identifier) in _ENDS else []


def add_flow(work: Work, relation: Relation) -> Result | None:
    """A Flow between applications, facilities and parties is a koppelvlak."""
    koppeling = Koppeling.of(relation)
    pair = _pair(work, relation)
    if pair is None:
        return None
    if plain(relation.name).endswith("aanbod"):
        return skipped("skip-offered")
    van, naar = pair[::-1] if koppeling.reversed else pair
    if van is naar:
        return skipped("skip-internal")
    item = _add(work, relation, van, naar, koppeling.both_ways)
    add_facts(work, item, relation)
    if koppeling.both_ways:
        item.fields["richting"] = "beide"
    return ELEMENT


def add_serving(work: Work, relation: Relation) -> Result | None:
    """Serving from one application to another is a koppelvlak over which is fetched.

    When there is exactly one Flow the same way, both say the same koppelvlak.
    """
    pair = _pair(work, relation)
    software = all(item.kind in ("applicatie", "voorziening") for item in pair or ())
    if pair is None or not software:
        return None
    van, naar = pair
    if van is naar:
        return skipped("skip-internal")
    flows = work.koppelvlakken.get((van.source_id, naar.source_id), [])
    if len(flows) == 1:
        flows[0].fields.setdefault("richting", "halen")
        _name_interfaces(work, flows[0], relation)
        return FACT
    item = _add(work, relation, van, naar, both_ways=False)
    item.fields["richting"] = "halen"
    return ELEMENT


def _pair(work: Work, relation: Relation) -> tuple[Item, Item] | None:
    first, second = ends(work, relation.source), ends(work, relation.target)
    if not first or not second:
        return None
    parties = first[0].kind == second[0].kind == "partij"
    return None if parties else (_chosen(first), _chosen(second))


def _chosen(found: list[Item]) -> Item:
    """Of several versions, the one in production."""
    in_use = (item for item in found if item.fields.get("status") == "in_productie")
    return next(in_use, found[0])


def _add(work: Work, relation: Relation, van: Item, naar: Item, both_ways: bool) -> Item:
    word = "en" if both_ways else "naar"
    name = "" if _GENERIC.fullmatch(plain(relation.name)) else clean(relation.name)
    joined = f"{van.source_id}:{naar.source_id}"
    source_id = work.keys.of_relation(relation, joined, name)
    shown = name or clean(f"{van.fields['naam']} {word} {naar.fields['naam']}")
    item = work.new("koppelvlak", source_id, shown, relation.location)
    item.fields |= {"van": Link(van.kind, van.source_id), "naar": Link(naar.kind, naar.source_id)}
    if description := clean(relation.documentation, 2_000):
        item.fields["omschrijving"] = description
    for field, end in (("van", relation.source), ("naar", relation.target)):
        if len(found := ends(work, end)) > 1:
            names = (_shown(other) for other in found)
            work.note(item, field, "several-ends", *names)
    _name_interfaces(work, item, relation)
    work.koppelvlakken[van.source_id, naar.source_id].append(item)
    if relation.id:
        work.koppelvlak_by_id[relation.id] = item
    return item


def _shown(item: Item) -> str:
    """The name of an application with its version."""
    versie = item.fields.get("versie")
    return f"{item.fields['naam']} {versie}" if versie else str(item.fields["naam"])


def _name_interfaces(work: Work, item: Item, relation: Relation) -> None:
    for end in (relation.source, relation.target):
        if work.nature(end) is N.INTERFACE:
            work.put_extra(item, "interfaces", clean(work.model.elements[end].name) or "–")
            work.koppelvlakken_over[end].append(item)
            work.account.fact(end)
