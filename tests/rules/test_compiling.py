"""Mistakes in the expressions of a pack: at the right column, in whatever YAML style they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.cel.compiler import compile_expression
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.rules.declarations import about, declarations
from gemma_lint.rules.functions import FUNCTIONS, Documented
from tests.rules.packs import Said, find, loaded, mistakes, pack_text, rule

WRONG = "eigenaer"
STYLES = {
    "plain": f"has(this.{WRONG})",
    "plain on two lines": f"has(this.naam)\n      && has(this.{WRONG})",
    "plain with an anchor": f"&waar has(this.{WRONG})",
    "plain with a comment": f"has(this.{WRONG}) # {WRONG}",
    "single quoted": f"'has(this.naam) || has(this.{WRONG})'",
    "single quoted with quotes": f"'this.naam == ''een \" of '' || has(this.{WRONG})'",
    "single quoted on two lines": f"'this.naam == ''x''\n\n      || has(this.{WRONG})'",
    "double quoted": f'"has(this.naam) || has(this.{WRONG})"',
    "double quoted with quotes": f'"this.naam == \\"x\\" || has(this.{WRONG})"',
    "double quoted with letters": f"\"this.naam == '\\u00e9\\x41\\t' || has(this.{WRONG})\"",
    "double quoted, line escaped": f"\"this.naam == 'x' \\\n      || has(this.{WRONG})\"",
    "folded": f">-\n      has(this.naam)\n        && has(this.{WRONG})",
    "folded with a blank line": f">\n      has(this.naam)\n\n      && has(this.{WRONG})",
    "literal": f"|\n      has(this.naam) &&\n      has(this.{WRONG})",
    "literal with a comment": f"|- # {WRONG}\n      has(this.naam) &&\n      has(this.{WRONG})",
    "literal with a number": f"|2\n      has(this.{WRONG})",
}
IN_COMMENT = {"literal with a comment"}


@pytest.mark.parametrize("style", STYLES)
def test_a_mistake_is_shown_at_its_column(tmp_path: Path, style: str) -> None:
    text = pack_text(rule(eis=STYLES[style]))
    line, column = find(text, WRONG, 2 if style in IN_COMMENT else 1)
    assert mistakes(tmp_path, text) == [
        Said(
            "pakket.yaml",
            line,
            column,
            "applicatie heeft geen veld 'eigenaer'; bedoelt u 'eigenaar'?",
            "",
        )
    ]


def test_a_mistake_under_an_alias_is_shown_where_it_is_written(tmp_path: Path) -> None:
    text = pack_text(rule(eis=f"&waar has(this.{WRONG})", wanneer="*waar"))
    found = mistakes(tmp_path, text)
    assert {(one.line, one.column) for one in found} == {find(text, WRONG)}


@pytest.mark.parametrize(
    ("expression", "near", "message"),
    [
        ("this.eigenaer == null", "eigenaer", "bedoelt u 'eigenaar'?"),
        ("size(this.leverancirs()) > 0", "leverancirs", "bedoelt u 'leveranciers'?"),
        ("instelling.drempl > 1", "drempl", "bedoelt u 'drempel'?"),
        ("this.status == 'geplant'", "'geplant'", "bedoelt u 'gepland'?"),
        ("peildatm > peildatum", "peildatm", "bedoelt u 'peildatum'?"),
        ("this.biv.integritet > 1", "integritet", "bedoelt u 'integriteit'?"),
        ("landschap.applicatie.size() > 1", "applicatie.", "bedoelt u 'applicaties'?"),
    ],
)
def test_an_unknown_name_gets_the_nearest(
    tmp_path: Path, expression: str, near: str, message: str
) -> None:
    setting = "instellingen:\n  - {naam: drempel, getal: 3, uitleg: {nl: Vanaf, en: From}}\n"
    text = pack_text(rule(eis=expression), more=setting)
    (found,) = mistakes(tmp_path, text)
    assert message in found.message
    assert found.line == find(text, expression)[0]
    start = text.index(expression)
    assert found.column == find(text[start:], near)[1] + find(text, expression)[1] - 1


@pytest.mark.parametrize(
    "expression",
    [
        "this.naam == 3",
        "this.naam && true",
        "this.leveranciers(3) == []",
        "this.naam",
        "size(this.eigenaar) > 0",
        "this.eigenaar.size() > 0",
        "int(true) == 1",
        "this.naam.getHours() > 1",
        "this.persoonsgegevens == true",
        "this.__class__ == null",
        "this._graaf == null",
        "this.naam +",
        "tekst('weg') == ''",
    ],
)
def test_an_expression_that_cannot_be_right_is_refused(tmp_path: Path, expression: str) -> None:
    found = mistakes(tmp_path, pack_text(rule(eis=expression)))
    assert found
    assert all(one.line > 0 for one in found)


def test_mistakes_in_all_expressions_come_together(tmp_path: Path) -> None:
    message = "{nl: 'Tja {this.naem}', en: 'Well {this.naam} {this.nam}'}"
    advice = "{nl: '{this.navm}', en: Do.}"
    text = pack_text(
        rule(
            wanneer="has(this.naaam)", eis="has(this.naa)", betrokken="this.bevt", melding=message
        ).replace("    advies: ", f"    advies: {advice} #")
    )
    found = mistakes(tmp_path, text)
    wrong = ["naaam", "naa)", "bevt", "naem", "nam}", "navm"]
    assert sorted((one.line, one.column) for one in found) == sorted(find(text, w) for w in wrong)


def test_a_place_in_a_folded_template(tmp_path: Path) -> None:
    message = "\n      nl: >-\n        Tja,   {this.naam}\n        en {this.naem}\n      en: x"
    text = pack_text(rule(melding=message))
    (found,) = mistakes(tmp_path, text)
    assert (found.line, found.column) == find(text, "naem")


@pytest.mark.parametrize(
    ("template", "brace"),
    [("{this.naam", "{this"), ("this.naam}", "}'"), ("{this.naam}}", "}'"), ("{{this.naam}", "}'")],
)
def test_a_brace_without_its_partner(tmp_path: Path, template: str, brace: str) -> None:
    text = pack_text(rule(melding=f"{{nl: '{template}', en: x}}"))
    (found,) = mistakes(tmp_path, text)
    assert "bij deze accolade ontbreekt de andere" in found.message
    assert (found.line, found.column) == find(text, brace)


def test_an_unknown_text(tmp_path: Path) -> None:
    texts = "teksten:\n  - {naam: zonder, nl: zonder, en: without}\n"
    text = pack_text(
        rule(melding="""{nl: "{tekst('zondr')}", en: "{tekst('zonder')}"}"""), more=texts
    )
    (found,) = mistakes(tmp_path, text)
    assert found.message == "de tekst `zondr` bestaat niet in dit regelpakket"
    assert found.advice == "Bedoelde u `zonder`?"
    assert (found.line, found.column) == find(text, "zondr")


def test_a_notion_cannot_use_itself(tmp_path: Path) -> None:
    notion = "begrippen:\n  - {naam: rond, voor: [applicatie], betekent: this.rond(), "
    text = pack_text(rule(), more=notion + "uitleg: {nl: a, en: b}}\n")
    (found,) = mistakes(tmp_path, text)
    assert "'rond' bestaat niet" in found.message


NOTIONS = """\
  - {naam: een, voor: [applicatie], betekent: has(this.eigenaar), uitleg: {nl: a, en: b}}
  - {naam: twee, voor: [applicatie], betekent: '!this.een()', uitleg: {nl: a, en: b}}
  - {naam: drie, voor: [applicatie], betekent: this.een() || this.twee(), uitleg: {nl: a, en: b}}
"""


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_notions_can_use_each_other_in_any_order(tmp_path: Path, order: tuple[int, ...]) -> None:
    lines = NOTIONS.splitlines(keepends=True)
    notions = "begrippen:\n" + "".join(lines[index] for index in order)
    loaded(tmp_path, pack_text(rule(eis="this.drie()"), more=notions))


def test_notions_cannot_go_round_in_circles(tmp_path: Path) -> None:
    lines = NOTIONS.replace("has(this.eigenaar)", "this.drie()").splitlines(keepends=True)
    found = mistakes(tmp_path, pack_text(rule(), more="begrippen:\n" + "".join(lines)))
    assert found
    assert all("bestaat niet" in one.message for one in found)


@pytest.mark.parametrize("documented", FUNCTIONS, ids=lambda one: one.function.name)
def test_the_example_of_each_function_is_right(documented: Documented) -> None:
    declared = about(declarations(landscape_vocabulary(), ()), (documented.element,))
    assert compile_expression(documented.example, declared).python
    assert documented.function.name in documented.example
    assert documented.text.nl != documented.text.en
