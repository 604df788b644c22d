"""What people mean by a name, exactly or in part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.catalogue import load
from gemma_lint.catalogue.finding import KINDS, find, near, things

catalogue = load()
EHERKENNING = "Afsprakenstelsel eHerkenning - Koppelvlak DV-HM"


def found(query: str, kind: str | None = None) -> list[tuple[str, str]]:
    return [(hit.kind, hit.thing.naam) for hit in find(catalogue, query, kind)]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("DigiD", [("voorziening", "DigiD")]),
        ("ZRC", [("referentiecomponent", "Zaakregistratiecomponent")]),
        ("be7c3b21-8db0-11e3-67ab-0050568a6153", [("standaard", "Zaak- en documentservices")]),
        ("a97b6545", [("referentiecomponent", "Zaakregistratiecomponent")]),
        ("be9d7ec1-8db0-11e3-67ab-0050568a6153", [("standaard", EHERKENNING)]),
        ("StUF BG 3.10", [("standaard", "StUF BG")]),
        ("GraphQL", [("standaard", "GraphQL")]),
        ("bag", [("basisregistratie", "Basisregistratie Adressen en Gebouwen")]),
        ("zaaktype catalogus", [("referentiecomponent", "Zaaktypecataloguscomponent")]),
        ("PARKEERBEHEER", [("referentiecomponent", "Parkeerbeheercomponent")]),
        ("volstrekt iets anders", []),
        ("", []),
        ("-", []),
    ],
)
def test_names(query: str, names: list[tuple[str, str]]) -> None:
    assert found(query) == names


def test_an_exact_name_wins_from_a_part_of_another() -> None:
    assert found("Zaken API-standaard") == [("standaard", "Zaken API-standaard")]
    assert len(found("zaken")) > 1


def test_a_part_finds_all_that_hold_it_by_kind_and_name() -> None:
    hits = found("parkeer")
    assert [kind for kind, _ in hits] == ["referentiecomponent", "standaard", "voorziening"]
    assert found("parkeer", "voorziening") == [("voorziening", "Nationaal Parkeer Register")]


def test_near_misses_have_their_kind() -> None:
    assert near(catalogue, "Digikopeling")[0] == ("standaard", "Digikoppeling")
    assert near(catalogue, "Digikopeling", "basisregistratie") == []


@pytest.mark.parametrize("kind", KINDS)
def test_everything_is_found_by_its_name_and_by_its_id(kind: str) -> None:
    for thing in things(catalogue, kind):
        assert thing in [hit.thing for hit in find(catalogue, thing.naam, kind)]
        identifier = getattr(thing, "id", None)
        if identifier:
            assert [hit.thing for hit in find(catalogue, identifier, kind)] == [thing]


@given(st.text(max_size=40), st.sampled_from([None, *KINDS]))
def test_any_text_is_a_harmless_query(text: str, kind: str | None) -> None:
    hits = find(catalogue, text, kind)
    assert all(kind in (None, hit.kind) for hit in hits)
    assert len({(hit.kind, hit.thing.naam) for hit in hits}) == len(hits)
