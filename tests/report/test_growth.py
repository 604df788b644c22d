"""Reports of very much: their time grows with what there is to tell, and not faster."""

from __future__ import annotations

from time import process_time

import pytest

from gemma_lint.configuration.values import FORMATS
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.report import render
from gemma_lint.report.style import View
from tests.report.results import finding, result

MANY = 15_000
DEEP = "map/" * 100


def _problems() -> list[Problem]:
    """As many mistakes in a file far down, whose path alone is longer than some names may be."""
    message = Message("cli.fault-short", {"what": "x"})
    places = (Location(f"{DEEP}a.yaml", line, 1, line, 2) for line in range(1, MANY + 1))
    return [Problem("schema", message, place) for place in places]


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"json"}))
def test_many_problems_take_little_longer_than_as_json(form: str) -> None:
    wrong = result(problems=_problems())
    times = {}
    for name in ("json", form):
        began = process_time()
        render(wrong, name, View())
        times[name] = process_time() - began
    assert times[form] < 8 * times["json"] + 1


@pytest.mark.parametrize("form", sorted(set(FORMATS) - {"json"}))
def test_many_findings_take_little_longer_than_as_json(form: str) -> None:
    found = [
        finding(fingerprint=f"{at:032x}", location=Location(f"{DEEP}a.yaml", at, 1, at, 2))
        for at in range(1, MANY + 1)
    ]
    whole = result(found)
    times = {}
    for name in ("json", form):
        began = process_time()
        render(whole, name, View())
        times[name] = process_time() - began
    assert times[form] < 8 * times["json"] + 1
