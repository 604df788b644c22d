"""The functions that rules may call: documented, with examples that compile."""

from __future__ import annotations

import pytest

from gemma_lint.cel.compiler import compile_expression
from gemma_lint.cel.types import BOOL
from gemma_lint.graph import functions as graaf
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.rules import calls as roep
from gemma_lint.rules.declarations import about, declarations
from gemma_lint.rules.functions import FUNCTIONS, Documented

HOMES = {"graaf": graaf, "roep": roep}


@pytest.mark.parametrize("one", FUNCTIONS, ids=lambda one: one.function.name)
def test_the_example_of_a_function_compiles_and_uses_it(one: Documented) -> None:
    declared = about(declarations(landscape_vocabulary(), []), (one.element,))
    compiled = compile_expression(one.example, declared, BOOL)
    assert one.function.python in compiled.python


@pytest.mark.parametrize("one", FUNCTIONS, ids=lambda one: one.function.name)
def test_a_function_exists_where_it_says(one: Documented) -> None:
    home, _, name = one.function.python.partition(".")
    assert callable(getattr(HOMES[home], name))
    assert name == one.function.name
