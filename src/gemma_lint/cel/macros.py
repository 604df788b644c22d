"""The macros: `has`, and the comprehensions over lists and maps with one or two variables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gemma_lint.cel.syntax import Call, Name, Node, Select
from gemma_lint.cel.terms import MEMBER, Loop, Template, Term, template
from gemma_lint.cel.types import BOOL, DYN, INT, STRING, ListType, MapType, Type

if TYPE_CHECKING:
    from gemma_lint.cel.checker import Checker, Scope


@dataclass(frozen=True, slots=True)
class _Range:
    """What a comprehension runs over, with its variables in scope."""

    elements: Term
    names: tuple[str, ...]
    types: tuple[Type, ...]
    scope: Scope


def has(checker: Checker, node: Call, scope: Scope) -> Term:
    """`has(x.f)`: whether the field is stated; a list or map counts as stated when not empty."""
    if len(node.arguments) != 1 or not isinstance(node.arguments[0], Select):
        return checker.refuse(node.span, "has-form")
    selected = checker.term(node.arguments[0], scope)
    form = selected.form
    if isinstance(form, Template) and form.text == MEMBER:
        operand, _ = form.parts
        fallible = not isinstance(operand.type, MapType)
        return template("rt.has_key({0}, {1})", form.parts, BOOL, node.span, fallible=fallible)
    if not selected.key and not selected.fact:
        return replace(selected, type=BOOL)  # refused already
    known = frozenset({selected.key}) if selected.key else frozenset()
    collection = isinstance(selected.type, (ListType, MapType))
    text = "(not not {0})" if collection else "({0} is not None)"
    plain = replace(selected, nullable=False)
    return replace(template(text, (plain,), BOOL, node.span), when_true=known)


def comprehension(checker: Checker, node: Call, scope: Scope) -> Term:
    """A macro called on a list or map."""
    target = checker.value(node.target or node.arguments[0], scope)
    macro = MACROS[node.name]
    if len(node.arguments) not in macro.sizes:
        sizes = " / ".join(map(str, macro.sizes))
        return checker.refuse(node.name_span, "macro-arguments", name=node.name, sizes=sizes)
    count = macro.variables(len(node.arguments))
    names = node.arguments[:count]
    run = _range(checker, target, names, scope)
    if run is None:
        return checker.broken(node.span)
    return macro.build(checker, node, run, node.arguments[count:])


def _range(checker: Checker, target: Term, names: tuple[Node, ...], scope: Scope) -> _Range | None:
    """The range with its variables, or None when either is not fit, which is then recorded."""
    plain = [name.name for name in names if isinstance(name, Name)]
    if len(plain) < len(names) or len(set(plain)) < len(plain):
        wrong = next((name for name in names if not isinstance(name, Name)), names[-1])
        checker.refuse(wrong.span, "macro-variable")
        return None
    found = _iteration(target, len(names))
    if found is None:
        checker.refuse(target.span, "not-iterable", type=target.type)
        return None
    elements, types = found
    return _bound(checker, plain, elements, types, target.fact, scope)


def _bound(
    checker: Checker,
    names: list[str],
    elements: Term,
    types: tuple[Type, ...],
    fact: bool,
    scope: Scope,
) -> _Range:
    from gemma_lint.cel.checker import Variable

    locals_ = tuple(f"l{checker.loops + place}" for place in range(1, len(names) + 1))
    checker.loops += len(names)
    variables = {
        name: Variable(python, type_, fact)
        for name, python, type_ in zip(names, locals_, types, strict=True)
    }
    inner = replace(scope, names={**scope.names, **variables}, in_loop=True)
    return _Range(elements, locals_, types, inner)


def _iteration(target: Term, count: int) -> tuple[Term, tuple[Type, ...]] | None:
    """What the generated `for` runs over, and the types of its variables."""
    type_ = target.type
    types: tuple[Type, ...]
    if isinstance(type_, ListType):
        text, types = "rt.each({0})", (INT, type_.element)
    elif isinstance(type_, MapType):
        plain = type_.key in (STRING, INT)
        text, types = "rt.each({0})" if plain else "rt.each_unknown({0})", (type_.key, type_.value)
    elif type_ == DYN:
        text, types = "rt.each_unknown({0})", (DYN, DYN)
    else:
        return None
    text = "rt.pairs({0})" if count == 2 else text
    elements = template(text, (target,), DYN, target.span, fallible=type_ == DYN)
    if count == 1:
        types = types[1:] if isinstance(type_, ListType) else types[:1]
    return elements, types


def _looped(node: Call, loop: Loop, type_: Type) -> Term:
    used = (loop.elements, loop.body, loop.condition, loop.key)
    fallible = any(term is not None and term.fallible for term in used)
    return Term(loop, type_, node.span, fallible=fallible)


def _tested(kind: str) -> Callable[[Checker, Call, _Range, tuple[Node, ...]], Term]:
    def build(checker: Checker, node: Call, run: _Range, rest: tuple[Node, ...]) -> Term:
        body = checker.test(rest[0], run.scope)
        return _looped(node, Loop(kind, run.names, run.elements, body), BOOL)

    return build


def _filter(checker: Checker, node: Call, run: _Range, rest: tuple[Node, ...]) -> Term:
    condition = checker.test(rest[0], run.scope)
    element = Term(Template(run.names[0]), run.types[0], node.span)
    loop = Loop("list", run.names, run.elements, element, condition)
    return replace(_looped(node, loop, ListType(run.types[0])), fact=_of_model(run))


def _of_model(run: _Range) -> bool:
    return any(
        variable.fact and variable.python in run.names for variable in run.scope.names.values()
    )


def _made(checker: Checker, run: _Range, rest: tuple[Node, ...]) -> tuple[Term, Term | None]:
    """The element made, and the condition before it when there is one, which narrows it."""
    if len(rest) == 1:
        return checker.value(rest[0], run.scope), None
    condition = checker.test(rest[0], run.scope)
    return checker.value(rest[1], run.scope.knowing(condition.when_true)), condition


def _map(checker: Checker, node: Call, run: _Range, rest: tuple[Node, ...]) -> Term:
    body, condition = _made(checker, run, rest)
    loop = Loop("list", run.names, run.elements, body, condition)
    return replace(_looped(node, loop, ListType(body.type)), fact=body.fact)


def _transform_map(checker: Checker, node: Call, run: _Range, rest: tuple[Node, ...]) -> Term:
    body, condition = _made(checker, run, rest)
    plain = run.types[0] in (STRING, INT)
    name = Term(Template(run.names[0]), run.types[0], node.span)
    key = name if plain else template("rt.key({0})", (name,), DYN, node.span)
    loop = Loop("map", run.names, run.elements, body, condition, key)
    return replace(_looped(node, loop, MapType(run.types[0], body.type)), fact=body.fact)


@dataclass(frozen=True, slots=True)
class Macro:
    """How many arguments a macro takes, how many of them are variables, and what it makes."""

    sizes: tuple[int, ...]
    build: Callable[[Checker, Call, _Range, tuple[Node, ...]], Term]
    two_from: int
    """With at least this many arguments the first two are variables."""

    def variables(self, size: int) -> int:
        """The number of variables in a call with `size` arguments."""
        return 2 if size >= self.two_from else 1


MACROS: dict[str, Macro] = {
    "all": Macro((2, 3), _tested("all"), two_from=3),
    "exists": Macro((2, 3), _tested("exists"), two_from=3),
    "exists_one": Macro((2, 3), _tested("once"), two_from=3),
    "existsOne": Macro((2, 3), _tested("once"), two_from=3),
    "filter": Macro((2,), _filter, two_from=3),
    "map": Macro((2, 3), _map, two_from=4),
    "transformList": Macro((3, 4), _map, two_from=3),
    "transformMap": Macro((3, 4), _transform_map, two_from=3),
}
