"""A collaboration folder, or an archive of one, that may be hostile."""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_lint.archimate import grafico
from gemma_lint.archimate.limits import Limits
from gemma_lint.errors import InvalidInput
from gemma_lint.messages import LANGUAGES, render
from tests.archimate.archi_files import (
    component,
    element,
    relation,
    small_model,
    write_archive,
    write_folder,
)


def refusals(source: Path, limits: Limits | None = None) -> list[str]:
    """The keys of the problems; each has its texts in both languages and a place."""
    with pytest.raises(InvalidInput) as caught:
        grafico.read(source, limits)
    for problem in caught.value.problems:
        assert problem.advice is not None
        assert problem.location is not None
        for lang in LANGUAGES:
            assert render(problem.message, lang)
            assert render(problem.advice, lang)
    return [problem.message.key.removeprefix("archimate.") for problem in caught.value.problems]


def archive_with(path: Path, *members: tuple[tarfile.TarInfo, bytes]) -> Path:
    """A plain tar archive with one sound element and these members."""
    write_archive(path, {"model/c.xml": component("c", "Component")}, "")
    with tarfile.open(path, "a:") as archive:
        for member, data in members:
            archive.addfile(member, io.BytesIO(data))
    return path


def member(name: str, size: int = 0, kind: bytes = tarfile.REGTYPE) -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.size, info.type, info.linkname = size, kind, "/etc/passwd"
    return info


def test_folders_of_the_model_are_no_elements(tmp_path: Path) -> None:
    model = grafico.read(write_folder(tmp_path, small_model()))
    assert "f" not in model.elements
    assert (model.id, model.name) == ("m", "GEMMA")
    assert model.properties == {"Release": ["2030-01-01"]}


def test_views_and_files_of_others_are_no_elements(tmp_path: Path) -> None:
    files = small_model()
    before = grafico.read(write_folder(tmp_path / "a", files)).elements.keys()
    more = {
        "model/view.xml": element("ArchimateDiagramModel", "v", "Plaat"),
        "model/other.xml": b'<project id="p" name="Iets anders"/>',
        "README.md": b"# <geen XML",
    }
    assert grafico.read(write_folder(tmp_path / "b", files | more)).elements.keys() == before


ENTITY_BOMB = b"""<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]><a id="x" name="&d;"/>"""
EXTERNAL = b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a id="x">&e;</a>'
EXTERNAL_DTD = b'<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a id="x"/>'
PARAMETER = b'<!DOCTYPE a [<!ENTITY % p SYSTEM "http://example.invalid/p">%p;]><a id="x"/>'


@pytest.mark.parametrize("data", [ENTITY_BOMB, EXTERNAL, EXTERNAL_DTD, PARAMETER])
@pytest.mark.parametrize("as_archive", [True, False])
def test_entities_and_dtds_are_refused(tmp_path: Path, data: bytes, as_archive: bool) -> None:
    files = {"model/a.xml": data}
    source = (
        write_archive(tmp_path / "m.tgz", files) if as_archive else write_folder(tmp_path, files)
    )
    assert refusals(source) == ["has-dtd"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "cut-off"),
        (b"<a", "cut-off"),
        (b"\x00\x01", "malformed"),
        (b"<a/><b/>", "malformed"),
        (b"<a>" * 100, "cut-off"),
        (b"<archimate:Node/>", "malformed"),
        (b'<?xml version="1.0" encoding="no-such"?><a/>', "unknown-encoding"),
    ],
)
def test_malformed_xml_is_a_problem_of_its_file(tmp_path: Path, data: bytes, expected: str) -> None:
    assert refusals(write_folder(tmp_path, {"model/a.xml": data})) == [expected]


def test_deep_nesting_is_refused(tmp_path: Path) -> None:
    data = b"<a>" * 100_000 + b"</a>" * 100_000
    files = small_model() | {"model/a.xml": data}
    assert refusals(write_folder(tmp_path, files)) == ["too-deep"]


def test_every_problem_is_told_and_points_into_its_file(tmp_path: Path) -> None:
    files = {"model/a.xml": b"<a>\n  <b>\n</a>", "model/b.xml": b"<b", "model/c.xml": EXTERNAL}
    with pytest.raises(InvalidInput) as caught:
        grafico.read(write_folder(tmp_path, files))
    first, *others = caught.value.problems
    assert len(others) == 2
    assert first.location is not None
    assert (first.location.path, first.location.line) == ((tmp_path / "model/a.xml").as_posix(), 3)


@pytest.mark.parametrize(
    "bad",
    [
        member("../outside.xml"),
        member("model/../../outside.xml"),
        member("/etc/outside.xml"),
        member("C:/outside.xml"),
        member("..\\outside.xml"),
        member("model/link.xml", kind=tarfile.SYMTYPE),
        member("model/hard.xml", kind=tarfile.LNKTYPE),
        member("model/pipe.xml", kind=tarfile.FIFOTYPE),
        member("model/device.xml", kind=tarfile.CHRTYPE),
    ],
    ids=lambda m: f"{m.name}-{m.type!r}",
)
def test_only_plain_files_inside_an_archive_are_read(tmp_path: Path, bad: tarfile.TarInfo) -> None:
    before = set(tmp_path.parent.rglob("*"))
    source = archive_with(tmp_path / "m.tar", (bad, b""))
    assert refusals(source) == ["unsafe-member"]
    assert set(tmp_path.parent.rglob("*")) - before == {source}, "something was unpacked"


def test_a_link_in_a_folder_is_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.xml"
    secret.write_bytes(component("c", "Geheim"))
    folder = write_folder(tmp_path / "model", small_model())
    (folder / "link.xml").symlink_to(secret)
    assert refusals(folder) == ["unsafe-member"]


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    files = {"model/a.xml": b" " * (Limits().file + 1)}
    assert refusals(write_folder(tmp_path / "f", files)) == ["file-too-large"]
    assert refusals(write_archive(tmp_path / "m.tgz", files)) == ["file-too-large"]


