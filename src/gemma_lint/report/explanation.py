"""An explanation as plain text: headings, prose, tables of a name and a text, pieces of YAML."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, hang, pad, width

WIDTH = 80
"""Columns where the output is no terminal: an explanation is prose, meant to be read."""
_WIDEST_NAME = 28


@dataclass(frozen=True, slots=True)
class Part:
    """A part under a heading; what is empty is left out, and with it the heading."""

    heading: str
    prose: str = ""
    table: Sequence[tuple[str, str]] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A title with parts."""

    title: str
    parts: Sequence[Part]


def render(explanation: Explanation, view: View) -> str:
    """The explanation, folded to the terminal but no wider than prose reads well."""
    columns = min(view.width or WIDTH, 100)
    lines = [view.paint(line, "bold") for line in hang(single_line(explanation.title), columns)]
    for part in explanation.parts:
        rows = list(_rows(part, columns))
        if rows:
            lines += ["", *([view.paint(part.heading, "gutter")] if part.heading else []), *rows]
    return "\n".join(lines) + "\n"


def _rows(part: Part, columns: int) -> Iterator[str]:
    if part.prose:
        yield from (f"  {line}" for line in fold(single_line(part.prose), columns - 2))
    yield from _table(part.table, columns)
    if part.code:
        if part.prose or part.table:
            yield ""
        yield from (f"    {visible(line)}" for line in part.code.rstrip().split("\n"))


def _table(table: Sequence[tuple[str, str]], columns: int) -> Iterator[str]:
    names = [visible(name) for name, _ in table]
    left = min(_WIDEST_NAME, max(map(width, names), default=0))
    for name, (_, what) in zip(names, table, strict=True):
        lines = fold(single_line(what), columns - left - 4)
        if width(name) > left:
            yield f"  {name}"
        else:
            yield f"  {pad(name, left)}  {lines.pop(0)}"
        yield from (" " * (left + 4) + line for line in lines)
