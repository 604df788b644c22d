"""Copies of copies, and copies that go round in a circle."""

from __future__ import annotations

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found, ids, named

BAG = named("voorzieningen", "bag soort: basisregistratie")


class TestCopies:
    FOUND = Found(
        BAG
        + named(
            "gegevensverzamelingen",
            "d",
            "e kopie_van: d",
            "f kopie_van: e",
            "g kopie_van: bag",
            "k kopie_van: l",
            "l kopie_van: m",
            "m kopie_van: k",
            "n kopie_van: k",
            "o kopie_van: o",
        )
    )

    @pytest.mark.parametrize(
        ("copy", "chain"),
        [
            ("d", "d"),
            ("e", "e d"),
            ("f", "f e d"),
            ("g", "g bag"),
            ("k", "k l m"),
            ("m", "m k l"),
            ("n", "n k l m"),
            ("o", "o"),
        ],
    )
    def test_the_chain_goes_to_the_original_or_until_it_closes(self, copy: str, chain: str) -> None:
        assert ids(functions.keten(self.FOUND(f"gegevensverzameling/{copy}"))) == chain

    def test_only_members_of_a_circle_are_in_it(self) -> None:
        inside = [
            name
            for name in "defgklmno"
            if functions.in_kring(self.FOUND(f"gegevensverzameling/{name}"))
        ]
        assert "".join(inside) == "klmo"
