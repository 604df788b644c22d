"""What of the GEMMA an exported model holds: components and standards, with Object IDs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.archimate import Element
from gemma_lint.archimate import landscape as agreed
from gemma_lint.archimate.model import Properties
from gemma_lint.exporting.text import digest

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue

_PARTIES = {
    "leverancier": "Leverancier",
    "gemeente": "Gemeente",
    "samenwerkingsverband": "Samenwerkingsverband",
}


def _properties(gemma_type: str, object_id: str | None) -> Properties:
    found: Properties = {agreed.GEMMA_TYPE: [gemma_type]}
    return found | ({agreed.OBJECT_ID: [object_id]} if object_id else {})


def party_type(kind: str) -> Properties:
    """What the GEMMA calls a party, where it has a word for it."""
    return _properties(_PARTIES[kind], None) if kind in _PARTIES else {}


def voorziening(name: str, catalogue: Catalogue) -> Properties:
    """A voorziening of others, with its Object ID where the GEMMA knows its name."""
    found = catalogue.voorziening(name)
    return _properties("Buitengemeentelijke voorziening", found.id if found else None)


def component(name: str, catalogue: Catalogue) -> Element:
    """The referentiecomponent that `name` or Object ID points to; as written if it is unknown."""
    found = catalogue.referentiecomponent(name)
    object_id, known = (found.id, found.naam) if found else (None, name)
    return _element(agreed.COMPONENT, "Referentiecomponent", known, object_id)


def standard(name: str, version: str | None, catalogue: Catalogue) -> Element:
    """The standard, or the version of it, that is meant; as written if it is unknown."""
    found = catalogue.standaard(name)
    known = found.naam if found else name
    version = version or catalogue.versienummer(name)  # people write it behind the name as well
    if version is None:
        return _element(agreed.STANDARD, "Standaard", known, found.id if found else None)
    of_version = found.version(version) if found else None
    number = (of_version and of_version.versie) or version
    object_id = of_version.id if of_version else None
    return _element(agreed.STANDARD, "Standaardversie", f"{known} {number}", object_id)


def _element(kind: str, gemma_type: str, name: str, object_id: str | None) -> Element:
    known_as = digest(gemma_type, object_id or " ".join(name.split()))
    return Element(
        id=f"id-{kind}-{known_as}",
        kind=agreed.TYPES[kind],
        name=name,
        properties={agreed.KIND: [kind]} | _properties(gemma_type, object_id),
    )
