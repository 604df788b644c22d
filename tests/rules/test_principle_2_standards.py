"""Cases of G2.5: the standards that interfaces and applications name, and those they must."""

from __future__ import annotations

from typing import Any

import pytest

from gemma_lint.finding import Finding
from tests.landscapes import Data, checked


def _found(data: Data, rule: str) -> list[Finding]:
    """What a rule finds in a landscape; a fault of the rule is none of it."""
    findings = checked(data, select=(rule,)).findings
    assert not any(finding.fault for finding in findings)
    return list(findings)


def _told(data: Data, rule: str) -> list[str]:
    return [finding.message for finding in _found(data, rule)]


def _apps(*applications: Data) -> Data:
    return {"applicaties": [{"naam": one["id"], **one} for one in applications]}


def _app(*components: str, **fields: Any) -> Data:
    return {"id": "a", "referentiecomponenten": list(components), **fields}


def _inside(*standards: Data, **application: Any) -> Data:
    """Two applications and an interface between them, by some standards."""
    data = _apps({"id": "a", **application}, {"id": "b"})
    interface = {"id": "k", "naam": "k", "van": "a", "naar": "b", "standaarden": list(standards)}
    return {**data, "koppelvlakken": [interface]}


def _standard(naam: str, versie: str | None = None) -> Data:
    return {"naam": naam} if versie is None else {"naam": naam, "versie": versie}


# Standards of interfaces inside


@pytest.mark.parametrize("name", ["StUF-BG 3.10", "Zaken API (ZGW)", "tls", "OAuth 2.0"])
def test_standards_may_go_by_many_names(name: str) -> None:
    assert _told(_inside(_standard(name)), "G2.5-standaard-bekend") == []


def test_an_unknown_standard_is_pointed_at_with_the_nearest() -> None:
    data = _inside(_standard("Zaken API"), _standard("Digikopeling"))
    (finding,) = _found(data, "G2.5-standaard-bekend")
    assert "noemt “Digikopeling”;" in finding.message
    assert "bedoelde u misschien Digikoppeling." in finding.advice
    assert len(finding.related) == 1


def test_standards_in_agreements_count() -> None:
    data = _inside()
    data["koppelvlakken"][0]["afspraken"] = {"standaarden": [_standard("Niets bekends")]}
    assert len(_told(data, "G2.5-standaard-bekend")) == 1


def test_one_cause_has_one_finding() -> None:
    """An interface with others has rules of principle 7, one inside has those of principle 2."""
    for standard in (_standard("Niets bekends"), _standard("StUF-ZKN", "2.01")):
        inside = _inside(standard)
        outside = {
            **inside,
            "partijen": [{"id": "p", "naam": "p", "soort": "samenwerkingspartner"}],
        }
        outside["koppelvlakken"] = [{**inside["koppelvlakken"][0], "naar": "p"}]
        for data, principle in ((inside, "G2"), (outside, "G7")):
            about = [f.rule for f in checked(data).findings if f.field == "standaarden"]
            assert [rule[:2] for rule in about] == [principle]


@pytest.mark.parametrize(
    ("standard", "ended"),
    [
        (_standard("StUF-ZKN", "2.01"), True),
        (_standard("StUF-ZKN 2.01"), True),
        (_standard("StUF-ZKN", "3.10"), False),
        (_standard("StUF-ZKN"), False),
        (_standard("StUF-ZKN", "9.99"), False),
        (_standard("TMLO"), True),
        (_standard("TMLO", "9.9"), True),
        # In gebruik, while each of its versions has ended:
        (_standard("StUF EF"), True),
        (_standard("StUF EF", "3.15"), True),
        (_standard("StUF EF", "4.0"), False),
        (_standard("StUF EF 4.0"), False),
        (_standard("BAG bevragen API-standaard"), True),
        (_standard("Klanten API-standaard"), False),
        (_standard("Niets bekends", "1.0"), False),
    ],
)
def test_a_standard_or_version_that_ended(standard: Data, ended: bool) -> None:
    assert bool(_told(_inside(standard), "G2.5-standaard-in-gebruik")) is ended


@pytest.mark.parametrize("rule", ["G2.5-standaard-bekend", "G2.5-standaard-in-gebruik"])
def test_interfaces_of_what_was_phased_out_are_left_alone(rule: str) -> None:
    standards = (_standard("Niets bekends"), _standard("TMLO"))
    assert _told(_inside(*standards), rule)
    assert _told(_inside(*standards, status="uitgefaseerd"), rule) == []


# Standards of applications


def _supports(*standards: Data, **fields: Any) -> Data:
    return _apps({"id": "a", "standaarden": list(standards), **fields})


def test_an_unknown_standard_of_an_application() -> None:
    data = _supports(_standard("Niets bekends"), _standard("Zaken API"))
    (told,) = _told(data, "G2.5-ondersteund-bekend")
    assert "noemt “Niets bekends”;" in told


