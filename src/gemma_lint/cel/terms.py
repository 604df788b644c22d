"""The checked expression: each piece with its type and what is known about its value.

How a piece is computed is its form; there are five, and `emit` writes each as Python. Everything
else in the language is a template: Python text of ours with holes for the parts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from gemma_lint.cel.syntax import Span
from gemma_lint.cel.types import DYN, Type

Key: TypeAlias = tuple[str, ...]
"""A variable and the fields selected from it: what narrowing knows to be present."""

Keys: TypeAlias = frozenset[Key]

NOTHING: Keys = frozenset()

PRESENT = "rt.present({0}, {1})"
"""The template of a value that must not be absent."""

MEMBER = "rt.member({0}, {1})"
"""The template of a key of a map that has to be there."""


@dataclass(frozen=True, slots=True)
class Constant:
    """A value known when the expression is compiled; a list of constants is a tuple."""

    value: object


@dataclass(frozen=True, slots=True)
class Template:
    """Python text with `{0}`, `{1}`… where the parts go, such that the whole is one operand."""

    text: str
    parts: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Junction:
    """A chain of `&&` or `||`, every part of it a bool."""

    operator: str
    parts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """`condition ? yes : no`."""

    condition: Term
    yes: Term
    no: Term


@dataclass(frozen=True, slots=True)
class Loop:
    """A comprehension over `elements`, already wrapped in what iterates.

    `kind` is `all`, `exists`, `once`, `list` or `map`; `names` are the Python variables. `body` is
    the test, or the element made; `condition` leaves elements out; `key` is the key of a map.
    """

    kind: str
    names: tuple[str, ...]
    elements: Term
    body: Term
    condition: Term | None = None
    key: Term | None = None


Form: TypeAlias = Constant | Template | Junction | Choice | Loop


@dataclass(frozen=True, slots=True)
class Term:
    """A checked piece of the expression.

    `fallible`: evaluation may raise EvalError (other than LimitExceeded). `optional`: declared so
    that it may be absent; `nullable`: as far as is known here, it may be. `key` names what it
    selects; `fact` says that it comes from the model, where a key of a map may be absent as a
    field may. `when_true` and `when_false` are what is present once it is known to be that.
    `needs` are fields such that a fallible term fails exactly when one of them is absent; None
    when there is more to it.
    """

    form: Form
    type: Type
    span: Span
    fallible: bool = False
    optional: bool = False
    nullable: bool = False
    fact: bool = False
    key: Key | None = None
    when_true: Keys = NOTHING
    when_false: Keys = NOTHING
    needs: tuple[Term, ...] | None = None

    @property
    def fails_without(self) -> tuple[Term, ...] | None:
        """`needs` of this term, which are none when it cannot fail."""
        return self.needs if self.fallible else ()

    @property
    def literal(self) -> object:
        """The value of a constant; for anything else a value that equals nothing."""
        return self.form.value if isinstance(self.form, Constant) else _NO_LITERAL

    @property
    def is_constant(self) -> bool:
        """Whether the value is known when the expression is compiled."""
        return isinstance(self.form, Constant)

    def as_type(self, type_: Type) -> Term:
        """The same value, seen as another type."""
        return replace(self, type=type_)


_NO_LITERAL = object()


def constant(value: object, type_: Type, span: Span) -> Term:
    """A term for a value known now."""
    return Term(Constant(value), type_, span)


def template(
    text: str, parts: tuple[Term, ...], type_: Type, span: Span, *, fallible: bool = False
) -> Term:
    """A term computed by Python text from other terms; it fails when one of those does."""
    failing = fallible or any(part.fallible for part in parts)
    needs = None if fallible else _needs(parts)
    return Term(Template(text, parts), type_, span, fallible=failing, needs=needs)


def _needs(parts: tuple[Term, ...]) -> tuple[Term, ...] | None:
    found: list[Term] = []
    for part in parts:
        if part.fails_without is None:
            return None
        found.extend(part.fails_without)
    return tuple(found)


def needed(term: Term, path: str) -> Term:
    """`term` where its value has to be present; `path` is how the expression wrote it."""
    here = replace(term, nullable=False)
    needs = term.fails_without
    return replace(
        here,
        form=Template(PRESENT, (here, text_term(path, term.span))),
        fallible=True,
        needs=None if needs is None or term.key is None else (*needs, here),
    )


def text_term(value: str, span: Span) -> Term:
    """Text of the expression on its way into the source: only ever as a constant."""
    return constant(value, DYN, span)
