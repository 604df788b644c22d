"""Text from a landscape or a pack, made harmless for a terminal and honest for the reader.

A name may hold control characters, terminal escapes, marks that turn the direction of writing
(CVE-2021-42574), characters that nobody sees, or so many accents that they cover the lines around
it. None of that reaches an output; each is shown as a visible sign instead.
"""

from __future__ import annotations

import re

_DELETE = 0x7F
_PICTURES = 0x2400
_PICTURE_OF_DELETE = "\N{SYMBOL FOR DELETE}"
_SPACES = (
    " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}\N{BRAILLE PATTERN BLANK}"
)
_UNSEEN = frozenset(
    "\N{BRAILLE PATTERN BLANK}\N{COMBINING GRAPHEME JOINER}\N{HANGUL CHOSEONG FILLER}"
    "\N{HANGUL JUNGSEONG FILLER}\N{HANGUL FILLER}\N{HALFWIDTH HANGUL FILLER}"
    "\u17b4\u17b5\u180b\u180c\u180d\u180f"
) | frozenset(map(chr, range(0xE0100, 0xE01F0)))
"""Printable, says Unicode, and yet nothing is seen. Not those that choose how an emoji looks."""
MOST_MARKS = 4
"""Accents on one character that are shown as such; no language needs more."""
_MARK = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0e31-\u0e3a\u0e47-\u0e4e"
    "\u0eb1-\u0ebc\u0ec8-\u0ecd\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_PILED = re.compile(f"({_MARK}{{{MOST_MARKS}}})({_MARK}+)")

_RARE = re.compile("[^\x00-\u02ff\u2010-\u205e]")
"""What a text in Dutch or English does not hold: only then is it looked at any closer."""


def visible(text: str) -> str:
    """`text` on one line with nothing hidden: control characters and the like become signs."""
    if text.isprintable() and not _RARE.search(text):
        return text
    shown = text if _is_seen(text) else "".join(map(visible_character, text))
    return _PILED.sub(lambda found: found[1] + "".join(map(sign, found[2])), shown)


def single_line(text: str) -> str:
    """`text` as one line: every run of white space is one space, the rest as `visible` does."""
    return visible(text if text.isprintable() and "  " not in text else " ".join(text.split()))


def visible_character(character: str) -> str:
    """One character as shown: itself, a space, a control picture (`␛`) or `<U+202E>`."""
    if character.isprintable() and character not in _UNSEEN:
        return character
    if character in _SPACES or _is_other_space(character):
        return " "
    return sign(character)


def sign(character: str) -> str:
    """What stands for a character that is not shown as such."""
    code = ord(character)
    if code < 0x20:
        return chr(_PICTURES + code)
    return _PICTURE_OF_DELETE if code == _DELETE else f"<U+{code:04X}>"


def _is_seen(text: str) -> bool:
    return text.isprintable() and _UNSEEN.isdisjoint(text)


def _is_other_space(character: str) -> bool:
    return "\N{EN QUAD}" <= character <= "\N{HAIR SPACE}" or character in "\u1680\u205f"
