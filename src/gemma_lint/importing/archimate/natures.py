"""What each element of a model is to a landscape, whichever dialect says it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.catalogue.lookup import Catalogue
from gemma_lint.importing.archimate.texts import plain, value


class Nature(StrEnum):
    """What an element is; the first ones are what the Softwarecatalogus and the GEMMA name."""

    PAKKET = "pakket"
    VERSIE = "pakketversie"
    LEVERANCIER = "leverancier"
    GEMEENTE = "gemeente"
    SAMENWERKING = "samenwerkingsverband"
    VOORZIENING = "voorziening"
    REFERENTIECOMPONENT = "referentiecomponent"
    STANDAARD = "standaard"
    STANDAARDVERSIE = "standaardversie"
    HOSTING = "hosting"
    APPLICATIE = "applicatie"
    INTERFACE = "interface"
    FUNCTIE = "functie"
    GEGEVENS = "gegevens"
    SOORT = "gegevenssoort"
    DIENST = "dienst"
    PROCES = "proces"
    ACTOR = "actor"
    ROL = "rol"
    OTHER = "other"


N = Nature
SOFTWARE = frozenset({N.PAKKET, N.VERSIE, N.APPLICATIE})
"""What is an application in a landscape."""

_SWC = frozenset({N.PAKKET, N.VERSIE, N.LEVERANCIER, N.GEMEENTE, N.SAMENWERKING})
_TYPES = {
    "pakket": N.PAKKET,
    "applicatie": N.PAKKET,
    "pakketversie": N.VERSIE,
    "applicatieversie": N.VERSIE,
    "leverancier": N.LEVERANCIER,
    "gemeente": N.GEMEENTE,
    "samenwerkingsverband": N.SAMENWERKING,
    "samenwerking": N.SAMENWERKING,
    "buitengemeentelijkecomponent": N.VOORZIENING,
    "buitengemeentelijkevoorziening": N.VOORZIENING,
    "referentiecomponent": N.REFERENTIECOMPONENT,
    "standaard": N.STANDAARD,
    "standaardversie": N.STANDAARDVERSIE,
    "clouddienstverleningsmodel": N.HOSTING,
}
_KINDS = {
    "ApplicationComponent": N.APPLICATIE,
    "ApplicationInterface": N.INTERFACE,
    "ApplicationFunction": N.FUNCTIE,
    "ApplicationService": N.FUNCTIE,
    "DataObject": N.GEGEVENS,
    "BusinessObject": N.SOORT,
    "BusinessService": N.DIENST,
    "BusinessProcess": N.PROCES,
    "BusinessActor": N.ACTOR,
    "BusinessRole": N.ROL,
}
_TEMPLATE = "Buitengemeentelijke voorziening"
"""An element of the GEMMA with the name of its own type: an example, not a facility."""

_RENEWED = "id-swc-"
_IS_VERSION = frozenset({"isversievan", "versiegebruikt"})
_IS_CUSTOMER = frozenset({"isafnemervan"})
_IS_SUPPLIER = frozenset({"iseigenaarvan", "levert"})


def typed(thing: Element | Relation) -> str | None:
    """What the current Softwarecatalogus and the GEMMA call it: `Pakket`, `Referentiecomponent`."""
    return value(thing.properties, "GEMMA type", "SWC type")


class Natures:
    """The nature of every element, and which of them are of the GEMMA itself.

    An element is of the GEMMA when it carries one of the GEMMA's own types, or when the model holds
    the GEMMA whole (as the renewed export does, and as municipalities start from in Archi) and it
    has an Object ID without being of the Softwarecatalogus: what people draw in Archi has none.
    """

    def __init__(self, model: Model, catalogue: Catalogue) -> None:
        self._model = model
        self._catalogue = catalogue
        self._names = self._relation_names()
        self._is_export = any(
            plain(typed(e) or "") in ("pakket", "pakketversie") for e in model.elements.values()
        )
        self._renewed = {id_ for id_ in model.elements if id_.startswith(_RENEWED)}
        self._of = {id_: self._nature(element) for id_, element in model.elements.items()}
        self._recognise_standards_and_components()
        self._gemma = set(self._of_the_gemma())
        self.used = set(self._used())

    @property
    def from_softwarecatalogus(self) -> bool:
        """Whether the Softwarecatalogus made the model, or part of it."""
        return any(nature in (N.PAKKET, N.VERSIE) for nature in self._of.values())

    def of(self, identifier: str) -> Nature | None:
        """What the element is; None when there is none by this identifier."""
        return self._of.get(identifier)

    def is_left_out(self, identifier: str) -> bool:
        """Whether it is of the GEMMA itself and nothing of the municipality's touches it."""
        return identifier in self._gemma and identifier not in self.used

    def is_gemma(self, identifier: str) -> bool:
        """Whether it is of the GEMMA itself."""
        return identifier in self._gemma

    def _nature(self, element: Element) -> Nature:
        if kind := _TYPES.get(plain(typed(element) or "")):
            return kind
        if self._is_export and element.kind == "BusinessCollaboration":
            return N.SAMENWERKING  # the one element that the current export gives no type
        if self._is_renewed(element) and (found := self._renewed_nature(element)):
            return found
        return _KINDS.get(element.kind, N.OTHER)

    def _is_renewed(self, element: Element) -> bool:
        if element.id in self._renewed:
            return True
        source = value(element.properties, "Bron")
        return bool(self._renewed) and source == "Softwarecatalogus"

    def _renewed_nature(self, element: Element) -> Nature | None:
        names = self._names.get(element.id, frozenset())
        if element.kind == "ApplicationComponent":
            return N.VERSIE if names & _IS_VERSION else N.PAKKET
        if element.kind == "BusinessActor" and names & (_IS_CUSTOMER | _IS_SUPPLIER):
            return N.GEMEENTE if names & _IS_CUSTOMER else N.LEVERANCIER
        return N.SAMENWERKING if element.kind == "BusinessCollaboration" else None

    def _relation_names(self) -> dict[str, frozenset[str]]:
        """Of each element, the names of the relations that say what it is."""
        telling = _IS_VERSION | _IS_CUSTOMER | _IS_SUPPLIER
        names: dict[str, frozenset[str]] = {}
        for relation in self._model.relations:
            name = plain(relation.name)
            # A version is the one that points; a customer or supplier may stand at either end.
            ends = (relation.source,) if name in _IS_VERSION else (relation.source, relation.target)
            for end in ends if name in telling else ():
                names[end] = names.get(end, frozenset()) | {name}
        return names

    def _recognise_standards_and_components(self) -> None:
        """Know by name or Object ID what others than the GEMMA model itself do not give a type."""
        general = {r.target for r in self._model.relations if r.kind == "Specialization"}
        for id_, element in self._model.elements.items():
            if self._of[id_] is N.APPLICATIE:
                self._of[id_] = self._known_component(element, id_ in general)
            elif self._of[id_] is N.OTHER and self._catalogue.standaard(element.name):
                standard = element.kind in ("Constraint", "Requirement")
                self._of[id_] = N.STANDAARD if standard else N.OTHER

    def _known_component(self, element: Element, is_general: bool) -> Nature:
        object_id = value(element.properties, "Object ID") or ""
        catalogue = self._catalogue
        if catalogue.referentiecomponent(object_id):
            return N.REFERENTIECOMPONENT
        if catalogue.voorziening(object_id):
            return N.VOORZIENING
        by_name = is_general and catalogue.referentiecomponent(element.name)
        return N.REFERENTIECOMPONENT if by_name else N.APPLICATIE

    def _of_the_gemma(self) -> Iterator[str]:
        whole = self._holds_the_gemma()
        for id_, element in self._model.elements.items():
            kind = plain(typed(element) or "")
            if self._of[id_] in _SWC or kind == "buitengemeentelijkecomponent":
                continue
            numbered = whole and "Object ID" in element.properties
            known = self._of[id_] in (N.REFERENTIECOMPONENT, N.STANDAARD, N.STANDAARDVERSIE)
            if kind or known or numbered or element.name == _TEMPLATE:
                yield id_

    def _holds_the_gemma(self) -> bool:
        """Whether half of the referentiecomponenten that we know of are there, by Object ID."""
        known = {component.id for component in self._catalogue.referentiecomponenten}
        there = {e.get("Object ID") for e in self._model.elements.values()}
        return len(known & there) * 2 >= len(known)

    def _used(self) -> Iterator[str]:
        """What is of the GEMMA and has a relation with something that is not."""
        own = set(self._of) - self._gemma
        mixed = {
            r.id for r in self._model.relations if r.id and (r.source in own or r.target in own)
        }
        for relation in self._model.relations:
            for end, other in (
                (relation.source, relation.target),
                (relation.target, relation.source),
            ):
                if end in self._gemma and (other in own or other in mixed):
                    yield end
