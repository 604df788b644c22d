"""Holding findings against a baseline: which were recorded, and which of its entries are gone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from gemma_lint.baseline import Checked
from gemma_lint.baseline.files import Files
from gemma_lint.baseline.model import Baseline, Held, Recorded
from gemma_lint.finding import Finding, Status


def may_be_recorded(finding: Finding, hushed: Callable[[Finding], bool]) -> bool:
    """Whether a finding is one to be recorded: everything that is open.

    A fault says nothing about the landscape. What is hushed would vanish: an afwijking for it does
    not hold, and the rule that says so was not to be heard.
    """
    return finding.status is not Status.EXPLAINED and not finding.fault and not hushed(finding)


def hold(
    findings: Iterable[Finding], baseline: Baseline, checked: Checked
) -> tuple[tuple[Finding, ...], Held]:
    """The findings in a landscape, those that were recorded marked as such.

    What no rule looked at is never called gone, nor what a rule may have missed: one that could not
    be evaluated, or that compares landscapes which are not all there.
    """
    scope = _Scope(baseline, checked)
    told: list[Finding] = []
    met: dict[Recorded, Recorded] = {}
    failed: set[str] = set()
    for finding in findings:
        if finding.fault:
            failed.add(finding.rule)
        now = scope.entry_of(finding)
        entry = scope.recorded(now) if may_be_recorded(finding, checked.hushed) else None
        if entry is None:
            told.append(finding)
        else:
            met[entry] = now
            told.append(replace(finding, status=Status.BASELINED))
    unmet = (scope.own | scope.earlier) - met.keys()
    missed = {entry for entry in unmet if entry.rule in checked.known}
    gone = {
        entry
        for entry in missed
        if entry.rule in checked.ran
        and entry.rule not in failed
        and not (scope.elsewhere and checked.across(entry.rule))
    }
    return tuple(told), Held(
        path=baseline.path,
        recorded=len(met) + len(gone),
        gone=tuple(sorted(gone)),
        unlooked=len(missed - gone),
        unknown=tuple(sorted(unmet - missed)),
        others=tuple(sorted(scope.elsewhere | scope.other_files)),
        moved=tuple(sorted((old, now) for old, now in met.items() if old != now)),
        earlier=len(gone & scope.earlier),
    )


class _Scope:
    """What a baseline has of the landscape that was checked.

    `own` are the entries that may be about its findings, `earlier` those that were when it did not
    yet say whose it is. `elsewhere` are the organisations that were not checked, `other_files` the
    files of landscapes without one.
    """

    def __init__(self, baseline: Baseline, checked: Checked) -> None:
        self._checked = checked
        self._files = Files(baseline.path, checked.files)
        entries = baseline.entries
        whose = checked.organisation
        here = {one for one in entries if one.file and self._files.is_read(one.file)}
        if whose:
            self.own = {entry for entry in entries if entry.organisation == whose}
            self.earlier = here
        else:
            left = {one for one in entries if one.file and self._files.is_gone(one.file)}
            self.own = here | left
            self.earlier = set[Recorded]()
        self.elsewhere = {*baseline.landscapes}.difference(checked.along)
        known = self.own | self.earlier
        self.other_files = {one.file for one in entries if one.file and one not in known}
        self._about: dict[tuple[str, str, str], list[Recorded]] = {}
        for entry in self.own:
            self._about.setdefault(entry.about, []).append(entry)

    def entry_of(self, finding: Finding) -> Recorded:
        """What the baseline would have of a finding."""
        whose, element = self._checked.organisation, self._checked.named(finding)
        return Recorded.of(finding, element, whose, self._files.of(finding.location.path))

    def recorded(self, now: Recorded) -> Recorded | None:
        """The entry that covers a finding of which the baseline would have `now`, if any.

        Of several without an organisation it is the one in the same file, or else in one of those
        that are read: the file of the others is no more.
        """
        found = self._about.get(now.about, ())
        return min(found, key=lambda entry: self._distance(entry, now), default=None)

    def _distance(self, entry: Recorded, now: Recorded) -> tuple[bool, bool, str]:
        return entry.file != now.file, not self._files.is_read(entry.file), entry.file


def add(held: Sequence[Held]) -> Held:
    """How several landscapes, one at least, were held against one baseline, as one."""
    return Held(
        path=held[0].path,
        recorded=sum(one.recorded for one in held),
        gone=tuple(sorted(entry for one in held for entry in one.gone)),
        unlooked=sum(one.unlooked for one in held),
        unknown=tuple(sorted(entry for one in held for entry in one.unknown)),
        others=tuple(sorted(set.intersection(*({*one.others} for one in held)))),
        moved=tuple(sorted(pair for one in held for pair in one.moved)),
        earlier=sum(one.earlier for one in held),
    )
