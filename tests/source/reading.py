"""Helpers for tests of reading: parse a text, and what stands at a place."""

from __future__ import annotations

from gemma_lint.finding import Location, Problem
from gemma_lint.messages import LANGUAGES, render
from gemma_lint.source import Document, Limits, parse


def read(text: str | bytes, limits: Limits | None = None) -> Document:
    content = text if isinstance(text, bytes) else text.encode()
    return parse(content, "f.yaml", limits)


def only_problem(text: str | bytes, limits: Limits | None = None) -> Problem:
    (problem,) = read(text, limits).problems
    check_texts(problem)
    return problem


def check_texts(problem: Problem) -> None:
    """Every text of a problem exists in both languages and has its values."""
    assert problem.advice is not None
    related = [place.message for place in problem.related]
    for message in (problem.message, problem.advice, *related):
        for language in LANGUAGES:
            assert render(message, language).strip()


def at(place: Location | None) -> str:
    """A place as line:column-line:column."""
    assert place is not None
    return f"{place.line}:{place.column}-{place.end_line}:{place.end_column}"


def written(document: Document, place: Location) -> str:
    """What stands at a place."""
    lines = [document.line(number) for number in range(place.line, place.end_line + 1)]
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "\n".join(lines)
