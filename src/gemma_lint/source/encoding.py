"""From bytes to text: only UTF-8 without characters that hide or change what is written.

YAML allows UTF-16 and UTF-32 too (YAML 1.2.2, 5.2); a landscape shared between tools is better off
with one encoding, and the remedy is one click in any editor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gemma_lint.finding import Message, Problem
from gemma_lint.source.text import Text

_BOM = b"\xef\xbb\xbf"
_OTHER_BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)

# Searched for as bytes with a literal beginning: over a whole file that costs next to nothing.
_CONTROL = bytes(code for code in [*range(0x20), 0x7F] if code not in b"\t\n\r")
_ODD_BYTES = (
    re.compile(rb"\xc2[\x80-\x9f]"),
    re.compile(rb"\xe2\x80[\xa8\xa9]"),
    re.compile(rb"\xef(?:\xbb\xbf|\xbf[\xbe\xbf])"),
)
_ODD_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_LINE_BREAKS = "\x85\u2028\u2029"
_MOST_REPORTED = 20


def decode(content: bytes, path: str) -> tuple[Text, list[Problem]]:
    """The text of a file and what is wrong with its encoding; after a problem, do not parse it."""
    for mark, name in _OTHER_BOMS:
        if content.startswith(mark):
            return Text(path, ""), [_other_encoding(path, name)]
    marked = content.startswith(_BOM)
    content = content.removeprefix(_BOM)
    try:
        text = Text(path, content.decode(), marked=marked)
    except UnicodeDecodeError as error:
        text = Text(path, content.decode(errors="replace"))
        return text, [_invalid_byte(text, content, error.start)]
    return text, list(_odd_characters(text)) if _has_odd_bytes(content) else []


def _other_encoding(path: str, name: str) -> Problem:
    place = Text(path, "").location(0)
    return Problem(
        "encoding",
        Message("source.other-encoding", {"encoding": name}),
        place,
        Message("source.other-encoding.advice"),
    )


def _invalid_byte(text: Text, content: bytes, start: int) -> Problem:
    offset = len(content[:start].decode())
    byte = content[start : start + 1]
    meant = byte.decode("cp1252", errors="replace")
    values = {"byte": f"0x{byte.hex().upper()}", "meant": meant}
    named = "source.invalid-byte.advice-cp1252" if meant.isalpha() else "source.invalid-byte.advice"
    return Problem(
        "encoding",
        Message("source.invalid-byte", values),
        text.location(offset),
        Message(named, values),
    )


def _has_odd_bytes(content: bytes) -> bool:
    return len(content.translate(None, _CONTROL)) != len(content) or any(
        pattern.search(content) for pattern in _ODD_BYTES
    )


def _odd_characters(text: Text) -> Iterator[Problem]:
    for count, match in enumerate(_ODD_CHARACTER.finditer(text.content)):
        if count == _MOST_REPORTED:
            break
        character = match.group()
        kind = "line-separator" if character in _LINE_BREAKS else "control-character"
        yield Problem(
            "encoding",
            Message(f"source.{kind}", {"character": f"U+{ord(character):04X}"}),
            text.location(match.start()),
            Message(f"source.{kind}.advice"),
        )
