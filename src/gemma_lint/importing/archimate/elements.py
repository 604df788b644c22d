"""Elements of the landscape that come of one element of the model each."""

from __future__ import annotations

from collections.abc import Callable

from gemma_lint.archimate import Element
from gemma_lint.finding import Message
from gemma_lint.importing.archimate.facts import (
    add_application_facts,
    add_own_properties,
    add_url,
)
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.texts import plain, value
from gemma_lint.importing.archimate.work import Work, key
from gemma_lint.importing.draft import Item

N = Nature
_DELIVERS = ("levert", "leverancier", "supplie", "delivers")
_ROLES = {
    "klant": "klant",
    "burger": "klant",
    "inwoner": "klant",
    "ondernemer": "klant",
    "afdeling": "eenheid",
    "team": "eenheid",
    "cluster": "eenheid",
}


def add_items(work: Work) -> None:
    """Add everything but the packages of the Softwarecatalogus and functions of applications."""
    add = {
        N.APPLICATIE: _add_application,
        N.VOORZIENING: _add_facility,
        N.LEVERANCIER: _add_supplier,
        N.GEMEENTE: _add_municipality,
        N.SAMENWERKING: _add_cooperation,
        N.ACTOR: _add_actor,
        N.ROL: _add_role,
        N.GEGEVENS: _add_plain("gegevensverzameling"),
        N.SOORT: _add_plain("gegevenssoort"),
        N.DIENST: _add_plain("dienst"),
        N.PROCES: _add_plain("proces"),
    }
    for identifier, element in work.model.elements.items():
        nature = work.nature(identifier)
        is_theirs = nature is N.APPLICATIE and work.natures.is_gemma(identifier)
        if nature in add and not is_theirs and not work.natures.is_left_out(identifier):
            add[nature](work, element)


def _add_plain(kind: str) -> Callable[[Work, Element], None]:
    def add(work: Work, element: Element) -> None:
        item = work.add(element, kind)
        add_url(work, item, element)
        if not work.natures.is_gemma(element.id):
            add_own_properties(work, item, element.properties)

    return add


def _add_application(work: Work, element: Element) -> None:
    item = work.add(element, "applicatie")
    add_application_facts(work, item, element)
    add_own_properties(work, item, element.properties)


def _add_facility(work: Work, element: Element) -> None:
    object_id = value(element.properties, "Object ID") or ""
    catalogue = work.catalogue
    known = catalogue.basisregistratie(object_id) or catalogue.basisregistratie(element.name)
    soort = "basisregistratie" if known and known.in_stelsel else "landelijk"
    item = work.add(element, "voorziening", soort=soort)
    add_url(work, item, element)


def _add_supplier(work: Work, element: Element) -> None:
    item = work.add(element, "partij", soort="leverancier")
    add_url(work, item, element)


def _add_municipality(work: Work, element: Element) -> None:
    item = work.add(element, "partij", soort="gemeente")
    work.set_extra(item, "cbs_code", value(element.properties, "CBS code"))


def _add_cooperation(work: Work, element: Element) -> None:
    work.add(element, "partij", soort="samenwerkingspartner")


def _add_actor(work: Work, element: Element) -> None:
    if _delivers(work, element.id):
        work.add(element, "partij", soort="leverancier")
        return
    item = work.add(element, "partij", soort="samenwerkingspartner")
    item.remarks.append(("soort", Message(key("which-party"))))


def _delivers(work: Work, identifier: str) -> bool:
    """Whether a relation with an application says that this is its supplier."""
    for relation in (
        *work.relations_from(identifier, "Association", "Assignment", "Serving"),
        *work.relations_to(identifier, "Association"),
    ):
        other = relation.target if relation.source == identifier else relation.source
        if work.nature(other) in SOFTWARE and is_delivery(relation.name):
            return True
    return False


def is_delivery(name: str) -> bool:
    """Whether the name of a relation says that one delivers the other."""
    return any(word in plain(name) for word in _DELIVERS)


def _add_role(work: Work, element: Element) -> None:
    words = plain(element.name)
    soort = next((soort for word, soort in _ROLES.items() if word in words), "medewerker")
    item: Item = work.add(element, "rol", soort=soort)
    item.remarks.append(("soort", Message(key("which-role"))))
