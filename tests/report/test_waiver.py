"""The afwijking that people are given to fill in."""

from __future__ import annotations

import pytest

from gemma_lint.report.waiver import waiver
from gemma_lint.rules.loading import load

RULES = {rule.id: rule for rule in load(["gemma2"])[0].pack.rules}


@pytest.mark.parametrize(
    ("rule", "element"),
    [
        ("G7.9-kopie", "gegevensverzameling/id-van-het-element"),
        ("G8.5-kanaal", "dienst/id-van-het-element"),
        ("G7.1-al-bekend", "dienst/id-van-het-element"),
        ("G8.3-applicatiefunctie", "applicatiefunctie/id-van-het-element"),
        ("G5.6-post", "landschap"),
    ],
)
def test_it_names_the_element_by_which_a_finding_goes(rule: str, element: str) -> None:
    assert f"element: {element}\n" in waiver(RULES[rule], "nl")
