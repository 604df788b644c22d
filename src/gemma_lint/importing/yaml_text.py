"""YAML as people write it: block style, with small things on one line, quotes where needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from gemma_lint.source.quoting import HIDDEN, scalar

WIDTH = 100
"""Longer lines are split where YAML can be."""

_PARAGRAPHS = re.compile(r"(?:[^\s#|>-]\S*(?: \S+)*)(?:\n{1,2}[^\s#]\S*(?: \S+)*)*")


def inline(value: Any) -> str:
    """Any value on one line."""
    if isinstance(value, dict):
        items = (f"{scalar(key, flow=True)}: {inline(item)}" for key, item in value.items())
        return "{" + ", ".join(items) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    return scalar(value, flow=True)


def entry(key: str, value: Any, indent: int) -> list[str]:
    """A key with its value as lines, the first without indentation, the others indented."""
    name = scalar(key)
    if not isinstance(value, dict | list):
        return _text(name, value, indent)
    line = f"{name}: {inline(value)}"
    if not value or indent + len(line) <= WIDTH:
        return [line]
    within = list(mapping(value, indent + 2) if isinstance(value, dict) else _list(value, indent))
    return [f"{name}:", *within]


def _text(name: str, value: Any, indent: int) -> list[str]:
    line = f"{name}: {scalar(value)}"
    if not isinstance(value, str) or "\t" in value or not _PARAGRAPHS.fullmatch(value):
        return [line]
    if HIDDEN.search(value.replace("\n", "")):
        return [line]
    if "\n" in value:
        return [f"{name}: |-", *(_indented(part, indent + 2) for part in value.split("\n"))]
    if indent + len(line) <= WIDTH:
        return [line]
    return [f"{name}: >-", *(_indented(part, indent + 2) for part in _folded(value, indent + 2))]


def _indented(text: str, indent: int) -> str:
    return " " * indent + text if text else ""


def _folded(text: str, indent: int) -> Iterator[str]:
    """The text in lines of no more than WIDTH, broken at single spaces."""
    line = ""
    for word in text.split(" "):
        if line and indent + len(line) + 1 + len(word) > WIDTH:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def mapping(value: dict[str, Any], indent: int) -> Iterator[str]:
    """The lines of a mapping in block style, all indented."""
    for key, item in value.items():
        first, *more = entry(key, item, indent)
        yield " " * indent + first
        yield from more


def _list(value: list[Any], indent: int) -> Iterator[str]:
    for item in value:
        yield from list_item(item, indent + 2)


def list_item(value: Any, indent: int, *, block: bool = False) -> Iterator[str]:
    """The lines of an item of a list, its dash at `indent`; with `block` a key on each line."""
    if not (block and isinstance(value, dict) and value):
        line = " " * indent + f"- {inline(value)}"
        if not isinstance(value, dict) or not value or len(line) <= WIDTH:
            yield line
            return
    first, *more = mapping(value, indent + 2)
    yield " " * indent + "- " + first.lstrip(" ")
    yield from more
