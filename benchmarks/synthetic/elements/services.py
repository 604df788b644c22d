"""Services to customers, and the processes behind them."""

from __future__ import annotations

from benchmarks.synthetic import common
from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.evidence import SITE, recent, valid
from benchmarks.synthetic.model import Application
from benchmarks.synthetic.plan import PER_PROCESS, Plan
from benchmarks.synthetic.yaml_text import Fields, flow, flow_list, quoted


def dienst(plan: Plan, number: int, application: Application, dice: Dice) -> Fields:
    """A service that an application delivers, by forms that serve all of them."""
    noun = dice.pick(application.domain.nouns)
    identifier = f"{noun.singular}-aanvragen-{number}"
    neutral = "adres" if application.anonymous else "perceel"
    own = application.holds[0].soort if application.holds else neutral
    fields: Fields = {
        "id": identifier,
        "naam": identifier.replace("-", " ").capitalize(),
        "upl": noun.singular,
        "afnemers": "[burgers]",
        "volume_per_jaar": str(100 + dice.below(5000)),
        "eigenaar": plan.unit(application),
        "processen": flow_list([plan.process(application)]),
        "applicaties": flow_list([common.FORMS, application.id]),
        "kanalen": _kanalen(identifier, application, dice),
        "voorkeurskanaal": "digitaal",
        "productinformatie": quoted(f"{SITE}/{identifier}"),
        "vraagverheldering": "Keuzehulp op de website",
        "ondertekening": _ondertekening(dice),
        "uitgevraagde_gegevens": _uitgevraagd(application, own),
        "zaakgericht": "true" if application.by_case else "false",
        "klanttevredenheid": _measured(f"meting-{number}", dice, score=f"8.{dice.below(10)}"),
        "ontwikkeld_met": [_measured(f"panel-{number}", dice, groep="Inwonerspanel")],
        "voorkeuren": "klantvoorkeuren",
        "inzage": _inzage(application),
    }
    if application.by_case:
        channels = "[email, mijnoverheid]"
        fields["notificaties"] = flow(kanalen=channels, applicatie=common.NOTICES)
    if application.partner:
        fields["partners"] = flow_list([application.partner])
        fields["ingang"] = common.PORTAL
    return fields


def _kanalen(identifier: str, application: Application, dice: Dice) -> list[str]:
    statement = flow(
        norm="EN 301 549",
        status=dice.pick("AB"),
        datum=recent(dice),
        geldig_tot="2029-01-01",
        bewijs=valid(f"toegankelijk-{identifier}", dice),
    )
    digital = flow(
        soort="digitaal",
        url=quoted(f"{SITE}/{identifier}"),
        authenticatie="geen" if application.anonymous else "digid",
        apparaten="[mobiel, desktop]",
        beschikbaarheid="24x7",
        toegankelijkheid=statement,
        **(_appointment() if application.anonymous and dice.chance(0.5) else {}),
    )
    spoken = "telefoon" if application.anonymous else "balie"
    by_post = ["{soort: post}"] if dice.chance(0.1) else []
    return [digital, f"{{soort: {spoken}, beschikbaarheid: kantooruren}}", *by_post]


def _appointment() -> dict[str, str]:
    """A channel by which customers only make an appointment, and why."""
    return {"handeling": "afspraak", "reden": "De wet vraagt dat de klant verschijnt"}


def _ondertekening(dice: Dice) -> str:
    if dice.chance(0.7):
        return flow(vereist="false")
    return flow(vereist="true", voor="[klant, medewerker]", applicatie=common.SIGNING)


def _uitgevraagd(application: Application, own: str) -> list[str]:
    """What is asked of customers: who they are, what is known already, and what is new."""
    new = flow(gegevenssoort=own, nieuw="true")
    if application.anonymous:
        return [new]
    return [
        "{gegevenssoort: persoon, veld: burgerservicenummer, identificatie: true}",
        "{gegevenssoort: adres, vooringevuld: true, controle_door_klant: true}",
        new,
    ]


def _measured(name: str, dice: Dice, **what: str) -> str:
    return flow(**what, datum=recent(dice), bewijs=valid(name, dice))


def _inzage(application: Application) -> str:
    """What customers see; of themselves only where they log in."""
    parts = {"productinformatie": "true", "regelgeving": "true"}
    if not application.anonymous:
        parts.update(eigen_gegevens=common.PORTAL, inzagelog=common.PORTAL)
    if application.by_case:
        parts.update(zaakstatus=common.PORTAL, besluitgrondslag="true")
    return flow(**parts)


def proces(plan: Plan, number: int, application: Application, dice: Dice) -> Fields:
    """A process in which an application and its neighbour are used."""
    identifier = application.process or ""
    functions = [*application.functions, *plan.applications[application.number - 2].functions]
    fields: Fields = {
        "id": identifier,
        "naam": identifier.replace("-", " ").capitalize(),
        "eigenaar": plan.unit(application),
        "publicatie": quoted(f"{SITE}/processen/{identifier}"),
        "doorlooptijd": f"{1 + number % PER_PROCESS} weken",
        "procesmodel": flow(naam=f"Model {number % 40}", herkomst="landelijk"),
        "bedrijfsfuncties": flow_list([application.domain.naam]),
        "applicatiefuncties": flow_list(functions),
        "voortgangsbewaking": application.id,
    }
    if dice.chance(0.3):
        share, how = ("0.08", "ingericht") if dice.chance(0.5) else ("0.01", "handmatig")
        fields["uitzonderingen"] = [flow(naam="Spoed", aandeel=share, afhandeling=how)]
    if application.holds:
        fields["gegevens"] = flow_list(dataset.id for dataset in application.holds)
    bewijs = valid(f"risicoanalyse-{number}", dice)
    fields["risicoanalyse"] = flow(datum=recent(dice), bewijs=bewijs)
    return fields
