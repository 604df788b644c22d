"""From the bytes of a CSV file to its text, in the encodings that spreadsheets write.

The same bytes always give the same text: a mark at the beginning decides, then whether the bytes
are UTF-8; what is neither is Windows-1252, as Excel writes it in western Europe.
"""

from __future__ import annotations

import codecs

from gemma_lint.finding import Location, Problem
from gemma_lint.importing.noting import ODD, problem
from gemma_lint.source.text import Text

ENCODINGS = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "cp1252")
"""The encodings that a mapping can name, by Python's names."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WORKBOOKS = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
"""How .xlsx and .ods (zip) and .xls files begin."""
_LOOKED_AT = 4096
_MOST_ODD = 0.05


class Refused(Exception):
    """The bytes are no text; `key` says why, without its area."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def decode(
    content: bytes, path: str, encoding: str | None = None
) -> tuple[str, str, list[Problem]]:
    """The text of a file, its encoding, and warnings about what was not readable in it.

    `encoding` is used instead of what the bytes themselves tell. Raises Refused for a workbook and
    for what is no text at all.
    """
    if content.startswith(_WORKBOOKS):
        raise Refused("workbook")
    mark, marked = next(((m, name) for m, name in _MARKS if content.startswith(m)), (b"", None))
    named = encoding or marked or _without_mark(content)
    if encoding in (None, "utf-8", "utf-16") or encoding == marked:
        content = content[len(mark) :]
        named = (marked or "utf-16-le") if encoding == "utf-16" else named
    text = content.decode(named, "replace")
    if _is_binary(text):
        raise Refused("binary")
    return text, named, _warnings(text, path, named)


def _without_mark(content: bytes) -> str:
    """The encoding of bytes that do not begin with a mark."""
    head = content[:4]
    if len(head) == 4 and head[0] and head[2] and not head[1] and not head[3]:
        return "utf-16-le"
    if len(head) == 4 and head[1] and head[3] and not head[0] and not head[2]:
        return "utf-16-be"
    try:
        content.decode()
    except UnicodeDecodeError:
        return "utf-8" if _is_mostly_utf8(content) else "cp1252"
    return "utf-8"


def _is_mostly_utf8(content: bytes) -> bool:
    """Whether more letters are well-formed UTF-8 than are not: a file pasted together from two."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(not letter.isascii() for letter in text) - broken > broken


def _is_binary(text: str) -> bool:
    head = text[:_LOOKED_AT]
    odd = len(ODD.findall(head)) + head.count("\ufffd")
    return odd > 1 and odd > len(head) * _MOST_ODD


def _warnings(text: str, path: str, encoding: str) -> list[Problem]:
    """One warning for all letters that could not be read, one for all that are no text."""
    found = []
    unread = text.find("\ufffd")
    if unread >= 0:
        count = text.count("\ufffd")
        found.append(_warning("unreadable", text, path, unread, encoding=encoding, count=count))
    odd = ODD.search(text)
    if odd:
        character = f"U+{ord(odd[0]):04X}"
        count = len(ODD.findall(text))
        found.append(_warning("odd", text, path, odd.start(), character=character, count=count))
    return found


def _warning(key: str, text: str, path: str, offset: int, **values: object) -> Problem:
    place: Location = Text(path, text).location(offset)
    return problem(f"import_csv.{key}-characters", place, values, code="encoding")
