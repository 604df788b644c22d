"""The organisation whose landscape this is: a municipality or a cooperation of them."""

from __future__ import annotations

from typing import ClassVar, Literal

from gemma_lint.landscape.kinds.base import (
    Aantal,
    Datum,
    Element,
    Maanden,
    Onderdeel,
    Tekst,
    lijst,
    optioneel,
    verplicht,
)
from gemma_lint.landscape.kinds.gedeeld import Bewijs

Sourcing = Literal["zelf", "samenwerking", "uitbesteed", "cloud"]
Hosting = Literal["on-premises", "iaas", "paas", "saas", "hybride"]


class Lid(Onderdeel):
    """A municipality in a cooperation."""

    NAAM: ClassVar = "lid"
    NL: ClassVar = "Gemeente die deelneemt aan het samenwerkingsverband."
    EN: ClassVar = "Municipality that takes part in the cooperation."

    naam: Tekst = verplicht("Naam van de gemeente.", "Name: of the municipality.")
    landschap: Tekst | None = optioneel(
        "Pad van het landschap van dit lid.", "Landscape: path of this member's landscape."
    )


class Klantonderzoek(Onderdeel):
    """Research into what customers need."""

    NAAM: ClassVar = "klantonderzoek"
    NL: ClassVar = "Onderzoek naar wat klanten nodig hebben en hoe zij de dienstverlening ervaren."
    EN: ClassVar = "Research into what customers need and how they experience services."

    onderwerp: Tekst = verplicht("Waarover het ging.", "Subject: what it was about.")
    datum: Datum | None = optioneel("Wanneer het is gedaan.", "Date: when it was done.")
    bewijs: Bewijs | None = optioneel("Het onderzoeksverslag.", "Evidence: the report.")


class Sourcingstrategie(Onderdeel):
    """What is done by the organisation itself and what may be outsourced."""

    NAAM: ClassVar = "sourcingstrategie"
    NL: ClassVar = "Wat de organisatie zelf doet, wat zij uitbesteedt en hoe."
    EN: ClassVar = "What the organisation does itself, what it outsources and how."

    zelf: list[Tekst] = lijst("Wat de organisatie zelf doet.", "Own: what is done in house.")
    uit_te_besteden: list[Tekst] = lijst(
        "Wat uitbesteed mag worden.", "To outsource: what may be outsourced."
    )
    toegestane_sourcing: list[Sourcing] = lijst(
        "Toegestane vormen van sourcing.", "Allowed sourcing: forms that are allowed."
    )
    toegestane_hosting: list[Hosting] = lijst(
        "Toegestane vormen van hosting.", "Allowed hosting: forms that are allowed."
    )
    cloud: Tekst | None = optioneel(
        "Wat de plaats van clouddiensten is.", "Cloud: the place of cloud services."
    )
    bewijs: Bewijs | None = optioneel("De vastgestelde strategie.", "Evidence: the strategy.")


class Regiecompetentie(Onderdeel):
    """A competence needed to steer suppliers, and what is invested in it."""

    NAAM: ClassVar = "regiecompetentie"
    NL: ClassVar = "Vaardigheid die nodig is om regie te voeren, en hoe daarin is geïnvesteerd."
    EN: ClassVar = "A competence needed for steering, and what was invested in it."

    naam: Tekst = verplicht("Naam van de competentie.", "Name: of the competence.")
    bewijs: Bewijs | None = optioneel(
        "Waaruit de investering blijkt.", "Evidence: what shows the investment."
    )


class Kanaalsturing(Onderdeel):
    """How customers are led to the digital channel."""

    NAAM: ClassVar = "kanaalsturing"
    NL: ClassVar = "Hoe de organisatie klanten naar het digitale kanaal leidt."
    EN: ClassVar = "How the organisation leads customers to the digital channel."

    beleid: Tekst = verplicht("Wat het beleid is.", "Policy: what the policy is.")
    bewijs: Bewijs | None = optioneel("Het vastgestelde beleid.", "Evidence: the policy.")


class Aansluiting(Onderdeel):
    """Membership of the IBD."""

    NAAM: ClassVar = "aansluiting"
    NL: ClassVar = "Aansluiting bij de Informatiebeveiligingsdienst (IBD)."
    EN: ClassVar = "Membership of the municipalities' information security service (IBD)."

    bewijs: Bewijs | None = optioneel(
        "Waaruit de aansluiting blijkt.", "Evidence: what shows the membership."
    )


