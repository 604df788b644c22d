"""Coverage as JSON, version 1: a contract with scripts, the same bytes for the same input."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint.coverage.counting import Coverage, Part, Point, RuleCoverage, State, Tally, total_of
from gemma_lint.coverage.ladder import ladder
from gemma_lint.report.as_json import dump, error_json, opening
from gemma_lint.report.ladder import fact_json, ladder_json
from gemma_lint.report.landscapes import landscape_name

if TYPE_CHECKING:
    from gemma_lint.coverage.counting import Total
    from gemma_lint.finding import Problem


def render(coverage: Coverage) -> str:
    """The whole document: totals, principles, implications, rules, and the NORA."""
    result, lang = coverage.result, coverage.result.lang
    rules = [rule for point in coverage.implications for rule in point.rules]
    return dump(
        {
            **opening(result.peildatum.isoformat()),
            "summary": {
                **_total(coverage.total),
                "rules": len(rules),
                "rules_assessed": sum(one.unseen is None for one in rules),
                **ladder_json(ladder(result)),
            },
            "principles": [
                {"id": part.id, "title": part.title.of(lang), **_total(part.total)}
                for part in coverage.principles
            ],
            "implications": [_implication(point, lang) for point in coverage.implications],
            "rules": [_rule(rule) for rule in rules],
            "nora": [_nora(part, lang) for part in coverage.nora],
            "landscapes": [
                {"path": one.path, "name": landscape_name(one), **ladder_json(ladder(one))}
                for one in result.landscapes or (() if result.problems else (result,))
            ],
            "errors": [error_json(problem, lang) for problem in result.problems],
        }
    )


def render_errors(problems: Sequence[Problem], lang: str) -> str:
    """The document of a run that did not come to counting: only `errors` are filled in."""
    return dump(
        {
            **opening(None),
            "summary": {
                **_total(total_of(())),
                "rules": 0,
                "rules_assessed": 0,
                **ladder_json(None),
            },
            "principles": [],
            "implications": [],
            "rules": [],
            "nora": [],
            "landscapes": [],
            "errors": [error_json(problem, lang) for problem in problems],
        }
    )


def _total(total: Total) -> dict[str, Any]:
    states = {state.value: total.implications[state] for state in State}
    return {
        "implications": {"total": total.count, **states},
        "assessments": _tally(total.assessments),
    }


def _tally(tally: Tally) -> dict[str, int]:
    return {
        "assessed": tally.assessed,
        "met": tally.met,
        "explained": tally.explained,
        "violated": tally.violated,
    }


def _implication(point: Point, lang: str) -> dict[str, Any]:
    return {
        "id": point.id,
        "principle": point.principle,
        **_point(point, lang),
        "subpoints": [{"id": one.id, **_point(one, lang)} for one in point.subpoints],
    }


def _point(point: Point, lang: str) -> dict[str, Any]:
    return {
        "text": point.text.of(lang),
        "state": point.state.value,
        "elements": _tally(point.elements),
        "rules": len(point.rules),
        "rules_assessed": point.rules_assessed,
        "facts": [fact_json(fact) for fact in point.facts],
    }


def _rule(one: RuleCoverage) -> dict[str, Any]:
    rule, unseen = one.rule, one.unseen
    return {
        "id": rule.id,
        "implication": rule.implication,
        "subpoint": rule.subpoint,
        "step": rule.step,
        "elements": _tally(one.elements),
        "reason": unseen.reason if unseen else None,
        "cause": unseen.cause.value if unseen else None,
        "facts": [fact_json(fact) for fact in unseen.facts] if unseen else [],
    }


def _nora(part: Part, lang: str) -> dict[str, Any]:
    return {
        "id": part.id,
        "title": part.title.of(lang),
        "principles": list(part.principles),
        **_total(part.total),
    }
