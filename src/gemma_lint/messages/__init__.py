"""The program's own texts in Dutch and English, one module per area, found by key.

A key is `area.name`; the area is the module (`source.tab` stands in `messages/source.py`).
Each text is a pair (Dutch, English) of `str.format` templates. Rules bring their own texts.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from gemma_lint.finding import Message

LANGUAGES = ("nl", "en")

Texts = dict[str, tuple[str, str]]


@cache
def _area(name: str) -> Texts:
    texts: Texts = import_module(f"gemma_lint.messages.{name}").TEXTS
    return texts


def text(key: str, lang: str, /, **values: object) -> str:
    """The text under `key` in `lang` (`nl` or `en`), its placeholders filled with `values`.

    Raises KeyError when there is no such text: a fault of the program.
    """
    return template(key, lang).format(**values)


def template(key: str, lang: str) -> str:
    """The text under `key` as it is written, with its placeholders; raises KeyError."""
    area, _, name = key.partition(".")
    return _area(area)[name][LANGUAGES.index(lang)]


def render(message: Message, lang: str) -> str:
    """The message in `lang`; a value that is itself a Message is rendered first."""
    values = {
        name: render(value, lang) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return text(message.key, lang, **values)
