"""A baseline that is wrong says where and how to mend it, and never passes for an empty one."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.baseline.model import Baseline
from gemma_lint.baseline.reading import document_at, entries_of
from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Location, Problem
from gemma_lint.messages import render
from gemma_lint.source import unwritten
from tests.baseline.entries import PATH, entry, read

GOOD = """\
nulmeting: 1
bevindingen:
  - {organisatie: aa, regel: G1.1-x, element: dienst/paspoort, vingerafdruk: a0000000000000000000000000000001}
"""  # noqa: E501 - a line as it stands in a file
FIRST = entry(0xA << 124 | 1, organisation="aa", rule="G1.1-x", element="dienst/paspoort")


def _problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(InvalidConfiguration) as refusal:
        read(text)
    return refusal.value.problems


def test_entries_are_read_whatever_way_they_are_written() -> None:
    block = """\
bevindingen:
  # in block style
  - organisatie: aa
    regel: 'G1.1-x'
    element: "dienst/paspoort"  # here too
    vingerafdruk: "a0000000000000000000000000000001"
nulmeting: 1
"""
    assert read(block) == read(GOOD) == Baseline(PATH, (FIRST,), ("aa",))


def test_an_empty_one_records_nothing() -> None:
    assert read("nulmeting: 1\nbevindingen: []\n") == Baseline(PATH, (), ())


def test_it_may_be_of_landscapes_without_an_entry() -> None:
    text = "nulmeting: 1\nlandschappen: [zz, bb]\nbevindingen: []\n"
    assert read(text).landscapes == ("bb", "zz")


@pytest.mark.parametrize(
    ("text", "line", "column", "said"),
    [
        ("", 1, 1, "dit is geen nulmeting"),
        ("- 1\n", 1, 1, "dit is geen nulmeting"),
        ("organisatie: {id: a, naam: A}\n", 1, 1, "dit is geen nulmeting"),
        ("nulmeting: 2\nbevindingen: []\n", 1, 12, "“nulmeting” moet 1 zijn; gevonden is “2”"),
        ("nulmeting: true\nbevindingen: []\n", 1, 12, "gevonden is “true”"),
        ("nulmeting: 1.0\nbevindingen: []\n", 1, 12, "“nulmeting” moet 1 zijn"),
        ("nulmeting: 1\n", 1, 1, "onder “bevindingen” hoort een lijst"),
        ("nulmeting: 1\nbevindingen: {}\n", 2, 14, "onder “bevindingen” hoort een lijst"),
        ("nulmeting: 1\nbevinding: []\nbevindingen: []\n", 2, 1, "bedoelt u “bevindingen”?"),
        ("nulmeting: 1\nlandschappen: aa\nbevindingen: []\n", 2, 15, "onder “landschappen”"),
        ("nulmeting: 1\nlandschappen: [3]\nbevindingen: []\n", 2, 16, "moet een tekst zijn"),
        ("nulmeting: 1\nbevindingen: [x]\n", 2, 15, "hier horen organisatie (of bestand), regel"),
        ("nulmeting: 1\nbevindingen:\n  - {}\n", 3, 5, "“organisatie” ontbreekt"),
        (GOOD.replace("regel:", "regels:"), 3, 23, "onbekende sleutel “regels”"),
        (GOOD.replace("G1.1-x", "[a]"), 3, 30, "“regel” moet een tekst zijn; gevonden is “[…]”"),
        (GOOD.replace("aa,", '" ",'), 3, 19, "“organisatie” moet een tekst zijn"),
        (GOOD.replace("dienst/paspoort", "dienst/"), 3, 47, "staat hier als soort/id"),
        (GOOD.replace("organisatie: aa, ", ""), 3, 5, "“organisatie” ontbreekt, of “bestand” als"),
        (GOOD.replace("aa,", "aa, bestand: a.yaml,"), 3, 5, "staan er beide"),
        (GOOD.replace("organisatie: aa", "bestand: /a.yaml"), 3, 15, "als pad vanaf de map van de"),
        (GOOD.replace("organisatie: aa", "bestand: [a]"), 3, 15, "“bestand” moet een tekst zijn"),
        (GOOD.replace("dienst/paspoort", "/paspoort"), 3, 47, "staat hier als soort/id"),
        (GOOD.replace(": a0", ": 00"), 3, 78, "“vingerafdruk” moet een tekst zijn"),  # a number
        (GOOD.replace("00000001", "0000000G"), 3, 78, "een vingerafdruk heeft 32 tekens"),
        (GOOD.replace("00000001", "0000000A"), 3, 78, "een vingerafdruk heeft 32 tekens"),
        ("nulmeting: 1\nbevindingen: [\n", 3, 1, "Hier werd een komma of ] verwacht"),
        ("nulmeting: 1\n<<<<<<< HEAD\nbevindingen: []\n", 2, 1, "conflict"),
    ],
)
def test_a_mistake_has_its_place(text: str, line: int, column: int, said: str) -> None:
    first = _problems(text)[0]
    assert first.location is not None
    assert (first.location.path, first.location.line) == (PATH, line)
    assert first.location.column == column
    shown = render(first.message, "nl")
    assert said in shown
    assert render(first.message, "en") != shown
    if not first.message.key.startswith("configuration.unknown-key"):  # which says it itself
        assert first.advice is not None
        assert render(first.advice, "nl")


def test_all_mistakes_are_told_at_once() -> None:
    text = "nulmeting: 1\nbevindingen:\n  - {regel: 1, vingerafdruk: x}\n  - x\n"
    assert [problem.message.key for problem in _problems(text)] == [
        "baseline.no-owner",
        "baseline.no-text",
        "baseline.lacks",
        "baseline.no-vingerafdruk",
        "baseline.no-entry",
    ]


def test_there_is_an_end_to_what_is_told() -> None:
    assert len(_problems("nulmeting: 1\nbevindingen:\n" + "  - x\n" * 3000)) == 1000


def test_the_same_fingerprint_twice_names_both_places() -> None:
    (problem,) = _problems(GOOD + GOOD.splitlines()[2].replace("paspoort", "id-kaart") + "\n")
    assert problem.location is not None
    assert problem.location.line == 4
    assert [other.location.line for other in problem.related] == [3]
    assert problem.advice is not None
    assert "samenvoegen" in render(problem.advice, "nl")


def test_landscapes_without_an_organisation_may_share_a_fingerprint() -> None:
    lines = [GOOD.splitlines()[2].replace("organisatie: aa", f"bestand: {f}") for f in "ab"]
    head = "nulmeting: 1\nbevindingen:\n"
    assert [one.owner for one in read(head + "\n".join(lines)).entries] == ["a", "b"]
    assert read(head + "\n".join(lines)).landscapes == ()
    (problem,) = _problems(head + "\n".join([lines[0], lines[0]]))
    assert problem.message.key == "baseline.double"


@pytest.mark.parametrize(
    "element", ["landschap", "dienst/paspoort kanalen digitaal", "afwijking G7.9 dienst/wmo"]
)
def test_an_element_may_say_which_part_it_is(element: str) -> None:
    assert read(GOOD.replace("dienst/paspoort", element)).entries[0].element == element


def test_one_that_is_named_and_is_not_there_says_where_it_is_named() -> None:
    named = Location("gemma-lint.yaml", 2, 12, 2, 20)
    with pytest.raises(InvalidConfiguration) as refusal:
        document_at("weg/nulmeting.yaml", named)
    (problem,) = refusal.value.problems
    assert problem.location == named
    assert render(problem.message, "nl") == "de nulmeting weg/nulmeting.yaml bestaat niet"
    assert problem.advice is not None
    assert "gemma-lint baseline -o weg/nulmeting.yaml" in render(problem.advice, "nl")


def test_a_folder_is_no_baseline(tmp_path: Path) -> None:
    with pytest.raises(InvalidConfiguration) as refusal:
        document_at(str(tmp_path))
    assert refusal.value.problems[0].message.key == "source.not-a-file"
    assert refusal.value.problems[0].code == "configuration"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["organisatie", "bestand", "regel", "element", "vingerafdruk", "landschappen", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=9,
)


@given(values, values)
def test_whatever_stands_in_it_is_read_or_refused_in_words(
    version: object, entries: object
) -> None:
    for data in (version, {"nulmeting": 1, "bevindingen": entries, "landschappen": version}):
        problems: tuple[Problem, ...] = ()
        try:
            entries_of(unwritten(data))
        except InvalidConfiguration as refusal:
            problems = refusal.problems
        assert all(render(problem.message, lang) for problem in problems for lang in ("nl", "en"))
