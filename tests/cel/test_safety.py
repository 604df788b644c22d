"""Packs come from anyone: what an expression can reach, and how much it can ask."""

from __future__ import annotations

import ast
import contextlib
import subprocess
import sys
import time
from functools import reduce

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gemma_lint.cel import (
    DYN,
    INT,
    STRING,
    CelError,
    Declarations,
    EvalError,
    InvalidExpression,
    LimitExceeded,
    ListType,
    compile_expression,
    evaluate,
    runtime,
)
from tests.cel.model import DECLARATIONS, applicatie, value

LISTS = Declarations(variables={"l": ListType(INT), "s": STRING, "d": DYN})


@pytest.mark.parametrize(
    "text",
    [
        "this.__class__",
        "this.__dict__",
        "this.eigenaar.__init__",
        "this.id.__class__",
        "this.id.format('x')",
        "this.id.upper()",
        "this.`__class__`",
        "__import__('os')",
        "rt.fail('x')",
        "v_this.id",
        "print(this)",
        "this.koppelvlakken.append(this)",
        "len(this.id) > 1",
        "peildatum.nanoseconds",
    ],
)
def test_nothing_but_what_is_declared_can_be_named(text: str) -> None:
    with pytest.raises(InvalidExpression):
        compile_expression(text, DECLARATIONS)


@pytest.mark.parametrize("text", ["d.__class__", "d['__class__']", "d.real", "dyn(d).x"])
def test_a_value_of_unknown_type_shows_no_attributes(text: str) -> None:
    for hidden in (1, "text", applicatie(), [1]):
        with pytest.raises(EvalError):
            evaluate(compile_expression(text, LISTS), d=hidden)


_SEEN = {"Expression", "Call", "Attribute", "Name", "Constant", "Load", "Compare", "BoolOp", "And"}
_SEEN |= {"Or", "Not", "UnaryOp", "USub", "IfExp", "Lambda", "arguments", "arg", "Tuple", "List"}
_SEEN |= {"Dict", "ListComp", "DictComp", "GeneratorExp", "comprehension", "Store", "BinOp", "Add"}
_SEEN |= {"Sub", "Mult", "Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "In", "Is", "IsNot"}

_PIECES = st.sampled_from(
    [
        *("this", "this.id", "this.status", "this.biv", "this.extra", "this.koppelvlakken", "k"),
        *('\'"""\'', '"\'{0}"', "'\\n'", r"'\\'", "r'\\'", "'{x!r}'", "'%s'", "1", "-1", "1.5"),
        *("true", "null", "(", ")", "[", "]", "{", "}", ",", ":", "?", ".", "+", "-", "*", "/"),
        *("==", "!=", "<", "in", "&&", "||", "!", "has(", ".all(k, ", ".map(k, ", ".x", "size("),
    ]
)


@given(st.lists(_PIECES, max_size=12).map(" ".join))
@example("this.extra['\"); import os; (\"'] == 1")
@example("{'{0}': '{1}'}['{0}'] == '{1}'")
def test_whatever_is_written_becomes_plain_python_or_an_error(text: str) -> None:
    try:
        compiled = compile_expression(text, DECLARATIONS)
    except InvalidExpression:
        return
    tree = ast.parse(compiled.python, mode="eval")
    assert {type(node).__name__ for node in ast.walk(tree)} <= _SEEN
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert not any(name.startswith("_") for name in attributes)
    with contextlib.suppress(EvalError):
        value(text)


@given(st.text(max_size=40))
def test_any_text_at_all_is_compiled_or_refused(text: str) -> None:
    refused: tuple[CelError, ...] = ()
    try:
        compile_expression(text, DECLARATIONS)
    except InvalidExpression as invalid:
        refused = invalid.errors
    assert all(0 <= error.offset <= len(text) and error.length > 0 for error in refused)


@pytest.mark.parametrize(
    "text",
    [
        "(" * 4_999 + "1" + ")" * 4_999,
        "[" * 5_000,
        "{1:" * 3_000,
        "this" + ".id" * 3_000,
        "1" + " + 1" * 2_400,
        "true ? " * 1_400 + "1",
        "l[" * 3_000,
        "size(" * 1_900,
        "[1].map(x, " * 800,
        "a" * 10_001,
        "1" * 9_999,
        "'" + "a" * 9_990,
        "!(" * 3_000,
        "has(" * 2_000,
    ],
)
def test_hostile_texts_are_refused_quickly(text: str) -> None:
    began = time.process_time()
    with pytest.raises(InvalidExpression):
        compile_expression(text, LISTS)
    assert time.process_time() - began < 5  # a guard against quadratic reading, not a measurement


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-" * 9_998 + "1", 1),
        ("!" * 9_990 + "true", True),
        (" && ".join(["true"] * 1_200), True),
        (" || ".join(["1 / 0 > 1"] * 700 + ["true"]), True),
        ("(" * 50 + "1" + ")" * 50, 1),
        ("[" + ",".join(["1"] * 4_000) + "].size()", 4_000),
        ("false ? 2 : " * 50 + "1", 1),
        ("'" + "a" * 9_000 + "'.size()", 9_000),
    ],
)
def test_long_but_flat_texts_are_fine(text: str, expected: object) -> None:
    assert evaluate(compile_expression(text, LISTS)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "l.all(a, l.all(b, l.all(c, l.all(d, a + b + c + d >= 0))))",
        "l.map(a, l.map(b, l.map(c, l))).size() > 0",
        "l.map(a, l.map(b, l.map(c, [a, b, c, a, b, c]))).size() > 0",
        "l.exists(a, l.exists(b, l.exists(c, 1 / c > 5 || l.exists(d, 1 / d > 5))))",
        "l.all(a, l.all(b, l.all(c, !(a in l) || !(b in l) || c in l)))",
        "l.all(a, l.all(b, dyn(l) == dyn(l.map(c, c))))",
    ],
)
def test_work_is_limited_and_no_operator_hides_it(text: str) -> None:
    compiled = compile_expression(text, LISTS)
    runtime.start(100_000)
    with pytest.raises(LimitExceeded):
        eval(compiled.python, {"rt": runtime, "v_l": list(range(100))})  # noqa: S307  # as the engine does


