"""Facts of the catalogue as JSON, version 1, and the schema of it."""

from __future__ import annotations

from typing import Any

from gemma_lint import __version__
from gemma_lint.report.as_json import dump

VERSION = 1


def render(query: str, kind: str | None, found: list[dict[str, Any]], origin: Any) -> str:
    """What was found for `query`, of `kind` or of any kind (None)."""
    document = {
        "version": VERSION,
        "tool": {"name": "gemma-lint", "version": __version__},
        "catalogue": origin,
        "query": query,
        "kind": kind,
        "matches": found,
    }
    return dump(document)
