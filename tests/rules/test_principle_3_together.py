"""Cases of G3.6 on landscapes that are checked together: which agreements both sides know."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gemma_lint.check import check
from gemma_lint.configuration.settings import Settings
from tests.landscapes import PEILDATUM

RULES = ("G3.6-tegenhanger", "G3.6-looptijd")
LONG = ("2025-01-01", "2028-12-31")
SHORT = ("2026-01-01", "2026-12-31")
PAST = ("2020-01-01", "2024-12-31")


def _together(folder: Path, **agreements: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Where the rules find what, of the agreements that `aa` and `bb` describe with each other."""
    for us, them in (("aa", "bb"), ("bb", "aa")):
        landscape = {
            "organisatie": {"id": us, "naam": f"Gemeente {us}", "soort": "gemeente"},
            "partijen": [{"id": them, "naam": f"Gemeente {them}", "soort": "gemeente"}],
            "overeenkomsten": [
                {"id": f"{us}{number}", "partij": them, "ingang": begin, "einde": end}
                for number, (begin, end) in enumerate(agreements[us])
            ],
        }
        (folder / f"{us}.yaml").write_text(json.dumps(landscape), encoding="utf-8")
    paths = tuple(str(folder / f"{us}.yaml") for us in ("aa", "bb"))
    result = check(Settings(peildatum=PEILDATUM, paths=paths, lang="nl", select=RULES))
    assert result.problems == ()
    return [(one.element.id, one.rule.partition("-")[2]) for one in result.findings]


@pytest.mark.parametrize(
    ("aa", "bb", "found"),
    [
        ([LONG], [LONG], []),
        ([LONG], [], [("aa0", "tegenhanger")]),
        ([LONG], [SHORT], [("aa0", "looptijd"), ("bb0", "looptijd")]),
        ([LONG], [PAST], [("aa0", "looptijd")]),
        ([PAST], [], []),
        ([LONG, SHORT], [SHORT, LONG], []),
        ([LONG, SHORT], [LONG], [("aa1", "tegenhanger")]),
        ([LONG, LONG], [LONG], []),
        (
            [LONG, SHORT],
            [("2025-01-01", "2027-12-31")],
            [("aa0", "tegenhanger"), ("aa1", "tegenhanger"), ("bb0", "looptijd")],
        ),
    ],
)
def test_what_one_side_says_is_compared_with_what_the_other_says(
    tmp_path: Path,
    aa: list[tuple[str, str]],
    bb: list[tuple[str, str]],
    found: list[tuple[str, str]],
) -> None:
    assert _together(tmp_path, aa=aa, bb=bb) == found
