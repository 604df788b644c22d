"""Every page that is made from the packs, by its path in the checkout."""

from __future__ import annotations

from gemma_lint.messages import LANGUAGES
from gemma_lint.pages import coverage, principles, relations, rules
from gemma_lint.pages.book import Book
from gemma_lint.pages.unread import unread_page


def pages(book: Book) -> dict[str, bytes]:
    """The content of every page by its path, in both languages."""
    made: dict[str, bytes] = {}
    for lang in LANGUAGES:
        named = (
            *principles.pages(book, lang),
            *rules.pages(book, lang),
            *relations.pages(book, lang),
            ("unread", unread_page(book, lang)),
        )
        made |= {f"docs/rules/{lang}/{name}.md": content.encode() for name, content in named}
        made[f"docs/coverage-of-the-principles.{lang}.md"] = coverage.page(book, lang).encode()
    return made
