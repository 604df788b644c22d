"""How the problems of an exchange file are made: each with its place and what to do about it."""

from __future__ import annotations

from gemma_lint.errors import reason
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.source.files import path_problem

AREA = "import_archimate"


def at(path: str, line: int, column: int, length: int = 1) -> Location:
    """A place on one line of the file."""
    return Location(path, line, column, line, column + length)


def problem(name: str, place: Location, code: str = "xml", **values: object) -> Problem:
    """The problem `name` with its advice, at a place."""
    key = f"{AREA}.{name}"
    return Problem(code, Message(key, values), place, Message(f"{key}.advice", values))


def at_start(name: str, path: str, code: str = "xml", **values: object) -> Problem:
    """A problem of the file as a whole, pointing at its beginning."""
    return problem(name, at(path, 1, 1), code, path=path, **values)


def unreadable(path: str, error: OSError) -> Problem:
    """Why the system does not let us read a file."""
    if isinstance(error, FileNotFoundError):
        return path_problem("missing", path, "xml")
    if isinstance(error, PermissionError):
        return path_problem("not-allowed", path, "xml")
    return path_problem("unreadable", path, "xml", reason=reason(error))
