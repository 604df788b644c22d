from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.report.safe import single_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Klanten", "Klanten"),
        ("é ñ 漢字 👩", "é ñ 漢字 👩"),
        ("\x1b[31mrood", "␛[31mrood"),
        ("a\x07b\x7fc", "a␇b␡c"),
        ("a\x9bb", "a<U+009B>b"),
        ("naam\u202eegnar", "naam<U+202E>egnar"),
        ("a\u200bb\ufeff", "a<U+200B>b<U+FEFF>"),
        ("a\u2028b", "a<U+2028>b"),
        ("99,8\N{NO-BREAK SPACE}%", "99,8 %"),
        ("a\ud800b", "a<U+D800>b"),
        ("a\u3164b\u034f", "a<U+3164>b<U+034F>"),
        ("a\U000e0101", "a<U+E0101>"),
        ("a\u2800b", "a b"),
        ("❤\ufe0f", "❤\ufe0f"),
        ("e" + "\u0301" * 6 + "n", "e" + "\u0301" * 4 + "<U+0301><U+0301>n"),
        ("ส็็็็็", "ส็็็็<U+0E47>"),
        ("Việt, שְׁלוֹם, กี่", "Việt, שְׁלוֹם, กี่"),
    ],
)
def test_what_is_hidden_becomes_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text(st.characters(categories=None)))
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    assert visible(text).isprintable()
    assert single_line(text).isprintable()


@given(st.text("e\u0301\u0e47\u20dd", max_size=30))
def test_accents_never_pile_up(text: str) -> None:
    assert not re.search("[\u0301\u0e47\u20dd]{5}", visible(text))


def test_a_text_on_several_lines_becomes_one() -> None:
    assert single_line("eerste\n  tweede\tderde\r\n") == "eerste tweede derde"
