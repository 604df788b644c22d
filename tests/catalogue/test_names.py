"""Names as people write them."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.catalogue.names import MAX_NAME, Index, key, same_version, split_version


@pytest.mark.parametrize(
    ("one", "other"),
    [("StUF-ZKN", "stuf zkn"), ("PDF/A", "pdfa"), ("Reïntegratie", "REINTEGRATIE"), ("a_b", "A.B")],
)
def test_case_accents_and_punctuation_do_not_matter(one: str, other: str) -> None:
    assert key(one) == key(other)


@given(st.text(max_size=MAX_NAME))
def test_a_key_holds_letters_and_digits_only(text: str) -> None:
    assert not re.search(r"[\W_]", key(text))
    plain = "".join(c for c in text.casefold() if c.isascii())
    assert key(plain) == re.sub(r"[\W_]+", "", plain)


@given(st.text(max_size=MAX_NAME))
def test_any_text_is_a_harmless_query(text: str) -> None:
    index: Index[int] = Index([[("Zaken API", 1)]])
    assert index.get_with_version(text) in (None, (1, None))


@pytest.mark.parametrize("text", ["-" * 500, "1." * 250, "a" * 100_000, "1" * 100_000, "(" * 500])
def test_odd_text_costs_nothing(text: str) -> None:
    index: Index[int] = Index([[("Zaken API", 1)]])
    assert index.get_with_version(text) is None
    assert same_version(text, "1.x") is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("StUF-BG 3.10", ("StUF-BG", "3.10")),
        ("Zaken API v1.5", ("Zaken API", "1.5")),
        ("Zaken API versie 1.5", ("Zaken API", "1.5")),
        ("Zaken API 1.x", ("Zaken API", "1.x")),
        ("StUF-ZKN0310", ("StUF-ZKN", "0310")),
        ("PDF/A-2", ("PDF/A", "2")),
        ("DCAT-AP-NL", None),
        ("3.10", None),
        ("", None),
    ],
)
def test_a_number_at_the_end_is_a_version(text: str, parts: tuple[str, str] | None) -> None:
    assert split_version(text) == parts


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("3.10", "3.10"),
        ("v3.10", "3.10"),
        ("0310", "3.10"),
        ("3.12", "03.12"),
        ("2", "2.0"),
        ("1.5", "1.x"),
        ("1.5.1", "1.x"),
        ("1", "1.x"),
        ("actueel", "Actueel"),
        ("1.1", "1.0 / 1.1"),
        ("6", "4 en 6"),
        ("1.3", "1.3 (BOR)"),
        ("RFC 6376", "RFC 6376"),
        ("310", "3.10"),
        ("3,10", "3.10"),
        ("1.0", "1.0.x"),
        ("1.0.3", "1.0.x"),
    ],
)
def test_ways_to_write_a_version(asked: str, known: str) -> None:
    assert same_version(asked, known) is not None


@pytest.mark.parametrize(
    ("asked", "known"),
    [
        ("3.1", "3.10"),
        ("2.0", "1.x"),
        ("1.2", "1.2.1"),
        ("3.10", "Actueel"),
        ("", "1.0"),
        ("1.10", "1.1"),
    ],
)
def test_other_versions(asked: str, known: str) -> None:
    assert same_version(asked, known) is None


NUMBERS = st.lists(st.integers(0, 99), min_size=1, max_size=4).map(
    lambda parts: ".".join(map(str, parts))
)


@given(NUMBERS)
def test_a_version_is_itself(number: str) -> None:
    assert same_version(number, number) == 0


@given(st.text(string.ascii_letters + " -", min_size=3).filter(lambda t: t.strip(" -")), NUMBERS)
def test_a_name_with_a_version_is_found(name: str, number: str) -> None:
    index = Index([[(name, "it")]])
    assert index.get_with_version(f"{name.strip(' -')} {number}") == ("it", number)


def test_an_earlier_layer_wins_and_doubt_finds_nothing() -> None:
    index = Index([[("A", 1)], [("a", 2), ("b", 2), ("B", 3), ("c", 3)], [("b", 4)]])
    assert [index.get(name) for name in "abc"] == [1, None, 3]


@pytest.mark.parametrize(
    ("asked", "known"), [("11.1", "1.11"), ("2.0.1", "2.01"), ("1.5", "1.0.x")]
)
def test_numbers_with_their_points_elsewhere_are_other_versions(asked: str, known: str) -> None:
    assert same_version(asked, known) is None
