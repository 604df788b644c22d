"""Ids of the GEMMA in an export, as the names that a landscape uses."""

from __future__ import annotations

from functools import cache

from gemma_lint.catalogue.lookup import Catalogue
from gemma_lint.catalogue.model import Standaard, Standaardversie
from gemma_lint.importing.draft import Value
from gemma_lint.importing.noting import problem, warn
from gemma_lint.importing.softwarecatalogus_cells import Record, bare_id, is_id


def referentiecomponenten(record: Record, ids: str, names: str) -> list[Value]:
    """The referentiecomponenten in a column with ids and in one with the names that go with them.

    One that the GEMMA does not know is kept as it is written, with a warning.
    """
    known = record.catalogue
    found: dict[str, None] = {}
    for identifier, name, column in _pairs(record, ids, names):
        component = known.referentiecomponent(identifier) or known.referentiecomponent(name)
        if component is None:
            _warn_unknown(record, column, name or identifier, "referentiecomponent")
        found[component.naam if component else name or identifier] = None
    return list(found)


def standaarden(record: Record, *columns: tuple[str, str]) -> list[Value]:
    """The standards and their versions in columns with ids and those with names, each once.

    A standard of which a version is named is not named without one as well.
    """
    found: dict[tuple[str, str | None], None] = {}
    for ids, names in columns:
        for identifier, name, column in _pairs(record, ids, names):
            standard, version = _standaard(record.catalogue, identifier, name)
            if standard is None:
                _warn_unknown(record, column, name or identifier, "standaard")
            found[standard.naam if standard else name or identifier, version] = None
    versioned = {name for name, version in found if version}
    return [
        {"naam": name, "versie": version} if version else {"naam": name}
        for name, version in found
        if version or name not in versioned
    ]


def voorziening(known: Catalogue, identifier: str, name: str) -> tuple[str, str, str]:
    """Key, name and soort of a facility outside the municipality.

    What the GEMMA does not know keeps its own name and counts as one of the nation.
    """
    register = known.basisregistratie(identifier) or known.basisregistratie(name)
    facility = known.voorziening(identifier) or known.voorziening(name)
    soort = "basisregistratie" if register else "landelijk"
    called = facility.naam if facility else register.naam if register else name or identifier
    key = facility.id if facility else bare_id(identifier) or name.casefold()
    return key, called, soort


def _pairs(record: Record, ids: str, names: str) -> list[tuple[str, str, str]]:
    """Each id with the name beside it, and the column it stands in; either may be empty.

    Names are only taken for those of the ids when there are as many.
    """
    identifiers = [bare_id(text) for text in record.names(ids)]
    beside = record.names(names)
    if not identifiers:
        return [("", name, names) for name in beside]
    if len(beside) != len(identifiers):
        beside = [""] * len(identifiers)
    return [
        (identifier, name or ("" if is_id(identifier) else identifier), ids)
        for identifier, name in zip(identifiers, beside, strict=True)
    ]


def _standaard(known: Catalogue, identifier: str, name: str) -> tuple[Standaard | None, str | None]:
    """The standard, and the version as it is written, that an id or a name points to."""
    by_version = _versions(known).get(identifier)
    if by_version:
        return by_version[0], by_version[1].versie
    standard = known.standaard(identifier) or known.standaard(name)
    version = known.versie(name) if standard is not None else None
    return standard, version.versie if version else None


@cache
def _versions(known: Catalogue) -> dict[str, tuple[Standaard, Standaardversie]]:
    """Each version of each standard of the GEMMA, by its Object ID."""
    return {
        version.id: (standard, version)
        for standard in known.standaarden
        for version in standard.versies
    }


def _warn_unknown(record: Record, column: str, name: str, kind: str) -> None:
    near = record.catalogue.nearest(kind, name)
    key = f"import_softwarecatalogus.unknown-{kind}" + ("-near" if near else "")
    place = record.place(column)
    warn(record.draft, problem(key, place, {"name": name, "near": near or ""}, code="reference"))
