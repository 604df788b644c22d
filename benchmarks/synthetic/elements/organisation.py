"""The organisation itself, its roles, its plans and rules, and its post."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.synthetic import common
from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.elements.applications import RULES
from benchmarks.synthetic.evidence import INTERVAL, days, earlier, recent, valid
from benchmarks.synthetic.names import ROLES
from benchmarks.synthetic.plan import PER_LOT, Plan
from benchmarks.synthetic.yaml_text import Fields, flow, flow_list, quoted


def head(dice: Dice) -> str:
    """How the file begins: the organisation, with the policies and evidence asked of it."""
    audits = [_repeated(dice, soort=soort) for soort in ("intern", "extern")]
    research = flow(onderwerp="Dienstverlening", datum=recent(dice), bewijs=valid("klanten", dice))
    steering = flow(naam="Contractmanagement", bewijs=valid("opleidingsplan", dice))
    return f"""\
gemma_lint: 1

organisatie:
  id: voorbeeldstad
  naam: Gemeente Voorbeeldstad
  soort: gemeente
  klantonderzoek:
    - {research}
  sourcingstrategie:
    zelf: [regie, gegevensbeheer]
    uit_te_besteden: [hosting, applicatiebeheer]
    toegestane_sourcing: [zelf, samenwerking, uitbesteed, cloud]
    toegestane_hosting: [saas, paas, hybride, on-premises]
    cloud: Binnen de Europese Economische Ruimte
    bewijs: {valid("sourcingstrategie", dice)}
  regiecompetenties:
    - {steering}
  kanaalsturing:
    beleid: Digitaal waar het kan, persoonlijk waar het moet
    bewijs: {valid("kanaalbeleid", dice)}
  ibd: {{bewijs: {valid("ibd", dice)}}}
  informatiebeveiligingsbeleid:
    baseline: BIO2
    vastgesteld: {days(-200)}
    geldig_tot: {days(1200)}
    bewijs: {valid("beleid", dice)}
  bewustwording:
    - {_repeated(dice, naam="Phishingtest")}
  audits:
    - {audits[0]}
    - {audits[1]}
"""


def _repeated(dice: Dice, **what: str) -> str:
    """Something that was held lately, with its evidence."""
    bewijs = valid("-".join(what.values()).lower(), dice)
    return flow(**what, datum=earlier(dice), interval_maanden=INTERVAL, bewijs=bewijs)


def rollen(plan: Plan) -> Iterator[Fields]:
    """Persons and systems with a role of their own, and the teams."""
    for identifier, naam, soort in ROLES:
        yield {"id": identifier, "naam": naam, "soort": soort}
    for unit in plan.units:
        yield {"id": unit, "naam": unit.replace("-", " ").capitalize(), "soort": "eenheid"}


def initiatieven(plan: Plan) -> Iterator[Fields]:
    """The changes that bring planned applications, begun from what customers gain."""
    planned = (one for one in plan.applications if one.planned)
    for number, application in enumerate(planned, 1):
        yield {
            "id": f"initiatief-{number}",
            "naam": f"Vernieuwing {number}",
            "eigenaar": "cio",
            "klantwaarde": flow(beschrijving="Klanten wachten korter", datum=days(-300)),
            "oplossing": flow(beschrijving="Ander pakket", datum=days(-100)),
            "applicaties": flow_list([application.id]),
        }


def specificaties(plan: Plan, dice: Dice) -> Iterator[Fields]:
    """What was asked of suppliers, drawn up with others: for one kavel in four."""
    for number, application in enumerate(plan.applications[:: PER_LOT * 4], 1):
        weighed = {"toelichting": "Standaard waar het kan", "bewijs": valid(f"eis-{number}", dice)}
        yield {
            "id": f"specificatie-{number}",
            "naam": f"Programma van eisen {number}",
            "opgesteld_met": "[Gemeente Buurstad]",
            "applicaties": flow_list([application.id]),
            "afweging": flow(**weighed),
            "datum": days(-900),
        }


def beleidsregels() -> Iterator[Fields]:
    """The rules of the municipality itself."""
    for number in range(1, RULES + 1):
        yield {
            "id": f"beleidsregel-{number}",
            "naam": f"Beleidsregel {number}",
            "soort": "gemeentelijk",
            "noodzaak": "De raad wil een ruimere norm",
            "eigenaar": "cio",
        }


def documentstromen(plan: Plan) -> Iterator[Fields]:
    """The post that comes in on paper, and what goes out, by team."""
    labels = flow_list(["classificatie", "toegangsregels"])
    if plan.size >= common.COUNT:
        yield {
            "id": "post-in",
            "naam": "Inkomende post",
            "vorm": "papier",
            "richting": "inkomend",
            "gedigitaliseerd_door": common.SCANNING,
            "metadata": labels,
        }
    for unit in plan.units:
        yield {
            "id": f"besluiten-{unit}",
            "naam": quoted(f"Besluiten van {unit}"),
            "vorm": "digitaal",
            "richting": "uitgaand",
            "metadata": labels,
        }
