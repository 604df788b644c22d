"""There is a page of everything, in both languages, and it says what the pack says."""

from __future__ import annotations

import re

import pytest

from gemma_lint.generated import ROOT, left_over
from gemma_lint.messages import LANGUAGES
from gemma_lint.pages.all import pages
from gemma_lint.pages.book import Book
from gemma_lint.pages.markdown import slug


@pytest.fixture(scope="module")
def made(book: Book) -> dict[str, str]:
    return {name: content.decode() for name, content in pages(book).items()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_principle_implication_and_rule_has_its_page(
    book: Book, made: dict[str, str], lang: str
) -> None:
    names = [rule.id for rule in book.rules()]
    for principle, _ in book.principles():
        names += [principle.id, *(one.id for one in principle.implications)]
    assert [name for name in names if f"docs/rules/{lang}/{name}.md" not in made] == []


def test_no_two_pages_are_one_where_capitals_do_not_count(made: dict[str, str]) -> None:
    assert len({name.casefold() for name in made}) == len(made)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_heading_that_a_link_enters_a_page_at_is_there(
    made: dict[str, str], lang: str
) -> None:
    files = {name: text for name, text in made.items() if f"/{lang}/" in name}
    entered = {
        match for text in files.values() for match in re.findall(r"\]\((\w+\.md)#([^)]+)\)", text)
    }
    assert len(entered) > 100
    for page, part in entered:
        headings = re.findall(r"(?m)^#+ (.+)$", files[f"docs/rules/{lang}/{page}"])
        assert part in {slug(one.replace("\\", "")) for one in headings}, page


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_page_of_a_rule_shows_what_it_says_of_its_bad_example(
    book: Book, made: dict[str, str], lang: str
) -> None:
    word = {"nl": r"(fout|waarschuwing|advies)", "en": r"(error|warning|advice)"}[lang]
    for rule in book.rules():
        shown = made[f"docs/rules/{lang}/{rule.id}.md"]
        assert re.search(rf"(?m)^{word}\[{re.escape(rule.id)}\]: ", shown), rule.id


def test_the_table_has_every_implication_and_subpoint(book: Book, made: dict[str, str]) -> None:
    for lang in LANGUAGES:
        table = made[f"docs/coverage-of-the-principles.{lang}.md"]
        for principle in book.document.principles:
            for implication in principle.implications:
                assert f"| [{implication.id}](rules/{lang}/{implication.id}.md) |" in table
                for letter in implication.subpoints:
                    assert f"| {implication.id}{letter} |" in table
        assert all(f"[`{rule.id}`]" in table for rule in book.document.rules)
        assert re.search(r"(?m)^\| (Samen|Together) \| 76 \| 10 \|", table)


def test_a_rule_that_binds_says_so_instead_of_how_to_deviate(
    book: Book, made: dict[str, str]
) -> None:
    for rule in book.rules():
        shown = made[f"docs/rules/en/{rule.id}.md"]
        binds = "Nobody can deviate from this rule" in shown
        assert (binds, "reden: why it is done differently here" in shown) == (
            (True, False) if rule.binding else (False, True)
        ), rule.id


def test_pages_of_what_is_gone_are_found(made: dict[str, str]) -> None:
    assert left_over(made) == [], "run `make generate`"
    fewer = [name for name in made if not name.endswith("/nl/G7.md")]
    assert left_over(fewer) == [ROOT / "docs" / "rules" / "nl" / "G7.md"]
