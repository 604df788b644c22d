from __future__ import annotations

from dataclasses import replace

import pytest

from gemma_lint.cli.explain import explanation
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Location, Severity
from gemma_lint.messages import render as render_message
from gemma_lint.report.explanation import render
from gemma_lint.report.style import PLAIN, View
from gemma_lint.report.width import width
from gemma_lint.rules.model import Example, Implication, Pack, Principle, Rule, Setting, Text
from tests.cli.running import Program

RULE = Rule(
    id="G7.3-kern",
    pack="proef",
    principle="G7",
    implication="G7.3",
    subpoint="a",
    title=Text("Veelgebruikte gegevens zijn kernregistratie", "Widely used data is core"),
    severity=Severity.WAARSCHUWING,
    check="S",
    element="gegevensverzameling",
    when="has(this.naam)",
    require="size(this.gebruikers) < instelling.veelgebruikt_vanaf",
    field="kernregistratie",
    related=None,
    message=Text("melding", "message"),
    missing=None,
    advice=Text("Wijs de verzameling aan als kernregistratie.", "Make it a core registration."),
    explanation=None,
    examples=(
        Example(good=True, landscape="gegevensverzamelingen:\n  - {id: goed}\n"),
        Example(good=False, landscape="gegevensverzamelingen:\n  - {id: slecht}\n"),
    ),
    location=Location("g7.yaml", 1, 1, 1, 2),
)
IMPLICATION = Implication(
    id="G7.3",
    principle="G7",
    text=Text("Kernregistraties voor wat breed wordt gebruikt.", "Core registrations."),
    source="3.7, derde punt",
    subpoints={"a": Text("onderdeel a", "sub-point a")},
)
PACK = Pack(
    id="proef",
    title=Text("Proef", "Trial"),
    version="1",
    source="GEMMA 2 (2015)",
    settings={
        "veelgebruikt_vanaf": Setting(
            "veelgebruikt_vanaf", 3, Text("Vanaf zoveel applicaties.", "From so many.")
        ),
        "ander": Setting("ander", True, Text("Iets anders.", "Something else.")),
    },
    principles=(
        Principle(
            id="G7",
            title=Text("Hergebruikt gegevens", "Reuses data"),
            rationale=Text("Eenmalig uitvragen scheelt werk.", "Asking once saves work."),
            source="3.7",
            implications=(IMPLICATION,),
        ),
    ),
    rules=(RULE,),
)


def _explain(name: str, lang: str = "nl", view: View = PLAIN) -> str:
    return render(explanation(name, [PACK], lang), view)


def test_a_rule_is_explained_whole() -> None:
    assert (
        _explain("G7.3-kern")
        == """\
G7.3-kern · Veelgebruikte gegevens zijn kernregistratie

  waarschuwing · gegevensverzameling · afgeleid uit het landschap (S) · trede
  basis

Implicatie
  G7.3   Kernregistraties voor wat breed wordt gebruikt.
  G7.3a  onderdeel a

Waarom
  Eenmalig uitvragen scheelt werk.

Hoe het wordt getoetst
  wanneer  has(this.naam)
  eis      size(this.gebruikers) < instelling.veelgebruikt_vanaf
  veld     kernregistratie

Instellingen (te wijzigen in gemma-lint.yaml)
  veelgebruikt_vanaf: 3  Vanaf zoveel applicaties.

Wat u kunt doen
  Wijs de verzameling aan als kernregistratie.

Fout
    gegevensverzamelingen:
      - {id: slecht}

Goed
    gegevensverzamelingen:
      - {id: goed}

Afwijken
  Is er besloten om af te wijken? Leg dat dan vast in het landschap. Zolang de
  afwijking geldt, telt de bevinding niet mee:

    afwijkingen:
      - regel: G7.3-kern
        element: gegevensverzameling/id-van-het-element
        reden: waarom hier wordt afgeweken
        besloten_door: rol-of-gremium
        besloten_op: 2026-01-31
        geldig_tot: 2027-01-31
        maatregel: wat er intussen wordt gedaan

Bron
  3.7, derde punt, GEMMA 2 (2015)
"""
    )


def test_of_a_binding_rule_it_says_why_nobody_can_deviate() -> None:
    binding = replace(RULE, binding=Text("het moet van de wet", "the law demands it"))
    shown = render(explanation(RULE.id, [replace(PACK, rules=(binding,))], "nl"), PLAIN)
    assert "Van deze regel kan niet worden afgeweken: het moet van de wet." in shown
    assert "afwijkingen:" not in shown


@pytest.mark.parametrize("name", ["G7.3", "g7.3"])
def test_an_implication_names_its_rules(name: str) -> None:
    shown = _explain(name, "en")
    assert shown.startswith("G7.3 · implication of G7: Reuses data\n")
    assert "G7.3-kern  Widely used data is core (warning, S)" in shown
    assert "G7.3a  sub-point a" in shown


