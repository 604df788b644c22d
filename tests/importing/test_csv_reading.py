from __future__ import annotations

import csv
import io
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location
from gemma_lint.importing import csv_reading
from gemma_lint.importing.csv_reading import Dialect, Row, Sheet, read_sheet
from gemma_lint.importing.draft import Options

from .table_drafts import at, check_problem, keys, write


def sheet(
    folder: Path, content: str | bytes, written_in: str = "utf-8", **dialect: object
) -> Sheet:
    path = write(folder / "t.csv", content, written_in)
    return read_sheet(path, Options(), Dialect(**dialect))  # type: ignore[arg-type]


def table(folder: Path, content: str | bytes, encoding: str = "utf-8") -> list[list[str]]:
    found = sheet(folder, content, encoding)
    return [[column.name for column in found.columns], *(row.cells for row in found.rows())]


def refused(folder: Path, content: str | bytes, **dialect: object) -> str:
    with pytest.raises(InvalidInput) as caught:
        list(sheet(folder, content, "utf-8", **dialect).rows())
    (problem,) = caught.value.problems
    check_problem(problem)
    return f"{keys([problem])[0]} {at(problem)}"


def written(content: str, place: Location) -> str:
    lines = content.splitlines(keepends=True)[place.line - 1 : place.end_line]
    lines[-1] = lines[-1][: place.end_column - 1]
    lines[0] = lines[0][place.column - 1 :]
    return "".join(lines)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_what_excel_writes(tmp_path: Path, encoding: str) -> None:
    content = 'Naam;Prijs\r\nCafé “De Zon”;€ 1,50\r\n"Twee\nregels";"a;""b"""\r\n'
    if encoding == "utf-16-le":
        content = content.removeprefix("\ufeff")
    assert table(tmp_path, content, encoding) == [
        ["Naam", "Prijs"],
        ["Café “De Zon”", "€ 1,50"],
        ["Twee\nregels", 'a;"b"'],
    ]


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_excels_line_about_the_separator(tmp_path: Path, first: str) -> None:
    found = sheet(tmp_path, f"{first}\r\nNaam, roepnaam;B\r\n1,5;2\r\n")
    assert [column.name for column in found.columns] == ["Naam, roepnaam", "B"]
    (row,) = found.rows()
    assert (row.cells, row.line) == (["1,5", "2"], 3)


