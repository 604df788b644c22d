"""The state of an import of a model: what is there to read, and what was made of it so far."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.archimate.problems import at
from gemma_lint.catalogue.lookup import Catalogue
from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Location, Message
from gemma_lint.importing.archimate.account import Account
from gemma_lint.importing.archimate.keys import Keys
from gemma_lint.importing.archimate.natures import Nature, Natures
from gemma_lint.importing.archimate.texts import MAX_DESCRIPTION, NAMELESS, clean, listed
from gemma_lint.importing.draft import Draft, Item, Link, Value
from gemma_lint.importing.noting import problem

SHARED = 20
"""What more applications have than this is of none of them in particular."""

_MOST_STEPS = 10_000_000


def key(name: str) -> str:
    """The key of a text of this importer."""
    return f"import_archimate.{name}"


@dataclass
class Work:
    """What the steps of an import share.

    items     the landscape's elements that came of an element of the model: several for a package
              of which several versions are used
    parts     by element, the ids in the source of the applicatiefuncties that came of it
    versions  by number, the relations that join a version and its package; whether they were taken
    owners    by interface, function or service, the applications that it is of
    koppelvlakken        those that were added, by the ids in the source of both ends
    koppelvlak_by_id     by the id of their relation, to which others may point
    koppelvlakken_over   by the interface that they use
    holders   by the id in the source of data, the applications that hold it
    outgoing, incoming   numbers of the relations of an element, or of a relation
    """

    model: Model
    catalogue: Catalogue
    natures: Natures
    draft: Draft
    path: str
    items: dict[str, list[Item]] = field(default_factory=dict)
    parts: dict[str, list[Link]] = field(default_factory=lambda: defaultdict(list))
    versions: dict[int, bool] = field(default_factory=dict)
    owners: dict[str, list[Item]] = field(default_factory=dict)
    koppelvlakken: dict[tuple[str, str], list[Item]] = field(
        default_factory=lambda: defaultdict(list)
    )
    koppelvlak_by_id: dict[str, Item] = field(default_factory=dict)
    koppelvlakken_over: dict[str, list[Item]] = field(default_factory=lambda: defaultdict(list))
    holders: dict[str, list[Item]] = field(default_factory=lambda: defaultdict(list))
    outgoing: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    incoming: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    _notes: dict[tuple[int, str | None, str], set[str]] = field(default_factory=dict)
    _left: int = _MOST_STEPS
    _present: set[tuple[int, str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.relation_ids = {relation.id for relation in self.model.relations if relation.id}
        self.account = Account(self.model)
        self.keys = Keys(self.model)
        self.draft.warnings += self.keys.warnings
        for number, relation in enumerate(self.model.relations):
            self.outgoing[relation.source].append(number)
            self.incoming[relation.target].append(number)

    def spend(self, steps: int) -> None:
        """Count what is looked at; raises InvalidInput for a model in which all joins with all."""
        self._left -= steps
        if self._left < 0:
            place = at(self.path, 1, 1)
            raise InvalidInput([problem(key("too-entangled"), place, code="limit")])

    def made_of(self, identifier: str) -> list[Item]:
        """What came of an element; nothing, one, or an application for each version."""
        found = self.items.get(identifier, [])
        self.spend(len(found))
        return found

    def owners_of(self, identifier: str) -> list[Item]:
        """The applications that an interface, function or service is of.

        Empty when they are so many that what it does says nothing about any of them.
        """
        found = self.owners.get(identifier, [])
        return found if len(found) <= SHARED else []

    def nature(self, identifier: str) -> Nature | None:
        """What an element is; None when there is none by this identifier."""
        return self.natures.of(identifier)

    def relations_to(self, identifier: str, *kinds: str) -> Iterator[Relation]:
        """The relations of these kinds that arrive at an element."""
        numbers = self.incoming.get(identifier, ())
        self.spend(len(numbers))
        found = (self.model.relations[number] for number in numbers)
        return (relation for relation in found if relation.kind in kinds)

    def relations_from(self, identifier: str, *kinds: str) -> Iterator[Relation]:
        """The relations of these kinds that leave an element."""
        numbers = self.outgoing.get(identifier, ())
        self.spend(len(numbers))
        found = (self.model.relations[number] for number in numbers)
        return (relation for relation in found if relation.kind in kinds)

    def add(self, element: Element, kind: str, **fields: Value) -> Item:
        """Make an element of the landscape of an element of the model."""
        naam = clean(element.name)
        item = self.new(kind, self.keys.of(element.id), naam, element.location)
        if description := clean(element.documentation, MAX_DESCRIPTION):
            item.fields["omschrijving"] = description
        item.fields.update(fields)
        self.items.setdefault(element.id, []).append(item)
        self.account.became(element.id)
        return item

    def new(self, kind: str, source_id: str, naam: str, place: Location | None) -> Item:
        """Make an element of the landscape; one that has no name is remarked on."""
        item = Item(kind, source_id, {"naam": naam or NAMELESS}, place)
        if not naam:
            item.remarks.append(("naam", Message(key("nameless"))))
        self.draft.items.append(item)
        return item

    def put(self, item: Item, name: str, value: Value, identity: str = "") -> None:
        """Add a value to a list of the item, unless it is there; `identity` tells two apart."""
        identity = identity or str(value)
        if (id(item), name, identity) in self._present:
            return
        self._present.add((id(item), name, identity))
        values = item.fields.setdefault(name, [])
        assert isinstance(values, list)  # noqa: S101 - by the vocabulary
        values.append(value)

    def has_part(self, item: Item, identifier: str) -> bool:
        """Whether the application has this function or service."""
        return (id(item), "applicatiefuncties", self.part_key(item, identifier)) in self._present

    def part_key(self, item: Item, identifier: str) -> str:
        """What the source knows a function of an application by."""
        return f"{item.source_id}/{self.keys.of(identifier)}"

    def has_link(self, item: Item, name: str, to: Item) -> bool:
        """Whether a list of the item has this reference."""
        return (id(item), name, f"{to.kind}/{to.source_id}") in self._present

    def put_link(self, item: Item, name: str, to: Item) -> None:
        """Add a reference to a list of the item, unless it is there."""
        self.put(item, name, Link(to.kind, to.source_id), f"{to.kind}/{to.source_id}")

    def set_extra(self, item: Item, name: str, value: Value | None) -> None:
        """Set a fact that the vocabulary has no place for; nothing is set for None."""
        if value is not None:
            self._extra(item)[name] = value

    def put_extra(self, item: Item, name: str, value: str) -> None:
        """Add to a list of facts that the vocabulary has no place for, unless it is there."""
        if (id(item), f"extra.{name}", value) in self._present:
            return
        self._present.add((id(item), f"extra.{name}", value))
        values = self._extra(item).setdefault(name, [])
        assert isinstance(values, list)  # noqa: S101 - nobody sets it to anything else
        values.append(value)

    @staticmethod
    def _extra(item: Item) -> dict[str, Value]:
        extra = item.fields.setdefault("extra", {})
        assert isinstance(extra, dict)  # noqa: S101 - by the vocabulary
        return extra

    def note(self, item: Item, about: str | None, name: str, *names: str) -> None:
        """Remark on an item; the same remark about several names becomes one."""
        self._notes.setdefault((id(item), about, name), set()).update(names)

    def write_notes(self) -> None:
        """Put the remarks with the items, in an order of their own."""
        by_item: dict[int, list[tuple[str, str, set[str]]]] = defaultdict(list)
        for (number, about, name), names in self._notes.items():
            by_item[number].append((name, about or "", names))
        for item in self.draft.items:
            for name, about, names in sorted(by_item.get(id(item), ()), key=lambda n: n[:2]):
                values = {"names": listed(names)} if names else {}
                item.remarks.append((about or None, Message(key(name), values)))
