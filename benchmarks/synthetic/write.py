"""Writes a planned landscape, kind by kind, an element at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.elements import applications, data, exchange, organisation, services
from benchmarks.synthetic.plan import PER_LOT, Plan
from benchmarks.synthetic.spoil import spoil
from benchmarks.synthetic.yaml_text import Fields, block, line

SEED = 2026
SHARE = 0.026  # of elements in which something is wrong; gives about one finding in thirty elements
ON_ONE_LINE = ("rollen", "gegevenssoorten", "verwerkingen", "partijen")


def write(size: int, out: TextIO, share: float = SHARE) -> None:
    """Write a landscape of `size` applications to `out`; `share` of its elements is spoilt."""
    dice = Dice(SEED)
    plan = Plan(size, dice)
    out.write(organisation.head(dice))
    for kind, content in _sections(plan, dice):
        layout: Callable[[Fields], str] = line if kind in ON_ONE_LINE else block
        lines = (layout(spoil(kind, fields, share, dice)) for fields in content)
        first = next(lines, None)
        if first is not None:
            out.write(f"\n{kind}:\n{first}")
            out.writelines(lines)


def _sections(plan: Plan, dice: Dice) -> Iterator[tuple[str, Iterable[Fields]]]:
    """The kinds in the order of the vocabulary, each with its elements."""
    apps = plan.applications
    offered = [services.dienst(plan, i, a, dice) for i, a in enumerate(plan.in_services, 1)]
    named = [str(fields["id"]) for fields in offered]
    processes = enumerate(plan.in_processes, 1)
    lots = enumerate(range(0, len(apps), PER_LOT))
    yield "rollen", organisation.rollen(plan)
    yield "diensten", offered
    yield "processen", (services.proces(plan, i, a, dice) for i, a in processes)
    yield "applicaties", (applications.applicatie(plan, one, dice) for one in apps)
    yield "gegevenssoorten", data.gegevenssoorten(plan)
    yield "gegevensverzamelingen", (data.gegevensverzameling(plan, a, dice) for a in plan.datasets)
    delivered = list(zip(named, plan.in_services, strict=True))
    yield "verwerkingen", data.verwerkingen(plan, delivered, dice)
    yield "koppelvlakken", (exchange.koppelvlak(i, f, dice) for i, f in enumerate(plan.flows, 1))
    yield (
        "kavels",
        (applications.kavel(plan, i, apps[at : at + PER_LOT], dice) for i, at in lots),
    )
    yield "partijen", exchange.partijen(plan)
    yield "voorzieningen", data.voorzieningen()
    yield (
        "overeenkomsten",
        (
            exchange.overeenkomst(party, list(named), dice)
            for party, named in plan.contracts.items()
        ),
    )
    yield "initiatieven", organisation.initiatieven(plan)
    yield "specificaties", organisation.specificaties(plan, dice)
    yield "beleidsregels", organisation.beleidsregels()
    yield "documentstromen", organisation.documentstromen(plan)
