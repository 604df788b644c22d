"""What a baseline records, and how a check was held against it. All frozen."""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.finding import Finding


@dataclass(frozen=True, slots=True, order=True)
class Recorded:
    """A finding as the baseline has it.

    `organisation` is the id of the organisation whose landscape it is in; `element` reads
    `gegevensverzameling/klanten`. A finding is recorded only when all four are the same: what
    people review in a diff is what counts.
    """

    organisation: str
    rule: str
    element: str
    fingerprint: str

    @classmethod
    def of(cls, finding: Finding, organisation: str) -> Recorded:
        """What the baseline would have of a finding in the landscape of `organisation`."""
        return cls(organisation, finding.rule, str(finding.element), finding.fingerprint)


@dataclass(frozen=True, slots=True)
class Baseline:
    """The baseline in the file at `path`, which is relative to the working directory.

    `landscapes` are the ids of the organisations whose landscapes it was made of; one may have no
    entries. What a rule that compares landscapes finds, it finds in a check of all of them.
    """

    path: str
    entries: tuple[Recorded, ...]
    landscapes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """How a check was held against the baseline at `path`.

    `recorded` counts what it records of the landscapes that were checked, and that was found or is
    `gone`: not needed any more, as it is not found, or an afwijking is about it by now. `unlooked`
    counts what was not found and may yet be there: of rules that did not run, that could not be
    evaluated, or that compare landscapes of which one was not checked. `unknown` are those of rules
    that no pack has, `others` the organisations whose landscapes it was made of and that were not
    checked. All are sorted.
    """

    path: str
    recorded: int
    gone: tuple[Recorded, ...] = ()
    unlooked: int = 0
    unknown: tuple[Recorded, ...] = ()
    others: tuple[str, ...] = ()
