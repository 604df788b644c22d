"""What functions go through: without it they give nothing, and with it something."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from gemma_lint.cel.types import ObjectType
from gemma_lint.check import check
from gemma_lint.configuration.settings import Settings
from gemma_lint.graph import functions
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.rules.functions import FUNCTIONS
from gemma_lint.rules.functions.follows import FOLLOWS
from tests.landscapes import PEILDATUM, Data, example


@pytest.fixture(scope="module")
def good() -> Data:
    return example("voorbeeldstad")


def _given(data: Data, name: str) -> Iterator[Any]:
    """What the function gives of each element that it can be called on."""
    (receiver,) = {one.function.receiver for one in FUNCTIONS if one.function.python == name}
    assert isinstance(receiver, ObjectType)
    settings = Settings(peildatum=PEILDATUM, paths=("-",), select=("G8.1",))
    graph = check(settings, json.dumps(data).encode()).graph
    assert graph is not None
    for kind in receiver.name.split("|"):
        for element in graph.elements[kind]:
            yield from getattr(functions, name.removeprefix("graaf."))(element)


@pytest.mark.parametrize("name", sorted(FOLLOWS))
def test_without_any_of_its_facts_a_function_gives_nothing(name: str, good: Data) -> None:
    assert next(_given(good, name), None) is not None
    plural = {kind.name: kind.plural for kind in landscape_vocabulary().kinds.values()}
    bare = json.loads(json.dumps(good))
    for kind, field in FOLLOWS[name]:
        for element in bare[plural[kind]]:
            element.pop(field, None)
    assert list(_given(bare, name)) == []
