"""Coverage: of every principle, implication and rule what was assessed, and how that turned out.

All implications count and all rules, whatever the profile and whatever is selected or ignored. Per
implication the elements are counted that any of its rules looked at: each once, and a part of an
element (such as a kanaal) for itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from gemma_lint.finding import Fact, NotAssessed, Status
from gemma_lint.rules.model import STEPS, Text

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.configuration.settings import Settings
    from gemma_lint.graph import Element
    from gemma_lint.rules.model import Implication, NoraPrinciple, Principle, Rule

ON_RECORD = "afwijking"
"""Rules about this kind are about the record, not about the landscape: coverage leaves them out."""


class State(StrEnum):
    """How an implication stands: by the worst of its elements, or not assessed at all."""

    MET = "met"
    EXPLAINED = "explained"
    VIOLATED = "violated"
    NOT_ASSESSED = "not_assessed"
    NO_RULE = "no_rule"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were met, explained and violated; every one that was assessed is one of those."""

    met: int = 0
    explained: int = 0
    violated: int = 0

    @property
    def assessed(self) -> int:
        """All of them."""
        return self.met + self.explained + self.violated

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.met + other.met, self.explained + other.explained, self.violated + other.violated
        )


@dataclass(frozen=True, slots=True)
class RuleCoverage:
    """What one rule looked at; `unseen` says why that was nothing."""

    rule: Rule
    elements: Tally
    unseen: NotAssessed | None


