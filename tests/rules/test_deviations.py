"""Comply or explain: which findings an afwijking explains, and what is said when it does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gemma_lint.check import Result, check
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Severity, Status
from tests.landscapes import PEILDATUM, Data, checked, example
from tests.rules.packs import HEAD

COPY = "G7.9-kopie-basisregistratie"
DEVIATION: Data = {
    "regel": COPY,
    "element": "gegevensverzameling/a",
    "reden": "Het pakket kan de BAG nog niet bevragen.",
    "besloten_door": "cio",
    "besloten_op": "2026-03-01",
    "geldig_tot": "2027-07-01",
    "maatregel": "Elke nacht verversen.",
}
ALL_OF_A_KIND = {"element": None, "alle": "gegevensverzameling"}
AGREEMENT = "G8.11-verwerkersovereenkomst"
SUPPLIED: Data = {
    "applicaties": [
        {
            "id": "loon",
            "naam": "Loon",
            "leverancier": "loonsoft",
            "hosting": "saas",
            "bevat": ["lonen"],
        }
    ],
    "gegevensverzamelingen": [
        {
            "id": "lonen",
            "naam": "Lonen",
            "persoonsgegevens": True,
            "biv": {"beschikbaarheid": 1, "integriteit": 2, "vertrouwelijkheid": 3},
        }
    ],
    "partijen": [{"id": "loonsoft", "naam": "Loonsoft", "soort": "leverancier"}],
}
"""An application without any agreement: more than one rule of G8.11 reports it."""


def deviation(**changes: Any) -> Data:
    """A valid afwijking, with changes; None leaves a key out."""
    return {key: value for key, value in {**DEVIATION, **changes}.items() if value is not None}


def landscape(*deviations: Data, **more: Any) -> Data:
    """Two copies of the BAG, two roles, and what they deviate from."""
    return {
        "gegevensverzamelingen": [
            {"id": name, "naam": name.upper(), "kopie_van": "bag"} for name in "ab"
        ],
        "voorzieningen": [{"id": "bag", "naam": "BAG", "soort": "basisregistratie"}],
        "rollen": [
            {"id": "cio", "naam": "CIO", "soort": "medewerker", "niveau": "directie"},
            {"id": "team", "naam": "Team Geo", "soort": "eenheid", "niveau": "uitvoering"},
            {"id": "inwoner", "naam": "Inwoner", "soort": "klant", "niveau": "bestuur"},
            {"id": "robot", "naam": "Robot", "soort": "systeem"},
            {"id": "bureau", "naam": "Bureau", "soort": "extern"},
        ],
        "afwijkingen": [*deviations],
        **more,
    }


def supplied(*deviations: Data) -> Data:
    """An application without an agreement beside the roles."""
    return landscape(*deviations, **SUPPLIED)


def judged(data: Data, *select: str, **settings: Any) -> Result:
    return checked(data, select=select or (COPY, "A"), **settings)


def explained(result: Result) -> list[str]:
    """What is explained, as `rule kind/id`."""
    found = [one for one in result.findings if one.status is Status.EXPLAINED]
    return sorted(f"{one.rule} {one.element}" for one in found)


def said(result: Result) -> list[str]:
    """The rules about afwijkingen that reported something."""
    return sorted(one.rule for one in result.findings if one.principle == "A")


# What a valid afwijking does


def test_it_explains_the_finding_on_its_element_and_no_other() -> None:
    result = judged(landscape(deviation()))
    assert explained(result) == [f"{COPY} gegevensverzameling/a"]
    assert [str(one.element) for one in result.findings if one.status is Status.OPEN] == [
        "gegevensverzameling/b"
    ]
    assert said(result) == []


def test_the_finding_carries_what_was_decided() -> None:
    (found, _) = judged(landscape(deviation())).findings
    told = found.explanation
    assert told is not None
    assert (told.rule, told.reason, told.measure) == (
        COPY,
        DEVIATION["reden"],
        DEVIATION["maatregel"],
    )
    assert told.decided_by == "CIO"
    assert (told.decided_on.isoformat(), told.valid_until.isoformat()) == (
        DEVIATION["besloten_op"],
        DEVIATION["geldig_tot"],
    )
    assert found.severity is Severity.FOUT


def test_an_open_finding_carries_nothing() -> None:
    (_, found) = judged(landscape(deviation())).findings
    assert (found.status, found.explanation) == (Status.OPEN, None)


def test_of_an_implication_it_explains_all_that_is_found_there() -> None:
    data = landscape(deviation(regel="G7.9", element="gegevensverzameling/c"))
    data["gegevensverzamelingen"].append({"id": "c", "naam": "C", "kopie_van": "a"})
    assert explained(judged(data, "G7.9", "A")) == [
        "G7.9-keten gegevensverzameling/c",
        f"{COPY} gegevensverzameling/c",
    ]


def test_of_a_whole_kind_it_explains_every_element() -> None:
    result = judged(landscape(deviation(**ALL_OF_A_KIND)))
    assert explained(result) == [f"{COPY} gegevensverzameling/{name}" for name in "ab"]


def test_what_is_found_in_a_part_belongs_to_the_element_around_it() -> None:
    rule, element = "G8.5-kanaal", "dienst/verhuizen"
    data = example("achterstad")
    known = {role["id"] for role in data["rollen"]}
    data["rollen"] += [role for role in landscape()["rollen"] if role["id"] not in known]
    data["afwijkingen"] = [deviation(regel=rule, element=element)]
    assert explained(judged(data, rule)) == [f"{rule} {element}"]


def test_a_comment_never_explains_anything() -> None:
    text = f"""\