@pytest.mark.parametrize(
    ("content", "delimiter"),
    [
        ("a;b\n1,5;2,5\n", ";"),
        ("a\tb\nx;y\tz\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("Naam;Omschrijving, kort;Status\nx;y;z\nx;y, of z;z\n", ";"),
        ('"a;b",c\n1,2\n', ","),
    ],
)
def test_the_delimiter_is_that_of_the_header(tmp_path: Path, content: str, delimiter: str) -> None:
    assert sheet(tmp_path, content).delimiter == delimiter


def test_a_table_of_one_column(tmp_path: Path) -> None:
    assert table(tmp_path, "Naam\na,b;c|d\te\n") == [["Naam"], ["a,b;c|d\te"]]


def test_what_is_said_goes_before_what_is_found(tmp_path: Path) -> None:
    content = "Titel;van alles\n\na,b\n1,\xe9\n".encode("cp1252")
    found = sheet(tmp_path, content, delimiter=",", encoding="cp1252", header_line=3)
    assert [column.name for column in found.columns] == ["a", "b"]
    assert [row.cells for row in found.rows()] == [["1", "é"]]
    assert refused(tmp_path, "a,b\n", header_line=3) == "no-header-line 1:1"


def test_columns_without_a_name_or_with_one_that_is_taken(tmp_path: Path) -> None:
    found = sheet(tmp_path, "\nNaam;naam;;Naam;x;;;\n1;2;3;4;5;;;\n")
    names = [column.name for column in found.columns]
    assert names == ["Naam", "naam (2)", "kolom 3", "Naam (3)", "x"]
    assert keys(found.warnings) == ["double-column", "nameless-column", "double-column"]
    assert [at(problem) for problem in found.warnings] == ["2:6", "2:11", "2:12"]
    for problem in found.warnings:
        check_problem(problem)


def test_lines_are_those_of_the_file(tmp_path: Path) -> None:
    content = 'a;b\r\n"1\r\n2\r\n";x\r\n\r\n;"y ""z"""\r\n'
    rows = list(sheet(tmp_path, content).rows())
    assert [row.line for row in rows] == [2, 5, 6]
    assert [row.is_empty for row in rows] == [False, True, False]
    assert rows[0].place(1) == Location(rows[0].path, 4, 3, 4, 4)
    assert written(content, rows[0].place(0)) == '"1\r\n2\r\n"'
    assert written(content, rows[2].place(1)) == '"y ""z"""'
    assert rows[2].place(9).column == 11, "the end of the row, for a cell that is not there"
    assert written(content, rows[0].place()) == '"1', "the first line of the row"


def test_a_cell_cleaned(tmp_path: Path) -> None:
    (row,) = sheet(tmp_path, "a;b\n\u00a0x\u00a0y\x00 ;\n").rows()
    assert (row.text(0), row.text(1), row.text(2)) == ("x y", "", "")


def test_characters_that_are_no_text_are_told(tmp_path: Path) -> None:
    found = sheet(tmp_path, "naam;b\nabc\x00\x01;lange tekst, zodat dit geen binair bestand is\n")
    assert [(keys([w]), at(w)) for w in found.warnings] == [(["odd-characters"], "2:4")]
    found = sheet(tmp_path, "naam;prijs\nCafé Zoë;1\n".encode() + b"kapot \xff;2\n")
    assert (found.encoding, keys(found.warnings)) == ("utf-8", ["unreadable-characters"])
    assert at(found.warnings[0]) == "3:7"
    found = sheet(tmp_path, b"naam;prijs\n" + b"\xe9\xe9n lange naam die verder klopt \x81;2\n")
    assert (found.encoding, keys(found.warnings)) == ("cp1252", ["unreadable-characters"])
    check_problem(found.warnings[0])


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"PK\x03\x04rest", "workbook 1:1"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "workbook 1:1"),
        (bytes(range(256)) * 20, "binary 1:1"),
        (b"", "no-header 1:1"),
        (b"\r\n;;;\r\n", "no-header 1:1"),
        (b"sep=;", "no-header 1:1"),
        (b'a;b\n1;"2\n3;4\n', "unclosed 2:3"),
        (b'a;b\n1;"' + b"x" * 200_000, "cell-too-long 2:1"),
        (b"a;b\n" + b"x;" * 1_100_000, "row-too-long 2:1"),
        (b";".join(b"%d" % n for n in range(1_001)), "too-many-columns 1:3891"),
    ],
)
def test_files_that_are_refused(tmp_path: Path, content: bytes, problem: str) -> None:
    assert refused(tmp_path, content) == problem


def test_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_reading, "MAX_ROWS", 3)
    assert len(table(tmp_path, "a;b\n1;2\n1;2\n")) == 3
    assert refused(tmp_path, "a;b\n1;2\n1;2\n1;2\n") == "too-many-rows 4:1"
    path = write(tmp_path / "t.csv", "a;b\n")
    with pytest.raises(InvalidInput) as caught:
        read_sheet(path, Options(max_bytes=3))
    assert keys(caught.value.problems) == ["too-large"]


def test_files_that_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    for name, key in (
        (".", "folder"),
        ("pipe", "not-a-file"),
        ("loop", "unreadable"),
        ("niet-hier", "missing"),
        ("x" * 300, "unreadable"),
        ("nul\0", "unreadable"),
    ):
        with pytest.raises(InvalidInput) as caught:
            read_sheet(tmp_path / name, Options())
        assert keys(caught.value.problems) == [key]
        check_problem(caught.value.problems[0])


