from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from gemma_lint.errors import WrongUsage
from gemma_lint.exporting import WHOLE, Options
from gemma_lint.exporting.subject import Subject
from gemma_lint.exporting.table import FINDING, export, kinds
from gemma_lint.landscape.describe import vocabulary
from tests.exporting.landscapes import drawn, subject
from tests.landscapes import Data, example

BOM = "\ufeff"


def table(landscape: Subject, kind: str, *, comma: bool = False) -> list[dict[str, str]]:
    """The rows of a table as a spreadsheet reads it."""
    text = export(landscape, Options(kind=kind, comma=comma))[WHOLE]
    file = io.StringIO(text.removeprefix(BOM), newline="")
    return [*csv.DictReader(file, delimiter="," if comma else ";", strict=True)]


def test_there_is_a_table_for_each_kind() -> None:
    files = export(subject(example("klein")))
    listed = [spec for spec in vocabulary().kinds["landschap"].fields if spec.object is not None]
    wanted = {f"{spec.name}.csv" for spec in listed}
    assert set(files) == wanted | {"applicatiefuncties.csv", "bevindingen.csv"}
    without = export(subject(example("klein"), findings=False))
    assert set(without) == set(files) - {"bevindingen.csv"}


def test_excel_in_the_netherlands_opens_it() -> None:
    text = export(subject(example("klein")), Options(kind="applicatie"))[WHOLE]
    assert text.startswith(f"{BOM}id;naam;omschrijving;")
    assert text.count("\r\n") == text.count("\n") == 2
    other = export(subject(example("klein")), Options(kind="applicatie", comma=True))[WHOLE]
    assert other.startswith("id,naam,omschrijving,")


DATA: Data = {
    "applicaties": [
        {
            "id": "b",
            "naam": "B; “twee”",
            "biv": {"beschikbaarheid": 2, "integriteit": 3, "vertrouwelijkheid": 1},
            "bevat": ["d", "c"],
            "rollen": ["archief", "klantbeeld"],
            "standaarden": [{"naam": "StUF-BG", "versie": "3.10"}, {"naam": "ZGW"}],
            "autorisaties": [{"rol": "r", "rechten": ["lezen", "wijzigen"]}],
            "applicatiefuncties": [{"id": "f", "naam": "F", "herbruikbaar": True}],
            "logging": {"waar": "hier\nen daar", "beoordeeld_op": "2026-01-31"},
            "extra": {"kostenplaats": 12},
        },
        {"id": "a", "naam": "A"},
    ],
    "gegevensverzamelingen": [{"id": one, "naam": one} for one in "cd"],
    "rollen": [{"id": "r", "naam": "R", "soort": "medewerker"}],
    "diensten": [{"id": "x", "naam": "X", "klanttevredenheid": {"score": 7.5}}],
    "kavels": [{"id": "w", "naam": "W", "businesscase": {"kosten": 415000}}],
    "koppelvlakken": [{"id": "k", "naam": "K", "van": "a", "naar": "b", "vraaggericht": False}],
}


def test_cells_say_what_the_landscape_says() -> None:
    landscape = subject(DATA)
    first, second = table(landscape, "applicatie")
    assert (first["id"], second["id"]) == ("a", "b")
    said = {name: value for name, value in second.items() if value}
    assert said.items() >= {
        "naam": "B; “twee”",
        "biv.beschikbaarheid": "2",
        "bevat": "d; c",
        "rollen": "archief; klantbeeld",
        "standaarden": "StUF-BG 3.10; ZGW",
        "autorisaties": "rol: rol/r, rechten: (lezen, wijzigen)",
        "applicatiefuncties": "f",
        "logging.waar": "hier\nen daar",
        "logging.beoordeeld_op": "2026-01-31",
        "extra": "kostenplaats: 12",
    }.items()  # fmt: skip
    (function,) = table(landscape, "applicatiefunctie")
    assert (function["applicatie"], function["herbruikbaar"]) == ("b", "true")
    (flow,) = table(landscape, "koppelvlak")
    assert (flow["van"], flow["vraaggericht"]) == ("applicatie/a", "false")


@pytest.mark.parametrize(("comma", "score"), [(False, "7,5"), (True, "7.5")])
def test_decimals_are_as_the_reader_writes_them(*, comma: bool, score: str) -> None:
    (service,) = table(subject(DATA), "dienst", comma=comma)
    assert service["klanttevredenheid.score"] == score
    (kavel,) = table(subject(DATA), "kavel", comma=comma)
    assert kavel["businesscase.kosten"] == "415000"


def test_findings_are_counted_and_listed() -> None:
    landscape = subject(example("achterstad"))
    apart = {FINDING, "afwijking"}  # findings name an element by its id, which a deviation has not
    rows = [row for kind in set(kinds(landscape)) - apart for row in table(landscape, kind)]
    listed = table(landscape, FINDING)
    assert landscape.findings
    assert len(listed) == len(landscape.findings)
    without_row = {"afwijking", "landschap"}
    opened = [one for one in listed if one["status"] == "open" and one["soort"] not in without_row]
    assert len(opened) == sum(int(row["bevindingen"]) for row in rows)
    assert "bevindingen" not in table(landscape, "afwijking")[0]
    for row in rows:
        found = [int(row[name]) for name in ("fouten", "waarschuwingen", "adviezen")]
        assert sum(found) == int(row["bevindingen"])
        assert bool(row["regels"]) == bool(sum(found))
    assert {row["regel"] for row in listed} == {finding.rule for finding in landscape.findings}
    assert all(row["melding"] and row["bestand"] and int(row["plaats"]) for row in listed)


def test_what_is_explained_is_listed_with_its_decision() -> None:
    listed = table(subject(example("voorbeeldstad")), FINDING)
    names = ("status", "besloten_door", "besloten_op", "geldig_tot")
    told = [tuple(row[name] for name in names) for row in listed]
    assert ("explained", "CIO", "2026-06-15", "2027-06-30") in told
    assert {status for status, *_ in told} == {"explained"}
    assert all(row["reden"] and row["maatregel"] for row in listed)


def test_without_findings_no_column_speaks_of_them() -> None:
    landscape = subject(example("achterstad"), findings=False)
    assert "bevindingen" not in table(landscape, "applicatie")[0]


def test_a_kind_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(WrongUsage):
        export(subject(DATA), Options(kind="applicaties"))


@pytest.mark.parametrize("seed", range(15))
def test_any_landscape_gives_whole_tables(seed: int) -> None:
    data = drawn(seed)
    landscape = subject(data)
    for kind in kinds(landscape):
        rows: list[dict[Any, Any]] = [*table(landscape, kind)]
        assert all(None not in row and None not in row.values() for row in rows)
        if kind != FINDING:
            assert len(rows) == len(landscape.graph.elements[kind])


def test_the_order_of_a_landscape_changes_nothing() -> None:
    deviations = [{"regel": regel, "reden": "Zo"} for regel in ("G8.2", "G7.9", "G8.1")]
    data = {**example("achterstad"), "afwijkingen": deviations}
    before = export(subject(data, findings=False))
    turned = {
        key: value[::-1] if isinstance(value, list) else value
        for key, value in reversed(data.items())
    }
    assert export(subject(turned, findings=False)) == before