# gemma-lint: ignore {COPY}
gegevensverzamelingen:  # noqa: {COPY}
  # afwijkingen: [{{regel: {COPY}, element: gegevensverzameling/a}}]
  - {{id: a, naam: A, kopie_van: bag}}  # gemma-lint: disable={COPY}
  - {{id: b, naam: B, kopie_van: bag}}  # nolint
voorzieningen:
  - {{id: bag, naam: BAG, soort: basisregistratie}}
"""
    settings = Settings(peildatum=PEILDATUM, paths=("-",), lang="nl", select=(COPY, "A"))
    found = check(settings, text.encode()).findings
    assert [(one.rule, one.status) for one in found] == [(COPY, Status.OPEN)] * 2


# What is said of one that does not hold; each has a finding of its own, and one only

WRONG: dict[str, tuple[Data, list[str]]] = {
    "no reason": ({"reden": None}, ["A.1-reden"]),
    "no decider": ({"besloten_door": None}, ["A.1-beslisser"]),
    "no date": ({"besloten_op": None}, ["A.1-besluitdatum"]),
    "no end": ({"geldig_tot": None}, ["A.2-einde"]),
    "in the future": (
        {"besloten_op": "2026-11-02", "geldig_tot": "2027-07-01"},
        ["A.2-besloten"],
    ),
    "end before decision": ({"geldig_tot": "2026-02-28"}, ["A.2-volgorde"]),
    "too long": ({"geldig_tot": "2028-03-02"}, ["A.2-termijn"]),
    "expired": ({"geldig_tot": "2026-10-31"}, ["A.2-verlopen"]),
    "expired and too long": (
        {"besloten_op": "2020-01-01", "geldig_tot": "2026-10-30"},
        ["A.2-verlopen"],
    ),
    "unknown rule": ({"regel": "G7.9-kopie-basisregistraties"}, ["A.3-regel"]),
    "principle": ({"regel": "G7"}, ["A.3-regel"]),
    "its own principle": ({"regel": "A"}, ["A.3-regel"]),
    "nothing": ({"element": None}, ["A.3-waarvoor"]),
    "both": ({"alle": "gegevensverzameling"}, ["A.3-waarvoor"]),
    "unknown element": ({"element": "gegevensverzameling/c"}, ["A.3-element"]),
    "id only": ({"element": "a"}, ["A.3-element"]),
    "unknown kind": (
        {"element": None, "alle": "gegevensverzamelingen"},
        ["A.3-soort"],
    ),
    "kind without ids": ({"element": None, "alle": "kanaal"}, ["A.3-soort"]),
    "customer": ({"besloten_door": "inwoner"}, ["A.4-rol"]),
    "system": ({"besloten_door": "robot"}, ["A.4-rol"]),
    "outsider": ({"besloten_door": "bureau"}, ["A.4-rol"]),
    "too low": ({**ALL_OF_A_KIND, "besloten_door": "team"}, ["A.4-niveau"]),
    "customer for all": ({**ALL_OF_A_KIND, "besloten_door": "inwoner"}, ["A.4-rol"]),
    "about deviations": ({"regel": "A.1-maatregel"}, ["A.4-bindend"]),
    "two causes": ({"reden": None, "geldig_tot": None}, ["A.1-reden", "A.2-einde"]),
}


@pytest.mark.parametrize("name", WRONG)
def test_one_that_does_not_hold_explains_nothing_and_is_reported(name: str) -> None:
    changes, rules = WRONG[name]
    result = judged(landscape(deviation(**changes)))
    assert explained(result) == []
    assert said(result) == rules
    assert len([one for one in result.findings if one.rule == COPY]) == 2


def test_each_of_these_is_told_in_words_of_its_own() -> None:
    single = {name: changes for name, (changes, rules) in WRONG.items() if len(rules) == 1}
    told = {name: _told(changes) for name, changes in single.items()}
    assert len(set(told.values())) == len(told)


def _told(changes: Data) -> str:
    result = judged(landscape(deviation(**changes)))
    (found,) = [one for one in result.findings if one.principle == "A"]
    return found.message


@pytest.mark.parametrize(
    ("changes", "near"),
    [
        ({"regel": "G7.9-kopie-basisregistraties"}, COPY),
        ({"regel": "g7.9"}, "G7.9"),
        ({"element": "gegevensverzameling/aa"}, "gegevensverzameling/a"),
        ({"element": "gegevensverzamelingen/a"}, "gegevensverzameling/a"),
        ({"element": "a"}, "gegevensverzameling/a"),
        ({"element": None, "alle": "gegevensverzamelingen"}, "gegevensverzameling"),
    ],
)
def test_the_nearest_name_is_told(changes: Data, near: str) -> None:
    assert _told(changes).endswith(f"; bedoelde u {near}?")


def test_where_nothing_is_near_nothing_is_guessed() -> None:
    result = judged(landscape(deviation(regel="Archiefbeleid", element="zeppelin/hindenburg")))
    assert [one.message for one in result.findings if one.principle == "A"] == [
        "Een afwijking noemt Archiefbeleid, maar die regel of implicatie bestaat niet",
        (
            "De afwijking van Archiefbeleid geldt voor zeppelin/hindenburg, maar dat element is er "
            "niet"
        ),
    ]


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({"maatregel": None}, ["A.1-maatregel"]),
        ({"geldig_tot": "2026-11-01"}, ["A.2-bijna-verlopen"]),
        ({"geldig_tot": "2027-01-31"}, ["A.2-bijna-verlopen"]),
        ({"geldig_tot": "2027-02-01"}, []),
        ({"besloten_op": "2026-11-01"}, []),
        ({"geldig_tot": "2028-03-01"}, []),
        (ALL_OF_A_KIND, []),
    ],
)
def test_one_that_holds_may_still_be_worth_a_word(changes: Data, rules: list[str]) -> None:
    result = judged(landscape(deviation(**changes)))
    assert f"{COPY} gegevensverzameling/a" in explained(result)
    assert said(result) == rules


def test_one_that_is_no_longer_needed_is_reported() -> None:
    data = landscape(deviation())
    del data["gegevensverzamelingen"][0]["kopie_van"]
    result = judged(data)
    assert said(result) == ["A.3-nodig"]
    (found,) = [one for one in result.findings if one.principle == "A"]
    assert found.severity is Severity.WAARSCHUWING


def test_an_expired_one_that_is_not_needed_has_one_finding() -> None:
    data = landscape(deviation(geldig_tot="2026-10-31", maatregel=None))
    del data["gegevensverzamelingen"][0]["kopie_van"]
    assert said(judged(data)) == ["A.3-nodig"]


# Rules that bind


def test_from_a_binding_rule_nobody_deviates() -> None:
    result = checked(
        supplied(deviation(regel=AGREEMENT, element="applicatie/loon")), select=("G8.11", "A")
    )
    assert AGREEMENT in {one.rule for one in result.findings if one.status is Status.OPEN}
    assert explained(result) == []
    assert said(result) == ["A.4-bindend"]
    (found,) = [one for one in result.findings if one.principle == "A"]
    assert "artikel 28 van de AVG" in found.message


def test_of_an_implication_only_what_does_not_bind_is_explained() -> None:
    result = checked(
        supplied(deviation(regel="G8.11", element="applicatie/loon")), select=("G8.11", "A")
    )
    assert explained(result) == ["G8.11-houder applicatie/loon"]
    assert said(result) == ["A.4-deels-bindend"]
    (found,) = [one for one in result.findings if one.principle == "A"]
    assert AGREEMENT in found.message


def test_where_a_binding_rule_found_nothing_it_is_not_mentioned() -> None:
    data = supplied(deviation(regel="G8.11", element="applicatie/loon"))
    data["gegevensverzamelingen"][0]["persoonsgegevens"] = False
    result = checked(data, select=("G8.11", "A"))
    assert explained(result) == ["G8.11-houder applicatie/loon"]
    assert said(result) == []


def test_a_deviation_from_a_rule_about_deviations_explains_nothing() -> None:
    wrong = deviation(reden=None)
    silence = deviation(regel="A.1-reden", element="gegevensverzameling/a")
    result = judged(landscape(wrong, silence))
    assert "A.1-reden" in {one.rule for one in result.findings if one.status is Status.OPEN}
    assert explained(result) == []


# Two for the same


def test_the_second_for_the_same_is_superfluous() -> None:
    later = deviation(besloten_op="2026-05-01", reden="Nog eens.")
    for order in ((deviation(), later), (later, deviation())):
        result = judged(landscape(*order))
        assert said(result) == ["A.3-dubbel"]
        (told,) = [one.explanation for one in result.findings if one.explanation is not None]
        assert told.reason == DEVIATION["reden"]


def test_one_that_expired_does_not_make_its_successor_superfluous() -> None:
    old = deviation(besloten_op="2025-03-01", geldig_tot="2026-03-01")
    result = judged(landscape(old, deviation()))
    assert said(result) == ["A.2-verlopen"]
    assert explained(result) == [f"{COPY} gegevensverzameling/a"]


def test_one_for_an_element_stands_beside_one_for_the_kind() -> None:
    wide = deviation(**ALL_OF_A_KIND, reden="Voor alle.")
    result = judged(landscape(wide, deviation()))
    assert said(result) == []
    told = [one.explanation.reason for one in result.findings if one.explanation is not None]
    assert told == [DEVIATION["reden"], "Voor alle."]


def test_one_for_the_kind_is_superfluous_when_each_element_has_its_own() -> None:
    own = [deviation(element=f"gegevensverzameling/{name}") for name in "ab"]
    result = judged(landscape(deviation(**ALL_OF_A_KIND), *own))
    assert said(result) == ["A.3-dubbel"]
    (found,) = [one for one in result.findings if one.principle == "A"]
    assert len(found.related) == 2


# With a selection, and without weighing


def test_with_a_selection_only_what_touches_it_is_reported() -> None:
    other = deviation(regel="G7.6-eigenaar", reden=None)
    result = judged(landscape(deviation(reden=None), other), COPY)
    assert said(result) == ["A.1-reden"]
    assert explained(result) == []
    assert "A.1-reden" in result.rules
    assert result.rules_run == 2


@pytest.mark.parametrize("settings", [{"select": ("G7.6",)}, {"ignore": (COPY,)}])
def test_what_was_not_looked_at_is_not_called_superfluous(settings: Data) -> None:
    assert "A.3-nodig" not in said(checked(landscape(deviation()), **settings))


def test_one_of_several_rules_left_out_is_enough_for_that() -> None:
    data = landscape(deviation(regel="G7.9"))
    del data["gegevensverzamelingen"][0]["kopie_van"]
    assert "A.3-nodig" in said(checked(data, select=("G7.9",)))
    assert "A.3-nodig" not in said(checked(data, select=("G7.9",), ignore=("G7.9-keten",)))


@pytest.mark.parametrize("ignored", ["A", "A.1", "A.1-reden"])
def test_ignoring_the_rule_does_not_make_the_afwijking_hold(ignored: str) -> None:
    result = judged(landscape(deviation(reden=None)), COPY, ignore=(ignored,))
    assert (said(result), explained(result)) == ([], [])


def test_making_it_less_serious_does_not_either() -> None:
    severities = {"A.1-reden": Severity.ADVIES}
    result = judged(landscape(deviation(reden=None)), severities=severities)
    assert [one.severity for one in result.findings if one.principle == "A"] == [Severity.ADVIES]
    assert explained(result) == []


def test_making_a_warning_more_serious_does_not_end_a_deviation() -> None:
    severities = {"A.1-maatregel": Severity.FOUT}
    result = judged(landscape(deviation(maatregel=None)), severities=severities)
    assert explained(result) == [f"{COPY} gegevensverzameling/a"]


def test_the_term_and_the_levels_can_be_set() -> None:
    longer = deviation(geldig_tot="2028-06-01")
    assert explained(judged(landscape(longer))) == []
    settings = {"afwijking_maanden": 36, "hoger_niveau": ("uitvoering",)}
    assert explained(judged(landscape(longer), instellingen=settings)) != []
    low = deviation(**ALL_OF_A_KIND, besloten_door="team")
    assert len(explained(judged(landscape(low), instellingen=settings))) == 2


def test_for_an_auditor_everything_is_open() -> None:
    data = landscape(deviation(), deviation(element="gegevensverzameling/b", reden=None))
    result = judged(data, ignore_deviations=True)
    assert {one.status for one in result.findings} == {Status.OPEN}
    assert result.ignored_deviations == 2
    assert said(result) == ["A.1-reden"]
    assert judged(data).ignored_deviations == 0


def test_the_landscape_as_a_whole_can_be_named() -> None:
    assert said(judged(landscape(deviation(element="landschap")))) == ["A.3-nodig"]


# A pack of one's own

OWN = """
  - id: A.1-uitgebreid
    titel: {nl: Een reden is uitgebreid, en: A reason is long}
    ernst: fout
    controle: F
    element: afwijking
    eis: size(this.reden) > 80
    melding: {nl: Te kort, en: Too short}
    advies: {nl: Schrijf meer., en: Write more.}
    voorbeelden: [{goed: "afwijkingen: []"}, {fout: "afwijkingen: []"}]
