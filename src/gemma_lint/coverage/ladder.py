"""The ladder: which step a landscape has reached, and what is missing to the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gemma_lint.finding import Fact, Finding, Severity, Status
from gemma_lint.rules.absence import fact_of, section_of, states
from gemma_lint.rules.model import DEVIATION, STEPS, Rung, Step, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gemma_lint.check import Result
    from gemma_lint.graph import Element
    from gemma_lint.rules.model import Pack

NEAREST = 3
"""How many facts are named that would bring a step nearer."""


@dataclass(frozen=True, slots=True)
class Lack:
    """A fact that is not filled in where open findings point, and for how many elements."""

    fact: Fact
    elements: int


@dataclass(frozen=True, slots=True)
class Missing:
    """What stands between a landscape and the step `rung`.

    `findings` are those that block it, `recorded` how many of these are in the baseline.
    `undescribed` are the keys of the landscape under which nothing stands, and `nearest` the facts
    whose absence most of those findings come from.
    """

    rung: Rung
    findings: int
    undescribed: tuple[str, ...]
    nearest: tuple[Lack, ...]
    recorded: int = 0


@dataclass(frozen=True, slots=True)
class Ladder:
    """The highest step that is reached (None: not even the lowest), and what the next one lacks.

    `missing` is None when every step up to the profile is reached; `beyond` is the step after the
    profile, of which nothing is known, if there is one.
    """

    reached: Rung | None
    missing: Missing | None
    beyond: Rung | None


def ladder(result: Result) -> Ladder | None:
    """Where on the ladder the landscape stands.

    None if that cannot be told: no pack has a ladder, the landscape could not be checked, there are
    several, or rules were left out, as nobody gets on a step by not looking.
    """
    rungs = rungs_of(result.packs)
    if not rungs or result.graph is None or not result.complete:
        return None
    highest = STEPS.index(result.profile)
    reached: Rung | None = None
    for rung in rungs:
        if STEPS.index(rung.id) > highest:
            return Ladder(reached, None, rung)
        missing = _missing(rung, result)
        if missing.findings or missing.undescribed:
            return Ladder(reached, missing, None)
        reached = rung
    return Ladder(reached, None, None)


def rungs_of(packs: Iterable[Pack]) -> tuple[Rung, ...]:
    """The steps of all packs, lowest first; a step that several name asks what each of them does.

    A step that no pack names stands there under its own name, if any is named at all.
    """
    named = [rung for pack in packs for rung in pack.steps]
    if not named:
        return ()
    return tuple(_together(step, [rung for rung in named if rung.id == step]) for step in STEPS)


def _together(step: Step, rungs: Sequence[Rung]) -> Rung:
    if not rungs:
        return Rung(step, Text(step, step), Text("", ""), ())
    described = dict.fromkeys(key for rung in rungs for key in rung.describe)
    return Rung(step, rungs[0].title, rungs[0].explanation, tuple(described))


def blocks(finding: Finding) -> bool:
    """Whether a finding keeps a step from being reached: advice does not, nor what is explained.

    What is wrong with an afwijking does not either: the finding that it was for is open then.
    """
    if finding.element.kind == DEVIATION and not finding.fault:
        return False
    return finding.status is not Status.EXPLAINED and finding.severity is not Severity.ADVIES


def _missing(rung: Rung, result: Result) -> Missing:
    """What `rung` lacks; the rules of lower steps are not counted again."""
    blocking = [
        finding
        for finding in result.findings
        if finding.rule in result.rules
        and result.rules[finding.rule].step == rung.id
        and blocks(finding)
    ]
    recorded = sum(finding.status is Status.BASELINED for finding in blocking)
    undescribed = _undescribed(rung, result)
    return Missing(rung, len(blocking), undescribed, _nearest(blocking, result), recorded)


def _undescribed(rung: Rung, result: Result) -> tuple[str, ...]:
    graph = result.graph
    if graph is None:
        return rung.describe
    kinds = {section: kind for kind, section in section_of(graph.vocabulary).items()}
    return tuple(key for key in rung.describe if not graph.elements[kinds[key]])


def _nearest(findings: Sequence[Finding], result: Result) -> tuple[Lack, ...]:
    """The fields at which most findings point because nothing is filled in there."""
    if result.graph is None:
        return ()
    lacking: dict[tuple[str, str], list[Element]] = {}
    for finding in findings:
        element = result.found.get(finding.fingerprint)
        if element is None or finding.fault or not finding.field:
            continue
        if not states(element, finding.field):
            lacking.setdefault((element._soort, finding.field), []).append(element)
    most = sorted(lacking.items(), key=lambda item: (-len(item[1]), item[0]))[:NEAREST]
    vocabulary = result.graph.vocabulary
    return tuple(
        Lack(fact_of(vocabulary, kind, field), len(set(elements)))
        for (kind, field), elements in most
    )
