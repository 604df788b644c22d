"""The end of an import: why the rest was left out, remarks, and lists in an order of their own."""

from __future__ import annotations

from gemma_lint.archimate import Element, Relation
from gemma_lint.importing.archimate.natures import Nature
from gemma_lint.importing.archimate.work import SHARED, Work, key
from gemma_lint.importing.draft import Link, Outcome, Part, Value

N = Nature
_LAYERS = {
    "technology": (
        "Node Device SystemSoftware TechnologyCollaboration TechnologyInterface Path"
        " CommunicationNetwork TechnologyFunction TechnologyProcess TechnologyInteraction"
        " TechnologyEvent TechnologyService Artifact Equipment Facility DistributionNetwork"
        " Material"
    ),
    "motivation": (
        "Stakeholder Driver Assessment Goal Outcome Principle Requirement Constraint Meaning Value"
        " Resource Capability CourseOfAction ValueStream"
    ),
    "implementation": "WorkPackage Deliverable ImplementationEvent Plateau Gap",
}
_LAYER_OF = {kind: layer for layer, kinds in _LAYERS.items() for kind in kinds.split()}


def close(work: Work) -> None:
    """Finish the draft."""
    for element in work.model.elements.values():
        if not work.account.is_settled(element.id):
            work.account.skip(element.id, key(_why_element(work, element)))
    for number, relation in enumerate(work.model.relations):
        if not work.account.is_settled_relation(number):
            reason = key(_why_relation(work, relation))
            work.account.settle(number, Outcome.SKIPPED, reason)
    work.write_notes()
    for item in work.draft.items:
        item.fields = {name: _ordered(value) for name, value in item.fields.items()}
    work.account.enter(work.draft)


def _why_element(work: Work, element: Element) -> str:
    if work.natures.is_gemma(element.id):
        return "skip-gemma"
    if not element.kind:
        return "skip-no-type"
    nature = work.nature(element.id)
    if nature is N.INTERFACE:
        return "skip-interface-unused"
    if nature is N.FUNCTIE:
        return "skip-function-loose"
    layer = _LAYER_OF.get(element.kind)
    return f"skip-{layer}" if layer else "skip-no-place"


def _why_relation(work: Work, relation: Relation) -> str:
    ends = (relation.source, relation.target)
    elements = work.model.elements
    if not relation.kind:
        return "skip-no-type"
    if any(end not in elements and end not in work.relation_ids for end in ends):
        return "skip-end-missing"
    if any(end not in elements for end in ends):
        return "skip-to-relation"
    if any(len(work.owners.get(end, ())) > SHARED for end in ends):
        return "skip-shared"
    if relation.source == relation.target:
        return "skip-internal"
    left_out = [end for end in ends if work.account.is_skipped(end)]
    if any(work.natures.is_gemma(end) for end in left_out) or all(
        work.natures.is_gemma(end) for end in ends
    ):
        return "skip-gemma-relation"
    return "skip-end-skipped" if left_out else "skip-relation-no-place"


def _ordered(value: Value) -> Value:
    """The value with each list in it sorted, as a source gives lists in any order."""
    if isinstance(value, list):
        return sorted((_ordered(part) for part in value), key=_rank)
    if isinstance(value, dict):
        return {name: _ordered(part) for name, part in value.items()}
    return value


def _rank(value: Value) -> str:
    if isinstance(value, Link | Part):
        return f"{value.kind}/{value.source_id}"
    if isinstance(value, dict):
        return "\n".join(str(part) for part in value.values())
    return str(value)
