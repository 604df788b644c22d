"""Runs the examples inside a pack: the bad ones must be reported, the good ones must not.

A good example on which its rule meets no element proves nothing, and so is a mistake as well. A
rule about afwijkingen runs after all others, those of the pack and those that are built in.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gemma_lint.finding import Problem
from gemma_lint.graph import build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.rules.calls import read_date
from gemma_lint.rules.engine import Outcome, run
from gemma_lint.rules.loading import LoadedPack, built_in_packs, load
from gemma_lint.rules.model import DEVIATION, Example, Rule
from gemma_lint.rules.settings import settings_of
from gemma_lint.source import parse

PEILDATUM = date(2026, 11, 1)
"""The date as of which examples are checked, so that they hold for ever."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of an example: `right` when it did what it says."""

    rule: Rule
    example: Example
    right: bool
    problems: tuple[Problem, ...] = ()
    outcome: Outcome | None = None


def try_examples(loaded: LoadedPack) -> Iterator[Tried]:
    """Every example of a pack, tried."""
    for rule in loaded.pack.rules:
        company = _company(loaded) if rule.element == DEVIATION else [loaded]
        for example in rule.examples:
            yield _try(company, rule, example)


def _company(loaded: LoadedPack) -> list[LoadedPack]:
    others = load([name for name in built_in_packs() if name != loaded.pack.id])
    return [loaded, *(one for one in others if one.pack.id != loaded.pack.id)]


def _try(packs: Sequence[LoadedPack], rule: Rule, example: Example) -> Tried:
    document = parse(example.landscape.encode(), f"{rule.id}.yaml")
    landscape = read_landscape([document], landscape_vocabulary(), read_date)
    graph, unresolved = build_graph(landscape)
    problems = (*document.problems, *landscape.problems, *unresolved)
    if problems:
        return Tried(rule, example, right=False, problems=problems)
    settings = settings_of([one.pack for one in packs], {}, {})
    others = [one for pack in packs[1:] for one in pack.pack.rules]
    own = packs[0].pack.rules if len(packs) > 1 else [rule]
    outcome = run(graph, packs, [*own, *others], settings, PEILDATUM, "nl", {})
    found = [one for one in outcome.findings if one.rule == rule.id and not one.fault]
    faults = sum(finding.fault for finding in outcome.findings)
    met = outcome.assessed[rule.id] > 0
    right = not faults and (met and not found if example.good else bool(found))
    return Tried(rule, example, right, outcome=outcome)
