"""Cases of principle 5: paper, handwork and documents."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked
from tests.rules.cases import WRITES, held, names_in


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (held({}, WRITES), set()),
        (held({}, {"rol": "r", "rechten": ["toevoegen"]}), set()),
        (held({}, {"rol": "r", "rechten": ["lezen", "uitvoeren"]}), {"bewerken"}),
        (held({}, {"rol": "r"}), {"bewerken"}),
        (held({}, {**WRITES, "gegevens": ["g"]}), set()),
        (held({"autorisaties": [WRITES]}), set()),
        # A right on functions only is none on the data:
        (
            held(
                {},
                {**WRITES, "applicatiefuncties": ["f"]},
                applicatiefuncties=[{"id": "f", "naam": "F"}],
            ),
            {"bewerken"},
        ),
        # What is not in use lets nobody work:
        (held({}, WRITES, status="gepland"), {"applicatie"}),
        (held({}, WRITES, status="uitgefaseerd"), {"applicatie"}),
        (held({}, WRITES, bevat=[]), {"applicatie"}),
        # Changes belong elsewhere, or nowhere any more:
        (held({"kopie_van": "elders"}), set()),
        (held({"verwijzing": {"toegepast": True}}), set()),
        (held({"verwijzing": {"mogelijk": False}}), {"bewerken"}),
        (held({"bevat": ["s"]}), set()),
        (held({}, rollen=["archief"]), set()),
        (held({"status": "uitgefaseerd"}), set()),
        (held({"status": "gepland"}, bevat=[]), set()),
        # Paper is one cause:
        (held({"vorm": "papier"}, bevat=[]), {"papier"}),
        (held({"vorm": "gemengd"}, WRITES), {"deels-papier"}),
        (held({"vorm": "papier"}, rollen=["archief"]), set()),
        (held({"vorm": "gemengd"}, rollen=["archief"]), set()),
        (
            held({"vorm": "gemengd"}, rollen=["archief"], status="gepland"),
            {"deels-papier", "applicatie"},
        ),
        (held({"vorm": None}, WRITES), {"vorm"}),
    ],
)
def test_staff_can_open_and_change_all_data(data: Data, found: set[str]) -> None:
    assert names_in("G5.4", data) == found


def test_a_right_on_other_data_in_the_application_does_not_count() -> None:
    data = held({}, {**WRITES, "gegevens": ["h"]}, bevat=["g", "h"])
    data["gegevensverzamelingen"].append({"id": "h", "naam": "H", "vorm": "digitaal"})
    (finding,) = checked(data, select=("G5.4",)).findings
    assert (finding.rule, str(finding.element)) == ("G5.4-bewerken", "gegevensverzameling/g")


def _link(status: str = "in_productie", **fields: Any) -> Data:
    ends = [{"id": "a", "naam": "A"}, {"id": "b", "naam": "B", "status": status}]
    link = {"id": "k", "naam": "K", "van": "a", "naar": "b", **fields}
    return {"applicaties": ends, "koppelvlakken": [link]}


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (_link(wijze="api"), set()),
        (_link(wijze="bestand", volume_per_jaar=9000), set()),
        (_link(), {"wijze"}),
        (_link(wijze="handmatig"), {"handmatig-onbekend"}),
        (_link(wijze="handmatig", volume_per_jaar=499), {"handmatig-weinig"}),
        (_link(wijze="handmatig", volume_per_jaar=500), {"handmatig-veel"}),
        (_link("uitgefaseerd", wijze="handmatig", volume_per_jaar=500), set()),
    ],
)
def test_handwork_counts_by_how_often_it_is_done(data: Data, found: set[str]) -> None:
    assert names_in("G5.5", data) == found


def test_handwork_is_worse_when_it_is_much() -> None:
    severities = {
        volume: checked(_link(wijze="handmatig", volume_per_jaar=volume), select=("G5.5",))
        .findings[0]
        .severity.value
        for volume in (10, 1000)
    }
    assert severities == {10: "advies", 1000: "fout"}


SCANNED: Data = {"gedigitaliseerd_door": "a", "metadata": ["toegangsregels", "classificatie"]}


def _stream(form: str | None, way: str | None, **fields: Any) -> Data:
    stream = {"id": "p", "naam": "P", "vorm": form, "richting": way, **fields}
    data = _link(wijze="api")
    data["documentstromen"] = [{key: value for key, value in stream.items() if value is not None}]
    return data


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (_stream("papier", "inkomend", **SCANNED), set()),
        (_stream("gemengd", "inkomend", **SCANNED), set()),
        (_stream("papier", "inkomend"), {"digitaliseren", "metadata"}),
        (_stream("gemengd", "inkomend", metadata=SCANNED["metadata"]), {"digitaliseren"}),
        (_stream("papier", "inkomend", **{**SCANNED, "metadata": ["datum"]}), {"metadata"}),
        # The application that scans passes nothing on:
        (_stream("papier", "inkomend", **{**SCANNED, "gedigitaliseerd_door": "b"}), {"doorgeven"}),
        (
            _stream("papier", "inkomend", **{**SCANNED, "metadata": ["Classificatie", "Dossier"]}),
            {"metadata"},
        ),
        (
            _stream(
                "papier",
                "inkomend",
                **{**SCANNED, "metadata": ["Classificatie (BIV)", "Toegangsregels"]},
            ),
            set(),
        ),
        (_stream("digitaal", "inkomend"), set()),
        (_stream("papier", "uitgaand"), set()),
        (_stream(None, "inkomend"), {"vorm"}),
        (_stream("digitaal", None), {"vorm"}),
        (_stream("papier", None, **SCANNED), {"vorm"}),
    ],
)
def test_paper_that_comes_in_becomes_digital(data: Data, found: set[str]) -> None:
    assert names_in("G5.6", data) == found


@pytest.mark.parametrize(
    ("status", "found"), [("uitgefaseerd", {"digitaliseren"}), ("uit_te_faseren", set())]
)
def test_what_scans_is_in_use(status: str, found: set[str]) -> None:
    data = _stream("papier", "inkomend", **SCANNED)
    data["applicaties"][0] |= {"status": status, "bevat": ["g"]}
    data["gegevensverzamelingen"] = [{"id": "g", "naam": "G"}]
    assert names_in("G5.6", data) == found


@pytest.mark.parametrize(
    ("way", "found"), [("beide", set()), ("brengen", {"doorgeven"}), (None, {"doorgeven"})]
)
def test_a_scanner_may_pass_on_over_an_interface_that_goes_both_ways(
    way: str | None, found: set[str]
) -> None:
    data = _stream("papier", "inkomend", **{**SCANNED, "gedigitaliseerd_door": "b"})
    data["koppelvlakken"][0] |= {"richting": way} if way else {}
    assert names_in("G5.6", data) == found


def test_a_scanner_that_keeps_the_records_passes_nothing_on() -> None:
    data = _stream("papier", "inkomend", **{**SCANNED, "gedigitaliseerd_door": "b"})
    data["applicaties"][1]["bevat"] = ["g"]
    data["gegevensverzamelingen"] = [{"id": "g", "naam": "G"}]
    assert names_in("G5.6", data) == set()


@pytest.mark.parametrize(
    ("stream", "named"),
    [
        ({"vorm": "papier", "richting": "inkomend"}, None),
        ({"vorm": "digitaal", "richting": "inkomend"}, "“Bezwaar” en “Subsidie”"),
        ({"vorm": "papier", "richting": "uitgaand"}, "“Bezwaar” en “Subsidie”"),
        ({"vorm": "papier", "richting": "inkomend", "dienst": "bezwaar"}, "“Subsidie”"),
        # That its form is not stated is for another rule:
        ({"richting": "inkomend"}, None),
        ({"richting": "inkomend", "dienst": "bezwaar"}, "“Subsidie”"),
        ({}, "“Bezwaar” en “Subsidie”"),
    ],
)
def test_post_is_described_somewhere(stream: Data, named: str | None) -> None:
    post = [{"soort": "post"}]
    services = [
        {"id": one.lower(), "naam": one, "kanalen": post} for one in ("Bezwaar", "Subsidie")
    ]
    services.append({"id": "app", "naam": "App", "kanalen": [{"soort": "app"}]})
    data: Data = {"diensten": services, "documentstromen": [{"id": "s", "naam": "S", **stream}]}
    findings = checked(data, select=("G5.6-post",)).findings
    assert [f"Voor {named} komt" in one.message for one in findings] == ([True] if named else [])


@pytest.mark.parametrize(
    ("way", "form", "found"),
    [
        ("uitgaand", "papier", {"uitgaand"}),
        ("uitgaand", None, {"uitgaand"}),
        ("uitgaand", "gemengd", set()),
        ("inkomend", "papier", set()),
    ],
)
def test_what_goes_out_goes_digitally_too(way: str, form: str | None, found: set[str]) -> None:
    assert names_in("G5.3", _stream(form, way)) == found


def _documents(
    *,
    linked: str | None = None,
    beside: str | None = None,
    by: str = "in_productie",
    **dataset: Any,
) -> Data:
    """Documents in application `a`, with other data beside them or behind an interface."""
    data = held({"structuur": "documenten", **dataset})
    data["gegevensverzamelingen"] += [
        {"id": "zaken", "naam": "Zaken", "structuur": "gestructureerd"},
        {"id": "brieven", "naam": "Brieven", "structuur": "documenten"},
    ]
    data["applicaties"][0]["bevat"] += [beside] if beside else []
    data["applicaties"].append(
        {"id": "b", "naam": "B", "status": by, "bevat": ["zaken", "brieven"]}
    )
    if linked:
        link = {"id": "k", "naam": "K", "van": "b", "naar": "a", "gegevens": [linked]}
        data["koppelvlakken"] = [link]
    return data


@pytest.mark.parametrize(
    ("data", "loose"),
    [
        (_documents(), True),
        (_documents(beside="zaken"), False),
        (_documents(linked="zaken"), False),
        (_documents(linked="zaken", by="uitgefaseerd"), True),
        (_documents(linked="brieven"), True),
        (_documents(structuur="gemengd"), False),
        (_documents(kopie_van="brieven"), False),
    ],
)
def test_documents_go_with_structured_data(data: Data, loose: bool) -> None:
    reported = {
        str(one.element) for one in checked(data, select=("G5.8-losse-documenten",)).findings
    }
    assert ("gegevensverzameling/g" in reported) is loose
