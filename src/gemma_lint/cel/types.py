"""The types of expressions, and what an expression may name: variables, fields, functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce


@dataclass(frozen=True, slots=True)
class Type:
    """A type without parts. `str()` gives its name as messages show it."""

    name: str

    def __str__(self) -> str:
        return self.name


BOOL = Type("bool")
INT = Type("int")
DOUBLE = Type("double")
STRING = Type("string")
TIMESTAMP = Type("timestamp")
DURATION = Type("duration")
NULL = Type("null")
DYN = Type("dyn")
"""Any type: looked at when the expression is evaluated."""


@dataclass(frozen=True, slots=True, init=False)
class ListType(Type):
    """A list whose elements are all of one type."""

    element: Type

    def __init__(self, element: Type) -> None:
        object.__setattr__(self, "name", f"list({element})")
        object.__setattr__(self, "element", element)


@dataclass(frozen=True, slots=True, init=False)
class MapType(Type):
    """A map from keys of one type to values of one type."""

    key: Type
    value: Type

    def __init__(self, key: Type, value: Type) -> None:
        object.__setattr__(self, "name", f"map({key}, {value})")
        object.__setattr__(self, "key", key)
        object.__setattr__(self, "value", value)


@dataclass(frozen=True, slots=True)
class ObjectType(Type):
    """An object of the model, by the name under which `Declarations` lists its fields.

    Its instances must compare by identity, as Python objects do unless told otherwise.

    The name of a union, or several names joined by `|`, stands for any of its members.
    """


@dataclass(frozen=True, slots=True, init=False)
class EnumType(Type):
    """A string out of a fixed set; a comparison with any other literal cannot be meant."""

    values: frozenset[str]

    def __init__(self, values: frozenset[str] | set[str] | tuple[str, ...]) -> None:
        object.__setattr__(self, "name", "string")
        object.__setattr__(self, "values", frozenset(values))


@dataclass(frozen=True, slots=True)
class Field:
    """A field of an object.

    An `optional` field may be absent (None). `attribute` is the name of the Python attribute
    that holds it, when that differs from the field's own name.
    """

    type: Type
    optional: bool = False
    attribute: str | None = None


@dataclass(frozen=True, slots=True)
class Function:
    """One form of a function that expressions may call.

    With a `receiver` it is called as `receiver.name(parameters…)`, without as
    `name(parameters…)`. `python` is the dotted name by which the generated source calls it, the
    receiver first. `infallible` promises that it never raises `EvalError`; `optional` says that
    it may return None, which then counts as an absent fact.
    """

    name: str
    parameters: tuple[Type, ...]
    result: Type
    python: str
    receiver: Type | None = None
    infallible: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Declarations:
    """Everything an expression may name. Nothing else can be reached.

    `objects` gives the fields of each object type, `unions` the members of each union of object
    types. `lenient` compiles what the checker refuses to a failure at run time, as unchecked CEL
    does; it exists for the conformance tests of the language.
    """

    variables: Mapping[str, Type] = field(default_factory=dict)
    objects: Mapping[str, Mapping[str, Field]] = field(default_factory=dict)
    functions: Mapping[str, Function | tuple[Function, ...]] = field(default_factory=dict)
    unions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lenient: bool = False

    def members(self, type_: ObjectType) -> tuple[str, ...]:
        """The names of the object types that `type_` stands for, itself when it is no union."""
        names: dict[str, None] = {}
        for part in type_.name.split("|"):
            names.update(dict.fromkeys(self.unions.get(part, (part,))))
        return tuple(names)

    def forms(self, name: str) -> tuple[Function, ...]:
        """The forms of the function called `name`; empty when there is none."""
        found = self.functions.get(name, ())
        return (found,) if isinstance(found, Function) else found


def kind(type_: Type) -> Type:
    """The type that decides about operators: an enumerated string counts as a string."""
    return STRING if isinstance(type_, EnumType) else type_


def join(left: Type, right: Type) -> Type:
    """The type of a value that is either `left` or `right`."""
    if left == right or right == NULL:
        return left
    if left == NULL:
        return right
    return _join_parts(left, right)


def join_all(types: Iterable[Type]) -> Type:
    """The type of the elements of a list: one that fits them all, null included."""
    found = list(dict.fromkeys(types))
    if not found or (NULL in found and len(found) > 1):
        return DYN
    return reduce(_join_parts, found)


def _join_parts(left: Type, right: Type) -> Type:
    if isinstance(left, EnumType) and isinstance(right, EnumType):
        return EnumType(left.values | right.values)
    if kind(left) == kind(right):
        return kind(left)
    if isinstance(left, ObjectType) and isinstance(right, ObjectType):
        return ObjectType(f"{left.name}|{right.name}")
    if isinstance(left, ListType) and isinstance(right, ListType):
        return ListType(join_all((left.element, right.element)))
    if isinstance(left, MapType) and isinstance(right, MapType):
        values = join_all((left.value, right.value))
        return MapType(join_all((left.key, right.key)), values)
    return DYN


def assignable(actual: Type, wanted: Type, declarations: Declarations) -> bool:
    """Whether a value of type `actual` can stand where `wanted` is asked for."""
    if DYN in (actual, wanted) or kind(actual) == kind(wanted):
        return True
    if isinstance(actual, ListType) and isinstance(wanted, ListType):
        return assignable(actual.element, wanted.element, declarations)
    if isinstance(actual, MapType) and isinstance(wanted, MapType):
        return assignable(actual.key, wanted.key, declarations) and assignable(
            actual.value, wanted.value, declarations
        )
    if isinstance(actual, ObjectType) and isinstance(wanted, ObjectType):
        return set(declarations.members(actual)) <= set(declarations.members(wanted))
    return False


def comparable(left: Type, right: Type, declarations: Declarations) -> bool:
    """Whether `==` between the two can ever be true."""
    if DYN in (left, right) or kind(left) == kind(right):
        return True
    if isinstance(left, ListType) and isinstance(right, ListType):
        return comparable(left.element, right.element, declarations)
    if isinstance(left, MapType) and isinstance(right, MapType):
        return comparable(left.key, right.key, declarations) and comparable(
            left.value, right.value, declarations
        )
    if isinstance(left, ObjectType) and isinstance(right, ObjectType):
        return not set(declarations.members(left)).isdisjoint(declarations.members(right))
    return False
