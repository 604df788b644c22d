"""What rules about afwijkingen can ask: whether what one names is there, and what was found there.

The answers exist once all other rules have run. A rule about anything else that asks for them, by
way of `landschap.afwijkingen`, fails instead of getting half an answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gemma_lint.cel.errors import EvalError

if TYPE_CHECKING:
    from gemma_lint.rules.weighing import Weighing


def _weighing(afwijking: Any) -> Weighing:
    weighing: Weighing | None = afwijking._graaf.weighing
    if weighing is None:
        raise EvalError("not-weighed")
    return weighing


def soort_regel(afwijking: Any) -> str:
    """What `regel` of an afwijking is: `regel`, `subpunt`, `implicatie`, `principe`, `onbekend`."""
    return _weighing(afwijking).names(afwijking)


def nabije_regel(afwijking: Any) -> str:
    """The rule or implication nearest to an unknown one, empty when none is near."""
    return _weighing(afwijking).near_rule(afwijking)


def doel_bekend(afwijking: Any) -> bool:
    """Whether `element`, or else the kind under `alle`, exists; false when both are stated."""
    return _weighing(afwijking).about(afwijking) is not None


def nabij_element(afwijking: Any) -> str:
    """The element that `element` was most likely meant to be, as `soort/id`, or empty."""
    return _weighing(afwijking).near_element(afwijking)


def nabije_soort(afwijking: Any) -> str:
    """The kind that `alle` was most likely meant to be, or empty."""
    return _weighing(afwijking).near_kind(afwijking)


def beoordeeld(afwijking: Any) -> bool:
    """Whether every rule that an afwijking names has run."""
    return _weighing(afwijking).judged(afwijking)


def bevindingen(afwijking: Any) -> int:
    """How many findings an afwijking is about, those it cannot explain included."""
    return _weighing(afwijking).found(afwijking)


def bindend(afwijking: Any) -> bool:
    """Whether nobody may deviate from any of the rules that an afwijking names."""
    return _weighing(afwijking).binding(afwijking)


def bindende_regels(afwijking: Any) -> list[str]:
    """The rules among those it names that found something nobody may deviate from."""
    return _weighing(afwijking).binding_found(afwijking)


def bindend_omdat(afwijking: Any) -> str:
    """Why nobody may deviate from the first binding rule that an afwijking names."""
    return _weighing(afwijking).why_binding(afwijking)


def dubbel_met(afwijking: Any) -> list[Any]:
    """The afwijkingen that already explain everything that this one is about."""
    return _weighing(afwijking).superfluous(afwijking)
