"""The report in Markdown: a comment below a merge request, or a summary."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.baseline.model import Held, Recorded
from gemma_lint.check import Result
from gemma_lint.finding import Finding, Location, NotAssessed, Severity, Status
from gemma_lint.report import PLAIN, View, render
from gemma_lint.report.length import code_units, octets
from gemma_lint.report.markdown import MARKER, MOST, render_errors, summary, summary_of_errors
from gemma_lint.report.safe import single_line
from tests.report.gfm import GAP, found_by_hosts, read
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

ADVICE = replace(WARNING, rule="G1.1-x", severity=Severity.ADVIES, fingerprint="3")
SECOND = finding(message="Dieren heeft geen eigenaar", location=at("b.yaml", 2, 1, 2))


def _headings(told: str) -> list[str]:
    return re.findall(r"(?m)^#+ .*$", told)


def test_the_whole_of_a_small_result() -> None:
    found = result([COPY, SECOND, finding(), WARNING, EXPLAINED], not_assessed=SKIPPED, lang="en")
    assert render(found, "markdown") == (
        Path(__file__).with_name("expected.md").read_text(encoding="utf-8")
    )


def test_a_program_finds_its_own_comment_by_the_first_line() -> None:
    for told in (
        render(result(), "markdown"),
        render(result(problems=[PROBLEM]), "markdown"),
        render_errors([PROBLEM], "nl", PLAIN),
    ):
        assert told.split("\n")[0] == MARKER == "<!-- gemma-lint -->"


def test_the_severest_come_first() -> None:
    told = render(result([ADVICE, WARNING, COPY, FAULT]), "markdown")
    assert _headings(told)[1:] == [
        "### Storingen (1)",
        "### Fouten (1)",
        "### Waarschuwingen (1)",
        "### Adviezen (1)",
    ]
    assert "niet in uw landschap" in told


def test_advice_stands_once_where_it_is_the_same_and_at_each_where_it_is_not() -> None:
    told = render(result([finding(), SECOND]), "markdown")
    assert told.count("*Advies:*") == 1
    other = replace(SECOND, advice="Doe iets anders.")
    told = render(result([finding(), other]), "markdown")
    assert "(`b.yaml:2`)\n  - *Advies:* Doe iets anders.\n" in told
    assert told.count("*Advies:*") == 2


@pytest.mark.parametrize(
    ("found", "level", "told"),
    [
        ([WARNING], Severity.FOUT, "De toets is gehaald:** geen bevindingen op of boven"),
        ([WARNING], Severity.WAARSCHUWING, "niet gehaald:** 1 bevinding op of boven de drempel (w"),
        ([WARNING, COPY], Severity.ADVIES, "niet gehaald:** 2 bevindingen op of boven"),
        ([WARNING, FAULT], None, "De toets is niet voltooid:**"),
        ([COPY], None, "Er is geen drempel ingesteld"),
        ([EXPLAINED], Severity.ADVIES, "De toets is gehaald:**"),
    ],
)
def test_it_says_whether_the_check_passes(
    found: list[Finding], level: Severity | None, told: str
) -> None:
    assert told in render(result(found), "markdown", View(fail_level=level))


def test_nothing_found_is_said() -> None:
    told = render(result(), "markdown")
    assert _headings(told) == ["## gemma-lint: geen bevindingen"]


def test_nothing_assessed_is_said_and_not_taken_for_nothing_found() -> None:
    told = render(result(rules_run=2, not_assessed=SKIPPED, lang="en"), "markdown")
    assert _headings(told) == ["## gemma-lint: not a single rule could be assessed"]
    assert "This is no approval:** nothing was assessed." in told


def test_broken_input_says_that_nothing_was_checked() -> None:
    told = render(result(problems=[PROBLEM], lang="en"), "markdown")
    assert _headings(told) == ["## gemma-lint: nothing was checked"]
    assert "1 error in the input: nothing was checked." in told
    assert "- unknown key “naan”; did you mean “naam”? (`landscape.yaml:12`)\n" in told


def test_a_wrong_call_says_that_nothing_was_approved() -> None:
    told = render_errors([replace(PROBLEM, location=None)], "nl", PLAIN)
    assert _headings(told) == ["## gemma-lint: de toets is niet voltooid"]
    assert "er is niets goedgekeurd" in told


def test_an_explained_finding_stands_below_its_decision() -> None:
    told = render(result([EXPLAINED]), "markdown")
    assert _headings(told) == ["## gemma-lint: geen open bevindingen"]
    assert "\n\nTelt niet mee: 1 verklaard door een afwijking.\n" in told
    assert told.partition("<summary>")[2].partition("</details>")[0] == (
        "1 bevinding verklaard door een afwijking</summary>\n\n"
        "- Afwijking van `G7.8`: Het pakket kan het nog niet.\n"
        "  - Besluit: CIO op 2026-03-01, geldt tot en met 2027-07-01 (`afwijkingen.yaml:3`)\n"
        "  - Intussen: Controle met de hand.\n"
        "  - `G7.8-identificatie` Klanten heeft geen eigenaar (`landscape.yaml:11`)\n\n"
    )


def test_the_baseline_is_counted_and_what_is_gone_is_listed() -> None:
    gone = (Recorded("x", "G1.1-x", "dienst/a", "1"), Recorded("x", "G1.2-y", "dienst/b", "2"))
    known = replace(WARNING, status=Status.BASELINED)
    found = result([known], baseline=Held("nulmeting.yaml", 3, gone))
    told = render(found, "markdown")
    assert "Telt niet mee: 1 al in de nulmeting (nulmeting.yaml)." in told
    unnamed = render(result([known], baseline=Held("nulmeting.yaml", 1)), "markdown")
    assert "gemma-lint explain" in told
    assert "gemma-lint explain" not in unnamed
    assert "2 bevindingen uit de nulmeting zijn er niet meer" in told
    assert "- `G1.1-x` dienst/a\n- `G1.2-y` dienst/b\n" in told
    assert WARNING.message not in told
    assert WARNING.message in render(found, "markdown", View(verbose=True))


def test_what_was_not_assessed_is_counted_and_listed_when_that_is_asked() -> None:
    found = result(not_assessed=SKIPPED)
    assert "2 regels zijn niet beoordeeld." in render(found, "markdown")
    told = render(found, "markdown", View(verbose=True))
    assert "- `G7.7-keten` het landschap beschrijft geen processen\n" in told


def test_of_several_landscapes_each_has_its_place() -> None:
    nothing = result(rules_run=2, not_assessed=SKIPPED, path="c")
    parts = (result([COPY], path="a"), result([WARNING], path="b | c"), nothing)
    told = render(result([COPY, WARNING], landscapes=parts), "markdown")
    assert "| a | 1 fout | niet bepaald |\n| b \\| c | 1 waarschuwing | niet bepaald |\n" in told
    assert "| c | geen enkele regel kon worden beoordeeld | niet bepaald |\n" in told
    assert _headings(told)[1:] == [
        "### a",
        "#### Fouten (1)",
        "### b \\| c",
        "#### Waarschuwingen (1)",
    ]


def _many(count: int) -> list[Any]:
    names = {0: Severity.ADVIES, 1: Severity.FOUT, 2: Severity.WAARSCHUWING}
    return [
        finding(
            rule=f"G1.{one % 3}-x",
            severity=names[one % 3],
            message=f"Bevinding 👩 {one}",
            fingerprint=str(one),
            location=at(f"map/{one:05}.yaml", one + 1, 1, 2),
        )
        for one in range(count)
    ]


def test_a_comment_fits_and_what_is_left_out_is_said() -> None:
    told = render(result([*_many(6000), EXPLAINED], lang="en"), "markdown")
    assert MOST - 1500 < code_units(told) <= MOST
    shown = len(re.findall(r"(?m)^- Bevinding", told))
    assert f"**Here are {shown} of 6000 open findings, the severest first.**" in told
    assert f"{2000 - shown} errors, 2000 warnings, 2000 pieces of advice" in told
    assert _headings(told)[0] == "## gemma-lint: 2000 errors, 2000 warnings, 2000 pieces of advice"
    order = [told.index(words) for words in ("**The check fails:**", "**Here are ", "1 explained")]
    assert order == sorted(order)
    assert "### Warnings" not in told
    assert "1 finding explained" in told
    assert read(told).tags.count("details") == read(told).tags.count("/details") == 1


def test_of_several_landscapes_the_severest_of_all_come_first() -> None:
    few = result([COPY], path="z")
    many = result(_many(6000), path="a")
    found = result([COPY, *many.findings], landscapes=(many, few))
    told = render(found, "markdown")
    assert code_units(told) <= MOST
    assert "Hier staan" in told
    assert "### Waarschuwingen" not in told


def test_many_landscapes_are_counted_where_they_do_not_fit() -> None:
    parts = tuple(result([COPY], path=f"{'x' * 150}{one}") for one in range(400))
    told = render(result([COPY] * 400, landscapes=parts), "markdown")
    assert code_units(told) <= MOST
    rows = len(re.findall(r"(?m)^\| x", told))
    assert 0 < rows < 400
    assert f"… en nog {400 - rows}\n" in told


@pytest.mark.parametrize("most", [2000, 5000, 100_000])
def test_a_summary_fits_in_bytes(most: int) -> None:
    told = summary(result(_many(2000)), PLAIN, most)
    assert octets(told) <= most
    assert not told.startswith(MARKER)
    wrong = summary_of_errors([PROBLEM] * 2000, "nl", PLAIN, most)
    assert octets(wrong) <= most
    assert "van de 2000 fouten" in wrong


def test_paths_are_relative_to_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    monkeypatch.chdir(tmp_path / "in")
    found = result([COPY, EXPLAINED])
    told = render(found, "markdown", View(root=str(tmp_path)))
    assert "`in/landscape.yaml:9`" in told
    assert "`in/afwijkingen.yaml:3`" in told


def _tame(value: Any, names: dict[str, str]) -> Any:
    """The same value with each text replaced by its harmless name."""
    if isinstance(value, Enum | date | bool | int) or value is None:
        return value
    if isinstance(value, str):
        return names[value] if value.strip() else value
    if isinstance(value, tuple):
        return tuple(_tame(one, names) for one in value)
    told = {one.name: _tame(getattr(value, one.name), names) for one in fields(value)}
    return replace(value, **told)


def _texts(value: Any) -> set[str]:
    if isinstance(value, str) and not isinstance(value, Enum):
        return {value}
    if isinstance(value, tuple):
        return {text for one in value for text in _texts(one)}
    if is_dataclass(value):
        return {text for one in fields(value) for text in _texts(getattr(value, one.name))}
    return set()


def _keys_only(reason: str) -> str:
    """A reason of which only the keys are left, which stand as code."""
    pieces = re.split(r"(`[^`]+`)", single_line(reason))
    keys = [piece for piece in pieces if re.fullmatch(r"`[\w./-]+(?:: [\w./-]+)?`", piece)]
    return " ".join(["woord", *keys]) if reason.strip() else reason


@given(results(), st.booleans())
def test_no_landscape_changes_what_the_report_is(found: Result, verbose: bool) -> None:
    unseen = tuple(found.not_assessed)
    texts = sorted(_texts(found.findings) | _texts(unseen))
    names = {text: f"w{at_:05}w" for at_, text in enumerate(texts)}
    tame_unseen = tuple(
        replace(one, rule=_tame(one.rule, names), reason=_keys_only(one.reason)) for one in unseen
    )
    tame = result(_tame(found.findings, names), not_assessed=tame_unseen)
    view = View(verbose=verbose)
    told = render(found, "markdown", view)
    page = read(told)
    assert page.tags == read(render(tame, "markdown", view)).tags
    assert found_by_hosts(page) == {}
    assert told.replace("\n", "").replace(GAP, "").isprintable()
    assert not re.search(r"(?m)^\s*/", told)
    assert code_units(told) <= MOST


@given(results())
def test_no_name_of_a_landscape_changes_what_the_report_is(found: Result) -> None:
    names = [one.message for one in found.findings] or ["x"]
    parts = tuple(result([COPY], path=name) for name in names)
    told = render(result([COPY] * len(parts), landscapes=parts), "markdown")
    tame = tuple(replace(one, path=f"naam{at_}") for at_, one in enumerate(parts))
    plainly = render(result([COPY] * len(parts), landscapes=tame), "markdown")
    assert read(told).tags == read(plainly).tags
    assert found_by_hosts(read(told)) == {}


@given(results())
def test_no_problem_changes_what_the_report_is(found: Result) -> None:
    told = [
        replace(
            PROBLEM,
            message=replace(PROBLEM.message, values={"name": one.message, "near": one.rule}),
            location=one.location,
        )
        for one in found.findings
    ]
    tame = [replace(PROBLEM, location=Location("a", 1, 1, 1, 1)) for _ in told]
    page = read(render_errors(told, "nl", PLAIN))
    assert page.tags == read(render_errors(tame, "nl", PLAIN)).tags
    assert found_by_hosts(page) == {}


def test_reasons_name_facts_as_code() -> None:
    told = NotAssessed("G1.1-x", "nergens staat: `diensten: upl`; beschrijf `diensten`")
    page = read(render(result(not_assessed=(told,)), "markdown", View(verbose=True)))
    assert page.codes[:3] == ["G1.1-x", "diensten: upl", "diensten"]
