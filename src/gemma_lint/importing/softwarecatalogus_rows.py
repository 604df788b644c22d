"""Applications in exports of the Softwarecatalogus: the renewed modules and the older packages."""

from __future__ import annotations

from collections.abc import Mapping

from gemma_lint.finding import Location, Message, RelatedProblem
from gemma_lint.importing.draft import Draft, Item, Link, Value
from gemma_lint.importing.noting import has_room, problem, warn
from gemma_lint.importing.softwarecatalogus_cells import Record, bare_id, is_id
from gemma_lint.importing.softwarecatalogus_gemma import referentiecomponenten, standaarden

_HOSTING: Mapping[str, str] = {
    "on-premises (self-managed)": "on-premises",
    "on premises - self managed": "on-premises",
    "on-premises": "on-premises",
    "iaas": "iaas",
    "iaas - infrastructure as a service": "iaas",
    "paas": "paas",
    "paas - platform as a service": "paas",
    "saas": "saas",
    "saas - software as a service": "saas",
    "hybride": "hybride",
}
_NOT_EXTRA = frozenset(
    [
        "id",
        "naam",
        "beschrijvingkort",
        "clouddienstverleningsmodel",
        "aanbieder",
        "_aanbieder",
        "referentiecomponenten",
        "_referentiecomponenten",
        "type",
        "standaarden",
        "_standaarden",
        "standaardengemma",
        "_standaardengemma",
        "standaardversies",
        "_standaardversies",
    ]
)
"""Columns of a module that become fields."""
_LEFT_OUT = frozenset(
    [
        "contactpersoon",
        "_contactpersoon",
        "geregistreerddoor",
        "_geregistreerddoor",
        "logo",
        "koppelingen",
        "_koppelingen",
        "gebruiken",
        "_gebruiken",
        "diensten",
        "moduleversies",
        "omvat",
        "onderdeelvan",
        "compliancy",
    ]
)
"""Columns that are not kept: people's names, pictures, and ids that mean nothing outside the file.

The columns with names beside those ids (`_diensten`) are kept.
"""
_PAKKET_FIELDS = frozenset(
    {
        "leverancier naam",
        "leverancier uuid",
        "pakket naam",
        "pakket uuid",
        "pakketversie naam",
        "pakketversie uuid",
        "object id",
        "pakket beschrijving",
        "referentiecomponenten leverancier (komma-gescheiden)",
        "referentiecomponenten leverancier uuid",
    }
)


