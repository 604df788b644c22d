"""The published conformance cases of CEL, read from beside the project."""

from __future__ import annotations

import json
import math
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from gemma_lint.cel import Declarations, EvalError, InvalidExpression, compile_expression, evaluate
from tests.shared import shared

_LEFT_OUT = Path(__file__).with_name("left_out.txt")
_UNCHECKED = Declarations(lenient=True)


@cache
def _cases() -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads(
        shared("conformance/cel.json").read_text(encoding="utf-8")
    )
    return cases


def _left_out() -> dict[str, str]:
    """The ids of the cases left out, each with its reason."""
    lines = _LEFT_OUT.read_text(encoding="utf-8").splitlines()
    pairs = [line.split("  ", 1) for line in lines if line and not line.startswith("#")]
    return {id_: reason.strip() for id_, reason in pairs}


def _value(stated: dict[str, Any]) -> object:
    ((kind, value),) = stated.items()
    match kind:
        case "int":
            return int(value)
        case "double":
            return float(value)
        case "list":
            return [_value(item) for item in value]
        case "map":
            return {_value(key): _value(item) for key, item in value}
        case "string" | "bool" | "null":
            return value
    return NotImplemented  # a value of a type that is left out equals nothing


def _same(found: object, stated: object) -> bool:
    if isinstance(found, tuple):
        found = list(found)
    if type(found) is not type(stated):
        return False
    if isinstance(found, list) and isinstance(stated, list):
        return len(found) == len(stated) and all(map(_same, found, stated))
    if isinstance(found, dict) and isinstance(stated, dict):
        return found.keys() == stated.keys() and all(
            _same(found[key], stated[key]) for key in found
        )
    if isinstance(found, float) and isinstance(stated, float):
        signs = math.copysign(1, found) == math.copysign(1, stated)
        return (found == stated and signs) or (math.isnan(found) and math.isnan(stated))
    return found == stated


def _passes(case: dict[str, Any]) -> bool:
    try:
        found = evaluate(compile_expression(case["expr"], _UNCHECKED))
    except (InvalidExpression, EvalError):
        return case.get("error", False) is True
    return "value" in case and _same(found, _value(case["value"]))


def test_exactly_the_listed_cases_fail() -> None:
    failing = {case["id"] for case in _cases() if not _passes(case)}
    listed = set(_left_out())
    assert sorted(failing - listed) == [], "these fail and are not listed"
    assert sorted(listed - failing) == [], "these are listed and do not fail"


def test_every_case_left_out_has_one_of_the_three_reasons() -> None:
    reasons = {"unsigned integers", "bytes", "type values"}
    assert set(_left_out().values()) <= reasons


@pytest.mark.parametrize("reason", ["unsigned integers", "bytes", "type values"])
def test_the_reason_of_each_case_left_out_shows_in_the_case(reason: str) -> None:
    signs = {
        "unsigned integers": ("u", "U"),
        "bytes": ("b'", 'b"', "B'", "br", "bR", "bytes"),
        "type values": ("type", "bool", "double", "string", "list", "map"),
    }
    by_id = {case["id"]: case["expr"] for case in _cases()}
    for id_, given in _left_out().items():
        if given == reason:
            assert any(sign in by_id[id_] for sign in signs[reason]), id_
