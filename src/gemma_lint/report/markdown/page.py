"""The report as a whole: what was found in one line, what that means, and everything below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from gemma_lint.finding import Finding, Message, Problem, Status
from gemma_lint.messages import render as render_message
from gemma_lint.messages import template, text
from gemma_lint.report.counting import counted
from gemma_lint.report.footer import beside, headline, paragraphs
from gemma_lint.report.ladder import ladder_lines
from gemma_lint.report.landscapes import found_in, landscape_names
from gemma_lint.report.markdown.details import cost, details, shown
from gemma_lint.report.markdown.findings import FAULTS, Findings, findings, place
from gemma_lint.report.markdown.inline import plain, prose
from gemma_lint.report.markdown.room import Room
from gemma_lint.report.paths import Seen
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed

if TYPE_CHECKING:
    from gemma_lint.check import Result

_LONGEST_NAME = 200
_CUT = 600
"""Room for saying what is left out."""


def page(result: Result, view: View, room: Room) -> str:
    """What a check found, as lines that take at most `room` unless the first ones do already."""
    result = _seen_from(view.root, result)
    lang = result.lang
    _, *others = paragraphs(result, replace(view, verbose=True))
    head = [_title(headline(result), lang), "", _outcome(result, view), *_uncounted(result)]
    for other in [*others, *_ladder(result)]:
        head += ["", prose(other, other)]
    below = ["", text("markdown.explain", lang)]
    room.left -= room.cost([*head, *below]) + _CUT
    head += _landscapes(result, room)
    parts = details(result, view)
    reserved = room.aside(min(cost(parts, room), room.left // 8))
    told = findings(result.parts, room)
    room.back(reserved)
    body = [*told.lines, *shown(parts, room, lang)]
    if told.left_out:
        head[3:3] = ["", _cut(told, lang)]
    return _text([*head, *body, *(below if body else [])])


def page_of_problems(problems: Sequence[Problem], lang: str, view: View, room: Room) -> str:
    """That a landscape could not be checked, and why."""
    key = "report.problems-one" if len(problems) == 1 else "report.problems"
    told = text(key, lang, count=len(problems))
    return _of_problems("not-checked", told, problems, lang, view, room)


def page_of_errors(problems: Sequence[Problem], lang: str, view: View, room: Room) -> str:
    """That the check was not completed, and why."""
    told = text("github.not-completed", lang)
    return _of_problems("not-completed", told, problems, lang, view, room)


def _of_problems(
    key: str, told: str, problems: Sequence[Problem], lang: str, view: View, room: Room
) -> str:
    seen = Seen(view.root)
    head = [_title(text(f"markdown.{key}", lang), lang), "", told, ""]
    room.left -= room.cost(head) + _CUT
    items = [_problem(one, lang, seen) for one in problems]
    fitting = list(takewhile(room.take, items))
    if len(fitting) < len(items):
        values = {"shown": len(fitting), "count": len(items)}
        head += [text("markdown.cut-problems", lang, **values), ""]
    return _text([*head, *(line for item in fitting for line in item)])


def _problem(problem: Problem, lang: str, seen: Seen) -> list[str]:
    where = f" ({place(seen(problem.location))})" if problem.location is not None else ""
    lines = [f"- {_words(problem.message, lang)}{where}"]
    if problem.advice is not None:
        lines.append(f"  - *{text('markdown.advice', lang)}* {_words(problem.advice, lang)}")
    return lines


def _words(message: Message, lang: str) -> str:
    return prose(render_message(message, lang), template(message.key, lang))


def _title(verdict: str, lang: str) -> str:
    return f"## {text('markdown.title', lang, verdict=verdict)}"


def _text(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _outcome(result: Result, view: View) -> str:
    """Whether the check passes, as the exit code has it."""
    lang, level = result.lang, view.fail_level
    if any(finding.fault for finding in result.findings):
        return text("markdown.outcome-fault", lang)
    if unassessed(result) is not None:
        return text("markdown.outcome-nothing", lang)
    if level is None:
        return text("markdown.outcome-never", lang)
    opened = (one for one in result.findings if one.status is Status.OPEN)
    count = sum(one.severity.rank <= level.rank for one in opened)
    ending = {0: "passes", 1: "fails-one"}.get(count, "fails")
    word = text(f"report.{level.value}", lang)
    return text(f"markdown.outcome-{ending}", lang, count=count, level=word)


def _uncounted(result: Result) -> list[str]:
    """What was found and does not count, apart from the heading: it is no reason to worry."""
    told = ", ".join(beside(result))
    return ["", plain(text("markdown.uncounted", result.lang, found=told))] if told else []


def _ladder(result: Result) -> Iterator[str]:
    """How far the landscape is; of several the table says it."""
    from gemma_lint.coverage.ladder import ladder

    if not result.landscapes:
        yield from ladder_lines(ladder(result), result.lang)


def _landscapes(result: Result, room: Room) -> list[str]:
    """A table of several landscapes; one that does not fit is counted."""
    if not result.landscapes:
        return []
    lang = result.lang
    columns = [text(f"markdown.column-{name}", lang) for name in ("landscape", "found", "step")]
    table = ["", f"| {' | '.join(columns)} |", "|---|---|---|"]
    part = room.aside(room.left // 4)
    part.take([*table, "", text("markdown.more", lang, count=len(result.landscapes))])
    rows = list(takewhile(lambda row: part.take([row]), _rows(result)))
    room.back(part)
    missing = len(result.landscapes) - len(rows)
    ending = "-one" if missing == 1 else ""
    more = ["", text(f"markdown.more{ending}", lang, count=missing)] if missing else []
    return [*table, *rows, *more]


def _rows(result: Result) -> Iterator[str]:
    from gemma_lint.coverage.ladder import ladder

    names = landscape_names(result.landscapes)
    for name, one in zip(names, result.landscapes, strict=True):
        step = ladder(one)
        title = text("markdown.no-step", result.lang)
        if step is None:
            title = text("markdown.unknown-step", result.lang)
        elif step.reached is not None:
            title = step.reached.title.of(result.lang)
        cells = [plain(name, _LONGEST_NAME), plain(found_in(one, result.lang)), plain(title)]
        yield f"| {' | '.join(cells)} |"


def _cut(told: Findings, lang: str) -> str:
    left = told.left_out
    counts = [
        counted("faults" if name == FAULTS else name, lang, count) for name, count in left.items()
    ]
    values = {"shown": told.shown, "count": told.shown + left.total(), "counts": ", ".join(counts)}
    return text("markdown.cut", lang, **values)


def _seen_from(root: str | None, result: Result) -> Result:
    """The result with its places as the reader of the report knows them."""
    if root is None:
        return result
    seen = Seen(root)
    return replace(
        result,
        findings=tuple(_moved(one, seen) for one in result.findings),
        landscapes=tuple(_seen_from(root, one) for one in result.landscapes),
    )


def _moved(finding: Finding, seen: Seen) -> Finding:
    explanation = finding.explanation
    if explanation is not None:
        explanation = replace(explanation, location=seen(explanation.location))
    return replace(finding, location=seen(finding.location), explanation=explanation)
