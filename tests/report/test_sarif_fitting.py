"""No more in the SARIF report than GitHub takes, the most serious first, and the cut is said."""

from __future__ import annotations

import gzip
import json
import random
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest

from gemma_lint.finding import ElementRef, Finding, Severity, Status
from gemma_lint.report import PLAIN, View, render
from gemma_lint.report.sarif import fitting
from tests.cli.running import Program
from tests.report.results import EXPLAINED, FAULT, at, finding, result, rule
from tests.report.sarif_reading import run_in, run_of


def _finding(number: int, **changes: object) -> Finding:
    values = {
        "element": ElementRef("gegevensverzameling", f"d{number}"),
        "fingerprint": f"{number:032x}",
        "location": at("landscape.yaml", number + 1, 1, 2),
    }
    return finding(**values | changes)


def _prints(run: object) -> list[str]:
    assert isinstance(run, dict)
    return [one["partialFingerprints"]["gemma-lint/v1"] for one in run["results"]]


@pytest.fixture
def program(capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Program:
    return Program(capsysbinary, monkeypatch)


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gemma_lint.report.sarif.MOST_RESULTS", 4)


@pytest.mark.usefixtures("few")
def test_of_too_many_the_most_serious_stay_in_their_order() -> None:
    found = [
        _finding(0, severity=Severity.ADVIES),
        replace(EXPLAINED, fingerprint=f"{1:032x}"),
        _finding(2),
        _finding(3, status=Status.BASELINED),
        _finding(4, severity=Severity.WAARSCHUWING),
        _finding(5),
        replace(FAULT, fingerprint=f"{6:032x}"),
    ]
    heard: list[str] = []
    run = run_in(render(result(found, lang="en"), "sarif", View(remark=heard.append)))
    assert [int(one, 16) for one in _prints(run)] == [2, 4, 5, 6]
    (told,) = heard
    assert "at most 4 results" in told
    assert "the 3 least severe of the 7 findings" in told
    notices = run["invocations"][0]["toolExecutionNotifications"]
    (cut,) = [one for one in notices if one["descriptor"]["id"] == "cut"]
    assert cut["message"]["text"] == told
    assert cut["level"] == "warning"


@pytest.mark.usefixtures("few")
def test_as_many_as_may_be_is_no_cut() -> None:
    heard: list[str] = []
    shown = render(result([_finding(at_) for at_ in range(4)]), "sarif", View(remark=heard.append))
    (invocation,) = run_in(shown)["invocations"]
    assert "toolExecutionNotifications" not in invocation
    assert not heard


def test_rules_without_a_finding_make_way_when_there_are_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("gemma_lint.report.sarif.rules.MOST_RULES", 3)
    names = [f"G1.{at_}-x" for at_ in range(6)]
    found = [_finding(0, rule=names[4]), _finding(1, rule=names[5])]
    run = run_of(result(found, rules={name: rule(name) for name in names}))
    kept = [one["id"] for one in run["tool"]["driver"]["rules"]]
    assert kept == [names[0], names[4], names[5]]
    assert [kept[one["ruleIndex"]] for one in run["results"]] == names[4:]


def _incompressible(count: int) -> list[Finding]:
    """Findings that packing makes little smaller; every third is only a piece of advice."""
    dice = random.Random(7)  # noqa: S311 - the same each time
    severities = [Severity.FOUT, Severity.FOUT, Severity.ADVIES]
    signs = range(0x4E00, 0x9F00)
    texts = ["".join(map(chr, dice.choices(signs, k=dice.choice((20, 400))))) for _ in range(count)]
    return [
        _finding(number, severity=severities[number % 3], message=message)
        for number, message in enumerate(texts)
    ]


@pytest.mark.parametrize("limit", [20_000, 60_000, 200_000])
def test_packed_it_is_no_larger_than_may_be(monkeypatch: pytest.MonkeyPatch, limit: int) -> None:
    monkeypatch.setattr(fitting, "MOST_BYTES", limit)
    found = _incompressible(600)
    heard: list[str] = []
    shown = render(result(found, rules_run=1), "sarif", View(remark=heard.append))
    packed = len(gzip.compress(shown.encode(), 6))
    assert limit * 0.8 < packed <= limit  # no more is left out than must be
    run = run_in(shown)
    kept = {int(one, 16) for one in _prints(run)}
    assert 0 < len(kept) < 600
    serious = {at_ for at_, one in enumerate(found) if one.severity is Severity.FOUT}
    assert kept <= serious or serious <= kept
    (told,) = heard
    assert "ingepakt met gzip" in told
    assert f"De {600 - len(kept)} minst ernstige van de 600" in told


def test_where_not_even_one_fits_there_is_a_report_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(fitting, "MOST_BYTES", 10)
    run = run_of(result([_finding(0), _finding(1)]))
    assert run["results"] == []
    assert "De 2 minst ernstige" in str(run["invocations"])


def test_whoever_runs_the_check_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: Program
) -> None:
    monkeypatch.setattr("gemma_lint.report.sarif.MOST_RESULTS", 2)
    monkeypatch.chdir(tmp_path)
    kept = "".join(f"  - {{id: d{at_}, naam: V{at_}}}\n" for at_ in range(3))
    land = "gemma_lint: 1\norganisatie: {id: x, naam: X, soort: gemeente}\ngegevensverzamelingen:\n"
    Path("land.yaml").write_text(land + kept)
    call = ["check", "land.yaml", "--select", "G7.6-eigenaar", "--lang", "en"]
    done = program(*call, "--format", "sarif", "-o", "uit.sarif")
    said = "the 1 least severe of the 3 findings are not in this SARIF report"
    assert said in done.err
    assert len(run_in(Path("uit.sarif").read_text("utf-8"))["results"]) == 2
    assert done.code == 1
    done = program(*call, "--format", "sarif")
    assert said in done.err
    assert json.loads(done.out)


def test_25001_findings_take_little_longer_than_as_json() -> None:
    found = [_finding(at_) for at_ in range(25_001)]
    times = {}
    for form in ("json", "sarif"):
        began = process_time()
        shown = render(result(found), form, PLAIN)
        times[form] = process_time() - began
    assert len(run_in(shown)["results"]) == 25_000
    assert times["sarif"] < 8 * times["json"] + 1
