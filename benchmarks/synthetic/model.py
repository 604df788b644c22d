"""What a planned landscape is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from benchmarks.synthetic.names import LOW, Biv, Component, Domain, Noun, Registry


@dataclass(slots=True, eq=False)
class Dataset:
    """A gegevensverzameling, the source of its own gegevenssoort unless it is a copy."""

    id: str
    noun: Noun
    holder: Application
    biv: Biv
    openbaar: bool
    copy_of: Dataset | None = None
    refers_to: Registry | None = None
    users: set[str] = field(default_factory=set)
    archived: bool = False
    geo: bool = False
    value: str | None = None

    @property
    def sensitive(self) -> bool:
        """Whether it holds personal data or is confidential."""
        return self.noun.persoonlijk or self.biv.vertrouwelijkheid >= 2

    @property
    def soort(self) -> str:
        """The id of the gegevenssoort in it."""
        return (self.copy_of or self).id.replace(self.noun.plural, self.noun.singular, 1)

    @property
    def plain(self) -> bool:
        """Whether it holds nothing of which the source is elsewhere."""
        return not self.copy_of and not self.refers_to


@dataclass(slots=True, eq=False)
class Application:
    """An applicatie."""

    id: str
    naam: str
    number: int
    domain: Domain
    component: Component
    hosting: str
    supplier: int
    functions: tuple[str, ...]
    role: str | None = None
    holds: list[Dataset] = field(default_factory=list)
    takes: dict[str, None] = field(default_factory=dict)
    receives_sensitive: bool = False
    reusable: bool = False
    planned: bool = False
    process: str | None = None
    partner: str | None = None

    @property
    def biv(self) -> Biv:
        """Its component's classification, raised to that of what it holds."""
        biv = self.component.biv
        for dataset in self.holds:
            biv = biv.at_least(dataset.biv)
        return biv

    @property
    def sensitive(self) -> bool:
        """Whether it holds sensitive data."""
        return any(dataset.sensitive for dataset in self.holds)

    @property
    def personal(self) -> tuple[Dataset, ...]:
        """What it holds on persons and is the source of."""
        return tuple(one for one in self.holds if one.plain and one.noun.persoonlijk)

    @property
    def anonymous(self) -> bool:
        """Whether its service asks nobody who they are."""
        neutral = all(one.plain and not one.noun.persoonlijk for one in self.holds)
        return neutral and self.number % 3 == 0

    @property
    def by_case(self) -> bool:
        """Whether a request for its service becomes a zaak."""
        return not self.anonymous and self.number % 4 != 0


@dataclass(slots=True, eq=False)
class Flow:
    """A koppelvlak: `data` are datasets, or one registry of which the whole or one kind goes."""

    sender: str
    receiver: str
    datasets: tuple[Dataset, ...] = ()
    registry: Registry | None = None
    whole: bool = False
    leaves: bool = False
    changes: bool = False
    specified: bool = False
    agreement: str | None = None
    lot: int = 0

    @property
    def sensitive(self) -> bool:
        """Whether what it carries is."""
        if self.registry:
            return self.registry.persoonlijk or self.registry.biv.vertrouwelijkheid >= 2
        return any(dataset.sensitive for dataset in self.datasets)

    @property
    def biv(self) -> Biv:
        """The highest classification of what it carries, level by level."""
        biv = self.registry.biv if self.registry else LOW
        for dataset in self.datasets:
            biv = biv.at_least(dataset.biv)
        return biv

    @property
    def carried(self) -> tuple[str, ...]:
        """The ids under `gegevens`."""
        if self.registry:
            return (self.registry.id if self.whole else self.registry.soort,)
        return tuple(dataset.id for dataset in self.datasets)
