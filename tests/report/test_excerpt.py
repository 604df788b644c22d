from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.finding import Location
from gemma_lint.report.excerpt import TAB, Excerpt, Mark, strip
from gemma_lint.report.safe import visible_character
from gemma_lint.report.style import PLAIN, View
from gemma_lint.report.width import width

LINES = st.text(st.characters(exclude_characters="\n\r"), max_size=120)


def _marked(line: str, start: int, end: int, room: int = 70) -> str:
    """What stands above the marks."""
    shown = strip(line, start, end, room)
    at, result = 0, ""
    for character in shown.text:
        if shown.column <= at < shown.column + shown.columns:
            result += character
        at += width(character)
    return result


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("    naam: Klanten", "Klanten"),
        ("\tnaam:\tKlanten", "Klanten"),
        ("naam: 漢字 Klanten", "Klanten"),
        ("naam: 漢字", "漢字"),
        ("naam: e\u0301e\u0301n Klanten", "Klanten"),
        ("naam: 👩🏽 Klanten", "Klanten"),
        ("x" * 500 + " Klanten " + "y" * 500, "Klanten"),
        ("漢" * 500 + " Klanten " + "字" * 500, "Klanten"),
    ],
)
def test_the_marks_stand_below_the_culprit(line: str, word: str) -> None:
    start = line.index(word) + 1
    assert _marked(line, start, start + len(word)) == word


def test_control_characters_count_as_they_are_shown() -> None:
    assert _marked("a\x1b[1m\u202eKlanten", 7, 14) == "Klanten"


@given(LINES.filter(bool), st.data())
def test_marks_stand_below_the_culprit_in_any_line(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(1, len(line)))
    culprit = line[start - 1]
    shown = strip(line, start, start + 1, 70)
    assert shown.text.isprintable()
    assert width(shown.text) <= 70
    expected = range(1, TAB + 1) if culprit == "\t" else [width(visible_character(culprit)) or 1]
    assert shown.columns in expected
    if culprit.strip() and width(culprit) and culprit.isprintable():
        assert culprit in _marked(line, start, start + 1)


@given(LINES, st.data())
def test_a_line_that_fits_is_shown_whole(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(1, len(line) + 1))
    whole = "".join(map(visible_character, line.replace("\t", " ")))
    if width(whole) <= 200:
        shown = strip(line.replace("\t", " "), start, start + 1, 200)
        assert shown.text == whole.rstrip()
        before = map(visible_character, line[: start - 1].replace("\t", " "))
        assert shown.column == width("".join(before))


@given(st.text("ab漢\t", max_size=400), st.integers(1, 400), st.integers(0, 50))
def test_a_long_line_is_clipped_around_the_culprit(line: str, start: int, length: int) -> None:
    start = min(start, len(line) + 1)
    shown = strip(line, start, start + length, 60)
    assert width(shown.text) <= 60
    assert shown.column < 60
    assert shown.columns >= 1


def test_a_line_of_a_megabyte_is_shown_at_once() -> None:
    line = "a" * 2**20 + "!" + "b" * 2**20
    assert _marked(line, 2**20 + 1, 2**20 + 2) == "!"


@given(st.text("ab漢\t\u0301\u202e\x1b\u3164", max_size=200), st.data())
def test_marks_and_text_agree_whatever_takes_no_room(line: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(1, len(line) + 1))
    end = data.draw(st.integers(start, len(line) + 1))
    shown = strip(line, start, end, 4000)
    before = strip(line[: start - 1] + "|", start, start + 1, 4000).text
    until = strip(line[: end - 1] + "|", end, end + 1, 4000).text
    assert not re.search("\u0301{5}", shown.text)
    assert shown.column == width(before) - 1
    assert shown.columns == max(1, width(until) - width(before))


def test_a_line_of_only_accents_is_shown_as_signs() -> None:
    shown = strip("\u0301" * 10_000_000, 5_000_000, 5_000_001, 70)
    assert width(shown.text) <= 70
    assert len(shown.text) <= 80
    assert "<U+0301>" in shown.text


def _rows(marks: list[Mark], lines: dict[int, str], view: View = PLAIN) -> list[str]:
    return list(Excerpt(marks, lambda number: lines.get(number, ""), view).rows(2))


def test_places_in_one_excerpt_stand_in_the_order_of_the_file() -> None:
    lines = {3: "bron: bag", 4: "tussen", 5: "kopie: bag", 9: "ver: weg"}
    marks = [
        Mark(Location("a", 5, 8, 5, 11), "", "fout"),
        Mark(Location("a", 3, 7, 3, 10), "de bron", "related"),
        Mark(Location("a", 9, 1, 9, 4), "verderop", "related"),
    ]
    assert _rows(marks, lines) == [
        " 3 | bron: bag",
        "   |       --- de bron",
        " 4 | tussen",
        " 5 | kopie: bag",
        "   |        ^^^",
        "...",
        " 9 | ver: weg",
        "   | --- verderop",
    ]


def test_two_marks_on_a_line_share_it() -> None:
    marks = [
        Mark(Location("a", 1, 6, 1, 7), "", "fout"),
        Mark(Location("a", 1, 1, 1, 4), "van", "related"),
    ]
    assert _rows(marks, {1: "van: x"}) == [" 1 | van: x", "   |      ^", "   | --- van"]


def test_a_stretch_over_lines_is_marked_to_the_end_of_the_first() -> None:
    mark = Mark(Location("a", 1, 1, 3, 2), "", "fout")
    assert _rows([mark], {1: "naam:"})[1] == "   | ^^^^^"


def test_a_label_that_does_not_fit_stands_below_its_marks() -> None:
    mark = Mark(Location("a", 1, 1, 1, 31), "deze gegevens komen hier binnen", "related")
    rows = _rows([mark], {1: "x" * 30}, View(width=40))
    assert rows[1:] == ["   | " + "-" * 30, "   | deze gegevens komen hier binnen"]


def test_the_end_of_a_line_can_be_marked() -> None:
    mark = Mark(Location("a", 1, 6, 1, 6), "", "fout")
    assert _rows([mark], {1: "naam:"}) == [" 1 | naam:", "   |      ^"]


def test_a_line_that_is_not_there_is_blank() -> None:
    mark = Mark(Location("a", 7, 6, 7, 9), "", "fout")
    assert Excerpt([mark], lambda _: "", PLAIN).is_blank
    assert _rows([mark], {}) == [" 7 |", "   | ^"]
