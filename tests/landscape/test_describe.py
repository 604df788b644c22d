"""The vocabulary as described: whole, and without two meanings for one name."""

from __future__ import annotations

import pytest

from gemma_lint.landscape.describe import classes, vocabulary
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import KindSpec
from gemma_lint.rules.declarations import KIND, declarations
from gemma_lint.source import parse
from tests.rules.packs import graph_of

VOCABULARY = vocabulary()
KINDS = list(VOCABULARY.kinds.values())
by_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)

TOP_LEVEL = """
afwijking applicatie beleidsregel dienst documentstroom gegevenssoort gegevensverzameling initiatief
kavel koppelvlak overeenkomst partij proces rol specificatie verwerking voorziening
"""


def test_every_kind_of_element_can_be_listed() -> None:
    assert {kind.name for kind in KINDS if kind.plural} == set(TOP_LEVEL.split())


def test_each_stands_under_its_own_key() -> None:
    root = VOCABULARY.kinds[VOCABULARY.root]
    lists = {spec.name: spec.object for spec in root.fields if spec.many}
    assert lists == {kind.plural: kind.name for kind in KINDS if kind.plural}
    organisation = root.field("organisatie")
    assert organisation is not None
    assert (organisation.object, organisation.many) == ("organisatie", False)


def test_what_is_built_in_is_what_the_classes_say() -> None:
    assert landscape_vocabulary() == VOCABULARY


def test_names_are_snake_case() -> None:
    for kind in KINDS:
        for name in (kind.name, *(spec.name for spec in kind.fields)):
            assert name.isidentifier()
            assert name == name.lower()
            assert not name.startswith("_")
            assert not name.endswith("_")


@by_kind
def test_a_field_occurs_once(kind: KindSpec) -> None:
    names = [spec.name for spec in kind.fields]
    assert len(names) == len(set(names))


@by_kind
def test_the_way_back_is_not_called_as_a_field(kind: KindSpec) -> None:
    fields = {spec.name for spec in kind.fields} | {KIND}
    backward = {one.name for one in VOCABULARY.relations() if one.target == kind.name}
    assert backward.isdisjoint(fields)
    if kind.parent is not None:
        assert kind.parent not in fields | backward


@by_kind
def test_every_reference_can_be_walked_back_under_a_name_of_its_own(kind: KindSpec) -> None:
    ways: dict[str, tuple[str, str]] = {}
    for relation in VOCABULARY.relations():
        if relation.target != kind.name:
            continue
        assert relation.name.isidentifier()
        field = (relation.source, relation.field)
        # Kinds that share a part may share the way back; different fields of one kind may not.
        taken = ways.setdefault(f"{relation.name} {relation.source}", field)
        assert taken == field


@by_kind
def test_references_point_to_kinds_with_an_id(kind: KindSpec) -> None:
    for spec in kind.fields:
        assert (spec.type == "reference") == bool(spec.targets)
        for target in spec.targets:
            assert VOCABULARY.kinds[target].has_id


@by_kind
def test_parts_are_described_too(kind: KindSpec) -> None:
    for spec in kind.fields:
        assert (spec.type == "object") == (spec.object is not None)
        if spec.object is not None:
            assert spec.object in VOCABULARY.kinds


@by_kind
def test_a_part_has_the_one_parent_it_occurs_in(kind: KindSpec) -> None:
    around = {
        other.name
        for other in KINDS
        for spec in other.fields
        if spec.object == kind.name and other.name != VOCABULARY.root
    }
    assert kind.parent == (next(iter(around)) if len(around) == 1 and not kind.plural else None)


@by_kind
def test_a_kind_has_room_for_what_is_ones_own(kind: KindSpec) -> None:
    extra = kind.field("extra")
    assert extra is not None
    assert extra.type == "extra"


@by_kind
def test_rules_can_name_every_field_relation_and_parent(kind: KindSpec) -> None:
    known = declarations(VOCABULARY, ()).objects[kind.name]
    backward = {one.name for one in VOCABULARY.relations() if one.target == kind.name}
    fields = {spec.name for spec in kind.fields}
    assert set(known) == fields | backward | {KIND} | ({kind.parent} if kind.parent else set())


@pytest.mark.parametrize(
    "name", [name for name, one in sorted(classes().items()) if one.VOORBEELD.strip()]
)
def test_the_example_of_a_kind_is_a_landscape(name: str) -> None:
    example = classes()[name].VOORBEELD
    lines = example.strip("\n").splitlines()
    indent = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    text = "\n".join(line[indent:] for line in lines)
    assert parse(text.encode(), name).problems == []
    assert graph_of(text).elements[name]


def test_every_kind_of_element_has_an_example() -> None:
    for name in (*TOP_LEVEL.split(), "organisatie"):
        assert classes()[name].VOORBEELD.strip()
