"""The values that literals stand for."""

from __future__ import annotations

import math
import re

from gemma_lint.cel.limits import INT_MAX, INT_MIN

_ESCAPE = re.compile(
    r"\\(?:[xX](?P<hex>[0-9a-fA-F]{2})|u(?P<u4>[0-9a-fA-F]{4})|U(?P<u8>[0-9a-fA-F]{8})"
    r"|(?P<octal>[0-3][0-7]{2})|(?P<sign>[abfnrtv\\?\"'`])|(?P<wrong>[\s\S]?))"
)
_SIGNS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


class InvalidLiteral(ValueError):
    """A literal without a value; `key` is its message, `text` the part that is wrong."""

    def __init__(self, key: str, text: str) -> None:
        super().__init__(key, text)
        self.key, self.text = key, text


def integer(text: str) -> int:
    """The value of an integer literal, decimal or hexadecimal, with or without a minus sign.

    Raises InvalidLiteral outside the 64 bits that CEL allows.
    """
    digits = text.lstrip("-")
    if len(digits) > 40 and digits.strip("0x"):
        digits = digits.lstrip("0x") if digits[:2] != "0x" else "0x" + digits[2:].lstrip("0")
    if len(digits) > 25:
        raise InvalidLiteral("int-range", text[:30])
    value = int(digits, 16) if digits[:2] == "0x" else int(digits)
    value = -value if text[0] == "-" else value
    if not INT_MIN <= value <= INT_MAX:
        raise InvalidLiteral("int-range", text)
    return value


def double(text: str) -> float:
    """The value of a floating-point literal. Raises InvalidLiteral when it is too large."""
    value = float(text)
    if math.isinf(value):
        raise InvalidLiteral("double-range", text[:30])
    return value


def string(text: str) -> str:
    """The value of a string literal with its quotes and prefix.

    Raises InvalidLiteral for an unknown escape or one that stands for no character.
    """
    raw = text[0] in "rR"
    body = text[1:] if raw else text
    quotes = 3 if body[:3] in ("'''", '"""') and len(body) >= 6 else 1
    body = body[quotes:-quotes]
    return body if raw else _ESCAPE.sub(_unescaped, body)


def _unescaped(match: re.Match[str]) -> str:
    if match["sign"]:
        return _SIGNS.get(match["sign"], match["sign"])
    if match["wrong"] is not None:
        raise InvalidLiteral("escape", match.group())
    number = match["hex"] or match["u4"] or match["u8"]
    code = int(number, 16) if number else int(match["octal"], 8)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise InvalidLiteral("escape", match.group())
    return chr(code)
