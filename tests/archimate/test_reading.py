"""A model is read in each of its forms, and known by what it is rather than by its name."""

from __future__ import annotations

import io
import os
import tracemalloc
import zipfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.archimate.limits import Limits
from gemma_lint.archimate.reading import read
from gemma_lint.archimate.xml import Attributes, Handler, feed
from gemma_lint.errors import InvalidInput
from gemma_lint.messages import LANGUAGES, render
from tests.archimate.archi_files import small_model, write_archive, write_folder
from tests.archimate.forms import FORMS, native, write, zipped

ENTITY_BOMB = b"""<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>"""
EXTERNAL = b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
EXTERNAL_DTD = b'<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">'
PARAMETER = b'<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.invalid/p">%p;]>'


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """A small model, with text and an Access relation of each kind."""
    found = read(write_folder(tmp_path_factory.mktemp("model"), small_model()))
    for number, access in enumerate(("Read", "Write", "ReadWrite", "Access")):
        found.relations.append(Relation("Access", "c1", "d1", id=f"acc{number}", access=access))
    found.elements["d1"] = replace(
        found.elements["d1"], name='Met "tekens" & <meer>', documentation="Regel 1\nRegel 2 é"
    )
    return found


def said(model: Model) -> object:
    """What a model says, without where and in which order."""
    elements = [replace(e, location=None) for e in model.elements.values()]
    relations = [replace(r, location=None) for r in model.relations]
    return (
        model.id,
        model.name,
        model.properties,
        sorted(elements, key=lambda e: e.id),
        sorted(relations, key=lambda r: r.id),
    )


def refused(source: Path, limits: Limits | None = None) -> list[str]:
    with pytest.raises(InvalidInput) as caught:
        read(source, limits)
    for problem in caught.value.problems:
        assert problem.advice is not None
        assert all(render(m, lang) for m in (problem.message, problem.advice) for lang in LANGUAGES)
    return [problem.message.key.partition(".")[2] for problem in caught.value.problems]


@pytest.mark.parametrize("form", FORMS)
def test_each_form_says_the_same(tmp_path: Path, model: Model, form: str) -> None:
    assert said(read(write(model, tmp_path, form))) == said(model)


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20).map(str.strip)


@settings(max_examples=30)  # each is written and read in all forms
@given(
    texts=st.lists(TEXT.filter(bool), min_size=3, max_size=3),
    properties=st.dictionaries(TEXT.filter(bool), st.lists(TEXT, min_size=1, max_size=2)),
)
def test_whatever_a_model_says_comes_through(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], properties: dict[str, list[str]]
) -> None:
    element = Element("e1", "BusinessActor", texts[0], properties, texts[1])
    relation = Relation("Flow", "e1", "e1", properties, "r1", texts[2])
    whole = Model("m", texts[2], {"e1": element}, [relation], properties)
    folder = tmp_path_factory.mktemp("forms")
    for form in FORMS:
        assert said(read(write(whole, folder, form))) == said(whole)


@pytest.mark.parametrize("form", FORMS)
def test_everything_has_a_place(tmp_path: Path, model: Model, form: str) -> None:
    source = write(model, tmp_path, form)
    found = read(source)
    places = [element.location for element in found.elements.values()]
    places += [relation.location for relation in found.relations]
    assert len(set(places)) == len(places)
    assert all(place and place.line >= 1 and place.column >= 1 for place in places)
    if form in ("native", "ameff"):
        lines = source.read_text("utf-8").splitlines()
        for element in found.elements.values():
            assert element.location is not None
            line = lines[element.location.line - 1]
            assert line[element.location.column - 1 :].startswith("<element")
            assert element.id in line


