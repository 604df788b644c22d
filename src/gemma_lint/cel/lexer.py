"""An expression's text cut into tokens, as in the lexis of the CEL language definition.

https://github.com/google/cel-spec/blob/master/doc/langdef.md#syntax
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gemma_lint.cel.errors import CelError, InvalidExpression
from gemma_lint.cel.syntax import Span
from gemma_lint.finding import Message

MAX_LENGTH = 10_000
"""The most characters an expression may have."""

RESERVED = frozenset(
    ("as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop")
) | {"package", "namespace", "return", "var", "void", "while"}
"""Words that may name a field or a function of something, but no variable."""

KEYWORDS = frozenset(("true", "false", "null", "in"))

_STRINGS = (
    r"[rR](?:'''(?:(?!''')[\s\S])*'''|\"\"\"(?:(?!\"\"\")[\s\S])*\"\"\")",
    r"[rR](?:'[^'\r\n]*'|\"[^\"\r\n]*\")",
    r"'''(?:\\[\s\S]|(?!''')[^\\])*'''",
    r'"""(?:\\[\s\S]|(?!""")[^\\])*"""',
    r"'(?:\\[^\r\n]|[^'\\\r\n])*'",
    r'"(?:\\[^\r\n]|[^"\\\r\n])*"',
)
_STRING = "|".join(_STRINGS)
_TOKEN = re.compile(
    "|".join(
        (
            r"(?P<space>(?:[ \t\r\n\f]|//[^\n]*)+)",
            rf"(?P<bytes>[bB](?:{_STRING})|[rR][bB](?=['\"]))",
            rf"(?P<string>{_STRING})",
            r"(?P<double>(?:[0-9]+\.[0-9]+|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[0-9]+[eE][+-]?[0-9]+)",
            r"(?P<uint>(?:0x[0-9a-fA-F]+|[0-9]+)[uU]\b)",
            r"(?P<int>0x[0-9a-fA-F]+|[0-9]+)",
            r"(?P<name>[A-Za-z_][A-Za-z0-9_]*)",
            r"(?P<quoted>`[A-Za-z0-9_.\-/ ]+`)",
            r"(?P<sign>&&|\|\||[=!<>]=|[-+*/%!<>?:.,()\[\]{}])",
        )
    )
)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the text; `kind` is a sign or keyword itself, else a word such as `string`."""

    kind: str
    text: str
    span: Span


def error_at(text: str, span: Span, key: str, /, **values: object) -> CelError:
    """The mistake `cel.<key>` at `span` of `text`."""
    before = text[: span.start]
    line_start = before.rfind("\n") + 1
    return CelError(
        message=Message(f"cel.{key}", values),
        offset=span.start,
        line=before.count("\n") + 1,
        column=span.start - line_start + 1,
        length=max(1, span.end - span.start),
    )


def tokens(text: str) -> Iterator[Token]:
    """The tokens of `text`, ending with one of kind `end`.

    Raises InvalidExpression for a text that is too long or holds what no token can begin with.
    """
    if len(text) > MAX_LENGTH:
        raise InvalidExpression((error_at(text, Span(0, 1), "too-long", limit=MAX_LENGTH),))
    position = 0
    while position < len(text):
        token = _token(text, position)
        position = token.span.end
        if token.kind != "space":
            yield token
    yield Token("end", "", Span(len(text), len(text)))


def _token(text: str, position: int) -> Token:
    match = _TOKEN.match(text, position)
    if match is None:
        raise InvalidExpression((_unreadable(text, position),))
    kind = match.lastgroup or ""
    span = Span(position, match.end())
    if kind in ("bytes", "uint"):
        raise InvalidExpression((error_at(text, span, f"no-{kind}"),))
    found = match.group()
    return Token(found if kind == "sign" or found in KEYWORDS else kind, found, span)


def _unreadable(text: str, position: int) -> CelError:
    character = text[position]
    if character in "'\"":
        return error_at(text, Span(position, len(text)), "open-string")
    return error_at(text, Span(position, position + 1), "character", character=character)
