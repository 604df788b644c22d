"""Text from a landscape or a pack, made harmless for a terminal and honest for the reader.

A name may hold control characters, terminal escapes or marks that turn the direction of writing
(CVE-2021-42574). None of them reaches an output; each is shown as a visible sign instead.
"""

from __future__ import annotations

_DELETE = 0x7F
_PICTURES = 0x2400
_PICTURE_OF_DELETE = "\N{SYMBOL FOR DELETE}"
_SPACES = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}"


def visible(text: str) -> str:
    """`text` on one line with nothing hidden: control characters and the like become signs."""
    return text if text.isprintable() else "".join(map(visible_character, text))


def single_line(text: str) -> str:
    """`text` as one line: every run of white space is one space, the rest as `visible` does."""
    return visible(" ".join(text.split())) if not text.isprintable() or "  " in text else text


def visible_character(character: str) -> str:
    """One character as shown: itself, a space, a control picture (`␛`) or `<U+202E>`."""
    if character.isprintable():
        return character
    if character in _SPACES or _is_other_space(character):
        return " "
    code = ord(character)
    if code < 0x20:
        return chr(_PICTURES + code)
    return _PICTURE_OF_DELETE if code == _DELETE else f"<U+{code:04X}>"


def _is_other_space(character: str) -> bool:
    return "\N{EN QUAD}" <= character <= "\N{HAIR SPACE}" or character in "\u1680\u205f"
