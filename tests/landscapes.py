"""Landscapes as plain data, to change and check within one process."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from gemma_lint.check import Result, check
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Status
from gemma_lint.source import read_files
from tests.shared import ROOT

PEILDATUM = date(2026, 11, 1)
Data = dict[str, Any]


def example(name: str) -> Data:
    """All files of an example, merged into one landscape. Each call gives a copy of its own."""
    sources = read_files([ROOT / "examples" / name])
    assert sources.problems == ()
    merged: Data = {}
    for document in sources.documents:
        for key, value in json.loads(json.dumps(document.data)).items():
            merged[key] = merged[key] + value if isinstance(merged.get(key), list) else value
    return merged


def checked(data: Data, **settings: Any) -> Result:
    """The result of checking `data`, which must be a valid landscape."""
    wanted = Settings(peildatum=PEILDATUM, paths=("-",), lang="nl", **settings)
    result = check(wanted, json.dumps(data, ensure_ascii=False).encode())
    assert result.problems == ()
    return result


def rules_of(result: Result) -> set[str]:
    """The rules that found something for which no afwijking holds."""
    return {one.rule for one in result.findings if one.status is Status.OPEN}


def elements(data: Data) -> Iterator[tuple[str, list[Any]]]:
    """The lists of elements of a landscape, by their keys."""
    return ((key, value) for key, value in data.items() if isinstance(value, list))
