"""What expressions in rules may name: every kind with its fields, relations and functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from gemma_lint.cel.types import (
    BOOL,
    DOUBLE,
    DYN,
    INT,
    STRING,
    TIMESTAMP,
    Declarations,
    EnumType,
    Field,
    Function,
    ListType,
    MapType,
    ObjectType,
    Type,
)
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary
from gemma_lint.rules.functions import FUNCTIONS
from gemma_lint.rules.model import Setting

KIND = "elementsoort"
"""The name by which an expression asks what kind an element is."""

_SIMPLE: Mapping[str, Type] = {
    "text": STRING,
    "int": INT,
    "float": DOUBLE,
    "bool": BOOL,
    "date": TIMESTAMP,
    "extra": MapType(STRING, DYN),
}


def declarations(
    vocabulary: Vocabulary, settings: Iterable[Setting], notions: Iterable[Function] = ()
) -> Declarations:
    """Declarations for rules about `this`: no variables yet, see `about`."""
    functions: dict[str, tuple[Function, ...]] = {}
    for function in (*(one.function for one in FUNCTIONS), *notions):
        functions[function.name] = (*functions.get(function.name, ()), function)
    return Declarations(
        variables={
            "landschap": ObjectType(vocabulary.root),
            "instelling": ObjectType("instellingen"),
            "peildatum": TIMESTAMP,
        },
        objects={**_objects(vocabulary), "instellingen": _settings(settings)},
        functions=functions,
    )


def about(declared: Declarations, kinds: Iterable[str]) -> Declarations:
    """The same with `this`, an element of one of `kinds`."""
    this = ObjectType("|".join(kinds))
    return Declarations(
        {**declared.variables, "this": this},
        declared.objects,
        declared.functions,
        declared.unions,
    )


def _settings(settings: Iterable[Setting]) -> dict[str, Field]:
    return {
        setting.name: Field(INT if isinstance(setting.value, int) else ListType(STRING))
        for setting in settings
    }


@cache
def _objects_of(kinds: tuple[KindSpec, ...]) -> dict[str, dict[str, Field]]:
    names = tuple(kind.name for kind in kinds)
    objects = {kind.name: {spec.name: _field(spec) for spec in kind.fields} for kind in kinds}
    for kind in kinds:
        objects[kind.name][KIND] = Field(EnumType(names), attribute="_soort")
        if kind.parent is not None:
            objects[kind.name][kind.parent] = Field(ObjectType(kind.parent))
    objects["niveaus"] = {
        name: Field(INT) for name in ("beschikbaarheid", "integriteit", "vertrouwelijkheid")
    }
    return objects


def _objects(vocabulary: Vocabulary) -> dict[str, dict[str, Field]]:
    objects = _objects_of(tuple(vocabulary.kinds.values()))
    backward: dict[tuple[str, str], list[str]] = {}
    for relation in vocabulary.relations():
        backward.setdefault((relation.target, relation.name), []).append(relation.source)
    for (target, name), sources in backward.items():
        objects[target][name] = Field(ListType(ObjectType("|".join(sorted(set(sources))))))
    return objects


def _field(spec: FieldSpec) -> Field:
    one = _type(spec)
    if spec.many:
        return Field(ListType(one))
    return Field(one, optional=not spec.required and spec.type != "extra")


def _type(spec: FieldSpec) -> Type:
    if spec.type == "reference":
        return ObjectType("|".join(spec.targets))
    if spec.type == "object":
        return ObjectType(spec.object or "")
    if spec.type == "enum":
        numbers = all(isinstance(value, int) for value in spec.values)
        return INT if numbers else EnumType(tuple(str(value) for value in spec.values))
    return _SIMPLE[spec.type]
