"""What can be wrong with a model: each problem with its place and what to do about it."""

from __future__ import annotations

from gemma_lint.errors import reason
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.source.files import path_problem


def at(path: str, line: int, column: int, length: int = 1) -> Location:
    """A place on one line of a file."""
    return Location(path, line, column, line, column + length)


def problem(name: str, place: Location | None, code: str = "xml", **values: object) -> Problem:
    """The problem `archimate.<name>` with its advice, at a place."""
    key = f"archimate.{name}"
    return Problem(code, Message(key, values), place, Message(f"{key}.advice", values))


def at_start(name: str, path: str, code: str = "xml", **values: object) -> Problem:
    """A problem of a file, folder or archive as a whole, pointing at its beginning."""
    return problem(name, at(path, 1, 1), code, path=path, **values)


def something_else(name: str, path: str, **values: object) -> Problem:
    """That a file is `archimate_forms.<name>`, rather than what was expected."""
    key, values = f"archimate_forms.{name}", {"path": path, **values}
    return Problem("xml", Message(key, values), at(path, 1, 1), Message(f"{key}.advice", values))


def unreadable(path: str, error: Exception) -> Problem:
    """That the system, or what unpacks archives, could not read it."""
    if isinstance(error, FileNotFoundError):
        return path_problem("missing", path, "xml")
    if isinstance(error, PermissionError):
        return path_problem("not-allowed", path, "xml")
    known = error if isinstance(error, OSError | ValueError) else ValueError(str(error))
    return at_start("unreadable", path, reason=reason(known))
