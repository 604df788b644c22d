"""What a baseline records, and how a check was held against it. All frozen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Recorded:
    """A finding as the baseline has it.

    `organisation` is the id of the organisation whose landscape it is in, empty if that is not
    said; `element` reads `gegevensverzameling/klanten`. What counts is `fingerprint`; the rest is
    there for people, and to tell which landscape and rule it concerns.
    """

    organisation: str
    rule: str
    element: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Held:
    """How a check was held against the baseline at `path`.

    `recorded` counts what it records of the landscapes that were checked and the rules that ran;
    `gone` are those of them that are not found any more or that an afwijking explains by now.
    """

    path: str
    recorded: int
    gone: tuple[Recorded, ...] = ()