@pytest.mark.parametrize(
    ("standards", "ended"),
    [
        ([_standard("iWmo", "3.0")], True),
        ([_standard("iWmo", "3.0"), _standard("iWmo", "actueel")], False),
        ([_standard("iWmo", "3.0"), _standard("iWmo voor gemeenten")], False),
        ([_standard("iWmo", "3.0"), _standard("iJw")], True),
        ([_standard("iWmo", "99.0")], False),
        ([_standard("TMLO"), _standard("MDTO")], True),
    ],
)
def test_an_old_version_beside_a_current_one_is_no_matter(
    standards: list[Data], ended: bool
) -> None:
    assert bool(_told(_supports(*standards), "G2.5-ondersteund-in-gebruik")) is ended


# Standards that a component must support

DRC = "Documentregistratiecomponent"
OF_DRC = [_standard(one) for one in ("Documenten API", "CMIS", "Zaak- en documentservices")]
REQUIRED = "G2.5-verplichte-standaarden"


def test_all_that_is_missing_is_told_in_one_finding() -> None:
    (finding,) = _found(_apps(_app("DRC")), REQUIRED)
    assert f"moet als {DRC}" in finding.message
    assert "Documenten API-standaard, CMIS en Zaak- en documentservices" in finding.message


def test_what_an_application_or_its_interface_names_is_there() -> None:
    assert _told(_apps(_app("DRC", standaarden=OF_DRC)), REQUIRED) == []
    data = _inside(*OF_DRC[:2], referentiecomponenten=["DRC"])
    data["koppelvlakken"][0]["afspraken"] = {"standaarden": OF_DRC[2:]}
    assert _told(data, REQUIRED) == []


def test_an_old_version_is_a_matter_for_another_rule() -> None:
    data = _apps(_app("Wmo-component", standaarden=[_standard("iWmo", "3.0")]))
    (told,) = _told(data, REQUIRED)
    assert "iWmo" not in told
    assert _told(data, "G2.5-ondersteund-in-gebruik")


@pytest.mark.parametrize(
    ("component", "ended"),
    [
        ("Archiefregistratiecomponent", "TMLO"),  # the standard has ended
        ("GBA-administratiecomponent", "RNI koppelvlak"),  # each of its versions has
        ("E-formulieren publicatie-en-beheercomponent", "StUF EF"),
    ],
)
def test_what_has_ended_is_not_asked_for(component: str, ended: str) -> None:
    (told,) = _told(_apps(_app(component)), REQUIRED)
    assert ended not in told


@pytest.mark.parametrize(
    "component", ["Intranetcomponent", "Geen component", "Zoekmachinecomponent"]
)
def test_digitoegankelijk_alone_is_not_asked_for_here(component: str) -> None:
    result = checked(_apps(_app(component)), select=(REQUIRED,))
    assert result.findings == ()
    assert [one.rule for one in result.not_assessed] == [REQUIRED]


@pytest.mark.parametrize("status", ["uit_te_faseren", "uitgefaseerd"])
def test_what_is_phased_out_need_not_support_anything(status: str) -> None:
    assert _told(_apps(_app("DRC", status=status)), REQUIRED) == []


def test_several_components_ask_for_a_standard_once() -> None:
    (told,) = _told(_apps(_app("DRC", "Meldingen openbare ruimtecomponent")), REQUIRED)
    assert told.count("Documenten API-standaard") == 1


# Standards beside the catalogue


@pytest.mark.parametrize("name", ["SFTP", "sftp", "camt.053", "ZGW API's", "EML-NL", "SCIM 2.0"])
def test_a_standard_that_exists_beside_the_catalogue_is_known(name: str) -> None:
    data = _inside(_standard(name), standaarden=[_standard(name)])
    data["gegevensverzamelingen"] = [
        {"id": "g", "naam": "g", "metadata": {"standaard": name}},
        {"id": "o", "naam": "o", "open_data": {"standaarden": [_standard(name)]}},
    ]
    for rule in (
        "G2.5-standaard-bekend",
        "G2.5-ondersteund-bekend",
        "G6.3-standaard-bekend",
        "G7.8-standaard-bekend",
    ):
        assert _told(data, rule) == []


def test_what_is_on_no_list_of_ours_is_not_said_to_be_on_none_of_the_forum() -> None:
    (told,) = _told(_inside(_standard("Huisformaat")), "G2.5-standaard-bekend")
    assert "in onze tabel van Forum Standaardisatie" in told


def test_an_agreement_on_a_standard_beside_the_catalogue_is_for_the_forum_rules() -> None:
    data = _inside(_standard("SFTP"))
    data["partijen"] = [{"id": "p", "naam": "p", "soort": "samenwerkingspartner"}]
    data["koppelvlakken"][0]["naar"] = "p"
    assert _told(data, "G7.4-standaard-bekend") == []
    (told,) = _told(data, "G7.4-forum-onbekend")
    assert "volgt “SFTP”" in told


def test_what_has_no_finished_version_need_not_be_supported() -> None:
    """The Verwerkingenlogging API is `In gebruik`, while its only version is a candidate."""
    data = _apps(_app("Personeelsinformatiecomponent"))
    assert _told(data, "G2.5-verplichte-standaarden") == []
