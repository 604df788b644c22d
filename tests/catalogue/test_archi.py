"""Reading a model that may be hostile."""

from __future__ import annotations

import gzip
import io
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_lint.catalogue import archi
from gemma_lint.errors import InvalidInput
from gemma_lint.messages import LANGUAGES, render
from tests.catalogue.archi_files import component, small_model, write_archive, write_folder


def refusals(source: Path) -> list[str]:
    """The keys of the problems; each has a text in both languages."""
    with pytest.raises(InvalidInput) as caught:
        archi.read(source)
    for problem in caught.value.problems:
        assert all(render(problem.message, lang) for lang in LANGUAGES)
    return [problem.message.key.removeprefix("catalogue.") for problem in caught.value.problems]


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


def test_a_folder_and_archives_of_it_give_the_same_model(tmp_path: Path) -> None:
    folder = archi.read(write_folder(tmp_path / "folder", small_model()))
    for mode in ("gz", ""):
        archive = archi.read(write_archive(tmp_path / f"model.{mode}", small_model(), mode))
        assert archive.elements == folder.elements
        assert archive.properties == folder.properties == {"Release": ["2030-01-01"]}
        assert len(archive.relations) == len(folder.relations) == 6


def test_folders_of_the_model_are_no_elements(tmp_path: Path) -> None:
    model = archi.read(write_folder(tmp_path, small_model()))
    assert {e.kind for e in model.elements.values()} == {"ApplicationComponent", "Constraint"}


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
    assert refusals(source) == ["xml-refused"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<a",
        b"\x00\x01",
        b"<a/><b/>",
        b"<a>" * 100_000,
        b'<?xml version="1.0" encoding="no-such"?><a/>',
    ],
)
def test_malformed_xml_is_a_problem_of_its_file(tmp_path: Path, data: bytes) -> None:
    assert refusals(write_folder(tmp_path, {"model/a.xml": data}))[0] in (
        "xml-malformed",
        "xml-refused",
    )


def test_deep_nesting_is_survived(tmp_path: Path) -> None:
    data = b"<a>" * 100_000 + b"</a>" * 100_000
    assert archi.read(write_folder(tmp_path, {"model/a.xml": data})).elements == {}


def test_every_problem_is_told_and_points_into_its_file(tmp_path: Path) -> None:
    files = {"model/a.xml": b"<a>\n  <b>\n</a>", "model/b.xml": b"<b", "model/c.xml": EXTERNAL}
    with pytest.raises(InvalidInput) as caught:
        archi.read(write_folder(tmp_path, files))
    first, *others = caught.value.problems
    assert len(others) == 2
    assert first.location is not None
    assert (first.location.path, first.location.line) == ("model/a.xml", 3)


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
    files = {"model/a.xml": b" " * (archi.MAX_FILE + 1)}
    assert refusals(write_folder(tmp_path / "f", files)) == ["file-too-large"]
    assert refusals(write_archive(tmp_path / "m.tgz", files)) == ["file-too-large"]


def _huge_header(kind: bytes) -> bytes:
    """The header of a member that claims 10 GB of file name or pax header."""
    info = member("a.xml", 10 * 1024**3, kind)
    return info.tobuf(tarfile.GNU_FORMAT)


@pytest.mark.parametrize(
    "kind", [tarfile.REGTYPE, tarfile.XHDTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_SPARSE]
)
def test_an_archive_that_explodes_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: bytes
) -> None:
    monkeypatch.setattr(archi, "MAX_TOTAL", 2_000_000)
    bomb = tmp_path / "bomb.tgz"
    bomb.write_bytes(gzip.compress(_huge_header(kind) + bytes(20_000_000)))
    assert bomb.stat().st_size < 30_000
    assert refusals(bomb)[0] in ("too-much", "unsafe-member", "unreadable")


def test_too_many_files_are_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archi, "MAX_FILES", 3)
    assert refusals(write_folder(tmp_path / "f", small_model())) == ["too-much"]
    assert refusals(write_archive(tmp_path / "m.tgz", small_model())) == ["too-much"]


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


def _absent(_: Path) -> None:
    pass


@pytest.mark.parametrize(
    "spoil", [_header_on_header, _damaged_gzip, _cut_short, _no_archive, _empty, _absent]
)
def test_what_is_no_sound_archive_is_a_problem(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    source = tmp_path / "m.tgz"
    spoil(source)
    assert "unreadable" in refusals(source)


def test_without_defusedxml_nothing_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "defusedxml.ElementTree", None)
    assert refusals(write_folder(tmp_path, small_model())) == ["no-defusedxml"]
