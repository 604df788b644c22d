from __future__ import annotations

import os
from pathlib import Path

import pytest

from gemma_lint.replacing import replace_files


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_files_that_belong_together_are_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    replace_files({tmp_path / "a": b"1", tmp_path / "b": b"2"})
    assert (tmp_path / "a").read_bytes() == b"1"
    assert (tmp_path / "b").read_bytes() == b"2"
    assert _names(tmp_path) == ["a", "b"]


def test_when_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    with pytest.raises(OSError) as caught:  # noqa: PT011 - which one differs between systems
        replace_files({tmp_path / "a": b"new", tmp_path / "nowhere" / "b": b"2"})
    assert caught.value.filename == str(tmp_path / "nowhere" / "b")
    assert (tmp_path / "a").read_bytes() == b"old"
    assert _names(tmp_path) == ["a"]


def test_a_file_that_may_not_be_written_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")
    file.chmod(0o444)
    with pytest.raises(PermissionError) as caught:
        replace_files({file: b"new"})
    assert caught.value.filename == str(file)
    assert file.read_bytes() == b"old"
    assert _names(tmp_path) == ["a"]


@pytest.mark.skipif(os.name == "nt", reason="permissions and links as POSIX has them")
def test_a_link_is_followed_and_permissions_stay(tmp_path: Path) -> None:
    file, link = tmp_path / "a", tmp_path / "link"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    replace_files({link: b"new"})
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o7777 == 0o640
