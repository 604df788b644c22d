"""What a synthetic landscape holds: who keeps which data, who supplies what, who shares in it.

Every relation that the principles ask for is there by construction: each receiver of data has a way
from its source, each classification covers what is held or carried, each contract names what its
party holds or gets. All of it is linear in the number of applications. From `common.COUNT`
applications on nothing is missing; a smaller landscape lacks some of those that serve all others.
"""

from __future__ import annotations

from functools import cached_property

from benchmarks.synthetic import common
from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.flows import Network
from benchmarks.synthetic.model import Application, Dataset
from benchmarks.synthetic.names import (
    BEGINNINGS,
    DOMAINS,
    ENDINGS,
    REGISTRIES,
    SERVICE_BUS,
    Biv,
    Noun,
)

PER_LOT = 12  # applications in a kavel; also a neighbourhood, within which most data goes
LOTS_PER_BUS = 4
PER_SERVICE, PER_PROCESS, PER_PLANNED = 5, 8, 40
OUTSIDE = ("saas", "paas", "hybride")


class Plan:
    """The landscape of `size` applications."""

    def __init__(self, size: int, dice: Dice) -> None:
        self.size, self.dice = size, dice
        self.suppliers = [f"leverancier-{i + 1}" for i in range(max(2, size // 14))]
        self.partners = [f"partner-{i + 1}" for i in range(max(1, size // 35))]
        self.units = [f"team-{i + 1}" for i in range(max(1, size // 20))]
        self.contracts: dict[str, dict[str, None]] = {party: {} for party in self.suppliers}
        self.datasets: list[Dataset] = []
        self.applications = [self._application(number) for number in range(1, size + 1)]
        self.by_id = {one.id: one for one in self.applications}
        self.first_of = {one.component: one for one in reversed(self.applications)}
        self.sources = [dataset for dataset in self.datasets if dataset.plain]
        self.popular = self.sources[::40]
        self.in_processes = self.applications[PER_PROCESS - 1 :: PER_PROCESS]
        later = self.applications[common.COUNT :]
        self.in_services = [one for one in later if one.number % PER_SERVICE == 0]
        for number, application in enumerate(self.in_processes, 1):
            noun = dice.pick(application.domain.nouns)
            application.process = f"{noun.plural}-behandelen-{number}"
        network = Network(self)
        for application in later:
            self._hold_copy(application, network)
        network.fixed()
        network.random()
        network.specify()
        self.flows = network.flows
        self._sign()

    def lot(self, application: Application) -> int:
        """The index of the kavel that `application` is in."""
        return (application.number - 1) // PER_LOT

    def lot_supplier(self, lot: int) -> int:
        """The index of the supplier of a kavel."""
        return lot * 7 % len(self.suppliers)

    def unit(self, application: Application) -> str:
        """The team that owns an application and what it holds."""
        return self.units[self.lot(application) % len(self.units)]

    def bus(self, application: Application) -> Application:
        """The service bus of the part of the landscape that `application` is in."""
        reach = PER_LOT * LOTS_PER_BUS
        return self.applications[(application.number - 1) // reach * reach]

    def process(self, application: Application) -> str:
        """The process behind the service that an application delivers."""
        index = min((application.number - 1) // PER_PROCESS, len(self.in_processes) - 1)
        return str(self.in_processes[index].process)

    def sources_of(self, lot: int) -> list[Dataset]:
        """The datasets of a kavel from which others may get data."""
        return self._sources_by_lot.get(lot, [])

    @cached_property
    def _sources_by_lot(self) -> dict[int, list[Dataset]]:
        found: dict[int, list[Dataset]] = {}
        for dataset in self.sources:
            found.setdefault(self.lot(dataset.holder), []).append(dataset)
        return found

    def _application(self, number: int) -> Application:
        if 1 < number <= common.COUNT:
            return self._common(number, common.COMMON[number - 2])
        dice = self.dice
        lot = (number - 1) // PER_LOT
        domain = DOMAINS[lot % len(DOMAINS)]
        bus = (number - 1) % (PER_LOT * LOTS_PER_BUS) == 0
        component = SERVICE_BUS if bus else dice.pick(domain.components)
        word = "servicebus" if bus else domain.naam.lower().replace(" ", "-")
        planned = number % PER_PLANNED == PER_PLANNED - 1
        count = max(bus or number % PER_PROCESS == 0, dice.weighted(0.4, 0.4, 0.2))
        application = Application(
            f"{word}-{number}",
            f"{dice.pick(BEGINNINGS)}{dice.pick(ENDINGS)} {word} {number}",
            number,
            domain,
            component,
            OUTSIDE[dice.below(3)] if dice.chance(0.6) else "on-premises",
            self.lot_supplier(lot) if dice.chance(0.5) else dice.below(len(self.suppliers)),
            tuple(f"functie-{number}-{i + 1}" for i in range(0 if planned else count)),
            "integratie" if bus else None,
            planned=planned,
        )
        for _ in range(0 if bus or planned else dice.weighted(0.45, 0.4, 0.15)):
            self._hold(application)
        return application

    def _common(self, number: int, what: common.Common) -> Application:
        """One of the applications that serve all others."""
        application = Application(
            what.id,
            what.naam,
            number,
            DOMAINS[1],
            what.component,
            "saas",
            self.lot_supplier(0),
            (f"functie-{number}-1",),
            what.rol,
        )
        if what.noun:
            dataset = Dataset(what.noun.plural, what.noun, application, Biv(1, 2, 2), False)
            self._add(dataset)
        return application

    def _hold(self, application: Application) -> None:
        dice = self.dice
        noun = dice.pick(application.domain.nouns)
        dataset = Dataset(
            f"{noun.plural}-{len(self.datasets) + 1}",
            noun,
            application,
            self._classified(noun),
            openbaar=not noun.persoonlijk and dice.chance(0.7),
            refers_to=dice.pick(REGISTRIES) if dice.chance(0.05) else None,
            archived=dice.chance(0.07),
            geo=application.domain.geo and not noun.persoonlijk,
        )
        dataset.archived = dataset.archived and dataset.plain
        if dataset.openbaar:
            dataset.value = ("hoog", "gemiddeld", "laag")[dice.weighted(0.15, 0.15, 0.7)]
        self._add(dataset)

    def _classified(self, noun: Noun) -> Biv:
        dice = self.dice
        level, high = 1 + dice.below(2), 2 + dice.below(2)
        return Biv(1 + dice.below(2), level, high if noun.persoonlijk else 1)

    def _add(self, dataset: Dataset) -> None:
        dataset.users.add(dataset.holder.id)
        self.datasets.append(dataset)
        dataset.holder.holds.append(dataset)

    def _hold_copy(self, application: Application, network: Network) -> None:
        """Let one in thirty hold a copy of a neighbour's data, fed by a koppelvlak of its own."""
        sources = self.sources_of(self.lot(application))
        if application.role or application.planned or application.holds or not sources:
            return
        if not self.dice.chance(0.07):
            return
        source = self.dice.pick(sources)
        identifier = f"{source.noun.plural}-{len(self.datasets) + 1}"
        copy = Dataset(identifier, source.noun, application, source.biv, source.openbaar, source)
        self._add(copy)
        network.carry(source.holder, application, (source,))

    def _sign(self) -> None:
        """Name in each supplier's contract what is kept at its applications or goes there."""
        for application in self.applications:
            lot_supplier = self.suppliers[self.lot_supplier(self.lot(application))]
            parties = {lot_supplier: None}
            if application.hosting in OUTSIDE:
                parties[self.suppliers[application.supplier]] = None
            for party in parties:
                named = self.contracts[party]
                named.update(dict.fromkeys(dataset.id for dataset in application.holds))
            self.contracts[lot_supplier].update(application.takes)
