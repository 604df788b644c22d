"""What the Softwarecatalogus says of a koppeling, in properties of its Flow relation."""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.facts import add_own_properties
from gemma_lint.importing.archimate.standaarden import put_named
from gemma_lint.importing.archimate.texts import as_date, plain, value
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Item

_WAYS = {
    "messagequeue": "bericht",
    "messageque": "bericht",
    "webservices": "api",
    "api": "api",
    "uploadnaarportaal": "bestand",
    "digikoppeling": "bericht",
    "digikoppelingwus": "bericht",
    "digikoppelingebms": "bericht",
    "digikoppelinggroteberichten": "bestand",
    "bestandsoverdracht": "bestand",
}
_MADE = {"norm": "standaard", "custom": "maatwerk"}
_BACKWARDS = frozenset({"righttoleft", "bnaara"})
_BOTH = frozenset({"bidirection", "bidirectional", "bidirectioneel"})
_ENDED = frozenset({"eindeondersteuning", "teruggetrokken"})


@dataclass(frozen=True, slots=True)
class Koppeling:
    """Which way the data goes, against the arrow of the relation or both ways."""

    reversed: bool
    both_ways: bool

    @staticmethod
    def of(relation: Relation) -> Koppeling:
        """As the relation says it; without a word, along the arrow."""
        way = plain(value(relation.properties, "Richting", "gegevensuitwisselingRichting") or "")
        return Koppeling(way in _BACKWARDS, way in _BOTH)


def add_facts(work: Work, item: Item, relation: Relation) -> None:
    """Fill a koppelvlak with the properties of its relation."""
    properties = relation.properties
    transport = value(properties, "Transportprotocol")
    made = value(properties, "Type")
    for text in filter(None, (transport, made)):
        if way := _WAYS.get(plain(text)):
            item.fields.setdefault("wijze", way)
    if transport and "wijze" not in item.fields:
        work.note(item, "wijze", "unknown-transport", transport)
    work.set_extra(item, "transportprotocol", transport)
    work.set_extra(item, "koppeling_type", _MADE.get(plain(made or "")))
    work.set_extra(item, "intermediair", value(properties, "Intermediair"))
    _add_status(work, item, relation)
    add_own_properties(work, item, properties)
    if standard := value(properties, "Standaardversie"):
        object_id = value(properties, "Standaardversie ID")
        put_named(work, item, standard, object_id=object_id)


def _add_status(work: Work, item: Item, relation: Relation) -> None:
    status = value(relation.properties, "Status")
    work.set_extra(item, "status", status)
    when = value(relation.properties, "Datum")
    work.set_extra(item, "status_sinds", as_date(when) or when)
    if plain(status or "") in _ENDED:
        work.note(item, None, "koppeling-ended")
    elif plain(status or "") == "inontwikkeling":
        work.note(item, None, "koppeling-planned")
