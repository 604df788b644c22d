"""Landscapes in one file or many: merged by kind, with every problem of all of them in one run."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.landscape.describe import vocabulary
from tests.landscape.reading import problems_of, told
from tests.landscape.samples import Sampler
from tests.rules.packs import find, graph_of

VOCABULARY = vocabulary()
FIRST = """\
organisatie: {id: stad, naam: Stad, soort: gemeente}
applicaties:
  - {id: a, naam: A, eigenaar: r}
"""
SECOND = """\
applicaties:
  - {id: b, naam: B, bevat: [d]}
gegevensverzamelingen:
  - {id: d, naam: D}
"""
THIRD = "rollen: [{id: r, naam: R, soort: eenheid}]\n"


def test_files_are_merged_by_kind_in_their_order() -> None:
    graph = graph_of(FIRST, SECOND, THIRD)
    assert [one.id for one in graph.root.applicaties] == ["a", "b"]
    assert graph.root.organisatie.id == "stad"
    assert graph.root.applicaties[0].eigenaar is graph.root.rollen[0]


def test_an_empty_file_among_others_is_no_problem() -> None:
    assert told(FIRST, "", THIRD, "# niets\n") == []


@pytest.mark.parametrize(
    "files", [("",), ("# niets\n",), ("applicaties: []\n",), ("", "rollen:\n")]
)
def test_a_landscape_in_which_nothing_stands(files: tuple[str, ...]) -> None:
    (problem,) = told(*files)
    assert problem[:4] == ("schema", "1.yaml", 1, 1)
    assert problem[4] == "er staat niets in het landschap; er is niets om te controleren"


def test_an_id_used_twice_is_shown_at_both_places() -> None:
    other = "\n" + FIRST.partition("\n")[2].replace("naam: A, eigenaar: r", "naam: Ook A")
    (problem,) = problems_of(FIRST, other, THIRD)
    ((code, *place, message, _),) = told(FIRST, other, THIRD)
    assert (code, message) == ("duplicate-id", "de id `a` is voor soort applicatie al gebruikt")
    assert place == ["2.yaml", *find(other, "a, naam")]
    (first,) = problem.related
    assert first.location.path == "1.yaml"
    assert (first.location.line, first.location.column) == find(FIRST, "a, naam")


def test_an_id_used_three_times_is_two_problems() -> None:
    found = problems_of(THIRD, THIRD, THIRD)
    assert [one.location.path for one in found if one.location] == ["2.yaml", "3.yaml"]
    assert all(one.related[0].location.path == "1.yaml" for one in found)


def test_kinds_may_share_an_id() -> None:
    assert told("rollen: [{id: x, naam: X, soort: klant}]\nkavels: [{id: x, naam: X}]\n") == []


def test_an_id_of_a_part_is_unique_over_all_elements() -> None:
    text = """\
applicaties:
  - {id: a, naam: A, applicatiefuncties: [{id: f, naam: F}]}
  - {id: b, naam: B, applicatiefuncties: [{id: g, naam: G}, {id: f, naam: H}]}
