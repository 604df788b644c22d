"""Where data goes: what is fixed for every landscape, then what chance adds.

Applications of one kavel give each other data directly. Across kavels data goes over the service
bus, unless both hang together enough to bear one more dependency; then it goes from the earlier to
the later, so that no kavels depend on each other in a circle.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from benchmarks.synthetic import common
from benchmarks.synthetic.model import Application, Dataset, Flow
from benchmarks.synthetic.names import REGISTRIES, Registry

if TYPE_CHECKING:
    from benchmarks.synthetic.plan import Plan


class Network:
    """The flows of a plan, in `flows`; what partners get goes into the plan's contracts."""

    def __init__(self, plan: Plan) -> None:
        self._plan, self._dice = plan, plan.dice
        self.flows: list[Flow] = []
        self._on_bus: set[tuple[str, str]] = set()
        self._inside, self._across = Counter[int](), Counter[int]()

    def carry(self, sender: Application, receiver: Application, data: tuple[Dataset, ...]) -> None:
        """Let data go from one application to another."""
        if sender is receiver:
            return
        here, there = self._plan.lot(sender), self._plan.lot(receiver)
        if here == there:
            self._inside[here] += 1
        flow = Flow(sender.id, receiver.id, data, lot=there)
        receiver.receives_sensitive |= flow.sensitive
        receiver.takes.update(dict.fromkeys(flow.carried))
        if receiver.role != "archief":
            for dataset in data:
                dataset.users.add(receiver.id)
        self.flows.append(flow)

    def give(self, receiver: Application, data: tuple[Dataset, ...]) -> None:
        """Let an application have data of one holder, in the way that kavels allow."""
        sender = data[0].holder
        here, there = self._plan.lot(sender), self._plan.lot(receiver)
        if here == there or common.ROLES.keys() & {sender.id, receiver.id}:
            self.carry(sender, receiver, data)
        elif here < there and self._bears(here) and self._bears(there):
            self._across.update((here, there))
            self.carry(sender, receiver, data)
        else:
            self.over_bus(receiver, data[0])

    def _bears(self, lot: int) -> bool:
        return self._across[lot] < self._inside[lot]

    def over_bus(self, receiver: Application, dataset: Dataset) -> None:
        """Let an application have data over the service bus of its part of the landscape."""
        bus = self._plan.bus(receiver)
        if receiver is not bus and dataset.holder is not receiver:
            self._on(bus, dataset)
            self.carry(bus, receiver, (dataset,))

    def _on(self, bus: Application, dataset: Dataset) -> None:
        if (bus.id, dataset.id) not in self._on_bus:
            self._on_bus.add((bus.id, dataset.id))
            self.carry(dataset.holder, bus, (dataset,))

    def fixed(self) -> None:
        """What every landscape has: base registries, customers, cases and the archive."""
        for dataset in self._plan.datasets:
            if dataset.refers_to:
                self._from_registry(dataset.holder, dataset.refers_to, changes=True)
        if self._plan.size < common.COUNT:
            return
        one = {name: self._plan.by_id[name] for name in common.ROLES}
        for name in (common.PORTAL, common.CUSTOMERS, common.NOTICES):
            self.carry(one[common.CASES], one[name], self._held(common.CASES))
        for name in (common.FORMS, common.NOTICES):
            self.carry(one[common.PORTAL], one[name], self._held(common.PORTAL))
        for name in (common.FORMS, common.SCANNING):
            self.carry(one[name], one[common.CASES], self._held(name))
        for dataset in self._plan.datasets:
            if dataset.archived:
                self.carry(dataset.holder, one[common.ARCHIVE], (dataset,))
        portal = one[common.PORTAL]
        told = Flow(portal.id, "mijnoverheid", self._held(common.CASES), leaves=True)
        self._leave(told, portal)
        self._serve(portal)

    def _held(self, name: str) -> tuple[Dataset, ...]:
        return tuple(self._plan.by_id[name].holds)

    def _serve(self, portal: Application) -> None:
        """Connect what delivers services to cases, and to where customers see their data."""
        (cases,) = self._held(common.CASES)
        shown: dict[Application, list[Dataset]] = {}
        for application in self._plan.in_services:
            if application.by_case:
                self.over_bus(application, cases)
            for dataset in application.personal:
                bus = self._plan.bus(application)
                self._on(bus, dataset)
                shown.setdefault(bus, []).append(dataset)
        for bus, datasets in shown.items():
            self.carry(bus, portal, tuple(datasets))

    def random(self) -> None:
        """What is different everywhere, until there are one and a half times as many flows."""
        kinds = (self._nearby, self._anywhere, self._registry, self._deliver, self._collect)
        every = self._plan.applications
        taking = [one for one in every if not one.planned and one.role != "archief"]
        while self._plan.sources and len(self.flows) < self._plan.size * 3 // 2:
            application = self._dice.pick(taking)
            kinds[self._dice.weighted(0.45, 0.2, 0.2, 0.1, 0.05)](application)

    def _nearby(self, application: Application) -> None:
        self._among(application, self._plan.sources_of(self._plan.lot(application)))

    def _anywhere(self, application: Application) -> None:
        self._among(application, self._plan.popular if self._dice.chance(0.4) else None)

    def _among(self, application: Application, sources: list[Dataset] | None) -> None:
        options = self._plan.sources if sources is None else sources
        if not options:
            return
        dataset = self._dice.pick(options)
        also = tuple(one for one in dataset.holder.holds if one is not dataset and one.plain)
        self.give(application, (dataset, *also) if self._dice.chance(0.3) else (dataset,))

    def _registry(self, application: Application) -> None:
        self._from_registry(application, self._dice.pick(REGISTRIES), changes=False)

    def _from_registry(self, application: Application, registry: Registry, changes: bool) -> None:
        whole = not changes and self._dice.chance(0.3)
        flow = Flow(registry.id, application.id, (), registry, whole, leaves=True, changes=changes)
        self._leave(flow, application)

    def _leave(self, flow: Flow, ours: Application) -> None:
        flow.lot = self._plan.lot(ours)
        if flow.receiver == ours.id:
            ours.receives_sensitive |= flow.sensitive
        self.flows.append(flow)

    def _deliver(self, application: Application) -> None:
        """Give a partner, supplier or citizens (MijnOverheid) some of what is held."""
        data = tuple(dataset for dataset in application.holds if dataset.plain)[:1]
        if not data:
            return
        if self._dice.chance(0.4):
            supplier = self._plan.suppliers[self._plan.lot_supplier(self._plan.lot(application))]
            taker = "mijnoverheid" if self._dice.chance(0.7) else supplier
            self._leave(Flow(application.id, taker, data, leaves=True), application)
            return
        partner = self._dice.pick(self._plan.partners)
        agreement = f"contract-{partner}"
        to_partner = Flow(application.id, partner, data, leaves=True, agreement=agreement)
        self._leave(to_partner, application)
        named = self._plan.contracts.setdefault(partner, {})
        named.update((dataset.id, None) for dataset in data if dataset.sensitive)

    def _collect(self, application: Application) -> None:
        """Let a partner feed a dataset that an application holds, and share in its service."""
        data = tuple(dataset for dataset in application.holds if dataset.plain)[:1]
        if data:
            partner = self._dice.pick(self._plan.partners)
            self._leave(Flow(partner, application.id, data, leaves=True), application)
            application.partner = partner

    def specify(self) -> None:
        """Describe one interface of each application that offers a function to others."""
        offering = {
            one.id: one for one in self._plan.applications if one.functions and one.number % 6 == 1
        }
        for flow in self.flows:
            application = offering.get(flow.sender)
            if application and not flow.leaves:
                flow.specified = application.reusable = True
                del offering[flow.sender]
