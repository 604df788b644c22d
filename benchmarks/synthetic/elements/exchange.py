"""What goes between applications and others: interfaces, and agreements with parties."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.evidence import INTERVAL, SITE, days, earlier, valid
from benchmarks.synthetic.model import Flow
from benchmarks.synthetic.names import KEEPERS
from benchmarks.synthetic.plan import Plan
from benchmarks.synthetic.standards import GOVERNMENT, STANDARDS
from benchmarks.synthetic.yaml_text import Fields, biv, flow, flow_list, quoted, standaard


def koppelvlak(number: int, carried: Flow, dice: Dice) -> Fields:
    """An interface with everything that is asked of it."""
    some = " en ".join(carried.carried[:2])
    fields: Fields = {
        "id": f"kv-{number}",
        "naam": f"{some} leveren",
        "van": carried.sender,
        "naar": carried.receiver,
        "gegevens": flow_list(carried.carried),
        "richting": "brengen" if dice.chance(0.2) else "halen",
        "wijze": ("api", "bericht", "bestand")[dice.weighted(0.7, 0.2, 0.1)],
    }
    if carried.changes:
        fields["wijzigt"] = "true"
    if carried.sensitive:
        fields["vraaggericht"] = "true"
    elif dice.chance(0.2) and not carried.specified:
        fields["wijze"] = "bulk"
    if carried.leaves or carried.specified or dice.chance(0.4):
        fields["standaarden"] = flow_list([_standard_of(carried, dice)])
    if carried.specified:
        fields["specificatie"] = quoted(f"{SITE}/api/kv-{number}")
    fields["authenticatie"] = "oauth2" if dice.chance(0.6) else "certificaat"
    fields["autorisatie"] = "[systeem]"
    if carried.leaves:
        agreed = {"doel": "Uitvoering van de wettelijke taak", "gebruikstermijn": "12"}
        if carried.agreement:
            agreed["overeenkomst"] = carried.agreement
        fields["afspraken"] = flow(**agreed)
    fields["biv"] = biv(carried.biv)
    fields["kavel"] = f"kavel-{carried.lot + 1}"
    return fields


def _standard_of(carried: Flow, dice: Dice) -> str:
    if carried.registry:
        return standaard(carried.registry.standaard)
    return standaard(dice.pick(GOVERNMENT if carried.leaves else STANDARDS))


def overeenkomst(party: str, named: list[str], dice: Dice) -> Fields:
    """An agreement that covers what its party can reach."""
    supplies = party.startswith("lev")
    fields: Fields = {
        "id": f"contract-{party}",
        "partij": party,
        "ingang": days(-400 - dice.below(400)),
        "einde": days(1200 + dice.below(600)),
        "taken": "Levering en beheer" if supplies else "Samen uitvoeren van taken",
        "dienstniveaus": '[{naam: beschikbaarheid, waarde: "99,8 %"}]',
        "mandatering": "Geen, wijzigingen na akkoord",
    }
    if named:
        fields["gegevens"] = flow_list(named)
    fields["gegevenstoegang"] = "{tijdens: api, bij_einde: export}"
    fields["verwerkersovereenkomst"] = "true"
    report = valid(f"controle-{party}", dice)
    control = flow(datum=earlier(dice), interval_maanden=INTERVAL, bewijs=report)
    fields["beveiliging"] = flow(eisen="BIO2", controle=f"[{control}]")
    return fields


def partijen(plan: Plan) -> Iterator[Fields]:
    """Keepers of base registries, suppliers and partners."""
    for identifier, naam in KEEPERS:
        yield {"id": identifier, "naam": naam, "soort": "bronhouder"}
    for party in plan.suppliers:
        yield {"id": party, "naam": f"{party.capitalize()} B.V.", "soort": "leverancier"}
    for party in plan.partners:
        yield {"id": party, "naam": party.capitalize(), "soort": "samenwerkingspartner"}