"""
    ((code, _, line, column, _, _),) = told(text)
    assert (code, line, column) == ("duplicate-id", *find(text, "f, naam: H"))


def test_a_landscape_has_one_organisation() -> None:
    other = "# nog een\norganisatie: {id: dorp, naam: Dorp, soort: gemeente}\n"
    (problem,) = problems_of(FIRST, other, THIRD)
    ((code, file, line, column, message, _),) = told(FIRST, other, THIRD)
    assert (code, file, line, column) == ("schema", "2.yaml", 2, 1)
    assert message == "de organisatie is al beschreven; een landschap heeft er een"
    assert problem.related[0].location.path == "1.yaml"


def test_a_reference_to_nothing_gets_the_nearest_id() -> None:
    text = FIRST + "rollen: [{id: beheer, naam: R, soort: eenheid}]\n"
    text = text.replace("eigenaar: r", "eigenaar: bheer")
    assert told(text) == [
        (
            "reference",
            "1.yaml",
            *find(text, "bheer"),
            "`eigenaar` bij applicatie `a` verwijst naar `bheer`, maar die rol bestaat niet",
            "Bedoelde u `beheer`? Zo niet, beschrijf `bheer` dan onder `rollen:`.",
        )
    ]


def test_a_reference_like_no_other_says_where_to_describe_it() -> None:
    ((_, _, _, _, _, advice),) = told(FIRST)
    assert advice == "Beschrijf `r` onder `rollen:`, of verbeter de verwijzing."


def test_a_reference_in_a_list_is_shown_at_its_item() -> None:
    text = SECOND.replace("[d]", "[d, weg]")
    ((code, _, *place, _, _),) = told(text)
    assert (code, place) == ("reference", [*find(text, "weg")])


def test_a_reference_in_a_part_is_named_with_the_element_around_it() -> None:
    evidence = "{bewijs: {verantwoordelijke: x}}"
    text = f"organisatie: {{id: s, naam: S, soort: gemeente, ibd: {evidence}}}\n"
    ((code, _, *place, message, _),) = told(text)
    assert (code, place) == ("reference", [*find(text, "x}")])
    assert message.startswith("`verantwoordelijke` bij organisatie `s` verwijst naar `x`")


BOTH = """\
applicaties: [{id: x, naam: X}]
voorzieningen: [{id: x, naam: X, soort: landelijk}]
"""


def test_a_reference_to_more_than_one_thing_asks_for_the_kind() -> None:
    text = BOTH + "koppelvlakken: [{id: k, naam: K, van: x, naar: applicatie/x}]\n"
    ((code, _, *place, message, advice),) = told(text)
    assert (code, place) == ("reference", [*find(text, "x, naar")])
    assert "applicatie/x, voorziening/x" in message
    assert advice == "Schrijf de soort erbij, bijvoorbeeld `applicatie/x`."


def test_a_reference_with_its_kind_is_one_thing() -> None:
    interface = "koppelvlakken: [{id: k, naam: K, van: voorziening/x, naar: applicatie/x}]\n"
    graph = graph_of(BOTH + interface)
    (found,) = graph.root.koppelvlakken
    assert found.van is graph.root.voorzieningen[0]
    assert found.naar is graph.root.applicaties[0]


def test_a_kind_that_the_field_does_not_point_to_is_no_help() -> None:
    text = BOTH + "kavels: [{id: k, naam: K, applicaties: [voorziening/x]}]\n"
    ((code, _, *place, message, _),) = told(text)
    assert (code, place) == ("reference", [*find(text, "voorziening/x")])
    assert "maar die applicatie bestaat niet" in message


def test_problems_of_all_sorts_and_files_come_in_one_run() -> None:
    broken = "applicaties:\n  - {id: a, naam: A, status: kapot, eigenaar: weg, versie: 2}\n"
    twice = "applicaties: [{id: a, naam: B}]\nkavels: [{naam: K, applicaties: [a, x]}]\n"
    found = told(broken, twice, "rollen: [{id: r\n")
    assert sorted({(code, file) for code, file, *_ in found}) == [
        ("duplicate-id", "2.yaml"),
        ("reference", "1.yaml"),
        ("reference", "2.yaml"),
        ("schema", "1.yaml"),
        ("schema", "2.yaml"),
        ("yaml", "3.yaml"),
    ]
    assert sum(code == "schema" for code, *_ in found) == 3


def test_places_stay_true_after_something_that_is_no_element() -> None:
    text = "applicaties:\n  - 3\n  - [x]\n  - {id: a, naam: A, eigenaar: weg}\n"
    found = [(code, line, column) for code, _, line, column, _, _ in told(text)]
    assert found == [("schema", 2, 5), ("schema", 3, 5), ("reference", 4, 32)]


@pytest.mark.parametrize(
    "value",
    [
        "applicaties: {a: 1}",
        "applicaties: [[{id: a}], 3, null, {id: a}]",
        "applicaties: [{id: a, naam: A, rollen: [{a: 1}, archief, [archief]]}]",
        "applicaties: [{id: [a], naam: {a: 1}}]",
        "gegevenssoorten: [{id: s, naam: S, bron: {a: 1}}]",
        "gegevenssoorten: [{id: s, naam: S, bron: [[a]]}]",
        "organisatie: [{id: a}]",
        "extra: [1]",
        "[]",
        "3",
    ],
)
def test_nothing_stops_the_reading(value: str) -> None:
    assert "schema" in {problem.code for problem in problems_of(value)}


@given(st.integers(0, 2**32))
@settings(max_examples=250)
def test_whatever_is_wrong_becomes_problems_with_a_place(seed: int) -> None:
    data = Sampler(VOCABULARY, seed).spoiled()
    lines = json.dumps(data, indent=1).count("\n") + 1
    for problem in problems_of(json.dumps(data, indent=1)):
        assert problem.location is not None
        assert 1 <= problem.location.line <= lines
        assert problem.location.column >= 1


def test_a_mistake_in_a_single_part_that_may_stand_for_a_list_has_its_place() -> None:
    text = "rollen:\n- {id: r, naam: R, soort: klant, herkomst: {bron: 7, sleutel: x}}\n"
    (problem,) = problems_of(text)
    assert problem.location is not None
    assert (problem.location.line, problem.location.column) == (2, 51)
