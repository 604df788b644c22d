"""Why a rule met no element: what the landscape does not describe, or does not state."""

from __future__ import annotations

from gemma_lint.finding import Cause, Fact, NotAssessed
from gemma_lint.graph import Graph
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.messages import text
from gemma_lint.rules.model import Needs, Rule


def why_not(rule: Rule, needs: Needs, graph: Graph, lang: str) -> NotAssessed:
    """That `rule` met no element, with the reason and the facts that are stated nowhere."""
    count = len(graph.elements[rule.element])
    if not count:
        facts = _unstated(graph, rule.element, "", frozenset())
        cause, key = Cause.NOT_DESCRIBED, "rules.not-described"
    else:
        facts = _lacking(needs, graph)
        cause = Cause.NOT_STATED if facts else Cause.DOES_NOT_OCCUR
        key = "rules.not-stated" if facts else "rules.not-applicable"
    reason = text(
        key,
        lang,
        kind=rule.element.replace("_", " "),
        count=count,
        facts=", ".join(f"`{fact.place}`" for fact in facts),
    )
    return NotAssessed(rule.id, reason, cause, tuple(facts))


def _lacking(needs: Needs, graph: Graph) -> list[Fact]:
    """What is stated nowhere, of facts of which one will do only those of kinds that are there."""
    found: dict[Fact, None] = {}
    for group in needs:
        if any(is_stated(graph, kind, name) for kind, name in group):
            continue
        described = [(kind, name) for kind, name in group if graph.elements[kind]]
        for kind, name in described or group:
            found.update(dict.fromkeys(_unstated(graph, kind, name, frozenset())))
    return sorted(found, key=lambda fact: fact.place)


def is_stated(graph: Graph, kind: str, name: str) -> bool:
    """Whether any element of `kind` states the field `name`; with `""`, whether there is any."""
    key = ("stated", kind, name)
    if key not in graph.memo:
        elements = graph.elements[kind]
        graph.memo[key] = any(not name or states(element, name) for element in elements)
    return bool(graph.memo[key])


def states(element: object, path: str) -> bool:
    """Whether `element` states the field at `path` (`metadata.context`); an empty list does not."""
    here: object = element
    for name in path.split("."):
        here = getattr(here, name, None)
        if here is None or here in ((), []):
            return False
    return True


def _unstated(graph: Graph, kind: str, name: str, inside: frozenset[str]) -> list[Fact]:
    """What must come first: the field itself, the part that it stands in, or the kind."""
    vocabulary = graph.vocabulary
    if graph.elements[kind]:
        return [fact_of(vocabulary, kind, name)] if name else []
    if kind in section_of(vocabulary):
        return [fact_of(vocabulary, kind, "")]
    owners = [
        (owner.name, spec.name)
        for owner in vocabulary.kinds.values()
        for spec in owner.fields
        if spec.object == kind and owner.name not in inside
    ]
    described = [(owner, field) for owner, field in owners if graph.elements[owner]]
    found: dict[Fact, None] = {}
    for owner, field in described or owners:
        found.update(dict.fromkeys(_unstated(graph, owner, field, inside | {kind})))
    return [*found]


def section_of(vocabulary: Vocabulary) -> dict[str, str]:
    """The key of a landscape under which each kind stands: `gegevensverzamelingen`."""
    root = vocabulary.kinds[vocabulary.root]
    return {spec.object: spec.name for spec in root.fields if spec.object}


def fact_of(vocabulary: Vocabulary, kind: str, name: str) -> Fact:
    """The field `name` of `kind`, or with `""` the kind itself, as people know it."""
    path, here = name, vocabulary.kinds[kind]
    sections = section_of(vocabulary)
    while here.name not in sections and here.parent is not None:
        parent = vocabulary.kinds[here.parent]
        step = next(spec.name for spec in parent.fields if spec.object == here.name)
        path, here = f"{step}.{path}" if path else step, parent
    section = sections.get(here.name, here.name)
    return Fact(kind, name or None, f"{section}: {path}" if path else section)
