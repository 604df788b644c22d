from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.importing.ids import LONGEST, Ids, slug
from gemma_lint.landscape.vocabulary import PATTERNS


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Zaaksysteem", "zaaksysteem"),
        ("Zaken & Dossiers (v2)", "zaken-en-dossiers-v2"),
        ("Suite4Burgerzaken – BRP/BAG", "suite4burgerzaken-brp-bag"),
        ("Café Ørsted", "cafe-orsted"),
        ("’s-Hertogenbosch", "s-hertogenbosch"),
        ("  ", ""),
        ("日本", ""),
    ],
)
def test_an_id_is_made_of_a_name(name: str, wanted: str) -> None:
    assert slug(name) == wanted


@given(st.text(max_size=300))
def test_an_id_is_valid_and_short_whatever_the_name(name: str) -> None:
    made = Ids({}).new("applicatie", None, name)
    assert re.match(PATTERNS["id"], made)
    assert len(made) <= LONGEST + len("-applicatie-99")


@given(st.lists(st.sampled_from(["Zaken", "zaken", "Zaken!", "*", "Zaken 2"]), max_size=12))
def test_no_two_get_the_same_id(names: list[str]) -> None:
    ids = Ids({})
    made = [ids.new("applicatie", None, name) for name in names]
    assert len(set(made)) == len(made)


def test_an_id_that_another_kind_has_says_its_kind() -> None:
    ids = Ids({"partij": {"kadaster"}})
    assert ids.new("voorziening", None, "Kadaster") == "kadaster-voorziening"
    assert ids.new("voorziening", None, "Kadaster") == "kadaster-voorziening-2"


def test_a_second_of_the_same_name_is_numbered() -> None:
    ids = Ids({"applicatie": {"suite"}})
    assert [ids.new("applicatie", None, "Suite") for _ in range(2)] == ["suite-2", "suite-3"]


def test_a_number_that_is_taken_is_passed_over_wherever_it_comes_from() -> None:
    ids = Ids({"applicatie": {"suite", "suite-3"}, "partij": {"suite-5"}})
    made = [ids.new("applicatie", None, "Suite") for _ in range(3)]
    assert made == ["suite-2", "suite-4", "suite-6"]
    ids.reserve("applicatie", "suite-7")
    assert ids.new("applicatie", None, "Suite") == "suite-8"


def test_the_id_of_the_source_is_kept_where_people_can_read_it() -> None:
    assert Ids({}).new("applicatie", "ZRC", "Zaakregistratie") == "ZRC"
    ids = Ids({}, as_wanted=True)
    assert ids.new("kavel", "ZRC", "Zaken") == ids.new("applicatie", "ZRC", "Zaken") == "ZRC"
    used = Ids({"kavel": {"ZRC"}}, as_wanted=True)  # something may refer to it by this id alone
    assert used.new("applicatie", "ZRC", "Zaken") == "ZRC-applicatie"
    assert Ids({"kavel": {"ZRC"}}).new("applicatie", "ZRC", "Zaken") == "ZRC-applicatie"
    assert Ids({"kavel": {"ZRC"}}, as_wanted=True).new("kavel", "ZRC", "Zaken") != "ZRC"
    assert Ids({}).new("applicatie", "geen id!", "Zaakregistratie") == "zaakregistratie"


def test_a_long_name_is_cut_between_words() -> None:
    made = slug("Vergunning- Toezicht- en Handhavingcomponent voor de fysieke leefomgeving van ons")
    assert made == "vergunning-toezicht-en-handhavingcomponent-voor-de-fysieke"
