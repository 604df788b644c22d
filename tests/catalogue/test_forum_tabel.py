"""The script that makes the table of Forum Standaardisatie statuses."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from gemma_lint.catalogue import FORUM
from tests.shared import ROOT, shared

SCRIPT = ROOT / "scripts/forum_tabel.py"


def run(source: Path, target: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(SCRIPT), str(source), "-o", str(target)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_shipped_table_is_what_the_collection_gives(tmp_path: Path) -> None:
    target = tmp_path / "forum.json"
    assert run(shared("gemma/forum_standaarden.json"), target).returncode == 0
    assert target.read_bytes() == FORUM.read_bytes()


def test_statuses_agree_with_the_collection() -> None:
    told = json.loads(shared("gemma/forum_standaarden.json").read_bytes())
    last = {row["naam"]: row["forum_status"] for row in (*told["eerder"], *told["later"])}
    rows = {row["naam"]: row for row in json.loads(FORUM.read_bytes())["standaarden"]}
    differ = {name for name in last.keys() & rows.keys() if rows[name]["status"] != last[name]}
    # The later source calls it "NL GOV profile for CloudEvents v1.0", and overrides.
    assert differ == {"NL GOV profile for CloudEvents"}
    assert rows["GraphQL"]["datum"] == "2026-08-18", "the later source overrides the earlier"


def test_a_source_without_a_date_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "collected.json"
    row = {"naam": "X", "forum_status": "geen", "bron": "hearsay"}
    source.write_text(json.dumps({"eerder": [row], "later": []}))
    result = run(source, tmp_path / "forum.json")
    assert result.returncode != 0
    assert "no date" in result.stderr
