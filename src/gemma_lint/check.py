"""The pipeline: read, build, run, hand on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from gemma_lint.baseline import Checked, held_against, opened, together
from gemma_lint.configuration.catalogue import Opener, check_file
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Finding, NotAssessed, Problem, Severity, Status, in_order
from gemma_lint.graph import Element, Graph, build_graph
from gemma_lint.graph.together import meet
from gemma_lint.landscape.apart import Apart, apart
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.rules.absence import why_in_none
from gemma_lint.rules.calls import read_date
from gemma_lint.rules.element_name import name_in_baseline
from gemma_lint.rules.engine import run
from gemma_lint.rules.fingerprint import Fingerprints
from gemma_lint.rules.loading import LoadedPack, load
from gemma_lint.rules.model import DEVIATION, STEPS, Pack, Rule, Step
from gemma_lint.rules.selecting import seeing_all, select, unasked
from gemma_lint.rules.settings import settings_of
from gemma_lint.rules.subject import kind_of, organisation_of, worded_for
from gemma_lint.source import Document, Sources, read_files
from gemma_lint.source.neighbours import Neighbours, folders_of

if TYPE_CHECKING:
    from gemma_lint.baseline.model import Baseline, Held


@dataclass(frozen=True, slots=True)
class Form:
    """That only the form of files was checked, each by itself: no rule, no reference.

    `files` are the paths of those that were looked at, `left_out` of those that were not.
    """

    files: tuple[str, ...]
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What a check found. With `problems` the landscape could not be checked and nothing else is.

    `findings` are sorted by place and written in `lang`; `sources` are the files by path; `rules`
    are those that ran, up to step `profile`: those about afwijkingen where there are any, also
    such as were not asked for and yet found something; `complete` says whether none of those was
    left out. `assessed` counts the elements that each rule looked at; `seen` has them, if that was
    asked. `baseline` says how the check was held against a baseline, None if it was not. `found`
    has the element of each finding by its fingerprint. `ignored_deviations` counts the afwijkingen
    that were left aside because the call asked for that, `ignored_baseline` is the path of the
    baseline that was. `form` is there when nothing but the form of files was checked; then there
    are no rules. `graph` is the landscape
    itself, and `path` where it was named. Of several landscapes that were checked together
    `landscapes` has the result of each; then this is the sum of them, without a graph.
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
    path: str = ""
    landscapes: tuple[Result, ...] = ()
    profile: Step = STEPS[-1]
    complete: bool = True
    baseline: Held | None = None
    ignored_baseline: str = ""
    form: Form | None = None
    found: Mapping[str, Element] = field(default_factory=dict)
    seen: Mapping[str, Sequence[Element]] = field(default_factory=dict)

    @property
    def parts(self) -> tuple[Result, ...]:
        """The result of each landscape: itself when there is one."""
        return self.landscapes or (self,)

    @property
    def rules_run(self) -> int:
        """How many rules were run, whether or not they met an element; none with `problems`."""
        return 0 if self.problems else len(self.rules)

    def exit_code(self, fail_level: Severity | None) -> int:
        """3 when a rule could not be evaluated, 2 for invalid input, 1 when a finding fails.

        Else 0; without a level no finding fails.
        """
        if any(finding.fault for finding in self.findings):
            return 3
        if self.problems:
            return 2
        if fail_level is None:
            return 0
        opened = (finding for finding in self.findings if finding.status is Status.OPEN)
        return int(any(finding.severity.rank <= fail_level.rank for finding in opened))


def check(settings: Settings, stdin: bytes | None = None, *, keep_seen: bool = False) -> Result:
    """Checks the landscape at `settings.paths`, or several together; `-` is `stdin`.

    `keep_seen` fills `seen`.

    Raises InvalidPack, InvalidConfiguration or WrongUsage: those concern the question, not the
    landscape. What is wrong with the landscape itself stands in the result.
    """
    sources = read_files(settings.paths, settings.limits, stdin)
    return assess(sources, settings, keep_seen=keep_seen)


def assess(sources: Sources, settings: Settings, *, keep_seen: bool = False) -> Result:
    """Checks the landscape in files that have been read; raises as `check` does."""
    check_file(settings)
    question = _question(settings, keep_seen=keep_seen)
    parts, problems = apart(sources)
    built = [_build(part, question, sources) for part in parts]
    problems += [problem for one in built for problem in one.problems]
    result = question.blank(sources.documents)
    if problems or sources.problems:
        return replace(result, problems=in_order((*sources.problems, *problems)))
    meet([one.graph for one in built])
    fingerprints = Fingerprints()
    results = [_run(one, question, fingerprints) for one in built]
    question.catalogue.refuse()
    return results[0] if len(results) == 1 else _sum(result, results)


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked of each landscape."""

    settings: Settings
    loaded: tuple[LoadedPack, ...]
    rules: list[Rule]
    beside: list[Rule]
    thresholds: Mapping[str, Any]
    catalogue: Opener
    neighbours: Neighbours
    keep_seen: bool
    baseline: Baseline | None
    known: frozenset[str]
    """Every rule that the packs have."""

    def blank(self, documents: Iterable[Document], path: str = "") -> Result:
        """A result without anything in it yet."""
        settings = self.settings
        return Result(
            peildatum=settings.peildatum,
            lang=settings.lang,
            sources={document.path: document for document in documents},
            packs=tuple(one.pack for one in self.loaded),
            rules={rule.id: rule for rule in self.rules},
            path=path,
            profile=settings.profile,
            complete=not settings.select and not settings.ignore,
            ignored_baseline=(settings.baseline or "") if settings.ignore_baseline else "",
        )

    def put_to(self, kind: str | None) -> _Question:
        """The same in the words for this kind of organisation."""
        loaded, rules, beside = worded_for(kind, (self.loaded, self.rules, self.beside))
        return replace(self, loaded=loaded, rules=rules, beside=beside)


