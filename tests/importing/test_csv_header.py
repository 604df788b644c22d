from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.importing.csv_header import names_line

ROWS = ["Nr;Naam;Versie\n", "1;Zaaksysteem;2\n", "2;Archief;\n"]


@pytest.mark.parametrize(
    ("above", "found"),
    [
        ([], None),
        (["Overzicht\n"], 1),
        (["Overzicht;;\n", ";;\n", "\n"], 3),
        (["Overzicht, met een komma, en nog een\n"], 1),
        (["Overzicht\n", "Peildatum 1-1-2026\n"], 2),
        (['"Overzicht\n', 'van alles"\n'], 2),
    ],
)
def test_the_names_stand_below_a_title(above: list[str], found: int | None) -> None:
    assert names_line([*above, *ROWS]) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Naam\n",
        "Naam\nZaaksysteem\nArchief\n",
        "Naam\nJansen, Piet\nPietersen, Jan\n",
        "Naam;;\nZaaksysteem;;\nArchief;;\nBoombeheer;a;b\n",
        "Naam;Versie\nZaaksysteem;2\n",
    ],
)
def test_a_table_without_a_title_has_none(text: str) -> None:
    assert names_line(text.splitlines(keepends=True)) is None


@given(st.lists(st.text(), max_size=8))
def test_what_is_found_is_a_line_below_the_first(lines: list[str]) -> None:
    found = names_line([line.replace("\n", "").replace("\r", "") + "\n" for line in lines])
    assert found is None or 0 < found < len(lines)
