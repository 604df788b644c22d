"""Which data an application holds and what goes over a koppelvlak: Access and Realization."""

from __future__ import annotations

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.functies import SUITED, owners
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.results import FACT, Result, skipped
from gemma_lint.importing.archimate.texts import plain
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Item

N = Nature
_DATA = frozenset({N.GEGEVENS, N.SOORT})
_MOST_HOLDERS = 20


def writes(relation: Relation) -> bool:
    """Whether what has access changes the data, and so holds it."""
    return relation.access in ("Write", "ReadWrite")


def add_access(work: Work, relation: Relation) -> Result | None:
    """Access of an application or process to data; what writes goes before what reads."""
    data = work.made_of(relation.target)
    if not data or work.nature(relation.target) not in _DATA:
        return None
    if work.nature(relation.source) is N.PROCES:
        return _of_process(work, relation, data[0])
    users = _users(work, relation.source)
    if not users:
        return None
    results = [_of_application(work, relation, user, data[0]) for user in users]
    return FACT if all(results) else skipped("skip-unclear")


def _users(work: Work, identifier: str) -> list[Item]:
    if work.nature(identifier) in SOFTWARE:
        return work.made_of(identifier)
    return work.owners_of(identifier)


def _of_process(work: Work, relation: Relation, data: Item) -> Result | None:
    process = work.made_of(relation.source)
    if not process or data.kind != "gegevensverzameling":
        return None
    work.put_link(process[0], "gegevens", data)
    return FACT


def _of_application(work: Work, relation: Relation, user: Item, data: Item) -> bool:
    """Put down the access; False when a human must say what it comes down to."""
    name = str(data.fields["naam"])
    if data.kind == "gegevenssoort":
        work.note(user, "bevat", "uses-kind-of-data", name)
        return False
    if writes(relation):
        work.put_link(user, "bevat", data)
        work.holders[data.source_id].append(user)
        return True
    if work.has_link(user, "bevat", data):
        return True
    holders = work.holders.get(data.source_id, [])
    if relation.access == "Read" and _goes_over(work, holders, user, data):
        return True
    work.note(user, None, "reads-from-another" if holders else "unclear-access", name)
    return False


def _goes_over(work: Work, holders: list[Item], user: Item, data: Item) -> bool:
    """Say of the one koppelvlak from a holder to the user that this data goes over it."""
    pairs = ((holder.source_id, user.source_id) for holder in holders[:_MOST_HOLDERS])
    found = [there for pair in pairs if (there := work.koppelvlakken.get(pair))]
    if len(found) != 1 or len(found[0]) != 1:
        return False
    work.put_link(found[0][0], "gegevens", data)
    return True


def add_realization(work: Work, relation: Relation) -> Result | None:
    """A data object that realises a business object: the dataset holds that kind of data."""
    sets, kinds = work.made_of(relation.source), work.made_of(relation.target)
    natures = (work.nature(relation.source), work.nature(relation.target))
    if natures != (N.GEGEVENS, N.SOORT) or not sets or not kinds:
        return None
    work.put_link(sets[0], "bevat", kinds[0])
    return FACT


def add_flow_data(work: Work, relation: Relation) -> Result | None:
    """Data that a Flow is associated with goes over its koppelvlak; software is what makes it."""
    pair = (relation.source, relation.target)
    for flow, other in (pair, pair[::-1]):
        koppelvlak = work.koppelvlak_by_id.get(flow)
        items = work.made_of(other)
        if koppelvlak is None or not items:
            continue
        if work.nature(other) in _DATA:
            work.put_link(koppelvlak, "gegevens", items[0])
            return FACT
        if work.nature(other) in SOFTWARE:
            work.set_extra(koppelvlak, "intermediair", str(items[0].fields["naam"]))
            return FACT
    return None


def is_of_application(work: Work, relation: Relation) -> Result | None:
    """That a function, service or interface is of an application, or builds on another."""
    between = (N.FUNCTIE, N.INTERFACE)
    source, target = work.nature(relation.source), work.nature(relation.target)
    if target not in between or not (source in SOFTWARE or source in between):
        return None
    if target is N.INTERFACE:
        return FACT if work.account.is_fact(relation.target) else None
    theirs = _users(work, relation.source) or owners(work, relation.source)
    if any(work.has_part(item, relation.target) for item in theirs):
        return FACT
    return skipped("skip-suited") if plain(relation.name) == SUITED else None
