"""Numbers with their nouns."""

from __future__ import annotations

from gemma_lint.messages import text


def counted(key: str, lang: str, count: int) -> str:
    """The number with its noun: `1 fout`, `2 fouten`."""
    ending = "-one" if count == 1 else ""
    return text(f"report.count-{key}{ending}", lang, count=count)
