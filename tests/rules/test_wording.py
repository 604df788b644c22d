"""What a rule found, in words that people use."""

from __future__ import annotations

from datetime import date

import pytest

from gemma_lint.cel.errors import EvalError
from gemma_lint.rules.calls import timestamp
from gemma_lint.rules.wording import (
    LONGEST_NAME,
    name_of,
    put,
    reason,
    shortened,
    subject,
    word,
)
from tests.rules.packs import graph_of

LANDSCAPE = """\
organisatie:
  id: stad
  naam: Gemeente Stad
  soort: gemeente
  ibd: {}
applicaties:
  - {id: zaken, naam: Zaaksysteem, applicatiefuncties: [{id: f, naam: Zaken behandelen}]}
verwerkingen:
  - {id: verhuizen}
diensten:
  - {id: d, naam: Verhuizen, uitgevraagde_gegevens: [{gegevenssoort: adres}]}
gegevenssoorten:
  - {id: adres, naam: Adres}
"""
GRAPH = graph_of(LANDSCAPE)


@pytest.mark.parametrize(
    ("value", "nl", "en"),
    [
        ("tekst", "tekst", "tekst"),
        (3, "3", "3"),
        (2.5, "2.5", "2.5"),
        (2.0, "2", "2"),
        (True, "ja", "yes"),
        (False, "nee", "no"),
        (None, "niets", "nothing"),
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a en b", "a and b"),
        (("a", 2, True), "a, 2 en ja", "a, 2 and yes"),
        (list(range(10)), "0, 1, 2, 3, 4, 5, 6, 7, 8 en 9", "0, 1, 2, 3, 4, 5, 6, 7, 8 and 9"),
        (
            list(range(12)),
            "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 en nog 2",
            "0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more",
        ),
        (timestamp(date(2026, 1, 31)), "2026-01-31", "2026-01-31"),
    ],
)
def test_a_value_reads_as_people_write_it(value: object, nl: str, en: str) -> None:
    assert word(value, "nl") == nl
    assert word(value, "en") == en


def test_an_element_goes_by_its_name_else_its_id_else_its_kind() -> None:
    assert name_of(GRAPH.elements["applicatie"][0]) == "Zaaksysteem"
    assert name_of(GRAPH.elements["verwerking"][0]) == "verhuizen"
    assert name_of(GRAPH.elements["uitgevraagd_gegeven"][0]) == "uitgevraagd gegeven"


def test_a_subject_says_its_kind_as_well() -> None:
    assert subject(GRAPH.elements["applicatiefunctie"][0]) == "applicatiefunctie “Zaken behandelen”"
    assert subject(GRAPH.elements["verwerking"][0]) == "verwerking “verhuizen”"


def test_the_parts_of_a_message_become_one_sentence() -> None:
    application = GRAPH.elements["applicatie"][0]
    parts = ("Dus ", application, " houdt ", [application, "x"], ".")
    assert put(parts, "nl") == "Dus “Zaaksysteem” houdt “Zaaksysteem” en x."
    assert put(parts, "en") == "Dus “Zaaksysteem” houdt “Zaaksysteem” and x."


def test_a_long_name_is_cut_off_wherever_it_is_named() -> None:
    long = graph_of(LANDSCAPE.replace("Zaaksysteem", "Z" * 100_000)).elements["applicatie"][0]
    shown = "Z" * (LONGEST_NAME - 1) + "…"
    assert word([long, long], "nl") == f"“{shown}” en “{shown}”"
    assert subject(long) == f"applicatie “{shown}”"
    assert name_of(long) == "Z" * 100_000


def test_a_text_that_just_fits_is_left_alone() -> None:
    assert shortened("abcde", 5) == "abcde"
    assert shortened("abcdef", 5) == "abcd…"


def test_why_a_rule_failed_is_said_in_the_readers_language() -> None:
    error = EvalError("division-by-zero")
    assert reason(error, "nl") != reason(error, "en")
    assert reason(ValueError("mis"), "nl") == "ValueError: mis"
