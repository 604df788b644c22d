"""Everything that the catalogue knows of one thing, relations both ways, as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from gemma_lint.catalogue.finding import Hit
from gemma_lint.catalogue.lookup import Catalogue
from gemma_lint.catalogue.model import (
    Basisregistratie,
    Biv,
    Dienst,
    Referentiecomponent,
    Standaard,
    Verwant,
    Voorziening,
)

Facts = dict[str, Any]

ROLES = ("Verplicht", "Aanbevolen", None)
"""The roles in which a referentiecomponent has a standaard, the strictest first."""


def facts(catalogue: Catalogue, hit: Hit) -> Facts:
    """The facts of what was found; every key is always there, what is not known is None or []."""
    thing = hit.thing
    if isinstance(thing, Referentiecomponent):
        return _component(catalogue, thing)
    if isinstance(thing, Standaard):
        return _standard(catalogue, thing)
    if isinstance(thing, Voorziening):
        return _facility(catalogue, thing)
    return _registry(catalogue, thing)


def origin(catalogue: Catalogue) -> Facts:
    """Where the facts of the GEMMA come from."""
    source = catalogue.herkomst
    return {
        "release": source.release,
        "commit": source.commit,
        "source": source.bron,
        "licence": source.licentie,
        "credit": source.vermelding,
    }


def _component(catalogue: Catalogue, one: Referentiecomponent) -> Facts:
    uses = [v for v in catalogue.voorzieningen if one.id in v.gebruikt_door]
    return {
        "kind": "referentiecomponent",
        "id": one.id,
        "name": one.naam,
        "names": list(one.namen),
        "status": one.status,
        "project_status": one.projectstatus,
        "biv": _biv(one.biv),
        "bbn": one.bbn,
        "standards": list(_standards(catalogue, one)),
        "services": _services(catalogue, one.diensten),
        "interfaces": _services(catalogue, one.koppelvlakken),
        "served_by": [
            {"role": used.rol, **_service(catalogue.diensten[used.dienst])} for used in one.gebruikt
        ],
        "specialises": _related(one.specialisatie_van),
        "technology": _related(one.technologie),
        "offered_by": [
            {**_named(pair.voorziening), **_grounds(pair.diensten, pair.functies)}
            for pair in catalogue.aanbod
            if pair.referentiecomponent is one
        ],
        "uses_facilities": [_named(facility) for facility in uses],
    }


def _standards(catalogue: Catalogue, one: Referentiecomponent) -> Iterator[Facts]:
    for role, ids in zip(ROLES, (one.verplicht, one.aanbevolen, one.zonder_rol), strict=True):
        found = (catalogue.standaard(identifier) for identifier in ids)
        for standard in _by_name(standard for standard in found if standard is not None):
            yield {
                "role": role,
                **_named(standard),
                "ended": standard.eind_of_teruggetrokken,
                "forum": standard.forum,
            }


def _standard(catalogue: Catalogue, one: Standaard) -> Facts:
    entry = one.forumvermelding
    return {
        "kind": "standaard",
        "id": one.id,
        "name": one.naam,
        "abbreviation": one.afkorting,
        "names": list(one.namen),
        "status": one.status,
        "ended": one.eind_of_teruggetrokken,
        "versions": [
            {
                "id": version.id,
                "version": version.versie,
                "status": version.status,
                "ended": version.eind_of_teruggetrokken,
            }
            for version in one.versies
        ],
        "components": list(_components(catalogue, one)),
        "facilities": [_named(v) for v in catalogue.voorzieningen if one.id in v.standaarden],
        "forum": {
            "name": entry.naam,
            "status": entry.status,
            "source": entry.bron,
            "date": entry.datum,
            "official": False,
        }
        if entry
        else None,
    }


def _components(catalogue: Catalogue, one: Standaard) -> Iterator[Facts]:
    for role in ROLES:
        for component in catalogue.referentiecomponenten:
            lists = (component.verplicht, component.aanbevolen, component.zonder_rol)
            if one.id in lists[ROLES.index(role)]:
                yield {"role": role, **_named(component)}


def _facility(catalogue: Catalogue, one: Voorziening) -> Facts:
    components = {component.id: component for component in catalogue.referentiecomponenten}
    standards = {standard.id: standard for standard in catalogue.standaarden}
    registries = [r for r in catalogue.basisregistraties if one.id in r.voorzieningen]
    return {
        "kind": "voorziening",
        "id": one.id,
        "name": one.naam,
        "names": list(one.namen),
        "status": one.status,
        "biv": _biv(one.biv),
        "bbn": one.bbn,
        "groups": list(one.groepen),
        "services": _services(catalogue, one.diensten),
        "interfaces": _services(catalogue, one.koppelvlakken),
        "standards": [_named(s) for s in _by_name(standards[i] for i in one.standaarden)],
        "used_by": [_named(c) for c in _by_name(components[i] for i in one.gebruikt_door)],
        "offers": [
            {**_named(pair.referentiecomponent), **_grounds(pair.diensten, pair.functies)}
            for pair in catalogue.aanbod
            if pair.voorziening is one
        ],
        "registries": [{"abbreviation": r.afkorting, "name": r.naam} for r in registries],
    }


def _registry(catalogue: Catalogue, one: Basisregistratie) -> Facts:
    facilities = {facility.id: facility for facility in catalogue.voorzieningen}
    return {
        "kind": "basisregistratie",
        "abbreviation": one.afkorting,
        "name": one.naam,
        "names": list(one.namen),
        "in_system": one.in_stelsel,
        "facilities": [_named(facilities[i]) for i in one.voorzieningen if i in facilities],
    }


def _named(thing: Referentiecomponent | Standaard | Voorziening) -> Facts:
    return {"id": thing.id, "name": thing.naam, "status": thing.status}


def _by_name(things: Iterable[Any]) -> list[Any]:
    return sorted(things, key=lambda thing: (thing.naam.casefold(), thing.id or ""))


def _biv(biv: Biv | None) -> Facts | None:
    if biv is None:
        return None
    return {
        "beschikbaarheid": biv.beschikbaarheid,
        "integriteit": biv.integriteit,
        "vertrouwelijkheid": biv.vertrouwelijkheid,
    }


def _services(catalogue: Catalogue, ids: Iterable[str]) -> list[Facts]:
    return [_service(one) for one in _by_name(catalogue.diensten[i] for i in ids)]


def _service(one: Dienst) -> Facts:
    return {"id": one.id, "name": one.naam, "kind": one.soort}


def _related(things: Iterable[Verwant]) -> list[Facts]:
    return [{"id": thing.id, "name": thing.naam} for thing in things]


def _grounds(services: Iterable[Dienst], functions: Iterable[Dienst]) -> Facts:
    return {
        "services": [one.naam for one in services],
        "functions": [one.naam for one in functions],
    }