class Items:
    """The elements of a draft, each once; and where each was found first."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._places: dict[tuple[str, str], Location | None] = {}

    def add(self, record: Record, item: Item) -> str | None:
        """Add the element of a row; the reason when there is one with its key already."""
        first = self._places.get((item.kind, item.source_id), self)
        if first is self:
            self._places[item.kind, item.source_id] = item.location
            self._draft.items.append(item)
            return None
        if not has_room(self._draft):
            return "import_rows.reason.duplicate-key"
        related: tuple[RelatedProblem, ...] = ()
        if isinstance(first, Location):
            related = (RelatedProblem(Message("import_rows.first-place"), first),)
        key = "import_rows.duplicate-key"
        values = {"key": item.source_id}
        found = problem(key, item.location, values, code="duplicate-id", related=related)
        warn(record.draft, found)
        return "import_rows.reason.duplicate-key"

    def beside(self, item: Item) -> Link:
        """A link to what an element refers to; it is added when it was not there."""
        key = (item.kind, item.source_id)
        if key not in self._places:
            self._places[key] = item.location
            self._draft.items.append(item)
        return Link(*key)


def read_module(record: Record, items: Items) -> str | None:
    """A module of the renewed catalogue. Returns why it was skipped, else None.

    System software is no application in the sense of the GEMMA, and is left out.
    """
    name = record.line("naam")
    if not name:
        return no_name(record, "naam")
    if record.line("type").casefold() == "systeemsoftware":
        return "import_softwarecatalogus.reason.system-software"
    supplier = record.line("_aanbieder")
    key = bare_id(record.line("id")) or f"{supplier}/{name}".casefold()
    fields: dict[str, Value] = {"naam": name}
    short, long = record.text("beschrijvingkort"), record.text("beschrijvinglang")
    put(fields, "omschrijving", short or long)
    components = referentiecomponenten(record, "referentiecomponenten", "_referentiecomponenten")
    put(fields, "referentiecomponenten", components)
    standards = standaarden(
        record,
        ("standaarden", "_standaarden"),
        ("standaardengemma", "_standaardengemma"),
        ("standaardversies", "_standaardversies"),
    )
    put(fields, "standaarden", standards)
    put(fields, "leverancier", _supplier(record, items, "aanbieder", supplier))
    item = Item("applicatie", key, fields, record.row.place())
    _add_hosting(record, item)
    _add_version(record, item)
    known = _NOT_EXTRA | _LEFT_OUT | (frozenset() if short else {"beschrijvinglang"})
    _add_extra(record, item, known)
    return items.add(record, item)


def read_pakket(record: Record, items: Items) -> str | None:
    """A version of a package in the older catalogue: an application of that version."""
    name = record.line("pakket naam")
    if not name:
        return no_name(record, "pakket naam")
    supplier, version = record.line("leverancier naam"), record.line("pakketversie naam")
    written = "/".join(part for part in (supplier, name, version) if part).casefold()
    key = bare_id(record.line("pakketversie uuid", "object id", "pakket uuid")) or written
    fields: dict[str, Value] = {"naam": name}
    put(fields, "omschrijving", record.text("pakket beschrijving"))
    put(fields, "versie", version)
    put(fields, "referentiecomponenten", _older_components(record))
    put(fields, "leverancier", _supplier(record, items, "leverancier uuid", supplier))
    item = Item("applicatie", key, fields, record.row.place())
    _add_extra(record, item, _PAKKET_FIELDS)
    return items.add(record, item)


def no_name(record: Record, column: str) -> str:
    """Warn that a row has no name; the reason why it is skipped."""
    warn(record.draft, problem("import_rows.no-name", record.place(column)))
    return "import_rows.reason.no-name"


def put(fields: dict[str, Value], name: str, value: Value | None) -> None:
    """Fill a field, unless there is nothing to fill it with."""
    if value not in (None, "", [], {}):
        fields[name] = value or ""


def _supplier(record: Record, items: Items, column: str, name: str) -> Link | None:
    identifier = bare_id(record.line(column))
    if identifier and not is_id(identifier):
        identifier, name = "", name or identifier
    if not identifier and not name:
        return None
    fields: dict[str, Value] = {"naam": name or identifier, "soort": "leverancier"}
    return items.beside(Item("partij", identifier or name.casefold(), fields, record.row.place()))


def _add_hosting(record: Record, item: Item) -> None:
    """The hosting, when only one is offered: which of several was taken the export does not say."""
    column = "clouddienstverleningsmodel"
    offered = record.names(column)
    known = {hosting for text in offered if (hosting := _HOSTING.get(text.casefold()))}
    for text in offered:
        if text.casefold() not in _HOSTING:
            allowed = "On-premises (self-managed), IaaS, PaaS, SaaS"
            key = "import_softwarecatalogus.unknown-value"
            values = {"found": text, "column": "cloudDienstverleningsmodel", "allowed": allowed}
            warn(record.draft, problem(key, record.place(column), values))
    if len(known) == 1:
        item.fields["hosting"] = known.pop()
    elif known:
        named = ", ".join(sorted(known))
        item.remarks.append(
            ("hosting", Message("import_softwarecatalogus.several-hosting", {"found": named}))
        )


def _add_version(record: Record, item: Item) -> None:
    """The version, when the catalogue knows only one."""
    versions = record.names("_moduleversies")
    if len(versions) == 1:
        item.fields["versie"] = versions[0]


def _add_extra(record: Record, item: Item, known: frozenset[str]) -> None:
    extra = dict(record.others(known))
    if len(record.names("_moduleversies")) == 1:
        extra = {name: value for name, value in extra.items() if name != "_moduleVersies"}
    put(item.fields, "extra", extra)


def _older_components(record: Record) -> list[Value]:
    """The referentiecomponenten of the older export: names and ids, separated by commas."""
    known = record.catalogue
    names = _split(record.line("referentiecomponenten leverancier (komma-gescheiden)"))
    identifiers = _split(record.line("referentiecomponenten leverancier uuid"))
    by_id = [known.referentiecomponent(bare_id(identifier)) for identifier in identifiers]
    if by_id and all(by_id):
        return list(dict.fromkeys(found.naam for found in by_id if found))
    found = [known.referentiecomponent(name) for name in names]
    return list(dict.fromkeys(f.naam if f else n for f, n in zip(found, names, strict=True)))


def _split(text: str) -> list[str]:
    return [part for piece in text.split(",") if (part := piece.strip())]
