"""The JSON Schema says of a landscape what a check says, as long as no reference is followed.

Two things are left out, as JSON has no words for them: an integer beyond 64 bits, and `1.0` where
an integer is wanted, which to JSON Schema is one and to a check is not. What the schema means by a
date is its `format`, so that is looked at too; and `$` in a pattern means the end, as in ECMAScript
and in the validator, where Python also means the place before a last line end.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError, validators
from pydantic_core import ValidationError as Refused

from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.schema import schema
from gemma_lint.landscape.validator import build_validator
from gemma_lint.landscape.vocabulary import FieldSpec
from gemma_lint.rules.calls import read_date

VOCABULARY = landscape_vocabulary()
VALIDATOR = build_validator(VOCABULARY, read_date)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.sampled_from([0.5, 2.5, "", "x", " ", "1"]),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2)
    ),
    max_leaves=3,
)
DATES = [
    *(
        "2026-01-31",
        "2024-02-29",
        "2026-02-29",
        "2026-13-01",
        "2026-1-31",
        "20260131",
        "20260131  ",
    ),
    *("2026-W05-6", "2026-01-31T00:00:00", "2026-01-31\n", "٢٠٢٦-01-31", "31-01-2026"),
]
TEXTS = {
    None: ["naam", "", "  ", "é", "0", "twee\nregels"],
    "id": ["a", "A.b-c_9", "-a", "é", "a b", "a\n", "x" * 200, "x" * 201, ""],
    "url": ["https://a.example/b", "http://a", "ftp://a", "https://", "https://a b", "https:// "],
    "duration": ["P7Y", "P1Y6M", "P30D", "P2W", "P", "PT1H", "7Y", "P٣Y", "P7Y\n"],
}


def _pattern(_: Any, pattern: str, instance: Any, __: Any) -> Iterator[ValidationError]:
    """`pattern` as ECMAScript reads it, to which JSON Schema refers."""
    if isinstance(instance, str) and not re.search(pattern.replace("$", r"\Z"), instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


SCHEMA = validators.extend(Draft202012Validator, {"pattern": _pattern})(  # type: ignore[no-untyped-call]  # jsonschema leaves it so
    json.loads(schema()), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def _accepted(data: object) -> bool:
    try:
        VALIDATOR.validate_python(data)
    except Refused:
        return False
    return True


def _good(spec: FieldSpec, depth: int) -> st.SearchStrategy[Any]:
    """Values that one item of a field may have."""
    if spec.object is not None:
        return _element(spec.object, depth - 1)
    if spec.values:
        return st.sampled_from(spec.values)
    low = int(spec.minimum) if spec.minimum is not None else None
    high = int(spec.maximum) if spec.maximum is not None else None
    return {
        "bool": st.booleans(),
        "date": st.sampled_from(DATES[:2]),
        "int": st.integers(low if low is not None else -9, high if high is not None else 999),
        "float": st.floats(low, 1e6) | st.integers(low, 999),
        "extra": st.dictionaries(st.sampled_from("ab"), JSON, max_size=2),
        "reference": st.sampled_from(["a", "soort/a"]),
        "text": st.sampled_from(TEXTS[spec.pattern][:2] if spec.pattern else ["naam", "é"]),
    }[spec.type]


def _odd(spec: FieldSpec) -> st.SearchStrategy[Any]:
    """Values that a field may or may not have."""
    near: list[Any] = [None, True, 0, 1, 3, 4, -1, 1201, 0.5, "", [], {}, [None], [[]], [{}]]
    near += DATES if spec.type == "date" else TEXTS[spec.pattern]
    near += [str(value) for value in spec.values] + [[value] for value in spec.values]
    return st.sampled_from(near) | JSON


def _field(spec: FieldSpec, depth: int) -> st.SearchStrategy[Any]:
    one = _good(spec, depth)
    if not spec.many:
        return one
    some = st.lists(one, max_size=2)
    return some | one if spec.single else some


@st.composite
def _element(draw: st.DrawFn, kind: str, depth: int) -> dict[str, Any]:
    """An element as it should be: what is required, and some of what is not."""
    fields = VOCABULARY.kinds[kind].fields
    chosen = [spec for spec in fields if spec.required]
    optional = [spec for spec in fields if not spec.required and (depth or spec.object is None)]
    if optional:
        chosen += draw(st.lists(st.sampled_from(optional), max_size=3, unique=True))
    return {spec.name: draw(_field(spec, depth)) for spec in chosen}


@st.composite
def _landscape(draw: st.DrawFn, *, spoiled: bool) -> Any:
    """A landscape with one element of any kind in it, in which something may be odd."""
    kind = draw(st.sampled_from(sorted(VOCABULARY.kinds)))
    element = draw(_element(kind, 2))
    if spoiled:
        specs = VOCABULARY.kinds[kind].fields
        spec = draw(st.sampled_from(specs))
        match draw(st.sampled_from(["value", "value", "value", "remove", "key", "whole"])):
            case "value":
                element[spec.name] = draw(_odd(spec))
            case "remove":
                element.pop(draw(st.sampled_from(sorted(element) or [""])), None)
            case "key":
                element[draw(st.sampled_from(["onbekend", "Id", "extra "]))] = 1
            case _:
                return _around(kind, draw(JSON))
    return _around(kind, element)


def _around(kind: str, value: Any) -> Any:
    """A landscape with `value` somewhere in it, where an element of `kind` may stand."""
    while kind != VOCABULARY.root:
        holder, spec = next(
            (holder, spec)
            for holder in sorted(VOCABULARY.kinds.values(), key=lambda one: one.name)
            for spec in holder.fields
            if spec.object == kind and holder.name != kind and _reachable(holder.name, kind)
        )
        filled = {
            one.name: _sample(one) for one in holder.fields if one.required and one is not spec
        }
        value = {**filled, spec.name: [value] if spec.many else value}
        kind = holder.name
    return value


def _reachable(kind: str, without: str) -> bool:
    """Whether a landscape leads to elements of `kind` in a way that does not pass `without`."""
    seen, todo = {without}, [VOCABULARY.root]
    while todo:
        here = todo.pop()
        if here not in seen:
            seen.add(here)
            todo += [spec.object for spec in VOCABULARY.kinds[here].fields if spec.object]
    return kind in seen - {without}


def _sample(spec: FieldSpec) -> Any:
    if spec.values:
        return spec.values[0]
    return {"date": "2026-01-31", "int": spec.minimum or 1}.get(spec.type, "a")


@given(_landscape(spoiled=False))
def test_what_a_check_reads_the_schema_accepts(data: Any) -> None:
    assert _accepted(data)
    assert [error.message for error in SCHEMA.iter_errors(data)] == []


@given(_landscape(spoiled=True))
def test_the_schema_accepts_and_refuses_what_a_check_does(data: Any) -> None:
    assert SCHEMA.is_valid(data) == _accepted(data), data


@pytest.mark.parametrize("kind", sorted(VOCABULARY.kinds))
def test_every_field_of_a_kind_accepts_and_refuses_the_same_values(kind: str) -> None:
    required = {spec.name: _sample(spec) for spec in VOCABULARY.kinds[kind].fields if spec.required}
    for spec in VOCABULARY.kinds[kind].fields:
        for value in _values(spec):
            data = _around(kind, {**required, spec.name: value})
            assert SCHEMA.is_valid(data) == _accepted(data), (spec.name, value)


def _values(spec: FieldSpec) -> list[Any]:
    scalars = [None, True, 0, 1, 3, 4, -1, 1201, 0.5, *DATES, *TEXTS[spec.pattern], *spec.values]
    return [*scalars, [], {}, *([value] for value in scalars), {"onbekend": 1}, [{"onbekend": 1}]]
