"""What a run is asked to do, and where each wish came from. Frozen; plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gemma_lint.finding import Location, Severity
from gemma_lint.rules.model import STEPS, SettingValue, Step
from gemma_lint.source.limits import Limits

CATALOGUE = "gemma-2026-06-30"
"""The name of the catalogue that is shipped."""

Key = tuple[str, ...]
"""A setting's path in the configuration: `("taal",)` or `("ernst", "G7.6-eigenaar")`."""


class From(StrEnum):
    """Who asked for a value; a later one wins from an earlier."""

    DEFAULT = "default"
    FOUND = "found"
    TERMINAL = "terminal"
    FILE = "file"
    ENVIRONMENT = "environment"
    OPTION = "option"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value came from; `name` is the option or the environment variable."""

    source: From
    name: str = ""
    place: Location | None = None


DEFAULT = Origin(From.DEFAULT)


@dataclass(frozen=True, slots=True)
class Output:
    """A report that is asked: its format, and the file it goes to (None: standard output)."""

    format: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a check depends on besides the landscape itself.

    `paths` and path-like `packs` are relative to the working directory. `select` and `ignore` hold
    principles, implications or rules; `profile` is the step up to which rules run. `severities`
    (per rule) and `instellingen` (thresholds) win from what the packs say. `catalogue` is the
    shipped catalogue of the GEMMA by its name, or the file of another; `forum` corrects statuses
    (`status`, `bron`, `datum`) by standard. `lang` is `nl` or `en`. `fail_level` None means that no
    finding fails. `format` is that of a report of which the call does not say it. With
    `ignore_deviations` no afwijking explains anything. `baseline` is the file with the findings
    that were there already, relative to the working directory; with `ignore_baseline` it is left
    aside. `origins` says where each value came from; what is not in it is the default.
    """

    peildatum: date
    paths: tuple[str, ...] = ()
    packs: tuple[str, ...] = ("gemma2",)
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: Step = STEPS[-1]
    severities: Mapping[str, Severity] = field(default_factory=dict)
    instellingen: Mapping[str, SettingValue] = field(default_factory=dict)
    catalogue: str = CATALOGUE
    forum: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    lang: str = "en"
    fail_level: Severity | None = Severity.FOUT
    format: str = "text"
    limits: Limits = field(default_factory=Limits)
    ignore_deviations: bool = False
    baseline: str | None = None
    ignore_baseline: bool = False
    configuration: str | None = None
    origins: Mapping[Key, Origin] = field(default_factory=dict)

    def origin(self, *key: str) -> Origin:
        """Where the setting at `key` came from, such as `origin("instellingen", "naam")`."""
        return self.origins.get(key) or self.origins.get(key[:1]) or DEFAULT
