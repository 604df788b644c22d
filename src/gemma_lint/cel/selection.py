"""What lies within a value: declared fields of objects, keys of maps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from keyword import iskeyword
from typing import TYPE_CHECKING

from gemma_lint.cel.syntax import Select, Span
from gemma_lint.cel.terms import MEMBER, Term, constant, template
from gemma_lint.cel.types import DYN, STRING, Field, MapType, ObjectType, join_all

if TYPE_CHECKING:
    from gemma_lint.cel.checker import Checker, Scope


def select(checker: Checker, node: Select, scope: Scope) -> Term:
    """`operand.name`, of an object or of a map."""
    operand = checker.value(node.operand, scope)
    if isinstance(operand.type, ObjectType):
        return _field(checker, node, operand, operand.type, scope)
    if operand.type == DYN or (
        isinstance(operand.type, MapType) and operand.type.key in (STRING, DYN)
    ):
        name = constant(node.name, STRING, node.name_span)
        return entry(operand, name, node.span, scope)
    return checker.refuse(node.name_span, "no-fields", type=operand.type, name=node.name)


def entry(operand: Term, name: Term, span: Span, scope: Scope) -> Term:
    """The value of a key: data of the model may lack it, elsewhere that is a failure."""
    type_ = operand.type.value if isinstance(operand.type, MapType) else DYN
    parts = (operand, name)
    if not operand.fact:
        return template(MEMBER, parts, type_, span, fallible=True)
    key = (*operand.key, repr(name.literal)) if operand.key and name.is_constant else None
    sure = isinstance(operand.type, MapType) and name.type == STRING
    found = template("rt.fact({0}, {1})", parts, type_, span, fallible=not sure)
    nullable = key not in scope.known
    return replace(found, optional=True, nullable=nullable, fact=True, key=key)


def _field(checker: Checker, node: Select, operand: Term, type_: ObjectType, scope: Scope) -> Term:
    members = checker.declarations.members(type_)
    fields = _fields(checker, members)
    found = [fields[member][node.name] for member in members if node.name in fields[member]]
    if not found:
        names = {name: None for member in members for name in fields[member]}
        return checker.unknown("unknown-field", node.name, node.name_span, names, type=type_)
    checker.reads.update((member, node.name) for member in members if node.name in fields[member])
    everywhere = len(found) == len(members)
    optional = not everywhere or any(one.optional for one in found)
    key = (*operand.key, node.name) if operand.key else None
    return replace(
        template(
            _access(found, node.name, everywhere),
            (operand,),
            join_all(one.type for one in found),
            node.span,
        ),
        optional=optional,
        nullable=optional and key not in scope.known,
        fact=True,
        key=key,
    )


def _fields(checker: Checker, members: tuple[str, ...]) -> dict[str, Mapping[str, Field]]:
    return {member: checker.declarations.objects[member] for member in members}


def _access(found: list[Field], name: str, everywhere: bool) -> str:
    attributes = {one.attribute or name for one in found}
    attribute = attributes.pop()
    if attributes:
        raise ValueError(f"the members of a union hold {name!r} under different attributes")
    if not everywhere:
        return f"getattr({{0}}, {attribute!r}, None)"
    if attribute.isidentifier() and not iskeyword(attribute):
        return f"{{0}}.{attribute}"
    return f"getattr({{0}}, {attribute!r})"
