"""The JSON Schema of the configuration, for completion and checks in editors."""

from __future__ import annotations

from typing import Any

from gemma_lint.configuration.keys import KEYS
from gemma_lint.messages import text

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:
    """The schema; descriptions are Dutch, then English."""
    return {
        "$schema": DIALECT,
        "title": text("configuration.schema-title", "nl"),
        "description": both("configuration.schema-title"),
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": {
            name: {"description": both(f"configuration.key-{name}"), **info.schema}
            for name, info in KEYS.items()
        },
    }


def both(key: str) -> str:
    """The text in Dutch and in English, as an editor shows it below each other."""
    return f"{text(key, 'nl')}\n\n{text(key, 'en')}"
