"""What is to be told of a run as a whole in SARIF: whether it succeeded, and what went wrong.

A notification of level `error` means that the run failed (SARIF 2.1.0, 3.20.21). GitHub takes no
results of a run that did not succeed, so that it does not close alerts of which nothing is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gemma_lint.finding import Location, Problem
from gemma_lint.messages import render as render_message
from gemma_lint.messages import text
from gemma_lint.report.baseline import about_baseline
from gemma_lint.report.safe import single_line
from gemma_lint.report.sarif.places import Places
from gemma_lint.report.sarif.rules import rule_id
from gemma_lint.report.sarif.wording import sentences
from gemma_lint.report.style import View
from gemma_lint.report.unassessed import unassessed

if TYPE_CHECKING:
    from gemma_lint.check import Result

_ABOUT_THE_CALL = ("usage", "configuration", "pack")
"""Codes of problems with what was asked rather than with a landscape."""
_KINDS = (
    *_ABOUT_THE_CALL,
    "schema",
    "yaml",
    "reference",
    "duplicate-id",
    "encoding",
    "limit",
    "internal",
    "fault",
    "not-assessed",
    "cut",
    "afwijkingen-ignored",
    "nulmeting",
)
_WHOLE = View(verbose=True)
"""Says nothing of where to find the rest: that stands in the properties of the run."""
INTERNAL = "internal"
FAULT, INVALID = 3, 2


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell: a word that scripts can know it by, a level of SARIF, and a message.

    `places` have a word each on what is there; `asked` says that it concerns what was asked, the
    configuration in SARIF's words. `rule` is the rule that could not be evaluated.
    """

    code: str
    level: str
    message: str
    places: Sequence[tuple[Location, str]] = ()
    asked: bool = False
    rule: str | None = None


def of_problems(problems: Iterable[Problem], lang: str) -> list[Notice]:
    """Why nothing was checked, or not to the end."""
    return [_of_problem(problem, lang) for problem in problems]


def _of_problem(problem: Problem, lang: str) -> Notice:
    said = [problem.message, *([problem.advice] if problem.advice else [])]
    places = [(problem.location, "")] if problem.location else []
    places += [(one.location, render_message(one.message, lang)) for one in problem.related]
    return Notice(
        problem.code,
        "error",
        sentences(*(render_message(one, lang) for one in said)),
        places,
        asked=problem.code in _ABOUT_THE_CALL,
    )


def of_result(result: Result, cut: str | None) -> list[Notice]:
    """What is to be told of a check; `cut` says what this report leaves out."""
    lang = result.lang
    notices = of_problems(result.problems, lang)
    for finding in result.findings:
        if finding.fault:
            said = sentences(finding.message, text("report.fault-note", lang))
            places = [(finding.location, "")]
            notices.append(
                Notice("fault", "error", said, places, rule=rule_id(finding.rule)),
            )
    nothing = unassessed(result)
    if nothing is not None:
        notices.append(Notice("not-assessed", "warning", sentences(nothing)))
    if cut is not None:
        notices.append(Notice("cut", "warning", sentences(cut)))
    ignored = result.ignored_deviations
    if ignored:
        key = "report.ignored-one" if ignored == 1 else "report.ignored"
        said = sentences(text(key, lang, count=ignored))
        notices.append(Notice("afwijkingen-ignored", "note", said, asked=True))
    for sentence in about_baseline(result, _WHOLE):
        notices.append(Notice("nulmeting", "note", sentences(sentence), asked=True))
    return notices


def _kind(code: str, lang: str) -> dict[str, Any]:
    said = text(f"sarif.kind-{code if code in _KINDS else 'other'}", lang)
    return {
        "id": code,
        "shortDescription": {"text": said},
        "fullDescription": {"text": said},
        "help": {"text": said},
    }


@dataclass(slots=True)
class Invocation:
    """How a run went, and the kinds of notifications that its notices are."""

    notices: Sequence[Notice]
    places: Places
    lang: str
    rules: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(init=False)
    """The kinds of notifications, sorted, each with its number."""

    def __post_init__(self) -> None:
        kinds = sorted({single_line(notice.code) for notice in self.notices})
        self.kinds = {code: index for index, code in enumerate(kinds)}

    def descriptors(self) -> list[dict[str, Any]]:
        """The kinds of notifications, as the tool has them; each needs what a rule needs."""
        return [_kind(code, self.lang) for code in self.kinds]

    def invocation(self, exit_code: int) -> dict[str, Any]:
        """How it ended; a run with findings did succeed."""
        made: dict[str, Any] = {
            "executionSuccessful": all(notice.level != "error" for notice in self.notices),
            "exitCode": exit_code,
            "exitCodeDescription": text(f"sarif.exit-{exit_code}", self.lang),
        }
        for name, asked in (("toolExecution", False), ("toolConfiguration", True)):
            told = [self._notification(one) for one in self.notices if one.asked is asked]
            if told:
                made[f"{name}Notifications"] = told
        return made

    def _notification(self, notice: Notice) -> dict[str, Any]:
        code = single_line(notice.code)
        made: dict[str, Any] = {
            "descriptor": {"id": code, "index": self.kinds[code]},
            "level": notice.level,
            "message": {"text": notice.message},
        }
        if notice.rule is not None:
            made["associatedRule"] = {"id": notice.rule}
            if notice.rule in self.rules:
                made["associatedRule"]["index"] = self.rules[notice.rule]
        if notice.places:
            made["locations"] = [self.places.location(*place) for place in notice.places]
        return made
