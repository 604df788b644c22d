from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.importing.yaml_text import WIDTH, entry, inline, list_item
from gemma_lint.source import parse
from gemma_lint.source.quoting import scalar

WORDS = st.sampled_from(
    ["yes", "no", "1.5", "0o17", "1e3", "12:30", "2026-01-31", "null", "~", "- x", "a: b", "a #b",
     "@x", "é", "’t", "a,b", "[x]", "{y}", "'", '"', "\\", "x ", " x", "", "&a", "*a", "!t", "|",
     "lang " * 40, "een\ntwee", "een\n\ntwee", "\ttab", "\u202e", "\x07", "\U0001f600", "#", "?"]
)  # fmt: skip
TEXTS = st.one_of(WORDS, st.text(max_size=40), st.lists(WORDS, max_size=6).map(" ".join))
NOT_IN_A_FILE = st.characters(exclude_categories=["Cs"])
SCALARS = st.one_of(
    TEXTS, st.text(NOT_IN_A_FILE, max_size=200), st.integers(-(10**9), 10**9), st.booleans()
)
KEYS = st.one_of(st.sampled_from(["naam", "biv", "eigen veld"]), st.text(min_size=1, max_size=8))
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=12,
)


def _read(text: str) -> Any:
    document = parse(text.encode(), "x.yaml")
    assert not document.problems, (text, document.problems)
    return document.data


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4), st.sampled_from([0, 2, 4]))
def test_what_is_written_is_read_again(value: dict[str, Any], indent: int) -> None:
    lines = []
    for key, item in value.items():
        first, *more = entry(key, item, indent)
        lines += [" " * indent + first, *more]
    assert _read("\n".join(lines) + "\n") == value


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4), st.booleans())
def test_an_item_of_a_list_is_read_again(value: dict[str, Any], block: bool) -> None:
    lines = [*list_item(value, 2, block=block), *list_item("x", 2)]
    assert _read("lijst:\n" + "\n".join(lines) + "\n") == {"lijst": [value, "x"]}


@given(VALUES)
def test_a_value_on_one_line_is_read_again(value: Any) -> None:
    written = inline(value)
    assert "\n" not in written
    assert _read(f"k: {written}\n") == {"k": value}


@given(st.text(NOT_IN_A_FILE, max_size=30))
def test_other_programs_read_the_same_text(value: str) -> None:
    """YAML 1.1 reads more as yes, no, numbers and times; those are quoted."""
    read = yaml.safe_load(f"k: {scalar(value)}\n")["k"]
    assert read == value or hasattr(read, "isoformat")  # a date, which stands without quotes


@pytest.mark.parametrize("text", ["no", "Yes", "on", "y", "12:30:45", "1.5", "0x1f", "1e3", ""])
def test_what_would_be_read_as_something_else_is_quoted(text: str) -> None:
    assert scalar(text) == f'"{text}"'


def test_small_things_stand_on_one_line_and_large_ones_do_not() -> None:
    assert entry("biv", {"beschikbaarheid": 2, "integriteit": 2}, 4) == [
        "biv: {beschikbaarheid: 2, integriteit: 2}"
    ]
    many = [f"gegevensverzameling-{number}" for number in range(9)]
    assert entry("bevat", many, 4) == ["bevat:", *(f"      - {one}" for one in many)]


def test_a_long_text_is_folded_within_the_width() -> None:
    lines = entry("omschrijving", "Een tekst die steeds doorgaat. " * 9 + "Einde.", 4)
    assert lines[0] == "omschrijving: >-"
    assert all(len(line) <= WIDTH for line in lines)
