from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.suggest import nearest

FIELDS = ("naam", "eigenaar", "koppelvlakken", "leverancier", "biv", "id")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("egenaar", "eigenaar"),
        ("eignaar", "eigenaar"),
        ("eigenara", "eigenaar"),
        ("Eigenaar", "eigenaar"),
        ("koppelvlaken", "koppelvlakken"),
        ("bvi", "biv"),
        ("di", "id"),
        ("leverancier", "leverancier"),
    ],
)
def test_a_slip_finds_the_name_that_was_meant(written: str, meant: str) -> None:
    assert nearest(written, FIELDS) == meant


@pytest.mark.parametrize("written", ["zzz", "kavel", "x", "eigendom_van_de_gemeente", ""])
def test_another_word_finds_nothing(written: str) -> None:
    assert nearest(written, FIELDS) is None


def test_nothing_is_near_when_nothing_is_known() -> None:
    assert nearest("naam", ()) is None


def test_the_nearest_of_several_wins() -> None:
    assert nearest("van_app", ("vanapp", "van_apps", "van-app")) == "van-app"


@given(st.text("abc_-", max_size=12), st.lists(st.text("abc_-", min_size=1, max_size=12)))
def test_the_order_of_the_candidates_does_not_matter(name: str, candidates: list[str]) -> None:
    assert nearest(name, candidates) == nearest(name, reversed(candidates))


@given(st.text("abcdef", min_size=3, max_size=12), st.data())
def test_one_slip_is_always_forgiven(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name) - 1))
    slips = (name[:place] + name[place + 1 :], name[:place] + "x" + name[place:])
    assert nearest(data.draw(st.sampled_from(slips)), [name]) == name
