"""Standards that an application or interface follows: by name, with their version."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from gemma_lint.archimate import Relation
from gemma_lint.catalogue.lookup import Catalogue
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.results import FACT, Result
from gemma_lint.importing.archimate.texts import clean, plain, value
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Item, Value

N = Nature
_FOLLOWS = ("ondersteun", "implementeer", "voldoet", "realis", "volgt", "conform")
STANDARDS = frozenset({N.STANDAARD, N.STANDAARDVERSIE})


def put_standard(work: Work, item: Item, identifier: str) -> None:
    """Add the standard that this element stands for to `standaarden` of an item."""
    element = work.model.elements[identifier]
    work.account.fact(identifier)
    number = value(element.properties, "Versieaanduiding", "Versie-aanduiding", "Versie")
    if parent := _standard_of(work, identifier):
        work.account.fact(parent)
        name = work.model.elements[parent].name
        put(work, item, clean(name), number or _rest(element.name, name))
    else:
        object_id = value(element.properties, "Object ID")
        put_named(work, item, clean(element.name), number, object_id)


def put_named(
    work: Work, item: Item, name: str, number: str | None = None, object_id: str | None = None
) -> None:
    """Add a standard of which only the name is known, in which its version may stand."""
    if object_id and (known := _versions(work.catalogue).get(object_id)):
        name, number = known[0], number or known[1]
    elif found := _split(work.catalogue, name):
        name, number = found[0], number or found[1]
    put(work, item, name, number)


def put(work: Work, item: Item, name: str, number: str | None) -> None:
    """Add a standard, unless it is there."""
    if name:
        standard: dict[str, Value] = {"naam": name}
        if number:
            standard["versie"] = number
        work.put(item, "standaarden", standard, f"{name}\n{number or ''}")


def _standard_of(work: Work, identifier: str) -> str | None:
    """The standaard that a version is of, when the model has both."""
    up = (r.target for r in work.relations_from(identifier, "Specialization"))
    down = (r.source for r in work.relations_to(identifier, "Aggregation", "Composition"))
    return next((end for end in (*up, *down) if work.nature(end) is N.STANDAARD), None)


def _rest(name: str, standard: str) -> str | None:
    """`3.10` of `StUF-BG 3.10`; None when the name of the version has nothing more."""
    full, start = clean(name), clean(standard)
    rest = full[len(start) :] if start and full.casefold().startswith(start.casefold()) else full
    return rest.strip(" -–:") or None


def _split(catalogue: Catalogue, name: str) -> tuple[str, str] | None:
    """Name and version of `StUF-BG 3.10`, as far as the catalogue knows the standard."""
    from gemma_lint.catalogue.names import split_version, without_brackets

    standard = catalogue.standaard(name)
    found = split_version(without_brackets(name)) if standard else None
    # A number may also belong to the name, as in EN 301 549.
    if standard is None or found is None or catalogue.standaard(found[0]) is not standard:
        return None
    return found


@cache
def _versions(catalogue: Catalogue) -> Mapping[str, tuple[str, str | None]]:
    """Name of the standard and number of each standard and version, by Object ID."""
    known: dict[str, tuple[str, str | None]] = {}
    for standard in catalogue.standaarden:
        if standard.id:
            known[standard.id] = (standard.naam, None)
        known.update({v.id: (standard.naam, v.versie) for v in standard.versies})
    return known


def add_standard(work: Work, relation: Relation) -> Result | None:
    """A Realization or Association with a standard: the application or koppelvlak follows it."""
    pair = (relation.source, relation.target)
    for owner, standard in (pair, pair[::-1]):
        if work.nature(standard) not in STANDARDS:
            continue
        items = _followers(work, owner)
        if relation.kind == "Association" and not _says_so(relation.name):
            return None
        for item in items:
            put_standard(work, item, standard)
        return FACT if items else None
    return None


def _followers(work: Work, identifier: str) -> list[Item]:
    """The applications or koppelvlakken that this element, or this relation, stands for."""
    if koppelvlak := work.koppelvlak_by_id.get(identifier):
        return [koppelvlak]
    if work.nature(identifier) is N.INTERFACE:
        return work.koppelvlakken_over.get(identifier, [])
    return work.made_of(identifier) if work.nature(identifier) in SOFTWARE else []


def _says_so(name: str) -> bool:
    short = plain(name)
    return not short or any(word in short for word in _FOLLOWS)


def add_version_of(work: Work, relation: Relation) -> Result | None:
    """Of which standard a version is went into the name of the standard, where it is used."""
    natures = {work.nature(relation.source), work.nature(relation.target)}
    if natures != STANDARDS:
        return None
    both = (relation.source, relation.target)
    return FACT if all(work.account.is_fact(end) for end in both) else None
