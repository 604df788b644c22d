"""Holding findings against a baseline: which were recorded, and which of its entries are gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from gemma_lint.baseline import Checked
from gemma_lint.baseline.model import Baseline, Held, Recorded
from gemma_lint.finding import Finding, Status
from gemma_lint.rules.model import DEVIATION


def may_be_recorded(finding: Finding, decided: Callable[[Finding], bool]) -> bool:
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
    findings: Iterable[Finding], baseline: Baseline, checked: Checked
) -> tuple[tuple[Finding, ...], Held]:
    """The findings in a landscape, those that were recorded marked as such.

    What no rule looked at is never called gone, nor what a rule may have missed: one that could not
    be evaluated, or that compares landscapes which are not all there.
    """
    own = {entry for entry in baseline.entries if entry.organisation == checked.organisation}
    told: list[Finding] = []
    met: set[Recorded] = set()
    failed: set[str] = set()
    for finding in findings:
        entry = Recorded.of(finding, checked.organisation)
        if finding.fault:
            failed.add(finding.rule)
        if entry in own and may_be_recorded(finding, checked.decided):
            met.add(entry)
            told.append(replace(finding, status=Status.BASELINED))
        else:
            told.append(finding)
    others = {*baseline.landscapes}.difference(checked.along)
    missed = {entry for entry in own - met if entry.rule in checked.known}
    gone = {
        entry
        for entry in missed
        if entry.rule in checked.ran
        and entry.rule not in failed
        and not (others and checked.across(entry.rule))
    }
    return tuple(told), Held(
        path=baseline.path,
        recorded=len(met) + len(gone),
        gone=tuple(sorted(gone)),
        unlooked=len(missed - gone),
        unknown=tuple(sorted(own - met - missed)),
        others=tuple(sorted(others)),
    )


def add(held: Sequence[Held]) -> Held:
    """How several landscapes, one at least, were held against one baseline, as one."""
    return Held(
        path=held[0].path,
        recorded=sum(one.recorded for one in held),
        gone=tuple(sorted(entry for one in held for entry in one.gone)),
        unlooked=sum(one.unlooked for one in held),
        unknown=tuple(sorted(entry for one in held for entry in one.unknown)),
        others=held[0].others,
    )
