"""Findings by how much they matter, for readers and programs that take only so many."""

from __future__ import annotations

from collections.abc import Iterable

from gemma_lint.finding import Finding, Status

_STATUSES = (Status.OPEN, Status.BASELINED, Status.EXPLAINED)


def severest_first(findings: Iterable[Finding]) -> list[Finding]:
    """Open findings before recorded before explained ones, the most serious first, then by place.

    A rule that could not be evaluated comes before everything else.
    """
    return sorted(
        findings,
        key=lambda f: (not f.fault, _STATUSES.index(f.status), f.severity.rank, f.sort_key),
    )
