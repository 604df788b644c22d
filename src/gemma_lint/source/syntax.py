"""What a YAML parser's complaint means in plain words, and where people should look."""

from __future__ import annotations

from gemma_lint.finding import Message, Problem
from gemma_lint.source.text import Text


def explain(error: Exception, text: Text) -> Problem:
    """The problem behind an exception of the parser."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    values = {"detail": str(getattr(error, "problem", None) or error)}
    offset = mark.index if mark else 0
    return Problem(
        "yaml",
        Message("source.syntax", values),
        text.location(offset),
        Message("source.syntax.advice", values),
    )
