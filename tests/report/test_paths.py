"""Paths as a CI wants them."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.finding import Location
from gemma_lint.report.paths import Seen, from_root


def test_a_path_is_seen_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a")
    assert from_root("b/c.yaml", None) == "b/c.yaml"
    assert from_root("b/c.yaml", str(tmp_path)) == "a/b/c.yaml"
    assert from_root("../c.yaml", str(tmp_path)) == "c.yaml"
    assert from_root("b/c.yaml", ".") == "b/c.yaml"
    assert from_root("-", str(tmp_path)) == "-"


def test_a_path_outside_the_root_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path)
    assert from_root("c.yaml", str(tmp_path / "a")) == "c.yaml"
    assert from_root("..c.yaml", str(tmp_path)) == "..c.yaml"


def test_a_link_that_leads_out_of_the_root_is_seen_where_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "root" / "a").mkdir(parents=True)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "c.yaml").touch()
    (tmp_path / "root" / "d.yaml").touch()
    monkeypatch.chdir(tmp_path / "root" / "a")
    Path("link.yaml").symlink_to("../../other/c.yaml")
    Path("folder").symlink_to("../../other")
    Path("inside.yaml").symlink_to("../d.yaml")
    root = str(tmp_path / "root")
    assert from_root("link.yaml", root) == "a/link.yaml"
    assert from_root("folder/c.yaml", root) == "a/folder/c.yaml"
    assert from_root("inside.yaml", root) == "d.yaml"
    assert from_root("../../other/c.yaml", root) == "../../other/c.yaml"


def test_a_place_is_seen_from_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    place = Location("c.yaml", 1, 2, 3, 4)
    assert Seen(str(tmp_path))(place) == Location("a/c.yaml", 1, 2, 3, 4)
    assert Seen(None)(place) == place
    assert Seen(str(tmp_path))(Location("-", 1, 2, 3, 4)).path == "-"
