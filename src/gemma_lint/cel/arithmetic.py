"""Arithmetic with CEL's ranges: 64-bit integers never wrap, doubles follow IEEE 754."""

from __future__ import annotations

import math
from collections.abc import Callable

from gemma_lint.cel.errors import EvalError
from gemma_lint.cel.limits import INT_MAX, INT_MIN, room_for
from gemma_lint.cel.time import Duration, Timestamp


def in_range(number: int) -> int:
    """`number` when it fits in 64 bits. Raises EvalError."""
    if INT_MIN <= number <= INT_MAX:
        return number
    raise EvalError("overflow")


def add_int(left: int, right: int) -> int:
    """The sum. Raises EvalError outside 64 bits."""
    return in_range(left + right)


def subtract_int(left: int, right: int) -> int:
    """The difference. Raises EvalError outside 64 bits."""
    return in_range(left - right)


def multiply_int(left: int, right: int) -> int:
    """The product. Raises EvalError outside 64 bits."""
    return in_range(left * right)


def divide_int(left: int, right: int) -> int:
    """The quotient, rounded towards zero. Raises EvalError for zero and outside 64 bits."""
    if right == 0:
        raise EvalError("division-by-zero")
    quotient = abs(left) // abs(right)
    return in_range(quotient if (left < 0) == (right < 0) else -quotient)


def modulo_int(left: int, right: int) -> int:
    """The remainder, with the sign of `left`. Raises EvalError for zero."""
    if right == 0:
        raise EvalError("division-by-zero")
    remainder = abs(left) % abs(right)
    return -remainder if left < 0 else remainder


def negate_int(value: int) -> int:
    """The opposite. Raises EvalError outside 64 bits."""
    return in_range(-value)


def divide_double(left: float, right: float) -> float:
    """The quotient; division by zero gives an infinity or no number, as IEEE 754 says."""
    if right:
        return left / right
    if left == 0 or math.isnan(left) or math.isnan(right):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def join_strings(left: str, right: str) -> str:
    """Two strings as one. Raises LimitExceeded when it would be too long."""
    room_for(len(left) + len(right))
    return left + right


def join_lists(
    left: list[object] | tuple[object, ...], right: list[object] | tuple[object, ...]
) -> list[object]:
    """Two lists as one. Raises LimitExceeded when it would be too long."""
    room_for(len(left) + len(right))
    return [*left, *right]


def add(left: object, right: object) -> object:
    """`left + right` for times, or when the types are known only now. Raises EvalError."""
    if isinstance(left, str) and isinstance(right, str):
        return join_strings(left, right)
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        return join_lists(left, right)
    if isinstance(right, Timestamp) and isinstance(left, Duration):
        left, right = right, left
    if isinstance(left, (Timestamp, Duration)) and isinstance(right, Duration):
        return type(left)(left.nanoseconds + right.nanoseconds)
    return _numbers(left, right, add_int, lambda one, other: one + other)


def subtract(left: object, right: object) -> object:
    """`left - right` for times, or when the types are known only now. Raises EvalError."""
    if isinstance(left, Timestamp) and isinstance(right, Timestamp):
        return Duration(in_range(left.nanoseconds - right.nanoseconds))
    if isinstance(left, (Timestamp, Duration)) and isinstance(right, Duration):
        return type(left)(left.nanoseconds - right.nanoseconds)
    return _numbers(left, right, subtract_int, lambda one, other: one - other)


def multiply(left: object, right: object) -> object:
    """`left * right` when the types are known only now. Raises EvalError."""
    return _numbers(left, right, multiply_int, lambda one, other: one * other)


def divide(left: object, right: object) -> object:
    """`left / right` when the types are known only now. Raises EvalError."""
    return _numbers(left, right, divide_int, divide_double)


def modulo(left: object, right: object) -> object:
    """`left % right` when the types are known only now. Raises EvalError."""
    return _numbers(left, right, modulo_int, _no_modulo)


def negate(value: object) -> object:
    """`-value` when the type is known only now. Raises EvalError."""
    if type(value) is int:
        return negate_int(value)
    if type(value) is float:
        return -value
    raise EvalError("no-overload")


def _no_modulo(_left: float, _right: float) -> float:
    raise EvalError("no-overload")


def _numbers(
    left: object,
    right: object,
    whole: Callable[[int, int], int],
    broken: Callable[[float, float], float],
) -> int | float:
    if type(left) is int and type(right) is int:
        return whole(left, right)
    if type(left) is float and type(right) is float:
        return broken(left, right)
    raise EvalError("no-overload")
