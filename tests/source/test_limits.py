"""The page about reading gives the limits as they are."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from gemma_lint.configuration.keys import LIMITS
from gemma_lint.messages import LANGUAGES
from gemma_lint.source import Limits

DOCS = Path(__file__).parents[2] / "docs" / "reference"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_documented_limits(language: str) -> None:
    page = (DOCS / f"yaml.{language}.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (\d+)", page, re.MULTILINE)
    assert {LIMITS[name]: int(value) for name, value in rows} == asdict(Limits())
