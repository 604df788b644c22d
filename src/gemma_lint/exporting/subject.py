"""What is exported: a landscape with what a check found in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from gemma_lint.errors import WrongUsage
from gemma_lint.exporting.fields import stated
from gemma_lint.exporting.text import one_line
from gemma_lint.finding import Finding, Message, Problem
from gemma_lint.graph import Graph
from gemma_lint.suggest import nearest

if TYPE_CHECKING:
    from gemma_lint.check import Result

Name = tuple[str, str]
"""Kind and id of an element."""


@dataclass(frozen=True)
class Subject:
    """A landscape and its findings; None where the findings are to be left out.

    `lang` (`nl` or `en`) is that of the findings. What the landscape says is never translated.
    """

    graph: Graph
    findings: tuple[Finding, ...] | None
    peildatum: date
    lang: str

    @classmethod
    def of(cls, result: Result, *, with_findings: bool = True) -> Subject:
        """What a check without problems gave."""
        if result.graph is None:
            raise ValueError("a landscape with problems cannot be exported")
        findings = result.findings if with_findings else None
        return cls(result.graph, findings, result.peildatum, result.lang)

    @cached_property
    def _by_element(self) -> Mapping[Name, list[Finding]]:
        found: dict[Name, list[Finding]] = {}
        for finding in self.findings or ():
            found.setdefault((finding.element.kind, finding.element.id), []).append(finding)
        return found

    def findings_of(self, element: Any) -> list[Finding]:
        """The findings about an element, in the order of a report."""
        return self._by_element.get(name_of(element), [])

    def elements(self, kind: str) -> list[Any]:
        """All elements of a kind, by id: the order of the files that they stand in is left out.

        Those of a kind without ids are in the order of what they say.
        """
        spec = self.graph.vocabulary.kinds[kind]

        def order(element: Any) -> str:
            return str(element.id if spec.has_id else stated(element, self.graph.vocabulary))

        return sorted(self.graph.elements[kind], key=order)


def name_of(element: Any) -> Name:
    """An element by its kind and id; an id that it has not is empty."""
    return element._soort, str(element.__dict__.get("id") or "")


def unknown(option: str, name: str, known: Iterable[str]) -> WrongUsage:
    """The mistake of asking for a `kind` or `kavel` that is not there."""
    known = [*known]
    near = nearest(name, known)
    values = {"name": one_line(name), "near": near, "known": ", ".join(sorted(known)) or "–"}
    key = f"exporting.no-such-{option}{'-near' if near is not None else ''}"
    return WrongUsage([Problem("usage", Message(key, values))])