class Informatiebeveiligingsbeleid(Onderdeel):
    """The security policy and the baseline it rests on."""

    NAAM: ClassVar = "informatiebeveiligingsbeleid"
    NL: ClassVar = "Het informatiebeveiligingsbeleid en de baseline waarop het rust."
    EN: ClassVar = "The information security policy and the baseline it rests on."

    baseline: Tekst | None = optioneel(
        "Baseline waarop het beleid rust, zoals BIO2.", "Baseline: such as BIO2."
    )
    vastgesteld: Datum | None = optioneel(
        "Wanneer het is vastgesteld.", "Adopted: when it was adopted."
    )
    geldig_tot: Datum | None = optioneel("Tot wanneer het geldt.", "Valid until: end of its term.")
    bewijs: Bewijs | None = optioneel("Het vastgestelde beleid.", "Evidence: the policy.")


class Bewustwording(Onderdeel):
    """Something done to make people aware of security."""

    NAAM: ClassVar = "bewustwording"
    NL: ClassVar = "Activiteit die mensen bewust maakt van informatiebeveiliging."
    EN: ClassVar = "An activity that makes people aware of information security."

    naam: Tekst = verplicht("Naam van de activiteit.", "Name: of the activity.")
    datum: Datum | None = optioneel("Wanneer die is gehouden.", "Date: when it was held.")
    interval_maanden: Maanden | None = optioneel(
        "Om de hoeveel maanden die terugkomt.", "Interval: months between two."
    )
    bewijs: Bewijs | None = optioneel("Waaruit dat blijkt.", "Evidence: what shows it.")


class Audit(Onderdeel):
    """An audit of information security."""

    NAAM: ClassVar = "audit"
    NL: ClassVar = "Interne of externe audit van de informatiebeveiliging."
    EN: ClassVar = "Internal or external audit of information security."

    soort: Literal["intern", "extern"] = verplicht(
        "Door eigen mensen of door een ander.", "Kind: by own people or by others."
    )
    datum: Datum | None = optioneel("Wanneer die is gehouden.", "Date: when it was held.")
    interval_maanden: Maanden | None = optioneel(
        "Om de hoeveel maanden die terugkomt.", "Interval: months between two audits."
    )
    bewijs: Bewijs | None = optioneel("Het auditverslag.", "Evidence: the audit report.")


class Organisatie(Element):
    """The organisation whose landscape is described."""

    NAAM: ClassVar = "organisatie"
    NL: ClassVar = "De gemeente of het samenwerkingsverband waarvan dit het landschap is."
    EN: ClassVar = "The municipality or cooperation whose landscape this is."
    VOORBEELD: ClassVar = """
        organisatie:
          id: voorbeeldstad
          naam: Gemeente Voorbeeldstad
          soort: gemeente
          inwoners: 60000
          ibd: {bewijs: {document: bewijs/ibd.pdf, datum: 2026-01-10, verantwoordelijke: ciso}}
        rollen:
          - {id: ciso, naam: CISO, soort: medewerker}
    """

    soort: Literal["gemeente", "samenwerkingsverband"] = verplicht(
        "Gemeente of samenwerkingsverband.", "Kind: municipality or cooperation."
    )
    leden: list[Lid] = lijst(
        "De deelnemende gemeenten van een samenwerkingsverband.",
        "Members: the municipalities in a cooperation.",
    )
    inwoners: Aantal | None = optioneel("Aantal inwoners.", "Inhabitants: their number.")
    klantonderzoek: list[Klantonderzoek] = lijst(
        "Onderzoeken naar wat klanten nodig hebben.", "Customer research: what was done."
    )
    sourcingstrategie: Sourcingstrategie | None = optioneel(
        "De sourcingstrategie.", "Sourcing strategy: of the organisation."
    )
    regiecompetenties: list[Regiecompetentie] = lijst(
        "Vaardigheden om regie te voeren.", "Steering competences: those invested in."
    )
    kanaalsturing: Kanaalsturing | None = optioneel(
        "Het beleid voor kanaalsturing.", "Channel steering: the policy."
    )
    ibd: Aansluiting | None = optioneel("Aansluiting bij de IBD.", "IBD: membership of the IBD.")
    informatiebeveiligingsbeleid: Informatiebeveiligingsbeleid | None = optioneel(
        "Het informatiebeveiligingsbeleid.", "Security policy: of the organisation."
    )
    bewustwording: list[Bewustwording] = lijst(
        "Wat aan bewustwording is gedaan.", "Awareness: what was done about it."
    )
    audits: list[Audit] = lijst(
        "Audits van de informatiebeveiliging.", "Audits: of information security."
    )
