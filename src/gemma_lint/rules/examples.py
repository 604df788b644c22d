"""Runs the examples inside a pack: the bad ones must be reported, the good ones must not.

A good example on which its rule meets no element proves nothing, and so is a mistake as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from gemma_lint.finding import Problem
from gemma_lint.graph import build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.rules.calls import read_date
from gemma_lint.rules.engine import Outcome, run
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.model import Example, Rule
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
        for example in rule.examples:
            yield _try(loaded, rule, example)


def _try(loaded: LoadedPack, rule: Rule, example: Example) -> Tried:
    document = parse(example.landscape.encode(), f"{rule.id}.yaml")
    landscape = read_landscape([document], landscape_vocabulary(), read_date)
    graph, unresolved = build_graph(landscape)
    problems = (*document.problems, *landscape.problems, *unresolved)
    if problems:
        return Tried(rule, example, right=False, problems=problems)
    settings = settings_of([loaded.pack], {}, {})
    outcome = run(graph, [loaded], [rule], settings, PEILDATUM, "nl", {})
    found = [finding for finding in outcome.findings if not finding.fault]
    faults = len(outcome.findings) - len(found)
    met = outcome.assessed[rule.id] > 0
    right = not faults and (met and not found if example.good else bool(found))
    return Tried(rule, example, right, outcome=outcome)
