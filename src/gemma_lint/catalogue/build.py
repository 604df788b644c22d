"""Makes the catalogue's data file from the GEMMA model: facts only, no descriptive text.

    python -m gemma_lint.catalogue.build SOURCE -o FILE [--commit SHA]

The same model gives the same bytes, in whatever order its files are read.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gemma_lint.catalogue.archi import Element, Model, read
from gemma_lint.errors import GemmaLintError, InvalidInput
from gemma_lint.finding import Message, Problem

Row = dict[str, Any]

FORMAT = 1
NAMES = Path(__file__).parent / "data" / "namen.json"
SOURCE = "https://github.com/VNG-Realisatie/GEMMA-Archi-repository"
CREDIT = "GEMMA, VNG Realisatie"
LICENCE = "EUPL"  # as the model's own readme says it, without a version

TEMPLATE = "Buitengemeentelijke voorziening"
"""The name of an element that is a template for others and no voorziening itself."""

_KINDS = {
    "referentiecomponenten": ("ApplicationComponent", "Referentiecomponent"),
    "standaarden": ("Constraint", "Standaard"),
    "versies": ("Constraint", "Standaardversie"),
    "voorzieningen": ("ApplicationComponent", "Buitengemeentelijke voorziening"),
}
_ROLES = {"Verplicht": "verplicht", "Aanbevolen": "aanbevolen", None: "zonder_rol"}
_VERSION_LINKS = frozenset(
    {"SpecializationRelationship", "Specialization", "CompositionRelationship"}
)


def build(source: Path, commit: str | None = None) -> bytes:
    """The data file for the model in `source`, a folder or tar archive as Archi stores it.

    `commit` is that of the model's repository, if known. Raises InvalidInput.
    """
    return render(facts(read(source), json.loads(NAMES.read_bytes()), commit))


def facts(model: Model, names: Row, commit: str | None = None) -> Row:
    """What the catalogue needs of `model`; `names` is the content of `namen.json`."""
    release = next(iter(model.properties.get("Release", ())), "").strip()
    chosen = {kind: _chosen(model, *types) for kind, types in _KINDS.items()}
    problems = [*_missing(chosen, release), *_without_id(chosen)]
    if problems:
        raise InvalidInput(problems)
    return {
        "formaat": FORMAT,
        "herkomst": {
            "release": release,
            "commit": commit,
            "bron": SOURCE,
            "licentie": LICENCE,
            "vermelding": CREDIT,
        },
        "referentiecomponenten": _referentiecomponenten(model, chosen, names),
        "standaarden": _standaarden(model, chosen, names),
        "voorzieningen": _voorzieningen(chosen, names),
        "basisregistraties": _basisregistraties(model, names),
    }


def render(data: Row) -> bytes:
    """`data` as JSON with one element on a line, so that releases can be compared with diff."""
    parts = [f"{_json(name)}: {_value(value)}" for name, value in data.items()]
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _value(value: Any) -> str:
    if not isinstance(value, list):
        return _json(value)
    return "[\n" + ",\n".join(_json(row) for row in value) + "\n]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _chosen(model: Model, kind: str, gemma_type: str) -> dict[str, Element]:
    return {
        identifier: element
        for identifier, element in model.elements.items()
        if element.kind == kind
        and element.get("GEMMA type") == gemma_type
        and _name(element) != TEMPLATE
    }


def _missing(chosen: dict[str, dict[str, Element]], release: str) -> Iterator[Problem]:
    if not release:
        yield Problem("catalogue", Message("catalogue.no-release"))
    if not chosen["referentiecomponenten"] or not chosen["standaarden"]:
        yield Problem("catalogue", Message("catalogue.no-gemma"))


def _without_id(chosen: dict[str, dict[str, Element]]) -> Iterator[Problem]:
    """Elements are known by their Object ID: each must have one of its own."""
    seen: dict[str, str] = {}
    for element in sorted((e for some in chosen.values() for e in some.values()), key=_order):
        object_id = element.get("Object ID")
        if object_id is None:
            message = Message("catalogue.no-object-id", {"name": element.name})
            yield Problem("catalogue", message)
        elif object_id in seen:
            values = {"id": object_id, "first": seen[object_id], "second": element.name}
            yield Problem("catalogue", Message("catalogue.duplicate-object-id", values))
        else:
            seen[object_id] = element.name


def _name(element: Element) -> str:
    return " ".join(element.name.split())


def _order(element: Element) -> tuple[str, str, str]:
    return _name(element).casefold(), element.get("Object ID") or "", element.id


def _head(element: Element, names: dict[str, list[str]] | None = None) -> Row:
    """The facts that every kind has, absent ones left out."""
    own = [*element.properties.get("Alternate name", ()), *element.properties.get("Synoniemen", ())]
    others = dict.fromkeys([*own, *(names or {}).get(_name(element), ())])
    row = {
        "id": element.get("Object ID"),
        "naam": _name(element),
        "status": element.get("GEMMA status"),
        "namen": [name for name in others if name.strip()],
    }
    return _filled(row)


def _filled(row: Row) -> Row:
    return {name: value for name, value in row.items() if value not in (None, [], "")}


def _referentiecomponenten(
    model: Model, chosen: dict[str, dict[str, Element]], names: Row
) -> list[Row]:
    components = chosen["referentiecomponenten"]
    roles = _roles(model, components, chosen["standaarden"])
    rows = []
    for element in sorted(components.values(), key=_order):
        row = _head(element, names["referentiecomponenten"])
        rows.append(row | _filled({"biv": _biv(element)} | roles[element.id]))
    return rows


def _biv(element: Element) -> list[int] | None:
    """The three scores, or None unless each is 1, 2 or 3."""
    scores = [element.get(k) for k in ("Beschikbaarheid", "Integriteit", "Vertrouwelijkheid")]
    return [int(s) for s in scores if s] if all(s in ("1", "2", "3") for s in scores) else None


def _roles(
    model: Model, components: dict[str, Element], standards: dict[str, Element]
) -> defaultdict[str, Row]:
    """For each component, by its id, the Object IDs of standards under `verplicht` and so on."""
    found: defaultdict[str, defaultdict[str | None, set[str]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for relation in model.relations:
        if relation.source in components and relation.target in standards:
            role = next(iter(relation.properties.get("Verbindingsrol", ())), None)
            object_id = standards[relation.target].get("Object ID")
            if relation.kind.startswith("Realization") and object_id:
                found[relation.source][role if role in _ROLES else None].add(object_id)
    rows: defaultdict[str, Row] = defaultdict(dict)
    for component, by_role in found.items():
        rows[component] = {name: sorted(by_role[role]) for role, name in _ROLES.items()}
    return rows


def _standaarden(model: Model, chosen: dict[str, dict[str, Element]], names: Row) -> list[Row]:
    standards = chosen["standaarden"]
    versions = _versions(model, standards, chosen["versies"])
    rows = []
    for element in sorted(standards.values(), key=_order):
        row = _head(element, names["standaarden"])
        row["afkorting"] = element.get("Afkorting")
        row["versies"] = [_version(v) for v in sorted(versions[element.id], key=_version_order)]
        rows.append(_filled(row))
    return rows


def _versions(
    model: Model, standards: dict[str, Element], versions: dict[str, Element]
) -> defaultdict[str, list[Element]]:
    """The versions of each standard; the model draws the relation either way."""
    found: defaultdict[str, dict[str, Element]] = defaultdict(dict)
    for relation in model.relations:
        if relation.kind not in _VERSION_LINKS:
            continue
        for standard, version in (
            (relation.source, relation.target),
            (relation.target, relation.source),
        ):
            if standard in standards and version in versions:
                found[standard][version] = versions[version]
    return defaultdict(list, {s: list(by_id.values()) for s, by_id in found.items()})


def _version(element: Element) -> Row:
    row = {
        "id": element.get("Object ID"),
        "versie": element.get("Versieaanduiding"),
        "status": element.get("Status"),
    }
    return _filled(row)


def _version_order(element: Element) -> tuple[str, str]:
    return element.get("Versieaanduiding") or "", element.get("Object ID") or ""


def _voorzieningen(chosen: dict[str, dict[str, Element]], names: Row) -> list[Row]:
    elements = sorted(chosen["voorzieningen"].values(), key=_order)
    return [_head(element, names["voorzieningen"]) for element in elements]


def _basisregistraties(model: Model, names: Row) -> list[Row]:
    elements = sorted((e for e in model.elements.values() if _may_carry(e)), key=_order)
    return [_basisregistratie(row, elements) for row in names["basisregistraties"]]


def _may_carry(element: Element) -> bool:
    """Whether a basisregistratie may appear under this element's name: it, or a way to reach it."""
    if _name(element) == TEMPLATE:
        return False
    gemma_type = element.get("GEMMA type") or ""
    return element.kind == "ApplicationInterface" or gemma_type in (
        "Buitengemeentelijke voorziening",
        "Buitengemeentelijke service",
    )


