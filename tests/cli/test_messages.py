"""The texts of the command line, the reports and the configuration, in both languages."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from gemma_lint.messages import cli, configuration, report
from tests.shared import ROOT

AREAS = {"cli": cli.TEXTS, "configuration": configuration.TEXTS, "report": report.TEXTS}
ALL = [(f"{area}.{name}", pair) for area, texts in AREAS.items() for name, pair in texts.items()]
BUILT = re.compile(  # keys that are put together from a value
    r"cli\.(command|option|exit|check|stage)-|report\.(count|schema|landscape-across)-|configuration\.key-"
    r"|report\.(fout|waarschuwing|advies|(explained|baselined)(-count)?)$"
)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize(("key", "pair"), ALL, ids=[key for key, _ in ALL])
def test_both_languages_say_something_about_the_same(key: str, pair: tuple[str, str]) -> None:
    dutch, english = pair
    assert dutch.strip()
    assert english.strip()
    assert _fields(dutch) == _fields(english), key


def test_no_text_is_left_that_nobody_uses() -> None:
    folders = ("cli", "report", "configuration")
    files = [path for name in folders for path in (ROOT / "src/gemma_lint" / name).glob("*.py")]
    code = "\n".join(path.read_text(encoding="utf-8") for path in files)
    unused = [
        key
        for key, _ in ALL
        if not BUILT.match(key) and f'"{key}"' not in code and not _by_name(key, code)
    ]
    assert unused == []


def _by_name(key: str, code: str) -> bool:
    """Whether a function that adds the area is given the name alone: `_problem("no-value")`."""
    area, _, name = key.partition(".")
    return (area in ("cli", "configuration") and f'"{name}"' in code) or f"'{key}'" in code
