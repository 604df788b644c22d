"""The Markdown format: a comment below a merge request, for people who do not program.

GitHub takes 65,536 characters, GitLab a million. So the severest findings come first, and what is
left out is said at the top. The same report, with room of its own, is the summary in GitHub.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gemma_lint.finding import Problem
from gemma_lint.report.length import code_units, octets
from gemma_lint.report.markdown.page import page, page_of_errors, page_of_problems
from gemma_lint.report.markdown.room import Room
from gemma_lint.report.style import View

if TYPE_CHECKING:
    from gemma_lint.check import Result

MARKER = "<!-- gemma-lint -->"
"""The first line, not seen: by it a program finds its own comment again, to replace it."""
MOST = 65_000
"""Code units in a comment, below what GitHub takes."""


def render(result: Result, view: View) -> str:
    """A comment that tells the whole result."""
    room = Room(MOST - code_units(MARKER) - 2, code_units)
    return f"{MARKER}\n\n{_of(result, view, room)}"


def render_errors(problems: Sequence[Problem], lang: str, view: View) -> str:
    """A comment that tells why the check was not completed."""
    room = Room(MOST - code_units(MARKER) - 2, code_units)
    return f"{MARKER}\n\n{page_of_errors(problems, lang, view, room)}"


def summary(result: Result, view: View, most: int) -> str:
    """The same as a summary, of at most `most` bytes unless not even the heading fits."""
    return _of(result, view, Room(most, octets))


def summary_of_errors(problems: Sequence[Problem], lang: str, view: View, most: int) -> str:
    """Why the check was not completed, as a summary."""
    return page_of_errors(problems, lang, view, Room(most, octets))


def _of(result: Result, view: View, room: Room) -> str:
    if result.problems:
        return page_of_problems(result.problems, result.lang, view, room)
    return page(result, view, room)
