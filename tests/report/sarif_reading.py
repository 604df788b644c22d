"""SARIF as a viewer reads it: messages by the syntax of the standard (2.1.0, 3.11), and places."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

from gemma_lint.check import Result
from gemma_lint.report import PLAIN, View, render

_LINK = re.compile(r"\[((?:[^\\\[\]]|\\[\\\[\]])*)\]\(([^()]*)\)")
_PLACEHOLDER = re.compile(r"\{\{|\}\}|\{\d+\}|\{|\}")
_WORDS = {"{{": "{", "}}": "}"}


def run_of(result: Result, view: View = PLAIN) -> Any:
    """The one run of the report of a result."""
    return run_in(render(result, "sarif", view))


def run_in(report: str) -> Any:
    """The one run of a report."""
    document = json.loads(report)
    assert document["version"] == "2.1.0"
    (run,) = document["runs"]
    return run


def shown(message: str) -> tuple[str, dict[str, str]]:
    """A plain text message as a viewer shows it, and its links: where to, and their text."""
    links = {}
    for text, target in _LINK.findall(message):
        assert target not in links
        links[target] = _unescaped(re.sub(r"\\([\\\[\]])", r"\1", text))
    return _unescaped(_LINK.sub(lambda match: match[1], message)), links


def _unescaped(text: str) -> str:
    """Braces as they were; a placeholder, or a brace by itself, is a fault."""

    def word(match: re.Match[str]) -> str:
        return _WORDS[match[0]]

    return _PLACEHOLDER.sub(word, text)


def path_in(uri: str) -> str:
    """The path that a relative URI stands for, as it is on the disk."""
    parts = urlsplit(uri)
    assert uri == uri.encode("ascii").decode()
    assert (parts.scheme, parts.netloc, parts.query, parts.fragment) == ("", "", "", "")
    return unquote_to_bytes(parts.path).decode("utf-8", "surrogateescape")


def strings(value: object) -> Iterator[str]:
    """Every text in a document, names of properties included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield name
            yield from strings(one)


def objects(value: object, name: str) -> Iterator[Any]:
    """Everything that stands under that name, wherever in a document."""
    if isinstance(value, list):
        for one in value:
            yield from objects(one, name)
    elif isinstance(value, dict):
        for key, one in value.items():
            if key == name:
                yield one
            yield from objects(one, name)