def _question(settings: Settings, *, keep_seen: bool) -> _Question:
    loaded = load(settings.packs)
    packs = tuple(one.pack for one in loaded)
    rules = select(packs, settings.select, settings.ignore, settings.profile)
    places = {name: settings.origin("instellingen", name).place for name in settings.instellingen}
    thresholds = settings_of(packs, settings.instellingen, places)
    beside = unasked(packs, rules, settings.ignore)
    return _Question(
        settings,
        loaded,
        rules,
        beside,
        thresholds,
        Opener(settings),
        Neighbours(folders_of(*settings.paths, settings.configuration)),
        keep_seen,
        opened(settings),
        frozenset(rule.id for pack in packs for rule in pack.rules),
    )


@dataclass(frozen=True, slots=True)
class _Built:
    part: Apart
    graph: Graph
    problems: tuple[Problem, ...]


def _build(part: Apart, question: _Question, sources: Sources) -> _Built:
    """One landscape as a graph, with what is wrong in it beside the files themselves."""
    complete = not sources.own_problems
    landscape = read_landscape(part.documents, landscape_vocabulary(), read_date, complete=complete)
    graph, unresolved = build_graph(landscape, question.catalogue)
    graph.neighbour = question.neighbours
    return _Built(part, graph, (*landscape.problems, *unresolved))


def _run(built: _Built, question: _Question, fingerprints: Fingerprints) -> Result:
    settings = question.settings
    question = question.put_to(kind_of(built.graph))
    outcome = run(
        built.graph,
        question.loaded,
        question.rules,
        question.thresholds,
        settings.peildatum,
        settings.lang,
        settings.severities,
        fingerprints,
        beside=question.beside,
        explain=not settings.ignore_deviations,
        keep_seen=question.keep_seen,
    )
    result = question.blank(built.part.documents, built.part.path)
    told = {finding.rule for finding in outcome.findings}
    also = {rule.id: rule for rule in question.beside if rule.id in told}
    deviations = built.graph.elements[DEVIATION]
    asked = {
        name: rule
        for name, rule in result.rules.items()
        if rule.element != DEVIATION or deviations or settings.select
    }
    rules = {**asked, **also}
    graph = built.graph
    checked = Checked(
        organisation=organisation_of(graph),
        files=[*result.sources],
        along=[organisation_of(one) for one in (graph, *graph.others)],
        ran=seeing_all((one.pack for one in question.loaded), question.rules),
        known=question.known,
        hushed=graph.weighing.hushed,
        named=lambda finding: name_in_baseline(outcome.elements[finding.fingerprint]),
        across=outcome.across,
    )
    findings, held = held_against(question.baseline, outcome.findings, checked)
    return replace(
        result,
        rules=rules,
        findings=findings,
        baseline=held,
        not_assessed=tuple(item for item in outcome.not_assessed if item.rule in asked),
        assessed=outcome.assessed,
        elements=built.graph.size,
        ignored_deviations=len(deviations) if settings.ignore_deviations else 0,
        graph=built.graph,
        found=outcome.elements,
        seen=outcome.seen,
    )


def _sum(result: Result, results: Sequence[Result]) -> Result:
    """Several landscapes as one result: a rule is not assessed when it was in none of them."""
    assessed = Counter[str]()
    for one in results:
        assessed.update(one.assessed)
    findings = (finding for one in results for finding in one.findings)
    graphs = [one.graph for one in results if one.graph is not None]
    unassessed: dict[str, list[NotAssessed]] = {}
    for item in (item for one in results for item in one.not_assessed):
        unassessed.setdefault(item.rule, []).append(item)
    rules = {rule.id: rule for one in results for rule in one.rules.values()}
    return replace(
        result,
        rules=rules,
        baseline=together([one.baseline for one in results]),
        findings=tuple(sorted(findings, key=lambda finding: finding.sort_key)),
        not_assessed=tuple(
            why_in_none(rule, unassessed[rule.id], graphs, result.lang)
            for rule in rules.values()
            if not assessed[rule.id]
        ),
        assessed=dict(assessed),
        elements=sum(one.elements for one in results),
        ignored_deviations=sum(one.ignored_deviations for one in results),
        landscapes=tuple(results),
        found={key: element for one in results for key, element in one.found.items()},
        seen={
            rule: [element for one in results for element in one.seen.get(rule, ())]
            for rule in {rule: None for one in results for rule in one.seen}
        },
    )
