"""The pages of developments, NORA principles and notions: one page for each of those."""

from __future__ import annotations

from collections.abc import Iterator

from gemma_lint.messages import text
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import block, link, prose
from gemma_lint.pages.parts import named, page, section, source, trail
from gemma_lint.rules.model import Development, NoraPrinciple, Pack
from gemma_lint.rules.packsource import Notion


def pages(book: Book, lang: str) -> Iterator[tuple[str, str]]:
    """The three pages, each with its name."""
    yield "developments", _developments(book, lang)
    yield "nora", _nora(book, lang)
    yield "notions", _notions(book, lang)


def _developments(book: Book, lang: str) -> str:
    body = [trail(lang=lang), text("book.developments", lang)]
    body += [
        _development(one, pack, book, lang) for pack in book.packs for one in pack.developments
    ]
    return page("developments", text("book.developments-title", lang), lang, body)


def _development(one: Development, pack: Pack, book: Book, lang: str) -> str:
    answers = [
        f"- {named(answer.principle)}: {prose(answer.reason.of(lang))} "
        f"*({text('book.passage', lang, passage=prose(answer.passage))})*"
        for other in book.packs
        for answer in other.answers
        if answer.development == one.id
    ]
    said = [f"**{text('explain.answered-by', lang)}**", "\n".join(answers)] if answers else []
    if one.unanswered is not None:
        said.append(f"**{text('explain.unanswered', lang)}:** {prose(one.unanswered.of(lang))}")
    return section(
        prose(one.title.of(lang)),
        f"*{text(f'explain.group-{one.group}', lang)}; {source(one.source, pack)}*",
        prose(one.text.of(lang)),
        *said,
    )


def _nora(book: Book, lang: str) -> str:
    body = [trail(lang=lang), text("book.nora-intro", lang)]
    body += [_nora_principle(one, book, lang) for pack in book.packs for one in pack.nora]
    return page("nora", text("book.nora-title", lang), lang, body)


def _nora_principle(one: NoraPrinciple, book: Book, lang: str) -> str:
    titles = {principle.id: principle.title.of(lang) for principle, _ in book.principles()}
    lines = [
        f"- {link(prose(f'{name} · {titles[name]}'), f'{name}.md')}" for name in one.principles
    ]
    return section(prose(one.title.of(lang)), prose(one.text.of(lang)), "\n".join(lines))


def _notions(book: Book, lang: str) -> str:
    """The notions by name; one name may mean something else for another kind of element."""
    found: dict[str, list[Notion]] = {}
    for readings in book.readings.values():
        for notion in readings.compiled.notions:
            found.setdefault(notion.name, []).append(notion)
    body = [trail(lang=lang), text("book.notions-intro", lang, lang=lang)]
    for name, notions in sorted(found.items()):
        body.append(section(prose(name), *(part for one in notions for part in _notion(one, lang))))
    return page("notions", text("book.notions-page", lang), lang, body)


def _notion(one: Notion, lang: str) -> Iterator[str]:
    kinds = ", ".join(sorted(one.kinds))
    yield f"*{text('book.for-kinds', lang, kinds=kinds)}* {prose(one.explanation.of(lang))}"
    yield block(one.expression, "text")
