"""The coverage table of the document: each implication, its rules, how they check and on what."""

from __future__ import annotations

from collections.abc import Iterator

from gemma_lint.messages import LANGUAGES, text
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import code, link, prose, table
from gemma_lint.rules.model import Implication, Principle, Rule

_FOLDER = "rules"


def page(book: Book, lang: str) -> str:
    """The page in `lang`, as Markdown; it stands one folder above the pages it leads to."""
    other = next(one for one in LANGUAGES if one != lang)
    turn = link(text("book.language", other), f"coverage-of-the-principles.{other}.md")
    principles = list(book.document.principles)
    parts = [
        f"<!-- {text('book.made', lang)} -->",
        f"# {text('book.coverage-title', lang)}",
        turn,
        text("book.coverage", lang),
        _totals(principles, book, lang),
        *(_principle(principle, book, lang) for principle in principles),
    ]
    return "\n\n".join(parts) + "\n"


def _totals(principles: list[Principle], book: Book, lang: str) -> str:
    """How many implications, sub-points and rules each principle has."""
    heads = [text(f"book.{key}", lang) for key in ("principle", "implications-count", "subpoints")]
    heads += [text("book.rules", lang), "S", "F", "E"]
    counted = []
    rows = []
    for principle in principles:
        rules = [rule for one in principle.implications for rule in book.rules_of(one)]
        points = sum(len(one.subpoints) for one in principle.implications)
        checks = [sum(rule.check == check for rule in rules) for check in "SFE"]
        counted.append([len(principle.implications), points, len(rules), *checks])
        title = prose(f"{principle.id} · {principle.title.of(lang)}")
        rows.append([link(title, _target(principle.id, lang)), *map(str, counted[-1])])
    totals = (str(sum(column)) for column in zip(*counted, strict=True))
    rows.append([text("book.total", lang), *totals])
    return table(heads, rows)


def _principle(principle: Principle, book: Book, lang: str) -> str:
    heads = [
        text(f"book.{key}", lang) for key in ("implication", "asked", "rule", "check", "facts")
    ]
    rows = [row for one in principle.implications for row in _rows(one, book, lang)]
    title = prose(f"{principle.id} · {principle.title.of(lang)}")
    return f"## {title}\n\n{table(heads, rows)}"


def _rows(implication: Implication, book: Book, lang: str) -> Iterator[list[str]]:
    """A row for each rule of an implication, and then of its sub-points."""
    rules = book.rules_of(implication)
    name = link(implication.id, _target(implication.id, lang))
    own = [rule for rule in rules if rule.subpoint is None]
    if own or not implication.subpoints:
        yield from _group(name, prose(implication.text.of(lang)), own, book, lang)
    else:
        yield [name, prose(implication.text.of(lang)), text("book.by-subpoint", lang), "", ""]
    for letter, point in implication.subpoints.items():
        own = [rule for rule in rules if rule.subpoint == letter]
        yield from _group(f"{implication.id}{letter}", prose(point.of(lang)), own, book, lang)


def _group(name: str, said: str, rules: list[Rule], book: Book, lang: str) -> Iterator[list[str]]:
    """The rules of one implication or sub-point; its text stands once."""
    if not rules:
        yield [name, said, text("book.no-rules", lang), "", ""]
    for rule in rules:
        shown = link(code(rule.id), _target(rule.id, lang))
        facts = ", ".join(code(f"{kind}.{field}") for kind, field in book.facts(rule))
        yield [name, said, shown, rule.check, facts]
        name = said = ""


def _target(name: str, lang: str) -> str:
    return f"{_FOLDER}/{lang}/{name}.md"
