"""What a rule advises, before there is an element to give the advice about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from gemma_lint.messages import text
from gemma_lint.rules.examples import company, look
from gemma_lint.rules.template import split

if TYPE_CHECKING:
    from gemma_lint.rules.loading import LoadedPack
    from gemma_lint.rules.model import Rule, Text


def general(rule: Rule, texts: Mapping[str, Text], lang: str) -> str | None:
    """The advice of a rule about whatever element; None when it depends on what was found.

    `texts` are those of its pack.
    """
    shown = ""
    for part in split(rule.advice.of(lang)):
        if isinstance(part, str):
            shown += part
        elif part.expression in texts:
            shown += texts[part.expression].of(lang)
        elif part.expression == "this":
            shown += text("book.this", lang)
        else:
            return None
    return shown


def on_example(rule: Rule, pack: LoadedPack, lang: str) -> str:
    """What the rule advises on its first bad example."""
    bad = next(example for example in rule.examples if not example.good)
    outcomes, _ = look(company(pack, rule), rule, bad.landscape, lang)
    findings = (finding for outcome in outcomes for finding in outcome.findings)
    return next((one.advice for one in findings if one.rule == rule.id), "")


def advice(rule: Rule, pack: LoadedPack, lang: str) -> str:
    """The advice as people can read it; where it depends on what was found, that of the example."""
    shown = general(rule, pack.texts, lang)
    if shown is None:
        return f"{text('book.advised', lang)} {on_example(rule, pack, lang)}"
    return shown
