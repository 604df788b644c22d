"""Texts of packs are shown as they are, whatever signs are in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from gemma_lint.pages.markdown import block, code, prose, slug, table

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
LETTERS = st.text(st.sampled_from("ab1 .-+*_`#<>[]()|~&;:={}\\!$\n"), max_size=30)


def _shown(markdown: str) -> str:
    """What a reader sees of one paragraph; fails when there is anything else than text and code."""
    tokens = READER.parse(markdown)
    if not markdown:
        return ""
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    children = tokens[1].children or []
    assert {child.type for child in children} <= {"text", "code_inline", "text_special"}
    return "".join(child.content for child in children)


@given(LETTERS)
def test_prose_is_shown_as_it_is_but_for_code(text: str) -> None:
    line = " ".join(text.split())
    shown = _shown(prose(text))
    assert "".join(shown.split()).replace("`", "") == "".join(line.split()).replace("`", "")


@pytest.mark.parametrize(
    "text",
    [
        "1. een",
        "3.8 (1), bron",
        "- streep",
        "# kop",
        "a_b_c en _d_",
        "<b>",
        "[x](y)",
        "&amp;",
        "=",
        "a | b",
    ],
)
def test_signs_at_places_that_matter_mean_nothing(text: str) -> None:
    assert _shown(prose(text)) == text


def test_a_name_between_backticks_is_code() -> None:
    assert prose("Vul `geldig_tot` in.") == "Vul `geldig_tot` in."


@given(LETTERS.filter(lambda text: text.strip()))
def test_code_is_shown_as_it_is(text: str) -> None:
    assert _shown(code(text)).strip() == " ".join(text.split()).strip()


@given(LETTERS)
def test_a_block_ends_where_it_should(text: str) -> None:
    tokens = READER.parse(block(f"x{text}", "text") + "\n\nslot")
    assert tokens[0].type == "fence"
    assert len(tokens) == 4


@given(st.lists(LETTERS.filter(lambda text: text.strip()), min_size=2, max_size=2))
def test_a_table_has_the_cells_it_was_given(cells: list[str]) -> None:
    made = table(["een", "twee"], [[prose(cells[0]), code(cells[1])]])
    first, *types = (token.type for token in READER.parse(made))
    assert (first, types.count("td_open"), types[-1]) == ("table_open", 2, "table_close")


def test_a_heading_is_entered_by_its_words() -> None:
    assert slug("Cloud: de wolk, en meer") == "cloud-de-wolk-en-meer"
