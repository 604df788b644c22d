"""What landscapes that are checked together say of the same things."""

from __future__ import annotations

from gemma_lint.cel.types import BOOL, STRING, Function, ListType, ObjectType
from gemma_lint.rules.functions.documented import (
    APPLICATIE,
    KOPPELVLAK,
    Documented,
    method,
)
from gemma_lint.rules.model import Text

_ORGANISATIES = ListType(ObjectType("organisatie"))
_PARTIJ = ObjectType("partij")

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "van_organisatie",
        ObjectType("applicatie|koppelvlak|overeenkomst|partij"),
        _ORGANISATIES,
        "De organisatie in wier landschap een element staat; leeg als het landschap dat niet zegt.",
        "The organisation in whose landscape an element stands; empty if the landscape does not "
        "say.",
        on="applicatie",
        example="this.van_organisatie().all(o, o.soort == 'gemeente')",
    ),
    method(
        "zelfde_elders",
        APPLICATIE,
        ListType(APPLICATIE),
        "Applicaties met dezelfde naam, en geen andere leverancier, in andere landschappen die nu "
        "ook worden getoetst; van elk landschap de eerste tien. De organisatie van een van beide "
        "landschappen is geen andere leverancier.",
        "Applications of the same name, and no other supplier, in other landscapes that are "
        "checked along now; of each landscape the first ten. The organisation of either landscape "
        "is no other supplier.",
        on="applicatie",
        example="this.zelfde_elders().all(a, has(a.meervoudig_gebruik))",
    ),
    method(
        "organisatie_elders",
        _PARTIJ,
        _ORGANISATIES,
        "De organisatie die een partij zelf is, volgens haar id of naam, als haar landschap nu ook "
        "wordt getoetst.",
        "The organisation that a party itself is, by its id or name, if its landscape is checked "
        "along now.",
        on="partij",
        example="size(this.organisatie_elders()) == 0",
    ),
    method(
        "andere_organisaties",
        KOPPELVLAK,
        _ORGANISATIES,
        "De organisaties aan een van de uiteinden van een koppelvlak, zelf of als beheerder van "
        "een voorziening, wier landschap nu ook wordt getoetst.",
        "The organisations at an end of an interface, themselves or as keeper of a facility, whose "
        "landscapes are checked along now.",
        on="koppelvlak",
        example="size(this.andere_organisaties()) == 0",
    ),
    method(
        "tegenhangers",
        KOPPELVLAK,
        ListType(KOPPELVLAK),
        "De koppelvlakken met ons, in dezelfde richting, in het landschap van de ander; een met "
        "`richting: beide` gaat in beide richtingen.",
        "The interfaces with us, in the same direction, in the landscape of the other; one with "
        "`richting: beide` goes in both directions.",
        on="koppelvlak",
        example="size(this.andere_organisaties()) == 0 || size(this.tegenhangers()) > 0",
    ),
    method(
        "tegenhangers",
        ObjectType("overeenkomst"),
        ListType(ObjectType("overeenkomst")),
        "De overeenkomsten met ons in het landschap van de andere partij.",
        "The agreements with us in the landscape of the other party.",
        on="overeenkomst",
        example="this.tegenhangers().exists(o, o.einde == this.einde)",
    ),
    Documented(
        Function(
            "organisaties_van",
            (ListType(APPLICATIE),),
            _ORGANISATIES,
            "graaf.organisaties_van",
            infallible=True,
        ),
        Text(
            "De organisaties in wier landschap applicaties staan, elk één keer.",
            "The organisations in whose landscapes applications stand, each once.",
        ),
        "applicatie",
        "organisaties_van(this.zelfde_elders()).all(o, o.soort == 'gemeente')",
    ),
    Documented(
        Function(
            "zelfde_gemeente",
            (STRING, ListType(STRING)),
            BOOL,
            "graaf.zelfde_gemeente",
            infallible=True,
        ),
        Text(
            "Of een gemeente in een lijst van namen staat, met of zonder het woord Gemeente.",
            "Whether a municipality is among some names, with or without the word Gemeente.",
        ),
        "organisatie",
        "zelfde_gemeente(this.naam, ['Aa en Hunze'])",
    ),
)
