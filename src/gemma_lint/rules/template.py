"""Message templates: text with CEL in braces, such as `{this.naam} has no owner`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """An expression in a template; `offset` counts characters from the template's start."""

    expression: str
    offset: int


class Unbalanced(Exception):
    """A brace without its partner, at `offset`."""

    def __init__(self, offset: int) -> None:
        super().__init__(f"unbalanced brace at {offset}")
        self.offset = offset


def split(template: str) -> list[str | Part]:
    """The texts and expressions of a template in order; `{{` and `}}` stand for single braces.

    Raises Unbalanced.
    """
    parts: list[str | Part] = []
    text = ""
    index = 0
    while index < len(template):
        letter = template[index]
        if letter in "{}" and template[index : index + 2] == letter * 2:
            text += letter
            index += 2
        elif letter == "{":
            end = _end(template, index)
            parts += [text, Part(template[index + 1 : end], index + 1)]
            text = ""
            index = end + 1
        elif letter == "}":
            raise Unbalanced(index)
        else:
            text += letter
            index += 1
    return [part for part in (*parts, text) if part]


def _end(template: str, start: int) -> int:
    """Where the brace that opens at `start` closes, passing over strings and inner braces."""
    depth = 0
    quote = ""
    index = start
    while index < len(template):
        letter = template[index]
        if quote:
            if letter == "\\":
                index += 1
            elif letter == quote:
                quote = ""
        elif letter in "'\"":
            quote = letter
        elif letter == "{":
            depth += 1
        elif letter == "}":
            depth -= 1
            if not depth:
                return index
        index += 1
    raise Unbalanced(start)
