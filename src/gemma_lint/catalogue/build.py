"""Makes the catalogue's data file from the GEMMA model: facts only, no descriptive text.

The same model gives the same bytes, in whatever form it was read and in whatever order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gemma_lint.archimate import Element, Model
from gemma_lint.catalogue.elements import (
    KINDS,
    SERVICES,
    TEMPLATE,
    Gemma,
    Row,
    filled,
    gemma,
    head,
    name,
    object_id,
    order,
    scores,
)
from gemma_lint.catalogue.reading import FORMAT
from gemma_lint.catalogue.relations import (
    equivalents,
    groups,
    offers,
    related_names,
    served_by,
    standards_by_role,
    standards_of,
    users,
    versions,
)
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Message, Problem

NAMES = Path(__file__).parent / "data" / "namen.json"
SOURCE = "https://github.com/VNG-Realisatie/GEMMA-Archi-repository"
CREDIT = "GEMMA, VNG Realisatie"
LICENCE = "EUPL"  # as the model's own readme says it, without a version


def facts_of(model: Model, *, release: str | None = None, commit: str | None = None) -> Row:
    """What the data file holds of `model`, however it was read.

    `release` is for a model that does not state its own; `commit` is that of the model's
    repository, if known. Raises InvalidInput with all that the model lacks.
    """
    chosen = gemma(model, json.loads(NAMES.read_bytes()))
    stated = next(iter(model.properties.get("Release", ())), "").strip()
    problems = [*_missing(chosen), *_release(stated, release), *_without_id(chosen)]
    if problems:
        raise InvalidInput(problems)
    components, facilities = _referentiecomponenten(chosen), _voorzieningen(chosen)
    return {
        "formaat": FORMAT,
        "herkomst": {
            "release": stated or release,
            "commit": commit,
            "bron": SOURCE,
            "licentie": LICENCE,
            "vermelding": CREDIT,
        },
        "referentiecomponenten": components,
        "standaarden": _standaarden(chosen),
        "voorzieningen": facilities,
        "basisregistraties": _basisregistraties(chosen),
        "diensten": _diensten(chosen, [*components, *facilities]),
        "aanbod": list(equivalents(chosen)),
    }


def build(data: Row) -> bytes:
    """The data file: JSON with an element a line, so that releases can be compared with diff."""
    parts = [f"{_json(key)}: {_value(value)}" for key, value in data.items()]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _value(value: Any) -> str:
    if not isinstance(value, list):
        return _json(value)
    return "[\n" + ",\n".join(_json(row) for row in value) + "\n]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _missing(chosen: Gemma) -> Iterator[Problem]:
    if not chosen.referentiecomponenten or not chosen.standaarden:
        yield _problem("no-gemma")


def _release(stated: str, asked: str | None) -> Iterator[Problem]:
    """The release must be known, and what is asked must not contradict the model."""
    if not stated and not asked:
        yield _problem("no-release")
    if stated and asked and stated != asked:
        yield _problem("other-release", stated=stated, asked=asked)


def _without_id(chosen: Gemma) -> Iterator[Problem]:
    """Elements are known by their Object ID: each must have one of its own."""
    seen: dict[str, Element] = {}
    for element in sorted((e for some in chosen.groups() for e in some.values()), key=order):
        identifier = object_id(element)
        first = seen.setdefault(identifier, element) if identifier else element
        if not identifier:
            yield _problem("no-object-id", element, name=name(element))
        elif first is not element:
            values = {"id": identifier, "first": name(first), "second": name(element)}
            yield _problem("duplicate-object-id", element, **values)


def _problem(key: str, element: Element | None = None, /, **values: object) -> Problem:
    message = Message(f"catalogue.{key}", values)
    place = element.location if element else None
    return Problem("catalogue", message, place, Message(f"catalogue.{key}.advice", values))


def _referentiecomponenten(chosen: Gemma) -> list[Row]:
    components = chosen.referentiecomponenten
    roles, own, served = standards_by_role(chosen), offers(chosen, components), served_by(chosen)
    special = related_names(chosen, {"Specialization"}, {"ApplicationComponent"})
    technology = related_names(chosen, {"Association"}, {"SystemSoftware"})
    rows = []
    for element in sorted(components.values(), key=order):
        row = head(element, chosen.names["referentiecomponenten"])
        row |= scores(element) | roles[element.id] | own[element.id]
        row |= {
            "projectstatus": element.get("Projectstatus"),
            "gebruikt": served[element.id],
            "specialisatie_van": special[element.id],
            "technologie": technology[element.id],
        }
        rows.append(filled(row))
    return rows


def _standaarden(chosen: Gemma) -> list[Row]:
    found = versions(chosen)
    rows = []
    for element in sorted(chosen.standaarden.values(), key=order):
        row = head(element, chosen.names["standaarden"])
        row["afkorting"] = element.get("Afkorting")
        row["versies"] = [_version(v) for v in sorted(found[element.id], key=_version_order)]
        rows.append(filled(row))
    return rows


def _version(element: Element) -> Row:
    row = {
        "id": object_id(element),
        "versie": element.get("Versieaanduiding"),
        "status": element.get("Status"),
    }
    return filled(row)


def _version_order(element: Element) -> tuple[str, str]:
    return element.get("Versieaanduiding") or "", object_id(element)


def _voorzieningen(chosen: Gemma) -> list[Row]:
    facilities = chosen.voorzieningen
    own, users_of, groups_of = offers(chosen, facilities), users(chosen), groups(chosen)
    follows = standards_of(chosen, facilities)
    rows = []
    for element in sorted(facilities.values(), key=order):
        row = head(element, chosen.names["voorzieningen"]) | scores(element) | own[element.id]
        row |= {
            "standaarden": follows[element.id],
            "gebruikt_door": users_of[element.id],
            "groepen": groups_of[element.id],
        }
        rows.append(filled(row))
    return rows


def _diensten(chosen: Gemma, rows: Iterable[Row]) -> list[Row]:
    """Name and kind of each service and interface that a row names."""
    named = {
        i for row in rows for field in ("diensten", "koppelvlakken") for i in row.get(field, ())
    }
    named |= {pair[0] for row in rows for pair in row.get("gebruikt", ())}
    found = {object_id(e): e for e in sorted(chosen.aangeboden.values(), key=order, reverse=True)}
    return [
        {"id": object_id(e), "naam": name(e), "soort": SERVICES[e.kind]}
        for e in sorted((found[identifier] for identifier in named), key=order)
    ]


def _basisregistraties(chosen: Gemma) -> list[Row]:
    elements = sorted((e for e in chosen.model.elements.values() if _may_carry(e)), key=order)
    return [_basisregistratie(row, elements) for row in chosen.names["basisregistraties"]]


def _may_carry(element: Element) -> bool:
    """Whether a basisregistratie may appear under this element's name: it, or a way to reach it."""
    if name(element) == TEMPLATE:
        return False
    gemma_type = element.get("GEMMA type") or ""
    return element.kind == "ApplicationInterface" or gemma_type in (
        "Buitengemeentelijke voorziening",
        "Buitengemeentelijke service",
    )


def _basisregistratie(row: Row, elements: Iterable[Element]) -> Row:
    words = set(row["woorden"])
    found = [e for e in elements if words & set(re.split(r"[\W_]+", e.name.casefold()))]
    is_facility = KINDS["voorzieningen"][1]
    facilities = [e for e in found if e.get("GEMMA type") == is_facility]
    known = {key: value for key, value in row.items() if key != "woorden"}
    return known | {
        "namen": list(dict.fromkeys([*row["namen"], *(name(e) for e in found)])),
        "voorzieningen": [object_id(e) for e in facilities],
    }
