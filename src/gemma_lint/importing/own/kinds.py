"""What an element or relation of a model of ours is: as we wrote it, or added by people."""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.archimate import Element, Relation
from gemma_lint.archimate import landscape as agreed
from gemma_lint.landscape.vocabulary import Vocabulary

Thing = Element | Relation

_GEMMA = {
    "Referentiecomponent": agreed.COMPONENT,
    "Standaard": agreed.STANDARD,
    "Standaardversie": agreed.STANDARD,
    "Buitengemeentelijke voorziening": "voorziening",
}
_ADDED = {
    "BusinessActor": "partij",
    "BusinessRole": "rol",
    "BusinessService": "dienst",
    "BusinessProcess": "proces",
    "BusinessFunction": "verwerking",
    "BusinessObject": "gegevenssoort",
    "Contract": "overeenkomst",
    "Representation": "documentstroom",
    "ApplicationComponent": "applicatie",
    "ApplicationFunction": "applicatiefunctie",
    "DataObject": "gegevensverzameling",
    "Requirement": "specificatie",
    "Principle": "beleidsregel",
    "WorkPackage": "initiatief",
    "Grouping": "kavel",
    "Flow": agreed.FLOW,
}
"""What people mean by a type when they add to a model of ours."""
ASSUMED = {"partij": "samenwerkingspartner", "rol": "medewerker", "voorziening": "landelijk"}
"""The `soort` of what people added, until somebody says it; each gets a remark."""


@dataclass(frozen=True, slots=True)
class Kind:
    """The kind in the vocabulary, or `referentiecomponent` or `standaard`.

    `ours`: it says so itself, rather than that its type tells.
    """

    name: str
    ours: bool

    @property
    def is_gemma(self) -> bool:
        """Whether it is of the GEMMA: no element of a landscape, but named by some."""
        return self.name in (agreed.COMPONENT, agreed.STANDARD)


def kind_of(thing: Thing, vocabulary: Vocabulary) -> Kind | None:
    """What it is; None for what has no place in a landscape."""
    said = thing.get(agreed.KIND)
    if said is not None and agreed.TYPES.get(said, "Flow") == thing.kind:
        known = said in vocabulary.kinds or said == agreed.COMPONENT
        if known and (thing.kind == "Flow") == (said == agreed.FLOW):
            return Kind(said, ours=True)
    name = _GEMMA.get(thing.get(agreed.GEMMA_TYPE) or "") or _ADDED.get(thing.kind)
    return Kind(name, ours=False) if name is not None else None
