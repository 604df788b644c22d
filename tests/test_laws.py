"""Laws of a check as a whole, whatever the rules are."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from typing import Any

import pytest

from tests.landscapes import Data, checked, elements, example, rules_of
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
    "documentstromen": [{"id": "losse-stroom", "naam": "Losse stroom"}],
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


# For each fact: where it is taken out of the good example, and exactly which rules need it.
FACTS: list[tuple[str, str, set[str]]] = [
    ("gegevensverzamelingen", "eigenaar", {"G7.6-eigenaar", "G8.3-gegevens"}),
    ("gegevensverzamelingen", "identificatie", {"G7.8-identificatie"}),
    ("gegevensverzamelingen", "metadata", {"G7.8-metadata"}),
    ("gegevensverzamelingen", "metadata.context", {"G7.8-context"}),
    ("gegevensverzamelingen", "biv", {"G8.6-biv"}),
    ("gegevensverzamelingen", "verwijzing", {"G7.9-verborgen-kopie"}),
    ("gegevensverzamelingen", "open_data.standaarden", {"G6.3-forum"}),
    ("applicaties", "standaarden", {"G2.5-verplichte-standaarden", "G5.2-digitoegankelijk"}),
    ("applicaties", "logging", {"G8.8-logging"}),
    ("applicaties", "logging.waar", {"G8.8-waar"}),
    ("applicaties", "logging.beoordeeld_op", {"G8.8-beoordeling"}),
    ("applicaties", "beveiliging_in_ontwerp", {"G8.10-ontwerp"}),
    ("koppelvlakken", "afspraken.doel", {"G7.4-doel"}),
    ("koppelvlakken", "afspraken.gebruikstermijn", {"G7.4-gebruikstermijn"}),
    ("koppelvlakken", "authenticatie", {"G8.5-koppelvlak-authenticatie"}),
    ("koppelvlakken", "autorisatie", {"G8.5-koppelvlak-autorisatie"}),
    ("koppelvlakken", "biv", {"G8.6-koppelvlak"}),
    ("koppelvlakken", "vraaggericht", {"G8.9-vraaggericht"}),
    ("koppelvlakken", "standaarden", {"G7.4-standaarden"}),
    ("processen", "risicoanalyse", {"G8.7-risicoanalyse", "G8.7-risico-bestaat"}),
    ("gegevenssoorten", "bron", {"G7.7-bron"}),
    ("organisatie", "ibd", {"G8.1-ibd"}),
    ("organisatie", "informatiebeveiligingsbeleid.bewijs", {"G8.2-beleid"}),
    ("organisatie", "informatiebeveiligingsbeleid.baseline", {"G8.2-baseline"}),
    ("organisatie", "bewustwording", {"G8.12-bewustwording"}),
    ("organisatie", "audits", {"G8.12-audit-intern", "G8.12-audit-extern"}),
]


@pytest.mark.parametrize(
    ("key", "field", "expected"), FACTS, ids=[f"{key}-{field}" for key, field, _ in FACTS]
)
def test_a_fact_that_is_taken_out_makes_exactly_the_rules_fire_that_need_it(
    key: str, field: str, expected: set[str]
) -> None:
    data = example(GOOD)
    assert rules_of(checked(data)) == set()
    items = data[key] if isinstance(data[key], list) else [data[key]]
    fired = set()
    for item in items:
        # A copy has rules of its own, so the facts are taken out of what is none.
        if "kopie_van" not in item and _take_out(item, field):
            fired |= rules_of(checked(data))
            break
    assert fired == expected


def _take_out(item: dict[str, Any], field: str) -> bool:
    """Takes a field out of an element, if it is there."""
    *way, last = field.split(".")
    for part in way:
        item = item.get(part) or {}
    return item.pop(last, None) is not None
