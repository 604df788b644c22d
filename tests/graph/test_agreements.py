"""Who receives data, and which agreements cover it."""

from __future__ import annotations

from typing import Any

import pytest

from gemma_lint.graph import build_graph
from gemma_lint.graph.functions import (
    genoemd,
    ontvangende_partijen,
    overeenkomsten_met,
    overeenkomsten_over,
)
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.rules.calls import read_date
from gemma_lint.source import parse

LANDSCAPE = """
applicaties: [{id: zaaksysteem, naam: Zaaksysteem}]
partijen:
  - {id: wijkteam, naam: Stichting Wijkteam, soort: samenwerkingspartner}
  - {id: rvig, naam: RvIG, soort: bronhouder}
voorzieningen:
  - {id: wijkplein, naam: Wijkplein, soort: partner, beheerder: wijkteam}
  - {id: loket, naam: Loket, soort: partner}
  - {id: brp, naam: Personen, soort: basisregistratie, beheerder: rvig}
gegevenssoorten: [{id: zaak, naam: Zaak, bron: zaken}]
gegevensverzamelingen: [{id: zaken, naam: Zaken}, {id: post, naam: Post}]
overeenkomsten:
  - {id: per-soort, partij: wijkteam, gegevens: [zaak, zaken, brp]}
  - {id: zonder, partij: rvig}
koppelvlakken:
  - {id: naar-partij, naam: A, van: zaaksysteem, naar: wijkteam}
  - {id: naar-partner, naam: B, van: zaaksysteem, naar: wijkplein}
  - {id: naar-onbeheerd, naam: C, van: zaaksysteem, naar: loket}
  - {id: naar-register, naam: D, van: zaaksysteem, naar: brp}
  - {id: van-partij, naam: E, van: wijkteam, naar: zaaksysteem}
  - {id: heen-en-weer, naam: F, van: wijkteam, naar: zaaksysteem, richting: beide}
  - {id: dezelfde, naam: G, van: wijkteam, naar: wijkplein, richting: beide}
"""


@pytest.fixture(name="find", scope="module")
def _find() -> Any:
    document = parse(LANDSCAPE.encode(), "landschap.yaml")
    graph, problems = build_graph(read_landscape([document], landscape_vocabulary(), read_date))
    assert not problems
    elements: dict[str, list[Any]] = {**graph.elements}
    return lambda kind, id_: next(one for one in elements[kind] if one.id == id_)


def _ids(elements: list[Any]) -> list[str]:
    return [element.id for element in elements]


@pytest.mark.parametrize(
    ("koppelvlak", "receivers"),
    [
        ("naar-partij", ["wijkteam"]),
        ("naar-partner", ["wijkteam"]),
        ("naar-onbeheerd", []),
        ("naar-register", []),
        ("van-partij", []),
        ("heen-en-weer", ["wijkteam"]),
        ("dezelfde", ["wijkteam"]),
    ],
)
def test_a_party_receives_itself_or_by_the_partner_facility_it_runs(
    find: Any, koppelvlak: str, receivers: list[str]
) -> None:
    assert _ids(ontvangende_partijen(find("koppelvlak", koppelvlak))) == receivers


def test_an_agreement_covers_what_it_names_a_kind_of_data_by_its_source(find: Any) -> None:
    assert _ids(genoemd(find("overeenkomst", "per-soort"))) == ["zaken", "brp"]
    assert genoemd(find("overeenkomst", "zonder")) == []


def test_data_knows_the_agreements_that_cover_it_each_once(find: Any) -> None:
    assert _ids(overeenkomsten_over(find("gegevensverzameling", "zaken"))) == ["per-soort"]
    assert _ids(overeenkomsten_over(find("voorziening", "brp"))) == ["per-soort"]
    assert overeenkomsten_over(find("gegevensverzameling", "post")) == []


@pytest.mark.parametrize(
    ("kind", "identity"),
    [
        ("gegevensverzameling", "zaken"),
        ("gegevensverzameling", "post"),
        ("gegevenssoort", "zaak"),
        ("voorziening", "brp"),
    ],
)
@pytest.mark.parametrize("party", ["wijkteam", "rvig"])
def test_agreements_with_a_party_are_those_of_all_that_are_with_it(
    find: Any, kind: str, identity: str, party: str
) -> None:
    data, partij = find(kind, identity), find("partij", party)
    every = overeenkomsten_over(data)
    assert overeenkomsten_met(data, partij) == [one for one in every if one.partij is partij]