NAMES = st.lists(
    st.text("abcdefgABCDEFG éë", min_size=1).map(str.strip).filter(bool),
    min_size=1,
    max_size=5,
    unique_by=str.casefold,
)
CELLS = st.text(
    st.characters(
        blacklist_categories=("Cs", "Cc", "Cn"), blacklist_characters="\ufeff\ufffe\uffff\ufffd"
    )
    | st.sampled_from(" ;,\t|\"\n\r'")
)
WESTERN = st.text("abcéëïüÉç ;,\t|\"\n\r'")


def _read_back(content: bytes) -> tuple[list[str], list[Row]]:
    with tempfile.TemporaryDirectory() as folder:
        path = write(Path(folder) / "t.csv", content)
        found = read_sheet(path, Options())
        return [column.name for column in found.columns], list(found.rows())


def _check_reads_back(
    rows: list[list[str]], delimiter: str, end: str, quoting: int, encoding: str
) -> None:
    if quoting != csv.QUOTE_ALL:  # Python 3.11 writes other line ends than its own without quotes
        other = {"\n": "\r", "\r": "\n"}.get(end, "")
        rows = [[cell.replace(other, "") for cell in row] for row in rows]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=delimiter, lineterminator=end, quoting=quoting)  # type: ignore[arg-type]
    writer.writerows(rows)
    content = stream.getvalue()
    names, found = _read_back(content.encode(encoding))
    header = [" ".join(name.split()) for name in rows[0]]
    assert names == header
    assert [row.cells for row in found] == rows[1:]
    lines = io.StringIO(content, newline="").readlines()
    for row in found:
        for index, cell in enumerate(row.cells):
            place = row.place(index)
            stretch = lines[place.line - 1 : place.end_line]
            stretch[-1] = stretch[-1][: place.end_column - 1]
            stretch[0] = stretch[0][place.column - 1 :]
            raw = "".join(stretch)
            assert raw in (cell, '"' + cell.replace('"', '""') + '"')


DIALECT = {
    "delimiter": st.sampled_from(";,\t|"),
    "end": st.sampled_from(["\n", "\r\n", "\r"]),
    "quoting": st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
}


@given(names=NAMES, data=st.data(), **DIALECT)
def test_whatever_is_written_reads_back(
    names: list[str], data: st.DataObject, delimiter: str, end: str, quoting: int
) -> None:
    encoding = data.draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
    row = st.lists(CELLS, min_size=len(names), max_size=len(names))
    rows = data.draw(st.lists(row, max_size=5))
    _check_reads_back([names, *rows], delimiter, end, quoting, encoding)


@given(names=NAMES, data=st.data(), **DIALECT)
def test_whatever_is_written_in_windows_1252_reads_back(
    names: list[str], data: st.DataObject, delimiter: str, end: str, quoting: int
) -> None:
    """These letters cannot be taken for UTF-8; of some other texts nobody can say what it is."""
    row = st.lists(WESTERN, min_size=len(names), max_size=len(names))
    rows = data.draw(st.lists(row, max_size=5))
    _check_reads_back([names, *rows], delimiter, end, quoting, "cp1252")


PIECES = st.lists(
    st.binary(max_size=20)
    | st.sampled_from([b'"', b";", b",", b"\n", b"\r\n", b"\xff\xfe", b"sep=;\n", b"\x00", b"[{"]),
    max_size=40,
).map(b"".join)


@given(PIECES | PIECES.map(lambda rest: b"Naam;B\n" + rest))
def test_whatever_bytes_are_given_are_read_or_refused(content: bytes) -> None:
    try:
        _, rows = _read_back(content)
    except InvalidInput as error:
        for problem in error.problems:
            check_problem(problem)
        return
    for row in rows:
        assert row.place().end_line >= row.line
        assert len({row.place(index) for index in range(len(row.cells))}) == len(row.cells)
