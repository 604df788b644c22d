"""Whatever a landscape or a pack says, a report has the lines it should have and steers nothing."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.check import Result
from gemma_lint.coverage.ladder import Ladder, Missing
from gemma_lint.finding import Finding, Location, Message, Problem, RelatedProblem, Status
from gemma_lint.report import render, render_errors
from gemma_lint.report.concise import problem_line
from gemma_lint.report.explanation import Explanation, Part
from gemma_lint.report.explanation import render as explain
from gemma_lint.report.ladder import ladder_lines
from gemma_lint.report.landscapes import heading, rows
from gemma_lint.report.style import PLAIN, View
from gemma_lint.report.text import problem_rows
from gemma_lint.report.width import width
from gemma_lint.rules.model import Rung, Text
from tests.report.hostile import NASTY, results, steering, texts
from tests.report.results import result

VIEWS = [
    View(color=color, links=color, verbose=verbose, statistics=statistics)
    for color in (False, True)
    for verbose in (False, True)
    for statistics in (False, True)
]
NARROW = View(width=40)
PLACE = re.compile(r":\d+:\d+: (?:fout|waarschuwing|advies|verklaard|nulmeting) ")
ONE_LINERS = re.compile(rf"\S.*{PLACE.pattern}")
HEADS = re.compile(r"(?:fout|waarschuwing|advies|verklaard|nulmeting)\[")


def _innocent(value: Any, names: dict[str, str]) -> Any:
    """The same with each text exchanged for a word; equal texts stay equal, empty ones empty."""
    if isinstance(value, str) and type(value) is str:
        return names.setdefault(value, f"w{len(names)}") if value else value
    if isinstance(value, tuple):
        return tuple(_innocent(item, names) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        told = {one.name: _innocent(getattr(value, one.name), names) for one in fields(value)}
        return replace(value, **told)
    return value


def _tame(hostile: Result) -> Result:
    names = {path: path for path in hostile.sources}
    return replace(
        hostile,
        findings=_innocent(hostile.findings, names),
        not_assessed=_innocent(hostile.not_assessed, names),
        rules={_innocent(name, names): rule for name, rule in hostile.rules.items()},
    )


def _shown(hostile: Result, *, verbose: bool = False) -> list[Finding]:
    return [one for one in hostile.findings if verbose or one.status is not Status.BASELINED]


@pytest.mark.parametrize("form", ["text", "concise"])
@given(results(), st.sampled_from(VIEWS))
def test_a_report_has_the_lines_of_one_with_innocent_texts(
    form: str, hostile: Result, view: View
) -> None:
    shown = render(hostile, form, view)
    columns = "\t" if form == "concise" and view.statistics else ""
    assert steering(shown) <= {*columns}
    assert shown.count("\n") == render(_tame(hostile), form, view).count("\n")


@given(results())
def test_without_colour_there_is_no_code_at_all(hostile: Result) -> None:
    assert "\x1b" not in render(hostile, "text") + render(hostile, "concise")


@given(results(), st.booleans())
def test_no_piece_of_a_text_begins_a_line_as_a_finding_does(hostile: Result, verbose: bool) -> None:
    lines = render(hostile, "text", replace(NARROW, verbose=verbose)).split("\n")
    heads = [line for line in lines if HEADS.match(line)]
    assert len(heads) == len(_shown(hostile, verbose=verbose))
    assert not any(map(ONE_LINERS.match, lines))


@given(results())
def test_each_line_of_concise_is_a_finding(hostile: Result) -> None:
    lines = render(hostile, "concise").splitlines()
    assert len(lines) == len(_shown(hostile))
    assert all(re.match(rf".*{PLACE.pattern}", line) for line in lines)


@given(results())
def test_statistics_for_programs_stay_three_columns(hostile: Result) -> None:
    lines = render(hostile, "concise", View(statistics=True)).splitlines()
    opened = [one for one in hostile.findings if one.status is Status.OPEN]
    expected = Counter((one.severity.value, one.rule, one.fault) for one in opened)
    counts = [(count, severity) for count, severity, _ in (line.split("\t") for line in lines)]
    assert sorted(counts) == sorted((str(n), severity) for (severity, *_), n in expected.items())


@given(results())
def test_json_loses_nothing_and_steers_nothing(hostile: Result) -> None:
    shown = render(hostile, "json")
    assert steering(shown) == set()
    found = json.loads(shown)["findings"]
    assert [one["message"] for one in found] == [one.message for one in hostile.findings]
    assert [one["location"]["path"] for one in found] == [
        one.location.path for one in hostile.findings
    ]


# -- what is wrong with the input or the call

_places = st.builds(Location, texts, st.integers(1, 9), st.integers(1, 9), st.just(9), st.just(9))
_messages = st.builds(
    lambda name, near: Message("configuration.unknown-key-near", {"name": name, "near": near}),
    texts,
    texts,
)
problems = st.lists(
    st.builds(
        Problem,
        st.just("usage"),
        _messages,
        st.none() | _places,
        st.none() | _messages,
        st.lists(st.builds(RelatedProblem, _messages, _places), max_size=2).map(tuple),
    ),
    min_size=1,
    max_size=3,
)


@given(problems)
def test_problems_are_told_in_lines_of_their_own(found: Sequence[Problem]) -> None:
    shown = problem_rows(found, "nl", NARROW, lambda _path, _number: "")
    assert steering(shown) == set()
    assert sum(line.startswith("fout[usage]: ") for line in shown.split("\n")) == len(found)
    assert not any(map(ONE_LINERS.match, shown.split("\n")))


@given(problems)
def test_problems_in_concise_are_a_line_each(found: Sequence[Problem]) -> None:
    shown = "".join(problem_line(one, "nl", PLAIN) for one in found)
    assert steering(shown) == set()
    assert shown.count("\n") == len(found)
    assert render(result(problems=found), "concise") == shown


@given(problems)
def test_problems_in_json_lose_nothing(found: Sequence[Problem]) -> None:
    shown = render_errors(found, "nl", "json", PLAIN)
    assert steering(shown) == set()
    told = [one["message"] for one in json.loads(shown)["errors"]]
    assert [
        str(one.message.values["name"]) in words for one, words in zip(found, told, strict=True)
    ]


@given(texts, st.integers(1, 400), st.integers(0, 40))
def test_a_hostile_line_of_source_is_shown_as_one_line(line: str, start: int, length: int) -> None:
    where = Location("a.yaml", 1, start, 1, start + length)
    problem = Problem("yaml", Message("cli.see-rules"), where)
    shown = problem_rows([problem], "nl", NARROW, lambda _path, _number: line)
    tame = problem_rows([problem], "nl", NARROW, lambda _path, _number: "x" if line.strip() else "")
    assert steering(shown) == set()
    assert shown.count("\n") == tame.count("\n")


# -- explanations, headings and the ladder


@given(texts, texts, st.lists(st.tuples(texts, texts), max_size=2), texts)
def test_only_titles_and_headings_begin_at_the_edge(
    title: str, prose: str, table: list[tuple[str, str]], code: str
) -> None:
    parts = [Part("Waarom", prose=prose), Part("Wat", table=table), Part("Goed", code=code)]
    shown = explain(Explanation(title, parts), NARROW)
    assert steering(shown) == set()
    _, *rest = shown.split("\n")
    assert {line for line in rest if line and line[0] != " "} <= {"Waarom", "Wat", "Goed"}


@given(texts, texts)
def test_the_ladder_speaks_in_one_line(reached: str, missing: str) -> None:
    rungs = [Rung("basis", Text(title, title), Text("", ""), ()) for title in (reached, missing)]
    told = ladder_lines(Ladder(rungs[0], Missing(rungs[1], 2, ("rollen",), ()), rungs[1]), "nl")
    assert steering("".join(told)) == set()


@pytest.mark.parametrize("name", NASTY)
def test_the_heading_of_a_landscape_keeps_to_itself(name: str) -> None:
    lines = heading(replace(result(), path=name), NARROW)
    assert steering("\n".join(lines)) == set()
    assert [line[:2] for line in lines if line[:1] not in ("", " ")] == ["──"]


def test_a_long_name_is_folded_by_us_and_not_by_the_terminal() -> None:
    named = [replace(result(), path="naam " * 30 + place) for place in "ab"]
    lines = [*rows(replace(result(), landscapes=tuple(named)), NARROW)]
    assert max(map(width, lines)) <= 40
    assert [line for line in lines if line and line[0] != " "] == ["Per landschap:"]
