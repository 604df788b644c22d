"""Laws of a check as a whole, whatever the rules are."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import pytest

from tests.landscapes import Data, checked, elements, example
from tests.shared import ROOT

BAD = "achterstad"
GOOD = "voorbeeldstad"


def _told(data: Data) -> set[tuple[str, str, str, str]]:
    """What is found, without places."""
    return {
        (finding.rule, str(finding.element), finding.message, finding.fingerprint)
        for finding in checked(data).findings
    }


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_elements_changes_nothing_but_places(seed: int) -> None:
    data = example(BAD)
    before = _told(data)
    assert before
    shuffler = random.Random(seed)  # noqa: S311  # the same order each time
    for _, items in elements(data):
        shuffler.shuffle(items)
    keys = list(data)
    shuffler.shuffle(keys)
    assert _told({key: data[key] for key in keys}) == before


UNRELATED: Data = {
    "partijen": [{"id": "losse-partij", "naam": "Losse partij", "soort": "afnemer"}],
    "rollen": [{"id": "losse-rol", "naam": "Losse rol", "soort": "eenheid"}],
}


@pytest.mark.parametrize("key", UNRELATED)
def test_an_element_that_no_rule_is_about_changes_nothing(key: str) -> None:
    data = example(BAD)
    before = _told(data)
    data[key] = [*data.get(key, []), *UNRELATED[key]]
    assert _told(data) == before


def test_the_same_landscape_gives_the_same_bytes() -> None:
    command = [sys.executable, "-m", "gemma_lint", "check", f"examples/{BAD}", "--format", "json"]
    outputs = {
        subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(outputs) == 1
    assert b'"findings"' in outputs.pop()