def _huge_header(kind: bytes) -> bytes:
    """The header of a member that claims 10 GB of file name or pax header."""
    info = member("a.xml", 10 * 1024**3, kind)
    return info.tobuf(tarfile.GNU_FORMAT)


@pytest.mark.parametrize(
    "kind", [tarfile.REGTYPE, tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_SPARSE]
)
def test_an_archive_that_explodes_is_stopped(tmp_path: Path, kind: bytes) -> None:
    bomb = tmp_path / "bomb.tgz"
    bomb.write_bytes(gzip.compress(_huge_header(kind) + bytes(20_000_000)))
    assert bomb.stat().st_size < 30_000
    assert refusals(bomb, Limits(total=2_000_000))[0] in (
        "too-large",
        "unsafe-member",
        "unreadable",
    )


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (Limits(files=3), "too-many-files"),
        (Limits(things=20), "too-many-elements"),
        (Limits(properties=20), "too-many-properties"),
        (Limits(total=500), "too-large"),
    ],
)
def test_too_much_is_stopped(tmp_path: Path, limits: Limits, expected: str) -> None:
    assert refusals(write_folder(tmp_path / "f", small_model()), limits) == [expected]
    assert refusals(write_archive(tmp_path / "m.tgz", small_model()), limits) == [expected]


@pytest.mark.parametrize(
    ("limits", "expected"), [(Limits(text=9), "text-too-long"), (Limits(texts=19), "too-much-text")]
)
def test_long_texts_are_stopped(tmp_path: Path, limits: Limits, expected: str) -> None:
    space = b'xmlns:archimate="http://www.archimatetool.com/archimate"'
    node = b"<archimate:Node %b><documentation>tien letter</documentation></archimate:Node>" % space
    files = {"model/a.xml": node, "model/b.xml": node}
    assert refusals(write_folder(tmp_path, files), limits) == [expected]


def _header_on_header(path: Path) -> None:
    one = member("x", 3, tarfile.GNUTYPE_LONGNAME).tobuf() + b"abc".ljust(512, b"\0")
    path.write_bytes(one * 5_000 + bytes(1024))


def _damaged_gzip(path: Path) -> None:
    whole = write_archive(path, small_model()).read_bytes()
    path.write_bytes(whole[:200] + bytes(40) + whole[240:])


def _cut_short(path: Path) -> None:
    path.write_bytes(write_archive(path, small_model()).read_bytes()[:-300])


def _no_archive(path: Path) -> None:
    path.write_text("Dit is geen archief.\n" * 100)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    "spoil", [_header_on_header, _damaged_gzip, _cut_short, _no_archive, _empty]
)
def test_what_is_no_sound_archive_is_a_problem(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    source = tmp_path / "m.tgz"
    spoil(source)
    assert "unreadable" in refusals(source)


def test_an_archive_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refusals(tmp_path / "m.tgz") == ["source.missing"]


def test_two_elements_of_one_id_are_refused(tmp_path: Path) -> None:
    files = small_model() | {"model/z.xml": component("c1", "Nog een")}
    with pytest.raises(InvalidInput) as caught:
        grafico.read(write_folder(tmp_path, files))
    (problem,) = caught.value.problems
    assert problem.message.key == "archimate.duplicate-id"
    assert problem.location is not None
    places = {Path(problem.location.path).name, Path(problem.related[0].location.path).name}
    assert places == {"c1.xml", "z.xml"}


def test_a_relation_to_nothing_is_survived_and_told(tmp_path: Path) -> None:
    space = b'xmlns:archimate="http://www.archimatetool.com/archimate"'
    flow = b"archimate:FlowRelationship"
    half = b'<%b %b id="h"><source href="a#c1"/></%b>' % (flow, space, flow)
    loose = relation("FlowRelationship", "c1", "weg")
    to_relation = relation("AssociationRelationship", "c2", "Flo-c1-c2")
    files = {"model/h.xml": half, "model/l.xml": loose, "model/r.xml": to_relation}
    model = grafico.read(write_folder(tmp_path, small_model() | files))
    assert [w.message.key for w in model.warnings] == [
        "archimate.half-relation",
        "archimate.no-end",
    ]
    assert model.warnings[1].message.values["id"] == "weg"
    for warning in model.warnings:
        assert warning.advice is not None
        assert all(render(warning.advice, lang) for lang in LANGUAGES)


def test_thousands_of_warnings_are_counted(tmp_path: Path) -> None:
    loose = [relation("FlowRelationship", "c1", f"weg{n}") for n in range(1_200)]
    files = {f"model/{n}.xml": data for n, data in enumerate(loose)}
    model = grafico.read(write_archive(tmp_path / "m.tar", small_model() | files, ""))
    assert len(model.warnings) == 1_001
    assert model.warnings[-1].message.values["count"] == 200


def test_reading_stops_when_everything_is_wrong(tmp_path: Path) -> None:
    files = {f"model/{n}.xml": b"<a" for n in range(300)}
    assert len(refusals(write_archive(tmp_path / "m.tar", files, ""))) == 100


@pytest.mark.parametrize("files", [{}, {"a.txt": b"x"}, {"a.xml": b"<a/>"}])
def test_a_folder_without_a_model_is_told(tmp_path: Path, files: dict[str, bytes]) -> None:
    (tmp_path / "f").mkdir()
    assert refusals(write_folder(tmp_path / "f", files)) == ["no-model"]
    assert refusals(write_archive(tmp_path / "m.tar", files, "")) == ["no-model"]
