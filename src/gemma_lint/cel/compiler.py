"""The way from the text of an expression to Python, and a way to try the result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType

from gemma_lint.cel import runtime
from gemma_lint.cel.checker import Checker
from gemma_lint.cel.emit import emit
from gemma_lint.cel.errors import InvalidExpression
from gemma_lint.cel.lexer import error_at
from gemma_lint.cel.parser import MAX_DEPTH, parse
from gemma_lint.cel.syntax import Span
from gemma_lint.cel.terms import Term
from gemma_lint.cel.types import BOOL, DYN, Declarations, Type, assignable


@dataclass(frozen=True, slots=True)
class Compiled:
    """An expression as Python.

    `python` is the source of one expression, to be put in a function whose locals include the
    variable `x` of the expression as `v_x`, and whose globals include `gemma_lint.cel.runtime` as
    `rt` and the declared functions under their `python` names. `reads` are the fields it may
    read, as (object type, field); `variables` those it uses. `fallible`: evaluation may raise
    EvalError; every evaluation may raise LimitExceeded. `nullable`: the value may be None.
    """

    python: str
    type: Type
    reads: frozenset[tuple[str, str]]
    variables: frozenset[str]
    fallible: bool
    nullable: bool


def compile_expression(
    text: str, declarations: Declarations, expect: Type | None = None
) -> Compiled:
    """The Python for an expression.

    With `expect` the value must be of that type and present. Raises InvalidExpression with the
    first mistake in the syntax or else with all mistakes in types and names.
    """
    tree = parse(text)
    checker = Checker(text, declarations)
    term = checker.term(tree, checker.outermost())
    if expect is not None:
        term = _expected(checker, term, expect)
    if checker.errors and not declarations.lenient:
        raise InvalidExpression(tuple(sorted(checker.errors, key=lambda error: error.offset)))
    source = emit(term)
    _try(text, source)
    return Compiled(
        python=source,
        type=term.type,
        reads=frozenset(checker.reads),
        variables=frozenset(checker.variables),
        fallible=term.fallible,
        nullable=term.nullable,
    )


def _expected(checker: Checker, term: Term, expect: Type) -> Term:
    term = checker.present(term)
    if expect == BOOL and term.type == DYN:
        return checker.as_bool(term)
    if not assignable(term.type, expect, checker.declarations):
        return checker.refuse(term.span, "expected-type", expected=expect, type=term.type)
    return term


def _try(text: str, source: str) -> None:
    """Python limits how deep its own source may nest: better known now than when a pack runs."""
    try:
        _code(source)
    except (SyntaxError, MemoryError, RecursionError):
        error = error_at(text, Span(0, len(text)), "too-deep", limit=MAX_DEPTH)
        raise InvalidExpression((error,)) from None


@lru_cache(maxsize=512)
def _code(source: str) -> CodeType:
    return compile(source, "<cel>", "eval")


_BUILTINS = {"all": all, "any": any, "getattr": getattr, "len": len}


def evaluate(
    compiled: Compiled, functions: Mapping[str, object] | None = None, /, **variables: object
) -> object:
    """The value of a compiled expression for `variables`; for tests and for trying things out.

    `functions` are the callables that declared functions name. Raises EvalError.
    """
    runtime.start()
    names = {f"v_{name}": value for name, value in variables.items()}
    return eval(  # noqa: S307  # our own source, made from checked terms
        _code(compiled.python),
        {"__builtins__": _BUILTINS, "rt": runtime, **(functions or {}), **names},
    )
