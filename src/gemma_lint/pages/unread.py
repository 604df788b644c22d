"""The page of facts that the vocabulary has and no rule reads, each with the reason.

Reasons are data: `docs/unread-facts.yaml`. A test tells what must be added there or taken away.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from gemma_lint.messages import text
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import prose
from gemma_lint.pages.parts import facts, page, section, trail
from gemma_lint.rules.model import Text
from gemma_lint.rules.reads import Fact

FILE = Path(__file__).parents[3] / "docs" / "unread-facts.yaml"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why facts are there although no rule reads them; `*.naam` is that field of any kind."""

    title: Text
    reason: Text
    facts: frozenset[str]

    def holds(self, fact: Fact) -> bool:
        """Whether it is about this fact."""
        kind, name = fact
        return f"{kind}.{name}" in self.facts or f"*.{name}" in self.facts


def unread(book: Book) -> list[Fact]:
    """The facts that decide about no rule, sorted."""
    read = {fact for rule in book.rules() for fact in book.facts(rule)}
    every = (
        (kind.name, spec.name) for kind in book.vocabulary.kinds.values() for spec in kind.fields
    )
    return sorted(fact for fact in every if fact not in read and fact[0] != book.vocabulary.root)


def reasons(file: Path = FILE) -> tuple[Reason, ...]:
    """The reasons on record."""
    listed: list[Mapping[str, Mapping[str, str]]] = yaml.safe_load(file.read_text("utf-8"))
    return tuple(
        Reason(_text(one["titel"]), _text(one["reden"]), frozenset(one["feiten"])) for one in listed
    )


def _text(pair: Mapping[str, str]) -> Text:
    return Text(pair["nl"], pair["en"])


def to_mend(book: Book, known: tuple[Reason, ...]) -> list[str]:
    """What is not right about the reasons on record, as lines that say what to do."""
    left = unread(book)
    told = [
        f"add {kind}.{name}: no rule reads it"
        for kind, name in left
        if not any(one.holds((kind, name)) for one in known)
    ]
    names = {f"{kind}.{name}" for kind, name in left} | {f"*.{name}" for _, name in left}
    listed = [fact for one in known for fact in one.facts]
    told += [
        f"take away {fact}: a rule reads it, or it is gone" for fact in sorted(set(listed) - names)
    ]
    told += [f"list {fact} once" for fact in sorted(set(listed)) if listed.count(fact) > 1]
    return told


def unread_page(book: Book, lang: str) -> str:
    """The page in `lang`, as Markdown; a fact without a reason is shown as such."""
    left = unread(book)
    body = [trail(lang=lang), text("book.unread", lang)]
    for one in reasons():
        own = [fact for fact in left if one.holds(fact)]
        left = [fact for fact in left if not one.holds(fact)]
        if own:
            parts = (prose(one.reason.of(lang)), facts(own, lang))
            body.append(section(prose(one.title.of(lang)), *parts))
    body.append(section(text("book.no-reason", lang), facts(left, lang)))
    return page("unread", text("book.unread-title", lang), lang, body)
