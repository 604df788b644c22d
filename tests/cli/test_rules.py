from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from gemma_lint.cli.rules import as_json, as_table
from gemma_lint.report.site import SITE
from gemma_lint.report.style import PLAIN, View
from gemma_lint.report.width import width
from gemma_lint.rules import load_packs
from gemma_lint.rules.model import Text
from tests.cli.running import Program
from tests.cli.test_explain import PACK, RULE


def test_the_table_names_each_rule() -> None:
    assert (
        as_table([PACK], "nl", PLAIN)
        == """\
G7 · Hergebruikt gegevens
  G7.3-kern  waarschuwing  S 1  Veelgebruikte gegevens zijn kernregistratie

S: afgeleid uit het landschap zelf. F: een gegeven dat er moet zijn. E: bewijs.
Het cijfer is de trede van de ladder (--profile): 1 basis, 2 gevorderd, 3 volledig.
1 regel. Uitleg over een regel: gemma-lint explain G7.6-eigenaar
"""
    )


def test_the_built_in_rules_fit_80_columns() -> None:
    shown = as_table(load_packs(["gemma2"]), "nl", View(width=80))
    assert max(map(width, shown.splitlines())) <= 80


def test_the_json_is_what_the_contract_says(program: Program) -> None:
    done = program("rules", "--format", "json")
    assert done.code == 0
    assert done.document["version"] == 1
    for rule in done.document["rules"]:
        assert list(rule) == [
            "id",
            "principle",
            "implication",
            "subpoint",
            "severity",
            "element",
            "check",
            "pack",
            "title",
            "step",
            "deviable",
            "url",
        ]


def test_a_rule_in_json() -> None:
    shown = as_json([PACK], "nl")
    assert '"subpoint": "a", "severity": "waarschuwing"' in shown
    assert '"step": "basis", "deviable": true' in shown
    binding = replace(RULE, step="volledig", binding=Text("Wet", "Law"))
    shown = as_json([replace(PACK, rules=(binding,))], "nl")
    assert '"step": "volledig", "deviable": false' in shown


@pytest.mark.parametrize("arguments", [["rules", "--pack", "weg"], ["rules", "--format", "x"]])
def test_what_is_wrong_is_2(program: Program, arguments: list[str]) -> None:
    assert program(*arguments).code == 2


def test_what_is_wrong_is_not_told_in_the_form_of_a_check(program: Program) -> None:
    done = program("rules", "--format", "json", "--pack", "weg")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error[usage]: ")


def test_the_name_of_a_built_in_rule_leads_to_its_page() -> None:
    packs = load_packs(["gemma2"])
    shown = as_table(packs, "en", View(width=80, links=True))
    address = f"{SITE}/en/rules/G7.6-eigenaar.html"
    assert f"\x1b]8;;{address}\x1b\\G7.6-eigenaar\x1b]8;;\x1b\\" in shown
    assert re.sub(r"\x1b]8;;.*?\x1b\\", "", shown) == as_table(packs, "en", View(width=80))
    listed = json.loads(as_json(packs, "en"))["rules"]
    assert address in [rule["url"] for rule in listed]


def test_a_rule_of_an_own_pack_has_no_page_on_the_site() -> None:
    (listed,) = json.loads(as_json([PACK], "nl"))["rules"]
    assert listed["url"] is None
