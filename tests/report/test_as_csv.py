"""The table of findings, read back as a spreadsheet reads it."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from gemma_lint.check import Form, Result
from gemma_lint.exporting.cells import harmless
from gemma_lint.finding import Message, Problem, Status
from gemma_lint.report import PLAIN, View, render
from gemma_lint.report.as_csv import COLUMNS, LONGEST, render_errors
from gemma_lint.report.safe import single_line
from tests.cli.running import Program
from tests.landscapes import checked, example
from tests.report.hostile import NASTY, results
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
    rule,
)
from tests.shared import ROOT

BOM = "\ufeff"
Table = list[dict[str, str]]


def cells(text: str) -> list[list[str]]:
    """All rows, the heads too; strictly, and each with as many cells as there are columns."""
    encoded = text.encode()
    file = io.StringIO(encoded.decode("utf-8-sig"), newline="")
    rows = [*csv.reader(file, delimiter=";", strict=True)]
    assert {len(row) for row in rows} == {len(COLUMNS)}
    return rows


def table(text: str) -> Table:
    head, *rows = cells(text)
    return [dict(zip(head, row, strict=True)) for row in rows]


def of(found: Result, view: View = PLAIN) -> Table:
    return table(render(found, "csv", view))


def test_excel_in_the_netherlands_opens_it() -> None:
    text = render(result([COPY]), "csv")
    assert text.startswith(f"{BOM}status;ernst;regel;titel;")
    assert text.count("\r\n") == text.count("\n") == text.count("\r") == 2


DUTCH = (
    "status ernst regel titel principe implicatie landschap soort id naam veld melding advies "
    "bestand regelnummer kolom reden besloten_door besloten_op geldig_tot maatregel kenmerk"
)
ENGLISH = (
    "status severity rule title principle implication landscape kind id name field message advice "
    "path line column reason decided_by decided_on valid_until measure fingerprint"
)


@pytest.mark.parametrize(("lang", "heads"), [("nl", DUTCH), ("en", ENGLISH)])
def test_the_columns_are_always_the_same(lang: str, heads: str) -> None:
    for found in (result(lang=lang), result([COPY], lang=lang), result(problems=[PROBLEM])):
        head, *_ = cells(render(replace(found, lang=lang), "csv"))
        assert head == heads.split()


def test_a_finding_is_a_row() -> None:
    (row,) = of(result([COPY], lang="nl"))
    assert row == {
        "status": "open",
        "ernst": "fout",
        "regel": "G7.9-kopie-basisregistratie",
        "titel": "titel",
        "principe": "G7",
        "implicatie": "G7.9",
        "landschap": "",
        "soort": "gegevensverzameling",
        "id": "adressen-kopie",
        "naam": "",
        "veld": "kopie_van",
        "melding": COPY.message,
        "advies": COPY.advice,
        "bestand": "landscape.yaml",
        "regelnummer": "9",
        "kolom": "16",
        "reden": "",
        "besloten_door": "",
        "besloten_op": "",
        "geldig_tot": "",
        "maatregel": "",
        "kenmerk": "5f1c",
    }


def test_words_are_in_the_language_of_the_reader() -> None:
    found = [WARNING, EXPLAINED, finding(status=Status.BASELINED), FAULT]
    told = of(result(found, lang="en", not_assessed=SKIPPED))
    assert [(row["status"], row["severity"]) for row in told] == [
        ("open", "warning"),
        ("explained", "error"),
        ("baseline", "error"),
        ("fault", "error"),
        ("not assessed", ""),
        ("not assessed", ""),
    ]
    assert told[0]["title"] == "title"


def test_a_deviation_is_told_with_its_decision() -> None:
    (row,) = of(result([EXPLAINED]))
    assert row["status"] == "verklaard"
    names = ("reden", "besloten_door", "besloten_op", "geldig_tot", "maatregel")
    assert [row[name] for name in names] == [
        "Het pakket kan het nog niet.",
        "CIO",
        "2026-03-01",
        "2027-07-01",
        "Controle met de hand.",
    ]


def test_rules_that_were_not_assessed_come_last_with_the_reason() -> None:
    rules = {name: rule(name) for name in (WARNING.rule, SKIPPED[0].rule, "G1.1-goed")}
    first, last = of(result([WARNING], not_assessed=SKIPPED[:1], rules=rules))
    assert first["status"] == "open"
    told = {name: cell for name, cell in last.items() if cell}
    assert told == {
        "status": "niet beoordeeld",
        "regel": "G7.7-keten",
        "titel": "titel",
        "principe": "G7",
        "implicatie": "G7.6",
        "soort": "gegevensverzameling",
        "melding": "het landschap beschrijft geen processen",
    }


def test_a_table_without_rows_means_that_all_was_assessed_and_nothing_found() -> None:
    assert of(result()) == []
    (row,) = of(result(rules={}))
    assert row["status"] == "niet beoordeeld"
    assert row["melding"] == "Geen enkele regel kon worden beoordeeld"
    (row,) = of(replace(result(rules={}), form=Form(("landscape.yaml",))))
    assert row["status"] == "niet beoordeeld"


def test_what_is_wrong_with_the_input_is_a_row() -> None:
    (row,) = of(result([COPY], problems=[PROBLEM]))
    told = {name: cell for name, cell in row.items() if cell}
    assert told == {
        "status": "niet getoetst",
        "ernst": "fout",
        "regel": "duplicate-id",
        "melding": "onbekende sleutel “naan”; bedoelt u “naam”?",
        "advies": "gemma-lint rules toont alle regels",
        "bestand": "landscape.yaml",
        "regelnummer": "12",
        "kolom": "5",
    }


def test_what_is_wrong_with_the_call_is_a_row() -> None:
    (row,) = table(render_errors([Problem("usage", Message("cli.see-rules"))], "en", PLAIN))
    assert (row["status"], row["rule"], row["path"]) == ("nothing checked", "usage", "")
    assert row["message"]


def test_paths_are_seen_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "landschap").mkdir()
    monkeypatch.chdir(tmp_path / "landschap")
    found = result([finding(location=at("a.yaml", 1, 1, 2))])
    assert of(found)[0]["bestand"] == "a.yaml"
    assert of(found, View(root=str(tmp_path)))[0]["bestand"] == "landschap/a.yaml"


def test_elements_have_their_name_and_a_part_that_of_what_it_stands_in() -> None:
    found = checked(example("achterstad"))
    told = of(found)
    nameless = ("afwijking", "overeenkomst")
    named = {row["id"]: row["naam"] for row in told if row["id"] and row["soort"] not in nameless}
    assert len(named) > 50
    assert all(named.values())
    assert named["burgerzaken"] == "Stadsware Burgerzaken"
    parts = [one for one in found.findings if "id" not in found.found[one.fingerprint].__dict__]
    assert any(one.element.kind == "dienst" and named[one.element.id] for one in parts)
    assert {row["landschap"] for row in told} == {"Gemeente Achterstad"}
    opened = [row for row in told if row["status"] != "niet beoordeeld"]
    assert len(opened) == len(found.findings)
    assert len(told) - len(opened) == len(found.not_assessed)


def test_several_landscapes_are_told_apart(
    capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "examples/samenwerking")
    program = Program(capsysbinary, monkeypatch)
    asked = ("check", "elsvoorde", "zandhagen", "--lang", "nl")
    told = table(program(*asked, "--format", "csv").out)
    document = program(*asked, "--format", "json").document
    names = ("Gemeente Elsvoorde", "Gemeente Zandhagen")
    paths = {row["landschap"]: row["bestand"].partition("/")[0] for row in told if row["bestand"]}
    assert paths == dict(zip(names, ("elsvoorde", "zandhagen"), strict=True))
    for name, one in zip(names, document["landscapes"], strict=True):
        rows = [row["status"] for row in told if row["landschap"] == name]
        assert rows.count("niet beoordeeld") == one["summary"]["not_assessed"]
    kept = sorted(row["kenmerk"] for row in told if row["kenmerk"])
    assert kept == sorted(one["fingerprint"] for one in document["findings"])


SIGNS = tuple("=+-@|\t\r\n＝＋－＠")


def expected(value: Any) -> str:
    return "" if value is None else harmless(single_line(str(value)))


@given(results())
def test_nothing_breaks_out_of_the_table(found: Result) -> None:
    text = render(found, "csv")
    told = of(found)
    assert len(told) == len(found.findings) + len(found.not_assessed)
    assert len(text.split("\r\n")) == len(told) + 2  # a row is a line
    for row, one in zip(told, found.findings, strict=False):
        said = (one.rule, one.element.kind, one.element.id, one.field, one.message, one.advice)
        names = ("regel", "soort", "id", "veld", "melding", "advies")
        assert [row[name] for name in names] == [*map(expected, said)]
        assert row["bestand"] == expected(one.location.path)
        if one.explanation is not None:
            assert row["reden"] == expected(one.explanation.reason)
            assert row["maatregel"] == expected(one.explanation.measure)
    for row in told:
        for cell in row.values():
            assert cell.isprintable()
            assert cell.lstrip(' "')[:1] not in SIGNS or cell.lstrip("+-").isdecimal()


@pytest.mark.parametrize("text", NASTY)
def test_what_is_in_a_cell_is_in_no_other(text: str) -> None:
    (row,) = of(result([finding(message=text, advice="raad")]))
    assert (row["melding"], row["advies"]) == (expected(text), "raad")


@pytest.mark.parametrize("text", ["x" * 40_000, "👩" * 40_000, "x; =1!" * 10_000])
def test_no_cell_is_longer_than_excel_holds(text: str) -> None:
    (row,) = of(result([finding(message=text, advice="raad")]))
    assert len(row["melding"]) == LONGEST
    assert row["melding"].endswith("…")
    assert len(row["melding"].encode("utf-16-le")) // 2 <= 32_767
    assert row["advies"] == "raad"


def test_what_was_left_aside_is_told_first() -> None:
    found = result([COPY], lang="nl", ignored_deviations=1, ignored_baseline="n.yaml")
    first, second, third = of(found)
    assert [one["status"] for one in (first, second)] == ["buiten beschouwing"] * 2
    assert "1 afwijking" in first["melding"]
    assert "De nulmeting n.yaml is buiten beschouwing gelaten" in second["melding"]
    assert third["status"] == "open"
