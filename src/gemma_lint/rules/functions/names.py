"""Who is meant by a name in free text."""

from __future__ import annotations

from gemma_lint.cel.types import STRING, ListType, ObjectType
from gemma_lint.rules.functions.documented import Documented, method

WITH_NAMES = ObjectType("meervoudig_gebruik|specificatie")

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "andere_namen",
        WITH_NAMES,
        ListType(STRING),
        "De namen die niet die van de organisatie zelf zijn, elke organisatie één keer, met of "
        "zonder het woord Gemeente.",
        "The names that are not that of the organisation itself, each organisation once, with or "
        "without the word Gemeente.",
        takes=(ListType(STRING),),
        on="specificatie",
        example="size(this.andere_namen(this.opgesteld_met)) > 0",
    ),
    method(
        "partijen_genaamd",
        WITH_NAMES,
        ListType(ObjectType("partij")),
        "De partijen in het landschap met deze naam, met of zonder het woord Gemeente.",
        "The parties in the landscape with this name, with or without the word Gemeente.",
        takes=(STRING,),
        on="specificatie",
        example="this.opgesteld_met.all(n, size(this.partijen_genaamd(n)) < 2)",
    ),
)
