"""What shows that a statement is true."""

from __future__ import annotations

from gemma_lint.cel.types import EnumType, ObjectType
from gemma_lint.rules.functions.documented import Documented, method

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "vindplaats",
        ObjectType("bewijs"),
        EnumType(("geen", "gevonden", "ontbreekt", "buiten")),
        "`gevonden` als het document van een bewijs er is, `ontbreekt` als het er niet is, "
        "`buiten` als het buiten de map van het landschap staat en niet is gezocht, `geen` als er "
        "geen document is genoemd. Naast standaardinvoer en in voorbeelden telt elk document als "
        "gevonden.",
        "`gevonden` if the document of evidence is there, `ontbreekt` if it is not, `buiten` if it "
        "stands outside the landscape's folder and was not looked for, `geen` if no document is "
        "named. Beside standard input, and in examples, every document counts as found.",
        on="bewijs",
        example="this.vindplaats() != 'ontbreekt'",
        home="roep",
    ),
)
