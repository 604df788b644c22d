"""Names, fields, literals, logic: the checker's core, to which operators and calls are added.

Every mistake is recorded and replaced by a term of unknown type, so that one expression can
report all of its mistakes and none twice.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from keyword import iskeyword

from gemma_lint.cel import functions, macros, operators
from gemma_lint.cel.errors import CelError
from gemma_lint.cel.lexer import error_at
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
from gemma_lint.cel.terms import (
    MEMBER,
    NOTHING,
    Choice,
    Junction,
    Keys,
    Template,
    Term,
    constant,
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
    Field,
    ListType,
    MapType,
    ObjectType,
    Type,
    join,
    kind,
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
    """Checks one expression; afterwards `errors`, `reads` and `variables` tell what it met."""

    text: str
    declarations: Declarations
    errors: list[CelError] = field(default_factory=list)
    reads: set[tuple[str, str]] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)
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
            return self._select(node, scope)
        if isinstance(node, Call):
            return self._call(node, scope)
        if isinstance(node, Logic):
            return self._logic(node, scope)
        if isinstance(node, Conditional):
            return self._conditional(node, scope)
        if isinstance(node, ListLiteral):
            return self._list(node, scope)
        return self._map(node, scope)

    def value(self, node: Node, scope: Scope) -> Term:
        """The checked form of `node` where an absent value will not do."""
        return self.present(self.term(node, scope))

    def present(self, term: Term) -> Term:
        """`term`, failing with MissingFact when its value is absent."""
        if not term.nullable:
            return term
        path = text_term(self.written(term.span), term.span)
        needed = Template("rt.present({0}, {1})", (replace(term, nullable=False), path))
        return replace(term, form=needed, fallible=True, nullable=False)

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

    def _select(self, node: Select, scope: Scope) -> Term:
        operand = self.value(node.operand, scope)
        if isinstance(operand.type, ObjectType):
            return self._field(node, operand, operand.type, scope)
        if operand.type == DYN or (
            isinstance(operand.type, MapType) and operand.type.key in (STRING, DYN)
        ):
            name = constant(node.name, STRING, node.name_span)
            return self.entry(operand, name, node.span, scope)
        return self.refuse(node.name_span, "no-fields", type=operand.type, name=node.name)

    def entry(self, operand: Term, name: Term, span: Span, scope: Scope) -> Term:
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

    def _field(self, node: Select, operand: Term, type_: ObjectType, scope: Scope) -> Term:
        members = self.declarations.members(type_)
        fields = self._fields(members)
        found = [fields[member][node.name] for member in members if node.name in fields[member]]
        if not found:
            names = {name: None for member in members for name in fields[member]}
            return self.unknown("unknown-field", node.name, node.name_span, names, type=type_)
        self.reads.update((member, node.name) for member in members if node.name in fields[member])
        everywhere = len(found) == len(members)
        optional = not everywhere or any(one.optional for one in found)
        key = (*operand.key, node.name) if operand.key else None
        return replace(
            template(_access(found, node.name, everywhere), (operand,), _joined(found), node.span),
            optional=optional,
            nullable=optional and key not in scope.known,
            fact=True,
            key=key,
        )

    def _fields(self, members: tuple[str, ...]) -> dict[str, Mapping[str, Field]]:
        return {member: self.declarations.objects[member] for member in members}

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

    def _list(self, node: ListLiteral, scope: Scope) -> Term:
        items = tuple(self.value(item, scope) for item in node.items)
        element = _element_type(items)
        if all(item.is_constant for item in items):
            return constant(tuple(item.literal for item in items), ListType(element), node.span)
        holes = ", ".join(f"{{{place}}}" for place in range(len(items)))
        text = f"rt.made([{holes}])" if scope.in_loop else f"[{holes}]"
        return template(text, items, ListType(element), node.span)

    def _map(self, node: MapLiteral, scope: Scope) -> Term:
        keys = tuple(self._map_key(key, scope) for key, _ in node.entries)
        values = tuple(self.value(value, scope) for _, value in node.entries)
        type_ = MapType(_element_type(keys), _element_type(values))
        parts = tuple(part for pair in zip(keys, values, strict=True) for part in pair)
        plain = all(key.is_constant and key.type in (INT, STRING) for key in keys)
        literals = [key.literal for key in keys]
        for place, key in enumerate(keys):
            if key.is_constant and (key.type, key.literal) in [
                (other.type, other.literal) for other in keys[:place]
            ]:
                return self.refuse(key.span, "repeated-key", key=key.literal)
        text = _map_text(len(keys), plain and len(set(literals)) == len(literals))
        return template(
            f"rt.made({text})" if scope.in_loop else text,
            parts,
            type_,
            node.span,
            fallible=not plain,
        )

    def _map_key(self, node: Node, scope: Scope) -> Term:
        key = self.value(node, scope)
        if kind(key.type) in (BOOL, INT, STRING, DYN):
            return key
        return self.refuse(key.span, "map-key-type", type=key.type)


def _element_type(items: tuple[Term, ...]) -> Type:
    """The one type of all items; a list literal may mix types, which leaves it open."""
    types = {kind(item.type) for item in items}
    if all(isinstance(type_, ObjectType) for type_ in types) and types:
        joined = items[0].type
        for item in items[1:]:
            joined = join(joined, item.type)
        return joined
    return types.pop() if len(types) == 1 else DYN


def _map_text(size: int, plain: bool) -> str:
    places = range(0, 2 * size, 2)
    if plain:
        return "{{" + ", ".join(f"{{{at}}}: {{{at + 1}}}" for at in places) + "}}"
    return "rt.new_map((" + "".join(f"({{{at}}}, {{{at + 1}}}), " for at in places) + "))"


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


def _joined(found: list[Field]) -> Type:
    type_ = found[0].type
    for one in found[1:]:
        type_ = join(type_, one.type)
    return type_
