"""What a rule pack holds: principles, implications, rules and their texts. All frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from gemma_lint.finding import Location, Severity

Check = Literal["S", "F", "E"]
Step = Literal["basis", "gevorderd", "volledig"]
STEPS: tuple[Step, ...] = ("basis", "gevorderd", "volledig")
"""The steps of the ladder, from what every landscape should say first to everything."""
Either = tuple[tuple[str, str], ...]
"""Facts of which one will do, as (kind, field); a kind itself has the field `""`."""
Needs = tuple[Either, ...]
"""What must be stated somewhere before a rule can meet an element; see `needs`."""
Group = Literal["algemeen", "technologie", "uitgangspunt"]
DEVIATION = "afwijking"
"""The kind of element about which rules decide what a deviation explains."""
SettingValue = int | float | str | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A text in Dutch and English."""

    nl: str
    en: str
    cooperation: Text | None = None
    """The same where the organisation is a samenwerkingsverband, if that differs."""

    def of(self, lang: str) -> str:
        """The text in `lang`, `nl` or `en`."""
        return self.nl if lang == "nl" else self.en


@dataclass(frozen=True, slots=True)
class Example:
    """A piece of landscape that a rule accepts (`good`) or reports; runs as a test."""

    good: bool
    landscape: str


@dataclass(frozen=True, slots=True)
class Setting:
    """A threshold or list that rules read as `instelling.<name>` and configuration can change."""

    name: str
    value: SettingValue
    description: Text


@dataclass(frozen=True, slots=True)
class Implication:
    """An implication of a principle, in the pack's own words, with its place in the source."""

    id: str
    principle: str
    text: Text
    source: str
    subpoints: Mapping[str, Text] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """By which a rule may be named after it: its id, and with the letter of each sub-point."""
        return (self.id, *(f"{self.id}{letter}" for letter in self.subpoints))


@dataclass(frozen=True, slots=True)
class Principle:
    """A principle: its title, why it matters (own words) and where it stands in the source."""

    id: str
    title: Text
    rationale: Text
    source: str
    implications: tuple[Implication, ...]


@dataclass(frozen=True, slots=True)
class Development:
    """A development or starting point that principles answer, in the pack's own words.

    `unanswered` says, as far as the pack knows, why no principle does; None when one does.
    """

    id: str
    group: Group
    title: Text
    text: Text
    source: str
    unanswered: Text | None = None


@dataclass(frozen=True, slots=True)
class NoraPrinciple:
    """A principle of NORA, with the ids of the principles that the source lays beside it."""

    id: str
    title: Text
    text: Text
    source: str
    principles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """That a principle, implication or sub-point answers a development: the pack's own reading.

    `passage` is the place in the source that the reading rests on, `reason` what it says there.
    """

    development: str
    principle: str
    passage: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Rule:
    """One check of one implication, as its pack states it.

    `element` is the kind it looks at; `when` and `require` are CEL (`when` may be None: always);
    `field` is where a finding points; `related` is CEL for other elements to show, or None;
    `message`, `missing` (for when a fact that is needed is absent) and `advice` are templates with
    `{CEL}` in braces. `check` is S (structural), F (fact) or E (evidence). `step` says where on the
    ladder the rule stands. `binding` says why nobody may deviate from it; None when one may.
    """

    id: str
    pack: str
    principle: str
    implication: str
    subpoint: str | None
    title: Text
    severity: Severity
    check: Check
    element: str
    when: str | None
    require: str
    field: str | None
    related: str | None
    message: Text
    missing: Text | None
    advice: Text
    explanation: Text | None
    examples: tuple[Example, ...]
    location: Location
    step: Step = "basis"
    binding: Text | None = None


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the ladder as a pack states it: what it is for, and what must be described.

    `describe` are keys of a landscape (`applicaties`); without all of them nobody is on the step,
    so that nobody gets there by saying nothing.
    """

    id: Step
    title: Text
    explanation: Text
    describe: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A set of principles with the rules that check them, and the ladder that leads to all."""

    id: str
    title: Text
    version: str
    source: str
    settings: Mapping[str, Setting]
    principles: tuple[Principle, ...]
    rules: tuple[Rule, ...]
    steps: tuple[Rung, ...] = ()
    texts: Mapping[str, Text] = field(default_factory=dict)
    developments: tuple[Development, ...] = ()
    nora: tuple[NoraPrinciple, ...] = ()
    answers: tuple[Answer, ...] = ()
