"""The page on severity: what it says of rules is what the packs say."""

from __future__ import annotations

import re

import pytest

from gemma_lint.generated import ROOT
from gemma_lint.rules import load_packs

SEVERITIES = {
    rule.id: rule.severity.value for pack in load_packs(["gemma2"]) for rule in pack.rules
}


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_examples_on_the_page_are_those_of_the_pack(lang: str) -> None:
    page = (ROOT / f"docs/severity.{lang}.md").read_text("utf-8")
    rows = re.findall(r"^\| `(G[^`]+)` \| `(\w+)` \|", page, re.MULTILINE)
    assert {severity for _, severity in rows} == {"fout", "waarschuwing", "advies"}
    assert rows == [(name, SEVERITIES[name]) for name, _ in rows]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_configuration_on_the_page_names_rules(lang: str) -> None:
    page = (ROOT / f"docs/severity.{lang}.md").read_text("utf-8")
    changed = re.findall(r"^  (G\S+): (\w+)$", page, re.MULTILINE)
    assert changed
    assert all(SEVERITIES[name] != severity for name, severity in changed)
