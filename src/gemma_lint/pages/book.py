"""Everything that the pages are made from: the built-in packs, read once for both languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from gemma_lint import resources
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.pages.tracing import function_facts
from gemma_lint.rules.compiling import compile_pack
from gemma_lint.rules.functions import FUNCTIONS, Documented
from gemma_lint.rules.loading import LoadedPack, built_in_packs, load, read
from gemma_lint.rules.model import Implication, Pack, Principle, Rule
from gemma_lint.rules.reads import Fact, Reading, Readings


@dataclass
class Book:
    """The packs with what is worked out of them."""

    loaded: Sequence[LoadedPack]
    readings: Mapping[str, Readings]
    vocabulary: Vocabulary
    _ran: dict[str, Reading] = field(default_factory=dict)

    @classmethod
    def open(cls) -> Book:
        """The book of the built-in packs; raises InvalidPack when one cannot be used."""
        names = sorted(built_in_packs(), key=lambda name: (name != "gemma2", name))
        vocabulary = landscape_vocabulary()
        readings: dict[str, Readings] = {}
        before: list[Pack] = []
        for name in names:
            compiled = compile_pack(read(resources.rules_folder() / name, before), vocabulary)
            readings[compiled.pack.id] = Readings(compiled, vocabulary)
            before.append(compiled.pack)
        return cls(load(names), readings, vocabulary)

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The packs, the one of GEMMA itself first."""
        return tuple(one.pack for one in self.loaded)

    @property
    def document(self) -> Pack:
        """The pack of the principles of GEMMA, which others build on or stand beside."""
        return self.packs[0]

    @cached_property
    def functions(self) -> Mapping[str, Documented]:
        """The functions that rules can call, by their Python names."""
        return {one.function.python: one for one in FUNCTIONS}

    @cached_property
    def function_facts(self) -> Mapping[str, frozenset[Fact]]:
        """The facts that functions read, by their Python names."""
        return function_facts(self.loaded, self.vocabulary)

    @cached_property
    def _holders(self) -> Mapping[str, set[Fact]]:
        """By the kind of a part, where such parts stand: a rule about them begins there."""
        found: dict[str, set[Fact]] = {}
        for kind in self.vocabulary.kinds.values():
            for spec in kind.fields:
                if spec.object is not None:
                    found.setdefault(spec.object, set()).add((kind.name, spec.name))
        return found

    def reading(self, rule: Rule) -> Reading:
        """What decides about a rule."""
        if rule.id not in self._ran:
            self._ran[rule.id] = self.readings[rule.pack].of_rule(rule)
        return self._ran[rule.id]

    def facts(self, rule: Rule) -> list[Fact]:
        """The facts that decide about a rule, with what the functions it calls read; sorted."""
        reading = self.reading(rule)
        called = (self.function_facts.get(name, frozenset()) for name in reading.functions)
        found = reading.facts.union(self._holders.get(rule.element, ()), *called)
        return sorted(fact for fact in found if fact[0] != self.vocabulary.root)

    def rules(self) -> Iterator[Rule]:
        """The rules of all packs."""
        for pack in self.packs:
            yield from pack.rules

    def principles(self) -> Iterator[tuple[Principle, Pack]]:
        """The principles of all packs, with their packs."""
        for pack in self.packs:
            for principle in pack.principles:
                yield principle, pack

    def rules_of(self, implication: Implication) -> list[Rule]:
        """The rules that check an implication or a sub-point of it."""
        return [rule for rule in self.rules() if rule.implication == implication.id]

    def above(self, rule: Rule) -> tuple[Implication, Principle, Pack]:
        """The implication and principle that a rule belongs to, and their pack."""
        for principle, pack in self.principles():
            for implication in principle.implications:
                if implication.id == rule.implication:
                    return implication, principle, pack
        raise KeyError(rule.implication)  # reading the pack has checked that there is one
