"""The SARIF report: what GitHub code scanning requires and uses, and what others may use."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from gemma_lint import __version__
from gemma_lint.baseline.model import Held, Recorded
from gemma_lint.check import Form
from gemma_lint.finding import ElementRef, Location, Message, Problem, Related, Severity, Status
from gemma_lint.report import PLAIN, View, render, render_errors
from tests.report.results import (
    COPY,
    EXPLAINED,
    EXPLANATION,
    FAULT,
    PROBLEM,
    SKIPPED,
    WARNING,
    at,
    finding,
    result,
)
from tests.report.sarif_reading import run_in, run_of, shown


def _one(found: Any, **changes: Any) -> Any:
    (made,) = run_of(result([found], **changes))["results"]
    return made


def test_the_tool_says_what_it_is_and_in_which_language() -> None:
    run = run_of(result([COPY], lang="en"))
    driver = run["tool"]["driver"]
    assert driver["name"] == "gemma-lint"
    assert driver["version"] == driver["semanticVersion"] == __version__
    assert driver["informationUri"].startswith("https://")
    assert run["language"] == driver["language"] == "en"
    assert run["columnKind"] == "unicodeCodePoints"


def test_a_category_is_left_to_who_uploads() -> None:
    assert "automationDetails" not in run_of(result([COPY]))


def test_every_rule_that_ran_is_told_and_findings_know_theirs() -> None:
    run = run_of(result([COPY, WARNING], rules_run=5))
    rules = run["tool"]["driver"]["rules"]
    assert len(rules) == 5
    for made in run["results"]:
        assert rules[made["ruleIndex"]]["id"] == made["ruleId"]


@pytest.mark.parametrize(
    ("severity", "level"),
    [(Severity.FOUT, "error"), (Severity.WAARSCHUWING, "warning"), (Severity.ADVIES, "note")],
)
def test_severity_is_a_level(severity: Severity, level: str) -> None:
    assert _one(finding(severity=severity))["level"] == level


def test_a_result_says_what_where_and_what_to_do() -> None:
    made = _one(replace(COPY, location=Location("landscape.yaml", 9, 16, 10, 4)))
    message, links = shown(made["message"]["text"])
    assert message == (
        f"{COPY.message}. {COPY.advice} Zie ook: de bron, zo komen de gegevens binnen."
    )
    assert links == {"1": "de bron", "2": "zo komen de gegevens binnen"}
    (place,) = made["locations"]
    assert place["physicalLocation"]["region"] == {
        "startLine": 9,
        "startColumn": 16,
        "endLine": 10,
        "endColumn": 4,
    }
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "landscape.yaml"
    assert place["logicalLocations"] == [
        {
            "name": "adressen-kopie",
            "fullyQualifiedName": "gegevensverzameling/adressen-kopie",
            "kind": "gegevensverzameling",
        }
    ]
    first, second = made["relatedLocations"]
    assert first["id"] == 1
    assert first["message"]["text"] == "de bron"
    assert second["physicalLocation"]["artifactLocation"]["uri"] == "koppelvlakken.yaml"
    assert second["physicalLocation"]["region"]["endColumn"] == 89


def test_a_related_place_without_a_word_is_led_to_all_the_same() -> None:
    made = _one(finding(related=(Related("", at("x.yaml", 7, 1, 2)),)))
    assert shown(made["message"]["text"])[1] == {"1": "7"}
    assert "message" not in made["relatedLocations"][0]


def test_an_element_without_id_goes_by_its_kind() -> None:
    made = _one(finding(element=ElementRef("landschap", "")))
    assert made["locations"][0]["logicalLocations"] == [{"name": "landschap", "kind": "landschap"}]


def test_no_more_related_places_than_github_shows() -> None:
    many = tuple(Related(f"plek {at_}", at("x.yaml", at_, 1, 2)) for at_ in range(1, 150))
    made = _one(finding(related=many))
    assert len(made["relatedLocations"]) == len(shown(made["message"]["text"])[1]) == 99


def test_an_explained_finding_is_suppressed_by_what_stands_in_the_landscape() -> None:
    run = run_of(result([COPY, EXPLAINED]))
    assert run["results"][0]["suppressions"] == []
    made = run["results"][1]
    assert made["level"] == "error"
    (suppression,) = made["suppressions"]
    assert suppression["kind"] == "inSource"
    assert suppression["status"] == "accepted"
    why = suppression["justification"]
    assert EXPLANATION.reason in why
    assert "CIO op 2026-03-01" in why
    assert "tot en met 2027-07-01" in why
    assert "Controle met de hand." in why
    place = suppression["location"]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "afwijkingen.yaml"
    assert place["region"]["startLine"] == 3
    # GitHub looks at no suppression, so its alert has to say it in its first words.
    assert made["message"]["text"] == f"Verklaard: {EXPLAINED.message}. {why}"


def test_afwijkingen_that_were_left_aside_suppress_nothing_and_are_told() -> None:
    run = run_of(result([COPY], ignored_deviations=2))
    assert "suppressions" not in run["results"][0]
    (notice,) = run["invocations"][0]["toolConfigurationNotifications"]
    assert notice["level"] == "note"
    assert "2 afwijkingen" in notice["message"]["text"]
    assert run["invocations"][0]["executionSuccessful"] is True


def test_a_baseline_tells_old_from_new_and_what_is_gone_is_no_result() -> None:
    old = replace(WARNING, status=Status.BASELINED, fingerprint="01")
    decided = replace(EXPLAINED, fingerprint="02")
    gone = [Recorded("x", "G7.8-identificatie", "a/b", "02"), Recorded("x", "G1.1-y", "a/c", "03")]
    held = Held("nulmeting.yaml", 3, tuple(gone))
    run = run_of(result([COPY, old, decided], baseline=held))
    states = {made["ruleId"]: made["baselineState"] for made in run["results"]}
    assert states == {COPY.rule: "new", old.rule: "unchanged", decided.rule: "unchanged"}
    assert run["results"][1]["message"]["text"].startswith("Stond al in de nulmeting: ")
    assert run["properties"]["baseline"]["recorded"] == 3
    gone_ = run["properties"]["baseline"]["gone"]
    assert [one["fingerprint"] for one in gone_] == ["02", "03"]
    (notice,) = run["invocations"][0]["toolConfigurationNotifications"]
    assert notice["level"] == "note"
    assert "2" in notice["message"]["text"]


def test_a_baseline_that_was_left_aside_is_told() -> None:
    run = run_of(result([COPY], ignored_baseline="nulmeting.yaml"))
    (notice,) = run["invocations"][0]["toolConfigurationNotifications"]
    assert "nulmeting.yaml" in notice["message"]["text"]
    assert "baselineState" not in run["results"][0]


def test_without_a_baseline_nothing_is_said_of_old_and_new() -> None:
    run = run_of(result([COPY]))
    assert "baselineState" not in run["results"][0]
    assert "baseline" not in run["properties"]


def test_fingerprints_are_ours_and_the_one_that_github_looks_at() -> None:
    made = _one(finding(fingerprint="00ff"))
    assert made["partialFingerprints"]["gemma-lint/v1"] == "00ff"
    assert made["partialFingerprints"]["primaryLocationLineHash"].endswith(":1")
    elsewhere = _one(finding(fingerprint="00ff", location=at("other.yaml", 1, 1, 2)))
    assert elsewhere["partialFingerprints"] == {"gemma-lint/v1": "00ff"}  # it was not read


def test_a_check_succeeds_whatever_it_found_and_says_how_it_ended() -> None:
    (invocation,) = run_of(result([COPY]))["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (True, 1)
    assert not any("Notifications" in name for name in invocation)
    never = View(fail_level=None)
    assert run_of(result([COPY]), never)["invocations"][0]["exitCode"] == 0
    assert run_of(result([EXPLAINED]))["invocations"][0]["exitCode"] == 0


def test_a_rule_with_a_fault_fails_the_run_and_is_a_result_as_well() -> None:
    run = run_of(result([COPY, FAULT]))
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 3)
    (notice,) = invocation["toolExecutionNotifications"]
    assert notice["level"] == "error"
    rules = run["tool"]["driver"]["rules"]
    assert rules[notice["associatedRule"]["index"]]["id"] == FAULT.rule
    assert notice["locations"][0]["physicalLocation"]["region"]["startLine"] == 11
    assert "niet in uw landschap" in run["results"][1]["message"]["text"]


def test_broken_input_fails_the_run_and_claims_no_rule_and_no_result() -> None:
    run = run_of(result([], [PROBLEM], lang="en"))
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 2)
    (notice,) = invocation["toolExecutionNotifications"]
    kinds = run["tool"]["driver"]["notifications"]
    assert kinds[notice["descriptor"]["index"]]["id"] == "duplicate-id"
    assert "naan" in notice["message"]["text"]
    first, second = notice["locations"]
    assert first["physicalLocation"]["region"]["startLine"] == 12
    assert second["message"]["text"] == "default"
    assert run["results"] == []
    assert run["tool"]["driver"]["rules"] == []


@pytest.mark.parametrize(
    ("code", "kind", "exit_code"),
    [
        ("usage", "toolConfiguration", 2),
        ("configuration", "toolConfiguration", 2),
        ("pack", "toolConfiguration", 2),
        ("internal", "toolExecution", 3),
    ],
)
def test_a_run_that_did_not_begin_says_why(code: str, kind: str, exit_code: int) -> None:
    problem = Problem(code, Message("cli.see-rules"))
    run = run_in(render_errors([problem], "nl", "sarif", PLAIN))
    (invocation,) = run["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, exit_code)
    (notice,) = invocation[f"{kind}Notifications"]
    assert notice["message"]["text"] == "gemma-lint rules toont alle regels."
    assert run["results"] == run["tool"]["driver"]["rules"] == []
    assert "artifacts" not in run


def test_what_was_not_assessed_is_told_but_is_no_result() -> None:
    run = run_of(result([COPY], not_assessed=SKIPPED))
    told = run["properties"]["notAssessed"]
    assert [one["rule"] for one in told] == [one.rule for one in SKIPPED]
    assert told[0]["reason"] == SKIPPED[0].reason
    assert len(run["results"]) == 1


@pytest.mark.parametrize(
    "changes",
    [
        {"rules_run": 2, "not_assessed": SKIPPED},
        {"rules_run": 0, "form": Form(("landscape.yaml",))},
    ],
)
def test_nothing_assessed_is_a_warning(changes: dict[str, Any]) -> None:
    run = run_of(result([], **changes))
    (invocation,) = run["invocations"]
    (notice,) = invocation["toolExecutionNotifications"]
    assert notice["level"] == "warning"
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (True, 0)


def test_several_landscapes_are_one_run() -> None:
    one, other = result([COPY]), result([WARNING])
    both = result([COPY, WARNING], landscapes=(one, other))
    assert [made["ruleId"] for made in run_of(both)["results"]] == [COPY.rule, WARNING.rule]


def test_the_same_bytes_each_time_and_no_clock() -> None:
    made = [render(result([COPY, EXPLAINED], peildatum=date(2026, 1, 31)), "sarif") for _ in "ab"]
    assert made[0] == made[1]
    assert "TimeUtc" not in made[0]
    assert made[0].endswith("}\n")
