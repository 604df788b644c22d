"""The examples of a rule on its page, with what gemma-lint says of the bad one."""

from __future__ import annotations

from collections.abc import Iterator

from gemma_lint.finding import Finding
from gemma_lint.messages import text
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import block
from gemma_lint.pages.parts import section
from gemma_lint.report.entry import Entry, LineOf, Note, rows
from gemma_lint.report.style import View
from gemma_lint.rules.examples import BETWEEN, look
from gemma_lint.rules.model import Example, Rule

_VIEW = View(width=88)
"""As wide as a block of code can be read on a page without moving it."""


def examples(rule: Rule, book: Book, lang: str) -> Iterator[str]:
    """The first bad example and the first good one, each as a section."""
    bad = next((one for one in rule.examples if not one.good), None)
    good = next((one for one in rule.examples if one.good), None)
    if bad is not None:
        yield section(
            text("book.example-bad", lang),
            block(bad.landscape, "yaml"),
            text("book.says", lang),
            block("\n\n".join(_said(rule, bad, book, lang)), "text"),
        )
    if good is not None:
        yield section(text("book.example-good", lang), block(good.landscape, "yaml"))


def _said(rule: Rule, example: Example, book: Book, lang: str) -> Iterator[str]:
    """What the rule reports on an example, in each landscape of it."""
    loaded = next(one for one in book.loaded if one.pack.id == rule.pack)
    outcomes, _ = look(loaded, rule, example.landscape, lang)
    for outcome, landscape in zip(outcomes, BETWEEN.split(example.landscape), strict=True):
        lines = landscape.splitlines()
        for finding in outcome.findings:
            if finding.rule == rule.id:
                yield "\n".join(rows(_entry(finding, lang), _line_of(lines), _VIEW))


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
