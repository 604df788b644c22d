"""Datasets, what they are processed for, and the facilities in which others keep data."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.synthetic import common
from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.evidence import SITE, recent, valid
from benchmarks.synthetic.model import Application, Dataset
from benchmarks.synthetic.names import NATIONAL, REGISTRIES
from benchmarks.synthetic.plan import PER_LOT, Plan
from benchmarks.synthetic.standards import GEO, OPEN
from benchmarks.synthetic.yaml_text import Fields, biv, flow, flow_list, quoted, standaard


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
        "vorm": "digitaal",
        "structuur": "gestructureerd" if dice.chance(0.8) else "gemengd",
        "identificatie": flow(schema="uuid", uri=quoted(f"{SITE}/{dataset.id}/{{uuid}}")),
        "metadata": flow(standaard="MDTO", context=dataset.holder.domain.naam),
        "archivering": _archivering(dataset),
    }
    if dataset.noun.persoonlijk:
        fields["correctie"] = flow(mogelijk="true", wijze="Verzoek in Mijn Voorbeeldstad")
        fields["vergetelheid"] = flow(mogelijk="false", uitzonderingsgrond="Archiefwet 1995")
    if len(dataset.users) >= 3 and not dataset.copy_of:
        fields["kernregistratie"] = "true"
    if dataset.copy_of:
        fields["kopie_van"] = dataset.copy_of.id
        fields["verwijzing"] = _no_reference(dataset, dice)
    if dataset.refers_to:
        fields["verwijzing"] = flow(toegepast="true")
    if dataset.geo:
        fields["geo"] = "true"
    if dataset.value:
        fields["maatschappelijke_waarde"] = dataset.value
    if dataset.value in ("hoog", "gemiddeld") or _is_counted(dataset, dice):
        fields["open_data"] = _open_data(dataset, dice)
    return fields


def _is_counted(dataset: Dataset, dice: Dice) -> bool:
    """Whether numbers drawn from data on persons are published."""
    return dataset.noun.persoonlijk and dataset.plain and dice.chance(0.04)


def _archivering(dataset: Dataset) -> str:
    what = {"selectielijst": quoted("2020"), "toegangsregels": "Alleen het eigen team"}
    if dataset.archived:
        return flow(**what, waardering="blijvend_bewaren", archiefapplicatie=common.ARCHIVE)
    terms = {"bewaartermijn": "P7Y", "vernietigingstermijn": "P8Y"}
    return flow(**what, **terms, waardering="vernietigen")


def _open_data(dataset: Dataset, dice: Dice) -> str:
    """Published in a national register, or on one's own site with a guarantee."""
    national = dataset.geo or dice.chance(0.5)
    guarantee = flow(
        bestendigheid="Vaste adressen",
        bruikbaarheid="Toelichting per kolom",
        beschikbaarheid="Volgens contract",
        bewijs=valid(f"open-data-{dataset.id}", dice),
    )
    register = "pdok" if dataset.geo else "dataoverheid"
    where = {"voorziening": register} if national else {"borging": guarantee}
    if dataset.noun.persoonlijk:
        where["anonimisering"] = "{toegepast: true, methode: Alleen aantallen boven de tien}"
    return flow(
        url=quoted(f"{SITE}/data/{dataset.id}"),
        standaarden=flow_list(standaard(one) for one in (GEO if dataset.geo else OPEN)),
        linked="true",
        mobiel="true",
        **where,
        kanalen="[data.overheid.nl, Nationaal Georegister]",
        datum=recent(dice),
    )


def _no_reference(dataset: Dataset, dice: Dice) -> str:
    return flow(
        mogelijk="false",
        reden="De bron is buiten kantooruren niet bereikbaar.",
        bewijs=valid(f"kopie-{dataset.id}", dice),
    )


def gegevenssoorten(plan: Plan) -> Iterator[Fields]:
    """The kinds of data, each with its source."""
    for registry in REGISTRIES:
        yield {"id": registry.soort, "naam": registry.soort.capitalize(), "bron": registry.id}
    for dataset in plan.datasets:
        if not dataset.copy_of:
            naam = dataset.soort.replace("-", " ").capitalize()
            yield {"id": dataset.soort, "naam": naam, "bron": dataset.id}


def verwerkingen(
    plan: Plan, services: list[tuple[str, Application]], dice: Dice
) -> Iterator[Fields]:
    """The processing of data for each service, and for what else each kavel does."""
    for number, (service, application) in enumerate(services, 1):
        asked = ["adres"] if application.anonymous else ["persoon", "adres"]
        data = [*asked, *(one.id for one in application.holds if one.plain)]
        yield {
            "id": f"verwerking-{number}",
            "dienst": service,
            "gegevens": flow_list(data),
            "doel": "Behandelen van de aanvraag",
            "doelbinding": "toegestaan",
            **_ground(dice),
            **({"verwerker": plan.suppliers[application.supplier]} if dice.chance(0.2) else {}),
        }
    for lot, start in enumerate(range(0, plan.size, PER_LOT), 1):
        members = plan.applications[start : start + PER_LOT]
        data = [one.id for two in members for one in two.holds if one.noun.persoonlijk]
        if data:
            yield {
                "id": f"verwerking-kavel-{lot}",
                "gegevens": flow_list(data),
                "doel": "Uitvoeren van gemeentelijke taken",
                "doelbinding": "toegestaan",
                "grondslag": "algemeen_belang",
                "wet": "Gemeentewet",
            }


def _ground(dice: Dice) -> Fields:
    """On what a processing rests: the law, or consent that is on record."""
    if dice.chance(0.1):
        register = flow(register="klantvoorkeuren", wijze="Aanvinken in het formulier")
        return {"grondslag": "toestemming", "toestemming": register}
    return {"grondslag": "wettelijke_verplichting", "wet": "Algemene wet bestuursrecht"}


def voorzieningen() -> Iterator[Fields]:
    """The base registries, and other national facilities."""
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
    for identifier, naam in NATIONAL:
        yield {"id": identifier, "naam": naam, "soort": "landelijk"}
