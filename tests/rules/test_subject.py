"""Texts that name others, and speak of a cooperation where the landscape is that of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.model import Text
from gemma_lint.rules.subject import kind_of, worded_for
from tests.rules.packs import find, graph_of, loaded, mistakes, pack_text, rule, run_on

TEXTS = """\
teksten:
  - naam: Wij
    nl: Onze gemeente
    en: Our municipality
    samenwerkingsverband: {nl: Ons verband, en: Our cooperation}
  - {naam: altijd, nl: altijd, en: always}
"""
COOPERATION = "organisatie: {id: wij, naam: Wij, soort: samenwerkingsverband}\n"
MUNICIPALITY = "organisatie: {id: wij, naam: Wij, soort: gemeente}\n"
LANDSCAPE = "applicaties: [{id: a, naam: A}]\n"


def pack_with(folder: Path, **changes: str) -> LoadedPack:
    return loaded(folder, pack_text(rule(**changes), more=TEXTS))


def test_any_text_of_a_pack_can_name_another(tmp_path: Path) -> None:
    pack = pack_with(
        tmp_path,
        titel='{nl: "{Wij} weet het {altijd}", en: "{Wij} {altijd} knows"}',
        uitleg='{nl: "Zo doet {Wij} het", en: "That is what {Wij} does"}',
        advies='{nl: "{Wij} kijkt naar {this}", en: "{Wij} looks at {this}"}',
    ).pack
    (made,) = pack.rules
    cooperation = Text("Ons verband weet het altijd", "Our cooperation always knows")
    assert made.title == Text(
        "Onze gemeente weet het altijd", "Our municipality always knows", cooperation
    )
    assert made.explanation is not None
    assert made.explanation.of("nl") == "Zo doet Onze gemeente het"
    assert made.advice.of("nl") == "Onze gemeente kijkt naar {this}"
    (other,) = worded_for("samenwerkingsverband", pack).rules
    assert (other.title.of("nl"), other.advice.of("en")) == (
        "Ons verband weet het altijd",
        "Our cooperation looks at {this}",
    )
    assert worded_for("gemeente", pack) is pack
    assert worded_for(None, pack) is pack


@pytest.mark.parametrize("template", ["{Wij} mist {this}", "{tekst('Wij')} mist {this}"])
@pytest.mark.parametrize(
    ("organisation", "said"),
    [
        (COOPERATION, "Ons verband mist “A”"),
        (MUNICIPALITY, "Onze gemeente mist “A”"),
        ("", "Onze gemeente mist “A”"),
    ],
)
def test_a_message_speaks_of_whose_landscape_it_is(
    tmp_path: Path, template: str, organisation: str, said: str
) -> None:
    texts = f'{{nl: "{template}", en: "{template} too"}}'
    pack = pack_with(tmp_path, melding=texts, advies=texts)
    graph = graph_of(organisation + LANDSCAPE)
    pack = worded_for(kind_of(graph), pack)
    (finding,) = run_on([pack], organisation + LANDSCAPE).findings
    assert (finding.message, finding.advice) == (said, said)


def test_a_fact_that_is_absent_is_told_with_the_title_in_the_right_words(tmp_path: Path) -> None:
    pack = pack_with(
        tmp_path,
        titel='{nl: "{Wij} kent het", en: "{Wij} knows"}',
        eis="this.eigenaar.soort == 'klant'",
    )
    pack = worded_for("samenwerkingsverband", pack)
    (finding,) = run_on([pack], LANDSCAPE).findings
    assert finding.message.endswith("Ons verband kent het")


@pytest.mark.parametrize("key", ["titel", "uitleg"])
def test_a_name_that_is_no_text_is_told_with_its_place(tmp_path: Path, key: str) -> None:
    whole = pack_text(rule(**{key: '{nl: "Dat {Wijj} kan", en: Fine}'}), more=TEXTS)
    (found,) = mistakes(tmp_path, whole)
    assert (found.line, found.column) == find(whole, "Wijj")
    assert found.message == "de tekst `Wijj` bestaat niet in dit regelpakket"
    assert found.advice == "Bedoelde u `Wij`?"


def test_a_name_like_nothing_is_told_how_to_write_braces(tmp_path: Path) -> None:
    whole = pack_text(rule(uitleg="{nl: 'Vul {onzin_hier} in', en: Fine}"), more=TEXTS)
    (found,) = mistakes(tmp_path, whole)
    assert "schrijf `{{onzin_hier}}` voor de accolades zelf" in found.advice


def test_braces_that_hold_no_name_stay_as_they_are(tmp_path: Path) -> None:
    written = "Schrijf {id: a, biv: {b: 1}} of {{Wij}}"
    pack = pack_with(tmp_path, uitleg=f"{{nl: '{written}', en: 'Write {{{{Wij}}}}'}}").pack
    explanation = pack.rules[0].explanation
    assert explanation == Text("Schrijf {id: a, biv: {b: 1}} of {Wij}", "Write {Wij}")


def test_what_an_expression_can_name_is_not_a_text(tmp_path: Path) -> None:
    texts = TEXTS + "  - {naam: peildatum, nl: ooit, en: ever}\n"
    made = rule(melding='{nl: "{this} op {peildatum}", en: "{this} on {peildatum}"}')
    pack = loaded(tmp_path, pack_text(made, more=texts))
    (finding,) = run_on([pack], LANDSCAPE).findings
    assert finding.message == "“A” op 2026-11-01"


def test_texts_that_name_others_cannot_fill_the_memory(tmp_path: Path) -> None:
    long = f"teksten: [{{naam: lang, nl: {'n' * 2000}, en: {'e' * 2000}}}]\n"
    named = "{lang}" * 3000
    whole = pack_text(rule(uitleg=f"{{nl: '{named}', en: '{named}'}}"), more=long)
    (found,) = mistakes(tmp_path, whole)
    assert found.message.endswith("maken dit pakket meer dan 1000000 tekens langer")
    assert found.line == find(whole, "uitleg")[0]
