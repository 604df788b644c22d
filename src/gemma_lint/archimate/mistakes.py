"""Mistakes in a model that are survived: kept as warnings, up to what anyone would read."""

from __future__ import annotations

from gemma_lint.archimate.model import Model
from gemma_lint.archimate.problems import problem
from gemma_lint.finding import Problem


class Mistakes:
    """Collects what is wrong in a model; further ones than `most` are only counted."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._told: list[Problem] = []
        self._untold = 0

    def add(self, found: Problem) -> None:
        """Keep one, or count it."""
        if len(self._told) < self._most:
            self._told.append(found)
        else:
            self._untold += 1

    def add_loose_ends(self, model: Model) -> None:
        """One for each end of a relation that is not in the model.

        Relations to relations are sound ArchiMate; those to nothing are not.
        """
        known = {*model.elements, *(relation.id for relation in model.relations)}
        known.discard("")
        for relation in model.relations:
            for end in (relation.source, relation.target):
                if end not in known:
                    values = {"kind": relation.kind, "id": end or "–"}
                    self.add(problem("no-end", relation.location, "reference", **values))

    def told(self) -> list[Problem]:
        """All that were kept, by place, and behind them how many there are more."""
        told = sorted(self._told, key=lambda found: (found.location is None, found.location))
        if self._untold:
            place = told[-1].location if told else None
            told.append(problem("more-warnings", place, count=self._untold))
        return told
