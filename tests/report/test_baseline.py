"""What reports say of a baseline, and what `gemma-lint baseline` says itself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.baseline.model import Held, Recorded
from gemma_lint.check import Result
from gemma_lint.coverage.ladder import Ladder, Missing
from gemma_lint.finding import Severity, Status
from gemma_lint.messages.baseline import TEXTS
from gemma_lint.report import View, render
from gemma_lint.report.ladder import ladder_lines
from gemma_lint.report.recorded import Account, Done
from gemma_lint.report.recorded import render as account_of
from gemma_lint.report.safe import visible
from gemma_lint.rules.model import Rung, Text
from tests.baseline.entries import entry
from tests.report.hostile import texts
from tests.report.results import finding, result
from tests.shared import ROOT

PATH = "gemma-lint-nulmeting.yaml"
GONE = (entry(1), entry(2))


def _result(held: Held | None, *statuses: Status, **changes: Any) -> Result:
    found = [finding(status=status, fingerprint=f"{at:032x}") for at, status in enumerate(statuses)]
    return result(found, baseline=held, **changes)


def test_the_verdict_counts_what_is_recorded_and_names_the_file() -> None:
    shown = render(_result(Held(PATH, 1), Status.OPEN, Status.BASELINED), "text")
    assert f"1 fout, 0 waarschuwingen, 0 adviezen, 1 al in de nulmeting ({PATH})." in shown
    assert shown.count("[G7.6-eigenaar]") == 1


@pytest.mark.parametrize(
    ("lang", "count", "said"),
    [
        ("nl", 1, "1 opgenomen bevinding is er niet meer: gemma-lint baseline --update haalt haar"),
        ("nl", 2, "2 opgenomen bevindingen zijn er niet meer: gemma-lint baseline --update haalt "),
        ("en", 1, "1 recorded finding is gone: gemma-lint baseline --update takes it out of "),
        ("en", 2, "2 recorded findings are gone: gemma-lint baseline --update takes them out"),
    ],
)
def test_what_is_gone_is_told(lang: str, count: int, said: str) -> None:
    shown = render(_result(Held(PATH, 2, GONE[:count]), lang=lang), "text")
    assert said in shown


def test_verbose_lists_what_is_gone_and_shows_what_is_recorded() -> None:
    held = Held(PATH, 3, GONE)
    assert "gegevensverzameling/v1" not in render(_result(held, Status.BASELINED), "text")
    shown = render(_result(held, Status.BASELINED), "text", View(verbose=True))
    assert shown.startswith("nulmeting[G7.6-eigenaar]: ")
    assert "Verdwenen uit het landschap:\n  G7.6-eigenaar  gegevensverzameling/v1\n" in shown
    assert "(welke: --verbose)" not in shown


def test_of_several_organisations_each_is_named() -> None:
    held = Held(PATH, 3, (GONE[0], replace(GONE[1], organisation="zandhagen")))
    shown = render(_result(held), "text", View(verbose=True))
    assert "\n  zandhagen  G7.6-eigenaar  gegevensverzameling/v2\n" in shown


def test_one_from_before_the_landscape_said_whose_it_is_is_told() -> None:
    shown = render(_result(Held(PATH, 2, GONE, earlier=2)), "text")
    assert f"De nulmeting {PATH} is gemaakt voordat `organisatie` in dit landschap stond." in shown
    assert "niet meer" not in shown
    assert "1 opgenomen bevinding is er niet meer" in render(
        _result(Held(PATH, 2, GONE, earlier=1)), "text"
    )


def test_one_that_is_about_others_is_told() -> None:
    held = Held(PATH, 0, others=("aa", "bb"))
    assert "gaat niet over dit landschap, wel over: aa, bb." in render(_result(held), "text")
    for about in (Held(PATH, 1, others=("bb",)), Held(PATH, 0, unlooked=1, others=("bb",))):
        assert "gaat niet over" not in render(_result(about), "text")


def test_one_that_was_left_aside_is_told() -> None:
    shown = render(_result(None, Status.OPEN, ignored_baseline=PATH), "text")
    assert f"De nulmeting {PATH} is buiten beschouwing gelaten (--ignore-nulmeting)." in shown


def test_no_word_on_one_that_there_is_not() -> None:
    assert "nulmeting" not in render(_result(None, Status.OPEN), "text", View(verbose=True))


entries = st.builds(Recorded, texts, texts, texts, texts)


@given(st.lists(entries, max_size=3), texts, st.lists(texts, max_size=2), st.booleans())
def test_nothing_in_a_baseline_breaks_a_report(
    gone: list[Recorded], path: str, others: list[str], verbose: bool
) -> None:
    held = Held(path, len(gone), tuple(gone), 0, tuple(gone), tuple(others))
    view = View(verbose=verbose)
    severities = {one.rule: Severity.FOUT for one in gone}
    account = Account(path, gone, gone, gone, severities, 1, 2, gone, others)
    ways = (Done(made=True), Done(unfindable=True), Done(taken_out=True, put_in=True))
    for shown in (
        render(_result(held, Status.BASELINED), "text", view),
        *(account_of(account, done, "nl", view) for done in ways),
    ):
        assert all(visible(line) == line for line in shown.split("\n"))
    said = account_of(account, Done(), "nl", View())
    assert said.count("\n") == 8 + (3 if gone else 1) + 2 + bool(gone) + bool(others)


def test_an_account_counts_by_severity() -> None:
    one, two, three = (entry(number, rule=f"G{number}.1-x") for number in (1, 2, 3))
    severities = {"G1.1-x": Severity.FOUT, "G2.1-x": Severity.ADVIES, "G3.1-x": Severity.FOUT}
    shown = account_of(Account(PATH, [one, two], [three], [], severities), Done(), "en", View())
    assert (
        shown
        == """\
Baseline gemma-lint-nulmeting.yaml

            still there  gone  new
  errors              1     1    0
  warnings            0     0    0
  advice              1     0    0
  together            2     1    0

1 recorded finding is gone: gemma-lint baseline --update takes it out.
Nothing was changed.
"""
    )


@pytest.mark.parametrize(
    ("findings", "recorded", "said"),
    [
        (1, 0, "staat nog 1 bevinding open."),
        (3, 0, "staan nog 3 bevindingen open."),
        (1, 1, "is nog 1 bevinding op te lossen (uit de nulmeting)."),
        (3, 1, "zijn nog 3 bevindingen op te lossen (1 uit de nulmeting)."),
        (3, 3, "zijn nog 3 bevindingen op te lossen (alle uit de nulmeting)."),
    ],
)
def test_the_ladder_tells_open_findings_from_recorded_ones(
    findings: int, recorded: int, said: str
) -> None:
    rung = Rung("basis", Text("Basis", "Basic"), Text("", ""), ())
    (line,) = ladder_lines(Ladder(None, Missing(rung, findings, (), (), recorded), None), "nl")
    assert line == f"Er is nog geen trede bereikt. Voor trede Basis {said}"


def test_no_text_about_a_baseline_is_left_that_nobody_uses() -> None:
    folder = ROOT / "src/gemma_lint"
    files = [
        path for path in folder.rglob("*.py") if path.parent.name not in ("messages", "_built")
    ]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    built = re.compile(
        r"(column|row|list|schema|not-written)-|no-(more|element|bestand|vingerafdruk)"
    )
    stems = [re.sub(r"(-done)?(-one|\.advice)?$", "", key) for key in TEXTS]
    unused = [stem for stem in stems if not built.match(stem) and f'"{stem}"' not in code]
    assert [stem for stem in unused if f'"baseline.{stem}' not in code] == []
