"""Runs the examples inside a pack: the bad ones must be reported, the good ones must not.

A good example on which its rule meets no element proves nothing, and so is a mistake as well. An
example may hold several landscapes with `---` between them: they are checked together. A rule about
afwijkingen runs after all others, those of the pack and those that are built in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from gemma_lint.finding import Problem
from gemma_lint.graph import build_graph
from gemma_lint.graph.together import meet
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
        together = company(loaded, rule)
        for example in rule.examples:
            yield _try(together, rule, example)


def company(loaded: LoadedPack, rule: Rule) -> list[LoadedPack]:
    """The packs that run with a rule: about afwijkingen, all that is built in as well."""
    if rule.element != DEVIATION:
        return [loaded]
    others = load([name for name in built_in_packs() if name != loaded.pack.id])
    return [loaded, *(one for one in others if one.pack.id != loaded.pack.id)]


def _try(packs: Sequence[LoadedPack], rule: Rule, example: Example) -> Tried:
    outcomes, problems = look(packs, rule, example.landscape, "nl")
    if problems:
        return Tried(rule, example, right=False, problems=problems)
    findings = [finding for outcome in outcomes for finding in outcome.findings]
    found = [one for one in findings if one.rule == rule.id and not one.fault]
    faults = any(finding.fault for finding in findings)
    met = any(outcome.assessed[rule.id] for outcome in outcomes)
    right = not faults and (met and not found if example.good else bool(found))
    return Tried(rule, example, right, outcomes=outcomes)


def look(
    packs: Sequence[LoadedPack], rule: Rule, text: str, lang: str
) -> tuple[tuple[Outcome, ...], tuple[Problem, ...]]:
    """What a rule finds in each landscape of an example; or what is wrong with those.

    `packs` are those that run with it, its own first; of several, all rules do.
    """
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
    rules = [rule] if len(packs) == 1 else [one for pack in packs for one in pack.pack.rules]
    settings = settings_of([one.pack for one in packs], {}, {})
    found = (run(graph, packs, rules, settings, PEILDATUM, lang, {}) for graph in graphs)
    return tuple(found), ()
