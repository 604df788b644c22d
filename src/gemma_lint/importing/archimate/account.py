"""The account of an import: what became of every element and relation, exactly once each."""

from __future__ import annotations

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.importing.archimate.natures import typed
from gemma_lint.importing.archimate.texts import clean
from gemma_lint.importing.draft import Draft, Outcome

_LONGEST_SORT = 80

Settled = tuple[Outcome, str | None]


class Account:
    """Fates while they are being found out; what is more outweighs what was less.

    An element that became one of the landscape stays so, also when it is a fact somewhere else;
    one that is a fact is not skipped.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._elements: dict[str, Settled] = {}
        self._relations: dict[int, Settled] = {}

    def became(self, identifier: str) -> None:
        """The element is one of the landscape."""
        self._elements[identifier] = (Outcome.ELEMENT, None)

    def fact(self, identifier: str) -> None:
        """The element went into a field of another."""
        if self._elements.get(identifier, (Outcome.SKIPPED,))[0] is Outcome.SKIPPED:
            self._elements[identifier] = (Outcome.FACT, None)

    def skip(self, identifier: str, reason: str) -> None:
        """The element is left out, unless something became of it."""
        self._elements.setdefault(identifier, (Outcome.SKIPPED, reason))

    def is_fact(self, identifier: str) -> bool:
        """Whether the element went into a field of another."""
        return self._elements.get(identifier, (None,))[0] is Outcome.FACT

    def is_skipped(self, identifier: str) -> bool:
        """Whether the element was left out."""
        return self._elements.get(identifier, (None,))[0] is Outcome.SKIPPED

    def is_settled(self, identifier: str) -> bool:
        """Whether the fate of the element is known."""
        return identifier in self._elements

    def is_settled_relation(self, number: int) -> bool:
        """Whether the fate of the relation with this number in the model is known."""
        return number in self._relations

    def settle(self, number: int, outcome: Outcome, reason: str | None = None) -> None:
        """What became of the relation with this number in the model."""
        self._relations[number] = (outcome, reason)

    def enter(self, draft: Draft) -> None:
        """Count everything in the draft. Raises KeyError for what has no fate: our fault."""
        for identifier, element in self._model.elements.items():
            draft.count("element", _sort(element), *self._elements[identifier])
        for number, relation in enumerate(self._model.relations):
            draft.count("relation", _sort(relation), *self._relations[number])


def _sort(thing: Element | Relation) -> str:
    """Its type, with what the Softwarecatalogus or GEMMA calls it: `Constraint (Standaard)`."""
    kind = clean(thing.kind, _LONGEST_SORT) or "–"
    name = typed(thing)
    return f"{kind} ({clean(name, _LONGEST_SORT)})" if name else kind
