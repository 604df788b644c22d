"""What stands behind the principles of gemma2: chapters 2 and 4, and our reading of them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from gemma_lint.rules import load_packs
from gemma_lint.rules.model import Answer, Development
from tests.shared import shared

(PACK, *_) = load_packs(["gemma2"])
BY_PRINCIPLE = [principle.id for principle in PACK.principles]

# The table of chapter 4.
NORA = {
    "NORA-PROACTIEF": ("G1", "G4"),
    "NORA-VINDBAAR": ("G1", "G4"),
    "NORA-TOEGANKELIJK": ("G1", "G4", "G5"),
    "NORA-STANDAARD": ("G1", "G2"),
    "NORA-GEBUNDELD": ("G1",),
    "NORA-TRANSPARANT": ("G4", "G6"),
    "NORA-NOODZAKELIJK": ("G7",),
    "NORA-VERTROUWELIJK": ("G8",),
    "NORA-BETROUWBAAR": ("G3",),
    "NORA-ONTVANKELIJK": ("G4",),
}
SECTIONS = {"algemeen": "2.1", "technologie": "2.2", "uitgangspunt": "2.3"}
WORDS_IN_A_ROW = 7
"""So many words in a row that are the document's own are a copy."""


def test_chapter_2_has_its_developments_and_starting_points() -> None:
    counts = Counter(one.group for one in PACK.developments)
    assert counts == {"algemeen": 8, "technologie": 8, "uitgangspunt": 6}
    assert {(one.group, one.source) for one in PACK.developments} == set(SECTIONS.items())


def test_chapter_4_is_mapped_as_the_table_has_it() -> None:
    assert {one.id: one.principles for one in PACK.nora} == NORA


def test_the_table_is_that_of_the_document() -> None:
    text = shared("seeds/gemma2-architectuurprincipes.txt").read_text("utf-8")
    table = " ".join(text.rpartition("NORA principe GEMMA principe")[2].split())
    rows = {name: table.index(f"{name.removeprefix('NORA-')} - ") for name in NORA}
    ends = [*sorted(rows.values())[1:], len(table)]
    for (name, start), end in zip(sorted(rows.items(), key=lambda row: row[1]), ends, strict=True):
        row = table[start:end]
        found = [one.id for one in PACK.principles if one.title.nl in row]
        assert tuple(found) == NORA[name]


@pytest.mark.parametrize("principle", BY_PRINCIPLE)
def test_each_principle_answers_a_development(principle: str) -> None:
    named = {one.principle for one in PACK.answers}
    assert principle in {name.partition(".")[0] for name in named}


@pytest.mark.parametrize("development", PACK.developments, ids=lambda one: one.id)
def test_each_development_is_answered_or_it_says_why_not(development: Development) -> None:
    answered = development.id in {one.development for one in PACK.answers}
    assert answered != (development.unanswered is not None)


@pytest.mark.parametrize(
    "answer", PACK.answers, ids=lambda one: f"{one.development}-{one.principle}"
)
def test_a_reading_rests_on_a_passage_about_that_principle(answer: Answer) -> None:
    principle, _, number = answer.principle.removeprefix("G").partition(".")
    if answer.passage != "4, tabel":
        wanted = f"3.{principle} ({number})" if number else f"3.{principle}, motivering"
        assert answer.passage == wanted


def test_the_words_are_our_own() -> None:
    text = shared("seeds/gemma2-architectuurprincipes.txt").read_text("utf-8")
    source = _in_rows(text)
    texts = [one.text for one in PACK.developments]
    texts += [one.text for one in PACK.nora]
    texts += [one.reason for one in PACK.answers]
    texts += [one.unanswered for one in PACK.developments if one.unanswered]
    assert [row for one in texts for row in _in_rows(one.nl) & source] == []


def _in_rows(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    rows = range(len(words) - WORDS_IN_A_ROW + 1)
    return {tuple(words[start : start + WORDS_IN_A_ROW]) for start in rows}
