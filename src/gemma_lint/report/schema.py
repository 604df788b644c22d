"""The JSON Schemas of what the program writes and of its configuration."""

from __future__ import annotations

import json
from typing import Any

from gemma_lint.configuration.schema import DIALECT, both
from gemma_lint.configuration.schema import schema as configuration_schema
from gemma_lint.finding import Severity, Status
from gemma_lint.report.catalogue_schema import output_schema as catalogue_schema

CODES = (
    "schema",
    "yaml",
    "reference",
    "duplicate-id",
    "encoding",
    "limit",
    "pack",
    "configuration",
    "xml",
    "catalogue",
    "usage",
    "internal",
)
"""The codes of input errors (the first six) and of what else may keep a check from happening."""

_TEXT = {"type": "string"}
_COUNT = {"type": "integer", "minimum": 0}
_FROM_ONE = {"type": "integer", "minimum": 1}


def schemas() -> dict[str, bytes]:
    """File name to content, as they stand in `schemas/`."""
    return {
        "catalogue-output.schema.json": _bytes(catalogue_schema()),
        "check-output.schema.json": _bytes(output_schema()),
        "configuration.schema.json": _bytes(configuration_schema()),
    }


def _bytes(schema: dict[str, Any]) -> bytes:
    return (json.dumps(schema, ensure_ascii=False, indent=2) + "\n").encode()


def output_schema() -> dict[str, Any]:
    """What `check --format json` prints, version 1."""
    return {
        "$schema": DIALECT,
        "title": "gemma-lint check --format json",
        "description": both("report.schema-output"),
        **_object(
            version={"const": 1},
            tool=_object(name={"const": "gemma-lint"}, version=_TEXT),
            peildatum=_described("peildatum", {"type": ["string", "null"], "format": "date"}),
            summary=_summary(),
            findings={"type": "array", "items": {"$ref": "#/$defs/finding"}},
            not_assessed=_described(
                "not-assessed", {"type": "array", "items": _object(rule=_TEXT, reason=_TEXT)}
            ),
            errors={"type": "array", "items": {"$ref": "#/$defs/error"}},
        ),
        "$defs": {
            "finding": _finding(),
            "explanation": _explanation(),
            "error": _error(),
            "location": _described("location", _location()),
            "related": _object(message=_TEXT, location=_ref("location")),
        },
    }


def _summary() -> dict[str, Any]:
    severities = {severity.value: _COUNT for severity in Severity}
    return _described(
        "summary",
        _object(
            **severities,
            explained=_COUNT,
            baselined=_COUNT,
            rules_run=_COUNT,
            not_assessed=_COUNT,
            elements=_COUNT,
            afwijkingen_ignored=_COUNT,
        ),
    )


def _finding() -> dict[str, Any]:
    return _object(
        rule=_TEXT,
        principle=_TEXT,
        implication=_TEXT,
        severity={"enum": [severity.value for severity in Severity]},
        status=_described("status", {"enum": [status.value for status in Status]}),
        element=_object(kind=_TEXT, id=_TEXT),
        field={"type": ["string", "null"]},
        message=_TEXT,
        advice=_TEXT,
        fingerprint=_described("fingerprint", _TEXT),
        location=_ref("location"),
        related={"type": "array", "items": _ref("related")},
        explanation=_described("explanation", {"anyOf": [_ref("explanation"), {"type": "null"}]}),
    )


def _explanation() -> dict[str, Any]:
    day = {"type": "string", "format": "date"}
    return _object(
        rule=_TEXT,
        reason=_TEXT,
        decided_by=_TEXT,
        decided_on=day,
        valid_until=day,
        measure={"type": ["string", "null"]},
        location=_ref("location"),
    )


def _error() -> dict[str, Any]:
    return _described(
        "error",
        _object(
            code={"enum": list(CODES)},
            message=_TEXT,
            advice={"type": ["string", "null"]},
            location={"anyOf": [_ref("location"), {"type": "null"}]},
            related={"type": "array", "items": _ref("related")},
        ),
    )


def _location() -> dict[str, Any]:
    return _object(
        path=_TEXT, line=_FROM_ONE, column=_FROM_ONE, end_line=_FROM_ONE, end_column=_FROM_ONE
    )


def _object(**properties: Any) -> dict[str, Any]:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def _described(key: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": both(f"report.schema-{key}"), **schema}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
