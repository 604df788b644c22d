"""Cells that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.exporting.cells import cell, harmless, sheet
from gemma_lint.exporting.text import clean


@pytest.mark.parametrize(
    "value",
    ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t-1", "  =1", "\r-1", "-", "=", "＝1", "|calc", "\n-1"],
)
def test_a_cell_is_never_a_formula(value: str) -> None:
    assert harmless(value) == f"'{value}"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("x;=cmd|' /C calc'!A0;y", "x;'=cmd|' /C calc'!A0;y"),
        ("x,=1+1", "x,'=1+1"),
        ('x, "=1+1', "x, \"'=1+1"),
        ("x\n@SUM(A1)", "x\n'@SUM(A1)"),
        ("x; -2+3+cmd|' /C calc'!A0", "x; '-2+3+cmd|' /C calc'!A0"),
        ("\t=1", "'\t'=1"),
        ("\n=1", "'\n'=1"),
        ("1, -2; +31 20 123; - eerst\n- dan", "1, -2; +31 20 123; - eerst\n- dan"),
        ("a =b, c=d; e@f", "a =b, c=d; e@f"),
    ],
)
def test_a_program_with_other_separators_finds_no_formula(value: str, written: str) -> None:
    assert harmless(value) == written


@given(st.lists(st.text(alphabet="=@|+-(!,;\t\r\n\"' x1"), min_size=2, max_size=4))
def test_no_piece_of_a_row_begins_as_a_formula(row: list[str]) -> None:
    pieces = re.split("[,;\t\r\n]", ";".join(map(cell, row)))
    assert not any(piece.lstrip(' "')[:1] in ("=", "@") for piece in pieces)


def test_a_long_cell_is_looked_through_once() -> None:
    value = "\n" * 200_000 + " ; -" * 200_000
    assert harmless(value) == value


@pytest.mark.parametrize("value", ["-1", "-0,5", "+31", "3.10", "A-B", "a=b", "Z@K", "", " x"])
def test_a_cell_that_is_no_formula_stays_as_it_is(value: str) -> None:
    assert harmless(value) == value


@given(st.lists(st.lists(st.text(), min_size=2, max_size=4), min_size=1, max_size=4))
def test_any_text_comes_back_from_the_cells(rows: list[list[str]]) -> None:
    file = io.StringIO(sheet(rows).removeprefix("\ufeff"), newline="")
    read = [*csv.reader(file, delimiter=";", strict=True)]
    assert read == [[harmless(clean(value)) for value in row] for row in rows]
    assert not any(value[:1] in "=@\t\r" for row in read for value in row if value)
