"""The syntax tree of an expression, with places; macros are still ordinary calls."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the expression's text: offsets of its first character and past its last."""

    start: int
    end: int


@dataclass(slots=True)
class Tree:
    """A piece of the expression; `depth` is how deep it nests, so that passes can recurse."""

    span: Span
    depth: int = field(init=False, default=1)

    def __post_init__(self) -> None:
        self.depth = 1 + max((child.depth for child in self.children()), default=0)

    def children(self) -> tuple[Node, ...]:
        """The pieces directly within this one."""
        return ()


@dataclass(slots=True)
class Literal(Tree):
    """A number, string, boolean or null as written; never inf or nan."""

    value: bool | int | float | str | None


@dataclass(slots=True)
class Name(Tree):
    """A variable."""

    name: str


@dataclass(slots=True)
class Select(Tree):
    """`operand.name`; `name_span` is where the name stands."""

    operand: Node
    name: str
    name_span: Span

    def children(self) -> tuple[Node, ...]:  # noqa: D102  # as in Tree
        return (self.operand,)


@dataclass(slots=True)
class Call(Tree):
    """A function, macro or operator; an operator's name is its sign, `[]` or unary `-_`."""

    name: str
    name_span: Span
    target: Node | None
    arguments: tuple[Node, ...]

    def children(self) -> tuple[Node, ...]:  # noqa: D102  # as in Tree
        return self.arguments if self.target is None else (self.target, *self.arguments)


@dataclass(slots=True)
class Logic(Tree):
    """A chain of `&&` or of `||`, flat however long it is."""

    operator: str
    parts: tuple[Node, ...]

    def children(self) -> tuple[Node, ...]:  # noqa: D102  # as in Tree
        return self.parts


@dataclass(slots=True)
class Conditional(Tree):
    """`condition ? yes : no`."""

    condition: Node
    yes: Node
    no: Node

    def children(self) -> tuple[Node, ...]:  # noqa: D102  # as in Tree
        return (self.condition, self.yes, self.no)


@dataclass(slots=True)
class ListLiteral(Tree):
    """`[items…]`."""

    items: tuple[Node, ...]

    def children(self) -> tuple[Node, ...]:  # noqa: D102  # as in Tree
        return self.items


@dataclass(slots=True)
class MapLiteral(Tree):
    """`{key: value…}`."""

    entries: tuple[tuple[Node, Node], ...]

    def children(self) -> tuple[Node, ...]:  # noqa: D102  # as in Tree
        return tuple(node for entry in self.entries for node in entry)


Node: TypeAlias = Literal | Name | Select | Call | Logic | Conditional | ListLiteral | MapLiteral
