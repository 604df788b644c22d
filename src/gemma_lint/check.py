"""The pipeline: read, build, run, hand on."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from gemma_lint.configuration.catalogue import Opener, check_file
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Finding, NotAssessed, Problem
from gemma_lint.graph import Graph, build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.rules.calls import read_date
from gemma_lint.rules.engine import run
from gemma_lint.rules.loading import load
from gemma_lint.rules.model import DEVIATION, Pack, Rule
from gemma_lint.rules.selecting import select, unasked
from gemma_lint.rules.settings import settings_of
from gemma_lint.source import Document, Sources, read_files
from gemma_lint.source.neighbours import Neighbours


@dataclass(frozen=True, slots=True)
class Result:
    """What a check found. With `problems` the landscape could not be checked and nothing else is.

    `findings` are sorted by place and written in `lang`; `sources` are the files by path; `rules`
    are those that ran, with those about afwijkingen that were not asked for and yet found
    something; `assessed` counts the elements that each of them looked at. `ignored_deviations`
    counts the afwijkingen that were left aside because the call asked for that. `graph` is the
    landscape itself.
    """

    peildatum: date
    lang: str
    sources: Mapping[str, Document]
    packs: tuple[Pack, ...]
    rules: Mapping[str, Rule]
    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    not_assessed: tuple[NotAssessed, ...] = ()
    assessed: Mapping[str, int] = field(default_factory=dict)
    elements: int = 0
    ignored_deviations: int = 0
    graph: Graph | None = None

    @property
    def rules_run(self) -> int:
        """How many rules were run, whether or not they met an element; none with `problems`."""
        return 0 if self.problems else len(self.rules)


def check(settings: Settings, stdin: bytes | None = None) -> Result:
    """Checks the landscape at `settings.paths`; `-` is `stdin`.

    Raises InvalidPack, InvalidConfiguration or WrongUsage: those concern the question, not the
    landscape. What is wrong with the landscape itself stands in the result.
    """
    return assess(read_files(settings.paths, settings.limits, stdin), settings)


def assess(sources: Sources, settings: Settings) -> Result:
    """Checks the landscape in files that have been read; raises as `check` does."""
    check_file(settings)
    loaded = load(settings.packs)
    packs = tuple(one.pack for one in loaded)
    rules = select(packs, settings.select, settings.ignore)
    places = {name: settings.origin("instellingen", name).place for name in settings.instellingen}
    thresholds = settings_of(packs, settings.instellingen, places)
    complete = not sources.own_problems
    landscape = read_landscape(
        sources.documents, landscape_vocabulary(), read_date, complete=complete
    )
    catalogue = Opener(settings)
    graph, unresolved = build_graph(landscape, catalogue)
    graph.neighbour = Neighbours(_folders(settings))
    problems = (*sources.problems, *landscape.problems, *unresolved)
    result = Result(
        peildatum=settings.peildatum,
        lang=settings.lang,
        sources={document.path: document for document in sources.documents},
        packs=packs,
        rules={rule.id: rule for rule in rules},
    )
    if problems:
        return replace(result, problems=in_order(problems))
    beside = unasked(packs, rules, settings.ignore)
    outcome = run(
        graph,
        loaded,
        rules,
        thresholds,
        settings.peildatum,
        settings.lang,
        settings.severities,
        beside=beside,
        explain=not settings.ignore_deviations,
    )
    catalogue.refuse()
    told = {finding.rule for finding in outcome.findings}
    ignored = len(graph.elements[DEVIATION]) if settings.ignore_deviations else 0
    return replace(
        result,
        rules={rule.id: rule for rule in (*rules, *(one for one in beside if one.id in told))},
        findings=outcome.findings,
        not_assessed=outcome.not_assessed,
        assessed=outcome.assessed,
        elements=graph.size,
        ignored_deviations=ignored,
        graph=graph,
    )


def _folders(settings: Settings) -> list[str]:
    """The folders in which evidence may stand: the working folder, and those that were named."""
    named = [path for path in (*settings.paths, settings.configuration) if path]
    return [".", *(path if os.path.isdir(path) else os.path.dirname(path) or "." for path in named)]  # noqa: PTH112, PTH120


def in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Problems by path, line and column; those of no place first."""

    def place(problem: Problem) -> tuple[str, int, int, str]:
        where = problem.location
        return (where.path, where.line, where.column, problem.code) if where else ("", 0, 0, "")

    return tuple(sorted(problems, key=place))