@dataclass(frozen=True, slots=True)
class Point:
    """An implication, or a sub-point of one: its rules and the elements they looked at.

    `id` and `text` are its own; `subpoints` of an implication are counted within it as well.
    """

    id: str
    principle: str
    text: Text
    elements: Tally
    rules: tuple[RuleCoverage, ...]
    subpoints: tuple[Point, ...] = ()

    @property
    def rules_assessed(self) -> int:
        """How many of its rules met an element."""
        return sum(one.unseen is None for one in self.rules)

    @property
    def state(self) -> State:
        """How it stands as far as it was assessed."""
        if not self.rules:
            return State.NO_RULE
        for state in (State.VIOLATED, State.EXPLAINED, State.MET):
            if getattr(self.elements, state.value):
                return state
        return State.NOT_ASSESSED

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What its rules that met nothing look for and is stated nowhere."""
        found = (fact for one in self.rules if one.unseen for fact in one.unseen.facts)
        return tuple(sorted(set(found), key=lambda fact: fact.place))


@dataclass(frozen=True, slots=True)
class Total:
    """Implications by how they stand, and the sum of the elements counted for each of them."""

    implications: Mapping[State, int]
    assessments: Tally

    @property
    def count(self) -> int:
        """All implications."""
        return sum(self.implications.values())


@dataclass(frozen=True, slots=True)
class Part:
    """A principle with its implications; for one of the NORA, those of our principles in it."""

    id: str
    title: Text
    implications: tuple[Point, ...]
    principles: tuple[str, ...] = ()

    @property
    def total(self) -> Total:
        """Its implications together."""
        return total_of(self.implications)


@dataclass(frozen=True, slots=True)
class Coverage:
    """The coverage of a landscape, or of several together. With problems in `result` that is all.

    `narrowed` says that the settings select, ignore or take a profile, which coverage does not.
    """

    result: Result
    principles: tuple[Part, ...] = ()
    nora: tuple[Part, ...] = ()
    narrowed: bool = False

    @property
    def implications(self) -> tuple[Point, ...]:
        """All implications, in order."""
        return tuple(one for part in self.principles for one in part.implications)

    @property
    def total(self) -> Total:
        """All of it together."""
        return total_of(self.implications)


def total_of(points: Sequence[Point]) -> Total:
    """Implications counted together."""
    states = {state: sum(one.state is state for one in points) for state in State}
    return Total(states, sum((one.elements for one in points), Tally()))


def unnarrowed(settings: Settings) -> Settings:
    """The settings with which everything is counted; what a baseline records is violated too."""
    return replace(settings, select=(), ignore=(), profile=STEPS[-1], baseline=None)


def is_narrowed(settings: Settings) -> bool:
    """Whether the settings leave rules out of a check, which coverage never does."""
    return bool(settings.select or settings.ignore or settings.profile != STEPS[-1])


def coverage_of(result: Result, *, narrowed: bool = False) -> Coverage:
    """The coverage that a result shows, of a check with `unnarrowed` settings and `keep_seen`."""
    if result.problems:
        return Coverage(result, narrowed=narrowed)
    counter = _Counter(result)
    principles = tuple(
        part
        for pack in result.packs
        for principle in pack.principles
        if (part := counter.principle(principle)) is not None
    )
    known = {part.id: part for part in principles}
    nora = tuple(_nora(one, known) for pack in result.packs for one in pack.nora)
    return Coverage(result, principles, nora, narrowed)


def _nora(principle: NoraPrinciple, known: Mapping[str, Part]) -> Part:
    own = tuple(name for name in dict.fromkeys(principle.principles) if name in known)
    points = tuple(point for name in own for point in known[name].implications)
    return Part(principle.id, principle.title, points, own)


@dataclass(slots=True)
class _Counter:
    result: Result
    rules: dict[str, list[Rule]] = field(default_factory=dict)
    violated: dict[str, set[Element]] = field(default_factory=dict)
    explained: dict[str, set[Element]] = field(default_factory=dict)
    unseen: dict[str, NotAssessed] = field(default_factory=dict)

    def __post_init__(self) -> None:
        result = self.result
        for rule in (rule for pack in result.packs for rule in pack.rules):
            self.rules.setdefault(rule.implication, []).append(result.rules.get(rule.id, rule))
        for finding in result.findings:
            kept = self.explained if finding.status is Status.EXPLAINED else self.violated
            if finding.fingerprint in result.found:  # else it is about the record, not an element
                kept.setdefault(finding.rule, set()).add(result.found[finding.fingerprint])
        self.unseen = {one.rule: one for one in result.not_assessed}

    def principle(self, principle: Principle) -> Part | None:
        """The principle counted; None when all of its rules are about the record."""
        points = tuple(
            point
            for implication in principle.implications
            if (point := self._implication(implication)) is not None
        )
        if not points and principle.implications:
            return None
        return Part(principle.id, principle.title, points)

    def _implication(self, implication: Implication) -> Point | None:
        every = self.rules.get(implication.id, [])
        rules = [rule for rule in every if rule.element != ON_RECORD]
        if every and not rules:
            return None
        return replace(
            self._point(implication.id, implication, implication.text, rules),
            subpoints=tuple(
                self._point(
                    f"{implication.id}{letter}",
                    implication,
                    text,
                    [rule for rule in rules if rule.subpoint == letter],
                )
                for letter, text in implication.subpoints.items()
            ),
        )

    def _point(
        self, name: str, implication: Implication, text: Text, rules: Sequence[Rule]
    ) -> Point:
        return Point(
            name,
            implication.principle,
            text,
            self._tally([rule.id for rule in rules]),
            tuple(
                RuleCoverage(rule, self._tally([rule.id]), self.unseen.get(rule.id))
                for rule in rules
            ),
        )

    def _tally(self, rules: Collection[str]) -> Tally:
        """Distinct elements: violated by any of the rules, else explained for any, else met."""
        seen = _joined(self.result.seen, rules)
        violated = _joined(self.violated, rules)
        explained = _joined(self.explained, rules) - violated
        return Tally(len(seen - violated - explained), len(explained), len(violated))


def _joined(sets: Mapping[str, Iterable[Element]], rules: Collection[str]) -> set[Element]:
    return {one for rule in rules for one in sets.get(rule, ())}
