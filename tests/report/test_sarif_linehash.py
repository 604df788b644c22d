"""The fingerprint that GitHub looks at, the same as its action for uploading would make."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.sarif.linehash import line_hashes
from tests.cli.running import LANDSCAPE
from tests.report.results import at, finding, result, source
from tests.report.sarif_reading import run_of
from tests.sarif.multitool import with_line_hashes

TRICKY = (
    "gemma_lint: 1\r\norganisatie: {id: x, naam: Gemeente é\U0001f600, soort: gemeente}\r\n\r\n"
    "\tmet:\n" + "  - {id: d, naam: V}\n" * 12 + "\r\r \n" + "lange regel " * 30 + "\n\n\n"
    + "\U0001f600" * 70 + "\nlaatste"
)  # fmt: skip
"""All kinds of line breaks, blanks, characters beyond UCS-2, and stretches that return."""


def _hash(text: str, line: int) -> str:
    return line_hashes(text, [line])[line]


def test_an_independent_maker_comes_to_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_bytes(TRICKY.encode())
    lines = len(TRICKY.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    found = [
        {
            "ruleId": "X",
            "message": {"text": "x."},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": (tmp_path / "a.yaml").as_uri()},
                        "region": {"startLine": line},
                    }
                }
            ],
        }
        for line in range(1, lines + 1)
    ]
    report = tmp_path / "in.sarif"
    run = {"tool": {"driver": {"name": "x"}}, "results": found}
    report.write_text(str({"version": "2.1.0", "runs": [run]}).replace("'", '"'))
    ours = line_hashes(TRICKY, range(1, lines + 1))
    assert with_line_hashes(report) == [ours[line] for line in range(1, lines + 1)]


def test_what_the_action_makes_of_an_empty_file() -> None:
    assert _hash("", 1) == "c129715d7a2bc9a3:1"  # as its own tests have it


def test_the_same_stretch_is_numbered() -> None:
    text = "gelijk\n" * 40
    first, second = _hash(text, 1), _hash(text, 2)
    assert first.removesuffix(":1") == second.removesuffix(":2")


def test_blanks_and_line_breaks_do_not_count() -> None:
    assert _hash("a: 1\nb: 2\n", 2) == _hash(" a:1\r\n\tb :  2\r\n", 2)


@given(st.text(max_size=300), st.text(max_size=300))
def test_what_stands_before_a_line_counts_only_for_its_number(before: str, after: str) -> None:
    lines = before.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 2
    alone = _hash(f"x{after}", 1).partition(":")[0]
    assert _hash(f"{before}\nx{after}", lines).partition(":")[0] == alone


def test_a_byte_order_mark_is_hashed_as_the_character_that_it_is() -> None:
    assert line_hashes("a\nb", [1, 2], marked=True) == line_hashes("\ufeffa\nb", [1, 2])
    assert _hash("a\nb", 1) != line_hashes("a\nb", [1], marked=True)[1]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_report_has_it_for_the_line_of_a_finding(mark: str) -> None:
    read = source("a.yaml", mark + LANDSCAPE)
    run = run_of(result([finding(location=at("a.yaml", 1, 1, 2))], sources={"a.yaml": read}))
    (made,) = run["results"]
    assert made["partialFingerprints"]["primaryLocationLineHash"] == _hash(mark + LANDSCAPE, 1)


def test_a_line_that_is_not_there_has_none() -> None:
    assert line_hashes("a", [2]) == {}
