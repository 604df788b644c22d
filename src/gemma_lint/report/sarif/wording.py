"""Texts as SARIF wants them: whole sentences, and nothing in them that means something to it.

In a plain text message `{0}` is a placeholder and `[text](1)` a link (SARIF 2.1.0, 3.11.5 and
3.11.6); a formatted message is GitHub Flavored Markdown without HTML (3.11.4).
"""

from __future__ import annotations

import re

from gemma_lint.report.length import ELLIPSIS, shortened
from gemma_lint.report.safe import single_line

_DOUBLED = str.maketrans({"{": "{{", "}": "}}"})
_IN_LINK = str.maketrans({"{": "{{", "}": "}}", "\\": r"\\", "[": r"\[", "]": r"\]"})
_ENDS = (".", "!", "?", "…", ":")
_AS_IS = re.compile(r"(`[^`]+`|\b(?:https?|ftp)://[^\s<>`\\{}]*[^\s<>`\\{}.,;:!?)\]'\"])")
"""Code between backticks, and addresses; what ends a sentence is not of the address."""
_SIGNS = re.compile(r"[\\*\[\]<>|~&#$`]|(?<![^\W_])_|_(?![^\W_])|^[-+=]")
_NUMBER = re.compile(r"^(\d+)(?=[.)])")
_ENTITIES = str.maketrans({"{": "&#123;", "}": "&#125;"})
_LONGEST = 1024


def plain(text: str) -> str:
    """A text on one line that is no placeholder and no link, whatever is in it."""
    return _harmless(single_line(text))


def _harmless(line: str) -> str:
    """Braces doubled; a space where `](` would make a link, as outside of one nothing escapes."""
    return line.translate(_DOUBLED).replace("](", "] (")


def link(text: str, number: int) -> str:
    """A text that leads to the related location with that id."""
    return f"[{single_line(text).translate(_IN_LINK)}]({number})"


def sentence(text: str) -> str:
    """A text on one line with a full stop at its end; nothing stays nothing."""
    line = single_line(text).strip()
    return line if not line or line.endswith(_ENDS) else f"{line}."


def sentences(*texts: str) -> str:
    """Texts behind each other, each a sentence, as a plain text message."""
    return _harmless(" ".join(filter(None, map(sentence, texts))))


def short(text: str) -> str:
    """A plain text message of no more characters than GitHub takes for a description."""
    whole = plain(text)
    cut = shortened(whole, _LONGEST)
    if cut == whole:
        return cut
    return cut.removesuffix(ELLIPSIS).rstrip("{}") + ELLIPSIS  # no half of a double brace


def markdown(text: str) -> str:
    """A text on one line as Markdown that shows it as it is, but for `code` and addresses.

    A brace is an entity, as it would have to be doubled for SARIF and not everyone undoes that;
    within code there are no entities.
    """
    parts = _AS_IS.split(single_line(text).strip())
    return "".join(_kept(one) if at % 2 else _escaped(one) for at, one in enumerate(parts))


def _kept(part: str) -> str:
    return part.translate(_DOUBLED) if part.startswith("`") else f"<{part}>"


def _escaped(text: str) -> str:
    return _NUMBER.sub(r"\1\\", _SIGNS.sub(r"\\\g<0>", text)).translate(_ENTITIES)
