"""Who delivers, uses and owns an application."""

from __future__ import annotations

from collections import defaultdict

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.elements import is_delivery
from gemma_lint.importing.archimate.facts import hosting
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.results import FACT, Result, skipped
from gemma_lint.importing.archimate.texts import plain, value
from gemma_lint.importing.archimate.work import Work
from gemma_lint.importing.draft import Item, Link, Value

N = Nature
Users = dict[int, set[str]]
"""Names of municipalities, by the application (`id()`) that they use."""

_USE = ("Serving", "Association")


def _split(work: Work, relation: Relation, *natures: Nature) -> tuple[str, str] | None:
    """Application and other end of a relation between those, whichever way it points."""
    pair = (relation.source, relation.target)
    for software, other in (pair, pair[::-1]):
        if work.nature(software) in SOFTWARE and work.nature(other) in natures:
            return software, other
    return None


def find_users(work: Work) -> Users:
    """The municipalities that use each application, also those in a cooperation that does."""
    members: dict[str, set[str]] = defaultdict(set)
    for relation in work.model.relations:
        if _is_member(work, relation):
            members[relation.source].add(_name(work, relation.target))
    users: Users = defaultdict(set)
    for relation in work.model.relations:
        found = _split(work, relation, N.GEMEENTE, N.SAMENWERKING)
        if found is None or relation.kind not in _USE:
            continue
        software, user = found
        alone = {_name(work, user)} if work.nature(user) is N.GEMEENTE else members.get(user, set())
        for item in work.made_of(software):
            work.spend(len(alone))
            users[id(item)] |= alone
    return users


def _is_member(work: Work, relation: Relation) -> bool:
    return (
        relation.kind in ("Aggregation", "Composition")
        and work.nature(relation.source) is N.SAMENWERKING
        and work.nature(relation.target) is N.GEMEENTE
    )


def _name(work: Work, identifier: str) -> str:
    return str(work.items[identifier][0].fields["naam"])


def add_use(work: Work, relation: Relation, users: Users) -> Result | None:
    """That a municipality or cooperation uses an application."""
    found = _split(work, relation, N.GEMEENTE, N.SAMENWERKING)
    if found is None:
        return None
    software, user = found
    items = work.made_of(software)
    together = work.nature(user) is N.SAMENWERKING
    if items and not together:
        work.note(work.items[user][0], None, "own-municipality")
    for item in items:
        _share(item, users)
        if together:
            work.put_extra(item, "samenwerkingsverbanden", _name(work, user))
            work.note(item, "sourcing", "cooperation", _name(work, user))
    if not items:
        return None
    shared = together or any(len(users.get(id(item), ())) > 1 for item in items)
    return FACT if shared else skipped("skip-evident")


def _share(item: Item, users: Users) -> None:
    names = users.get(id(item), set())
    if len(names) > 1:
        gemeenten: list[Value] = [*sorted(names)]
        item.fields["meervoudig_gebruik"] = {"gemeenten": gemeenten}


def add_member(work: Work, relation: Relation) -> Result | None:
    """That a municipality takes part in a cooperation."""
    if not _is_member(work, relation):
        return None
    name = _name(work, relation.target)
    work.put_extra(work.items[relation.source][0], "deelnemers", name)
    return FACT


def add_supplier(work: Work, relation: Relation) -> Result | None:
    """Who delivers an application; a second one is a fact beside it."""
    found = _split(work, relation, N.LEVERANCIER, N.ACTOR)
    if found is None or not work.made_of(found[1]):
        return None
    if work.nature(found[1]) is N.ACTOR and not is_delivery(relation.name):
        return None
    items = work.made_of(found[0])
    party = work.items[found[1]][0]
    link = Link(party.kind, party.source_id)
    for item in items:
        if item.fields.setdefault("leverancier", link) != link:
            work.put_extra(item, "andere_leveranciers", str(party.fields["naam"]))
            work.note(item, "leverancier", "several-suppliers", str(party.fields["naam"]))
    return FACT if items else None


def add_owner(work: Work, relation: Relation) -> Result | None:
    """A role of which the relation says that it owns the application."""
    found = _split(work, relation, N.ROL)
    if found is None or "eigenaar" not in plain(relation.name):
        return None
    items = work.made_of(found[0])
    role = work.made_of(found[1])
    for item in items if role else ():
        item.fields.setdefault("eigenaar", Link("rol", role[0].source_id))
    return FACT if items and role else None


def add_hosting(work: Work, relation: Relation) -> Result | None:
    """As which cloud-dienstverleningsmodel the application is taken."""
    found = _split(work, relation, N.HOSTING)
    if found is None:
        return None
    if "aangeboden" in plain(relation.name):
        return skipped("skip-offered")
    items = work.made_of(found[0])
    element = work.model.elements[found[1]]
    known = hosting(element.name) or hosting(value(element.properties, "Alternate name"))
    if not items or not known:
        return None
    work.account.fact(found[1])
    for item in items:
        if item.fields.setdefault("hosting", known) != known:
            work.note(item, "hosting", "several-hostings", str(item.fields["hosting"]), known)
    return FACT
