"""From a landscape to a model in ArchiMate, by the agreement in `archimate/landscape.py`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.archimate import landscape as agreed
from gemma_lint.archimate.model import Properties
from gemma_lint.exporting.fields import Leaf, leaves, plain, written
from gemma_lint.exporting.gemma import component, party_type, standard, voorziening
from gemma_lint.exporting.subject import Subject, name_of
from gemma_lint.exporting.text import digest
from gemma_lint.finding import Finding, Status
from gemma_lint.messages import text
from gemma_lint.rules.calls import day_of

_APART = frozenset({"id", "naam", "omschrijving"})
"""Fields with a place of their own in a model."""


def build(subject: Subject) -> Model:
    """The model of a landscape: elements by kind and id, then relations in the same order."""
    return _Builder(subject).build()


class _Builder:
    def __init__(self, subject: Subject) -> None:
        self.subject = subject
        self.vocabulary = subject.graph.vocabulary
        self.model = Model()
        self.deviations = _deviations(subject)

    def build(self) -> Model:
        model, subject = self.model, self.subject
        self._describe()
        kinds = [kind for kind in agreed.TYPES if kind in self.vocabulary.kinds]
        holders = [
            (element, identifier(element))
            for kind in kinds
            if kind != agreed.STANDARD
            for element in subject.elements(kind)
        ]
        flows = [(flow, identifier(flow)) for flow in subject.elements(agreed.FLOW)]
        for element, known_as in holders:
            self._add(element, known_as)
        model.relations += [self._flow(flow, known_as) for flow, known_as in flows]
        for element, known_as in (*holders, *flows):
            for leaf in leaves(element, self.vocabulary):
                model.relations += self._relations(element, known_as, leaf)
        order = {kind: at for at, kind in enumerate(agreed.TYPES)}
        made = sorted(model.elements.values(), key=lambda one: order[kind_of(one)])
        model.elements = {element.id: element for element in made}
        return model

    def _describe(self) -> None:
        """What the model says of itself, with what is about no single element."""
        subject, model = self.subject, self.model
        (organisation, *_) = [*subject.elements("organisatie"), None]
        model.id = f"id-{agreed.OWN}-{organisation.id if organisation else 'landschap'}"
        model.name = text("exporting.model", "nl")
        if organisation is not None:
            model.name = organisation.naam
        model.properties[agreed.FORM] = [agreed.FORM_VERSION]
        model.properties[f"{agreed.OWN} peildatum"] = [subject.peildatum.isoformat()]
        extra = subject.graph.root.extra
        if extra:
            model.properties["extra"] = [_json(extra)]
        told = {name_of(one) for kind in (*agreed.TYPES, agreed.FLOW) for one in self._all(kind)}
        rest = [f for f in subject.findings or () if (f.element.kind, f.element.id) not in told]
        rest.sort(key=lambda finding: (finding.rule, finding.message))  # not by where they stand
        _tell(model.properties, rest, subject)
        for kind in (*agreed.TYPES, agreed.FLOW):
            for deviation in self.deviations.get((kind, ""), ()):
                model.properties.setdefault(agreed.DEVIATION, []).append(f"{kind}: {deviation}")

    def _all(self, kind: str) -> Iterable[Any]:
        return self.subject.graph.elements.get(kind, ()) if kind != agreed.STANDARD else ()

    def _add(self, element: Any, known_as: str) -> None:
        self.model.elements[known_as] = Element(
            id=known_as,
            kind=agreed.TYPES[element._soort],
            name=element.naam or element.id,
            properties=self._properties(element),
            documentation=element.__dict__.get("omschrijving") or "",
        )

    def _flow(self, flow: Any, known_as: str) -> Relation:
        return Relation(
            kind="Flow",
            source=identifier(flow.van),
            target=identifier(flow.naar),
            properties=self._properties(flow),
            id=known_as,
            name=flow.naam,
            documentation=flow.omschrijving or "",
        )

    def _properties(self, element: Any) -> Properties:
        """What it is, what the GEMMA calls it, its fields that no relation says, its findings."""
        kind, identity = name_of(element)
        found: Properties = {agreed.KIND: [kind], agreed.ID: [identity]}
        if kind == "voorziening":
            found |= voorziening(element.naam, self.subject.graph.catalogue)
        elif kind in ("partij", "organisatie"):
            found |= party_type(element.soort)
        if "naam" in element.__dict__:
            _exactly(found, "naam", element.naam)
        for leaf in leaves(element, self.vocabulary):
            field = f"{kind}.{leaf.path}"
            apart = leaf.path in _APART or field in agreed.ENDS
            if not apart and not agreed.is_relation(field, leaf.spec, self.vocabulary):
                found[leaf.path] = [*self._values(leaf)]
        deviations = self.deviations.get((kind, identity))
        if deviations:
            found[agreed.DEVIATION] = deviations
        _tell(found, self.subject.findings_of(element), self.subject)
        return found

    def _values(self, leaf: Leaf) -> Iterator[str]:
        """A property for each value: text as it is, parts and what is free in form as JSON."""
        simple = leaf.spec.object is None and leaf.spec.type != "extra"
        for value in leaf.value if leaf.spec.many else [leaf.value]:
            one = plain(value, leaf.spec, self.vocabulary)
            yield written(one) if simple else _json(one)

    def _relations(self, holder: Any, known_as: str, leaf: Leaf) -> Iterator[Relation]:
        """What a field refers to, as relations."""
        field = f"{holder._soort}.{leaf.path}"
        if not agreed.is_relation(field, leaf.spec, self.vocabulary):
            return
        values = leaf.value if leaf.spec.many else [leaf.value]
        for at, value in enumerate(values):
            catalogue = self.subject.graph.catalogue
            draw = partial(self._draw, holder=known_as, field=field, at=at)
            if field == agreed.COMPONENTS:
                yield draw(self._gemma(component(value, catalogue)), agreed.COMPONENT, says=value)
            elif leaf.spec.object == agreed.STANDARD:
                says = plain(value, leaf.spec, self.vocabulary)
                meant = standard(value.naam, value.versie, catalogue)
                yield draw(self._gemma(meant), agreed.STANDARD, says=says)
            else:
                yield draw(identifier(value), value._soort)

    def _gemma(self, element: Element) -> str:
        self.model.elements.setdefault(element.id, element)
        return element.id

    def _draw(
        self, other: str, target: str, *, holder: str, field: str, at: int, says: Any = None
    ) -> Relation:
        drawn = agreed.shape(field, target)
        ends = (other, holder) if drawn.backward else (holder, other)
        properties: Properties = {agreed.FIELD: [field]}
        if says is not None:
            properties[agreed.WRITTEN] = [_json(says)]
        again = [str(at)] if says is not None else []  # the same text may be there twice
        return Relation(
            kind=drawn.kind,
            source=ends[0],
            target=ends[1],
            properties=properties,
            id=f"id-relatie-{digest(field, *ends, *again)}",
            name=drawn.name,
            access=drawn.access,
        )


def identifier(element: Any) -> str:
    """What an element is called in the file: an NCName, unique and the same every time.

    Ids are letters, digits, `.`, `_` and `-` (`PATTERNS` of the vocabulary), which a name of XML
    may hold but not begin with; no kind has a `-`.
    """
    kind, identity = name_of(element)
    return f"id-{kind}-{identity}"


def kind_of(element: Element) -> str:
    """The kind in the vocabulary, or of the catalogue, that an element of a model stands for."""
    return element.properties[agreed.KIND][0]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _exactly(properties: Properties, field: str, value: str) -> None:
    """Keeps a text as it is where a name of a model, which is one line, cannot."""
    if value != " ".join(value.split()):
        properties[field] = [value]


def _tell(properties: Properties, findings: Iterable[Finding], subject: Subject) -> None:
    """How many findings are not explained, be they in a baseline, and each of all by its rule."""
    if subject.findings is None:
        return
    findings = list(findings)
    unexplained = sum(f.status is not Status.EXPLAINED for f in findings)
    properties[agreed.FINDINGS] = [str(unexplained)]
    for finding in findings:
        name = f"{agreed.FINDING} {finding.rule}"
        properties.setdefault(name, []).append(_finding(finding, subject.lang))


def _finding(finding: Finding, lang: str) -> str:
    severity = text(f"report.{finding.severity.value}", lang)
    if finding.status is Status.OPEN:
        return text("exporting.finding", lang, severity=severity, message=finding.message)
    status = text(f"report.{finding.status.value}", lang)
    return text(
        "exporting.finding-status", lang, severity=severity, message=finding.message, status=status
    )


def _deviations(subject: Subject) -> dict[tuple[str, str], list[str]]:
    """The afwijkingen in words, by what they are about: an element, or a kind and an empty id."""
    found: dict[tuple[str, str], list[str]] = {}
    deviations: list[Any] = [*subject.graph.elements[agreed.DEVIATING]]
    for one in deviations:
        kind, _, identity = (one.element or one.alle or "").partition("/")
        until = f"tot {day_of(one.geldig_tot)}" if one.geldig_tot is not None else None
        words = filter(None, (one.regel, one.reden, one.maatregel, until))
        found.setdefault((kind, identity), []).append(" – ".join(words))
    return {about: sorted(words) for about, words in found.items()}
