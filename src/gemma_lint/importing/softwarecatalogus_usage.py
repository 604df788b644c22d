"""What a municipality uses, and its koppelingen, in exports of the renewed Softwarecatalogus.

No filled export of these was at hand: the columns are those of the catalogue's published schema.
"""

from __future__ import annotations

from collections.abc import Mapping

from gemma_lint.finding import Message
from gemma_lint.importing.draft import Item, Value
from gemma_lint.importing.noting import problem, warn
from gemma_lint.importing.softwarecatalogus_cells import Record, bare_id, is_id
from gemma_lint.importing.softwarecatalogus_gemma import (
    referentiecomponenten,
    standaarden,
    voorziening,
)
from gemma_lint.importing.softwarecatalogus_rows import Items, no_name, put

_STATUS: Mapping[str, str] = {
    "verwerving": "verwerving",
    "gepland": "gepland",
    "in productie": "in_productie",
    "uit te faseren": "uit_te_faseren",
    "uitgefaseerd": "uitgefaseerd",
}
_WAYS: Mapping[str, str] = {
    "bestandsoverdracht": "bestand",
    "upload naar portaal": "bestand",
    "digikoppeling": "bericht",
    "message que": "bericht",
    "message queue": "bericht",
    "webservices": "api",
    "api": "api",
}
_NO_WAY = frozenset({"", "n.v.t."})
_DIRECTIONS = ("anaarb", "bnaara", "bi-directioneel")
_PEOPLE = ["contactpersoon", "_contactpersoon", "geregistreerddoor", "_geregistreerddoor"]
_GEBRUIK = frozenset(
    [
        "id",
        "module",
        "_module",
        "moduleversie",
        "_moduleversie",
        "status",
        "gebruiktvoorreferentiecomponenten",
        "_gebruiktvoorreferentiecomponenten",
        "_deelnemers",
        "afnemer",
        "deelnemers",
        "koppelingen",
        "diensten",
        "amefelements",
    ]
).union(_PEOPLE)
_KOPPELING = frozenset(
    [
        "id",
        "naam",
        "type",
        "modulea",
        "_modulea",
        "moduleb",
        "_moduleb",
        "buitengemeentelijkvoorziening",
        "_buitengemeentelijkvoorziening",
        "gegevensuitwisselingrichting",
        "standaardversies",
        "_standaardversies",
        "gerealiseerdmetintermediairmodule",
        "aanbieder",
        "dienst",
    ]
).union(_PEOPLE)


def read_gebruik(record: Record, items: Items) -> str | None:
    """The use of a module: an application of the municipality. Returns why it was skipped."""
    module = bare_id(record.line("module"))
    name = record.line("_module") or ("" if is_id(module) else module)
    key = bare_id(record.line("id")) or module
    if not name and not key:
        return no_name(record, "module")
    fields: dict[str, Value] = {"naam": name or key}
    column = "gebruiktvoorreferentiecomponenten"
    put(fields, "referentiecomponenten", referentiecomponenten(record, column, f"_{column}"))
    put(fields, "status", _status(record))
    put(fields, "versie", _version(record))
    members: list[Value] = list(record.names("_deelnemers"))
    if members:
        fields["meervoudig_gebruik"] = {"gemeenten": members}
    extra: dict[str, Value] = {"module": module} if is_id(module) else {}
    put(fields, "extra", extra | dict(record.others(_GEBRUIK)))
    item = Item("applicatie", key or name.casefold(), fields, record.row.place())
    if not name:
        item.remarks.append(("naam", Message("import_softwarecatalogus.name-is-id")))
    return items.add(record, item)


def _status(record: Record) -> str:
    written = record.line("status")
    if written and written.casefold() not in _STATUS:
        allowed = "Verwerving, Gepland, In productie, Uit te faseren, Uitgefaseerd"
        values = {"found": written, "column": "status", "allowed": allowed}
        warn(
            record.draft,
            problem("import_softwarecatalogus.unknown-value", record.place("status"), values),
        )
    return _STATUS.get(written.casefold(), "")


def _version(record: Record) -> str:
    written = record.line("_moduleversie", "moduleversie")
    return "" if is_id(written) else written


def read_koppeling(record: Record, items: Items) -> str | None:
    """A koppeling between two modules, or a module and a facility. Returns why it was skipped."""
    first, second = _module(record, "modulea"), _module(record, "moduleb") or _facility(record)
    if first is None or second is None:
        warn(record.draft, problem("import_softwarecatalogus.no-end", record.row.place()))
        return "import_softwarecatalogus.reason.no-end"
    one, other = items.beside(first), items.beside(second)
    direction = _direction(record)
    back = direction == "bnaara"
    fields: dict[str, Value] = {
        "naam": _name(record),
        "van": other if back else one,
        "naar": one if back else other,
    }
    if direction == "bi-directioneel":
        fields["richting"] = "beide"
    put(fields, "wijze", _way(record))
    put(fields, "standaarden", standaarden(record, ("standaardversies", "_standaardversies")))
    put(fields, "extra", dict(record.others(_KOPPELING)))
    key = bare_id(record.line("id")) or f"{one.source_id}/{other.source_id}/{fields['naam']}"
    item = Item("koppelvlak", key, fields, record.row.place())
    if not direction:
        item.remarks.append(("van", Message("import_softwarecatalogus.direction-unknown")))
    return items.add(record, item)


def _module(record: Record, column: str) -> Item | None:
    key, name = bare_id(record.line(column)), record.line(f"_{column}")
    if not key and not name:
        return None
    name = name or key
    item = Item("applicatie", key or name.casefold(), {"naam": name}, record.row.place())
    if is_id(name):
        item.remarks.append(("naam", Message("import_softwarecatalogus.name-is-id")))
    return item


def _facility(record: Record) -> Item | None:
    column = "buitengemeentelijkvoorziening"
    identifier, name = bare_id(record.line(column)), record.line(f"_{column}")
    if not identifier and not name:
        return None
    key, called, soort = voorziening(record.catalogue, identifier, name)
    fields: dict[str, Value] = {"naam": called, "soort": soort}
    return Item("voorziening", key, fields, record.row.place())


def _direction(record: Record) -> str:
    column = "gegevensuitwisselingrichting"
    written = record.line(column)
    if written and written.casefold() not in _DIRECTIONS:
        allowed = "AnaarB, BnaarA, bi-directioneel"
        values = {"found": written, "column": "gegevensuitwisselingRichting", "allowed": allowed}
        warn(
            record.draft,
            problem("import_softwarecatalogus.unknown-value", record.place(column), values),
        )
        return ""
    return written.casefold()


def _way(record: Record) -> str:
    written = record.line("type")
    if written.casefold() in _NO_WAY:
        return ""
    if written.casefold() not in _WAYS:
        allowed = "n.v.t., bestandsoverdracht, digikoppeling, message que, upload naar portaal, "
        values = {"found": written, "column": "type", "allowed": f"{allowed}webservices, api"}
        warn(
            record.draft,
            problem("import_softwarecatalogus.unknown-value", record.place("type"), values),
        )
    return _WAYS.get(written.casefold(), "")


def _name(record: Record) -> str:
    """The koppeling's own name, or those of its two ends."""
    one = record.line("_modulea", "modulea")
    other = record.line("_moduleb", "moduleb", "_buitengemeentelijkvoorziening")
    other = other or record.line("buitengemeentelijkvoorziening")
    return record.line("naam") or f"{one} – {other}"
