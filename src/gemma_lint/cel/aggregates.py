"""Lists and maps as expressions write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gemma_lint.cel.syntax import ListLiteral, MapLiteral, Node
from gemma_lint.cel.terms import Term, constant, template
from gemma_lint.cel.types import (
    BOOL,
    DYN,
    INT,
    STRING,
    ListType,
    MapType,
    join_all,
    kind,
)

if TYPE_CHECKING:
    from gemma_lint.cel.checker import Checker, Scope


def list_literal(checker: Checker, node: ListLiteral, scope: Scope) -> Term:
    """`[items…]`; a list known in full now is a constant."""
    items = tuple(checker.value(item, scope) for item in node.items)
    element = join_all(item.type for item in items)
    if all(item.is_constant for item in items):
        return constant(tuple(item.literal for item in items), ListType(element), node.span)
    holes = ", ".join(f"{{{place}}}" for place in range(len(items)))
    text = f"rt.made([{holes}])" if scope.in_loop else f"[{holes}]"
    return template(text, items, ListType(element), node.span)


def map_literal(checker: Checker, node: MapLiteral, scope: Scope) -> Term:
    """`{key: value…}`; keys that are known now are compared now."""
    keys = tuple(_map_key(checker, key, scope) for key, _ in node.entries)
    values = tuple(checker.value(value, scope) for _, value in node.entries)
    repeated = _repeated(keys)
    if repeated is not None:
        return checker.refuse(repeated.span, "repeated-key", name=repeated.literal)
    type_ = MapType(join_all(key.type for key in keys), join_all(value.type for value in values))
    parts = tuple(part for pair in zip(keys, values, strict=True) for part in pair)
    plain = all(key.is_constant and key.type in (INT, STRING) for key in keys)
    text = _map_text(len(keys), plain)
    text = f"rt.made({text})" if scope.in_loop else text
    return template(text, parts, type_, node.span, fallible=not plain)


def _repeated(keys: tuple[Term, ...]) -> Term | None:
    """The first key that repeats an earlier one, as far as can be seen now."""
    seen: set[tuple[str, object]] = set()
    for key in keys:
        name = (key.type.name, key.literal)
        if key.is_constant and name in seen:
            return key
        seen.add(name)
    return None


def _map_key(checker: Checker, node: Node, scope: Scope) -> Term:
    key = checker.value(node, scope)
    if kind(key.type) in (BOOL, INT, STRING, DYN):
        return key
    return checker.refuse(key.span, "map-key-type", type=key.type)


def _map_text(size: int, plain: bool) -> str:
    places = range(0, 2 * size, 2)
    if plain:
        return "{{" + ", ".join(f"{{{at}}}: {{{at + 1}}}" for at in places) + "}}"
    return "rt.new_map((" + "".join(f"({{{at}}}, {{{at + 1}}}), " for at in places) + "))"
