"""Runs the examples inside a pack: the bad ones must be reported, the good ones must not.

A good example on which its rule meets no element proves nothing, and so is a mistake as well. An
example may hold several landscapes with `---` between them: they are checked together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from gemma_lint.finding import Problem
from gemma_lint.graph import build_graph
from gemma_lint.graph.together import meet
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

BETWEEN = re.compile(r"^---[ \t]*\n", re.MULTILINE)
"""What stands between the landscapes of an example."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of an example: `right` when it did what it says."""

    rule: Rule
    example: Example
    right: bool
    problems: tuple[Problem, ...] = ()
    outcomes: tuple[Outcome, ...] = ()


def try_examples(loaded: LoadedPack) -> Iterator[Tried]:
    """Every example of a pack, tried."""
    for rule in loaded.pack.rules:
        for example in rule.examples:
            yield _try(loaded, rule, example)


def _try(loaded: LoadedPack, rule: Rule, example: Example) -> Tried:
    outcomes, problems = look(loaded, rule, example.landscape, "nl")
    if problems:
        return Tried(rule, example, right=False, problems=problems)
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    found = [finding for finding in findings if not finding.fault]
    met = any(outcome.assessed[rule.id] for outcome in outcomes)
    right = len(found) == len(findings) and (met and not found if example.good else bool(found))
    return Tried(rule, example, right, outcomes=outcomes)


def look(
    loaded: LoadedPack, rule: Rule, text: str, lang: str
) -> tuple[tuple[Outcome, ...], tuple[Problem, ...]]:
    """What a rule finds in each landscape of an example; or what is wrong with those."""
    graphs = []
    problems: list[Problem] = []
    for one in BETWEEN.split(text):
        document = parse(one.encode(), f"{rule.id}.yaml")
        landscape = read_landscape([document], landscape_vocabulary(), read_date)
        graph, unresolved = build_graph(landscape)
        graphs.append(graph)
        problems += [*document.problems, *landscape.problems, *unresolved]
    if problems:
        return (), tuple(problems)
    meet(graphs)
    settings = settings_of([loaded.pack], {}, {})
    found = (run(graph, [loaded], [rule], settings, PEILDATUM, lang, {}) for graph in graphs)
    return tuple(found), ()
