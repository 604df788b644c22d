"""Which facts a rule reads, with those that the notions it uses read: for people and for proofs.

Only what an expression names can be told from it. What functions in Python read is not seen here;
`functions` tells which those are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from gemma_lint.cel.checker import Checker
from gemma_lint.cel.parser import parse
from gemma_lint.cel.types import ObjectType
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.compiling import CompiledPack
from gemma_lint.rules.declarations import about
from gemma_lint.rules.model import Rule
from gemma_lint.rules.packsource import Notion

Fact = tuple[str, str]
"""A field of a kind of element: `("applicatie", "eigenaar")`."""


@dataclass(frozen=True, slots=True)
class Use:
    """A notion as an expression uses it: on elements of which kinds."""

    notion: Notion
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression names: facts, settings, notions and functions (by their Python names).

    A relation that is walked backwards is the fact it is made of.
    """

    facts: frozenset[Fact] = frozenset()
    settings: frozenset[str] = frozenset()
    uses: tuple[Use, ...] = ()
    functions: tuple[str, ...] = ()


@dataclass(slots=True)
class Readings:
    """Tells what the expressions of a compiled pack read."""

    compiled: CompiledPack
    vocabulary: Vocabulary
    _backward: dict[Fact, set[Fact]] = field(default_factory=dict)
    _known: dict[tuple[str, tuple[str, ...]], Reading] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.vocabulary.relations():
            self._backward.setdefault((one.target, one.name), set()).add((one.source, one.field))

    def of(self, expression: str, kinds: tuple[str, ...]) -> Reading:
        """What a valid expression about an element of `kinds` names itself."""
        if (expression, kinds) not in self._known:
            self._known[expression, kinds] = self._read(expression, kinds)
        return self._known[expression, kinds]

    def of_rule(self, rule: Rule) -> Reading:
        """Everything that decides about a rule: its condition and requirement, notions and all.

        Notions come in the order in which one meets them, each once.
        """
        texts = [one for one in (rule.when, rule.require) if one]
        found = [self.of(one, (rule.element,)) for one in texts]
        uses: dict[Use, None] = {}
        for reading in found:
            for use in reading.uses:
                self._follow(use, uses)
        found += [self.of(use.notion.expression, use.kinds) for use in uses]
        return Reading(
            frozenset[Fact]().union(*(one.facts for one in found)),
            frozenset[str]().union(*(one.settings for one in found)),
            tuple(uses),
            tuple(dict.fromkeys(name for one in found for name in one.functions)),
        )

    def _follow(self, use: Use, met: dict[Use, None]) -> None:
        """Adds a notion and those it uses; a pack has none that go in circles."""
        if use in met:
            return
        met[use] = None
        for inner in self.of(use.notion.expression, use.kinds).uses:
            self._follow(inner, met)

    def _read(self, expression: str, kinds: tuple[str, ...]) -> Reading:
        declared = about(self.compiled.declared, kinds)
        checker = Checker(expression, declared)
        checker.term(parse(expression), checker.outermost())
        notions = {f"n{index}": one for index, one in enumerate(self.compiled.notions)}
        uses: dict[str, set[str]] = {}
        functions = set()
        for name, receiver in checker.calls:
            if name not in notions:
                functions.add(name)
            elif isinstance(receiver, ObjectType):
                on = set(declared.members(receiver)) & set(notions[name].kinds)
                uses.setdefault(name, set()).update(on)
        ordered = sorted(uses, key=lambda name: (expression.find(notions[name].name), name))
        return Reading(
            frozenset(self._facts(checker.reads)),
            frozenset(name for kind, name in checker.reads if kind == "instellingen"),
            tuple(Use(notions[name], tuple(sorted(uses[name]))) for name in ordered),
            tuple(sorted(functions)),
        )

    def _facts(self, reads: Iterable[Fact]) -> Iterator[Fact]:
        for kind, name in reads:
            spec = self.vocabulary.kinds.get(kind)
            if spec is not None and spec.field(name) is not None:
                yield kind, name
            else:
                yield from self._backward.get((kind, name), ())
