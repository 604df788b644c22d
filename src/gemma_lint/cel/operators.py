"""The operators: which types they take, and the Python that computes them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from gemma_lint.cel import selection
from gemma_lint.cel.syntax import Call
from gemma_lint.cel.terms import NOTHING, Term, template
from gemma_lint.cel.types import (
    BOOL,
    DOUBLE,
    DURATION,
    DYN,
    INT,
    NULL,
    STRING,
    TIMESTAMP,
    EnumType,
    ListType,
    MapType,
    ObjectType,
    Type,
    comparable,
    join_all,
    kind,
)
from gemma_lint.suggest import nearest

if TYPE_CHECKING:
    from gemma_lint.cel.checker import Checker, Scope

_SIMPLE = frozenset((BOOL, INT, STRING, TIMESTAMP, DURATION))
"""Types whose values Python's `==` and `in` compare as CEL does."""

_ORDERED = _SIMPLE | {DOUBLE}

_PLUS, _MINUS = "rt.add({0}, {1})", "rt.subtract({0}, {1})"
_ARITHMETIC: dict[tuple[str, Type, Type], tuple[str, Type]] = {
    ("+", INT, INT): ("rt.add_int({0}, {1})", INT),
    ("-", INT, INT): ("rt.subtract_int({0}, {1})", INT),
    ("*", INT, INT): ("rt.multiply_int({0}, {1})", INT),
    ("/", INT, INT): ("rt.divide_int({0}, {1})", INT),
    ("%", INT, INT): ("rt.modulo_int({0}, {1})", INT),
    ("+", DOUBLE, DOUBLE): ("({0} + {1})", DOUBLE),
    ("-", DOUBLE, DOUBLE): ("({0} - {1})", DOUBLE),
    ("*", DOUBLE, DOUBLE): ("({0} * {1})", DOUBLE),
    ("/", DOUBLE, DOUBLE): ("rt.divide_double({0}, {1})", DOUBLE),
    ("+", STRING, STRING): ("rt.join_strings({0}, {1})", STRING),
    ("+", TIMESTAMP, DURATION): (_PLUS, TIMESTAMP),
    ("+", DURATION, TIMESTAMP): (_PLUS, TIMESTAMP),
    ("+", DURATION, DURATION): (_PLUS, DURATION),
    ("-", TIMESTAMP, TIMESTAMP): (_MINUS, DURATION),
    ("-", TIMESTAMP, DURATION): (_MINUS, TIMESTAMP),
    ("-", DURATION, DURATION): (_MINUS, DURATION),
}
_INFALLIBLE = frozenset((DOUBLE, STRING))
_UNKNOWN = {
    "+": _PLUS,
    "-": _MINUS,
    "*": "rt.multiply({0}, {1})",
    "/": "rt.divide({0}, {1})",
    "%": "rt.modulo({0}, {1})",
}
_UNKNOWN_ORDER = {
    "<": "rt.less({0}, {1})",
    "<=": "rt.less_or_equal({0}, {1})",
    ">": "rt.less({1}, {0})",
    ">=": "rt.less_or_equal({1}, {0})",
}


def _operands(checker: Checker, node: Call, scope: Scope) -> tuple[Term, Term]:
    left, right = node.arguments
    return checker.value(left, scope), checker.value(right, scope)


def _unlike(checker: Checker, node: Call, left: Term, right: Term) -> Term:
    return checker.refuse(
        node.name_span, "operator", operator=node.name, left=left.type, right=right.type
    )


def _not(checker: Checker, node: Call, scope: Scope) -> Term:
    operand = checker.test(node.arguments[0], scope)
    return replace(
        template("(not {0})", (operand,), BOOL, node.span),
        when_true=operand.when_false,
        when_false=operand.when_true,
    )


def _negate(checker: Checker, node: Call, scope: Scope) -> Term:
    operand = checker.value(node.arguments[0], scope)
    if operand.type == DOUBLE:
        return template("(-{0})", (operand,), DOUBLE, node.span)
    if operand.type in (INT, DYN):
        text = "rt.negate_int({0})" if operand.type == INT else "rt.negate({0})"
        return template(text, (operand,), operand.type, node.span, fallible=True)
    return checker.refuse(node.name_span, "operator-one", operator="-", type=operand.type)


