"""The JSON Schema of what `coverage --format json` prints."""

from __future__ import annotations

from typing import Any

from gemma_lint.configuration.schema import DIALECT, both
from gemma_lint.coverage.counting import State
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
)
from gemma_lint.rules.model import STEPS


def coverage_schema(error: dict[str, Any], shared: dict[str, Any]) -> dict[str, Any]:
    """Version 1, with `error` for the items of `errors` and `shared` for what those refer to."""
    return {
        "$schema": DIALECT,
        "title": "gemma-lint coverage --format json",
        "description": both("coverage.schema-output"),
        **record(
            version={"const": 1},
            tool=record(name={"const": "gemma-lint"}, version=TEXT),
            peildatum=described(
                "report.schema-peildatum", {"type": ["string", "null"], "format": "date"}
            ),
            summary=record(**_total(), rules=COUNT, rules_assessed=COUNT, **ladder()),
            principles=listed(record(id=TEXT, title=TEXT, **_total())),
            implications=listed(_implication()),
            rules=listed(_rule()),
            nora=described(
                "coverage.schema-nora",
                listed(record(id=TEXT, title=TEXT, principles=listed(TEXT), **_total())),
            ),
            landscapes=listed(record(path=TEXT, name=TEXT, **ladder())),
            errors=listed(error),
        ),
        "$defs": {"tally": _tally(), "fact": fact(), **shared},
    }


def _total() -> dict[str, Any]:
    states = {state.value: COUNT for state in State}
    return {
        "implications": record(total=COUNT, **states),
        "assessments": described("coverage.schema-assessments", _ref("tally")),
    }


def _tally() -> dict[str, Any]:
    return described(
        "coverage.schema-elements",
        record(assessed=COUNT, met=COUNT, explained=COUNT, violated=COUNT),
    )


def _point() -> dict[str, Any]:
    return {
        "text": TEXT,
        "state": described("coverage.schema-state", {"enum": [state.value for state in State]}),
        "elements": _ref("tally"),
        "rules": COUNT,
        "rules_assessed": COUNT,
        "facts": listed(_ref("fact")),
    }


def _implication() -> dict[str, Any]:
    subpoints = listed(record(id=TEXT, **_point()))
    return record(id=TEXT, principle=TEXT, **_point(), subpoints=subpoints)


def _rule() -> dict[str, Any]:
    return record(
        id=TEXT,
        implication=TEXT,
        subpoint=TEXT_OR_NULL,
        step={"enum": [*STEPS]},
        elements=_ref("tally"),
        reason=TEXT_OR_NULL,
        cause=cause(None),
        facts=listed(_ref("fact")),
    )


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
