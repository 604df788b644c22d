"""The baseline (nulmeting): findings that were there already, recorded so that only new ones fail.

A baseline is a backlog, not a decision: what may stand because someone decided so is an afwijking.
What stands in this file is for checks, most of which have no baseline: they import nothing for it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemma_lint.baseline.model import Baseline, Held
    from gemma_lint.configuration.settings import Settings
    from gemma_lint.finding import Finding


@dataclass(frozen=True, slots=True)
class Checked:
    """How a landscape was checked.

    `organisation` is whose it is, empty if that is not said, and `files` are its paths. `along` are
    the organisations of all landscapes in the check, by their ids. `ran` are the rules that ran and
    `known` those that the packs have. Of a finding `hushed` says whether there is an afwijking for
    it that does not hold while the rule that says so was not to be heard, and `named` what its
    element is called; `across` says of a rule whether what it finds depends on the landscapes that
    are checked along.
    """

    organisation: str
    files: Collection[str]
    along: Collection[str]
    ran: Collection[str]
    known: Collection[str]
    hushed: Callable[[Finding], bool]
    named: Callable[[Finding], str]
    across: Callable[[str], bool]


def opened(settings: Settings) -> Baseline | None:
    """The baseline that a check is held against, None without one.

    Raises InvalidConfiguration for a file that is not there or not a baseline.
    """
    if settings.baseline is None or settings.ignore_baseline:
        return None
    from gemma_lint.baseline.reading import document_at, entries_of

    return entries_of(document_at(settings.baseline, settings.origin("nulmeting").place))


def held_against(
    baseline: Baseline | None, findings: tuple[Finding, ...], checked: Checked
) -> tuple[tuple[Finding, ...], Held | None]:
    """What `holding.hold` gives; without a baseline the findings as they are."""
    if baseline is None:
        return findings, None
    from gemma_lint.baseline.holding import hold

    return hold(findings, baseline, checked)


def together(held: Sequence[Held | None]) -> Held | None:
    """How several landscapes were held against one baseline, as one; None if there is none."""
    every = [one for one in held if one is not None]
    if not every:
        return None
    from gemma_lint.baseline.holding import add

    return add(every)
