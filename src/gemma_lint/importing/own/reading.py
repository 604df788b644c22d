"""From a model of ours to a draft: elements with their fields, then what relations say of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from gemma_lint.archimate import Model, Relation
from gemma_lint.archimate import landscape as agreed
from gemma_lint.finding import Message, Problem
from gemma_lint.importing.draft import Draft, Item, Link, Outcome, Value
from gemma_lint.importing.own.kinds import ASSUMED, Kind, Thing, kind_of
from gemma_lint.importing.own.values import NO_VALUE, Values
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import Vocabulary

_NOT_READ = frozenset({"herkomst", "id", "naam", "omschrijving"})
"""Properties that an import never gives, or that stand elsewhere."""
_ONE = "organisatie"
"""The kind of which a landscape has one element."""
_LONGEST = 80


@dataclass(slots=True)
class Made:
    """What came of an element or a Flow. `item` is None for what is of the GEMMA."""

    thing: Thing
    kind: Kind
    item: Item | None

    @property
    def link(self) -> Link:
        """How others refer to it."""
        assert self.item is not None  # noqa: S101 - no reference points to the GEMMA
        return Link(self.item.kind, self.item.source_id)


@dataclass(slots=True)
class Work:
    """What the steps share: what came of each thing by its identifier, and every fate."""

    model: Model
    draft: Draft
    vocabulary: Vocabulary = field(default_factory=landscape_vocabulary)
    made: dict[str, Made] = field(default_factory=dict)
    known: set[tuple[str, str]] = field(default_factory=set)
    fates: dict[int, tuple[Outcome, str | None]] = field(default_factory=dict)

    def settle(self, thing: Thing, outcome: Outcome, reason: str | None = None) -> None:
        """What became of a thing."""
        self.fates[id(thing)] = (outcome, f"import_own.{reason}" if reason else None)

    def warn(self, thing: Thing, key: str, **values: str) -> None:
        """Tell of a mistake that is survived."""
        shown = {name: " ".join(value.split())[:_LONGEST] for name, value in values.items()}
        advice = Message(f"import_own.{key}.advice", shown)
        message = Message(f"import_own.{key}", shown)
        self.draft.warnings.append(Problem("schema", message, thing.location, advice))


def read(model: Model, draft: Draft) -> Draft:
    """Fills the draft with what the model says."""
    from gemma_lint.importing.own.leaving import leave_out
    from gemma_lint.importing.own.relations import relate

    work = Work(model, draft)
    for thing in _things(model):
        _make(work, thing)
    values = Values(work.vocabulary, lambda name, kinds: _refer(work, name, kinds))
    for made in work.made.values():
        if made.item is not None:
            _fill(work, values, made.thing, made.item)
    relate(work, values)
    leave_out(work)
    parts = [name for name, kind in work.vocabulary.kinds.items() if kind.parent is not None]
    items = (made.item for made in work.made.values())
    draft.items += [item for item in items if item is not None and item.kind not in parts]
    _count(work)
    return draft


def _things(model: Model) -> Iterator[Thing]:
    yield from model.elements.values()
    yield from (one for one in model.relations if one.kind == "Flow" and one.id)


def _make(work: Work, thing: Thing) -> None:
    kind = kind_of(thing, work.vocabulary)
    if kind is None or thing.id in work.made:
        work.settle(thing, Outcome.SKIPPED, "no-place" if kind is None else "twice")
        return
    if kind.name == _ONE and any(made.kind.name == _ONE for made in work.made.values()):
        work.settle(thing, Outcome.SKIPPED, "organisation")
        return
    item = None if kind.is_gemma else _item(work, thing, kind)
    work.made[thing.id] = Made(thing, kind, item)
    work.settle(thing, Outcome.FACT if item is None else Outcome.ELEMENT)


def _item(work: Work, thing: Thing, kind: Kind) -> Item:
    """An item with its name; what people added or copied is known by its identifier."""
    said = thing.get(agreed.ID) if kind.ours else None
    identity = said if said and (kind.name, said) not in work.known else thing.id
    work.known.add((kind.name, identity))
    item = Item(kind.name, identity, {}, thing.location, said if said == identity else None)
    name = " ".join(thing.name.split())
    exact = next(iter(thing.properties.get("naam", ())), name)
    item.fields["naam"] = exact if exact.split() == name.split() and name else name or thing.id
    if thing.documentation.strip():
        item.fields["omschrijving"] = thing.documentation
    if not kind.ours and kind.name in ASSUMED:
        item.fields["soort"] = ASSUMED[kind.name]
        item.remarks.append(("soort", Message("import_own.which")))
    return item


def _fill(work: Work, values: Values, thing: Thing, item: Item) -> None:
    """The fields that properties say; what is no field of the vocabulary is kept in `extra`."""
    own: dict[str, Value] = {}
    for name, texts in thing.properties.items():
        if name.startswith(agreed.OWN) or name in agreed.NO_FIELDS or name in _NOT_READ:
            continue
        spec = values.spec(work.vocabulary.kinds[item.kind], name)
        if spec is None:
            own[name] = texts[0] if len(texts) == 1 else [*texts]
            continue
        try:
            value = values.of_texts(spec, texts)
        except NO_VALUE:
            work.warn(thing, "no-value", name=name, value=texts[0], element=thing.name)
            continue
        put(item.fields, name, value)
    if own:
        extra = item.fields.setdefault("extra", {})
        assert isinstance(extra, dict)  # noqa: S101 - by the vocabulary
        item.fields["extra"] = own | extra


def put(fields: dict[str, Value], path: str, value: Value) -> None:
    """Set the field at a path, in parts that are made on the way."""
    *way, last = path.split(".")
    for name in way:
        inner = fields.setdefault(name, {})
        assert isinstance(inner, dict)  # noqa: S101 - by the vocabulary
        fields = inner
    fields[last] = value


def _refer(work: Work, name: object, kinds: tuple[str, ...]) -> Link:
    kind, _, identity = str(name).partition("/")
    if kind not in kinds or (kind, identity) not in work.known:
        raise ValueError(name)
    return Link(kind, identity)


def _count(work: Work) -> None:
    for element in work.model.elements.values():
        work.draft.count("element", _sort(element), *work.fates[id(element)])
    for relation in work.model.relations:
        work.draft.count("relation", _sort(relation), *work.fates[id(relation)])


def _sort(thing: Thing) -> str:
    """Its type, and what it is to a landscape: `ApplicationComponent (voorziening)`."""
    said = thing.get(agreed.KIND) or (isinstance(thing, Relation) and thing.get(agreed.FIELD))
    return " ".join(f"{thing.kind} ({said})".split())[:_LONGEST] if said else thing.kind
