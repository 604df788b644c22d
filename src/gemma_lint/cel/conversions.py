"""Conversions between types, and the functions on strings that need care at run time."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from gemma_lint.cel.arithmetic import in_range
from gemma_lint.cel.errors import EvalError
from gemma_lint.cel.limits import made
from gemma_lint.cel.time import SECOND, Duration, Timestamp
from gemma_lint.cel.values import as_double

if TYPE_CHECKING:
    from typing import Any

_INT = re.compile(r"[+-]?[0-9]{1,25}")
_DOUBLE = re.compile(
    r"[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|inf(?:inity)?|nan)", re.IGNORECASE
)
_TRUE = frozenset(("1", "t", "true", "TRUE", "True"))
_FALSE = frozenset(("0", "f", "false", "FALSE", "False"))


def boolean(value: object) -> bool:
    """A value that must be a bool already. Raises EvalError."""
    if value is True or value is False:
        return value
    raise EvalError("no-bool")


def typed(value: object, name: str) -> object:
    """A value that must be of the type called `name` already. Raises EvalError."""
    if isinstance(value, _TYPES[name]) and not (isinstance(value, bool) and name != "bool"):
        return value
    raise EvalError("no-overload")


_TYPES: dict[str, tuple[type, ...]] = {
    "bool": (bool,),
    "int": (int,),
    "double": (float,),
    "string": (str,),
    "timestamp": (Timestamp,),
    "duration": (Duration,),
    "list": (list, tuple),
    "map": (dict,),
    "null": (type(None),),
}


def size(value: object) -> int:
    """Characters of a string, elements of a list, keys of a map. Raises EvalError."""
    if isinstance(value, (str, list, tuple, dict)):
        return len(value)
    raise EvalError("no-overload")


def to_int(value: object) -> int:
    """`int(value)`; doubles lose their fraction, timestamps become seconds. Raises EvalError."""
    if type(value) is int:
        return value
    if type(value) is float:
        # The ends are left out: a double near them may stand for a number beyond 64 bits.
        if -(2.0**63) < value < 2.0**63:
            return int(value)
        raise EvalError("overflow")
    if isinstance(value, str) and _INT.fullmatch(value):
        return in_range(int(value))
    if isinstance(value, Timestamp):
        return value.nanoseconds // SECOND
    raise _inconvertible(value, "int")


def to_double(value: object) -> float:
    """`double(value)` of a number or of text. Raises EvalError."""
    if type(value) in (int, float):
        return as_double(value)
    if isinstance(value, str) and _DOUBLE.fullmatch(value):
        return float(value)
    raise _inconvertible(value, "double")


def to_bool(value: object) -> bool:
    """`bool(value)` of a bool or of one of the words for it. Raises EvalError."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _TRUE | _FALSE:
        return value in _TRUE
    raise _inconvertible(value, "bool")


def to_string(value: object) -> str:
    """`string(value)`. Raises EvalError for lists, maps, null and objects of the model."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str(value)
    if isinstance(value, float):
        return _double_text(value)
    if isinstance(value, int):
        return made(str(in_range(value)))
    if isinstance(value, (Timestamp, Duration)):
        return made(str(value))
    raise _inconvertible(value, "string")


def _double_text(value: float) -> str:
    """The shortest digits that give `value` back, in the notation of C's `%g`."""
    if math.isnan(value) or math.isinf(value):
        return "nan" if math.isnan(value) else ("inf" if value > 0 else "-inf")
    power = int(f"{value:.16e}".partition("e")[2])
    if -5 < power < 6:
        return repr(value).removesuffix(".0")
    sign = "-" if value < 0 else ""
    mantissa = repr(abs(value)).partition("e")[0]
    digits = mantissa.replace(".", "").strip("0")
    beyond = f".{digits[1:]}" if digits[1:] else ""
    return f"{sign}{digits[0]}{beyond}e{power:+03}"


def to_timestamp(value: object) -> Timestamp:
    """`timestamp(value)` of RFC 3339 text or of seconds since 1970. Raises EvalError."""
    if isinstance(value, Timestamp):
        return value
    if isinstance(value, str):
        return Timestamp.parse(value)
    if type(value) is int:
        return Timestamp(value * SECOND)
    raise _inconvertible(value, "timestamp")


def to_duration(value: object) -> Duration:
    """`duration(value)` of text such as `1h30m`. Raises EvalError."""
    if isinstance(value, Duration):
        return value
    if isinstance(value, str):
        return Duration.parse(value)
    raise _inconvertible(value, "duration")


def _inconvertible(value: object, name: str) -> EvalError:
    shown = value[:60] if isinstance(value, str) else type(value).__name__
    return EvalError("conversion", value=shown, type=name)


def matches(text: str, pattern: str) -> bool:
    """Whether RE2 finds `pattern` anywhere in `text`, in linear time. Raises EvalError."""
    try:
        return compiled_pattern(pattern).search(text) is not None
    except UnicodeEncodeError:  # half of a surrogate pair, which RE2 has no bytes for
        raise EvalError("no-overload") from None


@lru_cache(maxsize=256)
def compiled_pattern(pattern: str) -> Any:
    """RE2's form of a pattern. Raises EvalError when it is none."""
    # Only rules with a pattern need it.
    import re2  # type: ignore[import-untyped]  # it has no annotations

    options = re2.Options()
    options.log_errors = False  # RE2 would write to standard error
    try:
        return re2.compile(pattern, options)
    except (re2.error, UnicodeEncodeError):
        raise EvalError("pattern", pattern=pattern[:60]) from None
