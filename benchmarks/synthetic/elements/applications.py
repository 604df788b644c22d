"""Applications, and the kavels that they are supplied in."""

from __future__ import annotations

from benchmarks.synthetic import common
from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.evidence import INTERVAL, days, earlier, recent, valid
from benchmarks.synthetic.model import Application
from benchmarks.synthetic.plan import Plan
from benchmarks.synthetic.standards import REQUIRED, STANDARDS, Standaard
from benchmarks.synthetic.yaml_text import Fields, biv, flow, flow_list, quoted, standaard

SOURCING = {"saas": "cloud", "paas": "uitbesteed", "hybride": "uitbesteed", "on-premises": "zelf"}
RULES = 3  # beleidsregels of the municipality that ask for tailor-made software


def applicatie(plan: Plan, application: Application, dice: Dice) -> Fields:
    """An application with everything that is asked of it."""
    unit = plan.unit(application)
    steady = application.role or application.id in common.ROLES
    fields: Fields = {
        "id": application.id,
        "naam": application.naam,
        **_reference(plan, application, dice),
        "eigenaar": unit,
        "leverancier": plan.suppliers[application.supplier],
        "status": _status(application, dice),
        **({} if application.planned else {"verworven_op": days(-1500 - dice.below(900))}),
        "sourcing": SOURCING[application.hosting],
        "hosting": application.hosting,
        "biv": biv(application.biv),
    }
    if application.role:
        fields["rollen"] = flow_list([application.role])
    if application.functions:
        fields["applicatiefuncties"] = _functions(application, unit)
    if application.holds:
        fields["bevat"] = flow_list(dataset.id for dataset in application.holds)
    fields["autorisaties"] = _autorisaties(application, unit)
    if application.sensitive or application.receives_sensitive:
        fields["logging"] = flow(waar="siem", beoordeeld_op=recent(dice), interval_maanden=INTERVAL)
    if application.sensitive:
        fields["maatregelen"] = [_maatregel(application, dice)]
    if not steady:
        _make_special(fields, dice)
    asked = {"eis": "gegevens_benaderbaar", "datum": days(-2500 - dice.below(200))}
    if dice.chance(0.1):
        asked["bewijs"] = valid(f"selectie-{application.number}", dice)
    fields["selectie_eisen"] = [flow(**asked)]
    fields["beveiliging_in_ontwerp"] = flow(bewijs=valid(f"ontwerp-{application.number}", dice))
    return fields


def _status(application: Application, dice: Dice) -> str:
    if application.planned:
        return "gepland"
    steady = application.role or application.id in common.ROLES
    return "uit_te_faseren" if not steady and dice.chance(0.06) else "in_productie"


def _reference(plan: Plan, application: Application, dice: Dice) -> Fields:
    """The component, for which there is one application only, and what it must support."""
    component = application.component
    if plan.first_of[component] is not application:
        some = [standaard(dice.pick(STANDARDS))] if dice.chance(0.4) else []
        return {"standaarden": flow_list(some)} if some else {}
    required = flow_list(standaard(Standaard(one, None)) for one in REQUIRED[component.naam])
    return {"referentiecomponenten": flow_list([component.naam]), "standaarden": required}


def _functions(application: Application, unit: str) -> list[str]:
    """Its functions, of which the first is there for others too when it says how to use it."""
    made = []
    for index, name in enumerate(application.functions):
        reusable = {"herbruikbaar": "true"} if application.reusable and not index else {}
        text = f"Functie {name[8:]}"
        if application.id in common.ROLES:
            text = common.ROLES[application.id].functie
        made.append(flow(id=name, naam=text, verantwoordelijke=unit, **reusable))
    return made


def _autorisaties(application: Application, unit: str) -> list[str]:
    """Whoever holds copies may only read; customers may do what the application is for."""
    copies = any(dataset.copy_of for dataset in application.holds)
    rights = ["lezen"] if copies else ["lezen", "toevoegen", "wijzigen"]
    made = [flow(rol=unit, rechten=flow_list(rights))]
    what = common.ROLES.get(application.id)
    if what and what.klantrechten:
        made.append(flow(rol="inwoner", rechten=flow_list(what.klantrechten)))
    return made


def _maatregel(application: Application, dice: Dice) -> str:
    if application.process and dice.chance(0.4):
        return flow(naam="Versleuteling", risico=application.process)
    chapter = f"{5 + dice.below(4)}.{application.number % 30 + 1}"
    return flow(naam="Tweefactorauthenticatie", beleid=f"BIO2 {chapter}")


def _make_special(fields: Fields, dice: Dice) -> None:
    """What few applications have: shared use, and tailor-made parts."""
    if dice.chance(0.04):
        fields["sourcing"] = "samenwerking"
        fields["meervoudig_gebruik"] = flow(
            gemeenten="[Gemeente Buurstad, Gemeente Overdam]",
            instantie="gedeeld",
            kostenverdeling="Naar inwonertal",
        )
    if dice.chance(0.03):
        rule = f"beleidsregel-{1 + dice.below(RULES)}"
        other = quoted("De landelijke norm, standaard in het pakket")
        fields["maatwerk"] = [flow(beschrijving="Eigen norm", beleidsregel=rule, alternatief=other)]


def kavel(plan: Plan, lot: int, members: list[Application], dice: Dice) -> Fields:
    """A lot of neighbouring applications, and how its supplier is steered."""
    supplier = plan.suppliers[plan.lot_supplier(lot)]
    report = valid(f"regieverslag-{lot + 1}", dice)
    control = flow(datum=earlier(dice), interval_maanden=INTERVAL, bewijs=report)
    return {
        "id": f"kavel-{lot + 1}",
        "naam": f"{members[0].domain.naam} {lot + 1}",
        "leverancier": supplier,
        "applicaties": flow_list(application.id for application in members),
        "businesscase": flow(
            kosten=str(90000 + lot % 17 * 5000),
            baten="190000",
            datum=days(-900),
            bewijs=valid(f"businesscase-{lot + 1}", dice),
        ),
        "regie": flow(
            behoeftebundeling="Gebruikersoverleg",
            producten_en_diensten="Dienstencatalogus",
            overeenkomst=f"contract-{supplier}",
            controle=f"[{control}]",
        ),
    }
