"""From text to syntax tree: recursive descent with a table of precedences.

The grammar is that of the CEL language definition, without messages, unsigned integers and
bytes. The first mistake in the syntax ends the reading: what follows one is guesswork.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from gemma_lint.cel import literals
from gemma_lint.cel.errors import InvalidExpression
from gemma_lint.cel.lexer import KEYWORDS, RESERVED, Token, error_at, tokens
from gemma_lint.cel.syntax import (
    Call,
    Conditional,
    ListLiteral,
    Literal,
    Logic,
    MapLiteral,
    Name,
    Node,
    Select,
    Span,
)

MAX_DEPTH = 60
"""How deep an expression may nest. Chains of `&&` and of `||` count as one level."""

_BINARY = {
    **dict.fromkeys(("==", "!=", "<", "<=", ">", ">=", "in"), 1),
    **dict.fromkeys(("+", "-"), 2),
    **dict.fromkeys(("*", "/", "%"), 3),
}
_READ: dict[str, Callable[[str], int | float | str]] = {
    "int": literals.integer,
    "double": literals.double,
    "string": literals.string,
}
_CONSTANTS: dict[str, bool | None] = {"true": True, "false": False, "null": None}


def parse(text: str) -> Node:
    """The syntax tree of `text`. Raises InvalidExpression for the first mistake."""
    parser = _Parser(text)
    tree = parser.expression()
    if parser.token.kind != "end":
        parser.unexpected()
    return tree


class _Parser:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = list(tokens(text))
        self.index = 0
        self.level = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.index]

    def advance(self) -> Token:
        token = self.token
        self.index += 1
        return token

    def accept(self, kind: str) -> bool:
        if self.token.kind != kind:
            return False
        self.index += 1
        return True

    def expect(self, kind: str) -> Token:
        if self.token.kind != kind:
            self.unexpected(kind)
        return self.advance()

    def fail(self, span: Span, key: str, /, **values: object) -> NoReturn:
        raise InvalidExpression((error_at(self.text, span, key, **values),))

    def unexpected(self, expected: str = "") -> NoReturn:
        token = self.token
        if token.kind == "end":
            self.fail(token.span, "unexpected-end")
        if expected:
            self.fail(token.span, "expected", expected=expected, found=token.text)
        self.fail(token.span, "unexpected", found=token.text)

    def span_from(self, start: int) -> Span:
        return Span(start, self.tokens[self.index - 1].span.end)

    def limited(self, node: Node) -> Node:
        if node.depth > MAX_DEPTH:
            self.fail(node.span, "too-deep", limit=MAX_DEPTH)
        return node

    def expression(self) -> Node:
        self.level += 1
        if self.level > MAX_DEPTH:
            self.fail(self.token.span, "too-deep", limit=MAX_DEPTH)
        start = self.token.span.start
        tree = self.logic("||")
        if self.accept("?"):
            yes = self.logic("||")
            self.expect(":")
            no = self.expression()
            tree = self.limited(Conditional(self.span_from(start), tree, yes, no))
        self.level -= 1
        return tree

    def logic(self, operator: str) -> Node:
        start = self.token.span.start
        parts = [self.operand_of(operator)]
        while self.accept(operator):
            parts.append(self.operand_of(operator))
        if len(parts) == 1:
            return parts[0]
        return self.limited(Logic(self.span_from(start), operator, tuple(parts)))

    def operand_of(self, operator: str) -> Node:
        return self.logic("&&") if operator == "||" else self.binary(1)

    def binary(self, lowest: int) -> Node:
        start = self.token.span.start
        left = self.unary()
        while _BINARY.get(self.token.kind, 0) >= lowest:
            sign = self.advance()
            right = self.binary(_BINARY[sign.kind] + 1)
            span = self.span_from(start)
            left = self.limited(Call(span, sign.kind, sign.span, None, (left, right)))
        return left

    def unary(self) -> Node:
        """Signs in a row cancel out in pairs, as in the published grammar."""
        first = self.token
        if first.kind not in ("!", "-"):
            return self.member()
        count = 0
        while self.accept(first.kind):
            count += 1
        negative = first.kind == "-" and self.token.kind in ("int", "double")
        operand = self.member("-" if negative else "")
        if (count - negative) % 2 == 0:
            return operand
        name = "!" if first.kind == "!" else "-_"
        span = self.span_from(first.span.start)
        return self.limited(Call(span, name, first.span, None, (operand,)))

    def member(self, sign: str = "") -> Node:
        start = self.token.span.start - len(sign)
        tree = self.primary(sign)
        while self.token.kind in (".", "[", "{"):
            if self.token.kind == "{":
                self.fail(self.token.span, "no-messages")
            tree = self.limited(self.step(tree, start))
        return tree

    def step(self, tree: Node, start: int) -> Node:
        opening = self.advance()
        if opening.kind == "[":
            index = self.expression()
            self.expect("]")
            return Call(self.span_from(start), "[]", opening.span, None, (tree, index))
        name = self.advance()
        if name.kind not in ("name", "quoted"):
            self.index -= 1
            self.unexpected()
        if name.kind == "name" and self.accept("("):
            arguments = self.listed(")")
            return Call(self.span_from(start), name.text, name.span, tree, arguments)
        return Select(self.span_from(start), tree, name.text.strip("`"), name.span)

    def primary(self, sign: str) -> Node:
        token = self.advance()
        if token.kind in _CONSTANTS:
            return Literal(token.span, _CONSTANTS[token.kind])
        if token.kind in ("int", "double", "string"):
            return self.literal(token, sign)
        if token.kind == "(":
            tree = self.expression()
            self.expect(")")
            return tree
        if token.kind == "[":
            items = self.listed("]")
            return self.limited(ListLiteral(self.span_from(token.span.start), items))
        if token.kind == "{":
            return self.map(token)
        if token.kind == "." and self.token.kind == "name":
            token = self.advance()
        if token.kind != "name":
            self.index -= 1
            self.unexpected()
        return self.name(token)

    def literal(self, token: Token, sign: str) -> Literal:
        span = Span(token.span.start - len(sign), token.span.end)
        try:
            return Literal(span, _READ[token.kind](sign + token.text))
        except literals.InvalidLiteral as error:
            self.fail(span, error.key, text=error.text)

    def name(self, token: Token) -> Node:
        if token.text in RESERVED or token.text in KEYWORDS:
            self.fail(token.span, "reserved", name=token.text)
        if self.accept("("):
            arguments = self.listed(")")
            span = self.span_from(token.span.start)
            return self.limited(Call(span, token.text, token.span, None, arguments))
        return Name(token.span, token.text)

    def listed(self, closing: str) -> tuple[Node, ...]:
        items: list[Node] = []
        while not self.accept(closing):
            items.append(self.expression())
            if not self.accept(","):
                self.expect(closing)
                break
            if closing == ")" and self.token.kind == ")":
                self.unexpected()
        return tuple(items)

    def map(self, opening: Token) -> Node:
        entries: list[tuple[Node, Node]] = []
        while not self.accept("}"):
            key = self.expression()
            self.expect(":")
            entries.append((key, self.expression()))
            if not self.accept(","):
                self.expect("}")
                break
        return self.limited(MapLiteral(self.span_from(opening.span.start), tuple(entries)))