@pytest.mark.parametrize("name", ["G7.3a", "g7.3A"])
def test_a_subpoint_is_explained_by_itself(name: str) -> None:
    other = replace(RULE, id="G7.3-ander", subpoint=None)
    pack = replace(PACK, rules=(RULE, other))
    shown = render(explanation(name, [pack], "en"), PLAIN)
    assert shown.startswith("G7.3a · sub-point of G7.3: Reuses data\n")
    assert "What is asked\n  sub-point a\n" in shown
    assert "Implication\n  G7.3  Core registrations.\n" in shown
    assert "G7.3-kern  Widely" in shown
    assert "G7.3-ander" not in shown


def test_an_implication_names_the_rules_of_every_pack() -> None:
    own = replace(PACK, id="eigen", principles=(), rules=(replace(RULE, id="G7.3-eigen"),))
    shown = render(explanation("G7.3", [PACK, own], "nl"), PLAIN)
    assert shown.index("G7.3-kern  ") < shown.index("G7.3-eigen  ")


@pytest.mark.parametrize(
    ("kind", "element"),
    [
        ("applicatie", "applicatie/id-van-het-element"),
        ("landschap", "landschap"),
        ("kanaal", "dienst/id-van-het-element"),  # a part goes by the element around it
        ("uitgevraagd_gegeven", "dienst/id-van-het-element"),
        ("sourcingstrategie", "organisatie/id-van-het-element"),
        ("autorisatie", "applicatie/id-van-het-element"),
    ],
)
def test_how_to_deviate_names_an_element_that_an_afwijking_can_name(
    kind: str, element: str
) -> None:
    rule = replace(RULE, element=kind)
    shown = render(explanation(RULE.id, [replace(PACK, rules=(rule,))], "nl"), PLAIN)
    assert f"        element: {element}\n" in shown


def test_of_a_rule_of_ones_own_about_deviations_it_says_that_nobody_can_deviate() -> None:
    rule = replace(RULE, element="afwijking")
    shown = render(explanation(RULE.id, [replace(PACK, rules=(rule,))], "en"), PLAIN)
    assert "Nobody can deviate from this rule: a finding about a deviation" in shown
    assert "afwijkingen:" not in shown


def test_a_principle_names_its_implications() -> None:
    shown = _explain("G7")
    assert shown.startswith("G7 · Hergebruikt gegevens\n")
    assert "G7.3  Kernregistraties voor wat breed wordt gebruikt." in shown


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "G7.3-krn",
            (
                "“G7.3-krn” is geen principe, implicatie, regel of ontwikkeling; bedoelt u "
                "“G7.3-kern”?"
            ),
        ),
        (
            "iets-heel-anders",
            "“iets-heel-anders” is geen principe, implicatie, regel of ontwikkeling",
        ),
    ],
)
def test_an_unknown_name_is_told_with_the_nearest(name: str, text: str) -> None:
    with pytest.raises(WrongUsage) as error:
        _explain(name)
    assert render_message(error.value.problems[0].message, "nl") == text


def test_a_rule_that_binds_says_why_instead_of_how_to_deviate() -> None:
    binding = replace(RULE, binding=Text("de wet verplicht het", "the law demands it"))
    shown = render(explanation(RULE.id, [replace(PACK, rules=(binding,))], "en"), PLAIN)
    _, _, deviating = shown.partition("\nDeviating\n")
    assert deviating.startswith("  Nobody can deviate from this rule: the law demands it.\n\n")
    assert "afwijkingen:" not in shown


def test_a_rule_is_explained_with_the_implication_of_another_pack() -> None:
    own = replace(PACK, id="eigen", source="Eigen beleid", principles=(), rules=(RULE,))
    shown = render(explanation(RULE.id, [replace(PACK, rules=()), own], "nl"), PLAIN)
    assert "G7.3   Kernregistraties voor wat breed wordt gebruikt." in shown
    assert shown.endswith("Bron\n  3.7, derde punt, GEMMA 2 (2015)\n")


def test_an_explanation_fits_the_terminal() -> None:
    long = replace(RULE, advice=Text("woord " * 40, ""))
    pack = replace(PACK, rules=(long,))
    shown = render(explanation(RULE.id, [pack], "nl"), View(width=60))
    prose = [line for line in shown.splitlines() if not line.startswith("    ")]
    assert max(map(width, prose)) <= 62


def test_text_of_a_pack_cannot_steer_the_terminal() -> None:
    hostile = replace(RULE, title=Text("a\x1b[2Jb\u202e", ""), require="\x1b]0;x\x07")
    shown = render(explanation(RULE.id, [replace(PACK, rules=(hostile,))], "nl"), PLAIN)
    assert shown.replace("\n", "").isprintable()


@pytest.mark.parametrize("name", ["G7", "G7.6", "G7.6-eigenaar"])
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_built_in_pack_is_explained(program: Program, name: str, lang: str) -> None:
    done = program("explain", name, "--lang", lang)
    assert (done.code, done.out.startswith(f"{name} · ")) == (0, True)


def test_an_unknown_name_is_wrong_usage(program: Program) -> None:
    done = program("explain", "G7.6-eigenar")
    assert done.code == 2
    assert "did you mean “G7.6-eigenaar”?" in done.err
