"""Markdown that shows any text as it is, on a git host as well as on the documentation site."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_CODE = re.compile(r"(`[^`]+`)")
_SIGNS = re.compile(r"[\\*\[\]<>|~{}&#$`]|(?<![^\W_])_|_(?![^\W_])")
_START = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$)))?([.)]|[-+=:](?=[\s:=-]|$))")
"""What would make a list, a heading or a block of the line that it begins."""
_GONE = re.compile(r"[^\w\- ]")


def prose(text: str) -> str:
    """A text on one line, its signs without meaning; `code` between backticks stays that."""
    parts = _CODE.split(" ".join(text.split()))
    shown = "".join(one if at % 2 else _SIGNS.sub(r"\\\g<0>", one) for at, one in enumerate(parts))
    return _START.sub(r"\1\\\2", shown)


def code(text: str) -> str:
    """A text on one line as code, whatever backticks are in it."""
    line = " ".join(text.split())
    runs = {len(run) for run in re.findall("`+", line)}
    fence = "`" * next(length for length in range(1, len(runs) + 2) if length not in runs)
    space = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{space}{line}{space}{fence}"


def block(text: str, language: str) -> str:
    """A text of several lines as code in `language`."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"


def cell(shown: str) -> str:
    """Markdown on one line fit for a cell of a table, where code needs it as well."""
    return re.sub(r"(?<!\\)\|", r"\\|", shown)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown."""
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(map(cell, row)) + " |" for row in rows]
    return "\n".join(lines)


def link(shown: str, target: str) -> str:
    """A link; `shown` is Markdown, `target` a path with perhaps a part of the page."""
    return f"[{shown}]({target})"


def slug(heading: str) -> str:
    """The name by which a page is entered at a heading, as git hosts and the site make it."""
    return _GONE.sub("", heading.strip().lower()).replace(" ", "-")
