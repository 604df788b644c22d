"""Pieces that the schemas of several outputs are made of."""

from __future__ import annotations

from typing import Any

from gemma_lint.configuration.schema import both
from gemma_lint.finding import Cause
from gemma_lint.rules.model import STEPS

TEXT: dict[str, Any] = {"type": "string"}
COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
TEXT_OR_NULL: dict[str, Any] = {"type": ["string", "null"]}


def record(**properties: Any) -> dict[str, Any]:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def described(key: str, schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with the text under `key` in both languages."""
    return {"description": both(key), **schema}


def listed(item: dict[str, Any]) -> dict[str, Any]:
    """A list of such items."""
    return {"type": "array", "items": item}


def fact(**more: Any) -> dict[str, Any]:
    """A fact that a landscape can state."""
    return described(
        "coverage.schema-fact", record(kind=TEXT, field=TEXT_OR_NULL, place=TEXT, **more)
    )


def cause(*others: None) -> dict[str, Any]:
    """Why a rule met no element."""
    return described("coverage.schema-cause", {"enum": [*(one.value for one in Cause), *others]})


def step_or_null(key: str) -> dict[str, Any]:
    """A step of the ladder, or null."""
    return described(key, {"enum": [*STEPS, None]})


def ladder() -> dict[str, Any]:
    """The properties that `ladder_json` gives."""
    missing = record(
        step={"enum": [*STEPS]},
        findings=COUNT,
        undescribed=listed(TEXT),
        facts=listed(fact(elements=COUNT)),
    )
    return {
        "step": step_or_null("coverage.schema-step"),
        "next": described("coverage.schema-next", {"anyOf": [missing, {"type": "null"}]}),
    }