"""


def test_a_rule_of_ones_own_can_ask_more(tmp_path: Path) -> None:
    own = tmp_path / "eigen.yaml"
    own.write_text(f"{HEAD}regels:{OWN}", encoding="utf-8")
    result = judged(landscape(deviation()), COPY, packs=("gemma2", str(own)))
    assert said(result) == ["A.1-uitgebreid"]
    assert explained(result) == []


def test_a_rule_about_something_else_cannot_ask_what_is_not_known_yet(tmp_path: Path) -> None:
    own = tmp_path / "eigen.yaml"
    text = OWN.replace("element: afwijking", "element: rol")
    asks = text.replace("size(this.reden) > 80", "this.besloot_afwijkingen.all(a, a.bindend())")
    own.write_text(f"{HEAD}regels:{asks}", encoding="utf-8")
    result = judged(landscape(deviation()), "A.1-uitgebreid", packs=("gemma2", str(own)))
    (fault,) = [one for one in result.findings if one.fault]
    assert "alleen bekend in een regel over afwijkingen" in fault.message


def test_a_fault_is_never_explained(tmp_path: Path) -> None:
    own = tmp_path / "eigen.yaml"
    broken = OWN.replace("A.1-uitgebreid", "G7.6-getal").replace(
        "element: afwijking", "element: gegevensverzameling"
    )
    broken = broken.replace("size(this.reden) > 80", "1 / size(this.bevat) > 0")
    own.write_text(f"{HEAD}regels:{broken}", encoding="utf-8")
    data = landscape(deviation(regel="G7.6-getal"))
    result = judged(data, "G7.6-getal", packs=("gemma2", str(own)))
    assert [one.status for one in result.findings if one.fault] == [Status.OPEN] * 2
    assert said(result) == []
