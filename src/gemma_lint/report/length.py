"""How long text is for others, and text that is cut to that: seen, never in silence."""

from __future__ import annotations

ELLIPSIS = "…"


def code_units(text: str) -> int:
    """The length as JavaScript, .NET and GitHub's tools count it: in code units of UTF-16."""
    return len(text) + (0 if text.isascii() else sum(character > "\uffff" for character in text))


def octets(text: str) -> int:
    """The length in bytes as it is written: UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "backslashreplace"))


def shortened(text: str, most: int) -> str:
    """`text` in at most `most` code units, ending with an ellipsis if it was longer."""
    if code_units(text) <= most:
        return text
    kept = text[: most - len(ELLIPSIS)]
    while code_units(kept) > most - len(ELLIPSIS):
        kept = kept[:-1]
    return kept.rstrip() + ELLIPSIS
