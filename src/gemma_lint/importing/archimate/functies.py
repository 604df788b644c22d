"""Functions, services and interfaces: of which application they are."""

from __future__ import annotations

from gemma_lint.archimate import Relation
from gemma_lint.importing.archimate.natures import SOFTWARE, Nature
from gemma_lint.importing.archimate.texts import NAMELESS, clean, plain
from gemma_lint.importing.archimate.work import SHARED, Work
from gemma_lint.importing.draft import Item, Link, Part

N = Nature
_OF = ("Assignment", "Composition", "Aggregation", "Realization")
_BETWEEN = frozenset({N.INTERFACE, N.FUNCTIE})
_STEPS = 4
"""How far an application may stand from its function, over functions and interfaces between."""

SUITED = "isgeschiktvoor"
"""What a supplier says; what the municipality says goes before it."""


def add_parts(work: Work) -> None:
    """Find the owners, and add each function and service to every application that has it."""
    for identifier in work.model.elements:
        if work.nature(identifier) in _BETWEEN:
            work.owners[identifier] = owners(work, identifier)
    for identifier, found in work.owners.items():
        if work.nature(identifier) is N.FUNCTIE:
            for item in found:
                _add_part(work, identifier, item)


def owners(work: Work, identifier: str) -> list[Item]:
    """The applications that an interface, function or service is of, in order of the model."""
    found = _direct(work, identifier)
    seen, near = {identifier}, [identifier]
    for _ in range(_STEPS):
        if found or not near:
            break
        near = [step for end in near for step in _between(work, end) if step not in seen]
        near = list(dict.fromkeys(near))[:SHARED]
        seen.update(near)
        further = (_direct(work, step) for step in near)
        found = [item for items in further if len(items) <= SHARED for item in items]
    return list({item.source_id: item for item in found}.values())


def _direct(work: Work, identifier: str) -> list[Item]:
    relations = [r for r in work.relations_to(identifier, *_OF) if _is_software(work, r)]
    used = [r for r in relations if plain(r.name) != SUITED]
    return [item for r in used or relations for item in work.made_of(r.source)]


def _is_software(work: Work, relation: Relation) -> bool:
    return work.nature(relation.source) in SOFTWARE


def _between(work: Work, identifier: str) -> list[str]:
    relations = work.relations_to(identifier, *_OF)
    return [r.source for r in relations if work.nature(r.source) in _BETWEEN]


def _add_part(work: Work, identifier: str, item: Item) -> None:
    element = work.model.elements[identifier]
    source_id = work.part_key(item, identifier)
    naam = clean(element.name) or NAMELESS
    part = Part("applicatiefunctie", source_id, {"naam": naam})
    work.put(item, "applicatiefuncties", part, source_id)
    work.parts[identifier].append(Link(part.kind, source_id))
    work.account.fact(identifier)
