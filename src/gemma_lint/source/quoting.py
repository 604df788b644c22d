"""A value as a scalar of YAML on one line: bare where nobody can misread it, else in quotes."""

from __future__ import annotations

import json
import re
from typing import Any

from gemma_lint.source.scalars import NumberTooLarge, NumberTooLong, resolve

# Of what may stand without quotes, the part that nobody can misread.
_PLAIN = re.compile(r"[^\W_](?:[\w ()./&'’+–@%€-]|:(?=\S)|(?<=\S)[,;](?= ))*(?<! )")
_PLAIN_IN_FLOW = re.compile(r"[^\W_][\w ()./&'’+–@%€-]*(?<! )")
# What YAML 1.1, which other programs read, takes for yes, no or a time of day.
_OTHERWISE_READ = re.compile(r"y|n|yes|no|on|off|[0-9]+(?::[0-9]+)+|[0-9_]+", re.IGNORECASE)
# Controls, half characters, and what is invisible or turns text around: written as escapes.
HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)


def scalar(value: Any, *, flow: bool = False) -> str:
    """A text, number or yes or no on one line."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    return value if _may_be_plain(value, flow=flow) else _quoted(value)


def _may_be_plain(text: str, *, flow: bool) -> bool:
    if not (_PLAIN_IN_FLOW if flow else _PLAIN).fullmatch(text) or HIDDEN.search(text):
        return False
    return not _OTHERWISE_READ.fullmatch(text) and _reads_as_text(text)


def _reads_as_text(text: str) -> bool:
    try:
        return isinstance(resolve(text, len(text)), str)
    except (NumberTooLong, NumberTooLarge):
        return False


def _quoted(text: str) -> str:
    return HIDDEN.sub(_escape, json.dumps(text, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    number = ord(found.group())
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
