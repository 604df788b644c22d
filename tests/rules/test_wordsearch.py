"""What rules can ask of words."""

from __future__ import annotations

import pytest

from gemma_lint.rules.wordsearch import noemt


@pytest.mark.parametrize(
    ("text", "names", "wanted"),
    [
        ("data.overheid.nl", ["data.overheid"], True),
        ("https://DATA.overheid.nl/dataset/x", ["data.overheid"], True),
        ("dataoverheid", ["data.overheid"], True),
        ("de data van de overheid", ["data.overheid"], False),
        ("congres", ["NGR"], False),
        ("in het NGR.", ["x", "ngr"], True),
        ("opendata overheid", ["data.overheid"], False),
        ("data data overheid", ["data.overheid"], True),
        ("", ["x"], False),
        ("x", [], False),
        ("x", ["", "-"], False),
    ],
)
def test_a_text_names_what_stands_in_it_as_words(text: str, names: list[str], wanted: bool) -> None:
    assert noemt(text, names) is wanted


def test_a_long_text_takes_no_longer_than_it_is_long() -> None:
    assert not noemt("a " * 300_000, ["b", "a" * 5 + "b"])
