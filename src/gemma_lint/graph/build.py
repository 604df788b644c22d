"""From a landscape to its graph: elements made, references resolved both ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gemma_lint.catalogue import load
from gemma_lint.finding import Message, Problem
from gemma_lint.graph.element import PARENT, PLACE, Element, Plan, plans
from gemma_lint.graph.graph import Graph
from gemma_lint.graph.locate import field_location, reference_location
from gemma_lint.landscape.problems import name_of, shown
from gemma_lint.landscape.reading import Entry, Landscape, duplicate_id, second_organisation
from gemma_lint.landscape.vocabulary import ROOT, FieldSpec
from gemma_lint.source import Document
from gemma_lint.suggest import nearest

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue

MAX_COMPARISONS = 50_000
"""With how many ids unknown ones are compared. Thousands that are nearly right among thousands
would take minutes; after the first of them the others speak for themselves."""


def build_graph(
    landscape: Landscape, open_catalogue: Callable[[], Catalogue] = load
) -> tuple[Graph, list[Problem]]:
    """The graph of `landscape`, with a problem for each duplicate id and unresolved reference.

    `open_catalogue` gives the catalogue when a rule first asks it; by default that is shipped.
    """
    return _Builder(landscape, open_catalogue).build()


class _Builder:
    def __init__(self, landscape: Landscape, open_catalogue: Callable[[], Catalogue]) -> None:
        self.landscape = landscape
        self.open_catalogue = open_catalogue
        self.plans = plans(landscape.vocabulary)
        self.elements: dict[str, list[Element]] = {name: [] for name in self.plans}
        self.ids: dict[str, dict[str, Element]] = {name: {} for name in self.plans}
        self.problems: list[Problem] = []
        self.duplicates: list[tuple[str, Element, Element]] = []
        self.comparisons = MAX_COMPARISONS

    def build(self) -> tuple[Graph, list[Problem]]:
        root = self.plans[ROOT].make()
        root.__dict__.update(self.landscape.own)
        for kind, entries in self.landscape.entries.items():
            self._add(root, kind, entries)
        if not self._of_several():
            self.problems.extend(_duplicate(*duplicate) for duplicate in self.duplicates)
        for plan in self.plans.values():
            for spec in plan.references:
                self._resolve(plan, spec)
        self.elements[ROOT].append(root)
        root.__dict__[PLACE] = self._start()
        graph = Graph(root, self.elements, self.landscape.vocabulary, self.open_catalogue)
        for plan in self.plans.values():
            plan.make._graaf = graph
        return graph, self.problems

    def _of_several(self) -> bool:
        """Whether landscapes of several organisations were read as one: no wonder ids return."""
        return len({one.__dict__.get("id") for one in self.elements["organisatie"]}) > 1

    def _start(self) -> tuple[Document, tuple[str | int, ...]] | None:
        """Where a finding about the landscape as a whole is shown: in its first document."""
        documents = [entries[0].document for entries in self.landscape.entries.values()]
        first = min(documents, key=lambda document: document.path, default=None)
        return (first, ()) if first is not None else None

    def _add(self, root: Element, kind: str, entries: list[Entry]) -> None:
        plan = self.plans[kind]
        made = []
        for entry in entries:
            element = self._make(plan, entry.data, root)
            element.__dict__[PLACE] = (entry.document, entry.path)
            made.append(element)
            if plan.has_id:
                self._register(kind, element)
        root_field = next(s for s in self.plans[ROOT].parts if s.object == kind)
        root.__dict__[root_field.name] = made if root_field.many else made[0]
        if not root_field.many and len(entries) > 1:
            self.problems.extend(second_organisation(entries[0], e) for e in entries[1:])

    def _make(self, plan: Plan, data: dict[str, Any], parent: Element) -> Element:
        """An element that takes `data` as its attributes, its nested parts made into elements."""
        element = plan.make()
        element.__dict__ = data
        data[PARENT] = parent
        if plan.kind.parent is not None:
            data[plan.kind.parent] = parent
        self.elements[plan.kind.name].append(element)
        for spec in plan.parts:
            value = data.get(spec.name)
            if value is None:
                continue
            part = self.plans[spec.object or ""]
            if spec.many:
                data[spec.name] = [self._make(part, item, element) for item in value]
            else:
                data[spec.name] = self._make(part, value, element)
            if part.has_id:
                for item in data[spec.name]:
                    self._register(part.kind.name, item)
        return element

    def _register(self, kind: str, element: Element) -> None:
        identity = element.__dict__.get("id")
        if identity is None:
            return
        known = self.ids[kind].setdefault(identity, element)
        if known is not element:
            self.duplicates.append((kind, known, element))

    def _resolve(self, plan: Plan, spec: FieldSpec) -> None:
        """Turns the ids in one field of all elements of a kind into the elements they name."""
        name, backward = spec.name, spec.backward or ""
        tables = [self.ids[target] for target in spec.targets]
        only = tables[0] if len(tables) == 1 else None
        for element in self.elements[plan.kind.name]:
            fields = element.__dict__
            value = fields.get(name)
            if not value:
                continue
            found = []
            for identity in dict.fromkeys(value) if spec.many else (value,):
                target = only.get(identity) if only is not None else None
                if target is None:
                    target = self._find(element, spec, identity)
                if target is None:
                    continue
                found.append(target)
                back = target.__dict__.get(backward)
                if back is None:
                    target.__dict__[backward] = [element]
                else:
                    back.append(element)
            fields[name] = found if spec.many else (found[0] if found else None)

    def _find(self, element: Element, spec: FieldSpec, identity: str) -> Element | None:
        """The one element that `identity` names among the kinds the field may point to."""
        kind, _, rest = identity.partition("/")
        if rest and kind in spec.targets:
            found = self.ids[kind].get(rest)
            matches = [found] if found is not None else []
        else:
            tables = (self.ids[target] for target in spec.targets)
            matches = [table[identity] for table in tables if identity in table]
        if len(matches) == 1:
            return matches[0]
        landscape = self.landscape
        if not matches and (not landscape.complete or (rest or identity) in landscape.lost):
            return None
        self.problems.append(self._reference_problem(element, spec, identity, matches))
        return None

    def _reference_problem(
        self, element: Element, spec: FieldSpec, identity: str, matches: list[Element]
    ) -> Problem:
        values: dict[str, object] = {
            "field": spec.name,
            "subject": _subject(element),
            "id": shown(identity),
        }
        place = reference_location(element, spec, identity)
        if matches:
            choices = [f"{match._soort}/{match.__dict__['id']}" for match in matches]
            values |= {"choices": ", ".join(choices), "example": choices[0]}
            message = Message("landscape.reference.ambiguous", values)
            advice = Message("landscape.reference.ambiguous.advice", values)
            return Problem("reference", message, place, advice)
        values |= {"kinds": _either(spec.targets), "sections": self._sections(spec)}
        known = [one for target in spec.targets for one in self.ids[target]]
        near = self._nearest(identity, [*known, *self.landscape.lost])
        key = "landscape.reference.nearest" if near else "landscape.reference.advice"
        advice = Message(key, {**values, "nearest": near})
        return Problem("reference", Message("landscape.reference", values), place, advice)

    def _nearest(self, identity: str, known: list[str]) -> str | None:
        """The nearest id, as long as there is room for comparing."""
        if self.comparisons <= 0:
            return None
        self.comparisons -= len(known)
        return nearest(identity, known)

    def _sections(self, spec: FieldSpec) -> object:
        """The keys under which what the field may point to is described."""
        kinds = (self.plans[target].kind for target in spec.targets)
        return _either(tuple(f"`{kind.plural or 'applicatiefuncties'}:`" for kind in kinds))


def _named(element: Element) -> Element:
    """The element itself, or the nearest one around it that has an id."""
    while "id" not in element.__dict__ and element._ouder is not None and element._ouder._ouder:
        element = element._ouder
    return element


def _subject(element: Element) -> Message:
    named = _named(element)
    return name_of(named._soort, named.__dict__)


def _either(words: tuple[str, ...]) -> object:
    """The words with commas and a last "or"."""
    if len(words) == 1:
        return words[0]
    return Message("landscape.or", {"left": ", ".join(words[:-1]), "right": words[-1]})


def _duplicate(kind: str, first: Element, second: Element) -> Problem:
    places = (field_location(element, "id") for element in (first, second))
    return duplicate_id(kind, second.__dict__["id"], *places)
