"""The facts that no rule reads are on record with the reason, and no others."""

from __future__ import annotations

from pathlib import Path

from gemma_lint.pages.book import Book
from gemma_lint.pages.unread import reasons, to_mend, unread, unread_page


def test_the_reasons_on_record_are_about_exactly_the_unread_facts(book: Book) -> None:
    told = to_mend(book, reasons())
    assert told == [], "mend docs/unread-facts.yaml, then: make generate\n" + "\n".join(told)


def test_what_is_missing_superfluous_or_double_is_told(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "facts.yaml"
    pair = "{nl: n, en: e}"
    file.write_text(
        f"- {{titel: {pair}, reden: {pair}, feiten: ['*.id', bewijs.document, bewijs.document]}}\n"
        f"- {{titel: {pair}, reden: {pair}, feiten: ['*.id', rol.geest]}}\n",
        encoding="utf-8",
    )
    told = to_mend(book, reasons(file))
    assert "add rol.naam: no rule reads it" in told
    assert not [line for line in told if line.startswith("add") and ".id:" in line]
    assert "take away bewijs.document: a rule reads it, or it is gone" in told
    assert "take away rol.geest: a rule reads it, or it is gone" in told
    assert "list *.id once" in told


def test_every_unread_fact_stands_on_the_page_with_a_reason(book: Book) -> None:
    for lang, none in (("nl", "Zonder opgave van reden"), ("en", "No reason given")):
        shown = unread_page(book, lang)
        assert none not in shown
        assert all(f"`{name}`" in shown for _, name in unread(book))