def _arithmetic(checker: Checker, node: Call, scope: Scope) -> Term:
    left, right = _operands(checker, node, scope)
    pair = kind(left.type), kind(right.type)
    found = _ARITHMETIC.get((node.name, *pair))
    if found is not None:
        text, type_ = found
        sure = type_ in _INFALLIBLE
        return template(text, (left, right), type_, node.span, fallible=not sure)
    if node.name == "+" and isinstance(left.type, ListType) and isinstance(right.type, ListType):
        element = join_all((left.type.element, right.type.element))
        joined = template("rt.join_lists({0}, {1})", (left, right), ListType(element), node.span)
        return replace(joined, fact=left.fact and right.fact)
    results = _possible_results(node.name, *pair)
    if DYN in pair and results:
        type_ = results.pop() if len(results) == 1 else DYN
        return template(_UNKNOWN[node.name], (left, right), type_, node.span, fallible=True)
    return _unlike(checker, node, left, right)


def _possible_results(sign: str, left: Type, right: Type) -> set[Type]:
    """What `left sign right` may be when one of the two, or both, may be anything."""
    if sign == "+" and any(isinstance(type_, ListType) for type_ in (left, right)):
        return {ListType(DYN)}
    return {
        result
        for (operator, one, other), (_, result) in _ARITHMETIC.items()
        if sign == operator and left in (DYN, one) and right in (DYN, other)
    }


def _order(checker: Checker, node: Call, scope: Scope) -> Term:
    left, right = _operands(checker, node, scope)
    one, other = kind(left.type), kind(right.type)
    if one == other and one in _ORDERED:
        return template(f"({{0}} {node.name} {{1}})", (left, right), BOOL, node.span)
    if DYN in (one, other) and {one, other} <= _ORDERED | {DYN}:
        return template(_UNKNOWN_ORDER[node.name], (left, right), BOOL, node.span, fallible=True)
    return _unlike(checker, node, left, right)


def _equality(checker: Checker, node: Call, scope: Scope) -> Term:
    left, right = (checker.term(argument, scope) for argument in node.arguments)
    _check_enum(checker, left, right)
    _check_enum(checker, right, left)
    if not _may_equal(checker, left, right):
        _unlike(checker, node, left, right)
    text = _equality_text(left, right)
    text = text if node.name == "==" else _OPPOSITES[text]
    facts = _present_when_equal(left, right) if NULL not in (left.type, right.type) else NOTHING
    other = _present_when_unlike_null(left, right)
    same = node.name == "=="
    return replace(
        template(text, (left, right), BOOL, node.span),
        when_true=facts if same else other,
        when_false=other if same else facts,
    )


def _may_equal(checker: Checker, left: Term, right: Term) -> bool:
    for one, other in ((left, right), (right, left)):
        if one.type == NULL:
            return other.optional or other.type in (NULL, DYN)
    return comparable(left.type, right.type, checker.declarations)


def _equality_text(left: Term, right: Term) -> str:
    one, other = kind(left.type), kind(right.type)
    if one == NULL and right.optional and not right.is_constant:
        return "({1} is {0})"
    if other == NULL and left.optional and not left.is_constant:
        return "({0} is {1})"
    if one == other and one in _SIMPLE | {DOUBLE}:
        return "({0} == {1})"
    if isinstance(one, ObjectType) and isinstance(other, ObjectType):
        return "({0} is {1})"
    return "rt.equal({0}, {1})"


_OPPOSITES = {
    "({0} == {1})": "({0} != {1})",
    "({0} is {1})": "({0} is not {1})",
    "({1} is {0})": "({1} is not {0})",
    "rt.equal({0}, {1})": "(not rt.equal({0}, {1}))",
}


def _present_when_equal(left: Term, right: Term) -> frozenset[tuple[str, ...]]:
    """What equals a value that is there, is there."""
    pairs = ((left, right), (right, left))
    return frozenset(
        one.key
        for one, other in pairs
        if one.key and not other.nullable and other.type not in (DYN, NULL)
    )


