"""A validator for landscapes, built from the vocabulary alone with pydantic's core.

It accepts and refuses exactly what the classes in `kinds` do (a test holds them together), without
the cost of importing pydantic and building seventy classes at every start.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from pydantic_core import PydanticCustomError, SchemaValidator

from gemma_lint.landscape.vocabulary import (
    MAX_ID_LENGTH,
    PATTERNS,
    FieldSpec,
    KindSpec,
    Vocabulary,
)

Schema = dict[str, Any]
MakeDate = Callable[[str], object]

MAX_INTEGER = 2**63 - 1


def build_validator(
    vocabulary: Vocabulary, make_date: MakeDate, *, lenient: bool = False
) -> SchemaValidator:
    """A validator from plain data to plain data in which dates are what `make_date` makes of them.

    `make_date` gets text such as `2026-01-31` and raises ValueError when that is no date.
    `lenient`: no field is required, to go on with what is left of a landscape with problems.
    """
    date_schema = _date_schema(make_date)
    kinds = [_kind_schema(kind, date_schema, lenient=lenient) for kind in vocabulary.kinds.values()]
    root = {"type": "definition-ref", "schema_ref": vocabulary.root}
    # Plain dicts, as pydantic itself makes them, rather than the types that its core declares.
    whole: Any = {"type": "definitions", "schema": root, "definitions": kinds}
    return SchemaValidator(whole)


def _kind_schema(kind: KindSpec, date_schema: Schema, *, lenient: bool) -> Schema:
    fields = {
        spec.name: {
            "type": "typed-dict-field",
            "schema": _field_schema(spec, date_schema),
            "required": spec.required and not lenient,
        }
        for spec in kind.fields
    }
    return {
        "type": "typed-dict",
        "fields": fields,
        "extra_behavior": "forbid",
        "ref": kind.name,
    }


def _field_schema(spec: FieldSpec, date_schema: Schema) -> Schema:
    if spec.type == "extra":
        return {
            "type": "function-before",
            "function": {"type": "no-info", "function": _nothing_or_mapping},
            "schema": {"type": "dict", "keys_schema": {"type": "str", "strict": True}},
        }
    item = _item_schema(spec, date_schema)
    if spec.many:
        before = _one_or_more if spec.single else _nothing_or_list
        return {
            "type": "function-before",
            "function": {"type": "no-info", "function": before},
            "schema": {"type": "list", "items_schema": item, "strict": True},
        }
    return item if spec.required else {"type": "nullable", "schema": item}


def _item_schema(spec: FieldSpec, date_schema: Schema) -> Schema:
    if spec.type == "date":
        return date_schema
    return _ITEMS[spec.type](spec)


def _text(spec: FieldSpec) -> Schema:
    schema: Schema = {"type": "str", "strict": True, "pattern": PATTERNS[spec.pattern]}
    return {**schema, "max_length": MAX_ID_LENGTH} if spec.pattern == "id" else schema


def _reference(_: FieldSpec) -> Schema:
    return {"type": "str", "strict": True, "pattern": PATTERNS[None]}


def _number(kind: str, spec: FieldSpec) -> Schema:
    schema: Schema = {"type": kind, "strict": True}
    if kind == "int":
        schema["le"] = MAX_INTEGER
        schema["ge"] = -MAX_INTEGER - 1
    else:
        schema["allow_inf_nan"] = False
    if spec.minimum is not None:
        schema["ge"] = spec.minimum
    if spec.maximum is not None:
        schema["le"] = spec.maximum
    return schema


def _enum(spec: FieldSpec) -> Schema:
    schema: Schema = {"type": "literal", "expected": list(spec.values)}
    if not any(isinstance(value, int) for value in spec.values):
        return schema
    function = {"type": "no-info", "function": _no_bool}
    return {"type": "function-before", "function": function, "schema": schema}


def _no_bool(value: object) -> object:
    """The value, unless it is `true`, which Python takes for 1."""
    if isinstance(value, bool):
        raise PydanticCustomError("literal_error", "not a number")
    return value


_ITEMS: dict[str, Callable[[FieldSpec], Schema]] = {
    "text": _text,
    "reference": _reference,
    "int": partial(_number, "int"),
    "float": partial(_number, "float"),
    "bool": lambda _: {"type": "bool", "strict": True},
    "enum": _enum,
    "object": lambda spec: {"type": "definition-ref", "schema_ref": spec.object},
}


def _date_schema(make_date: MakeDate) -> Schema:
    known: dict[str, object] = {}

    def read(value: object) -> object:
        if not isinstance(value, str):
            raise PydanticCustomError("date_type", "not a date")
        made = known.get(value)
        if made is None:
            made = known[value] = _make(make_date, value)
        return made

    return {"type": "function-plain", "function": {"type": "no-info", "function": read}}


def _make(make_date: MakeDate, value: str) -> object:
    try:
        return make_date(value)
    except ValueError:
        raise PydanticCustomError("date_value", "not a date") from None


def _nothing_or_list(value: object) -> object:
    return [] if value is None else value


def _nothing_or_mapping(value: object) -> object:
    return {} if value is None else value


def _one_or_more(value: object) -> object:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]