def test_a_view_is_no_element_and_adds_no_properties(tmp_path: Path, model: Model) -> None:
    found = read(write(model, tmp_path, "native"))
    assert "view" not in found.elements
    assert "shape" not in found.elements
    assert found.properties["Release"] == ["2030-01-01"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("zipping", [True, False])
def test_encodings(tmp_path: Path, model: Model, encoding: str, zipping: bool) -> None:
    name = "utf-8" if encoding == "utf-8-sig" else encoding
    data = native(model).decode().replace("UTF-8", name).encode(encoding)
    path = tmp_path / "m"
    path.write_bytes(zipped(data) if zipping else data)
    assert said(read(path)) == said(model)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"naam;leverancier\n" * 100,
        b"%PDF-1.7",
        bytes(1024),
        os.urandom(10) + b"x" * 2000,
        b"<html><body/></html>",
        b"<model/>",
        b'<archimate:Folder xmlns:archimate="http://www.archimatetool.com/archimate" id="f"/>',
        zipped(b"<a/>", "ander.xml"),
        zipped(b"<a/>", "../model.xml"),
    ],
)
def test_what_is_no_model_is_told_with_the_forms(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "m.archimate"
    path.write_bytes(data)
    with pytest.raises(InvalidInput) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert problem.advice is not None
    for lang in LANGUAGES:
        forms = render(problem.advice, lang)
        assert all(form in forms for form in (".archimate", "AMEFF", ".tgz"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.xml")
    assert refused(tmp_path / "pipe.xml") == ["is-no-file"]
    assert refused(tmp_path) == ["unsafe-member"]


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "absent") == ["missing"]


@pytest.mark.parametrize("form", ["native", "ameff"])
def test_where_a_file_is_broken_is_told(tmp_path: Path, model: Model, form: str) -> None:
    source = write(model, tmp_path, form)
    data = source.read_bytes()
    source.write_bytes(data[: len(data) // 2])
    with pytest.raises(InvalidInput) as caught:
        read(source)
    (problem,) = caught.value.problems
    assert problem.message.key == "archimate.cut-off"
    assert problem.location is not None
    assert problem.location.line > 3


@pytest.mark.parametrize("form", FORMS[1:])
@settings(max_examples=50)
@given(random=st.randoms(use_true_random=False))
def test_damage_is_a_problem_or_survived(
    tmp_path_factory: pytest.TempPathFactory, model: Model, form: str, random: object
) -> None:
    rolls = random
    assert hasattr(rolls, "randrange")
    source = write(model, tmp_path_factory.mktemp("damage"), form)
    data = bytearray(source.read_bytes())
    for _ in range(rolls.randrange(1, 8)):
        data[rolls.randrange(len(data))] = rolls.randrange(256)
    if rolls.randrange(2):
        del data[rolls.randrange(len(data)) :]
    source.write_bytes(bytes(data))
    with suppress(InvalidInput):
        read(source, Limits(total=1_000_000))


@pytest.mark.parametrize("start", [ENTITY_BOMB, EXTERNAL, EXTERNAL_DTD, PARAMETER])
@pytest.mark.parametrize("form", ["native", "zip", "ameff"])
def test_entities_and_dtds_are_refused(
    tmp_path: Path, model: Model, start: bytes, form: str
) -> None:
    source = write(model, tmp_path, "native" if form == "zip" else form)
    data = source.read_bytes().removeprefix(b'<?xml version="1.0" encoding="UTF-8"?>')
    source.write_bytes(zipped(start + data) if form == "zip" else start + data)
    assert refused(source) == ["has-dtd"]


def test_an_unknown_encoding_is_told(tmp_path: Path, model: Model) -> None:
    source = tmp_path / "m"
    source.write_bytes(native(model).replace(b"UTF-8", b"EBCDIC-NL"))
    assert refused(source)[0] in ("unknown-encoding", "malformed")


def test_bytes_in_another_encoding_than_is_said_are_told(tmp_path: Path, model: Model) -> None:
    source = tmp_path / "m"
    source.write_bytes(native(model).decode().encode("iso-8859-1"))
    assert refused(source) == ["malformed"]


def _peak(source: Path, limits: Limits) -> tuple[list[str], int]:
    tracemalloc.start()
    try:
        return refused(source, limits), tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


HEAD = (
    b'<archimate:model xmlns:archimate="http://www.archimatetool.com/archimate" '
    b'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="m">'
)


@pytest.mark.parametrize("zipping", [True, False])
@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (HEAD + b"<folder>" * 700_000, "too-deep"),
        (HEAD + b'<element name="' + b"x" * 5_000_000, "piece-too-long"),
        (HEAD + b"<!--" + b"x" * 5_000_000, "piece-too-long"),
        (HEAD + b'<element xsi:type="archimate:Node"/>' * 150_000, "too-many-elements"),
        (HEAD + (b"<folder name='" + b"x" * 2000 + b"'/>") * 3_500, "too-large"),
    ],
    ids=["nesting", "attribute", "comment", "elements", "size"],
)
def test_what_would_eat_memory_is_stopped(
    tmp_path: Path, data: bytes, expected: str, zipping: bool
) -> None:
    source = tmp_path / "m"
    source.write_bytes(zipped(data) if zipping else data)
    if zipping:
        assert source.stat().st_size < 100_000
    found, peak = _peak(source, Limits(total=6_000_000, things=10_000))
    assert found == [expected]
    assert peak < 25_000_000


def test_a_zip_that_lies_about_its_size_is_stopped(tmp_path: Path) -> None:
    data = bytearray(zipped(HEAD + b" " * 30_000_000))
    size = (30_000_000 + len(HEAD)).to_bytes(4, "little")
    while (at := data.find(size)) >= 0:
        data[at : at + 4] = (1000).to_bytes(4, "little")
    source = tmp_path / "m"
    source.write_bytes(data)
    found, peak = _peak(source, Limits(total=1_000_000))
    assert found[0] in ("too-large", "malformed", "unreadable")
    assert peak < 10_000_000


def test_a_zip_with_a_huge_list_of_files_is_not_opened(tmp_path: Path) -> None:
    data = bytearray(zipped(HEAD))
    at = data.rfind(b"PK\x05\x06")
    data[at + 12 : at + 16] = (400_000_000).to_bytes(4, "little")
    source = tmp_path / "m"
    source.write_bytes(data)
    assert refused(source) == ["too-many-files"]


def test_a_zip_packed_in_a_way_that_claims_memory_is_refused(tmp_path: Path, model: Model) -> None:
    source = tmp_path / "m"
    source.write_bytes(zipped(native(model), method=zipfile.ZIP_LZMA))
    assert refused(source) == ["no-model"]


def test_an_encrypted_zip_is_told(tmp_path: Path, model: Model) -> None:
    data = bytearray(zipped(native(model)))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(mark) + offset] |= 1
    source = tmp_path / "m"
    source.write_bytes(data)
    assert refused(source) == ["unreadable"]


@pytest.mark.parametrize("form", ["native", "zip", "ameff"])
def test_progress_of_one_file_is_told_in_bytes(tmp_path: Path, model: Model, form: str) -> None:
    more = {f"e{n}": Element(f"e{n}", "Node", f"Knoop {n}") for n in range(3_000)}
    source = write(replace(model, elements=model.elements | more), tmp_path, form)
    told: list[tuple[int, int | None]] = []
    assert len(read(source, progress=lambda done, of: told.append((done, of))).elements) > 3_000
    size = len(native(read(source))) if form == "zip" else source.stat().st_size
    assert len(told) > 1
    assert told == sorted(told)
    assert told[-1] == (size, size)


def test_a_fault_of_the_reader_is_not_taken_for_an_encoding() -> None:
    class Faulty(Handler):
        def begin(self, name: str, attributes: Attributes) -> None:
            raise KeyError(name, attributes)

    with pytest.raises(KeyError):
        feed(io.BytesIO(b"<a/>"), Faulty("m"), Limits())


def test_a_prefix_may_have_any_name(tmp_path: Path, model: Model) -> None:
    source = tmp_path / "m"
    data = native(model).replace(b"archimate:", b"a:").replace(b"xsi:", b"i:")
    source.write_bytes(
        data.replace(b"xmlns:archimate=", b"xmlns:a=").replace(b"xmlns:xsi", b"xmlns:i")
    )
    assert said(read(source)) == said(model)


def test_nothing_is_unpacked(tmp_path: Path, model: Model) -> None:
    for form in FORMS:
        source = write(model, tmp_path, form)
        before = set(tmp_path.rglob("*"))
        read(source)
        assert set(tmp_path.rglob("*")) == before


def test_an_archive_of_an_archive_is_no_model(tmp_path: Path) -> None:
    inner = write_archive(tmp_path / "inner.tgz", small_model()).read_bytes()
    assert refused(write_archive(tmp_path / "outer.tgz", {"inner.tgz": inner})) == ["no-model"]
