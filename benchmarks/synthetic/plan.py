"""What a synthetic landscape holds: who keeps which data and where it goes.

Every relation that principles 7 and 8 ask for is there by construction: each receiver of data has
a way from its source, each classification covers what is held or carried, each contract names what
its party holds. All of it is linear in the number of applications.
"""

from __future__ import annotations

from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.model import Application, Dataset, Flow
from benchmarks.synthetic.names import (
    BEGINNINGS,
    DOMAINS,
    ENDINGS,
    REGISTRIES,
    SERVICE_BUS,
    Biv,
    Registry,
)

PER_LOT = 12  # applications in a kavel; also a neighbourhood, within which most data goes
LOTS_PER_BUS = 4
PER_SERVICE, PER_PROCESS = 5, 8
OUTSIDE = ("saas", "paas", "hybride")


class Plan:
    """The landscape of `size` applications."""

    def __init__(self, size: int, dice: Dice) -> None:
        self.size, self._dice = size, dice
        self.suppliers = [f"leverancier-{i + 1}" for i in range(max(2, size // 14))]
        self.partners = [f"partner-{i + 1}" for i in range(max(1, size // 35))]
        self.units = [f"team-{i + 1}" for i in range(max(1, size // 20))]
        self.contracts: dict[str, dict[str, None]] = {party: {} for party in self.suppliers}
        self.datasets: list[Dataset] = []
        self.flows: list[Flow] = []
        self._on_bus: set[tuple[str, str]] = set()
        self.applications = [self._application(number) for number in range(1, size + 1)]
        self.first_of = {one.component: one for one in reversed(self.applications)}
        self.sources = [dataset for dataset in self.datasets if not dataset.refers_to]
        for application in self.applications:
            self._hold_copy(application)
        self._connect()
        self._sign()
        self.in_processes = self.applications[PER_PROCESS - 1 :: PER_PROCESS]
        self.in_services = self.applications[PER_SERVICE - 1 :: PER_SERVICE]
        for number, application in enumerate(self.in_processes, 1):
            noun = dice.pick(application.domain.nouns)
            application.process = f"{noun.plural}-behandelen-{number}"

    def lot(self, application: Application) -> int:
        """The index of the kavel that `application` is in."""
        return (application.number - 1) // PER_LOT

    def lot_supplier(self, lot: int) -> int:
        """The index of the supplier of a kavel."""
        return lot * 7 % len(self.suppliers)

    def unit(self, application: Application) -> str:
        """The team that owns an application and what it holds."""
        return self.units[self.lot(application) % len(self.units)]

    def _application(self, number: int) -> Application:
        dice = self._dice
        lot = (number - 1) // PER_LOT
        domain = DOMAINS[lot % len(DOMAINS)]
        bus = (number - 1) % (PER_LOT * LOTS_PER_BUS) == 0
        component = SERVICE_BUS if bus else dice.pick(domain.components)
        word = "servicebus" if bus else domain.naam.lower().replace(" ", "-")
        identifier = f"{word}-{number}"
        steady = dice.chance(0.5)
        application = Application(
            identifier,
            f"{dice.pick(BEGINNINGS)}{dice.pick(ENDINGS)} {word} {number}",
            number,
            domain,
            component,
            OUTSIDE[dice.below(3)] if dice.chance(0.6) else "on-premises",
            self.lot_supplier(lot) if steady else dice.below(len(self.suppliers)),
            tuple(f"functie-{number}-{i + 1}" for i in range(dice.weighted(0.4, 0.4, 0.2))),
        )
        for _ in range(0 if bus else dice.weighted(0.45, 0.4, 0.15)):
            self._hold(application)
        return application

    def _hold(self, application: Application) -> None:
        dice = self._dice
        noun = dice.pick(application.domain.nouns)
        level = 1 + dice.below(2)
        biv = Biv(1 + dice.below(2), level, 2 + dice.below(2) if noun.persoonlijk else 1)
        dataset = Dataset(
            f"{noun.plural}-{len(self.datasets) + 1}",
            noun,
            application,
            biv,
            openbaar=not noun.persoonlijk and dice.chance(0.7),
            refers_to=dice.pick(REGISTRIES) if dice.chance(0.05) else None,
        )
        dataset.users.add(application.id)
        self._add(dataset)

    def _add(self, dataset: Dataset) -> None:
        self.datasets.append(dataset)
        dataset.holder.holds.append(dataset)

    def _hold_copy(self, application: Application) -> None:
        """Let one in thirty hold a copy of another's data, fed by a koppelvlak of its own."""
        if not self.sources or application.holds or not self._dice.chance(0.07):
            return
        source = self._near(application)
        if application.component is SERVICE_BUS:
            return
        identifier = f"{source.noun.plural}-{len(self.datasets) + 1}"
        copy = Dataset(identifier, source.noun, application, source.biv, source.openbaar, source)
        copy.users.add(application.id)
        self._add(copy)
        self._carry(source.holder, application, (source,))

    def _near(self, application: Application) -> Dataset:
        """A dataset that is a source: of the neighbourhood, of anyone, or of the popular few."""
        kind = self._dice.weighted(0.65, 0.2, 0.15)
        count = len(self.sources)
        if kind == 0:
            centre = application.number * count // self.size
            return self.sources[max(0, min(count - 1, centre + self._dice.below(9) - 4))]
        if kind == 1:
            return self._dice.pick(self.sources)
        return self.sources[self._dice.below(count // 40 + 1) * 40 % count]

    def _carry(self, sender: Application, receiver: Application, data: tuple[Dataset, ...]) -> None:
        if sender is receiver:
            return
        flow = Flow(sender.id, receiver.id, data, lot=self.lot(receiver))
        receiver.receives_sensitive |= flow.sensitive
        for dataset in data:
            dataset.users.add(receiver.id)
        self.flows.append(flow)

    def _connect(self) -> None:
        for dataset in self.datasets:
            if dataset.refers_to:
                self._from_registry(dataset.holder, dataset.refers_to, changes=True)
        kinds = (self._internal, self._over_bus, self._registry, self._deliver, self._collect)
        while self.sources and self.size > 1 and len(self.flows) < self.size * 3 // 2:
            application = self._dice.pick(self.applications)
            kinds[self._dice.weighted(0.5, 0.15, 0.2, 0.1, 0.05)](application)

    def _internal(self, application: Application) -> None:
        dataset = self._near(application)
        also = tuple(d for d in dataset.holder.holds if d is not dataset and d.plain)
        data = (dataset, *also) if self._dice.chance(0.3) else (dataset,)
        self._carry(dataset.holder, application, data)

    def _over_bus(self, application: Application) -> None:
        dataset = self._near(application)
        reach = PER_LOT * LOTS_PER_BUS
        bus = self.applications[(application.number - 1) // reach * reach]
        if application is bus or dataset.holder is application:
            return
        if (bus.id, dataset.id) not in self._on_bus:
            self._on_bus.add((bus.id, dataset.id))
            self._carry(dataset.holder, bus, (dataset,))
        self._carry(bus, application, (dataset,))

    def _registry(self, application: Application) -> None:
        self._from_registry(application, self._dice.pick(REGISTRIES), changes=False)

    def _from_registry(self, application: Application, registry: Registry, changes: bool) -> None:
        whole = not changes and self._dice.chance(0.3)
        flow = Flow(registry.id, application.id, (), registry, whole, leaves=True, changes=changes)
        application.receives_sensitive |= flow.sensitive
        self.flows.append(flow)

    def _deliver(self, application: Application) -> None:
        """Give a partner, or citizens through MijnOverheid, some of what an application holds."""
        data = tuple(dataset for dataset in application.holds if dataset.plain)[:1]
        if not data:
            return
        if self._dice.chance(0.3):
            self.flows.append(Flow(application.id, "mijnoverheid", data, leaves=True))
            return
        partner = self._dice.pick(self.partners)
        self.flows.append(Flow(application.id, partner, data, leaves=True))
        named = self.contracts.setdefault(partner, {})
        named.update((dataset.id, None) for dataset in data if dataset.sensitive)

    def _collect(self, application: Application) -> None:
        """Let a partner feed a dataset that an application holds."""
        data = tuple(dataset for dataset in application.holds if dataset.plain)[:1]
        if not data:
            return
        flow = Flow(self._dice.pick(self.partners), application.id, data, leaves=True)
        application.receives_sensitive |= flow.sensitive
        self.flows.append(flow)

    def _sign(self) -> None:
        """Name in each supplier's contract what it can reach."""
        for application in self.applications:
            lot_supplier = self.suppliers[self.lot_supplier(self.lot(application))]
            parties = {lot_supplier: None}
            if application.hosting in OUTSIDE:
                parties[self.suppliers[application.supplier]] = None
            for party in parties:
                named = self.contracts[party]
                named.update((d.id, None) for d in application.holds if d.sensitive)
