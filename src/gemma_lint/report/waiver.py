"""How one deviates from a rule: an afwijking to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import ROOT
from gemma_lint.messages import text

if TYPE_CHECKING:
    from gemma_lint.rules.model import Rule


def waiver(rule: Rule, lang: str) -> str:
    """YAML to put into a landscape; a part without an id goes by the element around it."""
    kind = landscape_vocabulary().named(rule.element)
    element = kind if kind == ROOT else f"{kind}/{text('cli.waiver-id', lang)}"
    return text("cli.waiver", lang, rule=rule.id, element=element)
