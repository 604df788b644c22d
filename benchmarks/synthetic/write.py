"""Writes a planned landscape, kind by kind, an element at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from benchmarks.synthetic import elements
from benchmarks.synthetic.dice import Dice
from benchmarks.synthetic.evidence import INTERVAL, days, recent, valid
from benchmarks.synthetic.names import KEEPERS, NATIONAL, REGISTRIES, ROLES
from benchmarks.synthetic.plan import PER_LOT, Plan
from benchmarks.synthetic.spoil import spoil
from benchmarks.synthetic.yaml_text import Fields, block, flow, line

SEED = 2026
SHARE = 0.031  # of elements in which something is wrong; gives about one finding in thirty elements
ON_ONE_LINE = ("rollen", "gegevenssoorten", "verwerkingen", "partijen")


def write(size: int, out: TextIO, share: float = SHARE) -> None:
    """Write a landscape of `size` applications to `out`; `share` of its elements is spoilt."""
    dice = Dice(SEED)
    plan = Plan(size, dice)
    out.write(_head(dice))
    for kind, content in _sections(plan, dice):
        layout: Callable[[Fields], str] = line if kind in ON_ONE_LINE else block
        lines = (layout(spoil(kind, fields, share, dice)) for fields in content)
        first = next(lines, None)
        if first is not None:
            out.write(f"\n{kind}:\n{first}")
            out.writelines(lines)


def _head(dice: Dice) -> str:
    audits = [_repeated(dice, soort=soort) for soort in ("intern", "extern")]
    aware = _repeated(dice, naam="Phishingtest")
    return f"""\
gemma_lint: 1

organisatie:
  id: voorbeeldstad
  naam: Gemeente Voorbeeldstad
  soort: gemeente
  ibd: {{bewijs: {valid("ibd", dice)}}}
  informatiebeveiligingsbeleid:
    baseline: BIO2
    vastgesteld: {days(-200)}
    geldig_tot: {days(1200)}
    bewijs: {valid("beleid", dice)}
  bewustwording:
    - {aware}
  audits:
    - {audits[0]}
    - {audits[1]}
"""


def _repeated(dice: Dice, **what: str) -> str:
    """Something that was held lately, with its evidence."""
    bewijs = valid("-".join(what.values()).lower(), dice)
    return flow(**what, datum=recent(dice), interval_maanden=INTERVAL, bewijs=bewijs)


def _sections(plan: Plan, dice: Dice) -> Iterator[tuple[str, Iterable[Fields]]]:
    """The kinds in the order of the vocabulary, each with its elements."""
    apps = plan.applications
    services = [elements.dienst(plan, i, a, dice) for i, a in enumerate(plan.in_services, 1)]
    named = [str(fields["id"]) for fields in services]
    yield "rollen", _rollen(plan)
    yield "diensten", services
    yield (
        "processen",
        (elements.proces(plan, i, a, dice) for i, a in enumerate(plan.in_processes, 1)),
    )
    yield "applicaties", (elements.applicatie(plan, application, dice) for application in apps)
    yield "gegevenssoorten", _gegevenssoorten(plan)
    yield (
        "gegevensverzamelingen",
        (elements.gegevensverzameling(plan, dataset, dice) for dataset in plan.datasets),
    )
    yield (
        "verwerkingen",
        (
            elements.verwerking(plan, i, name, application, dice)
            for i, (name, application) in enumerate(zip(named, plan.in_services, strict=True), 1)
        ),
    )
    yield "koppelvlakken", (elements.koppelvlak(i, f, dice) for i, f in enumerate(plan.flows, 1))
    yield (
        "kavels",
        (
            elements.kavel(plan, i, apps[start : start + PER_LOT])
            for i, start in enumerate(range(0, len(apps), PER_LOT))
        ),
    )
    yield "partijen", _partijen(plan)
    yield "voorzieningen", _voorzieningen()
    yield (
        "overeenkomsten",
        (elements.overeenkomst(party, list(data), dice) for party, data in plan.contracts.items()),
    )


def _rollen(plan: Plan) -> Iterator[Fields]:
    for identifier, naam, soort in ROLES:
        yield {"id": identifier, "naam": naam, "soort": soort}
    for unit in plan.units:
        yield {"id": unit, "naam": unit.replace("-", " ").capitalize(), "soort": "eenheid"}


def _gegevenssoorten(plan: Plan) -> Iterator[Fields]:
    for registry in REGISTRIES:
        yield {"id": registry.soort, "naam": registry.soort.capitalize(), "bron": registry.id}
    for dataset in plan.datasets:
        if not dataset.copy_of:
            naam = dataset.soort.replace("-", " ").capitalize()
            yield {"id": dataset.soort, "naam": naam, "bron": dataset.id}


def _partijen(plan: Plan) -> Iterator[Fields]:
    for identifier, naam in KEEPERS:
        yield {"id": identifier, "naam": naam, "soort": "bronhouder"}
    for party in plan.suppliers:
        yield {"id": party, "naam": f"{party.capitalize()} B.V.", "soort": "leverancier"}
    for party in plan.partners:
        yield {"id": party, "naam": party.capitalize(), "soort": "samenwerkingspartner"}


def _voorzieningen() -> Iterator[Fields]:
    yield from elements.voorzieningen()
    for identifier, naam in NATIONAL:
        yield {"id": identifier, "naam": naam, "soort": "landelijk"}
