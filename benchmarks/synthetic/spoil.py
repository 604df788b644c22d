"""What goes wrong in practice: each function takes something away from a good element.

It returns whether it applied; an element to which it does not apply stays as it was. Every outcome
is still a valid landscape, with a finding or two more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.evidence import expired, long_ago, recent
from benchmarks.synthetic.names import LOW
from benchmarks.synthetic.standards import UNKNOWN_STANDARD, WITHDRAWN_STANDARD
from benchmarks.synthetic.yaml_text import Fields, biv, flow, standaard

Spoiler = Callable[[Fields, Dice], bool]


def _without(name: str) -> Spoiler:
    """The fact was never written down."""

    def spoil(fields: Fields, _dice: Dice) -> bool:
        return fields.pop(name, None) is not None

    return spoil


def _instead(name: str, value: str | Callable[[Dice], str]) -> Spoiler:
    """The fact is there, and wrong."""

    def spoil(fields: Fields, dice: Dice) -> bool:
        if name not in fields:
            return False
        fields[name] = value if isinstance(value, str) else value(dice)
        return True

    return spoil


def _part(name: str, old: str, new: str = "") -> Spoiler:
    """Some of the fact is wrong, or was left out."""

    def spoil(fields: Fields, _dice: Dice) -> bool:
        value = fields.get(name)
        if isinstance(value, str):
            fields[name] = value.replace(old, new)
        elif value:
            fields[name] = [item.replace(old, new) for item in value]
        return value is not None and fields[name] != value

    return spoil


def _classified_low(fields: Fields, _dice: Dice) -> bool:
    if fields.get("biv") in (None, biv(LOW)):
        return False
    fields["biv"] = biv(LOW)
    return True


def _in_bulk(fields: Fields, _dice: Dice) -> bool:
    if "vraaggericht" not in fields:
        return False
    fields["wijze"] = "bulk"
    return True


def _function_of_nobody(fields: Fields, _dice: Dice) -> bool:
    functions = fields.get("applicatiefuncties")
    if not isinstance(functions, list):
        return False
    functions[0] = functions[0].split(", verantwoordelijke")[0] + "}"
    return True


def _second_source(fields: Fields, _dice: Dice) -> bool:
    fields["bron"] = f"[{fields['bron']}, bag]"
    return True


def _asked_again(fields: Fields, _dice: Dice) -> bool:
    fields["uitgevraagde_gegevens"] = ["{gegevenssoort: adres, veld: woonplaats}"]
    return True


def _prefilled_unseen(fields: Fields, _dice: Dice) -> bool:
    fields["uitgevraagde_gegevens"] = ["{gegevenssoort: adres, vooringevuld: true}"]
    return True


def _old_analysis(dice: Dice) -> str:
    return flow(datum=long_ago(dice), bewijs=expired("risicoanalyse-oud", dice))


def _old_review(dice: Dice) -> str:
    return flow(waar="siem", beoordeeld_op=long_ago(dice), interval_maanden="12")


def _demanded_late(dice: Dice) -> str:
    return f"[{flow(eis='gegevens_benaderbaar', datum=recent(dice))}]"


def _old_control(dice: Dice) -> str:
    control = flow(datum=long_ago(dice), interval_maanden="12")
    return flow(eisen="BIO2", controle=f"[{control}]")


SPOILERS: Mapping[str, tuple[Spoiler, ...]] = {
    "applicaties": (
        _without("autorisaties"),
        _without("logging"),
        _instead("logging", _old_review),
        _instead("logging", lambda dice: flow(beoordeeld_op=recent(dice), interval_maanden="24")),
        _without("maatregelen"),
        _instead("maatregelen", "[{naam: Versleuteling}]"),
        _without("beveiliging_in_ontwerp"),
        _instead("beveiliging_in_ontwerp", lambda dice: flow(bewijs=expired("ontwerp", dice))),
        _instead("referentiecomponenten", "[Zaakregistatiecomponent]"),
        _instead("standaarden", f"[{standaard(UNKNOWN_STANDARD)}]"),
        _instead("standaarden", f"[{standaard(WITHDRAWN_STANDARD)}]"),
        _classified_low,
        _function_of_nobody,
        _part("maatwerk", ', alternatief: "De landelijke norm, standaard in het pakket"'),
        _part("meervoudig_gebruik", "gedeeld", "eigen"),
        _without("sourcing"),
        _without("selectie_eisen"),
        _instead("selectie_eisen", _demanded_late),
    ),
    "gegevensverzamelingen": (
        _without("eigenaar"),
        _instead("eigenaar", "inwoner"),
        _without("biv"),
        _without("identificatie"),
        _without("metadata"),
        _instead("metadata", "{standaard: MDTO}"),
        _without("kernregistratie"),
        _without("verwijzing"),
        _without("correctie"),
        _without("vergetelheid"),
        _without("structuur"),
        _instead("vorm", "papier"),
        _part("archivering", 'selectielijst: "2020", '),
        _part("archivering", ", vernietigingstermijn: P8Y"),
        _part("archivering", ", archiefapplicatie: edepot"),
        _without("maatschappelijke_waarde"),
        _part("open_data", ", linked: true"),
        _part("open_data", "data.overheid.nl, "),
        _part("open_data", "toegepast: true", "toegepast: false"),
    ),
    "koppelvlakken": (
        _without("authenticatie"),
        _instead("authenticatie", "geen"),
        _without("autorisatie"),
        _without("biv"),
        _without("vraaggericht"),
        _without("afspraken"),
        _instead("afspraken", "{doel: Dienstverlening}"),
        _instead("standaarden", f"[{standaard(UNKNOWN_STANDARD)}]"),
        _instead("standaarden", f"[{standaard(WITHDRAWN_STANDARD)}]"),
        _classified_low,
        _in_bulk,
        _instead("wijze", "handmatig"),
        _without("kavel"),
        _without("specificatie"),
    ),
    "diensten": (
        _asked_again,
        _prefilled_unseen,
        _part("kanalen", "digid", "geen"),
        _part("kanalen", ", authenticatie: digid"),
        _part("kanalen", "mobiel, "),
        _part("kanalen", "status: A", "status: D"),
        _part("kanalen", "24x7", "kantooruren"),
        _without("klanttevredenheid"),
        _without("ontwikkeld_met"),
        _without("vraagverheldering"),
        _without("voorkeuren"),
        _without("ingang"),
        _without("zaakgericht"),
        _without("notificaties"),
        _without("ondertekening"),
        _part("inzage", "regelgeving: true", "regelgeving: false"),
        _part("inzage", ", zaakstatus: mijn-voorbeeldstad"),
        _part("inzage", ", inzagelog: mijn-voorbeeldstad"),
        _without("processen"),
    ),
    "processen": (
        _without("risicoanalyse"),
        _instead("risicoanalyse", _old_analysis),
        _without("procesmodel"),
        _part("procesmodel", "landelijk", "eigen"),
        _without("publicatie"),
        _without("bedrijfsfuncties"),
        _without("voortgangsbewaking"),
        _part("uitzonderingen", "0.01, afhandeling: handmatig", "0.01, afhandeling: ingericht"),
    ),
    "verwerkingen": (
        _without("grondslag"),
        _without("doelbinding"),
        _part("toestemming", "register: klantvoorkeuren, "),
    ),
    "kavels": (
        _without("businesscase"),
        _part("businesscase", ", baten: 190000"),
        _part("regie", "behoeftebundeling: Gebruikersoverleg, "),
        _part("regie", ", producten_en_diensten: Dienstencatalogus"),
    ),
    "initiatieven": (_without("klantwaarde"), _without("applicaties")),
    "specificaties": (_without("opgesteld_met"), _without("afweging")),
    "documentstromen": (_instead("vorm", "papier"), _without("vorm")),
    "gegevenssoorten": (_without("bron"), _second_source),
    "overeenkomsten": (
        _without("gegevens"),
        _without("beveiliging"),
        _instead("beveiliging", _old_control),
        _instead("einde", long_ago),
        _instead("verwerkersovereenkomst", "false"),
        _without("dienstniveaus"),
        _part("gegevenstoegang", ", bij_einde: export"),
    ),
}


def spoil(kind: str, fields: Fields, share: float, dice: Dice) -> Fields:
    """`fields`, of which something is wrong in `share` of the cases, 0 to 1."""
    if kind in SPOILERS and dice.chance(share):
        spoilers = SPOILERS[kind]
        first = dice.below(len(spoilers))
        any(spoiler(fields, dice) for spoiler in (*spoilers[first:], *spoilers[:first]))
    return fields
