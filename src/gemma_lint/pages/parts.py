"""What several pages have in common: the head of a page, and rules, facts and relations in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from gemma_lint.messages import LANGUAGES, text
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import code, link, prose, slug
from gemma_lint.rules.model import Pack, Principle, Rule, Text
from gemma_lint.rules.reads import Fact

REFERENCE = "../../reference"


def page(name: str, title: str, lang: str, body: Iterable[str]) -> str:
    """A page of the folder, with its way to the other language; `title` is Markdown."""
    other = next(one for one in LANGUAGES if one != lang)
    turn = link(text("book.language", other), f"../{other}/{name}.md")
    made = text("book.made", lang)
    parts = [f"<!-- {made} -->", f"# {title}", turn, *body]
    return "\n\n".join(part.rstrip() for part in parts if part) + "\n"


def trail(*steps: tuple[str, str], lang: str) -> str:
    """Where a page stands: the pages above it, from the first on."""
    ways = [link(text("book.rules", lang), "index.md")]
    ways += [link(prose(shown), f"{name}.md") for shown, name in steps]
    return " › ".join(ways)


def section(heading: str, *parts: str) -> str:
    """A part under a heading, or nothing when there is nothing to say."""
    said = [part for part in parts if part]
    return "\n\n".join([f"## {heading}", *said]) if said else ""


def rule_line(rule: Rule, lang: str) -> str:
    """A rule in a list: its name, severity and kind of check."""
    severity = text(f"report.{rule.severity.value}", lang)
    shown = link(prose(rule.title.of(lang)), f"{rule.id}.md")
    point = f"{rule.implication}{rule.subpoint}: " if rule.subpoint else ""
    return f"- {point}{shown} ({severity}, {text(f'book.check-{rule.check}', lang)})"


def fact(one: Fact, lang: str) -> str:
    """A fact, leading to where the vocabulary describes it."""
    kind, name = one
    return link(code(f"{kind}.{name}"), f"{REFERENCE}/vocabulary.{lang}.md#{slug(kind)}")


def facts(found: Iterable[Fact], lang: str) -> str:
    """Facts by kind of element, each kind on a line of its own."""
    by_kind: dict[str, list[str]] = {}
    for kind, name in found:
        by_kind.setdefault(kind, []).append(code(name))
    lines = []
    for kind, names in by_kind.items():
        where = link(kind, f"{REFERENCE}/vocabulary.{lang}.md#{slug(kind)}")
        lines.append(f"- {where}: {', '.join(names)}")
    return "\n".join(lines)


def cooperation(texts: Iterable[Text | None], lang: str) -> str:
    """How texts read where the organisation is a samenwerkingsverband, for those that differ."""
    said = [one.cooperation.of(lang) for one in texts if one is not None and one.cooperation]
    shown = " ".join(f"“{prose(one)}”" for one in said)
    return f"*{text('explain.cooperation', lang, text=shown)}*" if said else ""


def behind(names: Collection[str], principle: Principle, book: Book, lang: str) -> Iterator[str]:
    """What any of `names` answers, and the NORA principles beside the principle, as sections."""
    titles = {one.id: one.title.of(lang) for pack in book.packs for one in pack.developments}
    answers = [
        f"- {_entered(titles[one.development], 'developments')}"
        f" ({named(one.principle)}): {prose(one.reason.of(lang))} "
        f"*({text('book.passage', lang, passage=prose(one.passage))})*"
        for pack in book.packs
        for one in pack.answers
        if one.principle in names
    ]
    intro = text("book.our-reading", lang) if answers else ""
    yield section(text("book.answers", lang), intro, "\n".join(answers))
    beside = [
        f"- {_entered(one.title.of(lang), 'nora')}: {prose(one.text.of(lang))}"
        for pack in book.packs
        for one in pack.nora
        if principle.id in one.principles
    ]
    intro = text("book.nora-beside", lang) if beside else ""
    yield section(text("book.nora", lang), intro, "\n".join(beside))


def _entered(heading: str, name: str) -> str:
    """A heading, leading to it on the page called `name`."""
    return link(prose(heading), f"{name}.md#{slug(heading)}")


def named(name: str) -> str:
    """The name of a principle, implication or sub-point, leading to its page."""
    return link(name, f"{name.rstrip('abcdefghijklmnopqrstuvwxyz')}.md")


def source(place: str, pack: Pack) -> str:
    """Where it stands in what the pack is made from."""
    return prose(", ".join(filter(None, [place, pack.source])))
