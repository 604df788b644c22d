"""What a step says that became of a relation."""

from __future__ import annotations

from gemma_lint.importing.archimate.work import key
from gemma_lint.importing.draft import Outcome

Result = tuple[Outcome, str | None]
"""What became of a relation, with the reason if it was skipped."""

FACT: Result = (Outcome.FACT, None)
ELEMENT: Result = (Outcome.ELEMENT, None)


def skipped(name: str) -> Result:
    """That a relation is skipped, for the reason with this text."""
    return (Outcome.SKIPPED, key(name))
