from __future__ import annotations

import os
from pathlib import Path

import pytest

from gemma_lint.source import Limits, Sources, read_files

from .reading import check_texts


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(path: str, text: str = "a: 1\n") -> None:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def paths(sources: Sources) -> list[str]:
    for problem in sources.problems:
        check_texts(problem)
    return [document.path for document in sources.documents]


def keys(sources: Sources) -> list[str]:
    for problem in sources.problems:
        check_texts(problem)
    return [problem.message.key for problem in sources.problems]


def test_a_file_whatever_its_name() -> None:
    write("landschap.txt")
    sources = read_files(["landschap.txt"])
    assert paths(sources) == ["landschap.txt"]
    assert sources.documents[0].data == {"a": 1}
    assert sources.document("landschap.txt") is sources.documents[0]
    assert sources.document("ander") is None


def test_a_folder() -> None:
    read = ("b.yaml", "a.yml", "sub/c.yaml", "sub.yaml")
    left_out = (".hidden.yaml", ".git/d.yaml", "gemma-lint.yaml", ".gemma-lint.yaml", "x.json")
    for name in (*read, *left_out, "sub/gemma-lint.yml"):
        write(f"land/{name}")
    found = ["land/a.yml", "land/b.yaml", "land/sub.yaml", "land/sub/c.yaml"]
    assert paths(read_files(["land"])) == found
    assert paths(read_files([Path("land").absolute()])) == found
    assert paths(read_files(["land/"])) == found
    assert not read_files(["land"]).problems


def test_the_ending_of_a_name_may_be_in_capitals() -> None:
    write("land/A.YAML")
    write("land/b.Yml")
    assert paths(read_files(["land"])) == ["land/A.YAML", "land/b.Yml"]


def test_a_hidden_folder_that_is_named_is_read() -> None:
    write(".land/a.yaml")
    assert paths(read_files([".land"])) == [".land/a.yaml"]


def test_paths_outside_the_working_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    write("land/a.yaml")
    write("werk/b.yaml")
    monkeypatch.chdir("werk")
    assert paths(read_files(["../land", "."])) == ["../land/a.yaml", "b.yaml"]


def test_a_file_named_twice_is_read_once() -> None:
    write("land/a.yaml")
    write("land/b.yaml")
    sources = read_files(["land/b.yaml", "land", "./land/a.yaml", "land/../land/b.yaml"])
    assert paths(sources) == ["land/b.yaml", "land/a.yaml"]


def test_standard_input() -> None:
    sources = read_files(["-", "-"], stdin=b"a: 1\na: 2\n")
    assert paths(sources) == ["-"]
    assert [problem.location.path for problem in sources.problems if problem.location] == ["-"]


def test_standard_input_is_read_when_nobody_did(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"a: 1\n")
    os.close(writing)
    with os.fdopen(reading) as stdin:
        monkeypatch.setattr("sys.stdin", stdin)
        assert read_files(["-"]).documents[0].data == {"a": 1}


def test_one_broken_file_hides_no_other() -> None:
    write("land/a.yaml", "a: [1\n")
    write("land/b.yaml", "a: 1\na: 2\n")
    (Path("land") / "c.yaml").write_bytes(b"\xff")
    write("land/d.yaml")
    sources = read_files(["weg.yaml", "land"])
    assert keys(sources) == [
        "source.missing", "source.unclosed-bracket", "source.duplicate-key", "source.invalid-byte",
    ]  # fmt: skip
    assert sources.documents[-1].data == {"a": 1}


def test_what_cannot_be_read() -> None:
    Path("leeg").mkdir()
    write("groot.yaml", "a: 1234567\n")
    assert keys(read_files(["leeg"])) == ["source.no-yaml"]
    assert keys(read_files(["weg"])) == ["source.missing"]
    for pattern in ("weg/*.yaml", "?.yaml", "[ab].yaml"):
        assert keys(read_files([pattern])) == ["source.missing-pattern"]
    assert keys(read_files(["a\x00b"])) == ["source.unreadable"]
    assert keys(read_files(["x" * 5_000])) == ["source.unreadable"]
    assert keys(read_files(["groot.yaml"], Limits(max_bytes=5))) == ["source.too-large"]
    assert keys(read_files(["-"], Limits(max_bytes=5), b"a: 1234567")) == ["source.too-large"]


def test_files_that_are_too_large_together_are_a_problem_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in "abcd":
        (tmp_path / f"{name}.yaml").write_text("a: 1234567\n")
    sources = read_files(["."], Limits(max_total=25))
    assert keys(sources) == ["source.too-large-together"]
    assert [document.path for document in sources.documents] == ["a.yaml", "b.yaml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name on this system")
def test_pipes_and_devices_are_refused_at_once() -> None:
    Path("land").mkdir()
    os.mkfifo("land/pijp.yaml")
    sources = read_files(["land/pijp.yaml", "/dev/zero", "land"])
    assert keys(sources) == ["source.not-a-file"] * 3


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_that_may_not_be_read() -> None:
    write("land/a.yaml")
    Path("land/a.yaml").chmod(0)
    assert keys(read_files(["land"])) == ["source.not-allowed"]


def test_links_within_the_folder() -> None:
    write("land/deel/a.yaml")
    write("land/.bron/b.yaml")
    Path("land/b").symlink_to(".bron")
    Path("land/c.yaml").symlink_to("deel/a.yaml")
    sources = read_files(["land"])
    assert paths(sources) == ["land/b/b.yaml", "land/c.yaml"]
    assert not sources.problems


@pytest.mark.parametrize(
    ("link", "target", "key"),
    [
        ("land/x.yaml", "../buiten/a.yaml", "source.link-outside"),
        ("land/x", "../buiten", "source.link-outside"),
        ("land/x", "..", "source.link-outside"),
        ("land/x", ".", "source.link-loop"),
        ("land/sub/x", "..", "source.link-loop"),
        ("land/x.yaml", "weg.yaml", "source.missing"),
        ("land/x", "../weg", "source.missing"),
        ("land/x.yaml", "x.yaml", "source.unreadable"),
    ],
)
def test_links_that_lead_astray(folder: Path, link: str, target: str, key: str) -> None:
    write("buiten/a.yaml")
    write("land/sub/b.yaml")
    Path(link).symlink_to(target)
    sources = read_files(["land"])
    assert keys(sources) == [key]
    assert paths(sources) == ["land/sub/b.yaml"]
    assert not any(str(folder) in str(problem.message.values) for problem in sources.problems)


def test_other_links_do_not_matter() -> None:
    write("buiten/a.txt")
    write("land/b.yaml")
    Path("land/a.txt").symlink_to("../buiten/a.txt")
    Path("land/weg.txt").symlink_to("../buiten/weg.txt")
    assert not read_files(["land"]).problems


def test_folders_that_link_to_each_other() -> None:
    write("land/een/a.yaml")
    write("land/twee/b.yaml")
    Path("land/een/x").symlink_to("../twee")
    Path("land/twee/y").symlink_to("../een")
    assert sorted(Path(path).name for path in paths(read_files(["land"]))) == ["a.yaml", "b.yaml"]
