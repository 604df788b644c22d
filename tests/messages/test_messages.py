"""Every text of the program stands there twice and says the same things."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from string import Formatter

import pytest

import gemma_lint.messages
from gemma_lint.finding import Message
from gemma_lint.messages import render, text

AREAS = [module.name for module in pkgutil.iter_modules(gemma_lint.messages.__path__)]
PAIRS = {
    f"{area}.{name}": pair
    for area in AREAS
    for name, pair in import_module(f"gemma_lint.messages.{area}").TEXTS.items()
}


def _placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("key", PAIRS)
def test_a_text_names_the_same_values_in_both_languages(key: str) -> None:
    dutch, english = PAIRS[key]
    assert dutch.strip()
    assert english.strip()
    assert _placeholders(dutch) == _placeholders(english)


def test_a_value_may_have_any_name() -> None:
    values = {"key": "naam", "lang": "xx"}
    name = next(name for name in PAIRS if not _placeholders(PAIRS[name][0]))
    assert text(name, "nl", **values) == PAIRS[name][0]


def test_a_message_within_a_message_is_in_the_same_language() -> None:
    outer = next(name for name, pair in PAIRS.items() if len(_placeholders(pair[0])) == 1)
    inner = next(name for name, pair in PAIRS.items() if not _placeholders(pair[0]))
    (placeholder,) = _placeholders(PAIRS[outer][0])
    for index, language in enumerate(("nl", "en")):
        shown = render(Message(outer, {placeholder: Message(inner)}), language)
        assert PAIRS[inner][index] in shown


def test_a_text_that_is_not_there_is_a_fault() -> None:
    with pytest.raises(KeyError):
        text("cli.no-such-text", "nl")
