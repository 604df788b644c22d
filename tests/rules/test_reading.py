"""Packs with mistakes: all are reported in one run, in place and with the nearest name."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.errors import InvalidPack
from gemma_lint.messages import render
from gemma_lint.rules.loading import load
from gemma_lint.rules.model import Text
from tests.rules.packs import HEAD, Said, find, loaded, mistakes, pack_text, rule

SETTING = "instellingen:\n  - {naam: drempel, getal: 3, uitleg: {nl: Vanaf, en: From}}\n"


def notion(name: str = "in_beheer", **changes: str) -> str:
    values = {"voor": "[applicatie]", "betekent": "has(this.eigenaar)", **changes}
    entries = ", ".join(f"{key}: {value}" for key, value in values.items() if value)
    return f"begrippen:\n  - {{naam: {name}, {entries}, uitleg: {{nl: Wat, en: What}}}}\n"


def test_a_pack_says_what_it_is(tmp_path: Path) -> None:
    pack = loaded(tmp_path, pack_text(rule(), more=SETTING)).pack
    assert (pack.id, pack.version, pack.source) == ("eigen", "1", "Eigen beleid")
    assert pack.title.of("nl") == "Eigen regels"
    assert pack.title.of("en") == "Own rules"
    assert [one.id for one in pack.principles[0].implications] == ["E1.1", "E1.2"]
    assert pack.settings["drempel"].value == 3


def test_a_rule_knows_where_it_belongs_and_where_it_stands(tmp_path: Path) -> None:
    text = pack_text(rule())
    (found,) = loaded(tmp_path, text).pack.rules
    assert (found.principle, found.implication, found.subpoint) == ("E1", "E1.1", None)
    assert (found.location.line, found.location.column) == find(text, "E1.1-proef")


def test_a_rule_may_belong_to_a_sub_point(tmp_path: Path) -> None:
    subpoint = "[{letter: b, tekst: {nl: Zo., en: So.}}]"
    head = HEAD.replace('bron: "1"}', f'bron: "1", subpunten: {subpoint}}}')
    (found,) = loaded(tmp_path, pack_text(rule(id="E1.1b-proef"), head=head)).pack.rules
    assert (found.implication, found.subpoint) == ("E1.1", "b")


def test_rules_are_in_order_of_their_numbers(tmp_path: Path) -> None:
    implications = "".join(
        f"      - {{id: E1.{number}, tekst: {{nl: a, en: b}}, bron: x}}\n"
        for number in range(3, 12)
    )
    ids = ["E1.10-a", "E1.9-b", "E1.9-a", "E1.2-z"]
    pack = loaded(tmp_path, pack_text(*(rule(id=one) for one in ids), head=HEAD + implications))
    assert [one.id for one in pack.pack.rules] == ["E1.2-z", "E1.9-a", "E1.9-b", "E1.10-a"]


def test_texts_are_on_one_line_however_they_were_folded(tmp_path: Path) -> None:
    message = "\n      nl: |\n        Dit is\n          erg\n      en: This is bad"
    (found,) = loaded(tmp_path, pack_text(rule(melding=message))).pack.rules
    assert found.message.nl == "Dit is erg"


def test_a_pack_may_be_a_folder(tmp_path: Path) -> None:
    pack = loaded(tmp_path, HEAD, pack_text(rule(), head=""), pack_text(rule(id="E1.2-b"), head=""))
    assert [one.id for one in pack.pack.rules] == ["E1.1-proef", "E1.2-b"]


def test_nothing_is_not_a_pack(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, "")
    assert "`pakket:` ontbreekt" in found.message


def test_a_pack_without_a_head(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, pack_text(rule(), head=""))
    assert "`pakket:` ontbreekt" in found.message
    assert (found.line, found.column) == (1, 1)


def test_a_pack_with_two_heads(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, pack_text(rule()), HEAD.partition("principes:")[0])
    assert "meer dan eens" in found.message
    assert found.file == "2.yaml"


def test_an_unknown_implication(tmp_path: Path) -> None:
    text = pack_text(rule(id="E1.3-proef"))
    assert mistakes(tmp_path, text) == [
        Said(
            "pakket.yaml",
            *find(text, "E1.3-proef"),
            "regel `E1.3-proef` hoort bij implicatie `E1.3`, maar die bestaat niet",
            "Bedoelde u `E1.1`?",
        )
    ]


def test_an_unknown_sub_point(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, pack_text(rule(id="E1.1c-proef")))
    assert "implicatie `E1.1c`, maar die bestaat niet" in found.message
    assert found.advice == "Bedoelde u `E1.1`?"


def test_an_id_without_an_implication(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, pack_text(rule(id="proef")))
    assert "implicatie `proef`, maar die bestaat niet" in found.message


def test_an_unknown_kind(tmp_path: Path) -> None:
    text = pack_text(rule(element="aplicatie"))
    (found,) = mistakes(tmp_path, text)
    assert found.message == "onbekende soort `aplicatie`"
    assert found.advice == "Bedoelde u `applicatie`?"
    assert (found.line, found.column) == find(text, "aplicatie")


@pytest.mark.parametrize(
    ("field", "message", "advice"),
    [
        ("eigenaer", "`eigenaer` is geen veld van applicatie", "Bedoelde u `eigenaar`?"),
        ("biv.integritiet", "`integritiet` is geen veld van biv", "Bedoelde u `integriteit`?"),
        ("volstrekt", "`volstrekt` is geen veld van applicatie", ""),
    ],
)
def test_an_unknown_field_to_point_at(
    tmp_path: Path, field: str, message: str, advice: str
) -> None:
    text = pack_text(rule(veld=field))
    line, column = find(text, field)
    assert mistakes(tmp_path, text) == [Said("pakket.yaml", line, column, message, advice)]


@pytest.mark.parametrize("value", ["", "getal: 1, teksten: [a], ", "teksten: [], "])
def test_a_setting_has_one_value(tmp_path: Path, value: str) -> None:
    setting = f"instellingen:\n  - {{naam: drempel, {value}uitleg: {{nl: a, en: b}}}}\n"
    (found,) = mistakes(tmp_path, pack_text(rule(), more=setting))
    assert "instelling `drempel` moet één waarde hebben" in found.message


def test_a_notion_is_about_some_kind(tmp_path: Path) -> None:
    (found,) = mistakes(tmp_path, pack_text(rule(), more=notion(voor="")))
    assert "begrip `in_beheer` zegt niet voor welke soorten" in found.message


def test_a_notion_about_an_unknown_kind(tmp_path: Path) -> None:
    text = pack_text(rule(), more=notion(voor="[kavel, aplicatie]", betekent='"true"'))
    (found,) = mistakes(tmp_path, text)
    assert found.message == "onbekende soort `aplicatie`"
    assert (found.line, found.column) == find(text, "aplicatie")


BECAUSE = "{nl: Dat eist de wet., en: The law asks it.}"


def test_a_rule_says_its_step_and_whether_one_may_deviate(tmp_path: Path) -> None:
    changes = {"stap": "gevorderd", "afwijkbaar": "false", "niet_afwijkbaar_omdat": BECAUSE}
    (found,) = loaded(tmp_path, pack_text(rule(**changes))).pack.rules
    assert (found.step, found.binding) == (
        "gevorderd",
        Text("Dat eist de wet.", "The law asks it."),
    )


def test_a_rule_stands_on_the_first_step_and_may_be_deviated_from(tmp_path: Path) -> None:
    (found,) = loaded(tmp_path, pack_text(rule())).pack.rules
    assert (found.step, found.binding) == ("basis", None)


@pytest.mark.parametrize(
    "changes",
    [
        {"afwijkbaar": "false"},
        {"afwijkbaar": "true", "niet_afwijkbaar_omdat": BECAUSE},
        {"niet_afwijkbaar_omdat": BECAUSE},
    ],
)
def test_a_rule_that_may_not_be_deviated_from_says_why(
    tmp_path: Path, changes: dict[str, str]
) -> None:
    (found,) = mistakes(tmp_path, pack_text(rule(**changes)))
    assert "horen bij elkaar" in found.message


def test_a_notion_called_like_a_function(tmp_path: Path) -> None:
    text = pack_text(rule(), more=notion("leveranciers"))
    (found,) = mistakes(tmp_path, text)
    assert "begrip `leveranciers` heet als een functie" in found.message
    assert (found.line, found.column) == find(text, "leveranciers")


def test_notions_for_different_kinds_may_share_a_name(tmp_path: Path) -> None:
    other = notion(voor="[proces]").partition("\n")[2]
    loaded(tmp_path, pack_text(rule(eis="this.in_beheer()"), more=notion() + other))


def _doubled() -> dict[str, tuple[str, str]]:
    """What may be there only once, with the name that is there twice."""
    other = notion(voor="[proces, applicatie]").partition("\n")[2]
    texts = "teksten:\n" + "  - {naam: weg, nl: weg, en: gone}\n" * 2
    principle = HEAD.partition("principes:\n")[2].replace("E1.", "E2.")
    implication = "      - {id: E1.2, tekst: {nl: a, en: b}, bron: x}\n"
    return {
        "regel": (pack_text(rule(), rule()), "E1.1-proef"),
        "begrip": (pack_text(rule(), more=notion() + other), "in_beheer"),
        "instelling": (pack_text(rule(), more=SETTING + SETTING.partition("\n")[2]), "drempel"),
        "tekstregel": (pack_text(rule(), more=texts), "weg"),
        "principe": (pack_text(rule(), head=HEAD + principle), "E1\n"),
        "implicatie": (pack_text(rule(), head=HEAD + implication), "E1.2"),
    }


@pytest.mark.parametrize("kind", _doubled())
def test_what_is_there_twice_is_shown_at_both_places(tmp_path: Path, kind: str) -> None:
    text, name = _doubled()[kind]
    with pytest.raises(InvalidPack) as caught:
        loaded(tmp_path, text)
    (problem,) = caught.value.problems
    assert f"`{name.strip()}` bestaat al als {kind}" in render(problem.message, "nl")
    (first,) = problem.related
    assert problem.location is not None
    assert (first.location.line, first.location.column) == find(text, name)
    assert first.location.line < problem.location.line


@pytest.mark.parametrize("examples", [None, '[{goed: "applicaties: []"}]', '[{fout: "x: 1"}]'])
def test_a_rule_has_a_good_and_a_bad_example(tmp_path: Path, examples: str | None) -> None:
    (found,) = mistakes(tmp_path, pack_text(rule(voorbeelden=examples)))
    assert "niet ten minste één goed en één fout voorbeeld" in found.message


def test_what_does_not_fit_the_form(tmp_path: Path) -> None:
    text = pack_text(rule(ernst="font", eist="x", controle=None), rule(element="x"))
    found = mistakes(tmp_path, text)
    assert [one.message for one in found] == [
        "`ernst` bij regel `E1.1-proef` kan niet de tekst “font” zijn",
        "bij regel `E1.1-proef` ontbreekt het verplichte veld `controle`",
        "onbekend veld `eist` bij regel `E1.1-proef`",
    ]
    assert found[0].advice.startswith("Bedoelde u `fout`?")
    assert (found[2].line, found[2].column) == find(text, "eist")


def test_mistakes_of_all_files_and_sorts_come_together(tmp_path: Path) -> None:
    first = pack_text(rule(element="aplicatie", id="E1.3-a"))
    second = pack_text(rule(veld="eigenaer"), rule(voorbeelden=None, id="E1.2-c"), head="")
    found = mistakes(tmp_path, first, second)
    assert [(one.file, one.line) for one in found] == [
        ("1.yaml", find(first, "E1.3-a")[0]),
        ("1.yaml", find(first, "aplicatie")[0]),
        ("2.yaml", find(second, "eigenaer")[0]),
        ("2.yaml", find(second, "E1.2-c")[0]),
    ]


def test_wrong_yaml(tmp_path: Path) -> None:
    (found, *_) = mistakes(tmp_path, pack_text(rule(eis='"has(')))
    assert found.file == "pakket.yaml"


def test_a_file_that_is_no_mapping(tmp_path: Path) -> None:
    (found, *_) = mistakes(tmp_path, "- regels\n")
    assert (found.line, found.column) == (1, 1)


def test_an_empty_folder(tmp_path: Path) -> None:
    folder = tmp_path / "leeg"
    folder.mkdir()
    with pytest.raises(InvalidPack):
        load([str(folder)])


def test_a_pack_keeps_its_texts_apart_by_language(tmp_path: Path) -> None:
    texts = "teksten:\n  - {naam: weg, nl: verdwenen, en: gone}\n"
    pack = loaded(tmp_path, pack_text(rule(), more=texts))
    assert pack.texts["weg"].of("nl") == "verdwenen"
    assert pack.texts["weg"].of("en") == "gone"
