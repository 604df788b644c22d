"""Which facts must be stated somewhere before a condition can hold: what a rule looks for.

`has(this.kopie_van) && this.status != 'uitgefaseerd'` needs `kopie_van` and not `status`, as it
holds for an element that states no status. Where a rule met no element, this tells what is missing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from gemma_lint.cel.checker import Checker
from gemma_lint.cel.parser import parse
from gemma_lint.cel.syntax import Call, Literal, Logic, Name, Node, Select
from gemma_lint.cel.types import BOOL, Declarations, ListType, ObjectType, Type
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.model import Either, Needs

_ORDER = frozenset(("<", "<=", ">", ">="))


@dataclass(frozen=True, slots=True)
class Meant:
    """A notion as the pack has it, with what it may name."""

    expression: str
    declared: Declarations
    kinds: tuple[str, ...]


@dataclass(slots=True)
class NeedsFinder:
    """Finds what conditions need. `notions` are those of the pack, by their Python names."""

    vocabulary: Vocabulary
    notions: dict[str, Meant] = field(default_factory=dict)
    _backward: dict[tuple[str, str], list[tuple[str, str]]] = field(default_factory=dict)
    _facts: dict[str, frozenset[Either]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.vocabulary.relations():
            self._backward.setdefault((one.target, one.name), []).append((one.source, one.field))

    def of(self, condition: str, declared: Declarations) -> Needs:
        """What `condition`, which must be a valid one, needs; sorted."""
        return tuple(sorted(self._needs(parse(condition), condition, declared, True) or ()))

    def _needs(
        self, node: Node, text: str, declared: Declarations, want: bool
    ) -> frozenset[Either] | None:
        """What `node` needs to be `want`; None when it is where nothing is stated."""
        if isinstance(node, Logic):
            parts = [self._needs(part, text, declared, want) for part in node.parts]
            every = (node.operator == "&&") is want
            if not every and None in parts:
                return None
            lacking = [part for part in parts if part is not None]
            if not lacking:
                return None
            together = frozenset[Either]().union(*lacking)
            return together if every else _any_of(together)
        if isinstance(node, Call) and node.name == "!":
            return self._needs(node.arguments[0], text, declared, not want)
        named = self._notion(node, text, declared)
        if named is not None:
            meant, kinds = named
            found = self._needs(parse(meant.expression), meant.expression, meant.declared, want)
            return found if found is None else self._only(found, meant, kinds)
        if _is_field(node) or _of_nothing(node) in (want, None):
            return None  # an absent fact makes the rule apply: it is violated then
        return self._all(node, text, declared)

    def _notion(
        self, node: Node, text: str, declared: Declarations
    ) -> tuple[Meant, frozenset[str]] | None:
        """The notion that `node` calls and nothing else, with the kinds it is called on."""
        if not isinstance(node, Call) or node.target is None:
            return None
        forms = {one.python for one in declared.forms(node.name)} & self.notions.keys()
        calls = _checked(node, text, declared).calls
        called = [(name, receiver) for name, receiver in calls if name in self.notions]
        if len(called) != 1 or called[0][0] not in forms:
            return None
        name, receiver = called[0]
        return self.notions[name], _members(receiver, declared)

    def _all(self, node: Node, text: str, declared: Declarations) -> frozenset[Either]:
        """Every fact that `node` reads, and the kinds of what the functions it calls may give."""
        checker = _checked(node, text, declared)
        groups = set(self._grouped(checker.reads))
        forms = (one for name in declared.functions for one in declared.forms(name))
        results = {one.python: one.result for one in forms}
        for name, receiver in checker.calls:
            result = results.get(name)
            if name in self.notions:
                found = self._of_notion(name, test=result == BOOL)
                groups |= self._only(found, self.notions[name], _members(receiver, declared))
            else:
                kinds = _members(result, declared) & self.vocabulary.kinds.keys()
                groups |= {tuple(sorted((kind, "") for kind in kinds))} if kinds else set()
        return frozenset(groups)

    def _of_notion(self, name: str, *, test: bool) -> frozenset[Either]:
        """What a notion reads, or needs if it is a test: one is mostly asked whether it holds."""
        if name not in self._facts:
            meant = self.notions[name]
            tree, given = parse(meant.expression), (meant.expression, meant.declared)
            found = self._needs(tree, *given, True) if test else self._all(tree, *given)
            self._facts[name] = found or frozenset()
        return self._facts[name]

    def _only(
        self, groups: Iterable[Either], meant: Meant, kinds: frozenset[str]
    ) -> frozenset[Either]:
        """What a notion needs without what is about kinds that it is not called on here."""
        others = set(meant.kinds) - kinds
        kept = (tuple(fact for fact in group if fact[0] not in others) for group in groups)
        return frozenset(group for group in kept if group)

    def _grouped(self, reads: Iterable[tuple[str, str]]) -> Iterable[Either]:
        """Facts by the name of their field: an element of one of several kinds has one of them."""
        named: dict[str, set[tuple[str, str]]] = {}
        for kind, name in reads:
            found = self.vocabulary.kinds.get(kind)
            if found is not None and found.field(name) is not None:
                named.setdefault(name, set()).add((kind, name))
            else:
                named.setdefault(name, set()).update(self._backward.get((kind, name), ()))
        return (tuple(sorted(group)) for group in named.values() if group)


def _any_of(groups: frozenset[Either]) -> frozenset[Either]:
    """One group: any of all those facts will do."""
    facts = {fact for group in groups for fact in group}
    return frozenset((tuple(sorted(facts)),)) if facts else frozenset()


def _checked(node: Node, text: str, declared: Declarations) -> Checker:
    checker = Checker(text, declared)
    checker.term(node, checker.outermost())
    return checker


def _members(type_: Type | None, declared: Declarations) -> frozenset[str]:
    """The kinds of element that a value of this type is or holds."""
    if isinstance(type_, ListType):
        type_ = type_.element
    return frozenset(declared.members(type_)) if isinstance(type_, ObjectType) else frozenset()


def _is_field(node: Node) -> bool:
    return isinstance(node, Select) and (isinstance(node.operand, Name) or _is_field(node.operand))


def _of_nothing(node: Node) -> bool | None:
    """What `node` is where nothing is stated; None: it fails for lack of a fact."""
    if isinstance(node, Literal):
        return node.value is True
    if not isinstance(node, Call):
        return False
    if node.name in _ORDER or node.name in ("==", "!="):
        return _compared(node.name, *node.arguments)
    return node.name == "all"


def _compared(sign: str, left: Node, right: Node) -> bool | None:
    if isinstance(left, Literal) and not isinstance(right, Literal):
        mirrored = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
        return _compared(mirrored.get(sign, sign), right, left)
    literal = right.value if isinstance(right, Literal) else None
    if isinstance(left, Call) and left.name == "size" and isinstance(literal, int):
        return {"==": literal == 0, "!=": literal != 0, "<": literal > 0, "<=": literal >= 0}.get(
            sign, sign == ">=" and literal <= 0
        )
    if sign in _ORDER:
        return None if _is_field(left) else False
    empty = literal == "" and isinstance(left, Call)  # a function that gives a text gives none
    return empty is (sign == "==")
