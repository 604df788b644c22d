from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.check import Result
from gemma_lint.finding import Related, Status
from gemma_lint.report import PLAIN, View, render
from gemma_lint.report.site import SITE
from gemma_lint.report.width import width
from tests.report.results import (
    COPY,
    EXPLAINED,
    EXPLANATION,
    FAULT,
    PROBLEM,
    SKIPPED,
    WARNING,
    at,
    finding,
    result,
    rule,
    source,
)

EXPECTED = Path(__file__).parent / "expected"
ALL = [COPY, WARNING, finding(), FAULT, EXPLAINED]
NARROW = View(width=80)
TWIN = replace(EXPLAINED, rule="G7.8-metadata", message="Klanten heeft geen metadata")
"""Explained by the same afwijking."""

CASES: dict[str, tuple[Result, View]] = {
    "findings-nl": (result(ALL, not_assessed=SKIPPED), NARROW),
    "findings-en": (result(ALL, not_assessed=SKIPPED, lang="en"), NARROW),
    "findings-140": (result(ALL, not_assessed=SKIPPED), View(width=140)),
    "findings-40": (result(ALL, not_assessed=SKIPPED), View(width=40)),
    "piped": (result(ALL, not_assessed=SKIPPED), PLAIN),
    "explained-nl": (result([EXPLAINED, WARNING, TWIN], not_assessed=SKIPPED), NARROW),
    "explained-en": (result([EXPLAINED, TWIN], lang="en"), NARROW),
    "ignored-nl": (replace(result([finding()]), ignored_deviations=2), NARROW),
    "ignored-en": (replace(result([finding()], lang="en"), ignored_deviations=1), NARROW),
    "verbose-nl": (result(ALL, not_assessed=SKIPPED), View(width=80, verbose=True)),
    "color": (result(ALL), View(width=80, color=True)),
    "none-nl": (result(not_assessed=SKIPPED), NARROW),
    "none-en": (result(lang="en"), NARROW),
    "nothing-assessed-nl": (result(rules_run=2, not_assessed=SKIPPED), NARROW),
    "nothing-assessed-en": (result(rules_run=2, not_assessed=SKIPPED, lang="en"), NARROW),
    "many-nl": (result([finding() for _ in range(20)] + [WARNING] * 2), NARROW),
    "problems-nl": (result(problems=[PROBLEM, PROBLEM]), NARROW),
    "problems-en": (result(problems=[PROBLEM], lang="en"), NARROW),
}


@pytest.mark.parametrize("name", CASES)
def test_the_report_looks_as_expected(name: str) -> None:
    found, view = CASES[name]
    shown = render(found, "text", view)
    file = EXPECTED / f"{name}.txt"
    if os.environ.get("UPDATE_EXPECTED"):
        file.write_text(shown, encoding="utf-8", newline="\n")
    assert shown == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("columns", [60, 80, 140])
def test_nothing_is_wider_than_the_terminal(columns: int) -> None:
    shown = render(result(ALL, not_assessed=SKIPPED), "text", View(width=columns))
    assert max(map(width, shown.splitlines())) <= columns


def test_color_changes_nothing_but_color() -> None:
    colored = render(result(ALL), "text", View(width=80, color=True))
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == render(result(ALL), "text", NARROW)


def test_what_is_explained_comes_after_what_is_open_with_its_decision_once() -> None:
    shown = render(result([EXPLAINED, WARNING, TWIN]), "text")
    heads = re.findall(r"^(\w+)\[([^\]]+)\]", shown, re.MULTILINE)
    assert heads == [
        ("waarschuwing", "G8.6-biv"),
        ("verklaard", "G7.8-identificatie"),
        ("verklaard", "G7.8-metadata"),
    ]
    assert shown.count("reden: Het pakket kan het nog niet.") == 1
    assert "besluit: CIO op 2026-03-01, geldt tot en met 2027-07-01 (afwijkingen.yaml:3:5)" in shown


def test_a_deviation_without_a_measure_says_nothing_of_one() -> None:
    bare = replace(EXPLAINED, explanation=replace(EXPLANATION, measure=None))
    assert "intussen" not in render(result([bare]), "text")


def test_advice_is_not_repeated_for_the_same_rule() -> None:
    shown = render(result([finding(), finding(), WARNING, finding()]), "text")
    assert shown.count("Noem bij eigenaar") == 1
    assert shown.count("error[G7.6-eigenaar]") + shown.count("fout[G7.6-eigenaar]") == 3


def test_a_link_leads_to_the_rule_where_the_terminal_can(tmp_path: Path) -> None:
    pack = tmp_path / "eigen.yaml"
    pack.touch()
    own = replace(rule("X1.1-eigen"), pack="eigen", location=at(str(pack), 1, 1, 2))
    found = result([finding(rule=own.id)], rules={own.id: own})
    assert "\x1b]8;;" not in render(found, "text", View(width=80, color=True))
    shown = render(found, "text", View(width=80, color=True, links=True))
    assert f"\x1b]8;;{pack.as_uri()}\x1b\\gemma-lint explain X1.1-eigen\x1b]8;;" in shown


def test_a_link_to_a_built_in_rule_leads_to_its_page_on_the_site() -> None:
    found = result([finding()])
    shown = render(found, "text", View(width=80, links=True))
    assert f"\x1b]8;;{SITE}/{found.lang}/rules/G7.6-eigenaar.html\x1b\\" in shown


def test_windows_line_ends_and_tabs_do_not_show() -> None:
    files = {"landscape.yaml": source("landscape.yaml", "a:\r\n  - id: klanten\r\n")}
    found = result([finding(location=at("landscape.yaml", 2, 5, 16))], sources=files)
    assert "2 |   - id: klanten\n" in render(found, "text")


HOSTILE = st.text(st.characters(categories=None), max_size=30)


@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE, st.sampled_from(["text", "concise", "json"]))
def test_control_characters_never_reach_an_output(
    message: str, advice: str, label: str, path: str, name: str
) -> None:
    related = (Related(label, at(path, 1, 1, 9)),)
    hostile = finding(message=message, advice=advice, location=at(path, 1, 1, 5), related=related)
    told = replace(EXPLANATION, reason=message, measure=advice, decided_by=label, rule=label)
    explained = replace(hostile, status=Status.EXPLAINED, explanation=told)
    shown = render(result([hostile, explained]), name)
    assert shown.replace("\n", "").isprintable() or name == "json"
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
