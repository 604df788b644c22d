"""The Code Quality report of GitLab, read as GitLab reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from gemma_lint.check import Form, Result
from gemma_lint.finding import Finding, Location, Message, Problem, Severity, Status
from gemma_lint.report import PLAIN, View, render
from gemma_lint.report.gitlab import render_errors
from tests.cli.running import Program
from tests.report.hostile import results
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
from tests.shared import ROOT

# What GitLab's documentation asks of an entry, and Code Climate's specification besides (type,
# categories, an end to the lines, a description of one line). GitLab's own schema asks less.
TEXT = {"type": "string", "pattern": r"^\S(.*\S)?$"}
LINE = {"type": "integer", "minimum": 1}
ISSUE = {
    "type": "object",
    "required": [
        "type", "check_name", "description", "categories", "severity", "fingerprint", "location"
    ],
    "properties": {
        "type": {"const": "issue"},
        "check_name": {"type": "string"},
        "description": TEXT,
        "categories": {
            "type": "array",
            "minItems": 1,
            "items": {
                "enum": [
                    "Bug Risk", "Clarity", "Compatibility", "Complexity", "Duplication",
                    "Performance", "Security", "Style",
                ]
            },
        },
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{4,32}(-explained|-fault)?$"},
        "engine_name": {"const": "gemma-lint"},
        "location": {
            "type": "object",
            "required": ["path", "lines"],
            "properties": {
                "path": {"type": "string", "pattern": r"^(?!\./)."},
                "lines": {
                    "type": "object",
                    "required": ["begin", "end"],
                    "properties": {"begin": LINE, "end": LINE},
                    "additionalProperties": False,
                },
            },
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}  # fmt: skip
VALID = jsonschema.Draft202012Validator(ISSUE)


def issues(text: str) -> list[Any]:
    """The entries of a report; all of them are valid and none of them replaces another."""
    encoded = text.encode()
    assert not encoded.startswith(b"\xef\xbb\xbf")  # GitLab's parser takes no mark
    found: list[Any] = json.loads(encoded)
    for issue in found:
        VALID.validate(issue)
        lines = issue["location"]["lines"]
        assert lines["begin"] <= lines["end"]
    assert len({issue["fingerprint"] for issue in found}) == len(found)
    return found


def of(found: Sequence[Finding], **changes: Any) -> list[Any]:
    return issues(render(result(found, **changes), "gitlab"))


def compared(before: Sequence[Finding], after: Sequence[Finding]) -> tuple[list[str], list[str]]:
    """What a merge request shows as new and as fixed: by fingerprint, and only the description."""
    old, new = ({one["fingerprint"]: one for one in of(found)} for found in (before, after))
    return (
        [one["description"] for key, one in new.items() if key not in old],
        [one["description"] for key, one in old.items() if key not in new],
    )


def test_an_issue_says_which_rule_what_and_where() -> None:
    assert of([COPY]) == [
        {
            "type": "issue",
            "check_name": "G7.9-kopie-basisregistratie",
            "description": "G7.9-kopie-basisregistratie: Adressenkopie belastingen is een kopie "
            "van Basisregistratie Adressen en Gebouwen",
            "categories": ["Compatibility"],
            "severity": "major",
            "fingerprint": "5f1c",
            "engine_name": "gemma-lint",
            "location": {"path": "landscape.yaml", "lines": {"begin": 9, "end": 9}},
        }
    ]


def test_no_finding_is_an_empty_report() -> None:
    assert render(result(), "gitlab") == "[]\n"


def test_each_issue_has_a_line_of_its_own() -> None:
    found = [replace(COPY, fingerprint="aaaa"), replace(WARNING, fingerprint="bbbb")]
    assert len(render(result(found), "gitlab").splitlines()) == 4


ALL = [
    finding(severity=Severity.ADVIES, fingerprint="aaa1"),
    finding(severity=Severity.WAARSCHUWING, fingerprint="aaa2"),
    finding(severity=Severity.FOUT, fingerprint="aaa3"),
    finding(status=Status.BASELINED, fingerprint="aaa4"),
    replace(EXPLAINED, fingerprint="aaa5"),
    replace(FAULT, fingerprint="aaa6"),
]


def test_the_most_serious_stand_first() -> None:
    assert [(one["fingerprint"], one["severity"]) for one in of(ALL)] == [
        ("aaa6-fault", "blocker"),
        ("aaa3", "major"),
        ("aaa2", "minor"),
        ("aaa1", "info"),
        ("aaa4", "info"),
        ("aaa5-explained", "info"),
    ]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("nl", ("storing", "nulmeting", "verklaard", "afwijking tot en met")),
        ("en", ("fault", "baseline", "explained", "deviation until")),
    ],
)
def test_what_is_no_open_finding_says_so(lang: str, words: tuple[str, ...]) -> None:
    fault, baselined, explained, until = words
    decision = f"[{until} 2027-07-01, CIO: Het pakket kan het nog niet.]"
    assert [one["description"] for one in of(ALL, lang=lang) if "(" in one["description"]] == [
        f"X1.1-stuk ({fault}): De eis kan niet worden uitgevoerd: deling door nul",
        f"G7.6-eigenaar ({baselined}): Klanten heeft geen eigenaar",
        f"G7.8-identificatie ({explained}): Klanten heeft geen eigenaar {decision}",
    ]


OTHER = replace(COPY, fingerprint="abcd")


def test_what_is_mended_is_fixed_and_what_moved_is_neither() -> None:
    moved = replace(OTHER, location=at("elders.yaml", 90, 1, 2), message="Anders gezegd")
    new, fixed = compared([finding(), OTHER], [moved])
    assert (new, fixed) == ([], ["G7.6-eigenaar: Klanten heeft geen eigenaar"])


def test_a_decision_to_deviate_shows_in_the_merge_request_that_brings_it() -> None:
    explained = finding(status=Status.EXPLAINED, explanation=EXPLANATION)
    new, fixed = compared([finding(), OTHER], [explained, OTHER])
    assert [one.partition(":")[0] for one in new] == ["G7.6-eigenaar (verklaard)"]
    assert [one.partition(":")[0] for one in fixed] == ["G7.6-eigenaar"]
    assert compared([explained], [finding()]) == (fixed, new)  # it has expired


def test_recording_in_a_baseline_mends_nothing_and_a_recorded_one_can_be_mended() -> None:
    recorded = finding(status=Status.BASELINED)
    assert compared([finding()], [recorded]) == ([], [])
    assert compared([recorded], []) == ([], ["G7.6-eigenaar (nulmeting): " + recorded.message])


def test_a_rule_that_breaks_is_new_even_where_it_had_found_something() -> None:
    new, _ = compared([finding()], [finding(fault=True)])
    assert len(new) == 1


def test_a_broken_landscape_never_looks_as_if_all_was_mended() -> None:
    (issue,) = issues(render(result([COPY], problems=[PROBLEM]), "gitlab"))
    assert issue["severity"] == "blocker"
    assert issue["check_name"] == "duplicate-id"
    assert issue["location"] == {"path": "landscape.yaml", "lines": {"begin": 12, "end": 12}}
    assert issue["description"] == (
        "duplicate-id (niet getoetst): onbekende sleutel “naan”; bedoelt u “naam”?"
    )


def test_problems_are_told_apart_without_their_lines() -> None:
    place = at("landscape.yaml", 3, 1, 2)
    again = [replace(PROBLEM, location=place), PROBLEM, replace(PROBLEM, location=None)]
    before = [one["fingerprint"] for one in issues(render(result(problems=again), "gitlab"))]
    moved = [replace(PROBLEM, location=at("landscape.yaml", 44, 1, 2)), *again[1:]]
    after = [one["fingerprint"] for one in issues(render(result(problems=moved), "gitlab"))]
    assert before == after
    english = [one["fingerprint"] for one in issues(render_errors(again[:1], "en", PLAIN))]
    assert english == before[:1]


USAGE = Problem("usage", Message("cli.see-rules"))


def test_a_wrong_call_stands_where_the_call_is_made(tmp_path: Path) -> None:
    (issue,) = issues(render_errors([USAGE], "nl", View(root=str(tmp_path))))
    assert issue["location"] == {"path": ".gitlab-ci.yml", "lines": {"begin": 1, "end": 1}}
    assert issue["severity"] == "blocker"


def test_a_problem_without_a_place_stands_at_the_first_file_that_was_read() -> None:
    (issue,) = issues(render(result(problems=[USAGE]), "gitlab"))
    assert issue["location"]["path"] == "landscape.yaml"
    (issue,) = issues(render(result(problems=[USAGE], sources={}), "gitlab"))
    assert issue["location"]["path"] == ".gitlab-ci.yml"


def test_paths_are_seen_from_the_root_of_the_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "architectuur").mkdir()
    monkeypatch.chdir(tmp_path / "architectuur")
    found = [finding(location=at("./landschap//a.yaml", 1, 1, 2))]
    for root, path in ((None, "landschap/a.yaml"), (tmp_path, "architectuur/landschap/a.yaml")):
        view = View(root=str(root) if root else None)
        (issue,) = issues(render(result(found), "gitlab", view))
        assert issue["location"]["path"] == path


@pytest.mark.parametrize(
    ("place", "lines"),
    [
        (Location("a", 3, 5, 3, 9), (3, 3)),
        (Location("a", 3, 5, 6, 2), (3, 6)),
        (Location("a", 3, 5, 6, 1), (3, 5)),  # the end itself is outside
        (Location("a", 3, 1, 3, 1), (3, 3)),
    ],
)
def test_the_last_line_belongs_to_it(place: Location, lines: tuple[int, int]) -> None:
    (issue,) = of([finding(location=place)])
    assert tuple(issue["location"]["lines"].values()) == lines


NOTHING: dict[str, Any] = {"rules_run": 2, "not_assessed": SKIPPED}


def test_that_nothing_could_be_assessed_is_an_issue() -> None:
    (issue,) = of([], **NOTHING)
    assert issue["severity"] == "blocker"
    assert issue["description"] == "not-assessed: Geen enkele regel kon worden beoordeeld"
    assert issue["location"]["path"] == "landscape.yaml"


def test_it_is_one_for_each_landscape_among_several() -> None:
    found = replace(WARNING, location=at("b.yaml", 1, 1, 2))
    one, two, three = result(path="a", sources={}, **NOTHING), result([found]), result(path="c")
    three = replace(three, sources={}, rules={}, not_assessed=())
    whole = result([found], landscapes=(one, two, three))
    shown = [
        (one["check_name"], one["location"]["path"]) for one in issues(render(whole, "gitlab"))
    ]
    assert shown == [("not-assessed", "a"), ("not-assessed", "c"), ("G8.6-biv", "b.yaml")]


def test_a_check_of_form_alone_says_so_and_blocks_nothing() -> None:
    form = replace(result(), rules={}, form=Form(("landscape.yaml",)))
    (issue,) = issues(render(form, "gitlab"))
    assert (issue["check_name"], issue["severity"]) == ("form-only", "info")


def test_no_text_is_markup_or_a_placeholder_of_the_page() -> None:
    nasty = "<img src=x onerror=y>%{danger_start}\n\x1b[1m\u202e &lt;b&gt;"
    (issue,) = of([finding(message=nasty)])
    assert issue["description"] == (
        "G7.6-eigenaar: ‹img src=x onerror=y›% {danger_start} ␛[1m‹U+202E› &lt;b&gt;"
    )


@given(results())
def test_nothing_breaks_out_of_the_report(found: Result) -> None:
    for root in (None, "/builds/architectuur"):
        text = render(found, "gitlab", View(root=root))
        told = issues(text)
        assert len(told) == len(found.findings)
        for issue in told:
            shown = (issue["check_name"], issue["description"])
            assert all(one.isprintable() and not re.search("[<>]|%{", one) for one in shown)
            assert issue["location"]["path"].isprintable()
        assert text.replace("\n", "").isprintable()


def test_it_does_not_depend_on_the_day() -> None:
    found = result([COPY])
    assert render(found, "gitlab") == render(replace(found, peildatum=date(2030, 1, 1)), "gitlab")


@pytest.mark.parametrize(
    ("arguments", "code", "severity", "path"),
    [
        (["examples/klein"], 1, "major", "examples/klein/landscape.yaml"),
        (["examples/nergens"], 2, "blocker", "examples/nergens"),
        (["examples/klein", "--select", "Q9"], 2, "blocker", ".gitlab-ci.yml"),
        (["examples/klein", "--nulmetingen"], 2, "blocker", ".gitlab-ci.yml"),
        (["examples/klein", "--select", "G1"], 0, "blocker", "examples/klein/landscape.yaml"),
    ],
)
def test_a_job_leaves_a_report_however_it_went(
    arguments: list[str],
    code: int,
    severity: str,
    path: str,
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    program = Program(capsysbinary, monkeypatch)
    done = program("check", *arguments, "--format", "gitlab", CI_PROJECT_DIR=str(ROOT))
    first, *_ = issues(done.out)
    assert (done.code, first["severity"], first["location"]["path"]) == (code, severity, path)


def test_what_was_left_aside_is_told_and_blocks_nothing() -> None:
    found = result([COPY], lang="nl", ignored_deviations=2, ignored_baseline="n.yaml")
    first, second, _ = json.loads(render(found, "gitlab"))
    assert [one["severity"] for one in (first, second)] == ["info", "info"]
    assert "2 afwijkingen" in first["description"]
    assert second["description"] == (
        "nulmeting-ignored: De nulmeting n.yaml is buiten beschouwing gelaten (--ignore-nulmeting)."
    )
