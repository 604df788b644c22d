from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.width import fold, pad, width


def test_wide_signs_take_two_columns_and_accents_none() -> None:
    assert width("Klanten") == 7
    assert width("漢字") == 4
    assert width("e\u0301") == 1
    assert width("👩") == 2
    assert pad("漢", 4) == "漢  "


def test_text_is_folded_at_spaces_by_columns() -> None:
    assert fold("een twee drie", 8) == ["een twee", "drie"]
    assert fold("漢字 漢字", 8) == ["漢字", "漢字"]
    assert fold("een twee drie vier", 4, 9) == ["een", "twee drie", "vier"]
    assert fold("een twee", None) == ["een twee"]


@given(st.text("ab 漢", max_size=60), st.integers(1, 20))
def test_folding_keeps_every_word_and_the_width(text: str, columns: int) -> None:
    lines = fold(text, columns)
    assert " ".join(lines).split() == text.split()
    assert all(width(line) <= columns or len(line.split()) == 1 for line in lines)
