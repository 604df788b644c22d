"""How a function that rules may call is described, and the types that recur in them.

`graaf.` functions stand in `gemma_lint.graph.functions`, `roep.` in `gemma_lint.rules.calls`.
"""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.cel.types import Function, ObjectType, Type
from gemma_lint.rules.model import Text

APPLICATIE = ObjectType("applicatie")
DATASET = ObjectType("gegevensverzameling")
DATA = ObjectType("gegevensverzameling|voorziening")
CARRIED = ObjectType("gegevenssoort|gegevensverzameling|voorziening")
CLASSIFIED = ObjectType("applicatie|gegevenssoort|gegevensverzameling|koppelvlak|voorziening")
KAVEL = ObjectType("kavel")
KOPPELVLAK = ObjectType("koppelvlak")
LEVELS = ObjectType("niveaus")
PLACE = ObjectType("applicatie|voorziening|partij")
SORT = ObjectType("gegevenssoort")


@dataclass(frozen=True, slots=True)
class Documented:
    """A function with what it means, and an expression that shows its use (about `this`)."""

    function: Function
    text: Text
    element: str
    example: str


def method(
    name: str,
    receiver: Type,
    result: Type,
    nl: str,
    en: str,
    *,
    on: str,
    example: str,
    takes: tuple[Type, ...] = (),
    home: str = "graaf",
) -> Documented:
    """A function called on `receiver`, which never fails; `home` is the module it stands in."""
    function = Function(name, takes, result, f"{home}.{name}", receiver, infallible=True)
    return Documented(function, Text(nl, en), on, example)
