"""Calls of functions: those of the standard, and those that the program declares."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gemma_lint.cel.errors import EvalError
from gemma_lint.cel.syntax import Call
from gemma_lint.cel.terms import Term, template, text_term
from gemma_lint.cel.types import (
    BOOL,
    DOUBLE,
    DURATION,
    DYN,
    INT,
    NULL,
    STRING,
    TIMESTAMP,
    Function,
    ListType,
    MapType,
    ObjectType,
    Type,
    assignable,
    kind,
)

if TYPE_CHECKING:
    from gemma_lint.cel.checker import Checker, Scope

_LIST, _MAP = ListType(DYN), MapType(DYN, DYN)
_SCALARS = frozenset((BOOL, INT, DOUBLE, STRING, TIMESTAMP, DURATION, NULL))


@dataclass(frozen=True, slots=True)
class Form:
    """One way to call a function; the receiver, if any, is the first parameter.

    `untyped`: only for a first argument whose type shows no sooner than at run time. `python` is
    the name of a function that was declared.
    """

    parameters: tuple[Type, ...]
    result: Type
    text: str
    receiver: bool = False
    fallible: bool = False
    optional: bool = False
    untyped: bool = False
    python: str = ""


def _text_test(text: str) -> tuple[Form, ...]:
    return (Form((STRING, STRING), BOOL, text, receiver=True),)


def _conversion(name: str, result: Type, *sources: Type) -> tuple[Form, ...]:
    """Converting to its own type changes nothing; from another it may fail."""
    same = Form((result,), result, "{0}")
    others = (Form((source,), result, f"rt.{name}({{0}})", fallible=True) for source in sources)
    untyped = Form((DYN,), result, f"rt.{name}({{0}})", fallible=True, untyped=True)
    return (same, *others, untyped)


def _part(name: str, *, of_duration: bool = False) -> tuple[Form, ...]:
    """A getter of a timestamp, which takes a time zone, and perhaps of a duration."""
    plain, zoned = f"rt.part({{0}}, {name!r})", f"rt.part({{0}}, {name!r}, {{1}})"
    duration = (Form((DURATION,), INT, plain, receiver=True),) if of_duration else ()
    return (
        Form((TIMESTAMP,), INT, plain, receiver=True),
        Form((TIMESTAMP, STRING), INT, zoned, receiver=True, fallible=True),
        *duration,
        Form((DYN,), INT, plain, receiver=True, fallible=True, untyped=True),
        Form((DYN, STRING), INT, zoned, receiver=True, fallible=True, untyped=True),
    )


def _sizes(*, receiver: bool) -> tuple[Form, ...]:
    known = (Form((type_,), INT, "len({0})", receiver) for type_ in (STRING, _LIST, _MAP))
    return (*known, Form((DYN,), INT, "rt.size({0})", receiver, fallible=True, untyped=True))


STANDARD: dict[str, tuple[Form, ...]] = {
    "size": (*_sizes(receiver=False), *_sizes(receiver=True)),
    "contains": _text_test("({1} in {0})"),
    "startsWith": _text_test("{0}.startswith({1})"),
    "endsWith": _text_test("{0}.endswith({1})"),
    "matches": (
        Form((STRING, STRING), BOOL, "rt.matches({0}, {1})", receiver=True, fallible=True),
        Form((STRING, STRING), BOOL, "rt.matches({0}, {1})", fallible=True),
    ),
    "dyn": (Form((DYN,), DYN, "{0}"),),
    "bool": _conversion("to_bool", BOOL, STRING),
    "int": _conversion("to_int", INT, DOUBLE, STRING, TIMESTAMP),
    "double": _conversion("to_double", DOUBLE, INT, STRING),
    "string": _conversion("to_string", STRING, BOOL, INT, DOUBLE, TIMESTAMP, DURATION),
    "timestamp": _conversion("to_timestamp", TIMESTAMP, STRING, INT),
    "duration": _conversion("to_duration", DURATION, STRING),
    "getFullYear": _part("year"),
    "getMonth": _part("month"),
    "getDate": _part("day"),
    "getDayOfMonth": _part("month_day"),
    "getDayOfWeek": _part("weekday"),
    "getDayOfYear": _part("year_day"),
    "getHours": _part("hour", of_duration=True),
    "getMinutes": _part("minute", of_duration=True),
    "getSeconds": _part("second", of_duration=True),
    "getMilliseconds": _part("milli", of_duration=True),
}

LEFT_OUT = {"uint": "no-uint", "bytes": "no-bytes", "type": "no-types"}


def call(checker: Checker, node: Call, scope: Scope) -> Term:
    """The checked form of a call of a function."""
    target = () if node.target is None else (checker.value(node.target, scope),)
    arguments = (*target, *(checker.value(argument, scope) for argument in node.arguments))
    declared = [_declared(function) for function in checker.declarations.forms(node.name)]
    forms = [*declared, *STANDARD.get(node.name, ())]
    if not forms:
        return _unknown(checker, node)
    fitting = [form for form in forms if form.receiver is bool(target)]
    for form in _candidates(checker, fitting, arguments):
        return _applied(checker, node, form, arguments)
    return _mismatch(checker, node, forms, arguments)


def _declared(function: Function) -> Form:
    if not all(part.isidentifier() for part in function.python.split(".")):
        raise ValueError(f"not the name of a Python callable: {function.python!r}")
    receiver = () if function.receiver is None else (function.receiver,)
    parameters = (*receiver, *function.parameters)
    holes = ", ".join(f"{{{place}}}" for place in range(len(parameters)))
    return Form(
        parameters,
        function.result,
        f"{function.python}({holes})",
        receiver=bool(receiver),
        fallible=not function.infallible,
        optional=function.optional,
        python=function.python,
    )


def _candidates(
    checker: Checker, forms: Iterable[Form], arguments: tuple[Term, ...]
) -> Iterator[Form]:
    """The forms that fit: first those that need no look at run time."""
    same_length = [form for form in forms if len(form.parameters) == len(arguments)]
    for strict in (True, False):
        for form in same_length:
            if form.untyped and arguments[0].type != DYN:
                continue
            pairs = zip(arguments, form.parameters, strict=True)
            if all(_fits(checker, argument.type, wanted, strict) for argument, wanted in pairs):
                yield form


def _fits(checker: Checker, actual: Type, wanted: Type, strict: bool) -> bool:
    if actual == DYN:
        testable = not isinstance(wanted, ObjectType)
        return wanted == DYN or (testable and not strict)
    if wanted == DYN and strict:
        return False
    return assignable(actual, wanted, checker.declarations)


def _applied(checker: Checker, node: Call, form: Form, arguments: tuple[Term, ...]) -> Term:
    if node.name == "matches" and not _pattern_fits(checker, arguments[-1]):
        form = replace(form, fallible=True)
    if form.python:
        checker.calls.add((form.python, arguments[0].type if form.receiver else None))
    tested = tuple(
        _tested(argument, wanted)
        for argument, wanted in zip(arguments, form.parameters, strict=True)
    )
    sure = node.name == "matches" and arguments[-1].is_constant
    fallible = form.fallible and not sure
    found = template(form.text, tested, form.result, node.span, fallible=fallible)
    return replace(found, optional=form.optional, nullable=form.optional, fact=form.optional)


def _tested(argument: Term, wanted: Type) -> Term:
    """An argument of unknown type, tested at run time to be what is wanted."""
    if argument.type != DYN or wanted == DYN:
        return argument
    name = {ListType: "list", MapType: "map"}.get(type(wanted), str(kind(wanted)))
    parts = (argument, text_term(name, argument.span))
    return template("rt.typed({0}, {1})", parts, wanted, argument.span, fallible=True)


def _pattern_fits(checker: Checker, pattern: Term) -> bool:
    """Whether a literal pattern is one; what is no literal shows only at run time."""
    if not isinstance(pattern.literal, str):
        return True
    from gemma_lint.cel.conversions import compiled_pattern

    try:
        compiled_pattern(pattern.literal)
    except EvalError as error:
        checker.refuse(pattern.span, "pattern", **error.message.values)
        return False
    return True


def _unknown(checker: Checker, node: Call) -> Term:
    if node.name in LEFT_OUT:
        return checker.refuse(node.name_span, LEFT_OUT[node.name], name=node.name)
    from gemma_lint.cel.macros import MACROS

    known = {**STANDARD, **checker.declarations.functions, **MACROS, "has": None}
    return checker.unknown("unknown-function", node.name, node.name_span, known)


def _mismatch(
    checker: Checker, node: Call, forms: Iterable[Form], arguments: tuple[Term, ...]
) -> Term:
    given = _signature(node.name, [argument.type for argument in arguments], bool(node.target))
    known = dict.fromkeys(
        _signature(node.name, form.parameters, form.receiver)
        for form in forms
        if DYN not in form.parameters or node.name == "dyn"
    )
    return checker.refuse(node.name_span, "arguments", given=given, known=", ".join(known))


def _signature(name: str, types: Iterable[Type], receiver: bool) -> str:
    first, *rest = [*map(str, types), ""] if receiver else ["", *map(str, types)]
    inner = ", ".join(type_ for type_ in rest if type_)
    return f"{first}.{name}({inner})" if receiver else f"{name}({inner})"
