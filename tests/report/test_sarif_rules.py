"""Rules in the SARIF report: what GitHub shows beside an alert, and filters alerts by."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.finding import Location, Severity
from gemma_lint.report.safe import single_line
from gemma_lint.rules.model import Implication, Pack, Principle, Rule, Text
from tests.report.gfm import read
from tests.report.hostile import texts
from tests.report.results import COPY, result, rule
from tests.report.sarif_reading import run_of, shown, strings

IMPLICATION = Implication(
    "G7.6",
    "G7",
    Text("Elke verzameling heeft een eigenaar.", "Each dataset has an owner."),
    "3.7 (6)",
    {"a": Text("Ook een kopie.", "A copy too.")},
)
PRINCIPLE = Principle(
    "G7",
    Text("Gegevens", "Data"),
    Text("Anders weet niemand wie erover gaat.", "Else nobody knows."),
    "3.7",
    (IMPLICATION,),
)


def _pack(*rules: Any) -> Pack:
    return Pack("gemma2", Text("GEMMA", "GEMMA"), "1", "KING", {}, (PRINCIPLE,), rules)


def test_a_rule_has_what_github_shows_and_filters_by() -> None:
    own = replace(
        rule("G7.6-eigen-bron"),
        title=Text("Elke verzameling heeft een eigenaar", "Each dataset has an owner"),
        severity=Severity.ADVIES,
        subpoint="a",
        step="gevorderd",
        explanation=Text("Ook `kopie_van` <telt>: https://x.nl/a_b?c=1&d.", "x"),
        advice=Text("Noem een eigenaar", "x"),
    )
    run = run_of(result(rules={own.id: own}, packs=(_pack(own),)))
    (made,) = run["tool"]["driver"]["rules"]
    assert made["id"] == own.id
    assert made["name"] == "EigenBron"
    assert made["shortDescription"]["text"] == own.title.nl
    asked = "Elke verzameling heeft een eigenaar. Ook een kopie. Ook `kopie_van` <telt>: https://x.nl/a_b?c=1&d."
    assert made["fullDescription"]["text"] == asked
    assert made["help"]["text"] == f"{asked} Noem een eigenaar."
    assert made["defaultConfiguration"] == {"level": "note"}
    assert made["properties"] == {
        "tags": ["G7", "G7.6", "G7.6a", "gevorderd"],
        "precision": "high",
        "problem.severity": "recommendation",
    }
    assert made["helpUri"].endswith(f"/nl/rules/{own.id}.html")
    help_ = made["help"]["markdown"]
    assert r"Ook `kopie_van` \<telt\>: <https://x.nl/a_b?c=1&d>." in help_
    assert PRINCIPLE.rationale.nl in help_
    assert f"`gemma-lint explain {own.id}`" in help_


def test_help_says_when_nobody_may_deviate() -> None:
    bound = replace(rule("G7.6-wet"), binding=Text("dat eist de AVG", "the GDPR demands it"))
    run = run_of(result(rules={bound.id: bound}))
    help_ = run["tool"]["driver"]["rules"][0]["help"]["markdown"]
    assert "kan niet worden afgeweken: dat eist de AVG" in help_
    assert "gemma-lint explain" not in help_


def test_advice_that_depends_on_what_was_found_is_not_made_up() -> None:
    own = replace(rule("G7.6-x"), advice=Text("Vraag {this.eigenaar.naam}", "Ask {this.x}"))
    run = run_of(result(rules={own.id: own}))
    help_ = run["tool"]["driver"]["rules"][0]["help"]["markdown"]
    assert "this.eigenaar" not in help_
    assert "hangt af van wat er is gevonden" in help_


def test_texts_of_a_rule_are_no_longer_than_github_takes() -> None:
    long = Text("woord " * 400, "word " * 400)
    own = replace(rule("G7.6-x"), title=long, explanation=long)
    made = run_of(result(rules={own.id: own}))["tool"]["driver"]["rules"][0]
    for name in ("shortDescription", "fullDescription"):
        assert 900 < len(made[name]["text"]) <= 1024
        assert made[name]["text"].endswith("…")


def test_a_rule_that_is_not_loaded_is_told_by_its_finding() -> None:
    run = run_of(result([COPY], rules={}))
    (made,) = run["tool"]["driver"]["rules"]
    assert made["id"] == COPY.rule
    assert made["properties"]["tags"] == ["G7", "G7.9"]
    assert made["fullDescription"]["text"]
    assert made["help"]["text"]


def test_a_rule_that_was_not_asked_for_is_found_in_its_pack() -> None:
    beside = replace(rule(COPY.rule), title=Text("Ernaast", "Beside"))
    run = run_of(result([COPY], rules={}, packs=(_pack(beside),)))
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "Ernaast"


def test_a_rule_of_ones_own_has_no_page_and_shows_no_path_of_the_machine() -> None:
    own = replace(rule("X1.1-eigen"), pack="eigen", location=Location(__file__, 1, 1, 1, 2))
    made = run_of(result(rules={own.id: own}))["tool"]["driver"]["rules"][0]
    assert "helpUri" not in made
    assert not [text for text in strings(made) if "file:" in text or __file__ in text]


def test_a_rule_whose_name_is_its_id_has_no_other() -> None:
    for name in ("G7.6", "Eigenaar", "G7.6-1"):
        made = run_of(result(rules={name: rule(name)}))["tool"]["driver"]["rules"][0]
        assert made["id"] == name
        assert "name" not in made


_SAFE = re.compile(r"/?(h2|p|code)|/a|a href=(https?://|mailto:)[^ ]*")
"""Headings, paragraphs and code; an address that stands in a text may lead there."""


@st.composite
def _rules(draw: st.DrawFn) -> Rule:
    """A rule of a pack that means harm."""

    def hostile() -> Text:
        return Text(draw(texts), "x")

    return replace(
        rule(draw(st.just("X1.1-eigen") | texts)),
        pack="eigen",
        location=Location("eigen.yaml", 1, 1, 1, 2),
        title=hostile(),
        explanation=hostile(),
        binding=hostile() if draw(st.booleans()) else None,
        subpoint=draw(st.none() | texts),
    )


@given(_rules())
def test_nothing_in_a_rule_breaks_out_of_its_help(own: Rule) -> None:
    run = run_of(result(rules={own.id: own}))
    (made,) = run["tool"]["driver"]["rules"]
    for part in ("shortDescription", "fullDescription", "help"):
        assert made[part]["text"]
        assert not shown(made[part]["text"])[1]
        assert len(made[part]["text"]) <= 1024 or part == "help"
    assert all(text.replace("\n", "").isprintable() for text in strings(made))
    page = read(made["help"]["markdown"])
    assert [tag for tag in page.tags if not _SAFE.fullmatch(tag)] == []
    assert page.tags.count("h2") == 3  # what is asked, what to do, deviating
    if own.explanation is not None and "`" not in own.explanation.nl:
        assert single_line(own.explanation.nl).strip() in page.text