def _basisregistratie(row: Row, elements: Iterable[Element]) -> Row:
    words = set(row["woorden"])
    found = [e for e in elements if words & set(re.split(r"[\W_]+", e.name.casefold()))]
    is_facility = _KINDS["voorzieningen"][1]
    facilities = [e for e in found if e.get("GEMMA type") == is_facility]
    known = {name: value for name, value in row.items() if name != "woorden"}
    return known | {
        "namen": list(dict.fromkeys([*row["namen"], *(_name(e) for e in found)])),
        "voorzieningen": [e.get("Object ID") for e in facilities],
    }


def main(arguments: list[str] | None = None) -> int:
    """The command: 0 when the file was written, 2 when the source cannot be used."""
    import argparse

    parser = argparse.ArgumentParser(prog="python -m gemma_lint.catalogue.build")
    parser.add_argument("source", type=Path, help="the GEMMA model: a folder or tar archive")
    parser.add_argument("-o", "--output", type=Path, required=True, help="the file to write")
    parser.add_argument("--commit", help="commit of the model's repository, if known")
    options = parser.parse_args(arguments)
    try:
        data = build(options.source, options.commit)
    except GemmaLintError as error:
        from gemma_lint.messages import render as text

        print("\n".join(text(p.message, "en") for p in error.problems), file=sys.stderr)
        return error.exit_code
    options.output.write_bytes(data)
    return 0


if __name__ == "__main__":
    sys.exit(main())
