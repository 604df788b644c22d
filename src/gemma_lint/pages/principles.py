"""The pages of principles and implications, and the index that leads to them."""

from __future__ import annotations

from collections.abc import Iterator

from gemma_lint.messages import text
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import link, prose
from gemma_lint.pages.parts import (
    behind,
    cooperation,
    facts,
    page,
    rule_line,
    section,
    source,
    trail,
)
from gemma_lint.rules.model import Implication, Pack, Principle


def index(book: Book, lang: str) -> str:
    """The page that leads to everything in the folder."""
    body = [text("book.index", lang, rules=sum(1 for _ in book.rules()))]
    for pack in book.packs:
        lines = [
            f"- {link(prose(f'{one.id} · {one.title.of(lang)}'), f'{one.id}.md')}"
            for one in pack.principles
        ]
        body.append(section(prose(pack.title.of(lang)), "\n".join(lines)))
    body.append(section(text("book.more", lang), text("book.index-more", lang)))
    return page("index", text("book.index-title", lang), lang, body)


def principle_page(principle: Principle, pack: Pack, book: Book, lang: str) -> str:
    """The page of a principle: why, what it asks, the rules, and what stands behind it."""
    names = {principle.id, *(name for one in principle.implications for name in one.names)}
    body = [
        trail(lang=lang),
        cooperation([principle.title, principle.rationale], lang),
        section(text("cli.why", lang), prose(principle.rationale.of(lang))),
        section(text("cli.implications", lang), text("book.implications", lang)),
        *(_of_principle(one, book, lang) for one in principle.implications),
        *behind(names, principle, book, lang),
        section(text("cli.source", lang), source(principle.source, pack)),
    ]
    title = prose(f"{principle.id} · {principle.title.of(lang)}")
    return page(principle.id, title, lang, body)


def _of_principle(implication: Implication, book: Book, lang: str) -> str:
    rules = "\n".join(rule_line(rule, lang) for rule in book.rules_of(implication))
    said = prose(implication.text.of(lang))
    return f"### {link(implication.id, f'{implication.id}.md')}\n\n{said}\n\n{rules}"


def implication_page(
    implication: Implication, principle: Principle, pack: Pack, book: Book, lang: str
) -> str:
    """The page of an implication: what it asks, the rules that check it, what they look at."""
    rules = book.rules_of(implication)
    points = "\n".join(
        f"- **{implication.id}{letter}** {prose(point.of(lang))}"
        for letter, point in implication.subpoints.items()
    )
    read = sorted({fact for rule in rules for fact in book.facts(rule)})
    lines = "\n".join(rule_line(rule, lang) for rule in rules) or text("book.no-rules", lang)
    names = {principle.id, *implication.names}
    body = [
        trail((f"{principle.id} · {principle.title.of(lang)}", principle.id), lang=lang),
        prose(implication.text.of(lang)),
        points,
        cooperation([implication.text, *implication.subpoints.values()], lang),
        section(text("cli.rules-of", lang), lines),
        section(text("book.facts", lang), facts(read, lang)),
        section(text("cli.why", lang), prose(principle.rationale.of(lang))),
        *behind(names, principle, book, lang),
        section(text("cli.source", lang), source(implication.source, pack)),
    ]
    return page(implication.id, _title(implication, principle, lang), lang, body)


def _title(implication: Implication, principle: Principle, lang: str) -> str:
    place = principle.implications.index(implication) + 1
    values = {"number": place, "principle": principle.id}
    return prose(f"{implication.id} · {text('book.implication-of', lang, **values)}")


def pages(book: Book, lang: str) -> Iterator[tuple[str, str]]:
    """The index and the pages of all principles and implications, each with its name."""
    yield "index", index(book, lang)
    for principle, pack in book.principles():
        yield principle.id, principle_page(principle, pack, book, lang)
        for implication in principle.implications:
            made = implication_page(implication, principle, pack, book, lang)
            yield implication.id, made