def test_work_is_limited_when_nobody_says_how_much() -> None:
    compiled = compile_expression("l.all(a, l.all(b, l.all(c, c >= 0)))", LISTS)
    with pytest.raises(LimitExceeded):
        evaluate(compiled, l=list(range(300)))


@pytest.mark.parametrize("piece", ["{0} + {0}", "({0} + {0})"])
def test_text_and_lists_cannot_grow_without_end(piece: str) -> None:
    for name, grown in (("s", "a" * 10_000), ("l", [1] * 10_000)):
        text = reduce(lambda inner, _: piece.format(f"({inner})"), range(7), name)
        with pytest.raises(LimitExceeded):
            evaluate(compile_expression(text, LISTS), **{name: grown})


def test_an_engine_sets_how_much_work_an_evaluation_may_take() -> None:
    compiled = compile_expression("l.all(x, x > 0)", LISTS)
    names = {"rt": runtime, "v_l": [1] * 100}
    runtime.start(50)
    with pytest.raises(LimitExceeded):
        eval(compiled.python, names)  # noqa: S307  # as the engine does
    runtime.start(200)
    assert eval(compiled.python, names) is True  # noqa: S307  # as the engine does
    runtime.start()


def test_a_pattern_that_is_slow_elsewhere_is_not_here() -> None:
    compiled = compile_expression("s.matches('^(a+)+$')", LISTS)
    assert evaluate(compiled, s="a" * 50_000 + "b") is False


def test_the_runtime_starts_without_parser_checker_or_anything_heavy() -> None:
    program = "import sys, gemma_lint.cel.runtime; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    loaded = set(run.stdout.split())
    ours = {name for name in loaded if name.startswith("gemma_lint.cel.")}
    kept = (
        "runtime",
        "arithmetic",
        "conversions",
        "errors",
        "limits",
        "time",
        "values",
    )
    assert ours == {f"gemma_lint.cel.{name}" for name in kept}
    assert loaded.isdisjoint({"re2", "zoneinfo", "pydantic", "rich", "jsonschema", "yaml"})
