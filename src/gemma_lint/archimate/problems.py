"""What can be wrong with the source of a model, in messages."""

from __future__ import annotations

from gemma_lint.archimate.limits import Limits
from gemma_lint.finding import Location, Message, Problem


def problem(
    key: str,
    path: str,
    *,
    code: str = "model",
    advice: str | None = None,
    location: Location | None = None,
    **values: object,
) -> Problem:
    """The problem whose text is `archimate.<key>`, with advice `archimate.<advice>`."""
    message = Message(f"archimate.{key}", {"path": path, **values})
    return Problem(code, message, location, Message(f"archimate.{advice}") if advice else None)


def too_much(path: str, limits: Limits) -> Problem:
    """That the model as a whole is too large."""
    size = max(1, limits.total // 1_000_000)
    values = {"files": limits.files, "megabytes": size, "things": limits.things}
    return problem("too-much", path, code="limit", advice="see-forms", **values)


def unreadable(path: str, error: Exception) -> Problem:
    """That the system, or what unpacks archives, could not read it."""
    from gemma_lint.errors import reason

    known = error if isinstance(error, OSError | ValueError) else ValueError(str(error))
    return problem("unreadable", path, advice="see-forms", reason=reason(known))
