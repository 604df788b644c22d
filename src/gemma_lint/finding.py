"""What is reported: a place, a problem in the input, a finding of a rule. All frozen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Severity(StrEnum):
    """How serious a finding is; the Dutch words are the contract with users and scripts."""

    FOUT = "fout"
    WAARSCHUWING = "waarschuwing"
    ADVIES = "advies"

    @property
    def rank(self) -> int:
        """0 for the most serious, rising as it matters less."""
        return _RANKS[self]


_RANKS = {Severity.FOUT: 0, Severity.WAARSCHUWING: 1, Severity.ADVIES: 2}


class Status(StrEnum):
    """Whether a finding counts: open, explained by an afwijking, or recorded in a baseline."""

    OPEN = "open"
    EXPLAINED = "explained"
    BASELINED = "baselined"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A stretch of a file. Lines and columns count characters from 1; the end is exclusive."""

    path: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Message:
    """A text of the program, still without a language: a key into `messages` and its values."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RelatedProblem:
    """A second place that explains a problem, such as the first of two duplicates."""

    message: Message
    location: Location


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with the input itself, so that it cannot be checked (exit code 2).

    `code` is part of the contract: `schema`, `yaml`, `reference`, `duplicate-id`, `encoding` or
    `limit` for a landscape; `pack` for a rule pack; `configuration` for settings; `xml` for a
    model in ArchiMate and `catalogue` for one that no catalogue can be made of.
    """

    code: str
    message: Message
    location: Location | None = None
    advice: Message | None = None
    related: tuple[RelatedProblem, ...] = ()


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems by path, line and column; those of no place first."""

    def place(problem: Problem) -> tuple[str, int, int, str]:
        where = problem.location
        return (where.path, where.line, where.column, problem.code) if where else ("", 0, 0, "")

    return tuple(sorted(problems, key=place))


@dataclass(frozen=True, slots=True)
class ElementRef:
    """An element of the landscape by kind and id, as people and scripts name it."""

    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.kind}/{self.id}"


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that matters for a finding, with a word on why."""

    message: str
    location: Location


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a finding does not count: the afwijking that holds for it.

    `rule` is what the afwijking names: a rule, sub-point or implication. `decided_by` is the name
    of the role that decided; the afwijking holds up to and including `valid_until`. `measure` is
    what is done meanwhile, `location` where the afwijking stands.
    """

    rule: str
    reason: str
    decided_by: str
    decided_on: date
    valid_until: date
    measure: str | None
    location: Location


@dataclass(frozen=True, slots=True)
class Finding:
    """One deviation: which rule, which element, where, what is wrong and what to do.

    `fault` marks a rule that could not be evaluated: a fault of the pack or the program, not of
    the landscape (exit code 3). `explanation` is there when `status` is `explained`, and only then.
    """

    rule: str
    principle: str
    implication: str
    severity: Severity
    element: ElementRef
    field: str | None
    message: str
    advice: str
    fingerprint: str
    location: Location
    related: tuple[Related, ...] = ()
    status: Status = Status.OPEN
    fault: bool = False
    explanation: Explanation | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """The order of every report: path, line, column, rule."""
        place = self.location
        return (place.path, place.line, place.column, self.rule, self.fingerprint)


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a landscape can state: a field of a kind, or a kind itself (`field` None).

    `place` is how a writer of the landscape knows it: `gegevensverzamelingen: eigenaar`.
    """

    kind: str
    field: str | None
    place: str


class Cause(StrEnum):
    """Why a rule met no element: its kind is not described, facts are stated nowhere, or neither.

    In the last case all that the rule asks for is there to be seen, and does not occur.
    """

    NOT_DESCRIBED = "not_described"
    NOT_STATED = "not_stated"
    DOES_NOT_OCCUR = "does_not_occur"


@dataclass(frozen=True, slots=True)
class NotAssessed:
    """A rule that met no element it applies to, with the reason in the reader's language.

    `facts` are those that no element states and that the rule looks for.
    """

    rule: str
    reason: str
    cause: Cause = Cause.DOES_NOT_OCCUR
    facts: tuple[Fact, ...] = ()
