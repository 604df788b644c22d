"""Text within a line of Markdown, such that it is shown as it is and is nothing but text.

A backslash keeps a sign from being markup. What git hosts look for afterwards, in the text as it
will be shown, a backslash does not stop: mentions, references, addresses, emoji and formulas. A
space without width between their parts does.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from gemma_lint.report.length import shortened
from gemma_lint.report.safe import single_line, visible

LONGEST = 600
"""Of one text no more is shown, in code units."""

_GAP = "\N{ZERO WIDTH SPACE}"
_DOLLAR = "<span>&#36;</span>"
"""GitHub's guide says so where formulas are; GitLab sees none in a character reference."""
_SIGN = re.compile(r"[\\`*_\[\]<>&|~#!@%^{:$]")
_MARKUP = frozenset("\\`*_[]<>&|~#^")
_BEFORE_ANYTHING = frozenset("*[&~#!@%^$")
"""Signs that a reference, a mention or a formula begins with on GitHub or GitLab."""
_BEFORE_SOME = {":": re.compile(r"[\w/+-]"), "{": re.compile(r"[+-]")}
_BLOCK = re.compile(r"\d*([-+=.)])")
"""What makes a list or a heading at the start of a line, as far as `_MARKUP` does not have it."""
_WORD = re.compile(r"\bwww(?=\.)|\bg[hl]-(?=\d)|[0-9a-f]{7,}", re.IGNORECASE)
"""Words that become addresses, references or commits."""
_NO_COMMIT = 6
"""A commit is named by seven hexadecimal digits or more."""
_SPAN = re.compile("(`[^`]+`)")
_FILLED_IN = re.compile(r"\{[^{}`]*\}")


def plain(text: str, most: int = LONGEST) -> str:
    """`text` as text alone, on one line, of at most `most` code units before it is escaped."""
    return _at_start(_escaped(_one_line(text, most)))


def prose(text: str, *templates: str) -> str:
    """The same, but for the pieces of code, between backticks, that its templates have.

    A template is a text as the program or a rule has it, with what is filled in between braces.
    """
    spans = [_span(one) for template in templates for one in _SPAN.findall(template)]
    pieces = _SPAN.split(_one_line(text, LONGEST))
    return _at_start("".join(one if _is_span(one, spans) else _escaped(one) for one in pieces))


def _span(template: str) -> re.Pattern[str]:
    """A piece of code in a template; what is filled in may be a name, and no more than that."""
    return re.compile(r"[\w./-]+".join(map(re.escape, _FILLED_IN.split(template))))


def _is_span(piece: str, spans: Collection[re.Pattern[str]]) -> bool:
    return piece[:1] == "`" and any(span.fullmatch(piece) for span in spans)


def code(text: str) -> str:
    """`text` as a piece of code, in which nothing has a meaning."""
    told = shortened(visible(text), LONGEST) or "?"
    longest = max((len(run) for run in re.findall("`+", told)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if "`" in told or told[0] == told[-1] == " " else ""
    return f"{fence}{padding}{told}{padding}{fence}"


def _one_line(text: str, most: int) -> str:
    return shortened(single_line(text).strip(), most)


def _at_start(escaped: str) -> str:
    """Without a mark of a list at the start, as this may be where a line begins."""
    mark = _BLOCK.match(escaped)
    return f"{escaped[: mark.start(1)]}\\{escaped[mark.start(1) :]}" if mark else escaped


def _escaped(text: str) -> str:
    return _SIGN.sub(_sign, _WORD.sub(_word, text))


def _sign(match: re.Match[str]) -> str:
    sign, after = match[0], match.string[match.end() : match.end() + 1]
    told = _DOLLAR if sign == "$" else f"\\{sign}" if sign in _MARKUP else sign
    if sign in _BEFORE_ANYTHING:
        parts = bool(after.strip())
    else:
        parts = sign in _BEFORE_SOME and _BEFORE_SOME[sign].match(after) is not None
    return told + _GAP if parts else told


def _word(match: re.Match[str]) -> str:
    word = match[0]
    if len(word) <= _NO_COMMIT:
        return word + _GAP
    return _GAP.join(word[at : at + _NO_COMMIT] for at in range(0, len(word), _NO_COMMIT))
