"""The functions that rules may call, each with its types and documentation.

`graaf.` functions stand in `gemma_lint.graph.functions`, `roep.` in `gemma_lint.rules.calls`.
"""

from __future__ import annotations

from gemma_lint.rules.functions import (
    deviation,
    evidence,
    flows,
    names,
    partners,
    reach,
    reference,
    responsibility,
    sourcing,
    together,
)
from gemma_lint.rules.functions.documented import Documented

__all__ = ["FUNCTIONS", "Documented"]

FUNCTIONS: tuple[Documented, ...] = (
    *flows.FUNCTIONS,
    *reach.FUNCTIONS,
    *partners.FUNCTIONS,
    *responsibility.FUNCTIONS,
    *evidence.FUNCTIONS,
    *sourcing.FUNCTIONS,
    *names.FUNCTIONS,
    *reference.FUNCTIONS,
    *together.FUNCTIONS,
    *deviation.FUNCTIONS,
)
