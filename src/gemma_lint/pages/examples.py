"""The examples of a rule on its page, with what gemma-lint says of the bad one."""

from __future__ import annotations

from collections.abc import Iterator

from gemma_lint.finding import Finding
from gemma_lint.messages import text
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import block
from gemma_lint.pages.parts import section
from gemma_lint.pages.tracing import company
from gemma_lint.report.entry import Entry, LineOf, Note, rows
from gemma_lint.report.style import View
from gemma_lint.rules.examples import BETWEEN, look
from gemma_lint.rules.model import Example, Rule

_VIEW = View(width=88)
"""As wide as a block of code can be read on a page without moving it."""


def examples(rule: Rule, book: Book, lang: str) -> Iterator[str]:
    """The first bad example and the first good one, each as a section."""
    bad, good = _first(rule, good=False), _first(rule, good=True)
    if bad is not None:
        said = (
            "\n".join(rows(_entry(one, lang), _line_of(lines), _VIEW))
            for lines, one in findings(rule, book, lang)
        )
        yield section(
            text("book.example-bad", lang),
            block(bad.landscape, "yaml"),
            text("book.says", lang),
            block("\n\n".join(said), "text"),
        )
    if good is not None:
        yield section(text("book.example-good", lang), block(good.landscape, "yaml"))


def findings(rule: Rule, book: Book, lang: str) -> Iterator[tuple[list[str], Finding]]:
    """What the rule reports on its first bad example, each with the lines of its landscape."""
    bad = _first(rule, good=False)
    if bad is None:
        return
    outcomes, _ = look(company(book.loaded, rule), rule, bad.landscape, lang)
    for outcome, landscape in zip(outcomes, BETWEEN.split(bad.landscape), strict=True):
        for finding in outcome.findings:
            if finding.rule == rule.id:
                yield landscape.splitlines(), finding


def _first(rule: Rule, *, good: bool) -> Example | None:
    return next((one for one in rule.examples if one.good is good), None)


def _line_of(lines: list[str]) -> LineOf:
    def line_of(_: str, number: int) -> str:
        return lines[number - 1] if number <= len(lines) else ""

    return line_of


def _entry(finding: Finding, lang: str) -> Entry:
    severity = finding.severity.value
    return Entry(
        style=severity,
        title=f"{text(f'report.{severity}', lang)}[{finding.rule}]",
        message=finding.message,
        location=finding.location,
        related=[(one.message, one.location) for one in finding.related],
        notes=[Note(text("report.advice-note", lang), finding.advice)],
    )
