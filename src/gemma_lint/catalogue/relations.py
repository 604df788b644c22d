"""The relations of the GEMMA model that the catalogue keeps, as Object IDs for each element.

The model says which services an element realises, which interfaces it has, and what it is served
by. Nowhere does it say that a voorziening offers what a referentiecomponent is for: the two have no
service in common. Those pairs are kept by hand in `namen.json` (`aanbod`), with the services of
both that say so; a pair is left out when the model no longer has all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from gemma_lint.archimate import Element, Relation
from gemma_lint.catalogue.elements import (
    SERVICES,
    Gemma,
    Group,
    Row,
    filled,
    ids,
    name,
    object_id,
    order,
)

ROLES = {"Verplicht": "verplicht", "Aanbevolen": "aanbevolen", None: "zonder_rol"}
"""The roles of a relation to a standaard, with the field for each."""

_VERSION_LINKS = frozenset({"Specialization", "Composition"})
_OWN = frozenset({"Realization", "Composition"})

Links = dict[str, list[tuple[Relation, Element]]]
"""What elements are related to: by their id, the relation with the element at its other end."""


def outward(gemma: Gemma, kinds: Iterable[str]) -> Links:
    """The relations of these kinds, without `Relationship`, from their source to their target."""
    return _links(gemma, frozenset(kinds), backward=False)


def inward(gemma: Gemma, kinds: Iterable[str]) -> Links:
    """The relations of these kinds from their target to their source."""
    return _links(gemma, frozenset(kinds), backward=True)


def _links(gemma: Gemma, kinds: frozenset[str], *, backward: bool) -> Links:
    found: Links = defaultdict(list)
    elements = gemma.model.elements
    for relation in gemma.model.relations:
        if relation.kind in kinds and {relation.source, relation.target} <= elements.keys():
            one, other = relation.source, relation.target
            if backward:
                one, other = other, one
            found[one].append((relation, elements[other]))
    return found


def role(relation: Relation) -> str | None:
    """`Verplicht`, `Aanbevolen` or None."""
    said = relation.get("Verbindingsrol")
    return said if said in ROLES else None


def standards_by_role(gemma: Gemma) -> dict[str, Row]:
    """For each referentiecomponent, by its id, its standaarden under `verplicht` and so on."""
    rows: dict[str, Row] = {}
    links = outward(gemma, {"Realization"})
    for component in gemma.referentiecomponenten:
        by_role: dict[str | None, list[Element]] = defaultdict(list)
        for relation, standard in links.get(component, ()):
            if standard.id in gemma.standaarden:
                by_role[role(relation)].append(standard)
        rows[component] = {field: ids(by_role[said]) for said, field in ROLES.items()}
    return rows


def versions(gemma: Gemma) -> dict[str, list[Element]]:
    """The versions of each standaard; the model draws the relation either way."""
    found: dict[str, list[Element]] = {}
    links = outward(gemma, _VERSION_LINKS), inward(gemma, _VERSION_LINKS)
    for standard in gemma.standaarden:
        ends = (end for some in links for _, end in some.get(standard, ()))
        found[standard] = list({e.id: e for e in ends if e.id in gemma.versies}.values())
    return found


def offers(gemma: Gemma, group: Group) -> dict[str, Row]:
    """For each element of `group` its `diensten` and its `koppelvlakken`."""
    links = outward(gemma, _OWN)
    rows = {}
    for identifier in group:
        own = [end for _, end in links.get(identifier, ()) if end.id in gemma.aangeboden]
        interfaces = [end for end in own if SERVICES[end.kind] == "koppelvlak"]
        services = [end for end in own if SERVICES[end.kind] != "koppelvlak"]
        rows[identifier] = {"diensten": ids(services), "koppelvlakken": ids(interfaces)}
    return rows


def served_by(gemma: Gemma) -> dict[str, list[list[str]]]:
    """For each referentiecomponent what serves it: Object ID, and the role where there is one."""
    links = inward(gemma, {"Serving"})
    rows = {}
    for component in gemma.referentiecomponenten:
        found = {
            (object_id(end), role(relation) or "")
            for relation, end in links.get(component, ())
            if end.id in gemma.aangeboden
        }
        rows[component] = [[part for part in pair if part] for pair in sorted(found)]
    return rows


def users(gemma: Gemma) -> dict[str, list[str]]:
    """The referentiecomponenten that use a voorziening, its services or its interfaces.

    They are served by one of those, or exchange data with it (Flow).
    """
    own, serves = outward(gemma, _OWN), outward(gemma, {"Serving"})
    flows = outward(gemma, {"Flow"}), inward(gemma, {"Flow"})
    rows = {}
    for facility in gemma.voorzieningen:
        doors = [facility, *(end.id for _, end in own.get(facility, ()))]
        ends = (e for door in doors for links in (serves, *flows) for _, e in links.get(door, ()))
        rows[facility] = ids(e for e in ends if e.id in gemma.referentiecomponenten)
    return rows


def standards_of(gemma: Gemma, group: Group) -> dict[str, list[str]]:
    """The standaarden that elements, their services and their interfaces follow."""
    own, follows = outward(gemma, _OWN), outward(gemma, {"Realization"})
    rows = {}
    for identifier in group:
        doors = [identifier, *(end.id for _, end in own.get(identifier, ()))]
        ends = (end for door in doors for _, end in follows.get(door, ()))
        rows[identifier] = ids(e for e in ends if e.id in gemma.standaarden)
    return rows


def related_names(
    gemma: Gemma, kinds: Iterable[str], others: Iterable[str]
) -> dict[str, list[list[str]]]:
    """For each referentiecomponent the elements of ArchiMate kinds `others` it points to.

    As rows of Object ID and name: these are no part of the catalogue themselves.
    """
    links, wanted = outward(gemma, kinds), frozenset(others)
    rows = {}
    for component in gemma.referentiecomponenten:
        ends = {e.id: e for _, e in links.get(component, ()) if e.kind in wanted and object_id(e)}
        rows[component] = [[object_id(e), name(e)] for e in sorted(ends.values(), key=order)]
    return rows


def groups(gemma: Gemma) -> dict[str, list[str]]:
    """The names of the groups in which the model has a voorziening."""
    links = inward(gemma, {"Aggregation"})
    rows = {}
    for facility in gemma.voorzieningen:
        ends = (end for _, end in links.get(facility, ()))
        rows[facility] = sorted({name(e) for e in ends if e.get("GEMMA type") == "Groep"})
    return rows


def equivalents(gemma: Gemma) -> Iterator[Row]:
    """The pairs of `aanbod`: a voorziening that offers what a referentiecomponent is for."""
    facilities = _by_name(gemma.voorzieningen)
    components = _by_name(gemma.referentiecomponenten)
    links = outward(gemma, _OWN)
    for pair in gemma.names["aanbod"]:
        facility = facilities.get(pair["voorziening"])
        component = components.get(pair["referentiecomponent"])
        if facility is None or component is None:
            continue
        row: Row = {"voorziening": object_id(facility), "referentiecomponent": object_id(component)}
        for field, owner in (("diensten", facility), ("functies", component)):
            own = _by_name({end.id: end for _, end in links.get(owner.id, ())})
            if not set(pair.get(field, ())) <= own.keys():
                break
            row[field] = ids(own[known] for known in pair.get(field, ()))
        else:
            yield filled(row)


def _by_name(group: Group) -> Group:
    return {name(element): element for element in sorted(group.values(), key=order, reverse=True)}
