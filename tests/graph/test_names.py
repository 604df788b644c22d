"""Names of organisations in free text."""

from __future__ import annotations

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found, ids, named

ORGANISATION = "organisatie: {id: stad, naam: Gemeente Voorbeeldstad, soort: gemeente}\n"
PARTIES = named("partijen", "p soort: gemeente", "q soort: leverancier")
SPECIFICATION = "specificaties:\n  - {id: s, naam: S}\n"


@pytest.mark.parametrize(
    "name",
    [
        "Gemeente Voorbeeldstad",
        "voorbeeldstad",
        "GEMEENTE VOORBEELDSTAD",
        "  gemeente  Voorbeeldstad ",
        "stad",
    ],
)
def test_the_organisation_itself_is_known_by_name_and_id(name: str) -> None:
    found = Found(ORGANISATION + SPECIFICATION)("specificatie/s")
    assert functions.andere_namen(found, [name]) == []


@pytest.mark.parametrize("name", ["Buurstad", "Nieuw Voorbeeldstad", "Regio Voorbeeldstad"])
def test_another_organisation_is_another(name: str) -> None:
    found = Found(ORGANISATION + SPECIFICATION)("specificatie/s")
    assert functions.andere_namen(found, [name]) == [name]


def test_an_organisation_named_twice_is_one() -> None:
    found = Found(ORGANISATION + SPECIFICATION)("specificatie/s")
    names = ["Gemeente Buurstad", "Voorbeeldstad", "buurstad", "Overdam"]
    assert functions.andere_namen(found, names) == ["Gemeente Buurstad", "Overdam"]


def test_without_an_organisation_every_name_is_another() -> None:
    found = Found(SPECIFICATION)("specificatie/s")
    assert functions.andere_namen(found, ["Voorbeeldstad"]) == ["Voorbeeldstad"]


@pytest.mark.parametrize(("name", "party"), [("P", "p"), ("gemeente p", "p"), ("q", "q"), ("", "")])
def test_parties_are_found_by_name(name: str, party: str) -> None:
    found = Found(PARTIES + SPECIFICATION)("specificatie/s")
    assert ids(functions.partijen_genaamd(found, name)) == party
