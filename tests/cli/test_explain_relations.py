"""`explain` shows the relations between principles, developments and NORA from both sides."""

from __future__ import annotations

import pytest

from gemma_lint.rules import load_packs
from gemma_lint.rules.model import Answer, NoraPrinciple
from tests.cli.running import Program

(PACK, *_) = load_packs(["gemma2"])


def said(program: Program, name: str, lang: str = "nl") -> str:
    """An explanation as one line."""
    done = program("explain", name, "--lang", lang)
    assert (done.code, done.err) == (0, "")
    return " ".join(done.out.split())


@pytest.mark.parametrize(
    "answer", PACK.answers, ids=lambda one: f"{one.development}-{one.principle}"
)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_answer_is_shown_from_both_sides(program: Program, answer: Answer, lang: str) -> None:
    row = f"{answer.reason.of(lang)} ({answer.passage})"
    assert f"{answer.principle} {row}" in said(program, answer.development, lang)
    shown = said(program, answer.principle, lang)
    assert f"({answer.principle}; {answer.passage}): {answer.reason.of(lang)}" in shown
    assert {"nl": "(onze lezing)", "en": "(our reading)"}[lang] in shown


@pytest.mark.parametrize("nora", PACK.nora, ids=lambda one: one.id)
def test_a_nora_principle_is_shown_from_both_sides(program: Program, nora: NoraPrinciple) -> None:
    shown = said(program, nora.id.lower())
    assert shown.startswith(f"{nora.id} · {nora.title.nl} principe van de NORA")
    for principle in PACK.principles:
        beside = principle.id in nora.principles
        assert (f"{principle.id} {principle.title.nl}" in shown) is beside
        assert (f"{nora.id} {nora.text.nl}" in said(program, principle.id)) is beside


def test_an_implication_and_its_rules_show_what_stands_behind_their_principle(
    program: Program,
) -> None:
    for name in ("G7.6", "G7.6-eigenaar"):
        shown = said(program, name, "en")
        assert "NORA-NOODZAKELIJK Users are not asked" in shown
        assert "ontwikkeling-uitwisseling Wider exchange of data (G7; 3.7, motivering)" in shown
        assert "(G7.4; " not in shown


def test_a_sub_point_shows_what_its_implication_answers(program: Program) -> None:
    assert "(G4.1; 3.4 (1))" in said(program, "G4.1f")


def test_a_development_without_an_answer_says_why(program: Program) -> None:
    shown = said(program, "ontwikkeling-iot")
    assert "Geen antwoord in de principes (onze lezing)" in shown
    assert "Wat hierop een antwoord is" not in shown


@pytest.mark.parametrize(
    ("name", "near"),
    [("ontwikkeling-clowd", "ontwikkeling-cloud"), ("NORA-NOODZAKELIJKE", "NORA-NOODZAKELIJK")],
)
def test_an_unknown_name_may_be_a_development(program: Program, name: str, near: str) -> None:
    done = program("explain", name, "--lang", "nl")
    assert done.code == 2
    assert f"bedoelt u “{near}”?" in done.err


def test_one_line_says_how_it_reads_for_a_cooperation(program: Program) -> None:
    for name in ("G5", "G5.2"):
        shown = said(program, name)
        assert shown.count("Ons samenwerkingsverband digitaliseert zijn diensten") == 1
        assert "Onze gemeente digitaliseert haar diensten" in shown
    assert "samenwerkingsverband" not in said(program, "ontwikkeling-cloud")
