"""What can be wrong with a model in one of Archi's forms, in messages."""

from __future__ import annotations

from gemma_lint.archimate.limits import Limits
from gemma_lint.errors import reason
from gemma_lint.finding import Location, Message, Problem, RelatedProblem


def problem(
    key: str,
    path: str,
    *,
    code: str = "xml",
    location: Location | None = None,
    related: tuple[RelatedProblem, ...] = (),
    **values: object,
) -> Problem:
    """The problem `archimate.<key>` with its advice; without a place, at the start of the file."""
    values = {"path": path, **values}
    message = Message(f"archimate.{key}", values)
    advice = Message(f"archimate.{key}.advice", values)
    return Problem(code, message, location or Location(path, 1, 1, 1, 2), advice, related)


def too_much(path: str, limits: Limits) -> Problem:
    """That the model as a whole is too large."""
    return problem(
        "too-much",
        path,
        code="limit",
        files=limits.files,
        megabytes=max(1, limits.total // 1_000_000),
        things=limits.things,
    )


def unreadable(path: str, error: Exception) -> Problem:
    """That the system, or what unpacks archives, could not read it."""
    known = error if isinstance(error, OSError | ValueError) else ValueError(str(error))
    return problem("unreadable", path, reason=reason(known))
