"""Holding findings against a baseline: which were recorded, and which of its entries are gone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from gemma_lint.baseline.model import Baseline, Held, Recorded
from gemma_lint.finding import Finding, Status
from gemma_lint.rules.model import DEVIATION

Decided = Callable[[Finding], bool]
"""Whether an afwijking, one that holds or not, is about a finding."""


def may_be_recorded(finding: Finding, decided: Decided) -> bool:
    """Whether a finding is backlog: one that is open, and that nobody decided on.

    A fault says nothing about the landscape. What is wrong with an afwijking is a decision to be
    mended; and a finding on which there is an afwijking must not vanish into the backlog when that
    lapses.
    """
    return (
        finding.status is not Status.EXPLAINED
        and not finding.fault
        and finding.element.kind != DEVIATION
        and not decided(finding)
    )


def hold(
    findings: Iterable[Finding],
    baseline: Baseline,
    organisation: str,
    *,
    ran: Collection[str],
    known: Collection[str],
    decided: Decided,
) -> tuple[tuple[Finding, ...], Held]:
    """The findings in the landscape of `organisation`, those that were recorded marked as such.
    `ran` are the rules that ran and `known` those that the packs have. What no rule looked at is
    never called gone, nor what a rule that could not be evaluated may have missed.
    """
    own = {entry for entry in baseline.entries if entry.organisation == organisation}
    told: list[Finding] = []
    met: set[Recorded] = set()
    failed: set[str] = set()
    for finding in findings:
        entry = Recorded.of(finding, organisation)
        if finding.fault:
            failed.add(finding.rule)
        if entry in own and may_be_recorded(finding, decided):
            met.add(entry)
            told.append(replace(finding, status=Status.BASELINED))
        else:
            told.append(finding)
    return tuple(told), Held(
        path=baseline.path,
        recorded=sum(entry.rule in ran for entry in own),
        gone=_sorted(e for e in own - met if e.rule in ran and e.rule not in failed),
        unlooked=sum(entry.rule in known and entry.rule not in ran for entry in own),
        unknown=_sorted(entry for entry in own if entry.rule not in known),
        others=tuple(sorted({entry.organisation for entry in baseline.entries} - {organisation})),
    )


def add(held: Sequence[Held]) -> Held:
    """How several landscapes, one at least, were held against one baseline, as one."""
    others = [set(one.others) for one in held]
    return Held(
        path=held[0].path,
        recorded=sum(one.recorded for one in held),
        gone=_sorted(entry for one in held for entry in one.gone),
        unlooked=sum(one.unlooked for one in held),
        unknown=_sorted(entry for one in held for entry in one.unknown),
        others=tuple(sorted(set.intersection(*others))),
    )


def _sorted(entries: Iterable[Recorded]) -> tuple[Recorded, ...]:
    return tuple(sorted(entries))
