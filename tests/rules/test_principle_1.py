"""Cases of principle 1: what is known of customers, how they are helped and what they are asked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.landscapes import Data, checked, rules_of

STAFF = {"rollen": [{"id": "r", "naam": "Teamleider", "soort": "medewerker"}]}
PROOF = {"link": "https://stad.example/rapport", "datum": "2026-05-18", "verantwoordelijke": "r"}
CHANNELS = [{"soort": "digitaal", "url": "https://stad.example/d"}, {"soort": "balie"}]


def _service(**fields: Any) -> Data:
    return {"diensten": [{"id": "d", "naam": "Dienst", **fields}], **STAFF}


def _found(data: Data, *rules: str) -> set[str]:
    result = checked(data, select=rules or ("G1",))
    assert not any(finding.fault for finding in result.findings)
    return rules_of(result)


def _message(data: Data, rule: str) -> str:
    (finding,) = checked(data, select=(rule,)).findings
    return finding.message


def _researched(*research: Data) -> Data:
    own = {"id": "o", "naam": "Stad", "soort": "gemeente", "klantonderzoek": list(research)}
    return {"organisatie": own, **STAFF}


@pytest.mark.parametrize(
    ("research", "message"),
    [
        ([], "Er is geen klantonderzoek bekend van “Stad”"),
        ([{"datum": "2024-10-31"}], "Er is geen actueel klantonderzoek van “Stad”: “K” is te oud"),
        ([{"datum": "2026-11-02"}], "“K” is gedateerd in de toekomst"),
        ([{}], "“K” heeft geen datum"),
        ([{"datum": "2024-11-01"}], "geen geldig bewijs van klantonderzoek van “Stad”: het bewijs"),
        ([{"datum": "2026-05-01"}], "het bewijs van “K” ontbreekt"),
        ([{"datum": "2026-05-01", "bewijs": {**PROOF, "geldig_tot": "2026-06-01"}}], "is verlopen"),
        ([{"datum": "2026-05-01", "bewijs": {**PROOF, "datum": "2027-05-18"}}], "in de toekomst"),
    ],
)
def test_what_is_wrong_with_customer_research_is_told(research: list[Data], message: str) -> None:
    data = _researched(*({"onderwerp": "K", **one} for one in research))
    assert message in _message(data, "G1.1-klantonderzoek")


def test_one_piece_of_current_research_with_evidence_is_enough() -> None:
    old: Data = {"onderwerp": "Oud", "datum": "2015-01-01"}
    good: Data = {"onderwerp": "K", "datum": "2024-11-01", "bewijs": PROOF}
    assert _found(_researched(old, good), "G1.1-klantonderzoek") == set()


def test_a_longer_term_for_research_goes_for_its_evidence_too() -> None:
    proof = {**PROOF, "datum": "2023-06-01"}
    data = _researched({"onderwerp": "K", "datum": "2023-05-01", "bewijs": proof})
    assert _found(data, "G1.1") == {"G1.1-klantonderzoek"}
    longer = checked(data, select=("G1.1",), instellingen={"klantonderzoek_maanden": 48})
    assert rules_of(longer) == set()


@pytest.mark.parametrize(
    ("measured", "rules"),
    [
        (None, {"G1.1-tevredenheid"}),
        ({}, {"G1.1-tevredenheid"}),
        ({"score": 7.0}, {"G1.1-tevredenheid"}),
        ({"datum": "2026-05-01"}, {"G1.1-tevredenheid"}),
        ({"score": 7.0, "datum": "2024-10-31"}, {"G1.1-tevredenheid"}),
        ({"score": 7.0, "datum": "2026-11-02", "bewijs": PROOF}, {"G1.1-tevredenheid"}),
        ({"score": 7.0, "datum": "2026-05-01"}, {"G1.1-tevredenheid-bewijs"}),
        ({"score": 7.0, "datum": "2026-05-01", "bewijs": PROOF}, set()),
    ],
)
def test_satisfaction_is_measured_and_its_report_is_there(
    measured: Data | None, rules: set[str]
) -> None:
    assert _found(_service(klanttevredenheid=measured), "G1.1") == rules


PER_SERVICE = {
    "G1.1-tevredenheid",
    "G1.2-productinformatie",
    "G1.2-vraagverheldering",
    "G1.4-ontwikkeld-met",
    "G1.5-upl",
    "G1.5-kanalen",
    "G1.6-voorkeuren",
}
PUBLIC_ONLY = {"G1.1-tevredenheid", "G1.5-upl", "G1.5-kanalen"}


@pytest.mark.parametrize(
    ("customers", "rules"),
    [
        (None, PER_SERVICE),
        ([], PER_SERVICE),
        (["burgers"], PER_SERVICE),
        (["intern", "bedrijven"], PER_SERVICE),
        (["instellingen"], PER_SERVICE - {"G1.1-tevredenheid"}),
        (["overheden"], PER_SERVICE - PUBLIC_ONLY),
        (["intern"], set()),
    ],
)
def test_which_customers_a_service_has_decides_what_is_asked_of_it(
    customers: list[str] | None, rules: set[str]
) -> None:
    data = _service(afnemers=customers)
    assert _found(data) - {"G1.10-klanten"} == rules


@pytest.mark.parametrize(
    ("session", "message"),
    [
        ({"datum": "2026-05-01"}, "het bewijs van “Panel” ontbreekt"),
        ({"datum": "2027-05-01", "bewijs": PROOF}, "over “Dienst”: “Panel” is gedateerd in de toe"),
        ({"bewijs": {**PROOF, "datum": "2020-01-01"}}, "“Panel” is te oud en noemt geen eigen"),
        ({"bewijs": {"datum": "2026-05-01"}}, "“Panel” noemt geen document of link"),
    ],
)
def test_what_is_wrong_with_developing_together_is_told(session: Data, message: str) -> None:
    data = _service(ontwikkeld_met=[{"groep": "Panel", **session}])
    assert message in _message(data, "G1.4-ontwikkeld-met")


def test_an_old_session_holds_as_long_as_its_evidence_says() -> None:
    proof = {**PROOF, "datum": "2020-01-01", "geldig_tot": "2027-01-01"}
    data = _service(ontwikkeld_met=[{"groep": "Panel", "datum": "2019-12-01", "bewijs": proof}])
    assert _found(data, "G1.4") == set()


@pytest.mark.parametrize(
    ("channels", "message"),
    [
        ([], "Nergens staat hoe klanten terechtkunnen bij “Dienst”"),
        (["digitaal", "chat"], "Klanten kunnen niemand spreken over “Dienst”"),
        (["telefoon", "email"], "Klanten kunnen niet digitaal terecht bij “Dienst”"),
        (["post"], "Klanten kunnen niet digitaal terecht en ook niemand spreken bij “Dienst”"),
    ],
)
def test_which_channel_is_missing_is_told(channels: list[str], message: str) -> None:
    data = _service(kanalen=[{"soort": one} for one in channels])
    assert _message(data, "G1.5-kanalen") == message


def test_other_channels_count_when_the_setting_says_so() -> None:
    data = _service(upl="dienst", kanalen=[{"soort": "email"}, {"soort": "chat"}])
    assert _found(data, "G1.5") == {"G1.5-kanalen"}
    chosen = {"digitale_kanalen": ("email",), "persoonlijke_kanalen": ("chat",)}
    assert rules_of(checked(data, select=("G1.5",), instellingen=chosen)) == set()


def test_a_good_service_has_no_finding_about_how_it_is_found() -> None:
    assert _found(_service(upl="dienst", kanalen=CHANNELS), "G1.5") == set()


ASKED = "G1.7-onnodig"
BRP = {"id": "brp", "naam": "Basisregistratie Personen", "soort": "basisregistratie"}


def _asking(*asked: Data, sort: Data | None = None, **more: Any) -> Data:
    kind = {"id": "persoon", "naam": "Persoon", **({"bron": "brp"} if sort is None else sort)}
    data = _service(uitgevraagde_gegevens=[{"gegevenssoort": "persoon", **one} for one in asked])
    return {**data, "gegevenssoorten": [kind], "voorzieningen": [BRP], **more}


@pytest.mark.parametrize(
    ("asked", "rules"),
    [
        ({}, {ASKED}),
        ({"vooringevuld": False}, {ASKED}),
        ({"reden": "Gewoonte"}, {ASKED}),
        ({"vooringevuld": True}, set()),
        ({"identificatie": True}, set()),
        ({"nieuw": True}, set()),
    ],
)
def test_what_is_known_is_not_asked(asked: Data, rules: set[str]) -> None:
    assert _found(_asking(asked), ASKED) == rules


def test_all_that_is_asked_needlessly_is_one_finding() -> None:
    data = _asking({"veld": "naam"}, {"veld": "adres"}, {"identificatie": True})
    assert _message(data, ASKED).endswith(
        "Persoon (naam) uit “Basisregistratie Personen” en "
        "Persoon (adres) uit “Basisregistratie Personen”"
    )


def test_where_known_data_is_kept_does_not_depend_on_the_order_of_the_landscape() -> None:
    held = [{"id": one, "naam": one.upper(), "bevat": ["persoon"]} for one in "xy"]
    told = {
        _message(_asking({}, sort={}, gegevensverzamelingen=order), ASKED)
        for order in (held, held[::-1])
    }
    assert len(told) == 1
    assert told.pop().endswith("Persoon uit 2 bronnen")


@pytest.mark.parametrize(
    ("dataset", "rules"),
    [
        ({}, {ASKED}),
        ({"status": "uit_te_faseren"}, {ASKED}),
        ({"status": "gepland"}, set()),
        ({"status": "uitgefaseerd"}, set()),
    ],
)
def test_data_is_known_while_a_dataset_holds_it(dataset: Data, rules: set[str]) -> None:
    held = {"id": "g", "naam": "Klanten", "bevat": ["persoon"], **dataset}
    data = _asking({}, sort={}, gegevensverzamelingen=[held])
    assert _found(data, ASKED) == rules


@pytest.mark.parametrize(
    ("statuses", "rules"),
    [
        ([None], {ASKED}),
        (["uit_te_faseren"], {ASKED}),
        (["gepland"], set()),
        (["verwerving", "gepland"], set()),
        (["gepland", "in_productie"], {ASKED}),
    ],
)
@pytest.mark.parametrize("source", [{}, {"bron": "g"}])
def test_data_in_an_application_to_come_is_not_known_yet(
    statuses: list[str | None], rules: set[str], source: Data
) -> None:
    held = [{"id": "g", "naam": "Klanten", "bevat": ["persoon"]}]
    holders = [
        {"id": f"a{number}", "naam": "A", "bevat": ["g"], "status": status}
        for number, status in enumerate(statuses)
    ]
    data = _asking({}, sort=source, gegevensverzamelingen=held, applicaties=holders)
    assert _found(data, ASKED) == rules


@pytest.mark.parametrize(
    ("purposes", "rules"),
    [
        ([], {ASKED}),
        ([None], {ASKED}),
        (["niet_toegestaan"], set()),
        (["niet_toegestaan", "toegestaan"], {ASKED}),
    ],
)
def test_only_data_that_may_expressly_not_be_used_may_be_asked(
    purposes: list[str | None], rules: set[str]
) -> None:
    used = [
        {"id": f"v{number}", "dienst": "d", "gegevens": ["brp"], "doelbinding": purpose}
        for number, purpose in enumerate(purposes)
    ]
    assert _found(_asking({}, verwerkingen=used), ASKED) == rules
