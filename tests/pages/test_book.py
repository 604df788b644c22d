"""What is told of a rule is what its expressions say, through notions and functions."""

from __future__ import annotations

from gemma_lint.pages.book import Book
from gemma_lint.rules.model import Rule


def _rule(book: Book, name: str) -> Rule:
    return next(rule for rule in book.rules() if rule.id == name)


def test_the_facts_of_a_rule_are_those_of_its_notions_as_well(book: Book) -> None:
    assert book.facts(_rule(book, "G8.1-ibd")) == [
        ("aansluiting", "bewijs"),
        *(("bewijs", name) for name in ("datum", "document", "geldig_tot", "link")),
        ("bewijs", "verantwoordelijke"),
        ("organisatie", "ibd"),
    ]


def test_a_notion_counts_only_for_the_kinds_it_is_asked_of(book: Book) -> None:
    rule = next(rule for rule in book.rules() if "audits" in rule.require)
    (use,) = (use for use in book.reading(rule).uses if use.notion.name == "recent")
    assert set(use.notion.kinds) > {"audit"}
    assert use.kinds == ("audit",)


def test_settings_are_known_through_notions(book: Book) -> None:
    assert "bewijs_maanden" in book.reading(_rule(book, "G8.1-ibd")).settings


def test_what_functions_read_is_seen_when_examples_run(book: Book) -> None:
    facts = book.function_facts
    assert ("biv", "vertrouwelijkheid") in facts["graaf.hoogste_biv"]
    assert ("gegevensverzameling", "biv") in facts["graaf.hoogste_biv"]
    assert facts["graaf.keten"] == {("gegevensverzameling", "kopie_van")}
    assert ("koppelvlak", "van") in facts["graaf.verlaat_organisatie"]


def test_to_look_where_an_element_stands_is_not_to_read_it(book: Book) -> None:
    assert book.function_facts["roep.vindplaats"] == {("bewijs", "document")}


def test_every_function_that_a_rule_calls_ran_in_an_example(book: Book) -> None:
    called = {name for rule in book.rules() for name in book.reading(rule).functions}
    assert called - book.function_facts.keys() == set()


def test_a_rule_about_a_part_reads_where_such_parts_stand(book: Book) -> None:
    rule = next(rule for rule in book.rules() if rule.element == "maatwerk")
    assert ("applicatie", "maatwerk") in book.facts(rule)


def test_every_rule_reads_something(book: Book) -> None:
    assert [rule.id for rule in book.rules() if not book.facts(rule)] == []


def test_a_part_without_an_id_is_named_by_the_element_around_it(book: Book) -> None:
    assert book.vocabulary.named("archivering") == "gegevensverzameling"
    assert book.vocabulary.named("applicatie") == "applicatie"
    assert book.vocabulary.named("landschap") == "landschap"
