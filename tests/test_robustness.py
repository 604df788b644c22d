"""A landscape spoiled in any way gives problems or findings, never a fault or a traceback."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from gemma_lint.check import check
from gemma_lint.configuration.settings import Settings
from gemma_lint.messages import LANGUAGES, render
from tests.landscapes import PEILDATUM, Data, example

SPOILED: list[Any] = [
    *(None, {}, [], "", " ", "x", 0, 1, -1, 3, True, 1.5, [None], [{}], {"x": 1}, "a" * 300),
    *("2026-13-01", "2027-01-01", "voorziening/bag", "zaaksysteem"),
]


def _spots(data: Any) -> list[tuple[Any, Any]]:
    """Every mapping or list with each of its keys or positions."""
    found: list[tuple[Any, Any]] = []
    waiting = [data]
    while waiting:
        here = waiting.pop()
        items = here.items() if isinstance(here, dict) else enumerate(here)
        for key, value in items:
            found.append((here, key))
            if isinstance(value, (dict, list)):
                waiting.append(value)
    return found


def _spoil(data: Data, dice: random.Random) -> None:
    for container, key in dice.sample(_spots(data), dice.randint(1, 3)):
        if dice.random() < 0.5:
            container[key] = dice.choice(SPOILED)
        elif isinstance(container, dict):
            container.pop(key, None)


@pytest.mark.parametrize("seed", range(60))
def test_a_spoiled_landscape_is_reported_and_never_breaks_the_program(seed: int) -> None:
    data = example("achterstad")
    _spoil(data, random.Random(seed))  # noqa: S311  # the same landscapes each time
    settings = Settings(peildatum=PEILDATUM, paths=("-",), lang=LANGUAGES[seed % 2])
    result = check(settings, json.dumps(data).encode())
    assert result.problems or result.findings
    for problem in result.problems:
        assert render(problem.message, settings.lang)
        assert problem.location
    assert [finding.message for finding in result.findings if finding.fault] == []
    fingerprints = [finding.fingerprint for finding in result.findings]
    assert len(set(fingerprints)) == len(fingerprints)
