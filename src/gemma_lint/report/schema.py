"""The JSON Schemas of what the program writes and of its configuration."""

from __future__ import annotations

import json
from typing import Any

from gemma_lint.configuration.schema import DIALECT, both
from gemma_lint.configuration.schema import schema as configuration_schema
from gemma_lint.finding import Severity, Status
from gemma_lint.report.catalogue_schema import output_schema as catalogue_schema
from gemma_lint.report.coverage_schema import coverage_schema
from gemma_lint.report.schema_parts import (
    COUNT,
    TEXT,
    TEXT_OR_NULL,
    cause,
    described,
    fact,
    ladder,
    listed,
    record,
    step_or_null,
)

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

_FROM_ONE = {"type": "integer", "minimum": 1}


def schemas() -> dict[str, bytes]:
    """File name to content, as they stand in `schemas/`."""
    return {
        "catalogue-output.schema.json": _bytes(catalogue_schema()),
        "check-output.schema.json": _bytes(output_schema()),
        "coverage-output.schema.json": _bytes(coverage_schema(_error(), _shared())),
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
        **record(
            version={"const": 1},
            tool=record(name={"const": "gemma-lint"}, version=TEXT),
            peildatum=_described("peildatum", {"type": ["string", "null"], "format": "date"}),
            summary=_summary(),
            findings={"type": "array", "items": {"$ref": "#/$defs/finding"}},
            not_assessed=_described(
                "not-assessed",
                listed(record(rule=TEXT, reason=TEXT, cause=cause(), facts=listed(fact()))),
            ),
            errors={"type": "array", "items": {"$ref": "#/$defs/error"}},
            landscapes=_described("landscapes", {"type": "array", "items": _landscape()}),
            baseline=described("baseline.schema-baseline", _or_null(_baseline())),
            unassessed=_described("unassessed", TEXT_OR_NULL),
            syntax_only=_described("syntax-only", {"anyOf": [_form(), {"type": "null"}]}),
        ),
        "$defs": {
            "finding": _finding(),
            "explanation": _explanation(),
            "error": _error(),
            **_shared(),
        },
    }


def _shared() -> dict[str, Any]:
    """What findings and errors refer to."""
    return {
        "location": _described("location", _location()),
        "related": record(message=TEXT, location=_ref("location")),
    }


def _landscape() -> dict[str, Any]:
    organisation = record(id=TEXT, naam=TEXT)
    return record(
        path=TEXT,
        organisatie=_or_null(organisation),
        summary=_summary(),
        across=COUNT,
    )


def _form() -> dict[str, Any]:
    return record(files=listed(TEXT), left_out=listed(TEXT))


def _summary() -> dict[str, Any]:
    severities = {severity.value: COUNT for severity in Severity}
    return _described(
        "summary",
        record(
            **severities,
            explained=COUNT,
            baselined=COUNT,
            rules_run=COUNT,
            not_assessed=COUNT,
            elements=COUNT,
            afwijkingen_ignored=COUNT,
            nulmeting_ignored={"type": "boolean"},
            profile=step_or_null("coverage.schema-profile"),
            **ladder(),
        ),
    )


def _baseline() -> dict[str, Any]:
    element = record(kind=TEXT, id=TEXT)
    recorded = record(
        organisatie=_or_null(TEXT),
        bestand=_or_null(TEXT),
        rule=TEXT,
        element=element,
        fingerprint=TEXT,
    )
    return record(
        path=TEXT,
        recorded=COUNT,
        gone=listed(recorded),
        unlooked=COUNT,
        unknown=listed(recorded),
    )


def _finding() -> dict[str, Any]:
    return record(
        rule=TEXT,
        principle=TEXT,
        implication=TEXT,
        severity={"enum": [severity.value for severity in Severity]},
        status=_described("status", {"enum": [status.value for status in Status]}),
        element=record(kind=TEXT, id=TEXT),
        field={"type": ["string", "null"]},
        message=TEXT,
        advice=TEXT,
        fingerprint=_described("fingerprint", TEXT),
        location=_ref("location"),
        related={"type": "array", "items": _ref("related")},
        explanation=_described("explanation", _or_null(_ref("explanation"))),
    )


def _explanation() -> dict[str, Any]:
    day = {"type": "string", "format": "date"}
    return record(
        rule=TEXT,
        reason=TEXT,
        decided_by=TEXT,
        decided_on=day,
        valid_until=day,
        measure={"type": ["string", "null"]},
        location=_ref("location"),
    )


def _error() -> dict[str, Any]:
    return _described(
        "error",
        record(
            code={"enum": list(CODES)},
            message=TEXT,
            advice={"type": ["string", "null"]},
            location=_or_null(_ref("location")),
            related={"type": "array", "items": _ref("related")},
        ),
    )


def _location() -> dict[str, Any]:
    return record(
        path=TEXT, line=_FROM_ONE, column=_FROM_ONE, end_line=_FROM_ONE, end_column=_FROM_ONE
    )


def _described(key: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": both(f"report.schema-{key}"), **schema}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
