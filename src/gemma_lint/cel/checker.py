"""Names, fields, literals, logic: the checker's core, to which operators and calls are added.

Every mistake is recorded and replaced by a term of unknown type, so that one expression can
report all of its mistakes and none twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from gemma_lint.cel import aggregates, functions, macros, operators, selection
from gemma_lint.cel.errors import CelError
from gemma_lint.cel.lexer import error_at
from gemma_lint.cel.syntax import (
    Call,
    Conditional,
    ListLiteral,
    Literal,
    Logic,
    Name,
    Node,
    Select,
    Span,
)
from gemma_lint.cel.terms import (
    NOTHING,
    Choice,
    Junction,
    Keys,
    Template,
    Term,
    constant,
    needed,
    template,
    text_term,
)
from gemma_lint.cel.types import (
    BOOL,
    DOUBLE,
    DYN,
    INT,
    NULL,
    STRING,
    Declarations,
    ObjectType,
    Type,
    join,
)
from gemma_lint.suggest import nearest

_LITERALS: dict[type, Type] = {bool: BOOL, int: INT, float: DOUBLE, str: STRING, type(None): NULL}
_TYPE_NAMES = frozenset(
    ("bool", "int", "uint", "double", "string", "bytes", "list", "map", "null_type", "type")
)


@dataclass(frozen=True, slots=True)
class Variable:
    """What a name stands for: a local of the generated source."""

    python: str
    type: Type
    fact: bool


@dataclass(frozen=True, slots=True)
class Scope:
    """The names visible at a place, and the facts known to be present there."""

    names: Mapping[str, Variable]
    known: Keys = NOTHING
    in_loop: bool = False

    def knowing(self, keys: Keys) -> Scope:
        """The same place with more known to be present, and with it what it was selected from."""
        more = {key[:length] for key in keys for length in range(2, len(key) + 1)}
        return replace(self, known=self.known | more) if more else self


@dataclass(slots=True)
class Checker:
    """Checks one expression; afterwards `errors`, `reads` and the like tell what it met.

    `calls` are the declared functions it calls, by their Python names, with the type each is
    called on (None for one without a receiver).
    """

    text: str
    declarations: Declarations
    errors: list[CelError] = field(default_factory=list)
    reads: set[tuple[str, str]] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)
    calls: set[tuple[str, Type | None]] = field(default_factory=set)
    loops: int = 0

    def outermost(self) -> Scope:
        """The place where only the declared variables are visible."""
        declared = self.declarations.variables
        return Scope(
            {
                name: Variable(f"v_{name}", type_, isinstance(type_, ObjectType))
                for name, type_ in declared.items()
            }
        )

    def refuse(self, span: Span, key: str, /, **values: object) -> Term:
        """Record a mistake; the term returned fits anywhere and fails when it is evaluated."""
        self.errors.append(error_at(self.text, span, key, **values))
        return self.broken(span)

    def broken(self, span: Span) -> Term:
        """What stands in for a piece whose mistake, the last one recorded, is known already."""
        key = text_term(self.errors[-1].message.key, span)
        return template("rt.fail({0})", (key,), DYN, span, fallible=True)

    def written(self, span: Span) -> str:
        """The text at `span` on one line, as messages show it."""
        return " ".join(self.text[span.start : span.end].split())[:80]

    def term(self, node: Node, scope: Scope) -> Term:
        """The checked form of `node`; it may be absent."""
        if isinstance(node, Literal):
            return constant(node.value, _LITERALS[type(node.value)], node.span)
        if isinstance(node, Name):
            return self._name(node, scope)
        if isinstance(node, Select):
            return selection.select(self, node, scope)
        if isinstance(node, Call):
            return self._call(node, scope)
        if isinstance(node, Logic):
            return self._logic(node, scope)
        if isinstance(node, Conditional):
            return self._conditional(node, scope)
        if isinstance(node, ListLiteral):
            return aggregates.list_literal(self, node, scope)
        return aggregates.map_literal(self, node, scope)

    def value(self, node: Node, scope: Scope) -> Term:
        """The checked form of `node` where an absent value will not do."""
        return self.present(self.term(node, scope))

    def present(self, term: Term) -> Term:
        """`term`, failing with MissingFact when its value is absent."""
        if not term.nullable:
            return term
        return needed(term, self.written(term.span))

    def test(self, node: Node, scope: Scope) -> Term:
        """The checked form of `node` where a bool is asked for."""
        return self.as_bool(self.value(node, scope))

    def as_bool(self, term: Term) -> Term:
        """`term` as a bool: refused when it cannot be one, tested when it might not be."""
        if term.type == BOOL:
            return term
        if term.type == DYN:
            return template("rt.boolean({0})", (term,), BOOL, term.span, fallible=True)
        return self.refuse(term.span, "not-bool", type=term.type).as_type(BOOL)

    def _name(self, node: Name, scope: Scope) -> Term:
        variable = scope.names.get(node.name)
        if variable is None:
            return self._unknown_name(node, scope)
        if variable.python.startswith("v_"):
            self.variables.add(node.name)
        return Term(
            Template(variable.python),
            variable.type,
            node.span,
            fact=variable.fact,
            key=(variable.python,),
        )

    def _unknown_name(self, node: Name, scope: Scope) -> Term:
        if node.name in _TYPE_NAMES:
            return self.refuse(node.span, "no-types", name=node.name)
        return self.unknown("unknown-variable", node.name, node.span, scope.names)

    def unknown(
        self, key: str, name: str, span: Span, candidates: Mapping[str, object], **values: object
    ) -> Term:
        """Refuse a name that is not among `candidates`, with the nearest that is."""
        near = nearest(name, candidates)
        if near is None:
            return self.refuse(span, key, name=name, **values)
        return self.refuse(span, f"{key}-near", name=name, nearest=near, **values)

    def _call(self, node: Call, scope: Scope) -> Term:
        if node.name in operators.OPERATORS:
            return operators.OPERATORS[node.name](self, node, scope)
        if node.target is None and node.name == "has":
            return macros.has(self, node, scope)
        if node.target is not None and node.name in macros.MACROS:
            return macros.comprehension(self, node, scope)
        return functions.call(self, node, scope)

    def _logic(self, node: Logic, scope: Scope) -> Term:
        """Later parts are reached only past earlier ones that cannot fail, so they know more."""
        parts: list[Term] = []
        for piece in node.parts:
            part = self.test(piece, scope)
            parts.append(part)
            if not part.fallible:
                known = part.when_true if node.operator == "&&" else part.when_false
                scope = scope.knowing(known)
        facts = [part.when_true if node.operator == "&&" else part.when_false for part in parts]
        every = NOTHING.union(*facts)
        return Term(
            Junction(node.operator, tuple(parts)),
            BOOL,
            node.span,
            fallible=any(part.fallible for part in parts),
            when_true=every if node.operator == "&&" else NOTHING,
            when_false=every if node.operator == "||" else NOTHING,
        )

    def _conditional(self, node: Conditional, scope: Scope) -> Term:
        condition = self.test(node.condition, scope)
        yes = self.term(node.yes, scope.knowing(condition.when_true))
        no = self.term(node.no, scope.knowing(condition.when_false))
        type_ = join(yes.type, no.type)
        if type_ == DYN and DYN not in (yes.type, no.type):
            self.refuse(node.span, "branches", left=yes.type, right=no.type)
        nullable = yes.nullable or no.nullable or (NULL in (yes.type, no.type) and type_ != NULL)
        return Term(
            Choice(condition, yes, no),
            type_,
            node.span,
            fallible=condition.fallible or yes.fallible or no.fallible,
            optional=nullable,
            nullable=nullable,
            fact=yes.fact and no.fact,
        )
