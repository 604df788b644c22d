"""One thing reported as text: a finding or an input problem, with its lines of source."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gemma_lint.finding import Location
from gemma_lint.report.excerpt import Excerpt, Mark
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.width import fold

LineOf = Callable[[str, int], str]
"""The text of a line of a file, by path and number; empty when there is none."""

NEAR = 12
"""Places in one file at most this many lines apart stand in one excerpt."""


@dataclass(frozen=True, slots=True)
class Note:
    """A line below an excerpt: a word, a text, and an address that the text leads to."""

    word: str
    text: str
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What is shown of one finding or problem, in the reader's language.

    `style` is the severity that gives its colour, `title` the word with which it opens
    (`fout[G7.6-eigenaar]`), `notes` what stands below.
    """

    style: str
    title: str
    message: str
    location: Location | None
    related: Sequence[tuple[str, Location]] = ()
    notes: Sequence[Note] = ()


def rows(entry: Entry, line_of: LineOf, view: View) -> Iterator[str]:
    """The entry as lines, without an empty one behind it."""
    yield from _head(entry, view)
    places = list(_excerpts(entry, line_of, view))
    gutter = max((len(str(excerpt.last_line)) for _, excerpt in places), default=1)
    bar = view.paint(" " * gutter + " |", "gutter")
    for location, excerpt in places:
        arrow = view.paint(" " * gutter + "-->", "gutter")
        yield f"{arrow} {place(location)}"
        if not excerpt.is_blank:
            yield bar
            yield from excerpt.rows(gutter)
    if places and entry.notes:
        yield bar
    for note in entry.notes:
        yield from _note(note, gutter, view)


def place(location: Location) -> str:
    """The place as editors and terminals understand it: `path:line:column`."""
    return f"{visible(location.path)}:{location.line}:{location.column}"


def _head(entry: Entry, view: View) -> Iterator[str]:
    first, *more = fold(f"{entry.title}: {single_line(entry.message)}", view.width, _less(view, 4))
    title, message = first[: len(entry.title)], first[len(entry.title) :]
    yield view.paint(title, entry.style) + view.paint(message, "bold")
    for line in more:
        yield "    " + view.paint(line, "bold")


def _note(note: Note, gutter: int, view: View) -> Iterator[str]:
    indent = gutter + 3 + len(note.word) + 2
    sign = view.paint(" " * gutter + " =", "gutter")
    first, *more = fold(single_line(note.text), _less(view, indent))
    yield f"{sign} {view.paint(f'{note.word}:', 'bold')} {view.link(first, note.target)}"
    for line in more:
        yield " " * indent + view.link(line, note.target)


def _less(view: View, columns: int) -> int | None:
    return None if view.width is None else max(20, view.width - columns)


def _excerpts(entry: Entry, line_of: LineOf, view: View) -> Iterator[tuple[Location, Excerpt]]:
    """The places by file, the entry's own first; far apart in one file are two excerpts."""
    if entry.location is None:
        return
    own = Mark(entry.location, "", entry.style)
    others = [Mark(where, single_line(label), "related") for label, where in entry.related]
    near = [own, *(mark for mark in others if _near(mark.location, entry.location))]
    yield entry.location, _excerpt(near, line_of, view)
    far = [mark for mark in others if not _near(mark.location, entry.location)]
    for _, marks in groupby(far, key=lambda mark: mark.location.path):
        for group in _clusters(list(marks)):
            yield group[0].location, _excerpt(group, line_of, view)


def _near(one: Location, other: Location) -> bool:
    return one.path == other.path and abs(one.line - other.line) <= NEAR


def _clusters(marks: list[Mark]) -> Iterator[list[Mark]]:
    """Marks of one file, in groups of which each is near the one before it."""
    group: list[Mark] = []
    for mark in marks:
        if group and not _near(mark.location, group[-1].location):
            yield group
            group = []
        group.append(mark)
    yield group


def _excerpt(marks: list[Mark], line_of: LineOf, view: View) -> Excerpt:
    path = marks[0].location.path
    return Excerpt(marks, lambda number: line_of(path, number), view)
