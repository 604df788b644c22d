"""The ladder in words and in JSON: the step that is reached, and what the next one lacks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from gemma_lint.finding import Fact
from gemma_lint.messages import text
from gemma_lint.report.landscapes import landscape_names
from gemma_lint.report.safe import single_line
from gemma_lint.report.style import View
from gemma_lint.report.width import hang

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.coverage.ladder import Ladder, Missing


def ladder_rows(result: Result, view: View) -> Iterator[str]:
    """How far the landscape is, folded to the view; of several landscapes each, by its name."""
    from gemma_lint.coverage.ladder import ladder  # which a mistake in the call does not need

    names = [f"{name}: " for name in landscape_names(result.landscapes)]
    for name, one in zip(names or [""], result.parts, strict=True):
        for number, paragraph in enumerate(ladder_lines(ladder(one), result.lang)):
            yield from hang(paragraph if number else name + paragraph, view.width, 2 if name else 0)


def ladder_lines(ladder: Ladder | None, lang: str) -> Iterator[str]:
    """What is said of the ladder, in paragraphs; nothing if nothing can be told."""
    if ladder is None:
        return
    missing, beyond = ladder.missing, ladder.beyond
    parts = [_reached(ladder, lang)]
    if missing is not None:
        title = missing.rung.title.of(lang)
        parts.append(text("coverage.to-go", lang, title=title, what=_what(missing, lang)))
    if beyond is not None:
        values = {"title": beyond.title.of(lang), "step": beyond.id}
        parts.append(text("coverage.beyond", lang, **values))
    yield single_line(" ".join(parts))
    if missing is not None and missing.nearest:
        facts = ", ".join(
            text("coverage.nearest-fact", lang, fact=f"`{one.fact.place}`", count=one.elements)
            for one in missing.nearest
        )
        yield text("coverage.nearest", lang, facts=facts)


def _reached(ladder: Ladder, lang: str) -> str:
    if ladder.reached is None:
        return text("coverage.step-none", lang)
    top = ladder.missing is None and ladder.beyond is None
    return text(f"coverage.step{'-all' if top else ''}", lang, title=ladder.reached.title.of(lang))


def _what(missing: Missing, lang: str) -> str:
    keys = ", ".join(f"`{key}`" for key in missing.undescribed)
    if not missing.findings:
        return text("coverage.to-go-describe", lang, keys=keys)
    count, recorded = missing.findings, missing.recorded
    ending = "-one" if count == 1 else "-all" if recorded == count else ""
    key = f"coverage.to-go-{'recorded' if recorded else 'findings'}{ending}"
    findings = text(key, lang, count=count, recorded=recorded)
    if not keys:
        return findings
    return text("coverage.to-go-both", lang, findings=findings, keys=keys)


def ladder_json(ladder: Ladder | None) -> dict[str, Any]:
    """The keys `step` and `next`, as outputs have them in their summary."""
    reached = ladder.reached if ladder is not None else None
    missing = ladder.missing if ladder is not None else None
    return {
        "step": reached.id if reached is not None else None,
        "next": _next(missing) if missing is not None else None,
    }


def _next(missing: Missing) -> dict[str, Any]:
    return {
        "step": missing.rung.id,
        "findings": missing.findings,
        "undescribed": list(missing.undescribed),
        "facts": [{**fact_json(one.fact), "elements": one.elements} for one in missing.nearest],
    }


def fact_json(fact: Fact) -> dict[str, Any]:
    """A fact that a landscape can state."""
    return {"kind": fact.kind, "field": fact.field, "place": fact.place}
