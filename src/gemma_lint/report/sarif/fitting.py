"""No more in a report than GitHub takes: so many results, and so many bytes when packed."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from gemma_lint.report.severest import severest_first

if TYPE_CHECKING:
    from gemma_lint.finding import Finding

MOST_RESULTS = 25_000
MOST_BYTES = 10_000_000
"""Packed with gzip, as it is uploaded; docs.github.com speaks of 10 MB."""
_GZIP = 31
"""What zlib calls the format of gzip."""
_LEVEL = 6
"""The default of gzip, and of what uploads."""
_QUICK = 1
_STEPS = 50
"""The size is looked at each time that so much of the most has come in, before packing."""
_SPARE = 0.98
"""What is packed in another order has another size, though not by much."""


def severest(findings: Sequence[Finding], most: int) -> list[Finding]:
    """The `most` most serious findings, in the order in which they were."""
    if len(findings) <= most:
        return list(findings)
    kept = {id(finding) for finding in severest_first(findings)[:most]}
    return [finding for finding in findings if id(finding) in kept]


def fits(report: str) -> bool:
    """Whether GitHub takes a report of this size."""
    content = report.encode()
    return len(content) <= MOST_BYTES or any(
        len(_packed(content, level)) <= MOST_BYTES for level in (_QUICK, _LEVEL)
    )


def _packed(content: bytes, level: int) -> bytes:
    return zlib.compress(content, level, _GZIP)


def largest(count: int, around: str, result: Callable[[int], str]) -> int:
    """How many of `count` results may be in a report, by one pass over them.

    `around` is the report without results, `result` gives one by its number, the most serious
    first. What comes out is close to what fits, not exactly that: look again with `fits`.
    """
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _GZIP)
    size = len(packer.compress(around.encode()) + packer.flush(zlib.Z_SYNC_FLUSH))
    waiting = safe = 0
    for at in range(count):
        content = result(at).encode()
        size += len(packer.compress(content))
        waiting += len(content)
        if waiting > MOST_BYTES / _STEPS:
            size += len(packer.flush(zlib.Z_SYNC_FLUSH))
            if size > MOST_BYTES * _SPARE:
                return safe
            waiting, safe = 0, at + 1
    return fewer(count)


def fewer(count: int) -> int:
    """A little less than `count`, and less than it in any case."""
    return max(0, min(count - 1, int(count * _SPARE)))
