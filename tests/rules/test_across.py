"""Which rules depend on the landscapes that are checked along."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

from gemma_lint.cel import runtime
from gemma_lint.graph import functions, together
from gemma_lint.rules import calls
from gemma_lint.rules.across import looks_across
from gemma_lint.rules.loading import LoadedPack, load
from tests.rules.packs import loaded, pack_text, rule

ALONE = "size(this.functies()) > 0"


def _across(pack: LoadedPack) -> set[str]:
    made = pack.bind(runtime, functions, calls, str, None, {}, None)
    return {name for name, parts in made.items() if looks_across(parts[0])}


def test_of_the_built_in_pack_those_that_compare_landscapes() -> None:
    (gemma2, deviations) = load(["gemma2"])
    assert _across(gemma2) == {
        "G2.12-deelnemers",
        "G2.12-gemeenten",
        "G2.12-vermeld",
        "G2.12-zelfde-applicatie",
        "G3.6-looptijd",
        "G3.6-tegenhanger",
        "G7.4-tegenhanger",
    }
    assert _across(deviations) == set()


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("size(this.zelfde_elders()) == 0", True),
        ("this.naam != 'x' || this.zelfde_elders().all(a, a.naam == 'x')", True),
        ("size([1].filter(n, size(this.zelfde_elders()) == n)) == 0", True),
        ("this.naam != 'zelfde_elders'", False),
        ("size(this.van_organisatie()) > 0", False),
    ],
)
def test_a_rule_of_ones_own(tmp_path: Path, condition: str, expected: bool) -> None:
    text = pack_text(rule(id="E1.1-x", element="applicatie", eis=condition))
    assert _across(loaded(tmp_path, text)) == ({"E1.1-x"} if expected else set())


def test_every_function_that_looks_into_other_landscapes_is_known() -> None:
    tree = ast.parse(inspect.getsource(together))
    asking = {
        function.name
        for function in tree.body
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and node.attr == "others"
        if isinstance(node.ctx, ast.Load)
    }
    callers = {
        function.name
        for function in tree.body
        if isinstance(function, ast.FunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Name) and node.id in {*asking, "_agreements", "_exchanges"}
    }
    public = {name for name in asking | callers if not name.startswith("_")}
    assert public == together.ACROSS
