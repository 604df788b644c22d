"""Numbers with their nouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.messages import text

if TYPE_CHECKING:
    from gemma_lint.check import Result


def counted(key: str, lang: str, count: int) -> str:
    """The number with its noun: `1 fout`, `2 fouten`."""
    ending = "-one" if count == 1 else ""
    return text(f"report.count-{key}{ending}", lang, count=count)


def assessed(result: Result) -> int:
    """How many rules met something they are about."""
    return result.rules_run - len(result.not_assessed)
