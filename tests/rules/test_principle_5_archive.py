"""Cases of principle 5: how long data is kept, and the way to the archive."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.landscapes import Data
from tests.rules.cases import WRITES, held, names_in
from tests.rules.packs import loaded, pack_text, rule, run_on

TERMS: Data = {
    "selectielijst": "2020",
    "waardering": "vernietigen",
    "bewaartermijn": "P7Y",
    "vernietigingstermijn": "P8Y",
    "toegangsregels": "Alleen het team",
}
KEPT: Data = {
    "selectielijst": "2020",
    "waardering": "blijvend_bewaren",
    "toegangsregels": "Openbaar",
}


def _without(facts: Data, *keys: str) -> Data:
    return {key: value for key, value in facts.items() if key not in keys}


@pytest.mark.parametrize(
    ("archiving", "found"),
    [
        (TERMS, set()),
        (None, {"selectielijst"}),
        (_without(TERMS, "selectielijst"), {"selectielijst"}),
        (_without(TERMS, "bewaartermijn"), {"termijnen"}),
        (_without(TERMS, "vernietigingstermijn"), {"termijnen"}),
        (_without(TERMS, "waardering", "bewaartermijn", "vernietigingstermijn"), {"termijnen"}),
        (_without(TERMS, "toegangsregels"), {"toegang"}),
        (KEPT, {"archief"}),
        ({**KEPT, "vernietigingstermijn": "P99Y"}, {"archief", "blijvend"}),
        ({**TERMS, "archiefapplicatie": "a"}, {"archiefapplicatie"}),
        ({**TERMS, "archiefapplicatie": "gepland"}, {"archiefapplicatie"}),
        ({**TERMS, "archiefapplicatie": "archief"}, {"bereikt"}),
    ],
)
def test_data_is_kept_by_the_rules(archiving: Data | None, found: set[str]) -> None:
    data = held({"archivering": archiving} if archiving else {})
    data["applicaties"] += [
        {"id": "archief", "naam": "Archief", "rollen": ["archief"]},
        {"id": "gepland", "naam": "Gepland", "rollen": ["archief"], "status": "gepland"},
    ]
    assert names_in("G5.9", data) == found
    data["gegevensverzamelingen"][0]["kopie_van"] = "elders"
    assert names_in("G5.9", data) <= {"blijvend"}


@pytest.mark.parametrize(
    ("kept", "destroyed", "too_soon"),
    [
        ("P7Y", "P7Y", False),
        ("P7Y", "P84M", False),
        ("P7Y", "P83M", True),
        ("P1Y6M", "P17M", True),
        ("P1W", "P7D", False),
        ("P1W", "P6D", True),
        ("P1M", "P30D", False),  # from 1 November to 1 December
        ("P10Y", "P9Y11M30D", True),
        # Beyond the calendar all terms are as long:
        ("P99999Y", "P" + "9" * 5000 + "Y", False),
        ("P" + "9" * 5000 + "D", "P1Y", True),
    ],
)
def test_data_is_not_destroyed_too_soon(kept: str, destroyed: str, too_soon: bool) -> None:
    terms = {**TERMS, "bewaartermijn": kept, "vernietigingstermijn": destroyed}
    data = held({"archivering": terms})
    assert names_in("G5.9", data) == ({"volgorde"} if too_soon else set())


def test_text_that_is_no_term_is_a_fault_of_the_rule(tmp_path: Path) -> None:
    text = "peildatum.plus_termijn(string(this.extra.termijn)) > peildatum"
    pack = loaded(tmp_path, pack_text(rule(eis=text)))
    landscape = "applicaties: [{{id: a, naam: A, extra: {{termijn: {0}}}}}]"
    for term in ("P", "7Y", "P7", "P7Yx", "PT1H", "zeven jaar", "P٧Y"):
        (finding,) = run_on([pack], landscape.format(term)).findings
        assert finding.fault
        assert "is geen termijn" in finding.message
    assert run_on([pack], landscape.format("P1D")).findings == ()


@pytest.mark.parametrize(
    ("link", "reached"),
    [
        ({"van": "a", "naar": "archief", "gegevens": ["g"]}, True),
        ({"van": "a", "naar": "archief", "gegevens": ["eigen"]}, True),
        ({"van": "archief", "naar": "a", "gegevens": ["g"], "richting": "beide"}, True),
        ({"van": "archief", "naar": "a", "gegevens": ["g"]}, False),
        ({"van": "a", "naar": "archief", "gegevens": ["h"]}, False),
        ({"van": "oud", "naar": "archief", "gegevens": ["g"]}, False),
    ],
)
def test_data_reaches_the_archive(link: Data, reached: bool) -> None:
    archived = {**KEPT, "archiefapplicatie": "archief"}
    data = held({"archivering": archived, "bevat": ["eigen"]})
    data["gegevensverzamelingen"].append({"id": "h", "naam": "H", "kopie_van": "elders"})
    data["gegevenssoorten"] = [{"id": "eigen", "naam": "Eigen", "bron": "g"}]
    data["applicaties"] += [
        {"id": "archief", "naam": "Archief", "rollen": ["archief"]},
        {"id": "oud", "naam": "Oud", "status": "uitgefaseerd"},
    ]
    data["koppelvlakken"] = [{"id": "k", "naam": "K", **link}]
    assert names_in("G5.9", data) == (set() if reached else {"bereikt"})


def test_an_archive_does_not_make_data_widely_used() -> None:
    data = held({}, WRITES)
    takers = ["b", "c"]
    data["applicaties"] += [{"id": one, "naam": one} for one in takers]
    data["koppelvlakken"] = [
        {"id": f"k-{one}", "naam": one, "van": "a", "naar": one, "gegevens": ["g"]}
        for one in takers
    ]
    assert names_in("G7.3", data) == {"kernregistratie"}
    data["applicaties"][-1]["rollen"] = ["archief"]
    assert names_in("G7.3", data) == set()
