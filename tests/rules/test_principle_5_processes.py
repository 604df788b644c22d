"""Cases of principle 5: signing, and watching the progress of processes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data
from tests.rules.cases import names_in

DESK: Data = {"soort": "balie"}
SIGNING: Data = {"id": "s", "naam": "S", "rollen": ["ondertekening"]}


def _service(*channels: Data, **fields: Any) -> Data:
    return {"diensten": [{"id": "d", "naam": "D", "kanalen": list(channels), **fields}]}


ROLES = [
    {"id": "klant", "naam": "Inwoner", "soort": "klant"},
    {"id": "medewerker", "naam": "Ambtenaar", "soort": "medewerker"},
    {"id": "systeem", "naam": "Systeem", "soort": "systeem"},
]


def _signed(who: list[str], *roles: str, **application: Any) -> Data:
    """A service to sign, and an application in which some roles have rights."""
    signing = {"vereist": True, "voor": who, "applicatie": "s"}
    data = _service(DESK, ondertekening=signing)
    rights = [{"rol": role, "rechten": ["uitvoeren"]} for role in roles]
    data["applicaties"] = [{**SIGNING, "autorisaties": rights, **application}]
    data["organisatie"] = {"id": "o", "naam": "O", "soort": "gemeente"}
    return data | {"rollen": ROLES}


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (_signed(["klant", "medewerker"], "klant", "medewerker"), set()),
        (_signed(["medewerker"], "medewerker"), {"voorziening"}),
        (_signed(["klant"], "medewerker", "systeem"), {"voorziening", "toegang"}),
        (_signed(["klant"]), {"voorziening", "toegang"}),
        (_signed([], "klant", "medewerker"), {"wie"}),
        (_signed(["klant"], "klant", "medewerker", rollen=[]), {"voorziening", "applicatie"}),
        (
            _signed(["klant"], "klant", "medewerker", status="gepland"),
            {"voorziening", "applicatie"},
        ),
    ],
)
def test_who_must_sign_can_do_so_electronically(data: Data, found: set[str]) -> None:
    assert names_in("G5.10", data) == found


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, {"opgave"}),
        ({"ondertekening": {"applicatie": "s"}}, {"opgave"}),
        ({"ondertekening": {"vereist": False}}, set()),
        ({"afnemers": ["intern"]}, set()),
        ({"ondertekening": {"vereist": True, "voor": ["klant"]}}, {"applicatie"}),
    ],
)
def test_a_service_says_whether_it_must_be_signed(fields: Data, found: set[str]) -> None:
    assert names_in("G5.10", _service(DESK, **fields) | {"applicaties": [SIGNING]}) == found


def _followed(status: str = "in_productie", **process: Any) -> Data:
    """A process that application `z` watches, beside an application that delivers to it."""
    link = {"id": "k", "naam": "K", "van": "b", "naar": "z", "gegevens": ["g"]}
    return {
        "processen": [{"id": "p", "naam": "P", "voortgangsbewaking": "z", **process}],
        "gegevensverzamelingen": [{"id": one, "naam": one} for one in ("g", "h")],
        "koppelvlakken": [link],
        "applicaties": [
            {"id": "z", "naam": "Z", "status": status, "bevat": ["h"]},
            {"id": "b", "naam": "B", "applicatiefuncties": [{"id": "f", "naam": "F"}]},
        ],
        "diensten": [
            {"id": "direct", "naam": "D", "processen": ["q"], "applicaties": ["z"]},
            {"id": "via", "naam": "V", "processen": ["r"], "applicaties": ["b"]},
        ],
    }


@pytest.mark.parametrize(
    ("process", "found"),
    [
        ({}, {"verbonden"}),
        ({"applicatiefuncties": ["f"]}, set()),
        ({"gegevens": ["g"]}, set()),
        ({"gegevens": ["h"]}, set()),
        ({"id": "q"}, set()),
        ({"id": "r"}, set()),
    ],
)
def test_what_watches_progress_knows_of_the_process(process: Data, found: set[str]) -> None:
    data = _followed(**process)
    data["diensten"] = [one for one in data["diensten"] if process.get("id") in one["processen"]]
    assert names_in("G5.11", data) == found


@pytest.mark.parametrize(
    ("bus", "way", "found"),
    [
        ("in_productie", "brengen", set()),
        ("uitgefaseerd", "brengen", {"verbonden"}),
        ("in_productie", None, {"verbonden"}),
    ],
)
def test_progress_may_come_by_way_of_a_bus(bus: str, way: str | None, found: set[str]) -> None:
    data = _followed(applicatiefuncties=["f"]) | {"diensten": []}
    data["applicaties"].append({"id": "bus", "naam": "Bus", "status": bus})
    links = [{"id": "k", "naam": "K", "van": "b", "naar": "bus"}]
    links += [{"id": "l", "naam": "L", "van": "bus", "naar": "z", "richting": way}] if way else []
    data["koppelvlakken"] = links
    assert names_in("G5.11", data) == found


def test_progress_may_come_back_over_an_interface_that_goes_both_ways() -> None:
    data = _followed(applicatiefuncties=["f"]) | {"diensten": []}
    data["koppelvlakken"][0] |= {"van": "z", "naar": "b", "richting": "beide"}
    assert names_in("G5.11", data) == set()


def test_what_is_not_in_use_watches_nothing() -> None:
    data = _followed("uitgefaseerd", applicatiefuncties=["f"]) | {"diensten": []}
    assert names_in("G5.11", data) == {"bewaking"}
    del data["processen"][0]["voortgangsbewaking"]
    assert names_in("G5.11", data) == {"bewaking"}
