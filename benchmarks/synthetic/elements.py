"""The elements of a planned landscape, good ones, each as fields ready to be written."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.evidence import INTERVAL, days, recent, valid
from benchmarks.synthetic.model import Application, Dataset, Flow
from benchmarks.synthetic.names import REGISTRIES
from benchmarks.synthetic.plan import Plan
from benchmarks.synthetic.standards import GOVERNMENT, REQUIRED, STANDARDS, Standaard
from benchmarks.synthetic.yaml_text import Fields, biv, flow, flow_list, quoted, standaard

SITE = "https://voorbeeldstad.example"


def applicatie(plan: Plan, application: Application, dice: Dice) -> Fields:
    """An application with everything that is asked of it."""
    unit = plan.unit(application)
    fields: Fields = {
        "id": application.id,
        "naam": application.naam,
        **_reference(plan, application, dice),
        "eigenaar": unit,
        "leverancier": plan.suppliers[application.supplier],
        "status": "uit_te_faseren" if dice.chance(0.06) else "in_productie",
        "hosting": application.hosting,
        "biv": biv(application.biv),
    }
    if application.functions:
        fields["applicatiefuncties"] = [
            flow(id=name, naam=f"Functie {name[8:]}", verantwoordelijke=unit)
            for name in application.functions
        ]
    if application.holds:
        fields["bevat"] = flow_list(dataset.id for dataset in application.holds)
    fields["autorisaties"] = _autorisaties(application, unit)
    if application.sensitive or application.receives_sensitive:
        fields["logging"] = flow(waar="siem", beoordeeld_op=recent(dice), interval_maanden=INTERVAL)
    if application.sensitive:
        fields["maatregelen"] = [_maatregel(application, dice)]
    fields["beveiliging_in_ontwerp"] = flow(bewijs=valid(f"ontwerp-{application.number}", dice))
    return fields


def _reference(plan: Plan, application: Application, dice: Dice) -> Fields:
    """The component, for which there is one application only, and what it must support."""
    component = application.component
    if plan.first_of[component] is not application:
        some = [standaard(dice.pick(STANDARDS))] if dice.chance(0.4) else []
        return {"standaarden": flow_list(some)} if some else {}
    return {
        "referentiecomponenten": flow_list([component.naam]),
        "standaarden": flow_list(
            standaard(Standaard(one, None)) for one in REQUIRED[component.naam]
        ),
    }


def _autorisaties(application: Application, unit: str) -> list[str]:
    """Whoever holds copies may only read."""
    copies = any(dataset.copy_of for dataset in application.holds)
    rights = ["lezen"] if copies else ["lezen", "toevoegen", "wijzigen"]
    return [flow(rol=unit, rechten=flow_list(rights))]


def _maatregel(application: Application, dice: Dice) -> str:
    if application.process and dice.chance(0.4):
        return flow(naam="Versleuteling", risico=application.process)
    chapter = f"{5 + dice.below(4)}.{application.number % 30 + 1}"
    return flow(naam="Tweefactorauthenticatie", beleid=f"BIO2 {chapter}")


def gegevensverzameling(plan: Plan, dataset: Dataset, dice: Dice) -> Fields:
    """A dataset with everything that is asked of it."""
    bevat = [dataset.soort]
    if dataset.refers_to:
        bevat.append(dataset.refers_to.soort)
    fields: Fields = {
        "id": dataset.id,
        "naam": dataset.id.replace("-", " ").capitalize(),
        "bevat": flow_list(bevat),
        "eigenaar": plan.unit(dataset.holder),
        "biv": biv(dataset.biv),
        "persoonsgegevens": "true" if dataset.noun.persoonlijk else "false",
        "openbaarheid": "openbaar" if dataset.openbaar else "niet_openbaar",
        "identificatie": flow(schema="uuid", uri=quoted(f"{SITE}/{dataset.id}/{{uuid}}")),
        "metadata": flow(standaard="MDTO", context=dataset.holder.domain.naam),
    }
    if len(dataset.users) >= 3 and not dataset.copy_of:
        fields["kernregistratie"] = "true"
    if dataset.copy_of:
        fields["kopie_van"] = dataset.copy_of.id
        fields["verwijzing"] = _no_reference(dataset, dice)
    if dataset.refers_to:
        fields["verwijzing"] = flow(toegepast="true")
    return fields


def _no_reference(dataset: Dataset, dice: Dice) -> str:
    return flow(
        mogelijk="false",
        reden="De bron is buiten kantooruren niet bereikbaar.",
        bewijs=valid(f"kopie-{dataset.id}", dice),
    )


def koppelvlak(number: int, carried: Flow, dice: Dice) -> Fields:
    """An interface with everything that is asked of it."""
    fields: Fields = {
        "id": f"kv-{number}",
        "naam": f"{' en '.join(carried.carried)} leveren",
        "van": carried.sender,
        "naar": carried.receiver,
        "gegevens": flow_list(carried.carried),
        "richting": "brengen" if dice.chance(0.2) else "halen",
        "wijze": ("api", "bericht", "bestand", "handmatig")[dice.weighted(0.7, 0.15, 0.1, 0.05)],
    }
    if carried.changes:
        fields["wijzigt"] = "true"
    if carried.sensitive:
        fields["vraaggericht"] = "true"
    elif dice.chance(0.2):
        fields["wijze"] = "bulk"
    if carried.leaves or dice.chance(0.4):
        fields["standaarden"] = flow_list([_standard_of(carried, dice)])
    fields["authenticatie"] = "oauth2" if dice.chance(0.6) else "certificaat"
    fields["autorisatie"] = "[systeem]"
    if carried.leaves:
        fields["afspraken"] = flow(doel="Uitvoering van de wettelijke taak", gebruikstermijn="12")
    fields["biv"] = biv(carried.biv)
    if not carried.leaves:
        fields["kavel"] = f"kavel-{carried.lot + 1}"
    return fields


def _standard_of(carried: Flow, dice: Dice) -> str:
    if carried.registry:
        return standaard(carried.registry.standaard)
    return standaard(dice.pick(GOVERNMENT if carried.leaves else STANDARDS))


def proces(plan: Plan, number: int, application: Application, dice: Dice) -> Fields:
    """A process in which an application and its neighbour are used."""
    identifier = application.process or ""
    functions = [*application.functions, *plan.applications[application.number - 2].functions]
    fields: Fields = {
        "id": identifier,
        "naam": identifier.replace("-", " ").capitalize(),
        "eigenaar": plan.unit(application),
        "procesmodel": flow(naam=f"Model {number % 40}", herkomst="landelijk"),
        "applicatiefuncties": flow_list(functions),
    }
    if application.holds:
        fields["gegevens"] = flow_list(dataset.id for dataset in application.holds)
    bewijs = valid(f"risicoanalyse-{number}", dice)
    fields["risicoanalyse"] = flow(datum=recent(dice), bewijs=bewijs)
    return fields


def dienst(plan: Plan, number: int, application: Application, dice: Dice) -> Fields:
    """A service that an application delivers."""
    noun = dice.pick(application.domain.nouns)
    identifier = f"{noun.singular}-aanvragen-{number}"
    own = application.holds[0].soort if application.holds else "perceel"
    fields: Fields = {
        "id": identifier,
        "naam": identifier.replace("-", " ").capitalize(),
        "upl": noun.singular,
        "afnemers": "[burgers]",
        "volume_per_jaar": str(100 + dice.below(5000)),
        "eigenaar": plan.unit(application),
        "applicaties": flow_list([application.id]),
        "kanalen": [
            flow(soort="digitaal", url=quoted(f"{SITE}/{identifier}"), authenticatie="digid"),
            "{soort: balie}",
        ],
        "uitgevraagde_gegevens": [
            "{gegevenssoort: persoon, veld: burgerservicenummer, identificatie: true}",
            "{gegevenssoort: adres, vooringevuld: true, controle_door_klant: true}",
            flow(gegevenssoort=own, nieuw="true"),
        ],
        "inzage": flow(productinformatie="true", eigen_gegevens=application.id),
    }
    if application.process:
        fields["processen"] = flow_list([application.process])
    if dice.chance(0.15):
        _make_anonymous(fields, own)
    return fields


def _make_anonymous(fields: Fields, asked: str) -> None:
    """Turn a service into one that needs no login and shows nothing of one's own."""
    fields["kanalen"] = ["{soort: digitaal, authenticatie: geen}", "{soort: telefoon}"]
    fields["uitgevraagde_gegevens"] = [flow(gegevenssoort=asked, nieuw="true")]
    del fields["inzage"]


