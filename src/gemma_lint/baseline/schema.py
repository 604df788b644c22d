"""The JSON Schema of a baseline, for checks in editors."""

from __future__ import annotations

import json
from typing import Any

from gemma_lint.baseline.reading import (
    ENTRIES_KEY,
    KEYS,
    LANDSCAPES_KEY,
    OWNER_KEYS,
    PATTERNS,
    VERSION,
    VERSION_KEY,
)
from gemma_lint.configuration.schema import DIALECT, both


def schema() -> bytes:
    """The schema as JSON in UTF-8; descriptions are Dutch, then English."""
    entry = _object(
        {
            key: {
                "description": both(f"baseline.schema-{key}"),
                "type": "string",
                "pattern": PATTERNS.get(key, r"\S"),
            }
            for key in (*OWNER_KEYS, *KEYS)
        }
    )
    entry["required"] = [*KEYS]
    entry["oneOf"] = [{"required": [key]} for key in OWNER_KEYS]
    entries = {
        "description": both(f"baseline.schema-{ENTRIES_KEY}"),
        "type": "array",
        "uniqueItems": True,
        "items": entry,
    }
    landscapes = {
        "description": both(f"baseline.schema-{LANDSCAPES_KEY}"),
        "type": "array",
        "items": {"type": "string", "pattern": r"\S"},
    }
    version = {"description": both(f"baseline.schema-{VERSION_KEY}"), "const": VERSION}
    whole = {
        "$schema": DIALECT,
        "title": "gemma-lint: nulmeting",
        "description": both("baseline.schema-title"),
        **_object({VERSION_KEY: version, LANDSCAPES_KEY: landscapes, ENTRIES_KEY: entries}),
        "required": [VERSION_KEY, ENTRIES_KEY],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }
