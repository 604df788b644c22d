"""Values at run time: equality, order, and what lies inside lists, maps and objects.

A bool, int, float, str, None, list or tuple, dict, Timestamp or Duration stands for itself. A
key of a map that is a bool is held as `BoolKey`, because Python takes True for the key 1. Any
other object belongs to the model: it equals only itself, and the generated source alone
reads its fields.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

from gemma_lint.cel.errors import EvalError, MissingFact
from gemma_lint.cel.limits import spend
from gemma_lint.cel.time import Duration, Timestamp


class BoolKey(Enum):
    """A bool as key of a map."""

    FALSE = False
    TRUE = True


_SCALARS = frozenset((bool, int, float, str, type(None), Timestamp, Duration))
_NUMBERS = frozenset((int, float))
_LISTS = (list, tuple)
_ORDERED = frozenset((bool, int, float, str, Timestamp, Duration))


def present(value: object, path: str) -> object:
    """`value`, unless it is absent. Raises MissingFact."""
    if value is None:
        raise MissingFact(path)
    return value


def equal(left: object, right: object) -> bool:
    """Equality of any two values; unlike types differ, but an int is compared as a double."""
    kind, other = type(left), type(right)
    if kind is other and kind in _SCALARS:
        return left == right
    if kind in _NUMBERS and other in _NUMBERS:
        return as_double(left) == as_double(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, _LISTS) and isinstance(right, _LISTS):
        return _equal_lists(left, right)
    if isinstance(left, dict) and isinstance(right, dict):
        return _equal_maps(left, right)
    return left is right


def as_double(number: Any) -> float:
    """A number as a double; a whole number beyond all doubles counts as infinite."""
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def _equal_lists(
    left: list[object] | tuple[object, ...], right: list[object] | tuple[object, ...]
) -> bool:
    if len(left) != len(right):
        return False
    spend(len(left))
    return all(map(equal, left, right))


def _equal_maps(left: dict[object, object], right: dict[object, object]) -> bool:
    if left.keys() != right.keys():
        return False
    spend(len(left))
    return all(equal(value, right[key]) for key, value in left.items())


def less(left: object, right: object) -> bool:
    """`left < right` for values whose types are known only now. Raises EvalError."""
    one, other = _ordered(left, right)
    return bool(one < other)


def less_or_equal(left: object, right: object) -> bool:
    """`left <= right` for values whose types are known only now. Raises EvalError."""
    one, other = _ordered(left, right)
    return bool(one <= other)


def _ordered(left: Any, right: Any) -> tuple[Any, Any]:
    """The two in a form that Python orders as CEL does. Raises EvalError."""
    kind, other = type(left), type(right)
    if kind is other and kind in _ORDERED:
        return left, right
    if kind in _NUMBERS and other in _NUMBERS:
        return as_double(left), as_double(right)
    if isinstance(left, str) and isinstance(right, str):
        return left, right
    raise EvalError("no-overload")


def key(value: object) -> object:
    """A value as key of a map. Raises EvalError for what cannot be one."""
    if isinstance(value, bool):
        return BoolKey(value)
    if isinstance(value, (int, str)):
        return value
    raise EvalError("map-key")


def new_map(entries: Iterable[tuple[object, object]]) -> dict[object, object]:
    """A map out of pairs. Raises EvalError for a wrong key or the same key twice."""
    result: dict[object, object] = {}
    for name, value in entries:
        held = key(name)
        if held in result:
            raise EvalError("repeated-key", name=str(name)[:60])
        result[held] = value
    return result


def _sought(value: object) -> object:
    """The key to look up for `value`: a double finds the whole number that it equals."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else value
    return key(value)


def has_key(where: object, name: object) -> bool:
    """`name in where` for a map."""
    if isinstance(where, dict):
        return _sought(name) in where
    raise EvalError("no-overload")


def has_item(values: Iterable[object], value: object) -> bool:
    """`value in values` for a list of any values."""
    return any(equal(item, value) for item in each(values))


def contains(where: object, value: object) -> bool:
    """`value in where` when only now it shows what `where` is. Raises EvalError."""
    if isinstance(where, _LISTS):
        return has_item(where, value)
    return has_key(where, value)


def item(values: list[object] | tuple[object, ...], index: object) -> object:
    """An element of a list by its place from 0. Raises EvalError outside the list."""
    if isinstance(index, float) and index.is_integer():
        index = int(index)
    if not isinstance(index, int) or isinstance(index, bool):
        raise EvalError("no-overload")
    if not 0 <= index < len(values):
        raise EvalError("index-range", index=index, size=len(values))
    return values[index]


def member(where: object, name: object) -> object:
    """The value of a key in a map. Raises EvalError when there is none."""
    if not isinstance(where, dict):
        raise EvalError("no-overload")
    sought = _sought(name)
    if sought not in where:
        raise EvalError("no-such-key", name=str(name)[:60])
    value: object = where[sought]
    return value


def index(where: object, name: object) -> object:
    """`where[name]` when only now it shows what `where` is. Raises EvalError."""
    return item(where, name) if isinstance(where, _LISTS) else member(where, name)


def fact(where: object, name: object) -> object:
    """The value of a key that the landscape may or may not state: None when it does not."""
    if isinstance(where, dict):
        value: object = where.get(_sought(name))
        return value
    raise EvalError("no-overload")


def each(values: Iterable[object]) -> Iterable[object]:
    """The elements of a list or the keys of a map, which must be neither bool nor unknown."""
    spend(len(values) + 1)  # type: ignore[arg-type]  # a list, tuple or dict
    return values


def each_unknown(values: object) -> Iterable[object]:
    """The elements of a list or the keys of a map of any kind. Raises EvalError otherwise."""
    if isinstance(values, _LISTS):
        return each(values)
    if isinstance(values, dict):
        return [_plain_key(name) for name in each(values)]
    raise EvalError("no-overload")


def pairs(values: object) -> Iterator[tuple[object, object]]:
    """Index and element of a list, key and value of a map. Raises EvalError otherwise."""
    if isinstance(values, _LISTS):
        return iter(enumerate(each(values)))
    if isinstance(values, dict):
        each(values)
        return ((_plain_key(name), value) for name, value in values.items())
    raise EvalError("no-overload")


def _plain_key(name: object) -> object:
    return name.value if isinstance(name, BoolKey) else name
