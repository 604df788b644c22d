"""From what an importer gives to elements of this landscape: matched, with ids, links resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from gemma_lint.importing.draft import Draft, Item, Link, Part, Value
from gemma_lint.importing.existing import Existing, Key, Known, folded
from gemma_lint.importing.ids import Ids
from gemma_lint.importing.noting import problem, warn
from gemma_lint.importing.state import Remembered
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary


@dataclass(slots=True)
class Incoming:
    """An element of the source as it would stand in the landscape.

    `known` is the element that it is in the landscape, `before` what the source said of it last
    time. `data` holds its fields without `id` and `herkomst`; `parts` are the ids of its parts.
    `whole` holds the fields as the source has them; `data` lacks references to what is not here.
    """

    item: Item
    id: str
    known: Known | None
    before: Remembered | None
    data: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    whole: dict[str, Any] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        """What the source knows it by."""
        return self.item.kind, self.item.source_id

    @property
    def part_keys(self) -> list[Key]:
        """What the source knows its parts by."""
        return [(part.kind, part.source_id) for _, part in _parts_of(self.item)]

    @property
    def removed(self) -> bool:
        """Whether people took it out of the landscape after an earlier import."""
        return self.known is None and self.before is not None


@dataclass(slots=True)
class Resolved:
    """What comes in, what people removed, and what cannot come in as it needs some of that."""

    incoming: list[Incoming] = field(default_factory=list)
    removed: list[Incoming] = field(default_factory=list)
    refused: list[Incoming] = field(default_factory=list)


def resolve(
    draft: Draft,
    existing: Existing,
    before: dict[Key, Remembered],
    vocabulary: Vocabulary,
    *,
    restore: bool = False,
    without: frozenset[Key] = frozenset(),
) -> Resolved:
    """Match the items of `draft` with what exists and give the others ids.

    An item is the element that the source knew by the same key, else the only element of its kind
    with the same name that does not come from this source. With `restore` what people removed
    comes back. Nothing refers to the parts `without`, which will not be in the landscape.
    """
    return _Resolver(draft, existing, before, vocabulary, restore, without).resolve()


class _Resolver:
    def __init__(
        self,
        draft: Draft,
        existing: Existing,
        before: dict[Key, Remembered],
        vocabulary: Vocabulary,
        restore: bool,
        without: frozenset[Key],
    ) -> None:
        self._draft, self._existing, self._before = draft, existing, before
        self._vocabulary, self._restore = vocabulary, restore
        self._ids = Ids(existing.ids, as_wanted=draft.keeps_ids)
        self._targets: dict[Key, Incoming | str] = {}
        self._again = bool(without)  # then copies have been told of
        self._gone = set(without)

    def resolve(self) -> Resolved:
        incoming = self._matched()
        self._name_new(incoming)
        self._name_parts(incoming)
        resolved = self._without_removed(incoming)
        for one in resolved.incoming:
            kind = self._vocabulary.kinds[one.item.kind]
            one.whole = one.data = self._fields(one.item.fields, kind)
        gone, self._gone = self._gone, set()
        for one in resolved.incoming if gone else ():
            one.whole = self._fields(one.item.fields, self._vocabulary.kinds[one.item.kind])
        return resolved

    def _matched(self) -> list[Incoming]:
        by_key = self._existing.by_key(self._draft.source)
        by_name = self._existing.by_name(self._draft.source)
        single = self._vocabulary.single
        names: dict[Key, int] = {}
        for item in self._draft.items:
            name = (item.kind, folded(item.fields.get("naam")))
            names[name] = names.get(name, 0) + 1
        found = []
        for item in self._draft.items:
            key, name = (item.kind, item.source_id), (item.kind, folded(item.fields.get("naam")))
            known = self._original(key, by_key.get(key, []))
            if known is None and names[name] == 1 and key not in self._before:
                known = by_name.pop(name, None)
            if item.kind in single and (self._restore or key not in self._before):
                known = known or self._existing.only(item.kind)
            before = self._before.get(key)
            if known is None and self._restore:
                before = None
            found.append(Incoming(item, known.id if known else "", known, before))
        return found

    def _original(self, key: Key, known: list[Known]) -> Known | None:
        """The element that the source gave; copies of it, with its `herkomst`, are told of.

        It is the one with the id that it got, and if none has that the first.
        """
        before = self._before.get(key)
        original = next((one for one in known if before and one.id == before.id), None)
        original = original or next(iter(known), None)
        for one in known:
            if original is not None and one is not original and not self._again:
                place = one.document.place((*one.path, "herkomst"), "key")
                values = {"kind": one.kind, "id": one.id, "original": original.id}
                warn(self._draft, problem("importing.copied", place, values))
        return original

    def _name_new(self, incoming: list[Incoming]) -> None:
        """Ids in the order of the vocabulary and the keys: the order of the source is no matter."""
        order = {name: at for at, name in enumerate(self._kinds_in_order())}
        for one in incoming:
            if one.removed and one.before is not None:
                one.id = one.before.id
            if one.id:
                self._ids.reserve(one.item.kind, one.id)
        new = (one for one in incoming if not one.id)
        for one in sorted(new, key=lambda one: (order[one.item.kind], one.item.source_id)):
            kept = self._before.get(one.key) if self._restore else None
            wanted = kept.id if kept else one.item.id
            one.id = self._ids.new(one.item.kind, wanted, str(one.item.fields["naam"]))
        self._targets = {one.key: one for one in incoming}

    def _kinds_in_order(self) -> Iterator[str]:
        root = self._vocabulary.kinds[self._vocabulary.root]
        yield from (spec.object for spec in root.fields if spec.object)

    def _name_parts(self, incoming: list[Incoming]) -> None:
        """Ids that parts had first: no other part gets one of those."""
        for one in incoming:
            for _, part in _parts_of(one.item):
                if one.before and (had := one.before.parts.get(part.source_id)):
                    self._ids.reserve(part.kind, had)
        for one in sorted(incoming, key=lambda one: one.key):
            for name, part in _parts_of(one.item):
                identity = self._part_id(one, name, part)
                one.parts[part.source_id] = identity
                self._targets[part.kind, part.source_id] = identity

    def _part_id(self, one: Incoming, name: str, part: Part) -> str:
        """The id that it had, that of the only part of the name, for one that has none, or new."""
        written = (one.known.data.get(name) if one.known else None) or ()
        had = one.before.parts if one.before else {}
        before = had.get(part.source_id)
        if before is not None and any(item["id"] == before for item in written):
            return before
        wanted = folded(part.fields.get("naam"))
        others = {*had.values(), *one.parts.values()}
        same = [
            item
            for item in written
            if folded(item.get("naam")) == wanted and item["id"] not in others
        ]
        if len(same) == 1:
            return str(same[0]["id"])
        return before or self._ids.new(part.kind, part.id, str(part.fields["naam"]))

    def _without_removed(self, incoming: list[Incoming]) -> Resolved:
        """Leave out what must refer to something that people removed, and what refers to that."""
        removed = [one for one in incoming if one.removed]
        resolved = Resolved([one for one in incoming if not one.removed], removed)
        gone = {one.key for one in removed}
        while refused := [one for one in resolved.incoming if self._is_stranded(one, gone)]:
            resolved.refused += refused
            gone |= {one.key for one in refused}
            resolved.incoming = [one for one in resolved.incoming if one.key not in gone]
        self._gone |= gone
        for one in incoming:
            if one.key in gone:
                self._gone.update(one.part_keys)
        return resolved

    def _is_stranded(self, one: Incoming, gone: set[Key]) -> bool:
        return one.known is None and self._needs(one, gone)

    def _needs(self, one: Incoming, gone: set[Key]) -> bool:
        required = (s.name for s in self._vocabulary.kinds[one.item.kind].fields if s.required)
        values = (one.item.fields.get(name) for name in required)
        return any(isinstance(v, Link) and (v.kind, v.source_id) in gone for v in values)

    # -- values

    def _fields(self, fields: dict[str, Value], kind: KindSpec) -> dict[str, Any]:
        """The fields as they would be written, in the order of the vocabulary; empty ones not."""
        made: dict[str, Any] = {}
        for spec in (*(s for s in kind.fields if s.name != "extra"), FieldSpec("extra", "extra")):
            if spec.name in fields:
                value = self._value(fields[spec.name], spec)
                if value not in (None, "", [], {}):
                    made[spec.name] = value
        return made

    def _value(self, value: Value | None, spec: FieldSpec) -> Any:
        if isinstance(value, list):
            made = (self._value(item, spec) for item in value)
            return [item for item in made if item is not None]
        if isinstance(value, Link):
            return self._reference(value, spec)
        if isinstance(value, Part):
            part = self._vocabulary.kinds[value.kind]
            identity = self._targets[value.kind, value.source_id]
            return {"id": identity, **self._fields(value.fields, part)}
        if isinstance(value, dict):
            kind = self._vocabulary.kinds.get(spec.object or "")
            return self._fields(value, kind) if kind else _plain(value)
        return value.isoformat() if isinstance(value, date) else value

    def _reference(self, link: Link, spec: FieldSpec) -> str | None:
        key = (link.kind, link.source_id)
        target = None if key in self._gone else self._targets.get(key)
        if target is None:  # people removed it
            return None
        identity = target if isinstance(target, str) else target.id
        if self._ids.is_ambiguous(identity, spec.targets):
            return f"{link.kind}/{identity}"
        return identity


def _parts_of(item: Item) -> Iterator[tuple[str, Part]]:
    """The parts of an item with the field that each stands in."""
    for name, value in item.fields.items():
        for part in _parts(value):
            yield name, part


def _parts(value: Value) -> Iterable[Part]:
    if isinstance(value, Part):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _parts(item)


def _plain(value: Any) -> Any:
    """What stands under `extra`, with dates as text and nothing empty."""
    if isinstance(value, dict):
        made = {str(key): _plain(item) for key, item in value.items()}
        return {key: item for key, item in made.items() if item not in (None, "", [], {})}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value
