"""Cases of principle 6: the standards of open data."""

from __future__ import annotations

import pytest

from tests.landscapes import Data, checked, rules_of

RULES = ("G6.3-standaard-bekend", "G6.3-standaard-in-gebruik", "G6.3-forum")


def _rules(*standards: str, geo: bool | None = None) -> set[str]:
    """The rules that find something in open data by some standards."""
    published: Data = {"standaarden": [{"naam": one} for one in standards]}
    dataset = {"id": "g", "naam": "G", "geo": geo, "open_data": published}
    result = checked({"gegevensverzamelingen": [dataset]}, select=RULES)
    assert not any(finding.fault for finding in result.findings)
    return rules_of(result)


@pytest.mark.parametrize(
    ("standards", "geo", "rules"),
    [
        ((), None, {"G6.3-forum"}),
        (("CSV",), None, set()),
        (("CSV",), False, set()),
        (("CSV",), True, {"G6.3-forum"}),
        (("CSV", "GeoPackage"), True, set()),
        (("OWMS",), None, {"G6.3-forum"}),
        (("OWMS", "JSON"), None, set()),
        (("TLS",), None, {"G6.3-forum"}),
        (("Digitoegankelijk",), None, {"G6.3-forum"}),
        (("GraphQL",), None, {"G6.3-forum"}),
        # One cause, one finding:
        (("Niets bekends",), None, {"G6.3-standaard-bekend"}),
        (("IMNAB",), None, {"G6.3-standaard-in-gebruik"}),
        (("IMNAB", "Niets bekends"), None, set(RULES[:2])),
    ],
)
def test_open_data_follows_a_standard_of_the_forum(
    standards: tuple[str, ...], geo: bool | None, rules: set[str]
) -> None:
    assert _rules(*standards, geo=geo) == rules


def test_the_date_of_what_the_table_says_is_told() -> None:
    published = {"standaarden": [{"naam": "CSV"}, {"naam": "GeoTIFF"}]}
    dataset = {"id": "g", "naam": "Kaart", "geo": True, "open_data": published}
    (finding,) = checked({"gegevensverzamelingen": [dataset]}, select=("G6.3-forum",)).findings
    assert "volgt CSV (aanbevolen, 2025-06-30) en GeoTIFF, maar geen standaard" in finding.message
    assert "volgens onze tabel" in finding.message
    assert "forumstandaardisatie.nl" in finding.advice


def test_what_is_no_open_data_is_not_assessed() -> None:
    result = checked({"gegevensverzamelingen": [{"id": "g", "naam": "G"}]}, select=RULES)
    assert {one.rule for one in result.not_assessed} == set(RULES)
