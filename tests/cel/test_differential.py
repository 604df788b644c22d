"""The same expressions in the reference implementation, cel-cpp: same value, or both fail.

Types are chosen first, so that nearly every expression is one that both accept. Left out where
the two differ on purpose: text that only C's number reader takes, durations near its limits.
"""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.cel import (
    Declarations,
    Duration,
    EvalError,
    InvalidExpression,
    Timestamp,
    compile_expression,
    evaluate,
)

cel = pytest.importorskip("cel_expr_python.cel", reason="the reference implementation is absent")

_ERROR = object()


@cache
def _environment() -> Any:
    return cel.NewEnv()


def _theirs(text: str) -> object:
    try:
        value = _environment().compile(text).eval(data={})
    except Exception:  # noqa: BLE001  # its bindings raise what they like
        return _ERROR
    return _ERROR if value.type().name() == "ERROR" else value.plain_value()


def _ours(text: str) -> object:
    try:
        return evaluate(compile_expression(text, Declarations()))
    except (InvalidExpression, EvalError):
        return _ERROR


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _same(ours: object, theirs: object) -> bool:
    if isinstance(ours, Timestamp) and isinstance(theirs, datetime):
        # Theirs comes out in microseconds.
        return ours.nanoseconds // 1000 == (theirs - _EPOCH) // timedelta(microseconds=1)
    if isinstance(ours, Duration) and isinstance(theirs, timedelta):
        return ours.whole(1000) == int(theirs / timedelta(microseconds=1))
    if isinstance(ours, (list, tuple)) and isinstance(theirs, list):
        return len(ours) == len(theirs) and all(map(_same, ours, theirs))
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(_same(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, float) and isinstance(theirs, float) and math.isnan(ours):
        return math.isnan(theirs)
    return type(ours) is type(theirs) and ours == theirs


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


_LEAVES: dict[str, st.SearchStrategy[str]] = {
    "bool": st.sampled_from(("true", "false")),
    "int": st.one_of(
        st.integers(-9, 9).map(str),
        st.sampled_from(("9223372036854775807", "-9223372036854775808", "4611686018427387904")),
    ),
    "double": st.one_of(
        st.floats(-1e6, 1e6, allow_subnormal=False).map(repr),
        st.sampled_from(("0.0", "-0.0", "1.5", "1e308", "-2.0", "9007199254740993.0")),
    ),
    "string": st.one_of(
        st.sampled_from(("''", "'a'", "'ab'", "'12'", "'-3.5'", "'true'", "'2026-01-31'")),
        st.text("abé🐱'\\", max_size=4).map(_quoted),
    ),
    "timestamp": st.sampled_from(
        (
            "timestamp('2026-11-23T18:17:00Z')",
            "timestamp('1969-12-31T23:59:59.123456789Z')",
            "timestamp('0001-01-01T00:00:00Z')",
            "timestamp('9999-12-31T23:59:59Z')",
            "timestamp(1000000000)",
        )
    ),
    "duration": st.sampled_from(
        ("duration('90s')", "duration('-1h30m')", "duration('1.5ms')", "duration('0s')")
    ),
}
_LEAVES["literal double"] = _LEAVES["double"]
_TYPES = ("bool", "int", "double", "string", "timestamp", "duration")
_ZONES = ("'Europe/Amsterdam'", "'+02:00'", "'-09:30'", "'UTC'", "'nergens'")
_OF_BOTH = ("getHours", "getMinutes", "getSeconds", "getMilliseconds")
_OF_DATE = ("getFullYear", "getMonth", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear")


def _templates(type_: str) -> list[tuple[str, tuple[str, ...]]]:
    """Ways to make a value of a type out of values of other types."""
    ways = list(_TEMPLATES[type_])
    ways += [("({} ? {} : {})", ("bool", type_, type_))]
    ways += [("[{}, {}][{}]", (type_, type_, "int")), ("{{'a': {}}}.a", (type_,))]
    ways += [("{{{}: {}}}[{}]", ("int", type_, "int"))]
    return ways


_TEMPLATES: dict[str, list[tuple[str, tuple[str, ...]]]] = {
    "bool": [
        ("!{}", ("bool",)),
        ("({} && {})", ("bool", "bool")),
        ("({} || {} || {})", ("bool", "bool", "bool")),
        *(
            (f"({{}} {sign} {{}})", (type_, type_))
            for sign in ("==", "!=", "<", "<=", ">", ">=")
            for type_ in _TYPES
        ),
        ("(dyn({}) == {})", ("int", "double")),
        ("(dyn({}) < {})", ("double", "int")),
        ("{}.contains({})", ("string", "string")),
        ("{}.startsWith({})", ("string", "string")),
        ("{}.endsWith({})", ("string", "string")),
        ("{}.matches('^a+b?')", ("string",)),
        ("({} in [{}, {}])", ("int", "int", "int")),
        ("({} in {{{}: {}}})", ("string", "string", "int")),
        ("has({{'a': {}}}.a)", ("int",)),
        ("[{}, {}].all(x, x > {})", ("int", "int", "int")),
        ("[{}, {}].exists(x, {} / x > 1)", ("int", "int", "int")),
        ("[{}, {}].exists_one(x, x == {})", ("string", "string", "string")),
        ("([{}, {}] == [{}, {}])", ("double", "double", "double", "double")),
        ("({{{}: {}}} == {{{}: {}}})", ("string", "int", "string", "int")),
        ("(dyn([{}, {}]) == [{}, {}])", ("int", "int", "double", "double")),
    ],
    "int": [
        *((f"({{}} {sign} {{}})", ("int", "int")) for sign in "+-*/%"),
        ("-({})", ("int",)),
        ("size({})", ("string",)),
        ("[{}, {}].size()", ("int", "int")),
        ("int({})", ("double",)),
        ("int({})", ("timestamp",)),
        ("[{}, {}].map(x, x + {})[{}]", ("int", "int", "int", "int")),
        ("[{}, {}, {}].filter(x, x > {}).size()", ("int", "int", "int", "int")),
        *((f"{{}}.{name}()", ("timestamp",)) for name in _OF_BOTH + _OF_DATE),
        *((f"{{}}.{name}()", ("duration",)) for name in _OF_BOTH),
        *(
            (f"{{}}.{name}({zone})", ("timestamp",))
            for name in ("getHours", "getDate")
            for zone in _ZONES
        ),
    ],
    "double": [
        *((f"({{}} {sign} {{}})", ("double", "double")) for sign in "+-*/"),
        ("-({})", ("double",)),
        ("double({})", ("int",)),
    ],
    "string": [
        ("({} + {})", ("string", "string")),
        ("string({})", ("int",)),
        ("string({})", ("bool",)),
        ("string({})", ("literal double",)),  # not of a computed one: C++ writes -nan
    ],
    "timestamp": [
        ("({} + {})", ("timestamp", "duration")),
        ("({} - {})", ("timestamp", "duration")),
        ("timestamp({})", ("int",)),
    ],
    "literal double": [],
    "duration": [
        ("({} + {})", ("duration", "duration")),
        ("({} - {})", ("duration", "duration")),
        ("({} - {})", ("timestamp", "timestamp")),
    ],
}


@st.composite
def _expressions(draw: st.DrawFn, type_: str, depth: int) -> str:
    if depth == 0 or not _TEMPLATES[type_] or draw(st.integers(0, 3)) == 0:
        return draw(_LEAVES[type_])
    text, parts = draw(st.sampled_from(_templates(type_)))
    return text.format(*(draw(_expressions(part, depth - 1)) for part in parts))


@settings(max_examples=250)
@given(st.data())
@pytest.mark.parametrize("type_", _TYPES)
def test_a_well_typed_expression_has_the_value_that_the_reference_gives(
    type_: str, data: st.DataObject
) -> None:
    text = data.draw(_expressions(type_, 3))
    ours, theirs = _ours(text), _theirs(text)
    assert ours is theirs or _same(ours, theirs), f"{text}: {ours!r}, reference {theirs!r}"


@settings(max_examples=300)
@given(st.data())
def test_what_the_reference_refuses_is_refused(data: st.DataObject) -> None:
    """Operands of any types: whatever we accept and compute, the reference computes the same."""
    template, parts = data.draw(st.sampled_from(_TEMPLATES["bool"] + _TEMPLATES["int"]))
    types = [data.draw(st.sampled_from(_TYPES)) for _ in parts]
    text = template.format(*(data.draw(_LEAVES[type_]) for type_ in types))
    ours, theirs = _ours(text), _theirs(text)
    assert ours is theirs or _same(ours, theirs), f"{text}: {ours!r}, reference {theirs!r}"
