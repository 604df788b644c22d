"""The applications that serve all others: every landscape has one of each, in its first kavel."""

from __future__ import annotations

from typing import NamedTuple

from benchmarks.synthetic.names import Biv, Component, Noun


class Common(NamedTuple):
    """An application for all: its role, what it holds, and what customers may do there."""

    id: str
    naam: str
    component: Component
    rol: str | None
    functie: str
    noun: Noun | None = None
    klantrechten: tuple[str, ...] = ()


CASES, PORTAL, FORMS, CUSTOMERS = "zaakregister", "mijn-voorbeeldstad", "formulieren", "klantbeeld"
NOTICES, SIGNING, ARCHIVE, SCANNING = "berichtendienst", "ondertekendienst", "edepot", "scanstraat"

COMMON = (
    Common(
        CASES,
        "Zaakregister",
        Component("Zaakregistratiecomponent", Biv(2, 2, 2)),
        "zaakregistratie",
        "Zaken registreren",
        Noun("zaak", "zaken", True),
    ),
    Common(
        PORTAL,
        "Mijn Voorbeeldstad",
        Component("Mijngemeentecomponent", Biv(1, 2, 2)),
        "klantportaal",
        "Eigen gegevens tonen",
        Noun("klantvoorkeur", "klantvoorkeuren", True),
        ("lezen", "wijzigen", "uitvoeren"),
    ),
    Common(
        FORMS,
        "Formulieren",
        Component("E-formulieren publicatie-en-beheercomponent", Biv(2, 2, 2)),
        None,
        "Formulieren aanbieden",
        Noun("inzending", "inzendingen", True),
        ("toevoegen", "uitvoeren"),
    ),
    Common(
        CUSTOMERS,
        "Klantbeeld",
        Component("Relatiebeheercomponent (CRM)", Biv(1, 1, 2)),
        "klantbeeld",
        "Klantbeeld tonen",
        Noun("klantcontact", "klantcontacten", True),
    ),
    Common(
        NOTICES,
        "Berichtendienst",
        Component("Notificatierouteringcomponent", Biv(2, 2, 2)),
        "notificatie",
        "Notificaties versturen",
    ),
    Common(
        SIGNING,
        "Ondertekendienst",
        Component("Digitale-handtekeningcomponent", Biv(2, 3, 2)),
        "ondertekening",
        "Elektronisch ondertekenen",
        None,
        ("uitvoeren",),
    ),
    Common(
        ARCHIVE,
        "E-depot",
        Component("Archiefregistratiecomponent", Biv(1, 1, 2)),
        "archief",
        "Archief bewaren",
    ),
    Common(
        SCANNING,
        "Scanstraat",
        Component("Scanning-en-imagingcomponent", Biv(1, 1, 1)),
        None,
        "Post scannen",
        Noun("poststuk", "poststukken", True),
    ),
)
COUNT = 1 + len(COMMON)  # with the service bus, which is the first application
ROLES = {one.id: one for one in COMMON}
