"""Running rules: what is met, what violates, what was not assessed and what could not be run."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.finding import Severity
from gemma_lint.rules.engine import Outcome
from tests.rules.packs import NEVER, find, loaded, pack_text, rule, run_on

LANDSCAPE = """\
rollen:
  - {id: r, naam: Beheer, soort: eenheid}
applicaties:
  - {id: a, naam: Zaken, eigenaar: r, versie: "12", extra: {deler: 0, merk: 3}}
  - id: b
    naam: Post
    biv: {beschikbaarheid: 1, integriteit: 2, vertrouwelijkheid: 3}
    applicatiefuncties: [{id: f, naam: Lezen}]
"""


def _run(folder: Path, landscape: str = LANDSCAPE, lang: str = "nl", **changes: str) -> Outcome:
    return run_on([loaded(folder, pack_text(rule(**changes)))], landscape, lang=lang)


def test_a_finding_says_what_where_and_what_to_do(tmp_path: Path) -> None:
    (found,) = _run(tmp_path, eis="has(this.eigenaar)", veld="eigenaar").findings
    assert (found.rule, found.principle, found.implication) == ("E1.1-proef", "E1", "E1.1")
    assert (str(found.element), found.field) == ("applicatie/b", "eigenaar")
    assert found.message == "Post deugt niet"
    assert found.advice == "Doe er iets aan."
    assert found.severity is Severity.FOUT
    assert not found.fault


def test_it_speaks_the_readers_language(tmp_path: Path) -> None:
    (found,) = _run(tmp_path, lang="en").findings
    assert (found.message, found.advice) == ("Post is wrong", "Do something.")


@pytest.mark.parametrize(
    ("field", "wanted"),
    [("eigenaar", "b\n"), ("naam", "Post"), ("biv.integriteit", "2, "), ("logging.waar", "b\n")],
)
def test_it_points_at_the_field_or_else_at_the_id(tmp_path: Path, field: str, wanted: str) -> None:
    place = _run(tmp_path, veld=field).findings[0].location
    line, column = find(
        LANDSCAPE, f"{wanted}", LANDSCAPE[: LANDSCAPE.index("id: b")].count(wanted) + 1
    )
    assert (place.path, place.line, place.column) == ("1.yaml", line, column)


def test_only_elements_to_which_it_applies_are_looked_at(tmp_path: Path) -> None:
    outcome = _run(tmp_path, wanneer="has(this.eigenaar)", eis=NEVER)
    assert [str(one.element) for one in outcome.findings] == ["applicatie/a"]
    assert outcome.assessed == {"E1.1-proef": 1}
    assert outcome.not_assessed == ()


def test_a_rule_about_what_is_not_described_is_not_assessed(tmp_path: Path) -> None:
    outcome = _run(tmp_path, element="kavel", eis=NEVER)
    assert outcome.findings == ()
    (skipped,) = outcome.not_assessed
    assert skipped.rule == "E1.1-proef"
    assert skipped.reason == "het landschap beschrijft niets van de soort kavel"
    assert outcome.assessed == {"E1.1-proef": 0}


def test_a_rule_that_applies_to_nothing_is_not_assessed(tmp_path: Path) -> None:
    (skipped,) = _run(tmp_path, wanneer="this.naam == 'X'", eis=NEVER).not_assessed
    assert skipped.reason == (
        "komt hier niet voor: niets van de soort applicatie valt onder deze regel (2 bekeken)"
    )


def test_a_rule_that_is_met_is_not_the_same_as_not_assessed(tmp_path: Path) -> None:
    outcome = _run(tmp_path, eis="this.naam != ''")
    assert (outcome.findings, outcome.not_assessed) == ((), ())
    assert outcome.assessed == {"E1.1-proef": 2}


@pytest.mark.parametrize(
    "expression",
    [
        "this.versie.size() > 1",
        "this.versie < '2'",
        "(this.versie > '2') == false",
    ],
)
def test_a_missing_fact_violates(tmp_path: Path, expression: str) -> None:
    (found,) = _run(tmp_path, eis=expression).findings
    assert str(found.element) == "applicatie/b"
    assert found.message == (
        "applicatie “Post” zegt niets over `versie`, en dat is nodig voor: Een proef"
    )
    assert not found.fault


def test_a_missing_fact_in_a_part_is_named_with_the_part(tmp_path: Path) -> None:
    found = _run(tmp_path, eis="this.logging.interval_maanden < 12").findings
    assert len(found) == 2
    assert all("zegt niets over `logging" in one.message for one in found)


def test_a_missing_fact_in_the_message_does_not_hide_the_finding(tmp_path: Path) -> None:
    message = '{nl: "{this.versie.size()} is te kort", en: "{this.versie.size()} is short"}'
    found = _run(tmp_path, eis=NEVER, melding=message).findings
    assert [one.message for one in found] == [
        "2 is te kort",
        "applicatie “Post” zegt niets over `versie`, en dat is nodig voor: Een proef",
    ]


def test_a_missing_fact_in_the_advice_leaves_the_title(tmp_path: Path) -> None:
    advice = '{nl: "{this.versie.size()}", en: "{this.versie.size()}"}'
    found = _run(tmp_path, eis=NEVER, advies=advice).findings
    assert [one.advice for one in found] == ["2", "Een proef"]


@pytest.mark.parametrize(
    "expression",
    [
        "10 / this.extra.deler > 1",
        "10 % this.extra.deler == 1",
        "this.extra.merk.startsWith('a')",
        "this.extra.merk && true",
        "'[1, 2][this.extra.merk] == 1'",
    ],
)
def test_a_rule_that_cannot_be_evaluated_is_a_finding_of_its_own(
    tmp_path: Path, expression: str
) -> None:
    when = "has(this.eigenaar)"
    (found,) = _run(tmp_path, wanneer=when, eis=expression, ernst="advies").findings
    assert found.fault
    assert found.severity is Severity.FOUT
    assert found.message.startswith("regel E1.1-proef kon voor applicatie “Zaken” niet worden")
    assert "regelpakket eigen" in found.advice


def test_a_condition_that_cannot_be_evaluated_is_one_too(tmp_path: Path) -> None:
    found = _run(
        tmp_path, wanneer="10 / this.naam.size() - 2 < 10 / (this.naam.size() - 4)"
    ).findings
    assert [(str(one.element), one.fault) for one in found] == [("applicatie/b", True)]


BAD_TEXT = '{nl: "{1 / 0}", en: "{1 / 0}"}'


@pytest.mark.parametrize("requirement", ["this.versie.size() > 5", NEVER])
@pytest.mark.parametrize(
    "changes", [{"melding": BAD_TEXT}, {"advies": BAD_TEXT}, {"betrokken": "'[1 / 0]'"}]
)
def test_a_text_that_cannot_be_worked_out_is_one_too(
    tmp_path: Path, requirement: str, changes: dict[str, str]
) -> None:
    found = _run(tmp_path, eis=requirement, **changes).findings
    without_fact = requirement != NEVER and "melding" in changes
    assert [one.fault for one in found] == [True, not without_fact]
    assert all("door nul gedeeld" in one.message for one in found if one.fault)


def test_other_rules_and_elements_go_on_after_a_fault(tmp_path: Path) -> None:
    rules = (rule(eis="10 / this.extra.deler > 1"), rule(id="E1.2-later"))
    outcome = run_on([loaded(tmp_path, pack_text(*rules))], LANDSCAPE)
    assert [(one.rule, str(one.element), one.fault) for one in outcome.findings] == [
        ("E1.1-proef", "applicatie/a", True),
        ("E1.1-proef", "applicatie/b", False),
        ("E1.2-later", "applicatie/b", False),
    ]


def test_others_that_matter_are_shown_once_and_not_the_element_itself(tmp_path: Path) -> None:
    related = "landschap.applicaties + [this] + landschap.applicaties"
    first, second = _run(tmp_path, eis=NEVER, betrokken=related).findings
    assert [one.message for one in first.related] == ["applicatie “Post”"]
    assert [one.message for one in second.related] == ["applicatie “Zaken”"]
    place = first.related[0].location
    assert (place.line, place.column) == find(LANDSCAPE, "b\n")


def test_of_many_others_the_first_by_name_are_shown(tmp_path: Path) -> None:
    names = [f"  - {{id: a{number:02}, naam: N{number:02}}}\n" for number in range(1, 15)]
    for order in (names, names[::-1]):
        landscape = "applicaties:\n  - {id: a00, naam: N00}\n" + "".join(order)
        outcome = _run(tmp_path, landscape, eis=NEVER, betrokken="landschap.applicaties")
        related = outcome.findings[0].related
        assert [one.message for one in related] == [
            *(f"applicatie “N{number:02}”" for number in range(1, 10)),
            "applicatie “N10” (en nog 4 andere)",
        ]
        assert len({one.location for one in related}) == 10


def test_a_part_is_known_by_the_element_around_it(tmp_path: Path) -> None:
    landscape = "diensten: [{id: d, naam: D, kanalen: [{soort: balie}]}]\n"
    message = "{nl: mis, en: wrong}"
    (found,) = _run(tmp_path, landscape, element="kanaal", eis=NEVER, melding=message).findings
    assert str(found.element) == "dienst/d"
    assert found.location.column == find(landscape, "{soort")[1]


def test_a_part_with_an_id_is_known_by_its_own(tmp_path: Path) -> None:
    (found,) = _run(tmp_path, element="applicatiefunctie", eis=NEVER).findings
    assert str(found.element) == "applicatiefunctie/f"


def test_the_severity_of_one_rule_can_be_changed(tmp_path: Path) -> None:
    pack = loaded(tmp_path, pack_text(rule()))
    outcome = run_on([pack], LANDSCAPE, severities={"E1.1-proef": Severity.ADVIES})
    assert [one.severity for one in outcome.findings] == [Severity.ADVIES]


def test_findings_come_in_order_of_their_places(tmp_path: Path) -> None:
    rules = (rule(id="E1.2-b", eis=NEVER), rule(id="E1.1-a", eis=NEVER))
    outcome = run_on([loaded(tmp_path, pack_text(*rules))], LANDSCAPE)
    assert [(one.location.line, one.rule) for one in outcome.findings] == [
        (4, "E1.1-a"),
        (4, "E1.2-b"),
        (5, "E1.1-a"),
        (5, "E1.2-b"),
    ]


def test_the_date_of_the_check_is_known_to_rules(tmp_path: Path) -> None:
    expression = "peildatum == timestamp('2026-11-01T00:00:00Z')"
    assert _run(tmp_path, eis=expression).findings == ()


def test_one_rule_may_ask_for_the_whole_landscape(tmp_path: Path) -> None:
    outcome = _run(
        tmp_path,
        element="landschap",
        eis="size(landschap.applicaties) > 2",
        melding="{nl: te weinig, en: too few}",
    )
    (found,) = outcome.findings
    assert found.message == "te weinig"
