"""Notions that rules ask of other elements than their own are worked out once for each of those."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_lint.rules.engine import run
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.notions import Meaning, functions_of
from gemma_lint.rules.settings import settings_of
from tests.graph.landscapes import interfaces, named
from tests.rules.packs import HEAD, PEILDATUM, graph_of, loaded, pack_text, rule, run_on
from tests.steps import steps

NOTIONS = """\
begrippen:
  - naam: beveiligd
    voor: [applicatie, voorziening, partij]
    betekent: this.koppelvlakken_in.all(k, k.authenticatie != 'geen')
    uitleg: {nl: Laat niemand zomaar toe., en: Lets nobody in just like that.}
"""


def _pack(folder: Path) -> LoadedPack:
    asked = rule(element="koppelvlak", eis="this.naar.beveiligd()")
    return loaded(folder, pack_text(asked, head=HEAD, more=NOTIONS))


def _hub(size: int) -> str:
    return named("applicaties", "hub", "a") + interfaces(*["a > hub"] * size)


def _run(pack: LoadedPack, landscape: str) -> Callable[[], object]:
    graph, settings = graph_of(landscape), settings_of([pack.pack], {}, {})
    return lambda: run(graph, [pack], pack.pack.rules, settings, PEILDATUM, "nl", {})


def test_a_hub_is_not_searched_for_each_that_is_tied_to_it(tmp_path: Path) -> None:
    pack = _pack(tmp_path)
    small, large = _run(pack, _hub(50)), _run(pack, _hub(200))
    assert steps(large) < 5 * steps(small)


def test_each_element_has_an_answer_of_its_own(tmp_path: Path) -> None:
    landscape = named("applicaties", "open", "dicht", "a") + (
        "koppelvlakken:\n"
        "  - {id: k1, naam: K1, van: a, naar: open, authenticatie: geen}\n"
        "  - {id: k2, naam: K2, van: a, naar: open, authenticatie: saml}\n"
        "  - {id: k3, naam: K3, van: a, naar: dicht, authenticatie: saml}\n"
    )
    pack = _pack(tmp_path)
    for _ in range(2):  # nothing is left of an earlier landscape
        found = run_on([pack], landscape).findings
        assert [one.element.id for one in found] == ["k1", "k2"]


@pytest.mark.parametrize(
    ("python", "changes", "asked", "kept"),
    [
        ("any(l1 for l1 in rt.each(v_this.x))", False, "n1(v_this.y)", True),
        ("graaf.keten(v_this)", False, "n1(l2)", True),
        ("n0(v_this)", False, "n1(l2)", True),
        ("(v_this.status == 'gepland')", False, "n1(l2)", False),
        ("graaf.keten(v_this)", False, "n1(v_this)", False),
        ("graaf.keten(v_this)", True, "n1(l2)", False),
    ],
)
def test_what_searches_and_is_asked_of_others_is_remembered(
    python: str, changes: bool, asked: str, kept: bool
) -> None:
    searching = Meaning("n0", "roep.vindplaats(v_this)", changes=False)
    made = list(functions_of([searching, Meaning("n1", python, changes)], asked))
    assert ("n1_of = {}" in made[1]) is kept
    assert "n0_of" not in made[0]