def _present_when_unlike_null(left: Term, right: Term) -> frozenset[tuple[str, ...]]:
    pairs = ((left, right), (right, left))
    return frozenset(one.key for one, other in pairs if one.key and other.type == NULL)


def _check_enum(checker: Checker, enum: Term, other: Term) -> None:
    if isinstance(enum.type, EnumType) and other.is_constant:
        literals = other.literal if isinstance(other.literal, tuple) else (other.literal,)
        for literal in literals:
            if isinstance(literal, str) and literal not in enum.type.values:
                _unknown_value(checker, other, literal, enum.type)


def _unknown_value(checker: Checker, term: Term, literal: str, enum: EnumType) -> None:
    near = nearest(literal, enum.values)
    known = ", ".join(sorted(enum.values))
    if near is None:
        checker.refuse(term.span, "enum-value", value=literal[:60], known=known)
    else:
        checker.refuse(term.span, "enum-value-near", value=literal[:60], nearest=near)


def _in(checker: Checker, node: Call, scope: Scope) -> Term:
    left = checker.term(node.arguments[0], scope)
    right = checker.value(node.arguments[1], scope)
    if isinstance(right.type, ListType):
        return _in_list(checker, node, left, right, right.type.element)
    if isinstance(right.type, MapType):
        return _in_map(checker, node, left, right, right.type.key)
    if right.type == DYN:
        return template("rt.contains({1}, {0})", (left, right), BOOL, node.span, fallible=True)
    return _unlike(checker, node, left, right)


def _in_list(checker: Checker, node: Call, left: Term, right: Term, element: Type) -> Term:
    _check_enum(checker, left, right)
    if isinstance(element, EnumType):
        _check_enum(checker, replace(right, type=element), left)
    empty = right.is_constant and not right.literal
    if not (empty or comparable(left.type, element, checker.declarations)):
        _unlike(checker, node, left, right)
    simple = kind(left.type) == kind(element) and kind(element) in _SIMPLE
    # Python's own `in` knows objects by identity, as the language does.
    plain = simple or (isinstance(left.type, ObjectType) and isinstance(element, ObjectType))
    counted = "{1}" if right.is_constant else "rt.each({1})"
    text = f"({{0}} in {counted})" if plain else "rt.has_item({1}, {0})"
    found = template(text, (left, right), BOOL, node.span)
    return replace(found, when_true=frozenset({left.key}) if plain and left.key else NOTHING)


def _in_map(checker: Checker, node: Call, left: Term, right: Term, key: Type) -> Term:
    left = checker.present(left)
    if not comparable(left.type, key, checker.declarations):
        return _unlike(checker, node, left, right)
    plain = kind(left.type) == kind(key) and kind(key) in (STRING, INT)
    text = "({0} in {1})" if plain else "rt.has_key({1}, {0})"
    return template(text, (left, right), BOOL, node.span, fallible=not plain)


def _index(checker: Checker, node: Call, scope: Scope) -> Term:
    operand, index = _operands(checker, node, scope)
    if isinstance(operand.type, ListType) and index.type in (INT, DYN):
        text = "rt.item({0}, {1})"
        found = template(text, (operand, index), operand.type.element, node.span, fallible=True)
        return replace(found, fact=operand.fact)
    if isinstance(operand.type, MapType):
        if comparable(operand.type.key, index.type, checker.declarations):
            return selection.entry(operand, index, node.span, scope)
    elif operand.type == DYN:
        found = template("rt.index({0}, {1})", (operand, index), DYN, node.span, fallible=True)
        return replace(found, fact=operand.fact)
    return checker.refuse(node.name_span, "index-type", type=operand.type, index=index.type)


OPERATORS: dict[str, Callable[[Checker, Call, Scope], Term]] = {
    "!": _not,
    "-_": _negate,
    "==": _equality,
    "!=": _equality,
    "in": _in,
    "[]": _index,
    **dict.fromkeys(("+", "-", "*", "/", "%"), _arithmetic),
    **dict.fromkeys(("<", "<=", ">", ">="), _order),
}