def verwerking(
    plan: Plan, number: int, service: str, application: Application, dice: Dice
) -> Fields:
    """The processing of data for a service."""
    data = ["persoon", "adres", *(dataset.id for dataset in application.holds)]
    fields: Fields = {
        "id": f"verwerking-{number}",
        "dienst": service,
        "gegevens": data,
        "doel": "Behandelen van de aanvraag",
        "grondslag": "wettelijke_verplichting",
    }
    if dice.chance(0.2):
        fields["verwerker"] = plan.suppliers[application.supplier]
    return fields


def overeenkomst(party: str, named: list[str], dice: Dice) -> Fields:
    """An agreement that covers what its party can reach."""
    fields: Fields = {
        "id": f"contract-{party}",
        "partij": party,
        "ingang": days(-400 - dice.below(400)),
        "einde": days(1200 + dice.below(600)),
        "taken": "Levering en beheer" if party.startswith("lev") else "Samen uitvoeren van taken",
    }
    if named:
        fields["gegevens"] = flow_list(named)
    fields["gegevenstoegang"] = "{tijdens: api, bij_einde: export}"
    fields["verwerkersovereenkomst"] = "true"
    control = flow(datum=recent(dice), interval_maanden=INTERVAL)
    fields["beveiliging"] = flow(eisen="BIO2", controle=f"[{control}]")
    return fields


def kavel(plan: Plan, lot: int, members: list[Application]) -> Fields:
    """A lot of neighbouring applications."""
    return {
        "id": f"kavel-{lot + 1}",
        "naam": f"{members[0].domain.naam} {lot + 1}",
        "leverancier": plan.suppliers[plan.lot_supplier(lot)],
        "applicaties": flow_list(application.id for application in members),
        "businesscase": flow(kosten=str(90000 + lot % 17 * 5000), baten="190000", datum=days(-700)),
    }


def voorzieningen() -> Iterator[Fields]:
    """The base registries."""
    for registry in REGISTRIES:
        yield {
            "id": registry.id,
            "naam": registry.naam,
            "soort": "basisregistratie",
            "beheerder": registry.beheerder,
            "bevat": flow_list([registry.soort]),
            "persoonsgegevens": "true" if registry.persoonlijk else "false",
            "openbaarheid": "niet_openbaar" if registry.persoonlijk else "openbaar",
            "biv": biv(registry.biv),
            "terugmelding": "{wijze: Via Digimelding door de teams}",
        }
