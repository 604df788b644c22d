"""The JSON Schema of a mapping file, for completion and checks in editors."""

from __future__ import annotations

import json
from typing import Any

from gemma_lint.configuration.schema import DIALECT, both
from gemma_lint.importing.csv_encoding import ENCODINGS
from gemma_lint.importing.table_fields import linkable
from gemma_lint.landscape.loading import landscape_vocabulary

_TEXT = {"type": "string", "minLength": 1}
_SCALAR = {"type": ["string", "number", "boolean"]}


def schema() -> bytes:
    """The schema as JSON in UTF-8; descriptions are Dutch, then English.

    Which columns there are only the table knows, and which fields depends on `soort`: those are
    for the import itself to check.
    """
    kinds = {"enum": sorted(linkable(landscape_vocabulary()))}
    texts = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}
    nothing = {"type": "null"}
    column = _object(
        "column-",
        veld=_TEXT,
        extra=_TEXT,
        waarden=_names({"anyOf": [_SCALAR, nothing]}),
        scheiding=_TEXT,
        soort=_TEXT,
        doel=kinds,
    )
    columns = {"anyOf": [_TEXT, column, nothing]}
    whole = {
        "$schema": DIALECT,
        "title": "gemma-lint: import csv",
        "description": both("import_template.schema-title"),
        **_object(
            "",
            bron=_TEXT,
            soort=kinds,
            sleutel=texts,
            kolommen={**_names(columns), "minProperties": 1},
            vast=_names(_SCALAR),
            leeg=texts,
            scheidingsteken=_TEXT,
            codering={"enum": list(ENCODINGS)},
            kopregel={"type": "integer", "minimum": 1},
        ),
        "required": ["soort", "kolommen"],
    }
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _names(value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": value}


def _object(prefix: str, **properties: dict[str, Any]) -> dict[str, Any]:
    """An object of these properties, each with its explanation."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            name: {"description": both(f"import_template.schema-{prefix}{name}"), **one}
            for name, one in properties.items()
        },
    }
