"""How a landscape is said in ArchiMate: what writing a model and reading it back agree on.

Elements have the type of their kind, references are relations, all else is a property. Every
relation is one that the standard allows between its two types (ArchiMate 3.2, appendix B).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary

OWN = "gemma-lint"
"""What the names of properties begin with that are no fields of the vocabulary."""
FORM = f"{OWN} uitwisseling"
"""The property of a model that says it was written here; its value is the version of the form."""
FORM_VERSION = "1"
KIND = f"{OWN} soort"
ID = f"{OWN} id"
FIELD = f"{OWN} veld"
"""Of a relation: the field that holds the reference, as `kind.path`."""
WRITTEN = f"{OWN} waarde"
"""Of a relation: what the field says, as JSON, where that is no reference."""
FINDINGS = f"{OWN} bevindingen"
FINDING = f"{OWN} bevinding"
DEVIATION = f"{OWN} afwijking"
GEMMA_TYPE = "GEMMA type"
OBJECT_ID = "Object ID"
NO_FIELDS = frozenset({GEMMA_TYPE, OBJECT_ID})

COMPONENT = "referentiecomponent"
STANDARD = "standaard"
FLOW = "koppelvlak"
DEVIATING = "afwijking"
EVIDENCE = "bewijs"
COMPONENTS = "applicatie.referentiecomponenten"
ENDS = frozenset({"koppelvlak.van", "koppelvlak.naar"})
"""The fields that are the source and the target of a Flow."""

TYPES = {
    "organisatie": "BusinessActor",
    "partij": "BusinessActor",
    "rol": "BusinessRole",
    "dienst": "BusinessService",
    "proces": "BusinessProcess",
    "verwerking": "BusinessFunction",
    "gegevenssoort": "BusinessObject",
    "overeenkomst": "Contract",
    "documentstroom": "Representation",
    "applicatie": "ApplicationComponent",
    "voorziening": "ApplicationComponent",
    COMPONENT: "ApplicationComponent",
    "applicatiefunctie": "ApplicationFunction",
    "gegevensverzameling": "DataObject",
    "specificatie": "Requirement",
    STANDARD: "Constraint",
    "beleidsregel": "Principle",
    "initiatief": "WorkPackage",
    "kavel": "Grouping",
}
"""The type of each kind. A koppelvlak is a Flow, an afwijking a property of what it is about."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a reference is drawn: the type of the relation, its name, and where it starts.

    `backward`: at what is referred to, rather than at the element with the field.
    """

    kind: str
    name: str
    backward: bool = False
    access: str | None = None


_SHAPES = {
    "applicatie.applicatiefuncties": Shape("Assignment", "biedt"),
    "applicatie.bevat": Shape("Access", "bevat", access="ReadWrite"),
    "applicatie.leverancier": Shape("Association", "levert", backward=True),
    "applicatie.referentiecomponenten": Shape("Specialization", "wordt gebruikt voor"),
    "applicatie.standaarden": Shape("Realization", "ondersteunt"),
    "dienst.applicaties": Shape("Serving", "ondersteunt", backward=True),
    "dienst.ingang": Shape("Serving", "is ingang van", backward=True),
    "dienst.inzage.eigen_gegevens": Shape("Serving", "toont eigen gegevens", backward=True),
    "dienst.inzage.inzagelog": Shape("Serving", "toont inzagelog", backward=True),
    "dienst.inzage.zaakstatus": Shape("Serving", "toont zaakstatus", backward=True),
    "dienst.notificaties.applicatie": Shape("Serving", "verstuurt notificaties", backward=True),
    "dienst.ondertekening.applicatie": Shape("Serving", "biedt ondertekening", backward=True),
    "dienst.processen": Shape("Realization", "levert", backward=True),
    "dienst.voorkeuren": Shape("Access", "voorkeuren", access="Read"),
    "documentstroom.dienst": Shape("Access", "hoort bij", backward=True, access="Access"),
    "documentstroom.gedigitaliseerd_door": Shape(
        "Access", "digitaliseert", backward=True, access="Write"
    ),
    "gegevensverzameling.archivering.archiefapplicatie": Shape(
        "Access", "archiveert", backward=True, access="Write"
    ),
    "gegevensverzameling.bevat": Shape("Realization", "bevat"),
    "gegevensverzameling.open_data.standaarden": Shape("Realization", "gepubliceerd volgens"),
    "gegevensverzameling.open_data.voorziening": Shape(
        "Access", "publiceert", backward=True, access="Read"
    ),
    "kavel.applicaties": Shape("Aggregation", "omvat"),
    "kavel.koppelvlakken": Shape("Aggregation", "omvat"),
    "koppelvlak.kavel": Shape("Aggregation", "staat in voor", backward=True),
    "proces.applicatiefuncties": Shape("Serving", "ondersteunt", backward=True),
    "proces.gegevens": Shape("Access", "raakt", access="Access"),
    "proces.voortgangsbewaking": Shape("Serving", "bewaakt voortgang", backward=True),
    "rol.partij": Shape("Assignment", "heeft de rol", backward=True),
    "specificatie.applicaties": Shape("Realization", "voldoet aan", backward=True),
    "verwerking.gegevens": Shape("Access", "gebruikt", access="Access"),
    "verwerking.gegevens voorziening": Shape("Serving", "levert gegevens", backward=True),
    "verwerking.proces": Shape("Aggregation", "omvat", backward=True),
    "verwerking.toestemming.register": Shape("Access", "toestemmingen", access="Read"),
    "verwerking.verwerker": Shape("Assignment", "verwerkt", backward=True),
    "voorziening.bevat": Shape("Access", "bevat", access="ReadWrite"),
}
"""By field, and by the kind referred to where that matters. Any other is an Association, which
the standard allows between all types and between an element and a relation."""


def shape(field: str, target: str) -> Shape:
    """How a reference in `field` (`kind.path`) to an element of the kind `target` is drawn."""
    found = _SHAPES.get(f"{field} {target}") or _SHAPES.get(field)
    return found or Shape("Association", field.rpartition(".")[2].replace("_", " "))


@dataclass(frozen=True, slots=True)
class Reference:
    """A field of the vocabulary that is said by relations, and a kind that it may point to."""

    field: str
    holder: str
    target: str

    @property
    def shape(self) -> Shape:
        """How it is drawn."""
        return shape(self.field, self.target)


def references(vocabulary: Vocabulary) -> tuple[Reference, ...]:
    """Every field that relations say, in the order of the vocabulary."""
    kinds = (vocabulary.kinds[name] for name in (*TYPES, FLOW) if name in vocabulary.kinds)
    return tuple(
        reference
        for kind in kinds
        if kind.plural or (kind.name in TYPES and kind.name != STANDARD)
        for reference in _references(vocabulary, kind, kind, "")
    )


def _references(
    vocabulary: Vocabulary, holder: KindSpec, kind: KindSpec, path: str
) -> Iterator[Reference]:
    for spec in kind.fields:
        field = f"{holder.name}.{path}{spec.name}"
        if is_relation(field, spec, vocabulary):
            for target in _targets(field, spec):
                yield Reference(field, holder.name, target)
        if spec.object is not None and not spec.many:
            inner = vocabulary.kinds[spec.object]
            yield from _references(vocabulary, holder, inner, f"{path}{spec.name}.")


def _targets(field: str, spec: FieldSpec) -> tuple[str, ...]:
    """The kinds that a field points to by a relation."""
    if field == COMPONENTS:
        return (COMPONENT,)
    return spec.targets or (spec.object or "",)


def is_relation(field: str, spec: FieldSpec, vocabulary: Vocabulary) -> bool:
    """Whether relations say a field (`kind.path`): references, parts with ids, standards.

    The ends of a Flow are none, and who answers for evidence is a property: one line for each
    piece of evidence would hide the others.
    """
    if field in ENDS or field.endswith(f"{EVIDENCE}.verantwoordelijke"):
        return False
    if spec.object is not None:
        return spec.object == STANDARD or vocabulary.kinds[spec.object].has_id
    return spec.type == "reference" or field == COMPONENTS
