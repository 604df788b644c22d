"""Everything that generated source calls, as `rt.<name>`.

It does not know the parser or the checker: a pack compiled ahead of time starts without them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from gemma_lint.cel.arithmetic import (
    add,
    add_int,
    divide,
    divide_double,
    divide_int,
    join_lists,
    join_strings,
    modulo,
    modulo_int,
    multiply,
    multiply_int,
    negate,
    negate_int,
    subtract,
    subtract_int,
)
from gemma_lint.cel.conversions import (
    boolean,
    matches,
    size,
    to_bool,
    to_double,
    to_duration,
    to_int,
    to_string,
    to_timestamp,
    typed,
)
from gemma_lint.cel.errors import EvalError, LimitExceeded, MissingFact
from gemma_lint.cel.limits import MAX_STEPS, made, start
from gemma_lint.cel.time import Duration, Timestamp, part
from gemma_lint.cel.values import (
    contains,
    each,
    each_unknown,
    equal,
    fact,
    has_item,
    has_key,
    index,
    item,
    key,
    less,
    less_or_equal,
    member,
    new_map,
    pairs,
    present,
)

__all__ = [
    "MAX_STEPS",
    "Duration",
    "EvalError",
    "LimitExceeded",
    "MissingFact",
    "Timestamp",
    "add",
    "add_int",
    "all_of",
    "any_of",
    "boolean",
    "contains",
    "divide",
    "divide_double",
    "divide_int",
    "each",
    "each_unknown",
    "equal",
    "every",
    "fact",
    "fail",
    "has_item",
    "has_key",
    "index",
    "item",
    "join_lists",
    "join_strings",
    "key",
    "less",
    "less_or_equal",
    "made",
    "matches",
    "member",
    "modulo",
    "modulo_int",
    "multiply",
    "multiply_int",
    "negate",
    "negate_int",
    "new_map",
    "once",
    "pairs",
    "part",
    "present",
    "size",
    "some",
    "start",
    "subtract",
    "subtract_int",
    "to_bool",
    "to_double",
    "to_duration",
    "to_int",
    "to_string",
    "to_timestamp",
    "typed",
    "unpacked",
]


def fail(name: str) -> NoReturn:
    """What the checker refused, when it was told to be lenient. Raises EvalError."""
    raise EvalError("refused", reason=name)


def all_of(*tests: Callable[[], bool]) -> bool:
    """`&&` of tests that may fail: false if any is false, else the first failure, else true."""
    return _decide(False, tests)


def any_of(*tests: Callable[[], bool]) -> bool:
    """`||` of tests that may fail: true if any is true, else the first failure, else false."""
    return _decide(True, tests)


def _decide(decisive: bool, tests: Iterable[Callable[[], bool]]) -> bool:
    failure: EvalError | None = None
    for test in tests:
        try:
            if test() is decisive:
                return decisive
        except LimitExceeded:
            raise
        except EvalError as error:
            failure = failure or error
    if failure is not None:
        raise failure
    return not decisive


def every(elements: Iterable[object], test: Callable[[Any], bool]) -> bool:
    """`all` with a test that may fail, by the rules of `all_of`."""
    return _decide_each(False, elements, test)


def some(elements: Iterable[object], test: Callable[[Any], bool]) -> bool:
    """`exists` with a test that may fail, by the rules of `any_of`."""
    return _decide_each(True, elements, test)


def _decide_each(decisive: bool, elements: Iterable[object], test: Callable[[Any], bool]) -> bool:
    failure: EvalError | None = None
    for element in elements:
        try:
            if test(element) is decisive:
                return decisive
        except LimitExceeded:
            raise
        except EvalError as error:
            failure = failure or error
    if failure is not None:
        raise failure
    return not decisive


def unpacked(test: Callable[[Any, Any], bool]) -> Callable[[Any], bool]:
    """A test of two variables as one of a pair."""
    return lambda pair: test(*pair)


def once(elements: Iterable[object]) -> bool:
    """Whether there is exactly one element; all are looked at, so that no failure hides."""
    return sum(1 for _ in elements) == 1
