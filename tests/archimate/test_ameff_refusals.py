"""Files that are something else, hostile or too much: refused in words, within bounds."""

from __future__ import annotations

import os
import tracemalloc
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.archimate.ameff import read
from gemma_lint.archimate.limits import Limits
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Problem
from gemma_lint.messages import LANGUAGES, render
from tests.archimate.ameff_files import HEAD, whole


def refusal(path: Path, limits: Limits | None = None) -> Problem:
    """The problem the file is refused for; it has a place, and both texts in both languages."""
    with pytest.raises(InvalidInput) as caught:
        read(path, limits or Limits(total=2**24))
    (problem,) = caught.value.problems
    assert problem.location is not None
    assert problem.advice is not None
    for lang in LANGUAGES:
        assert render(problem.message, lang)
        assert render(problem.advice, lang)
    return problem


def name(problem: Problem) -> str:
    return problem.message.key.partition(".")[2]


def refused(tmp_path: Path, data: bytes, limits: Limits | None = None) -> str:
    path = tmp_path / "model.xml"
    path.write_bytes(data)
    return name(refusal(path, limits))


def root(namespace: str, tag: str = "model") -> bytes:
    return f'<?xml version="1.0"?>\n<{tag} xmlns="{namespace}"></{tag}>'.encode()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (root("http://www.opengroup.org/xsd/archimate"), "is-old-exchange"),
        (root("http://www.opengroup.org/xsd/archimate/4.0/"), "is-other-version"),
        (root("http://www.archimatetool.com/archimate"), "is-archi"),
        (root("http://www.w3.org/1999/xhtml", "html"), "is-html"),
        (root("urn:iets-anders", "project"), "is-other-xml"),
        (root("http://www.opengroup.org/xsd/archimate/3.0/", "elements"), "is-other-xml"),
        (b"<model/>", "is-other-xml"),
        (b"\n<!DOCTYPE html>\n<html><body>Inloggen</body></html>", "is-html"),
        (b"<HTML><br></HTML>", "is-html"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "is-office"),
        (b"\x1f\x8b\x08\x00", "is-compressed"),
        (b"%PDF-1.7", "is-no-xml"),
        (b"naam;leverancier\n", "is-no-xml"),
        ("\ufeffnaam".encode("utf-16"), "is-no-xml"),
        (b"", "is-empty"),
        (b"\xef\xbb\xbf \n", "is-empty"),
    ],
)
def test_another_file_is_called_by_its_name(tmp_path: Path, data: bytes, expected: str) -> None:
    assert refused(tmp_path, data) == expected


@pytest.mark.parametrize(
    ("member", "expected"),
    [
        ("model.xml", "is-archi"),
        ("[Content_Types].xml", "is-office"),
        ("export/model.txt", "is-compressed"),
    ],
)
def test_a_zip_file_is_told_by_what_is_in_it(tmp_path: Path, member: str, expected: str) -> None:
    path = tmp_path / "bestand.xml"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member, "x")
    assert name(refusal(path)) == expected


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    assert name(refusal(tmp_path)) == "is-folder"
    assert name(refusal(tmp_path / "weg.xml")) == "missing"
    assert name(refusal(tmp_path / ("x" * 300))) == "unreadable"
    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    assert name(refusal(pipe)) == "is-no-file"


ENTITY_BOMB = """<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>"""
EXTERNAL = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
EXTERNAL_DTD = '<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">'
PARAMETER = '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.invalid/p">%p;]>'


@pytest.mark.parametrize("dtd", [ENTITY_BOMB, EXTERNAL, EXTERNAL_DTD, PARAMETER])
def test_a_dtd_is_refused(tmp_path: Path, dtd: str) -> None:
    declaration, rest = whole("<name>&d;&e;</name>").split(b"\n", 1)
    path = tmp_path / "model.xml"
    path.write_bytes(declaration + b"\n\n " + dtd.encode() + rest)
    problem = refusal(path)
    assert problem.location is not None
    assert (name(problem), problem.location.line) == ("has-dtd", 3)


def test_an_entity_that_nobody_declared_is_no_xml(tmp_path: Path) -> None:
    assert refused(tmp_path, whole("<name>&e;</name>")) == "malformed"


@pytest.mark.parametrize(
    ("data", "expected", "line"),
    [
        (whole("<elements>\n</relations>"), "malformed", 4),
        (whole("<name>\x01</name>"), "malformed", 3),
        (whole("<name>\n\n&#0;</name>"), "malformed", 5),
        (HEAD.encode() + b"<elements>", "cut-off", 3),
        (HEAD.encode() + b"<elements", "cut-off", 3),
        (whole("")[:-3], "cut-off", 4),
        (HEAD.encode() + "<name>\n€".encode()[:-1], "cut-off", 4),
        (HEAD.encode() + b"<name>\n<![CDATA[tekst", "cut-off", 4),
        (whole("") + b"<model/>", "malformed", 5),
        (b'<?xml version="1.0" encoding="no-such"?><a/>', "unknown-encoding", 1),
        (b'<?xml version="1.0" encoding="utf-7"?><a/>', "unknown-encoding", 1),
    ],
)
def test_damage_is_told_where_it_is(tmp_path: Path, data: bytes, expected: str, line: int) -> None:
    path = tmp_path / "model.xml"
    path.write_bytes(data)
    problem = refusal(path)
    assert problem.location is not None
    assert (name(problem), problem.location.line) == (expected, line)


ELEMENT = '<element identifier="a" xsi:type="Node"><name>Knoop</name></element>'


@pytest.mark.parametrize(
    ("inner", "limits", "expected"),
    [
        ("<a>" * 300, Limits(), "too-deep"),
        ("<elements>" * 300, Limits(), "too-deep"),
        (f"<elements>{ELEMENT * 3}</elements>", Limits(things=2), "too-many-elements"),
        (f"<elements>{ELEMENT}</elements>", Limits(text=4), "text-too-long"),
        (f"<elements>{ELEMENT * 3}</elements>", Limits(texts=14), "too-much-text"),
        (
            "<properties><property/><property/></properties>",
            Limits(properties=1),
            "too-many-properties",
        ),
        (f'<elements><element identifier="{"a" * 2**21}"/></elements>', Limits(), "piece-too-long"),
        (f"<!--{'a' * 2**21}-->", Limits(), "piece-too-long"),
    ],
)
def test_a_limit_is_a_problem(tmp_path: Path, inner: str, limits: Limits, expected: str) -> None:
    assert refused(tmp_path, whole(inner), limits) == expected


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "model.xml"
    path.write_bytes(whole(" " * 2**20))
    assert name(refusal(path, Limits(total=2**20))) == "too-large"


def test_what_is_passed_over_costs_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "model.xml"
    node = '<node identifier="n"><label>Een tekst die niemand leest</label></node>'
    path.write_bytes(whole(f"<views>{node * 100_000}</views>"))
    tracemalloc.start()
    found = read(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.elements, found.name) == ({}, "")
    assert peak < path.stat().st_size / 10


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    path = tmp_path_factory.mktemp("x") / "model.xml"
    for content in (data, HEAD.encode() + data, whole("<elements>") + data):
        path.write_bytes(content)
        with suppress(InvalidInput):
            assert read(path).relations == []
