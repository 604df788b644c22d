"""The GitHub format: annotations for the runner, and a log for people."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.check import Result
from gemma_lint.finding import Finding, Location, Severity, Status
from gemma_lint.messages import text
from gemma_lint.report import PLAIN, View, render
from gemma_lint.report.github import MOST, render_errors
from gemma_lint.report.length import code_units
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.severest import severest_first
from tests.report.hostile import results
from tests.report.results import (
    COPY,
    EXPLAINED,
    FAULT,
    PROBLEM,
    SKIPPED,
    WARNING,
    at,
    finding,
    result,
)
from tests.report.runner import Command, commands, obeyed

ADVICE = replace(WARNING, rule="G1.1-x", severity=Severity.ADVIES, fingerprint="3")
KINDS = ("error", "warning", "notice")


def _annotations(printed: str) -> list[Command]:
    return [one for one in commands(printed) if one.name in KINDS]


def _log(printed: str) -> list[str]:
    return [line for line in obeyed(printed) if isinstance(line, str) and line]


def _many(count: int, severity: Severity) -> list[Finding]:
    return [
        finding(severity=severity, fingerprint=f"{severity}{at_}", location=at("a.yaml", at_, 1, 2))
        for at_ in range(1, count + 1)
    ]


def test_a_finding_stands_at_its_place_with_its_advice() -> None:
    assert _annotations(render(result([COPY]), "github")) == [
        Command(
            "error",
            f"{COPY.message} (landscape.yaml:9:16)\nAdvies: {COPY.advice}",
            {
                "title": "G7.9-kopie-basisregistratie: titel",
                "file": "landscape.yaml",
                "line": "9",
                "endLine": "9",
                "col": "16",
                "endColumn": "19",
            },
        )
    ]


def test_the_severest_come_first_each_with_its_own_kind() -> None:
    printed = render(result([ADVICE, WARNING, COPY, FAULT]), "github")
    told = _annotations(printed)
    assert [one.name for one in told] == ["error", "error", "warning", "notice"]
    assert told[0].properties["title"] == "Storing in de regel X1.1-stuk"
    assert "niet in uw landschap" in told[0].data


def test_a_fault_is_an_error_whatever_its_severity() -> None:
    printed = render(result([replace(FAULT, severity=Severity.ADVIES, advice="")]), "github")
    (told,) = _annotations(printed)
    assert told.name == "error"
    assert "niet in uw landschap" in told.data


def test_what_does_not_count_is_told_in_the_log_alone() -> None:
    known = replace(WARNING, status=Status.BASELINED)
    printed = render(result([EXPLAINED, known]), "github")
    assert _annotations(printed) == []
    log = _log(printed)
    assert log[0].startswith("landscape.yaml:11:5: verklaard G7.8-identificatie")
    assert "Geen open bevindingen, 1 verklaard door een afwijking, 1 al in de nulmeting." in log
    assert len(_log(render(result([EXPLAINED, known]), "github", View(verbose=True)))) > len(log)


def test_all_findings_stand_in_a_part_of_the_log_that_opens() -> None:
    printed = render(result([COPY, WARNING], lang="en", not_assessed=SKIPPED), "github")
    told = list(obeyed(printed))
    start, end = told.index(Command("group", "Findings (2)")), told.index(Command("endgroup", ""))
    assert end - start == 3
    assert all(isinstance(line, str) for line in told[start + 1 : end])
    assert told[-3:-1] == [
        "1 error, 1 warning, 0 pieces of advice.",
        (
            "118 rules checked on 5 elements in 2 files, as of 2026-01-31. "
            "2 rules were not assessed (which: --verbose)."
        ),
    ]


def test_no_more_than_github_takes_and_the_rest_is_said() -> None:
    found = [*_many(12, Severity.FOUT), *_many(10, Severity.WAARSCHUWING)]
    printed = render(result([*found, *_many(10, Severity.ADVIES)], lang="en"), "github")
    told = _annotations(printed)
    assert Counter(one.name for one in told) == dict.fromkeys(KINDS, MOST)
    left_out = (
        "GitHub shows at most 10 annotations of each kind. "
        "Without one: 2 errors, 1 piece of advice. Everything is in the log of this step."
    )
    assert told[0] == Command("notice", left_out, {"title": "Not everything is here"})
    assert _log(printed)[-1] == left_out
    assert len([line for line in _log(printed) if line.startswith("a.yaml:")]) == 32


def test_what_just_fits_is_not_cut() -> None:
    found = [one for severity in Severity for one in _many(10, severity)]
    printed = render(result(found), "github")
    assert len(_annotations(printed)) == 30
    assert "hooguit" not in printed


@pytest.mark.parametrize(
    ("location", "told"),
    [
        (Location("a", 3, 5, 3, 5), {"line": "3", "endLine": "3", "col": "5", "endColumn": "5"}),
        (Location("a", 3, 5, 4, 2), {"line": "3", "endLine": "4"}),
        (Location("a", 3, 5, 5, 1), {"line": "3", "endLine": "4"}),
        (Location("a", 3, 5, 4, 1), {"line": "3", "endLine": "3", "col": "5"}),
    ],
)
def test_columns_are_told_within_one_line_only(location: Location, told: dict[str, str]) -> None:
    (one,) = _annotations(render(result([finding(location=location)]), "github"))
    assert one.properties == {"title": "G7.6-eigenaar: titel", "file": "a", **told}


def test_paths_are_relative_to_what_github_checked_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "landschap").mkdir()
    monkeypatch.chdir(tmp_path / "landschap")
    printed = render(result([COPY]), "github", View(root=str(tmp_path)))
    (told,) = _annotations(printed)
    assert told.properties["file"] == "landschap/landscape.yaml"
    assert "(landschap/landscape.yaml:9:16)" in told.data
    assert _log(printed)[0].startswith("landschap/landscape.yaml:9:16: fout")


def test_standard_input_is_no_file(tmp_path: Path) -> None:
    found = finding(location=at("-", 1, 2, 3))
    (told,) = _annotations(render(result([found]), "github", View(root=str(tmp_path))))
    assert "file" not in told.properties
    assert "(-:1:2)" in told.data


def test_a_name_the_runner_would_shorten_stays_whole() -> None:
    (told,) = _annotations(render(result([finding(location=at("=a", 1, 2, 3))]), "github"))
    assert told.properties["file"] == "./=a"


def test_that_nothing_was_assessed_is_a_warning() -> None:
    nothing = result(rules_run=2, not_assessed=SKIPPED, lang="en")
    (told,) = _annotations(render(nothing, "github"))
    assert told == Command(
        "warning",
        "Not a single rule could be assessed.",
        {"title": "Nothing was assessed"},
    )


def test_that_nothing_was_assessed_in_one_of_several_landscapes_is_a_warning() -> None:
    good, nothing = result([COPY], path="a"), result(rules_run=2, not_assessed=SKIPPED, path="b")
    printed = render(result([COPY], landscapes=(good, nothing)), "github")
    told = _annotations(printed)
    assert [one.name for one in told] == ["warning", "error"]
    assert told[0].data == "b: Geen enkele regel kon worden beoordeeld."
    assert "  b  geen enkele regel kon worden beoordeeld" in _log(printed)


def test_broken_input_is_an_error_at_its_place() -> None:
    printed = render(result(problems=[PROBLEM], lang="en"), "github")
    (told,) = _annotations(printed)
    assert told.name == "error"
    assert told.properties["title"] == "Not checked (duplicate-id)"
    assert (told.properties["file"], told.properties["line"]) == ("landscape.yaml", "12")
    assert told.data.startswith("unknown key “naan”; did you mean “naam”? (landscape.yaml:12:5)\n")
    assert _log(printed) == ["1 error in the input: nothing was checked."]


def test_more_problems_than_github_takes_are_all_in_the_log() -> None:
    printed = render(result(problems=[PROBLEM] * 12), "github")
    assert Counter(one.name for one in _annotations(printed)) == {"error": 10, "notice": 1}
    assert [line for line in _log(printed) if ": fout duplicate-id " in line] == [
        _log(printed)[0]
    ] * 12
    assert "12 fouten in de invoer: er is niet getoetst." in _log(printed)


def test_a_run_that_did_not_come_to_checking_is_an_error_too() -> None:
    printed = render_errors([replace(PROBLEM, location=None)], "nl", PLAIN)
    (told,) = _annotations(printed)
    assert set(told.properties) == {"title"}
    assert _log(printed) == ["De toets is niet voltooid: er is niets goedgekeurd."]


def test_a_message_that_is_too_long_is_seen_to_be_cut() -> None:
    long = finding(message="x" * 9000, advice="y" * 9000, rule="z" * 300)
    (told,) = _annotations(render(result([long]), "github"))
    assert code_units(told.data) == 4096
    assert "(landscape.yaml:11:5)" in told.data
    assert told.data.endswith("y…")
    assert code_units(told.properties["title"]) == 255


@given(results(), st.booleans())
def test_no_landscape_says_anything_to_the_runner(found: Result, verbose: bool) -> None:
    printed = render(found, "github", View(verbose=verbose))
    counting = severest_first(f for f in found.findings if f.status is Status.OPEN or f.fault)
    told = [one for one in _annotations(printed) if "file" in one.properties]
    assert len(told) == len(counting)
    for one, expected in zip(told, counting, strict=True):
        kind = KINDS[0 if expected.fault else expected.severity.rank]
        place = expected.location
        path = visible(place.path)
        assert one.name == kind
        assert one.properties["file"].removeprefix("./") == path.removeprefix("./")
        assert one.properties["line"] == str(place.line)
        first = f"{single_line(expected.message)} ({path}:{place.line}:{place.column})"
        advice = single_line(f"Advies: {expected.advice}") if expected.advice else ""
        if max(map(len, (expected.message, path, advice))) < 1000:
            note = text("report.fault-note", "nl") if expected.fault else advice
            assert one.data == f"{first}\n{note}".rstrip("\n")
        assert code_units(one.data) <= 4096
    others = [one for one in commands(printed) if one not in told]
    assert [one.name for one in others if one.name not in KINDS] in ([], ["group", "endgroup"])
    assert all(one.data.startswith("Geen enkele") for one in others if one.name in KINDS)
    assert all(line.isprintable() for line in printed.split("\n"))
