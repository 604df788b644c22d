"""What a baseline records, and how a check was held against it. All frozen."""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.finding import Finding


@dataclass(frozen=True, slots=True)
class Recorded:
    """A finding as the baseline has it.

    `organisation` is the id of the organisation whose landscape it is in. Of a landscape that does
    not say whose it is, that is empty, and `file` is where the element stands: a path from the
    folder of the baseline with `/`, or `-`. `element` is what `rules/element_name.py` makes of it.
    """

    organisation: str
    rule: str
    element: str
    fingerprint: str
    file: str = ""

    @classmethod
    def of(cls, finding: Finding, element: str, whose: str, file: str) -> Recorded:
        """What the baseline would have of a finding in the landscape of `whose`, or in `file`."""
        return cls(whose, finding.rule, element, finding.fingerprint, "" if whose else file)

    @property
    def owner(self) -> str:
        """Whose landscape it is in, or else the file."""
        return self.organisation or self.file

    @property
    def about(self) -> tuple[str, str, str]:
        """What has to be the same for it to be about a finding, beside the landscape."""
        return self.rule, self.element, self.fingerprint

    @property
    def known_by(self) -> tuple[str, str]:
        """What no two entries share: without organisations, several landscapes may agree."""
        return self.file, self.fingerprint

    def __lt__(self, other: Recorded) -> bool:
        return (self.organisation, self.file, *self.about) < (
            other.organisation,
            other.file,
            *other.about,
        )


@dataclass(frozen=True, slots=True)
class Baseline:
    """The baseline in the file at `path`, which is relative to the working directory.

    `landscapes` are the ids of the organisations whose landscapes it was made of; one may have no
    entries. What a rule that compares landscapes finds, it finds in a check of all of them.
    """

    path: str
    entries: tuple[Recorded, ...]
    landscapes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """How a check was held against the baseline at `path`.

    `recorded` counts what it records of the landscapes that were checked, and that was found or is
    `gone`: not needed any more, as it is not found, or explained by now. `unlooked` counts what was
    not found and may yet be there: of rules that did not run, that could not be evaluated, or that
    compare landscapes of which one was not checked. `unknown` are those of rules that no pack has.
    `others` are the organisations, or files of landscapes without one, that it has something of and
    that were not checked. `moved` pairs what was found in another file than it names with what it
    is to be. `earlier` counts those in `gone` that were recorded when the landscape did not yet say
    whose it is. All are sorted.
    """

    path: str
    recorded: int
    gone: tuple[Recorded, ...] = ()
    unlooked: int = 0
    unknown: tuple[Recorded, ...] = ()
    others: tuple[str, ...] = ()
    moved: tuple[tuple[Recorded, Recorded], ...] = ()
    earlier: int = 0
