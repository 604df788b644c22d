"""Works out what an import changes: files, elements, conflicts. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from gemma_lint.finding import Location
from gemma_lint.importing import files, parts
from gemma_lint.importing.draft import Draft
from gemma_lint.importing.existing import Existing, Key, Known, folded
from gemma_lint.importing.merging import ABSENT, Choice, Conflict, Merged, merge
from gemma_lint.importing.normalising import normalised
from gemma_lint.importing.resolving import Incoming, Resolved, resolve
from gemma_lint.importing.state import Remembered, State
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary
from gemma_lint.source import Document


@dataclass(frozen=True, slots=True)
class Change:
    """An element that the source changes: what stands there and what will."""

    known: Known
    old: dict[str, Any]
    new: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Clash:
    """A conflict, in which element and where."""

    known: Known
    conflict: Conflict
    location: Location


@dataclass(slots=True)
class Plan:
    """What an import would do.

    `added` are new elements and `changed` those that the source changes; `adopted` stood there
    already without coming from this source. `clashes` need a decision, `by_hand` are changes that
    cannot be made in the text. `gone` came from the source and are not in it any more; `removed`
    and `refused` are as in Resolved, with elements that keep a reference as the source's goes to
    what people removed. `files` holds the new text of each file by its path, and `before` the old
    one.
    """

    folder: Path
    draft: Draft
    added: list[Incoming] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    adopted: list[Known] = field(default_factory=list)
    unchanged: list[Known] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    by_hand: list[Change] = field(default_factory=list)
    gone: list[Known] = field(default_factory=list)
    removed: list[Incoming] = field(default_factory=list)
    refused: list[Incoming] = field(default_factory=list)
    to_fill_in: int = 0
    files: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    state: State = field(default_factory=dict)

    @property
    def needs_decision(self) -> bool:
        """Whether people must decide on something before all of the source is in."""
        return bool(self.clashes or self.by_hand)


Comment = Callable[[Plan, Sequence[Document]], dict[Key, list[str]]]
"""Gives for new elements (kind and id) the comments that say what a human must still fill in.

The documents are the landscape as it will be, new elements included. Raises where that is wrong.
"""


def plan(
    draft: Draft,
    existing: Existing,
    state: State,
    folder: Path,
    vocabulary: Vocabulary,
    *,
    choice: Choice = Choice.SHOW,
    restore: bool = False,
    comment: Comment | None = None,
    header: Callable[[str], list[str]] = lambda _kind: [],
) -> Plan:
    """What importing `draft` into the landscape in `folder` changes.

    `state` is what sources said before; the plan holds the state to keep. `header` gives the
    comment at the top of a new file for a kind.
    """
    before = state.get(draft.source, {})
    without: frozenset[Key] = frozenset()
    held: frozenset[str] = frozenset()
    while True:
        resolved = resolve(draft, existing, before, vocabulary, restore=restore, without=without)
        made = Plan(folder, draft, removed=resolved.removed, refused=resolved.refused)
        remembered = _merge_all(made, resolved, existing, vocabulary, choice, held)
        documents = files.change(made, existing)
        left = parts.left_out(resolved, {id(one.known): one.new for one in made.changed})
        needed = _parts_needed(made, documents, vocabulary)
        if left <= without and needed <= held:
            break
        without |= left  # nothing may refer to these
        held |= needed  # something does refer to these
    matched = {id(one.known) for one in resolved.incoming}
    made.gone += [one for one in _gone(draft, existing) if id(one) not in matched]
    comments: dict[Key, list[str]] = {}
    if comment is not None and (made.added or made.changed):
        comments = comment(made, [*documents.values(), files.additions(made, vocabulary)])
        made.to_fill_in = sum(map(len, comments.values()))
    texts = files.append(made, vocabulary, documents, header, comments)
    written = {path: document.text for path, document in existing.documents.items()}
    made.files = {p: text for p, text in sorted(texts.items()) if text != written.get(p)}
    for key in _keys_of(made.by_hand, resolved):
        remembered.pop(key, None)
    made.state = {**state, draft.source: {**before, **remembered}}
    made.before = {path: written[path] for path in made.files if path in written}
    return made


def _merge_all(
    made: Plan,
    resolved: Resolved,
    existing: Existing,
    vocabulary: Vocabulary,
    choice: Choice,
    held: frozenset[str],
) -> dict[Key, Remembered]:
    """Sort what comes in into the plan; what to remember of it.

    What the source has twice and people made one of is merged with one after the other. Parts with
    the ids `held` stay when they leave the source.
    """
    remembered = {}
    new: dict[int, tuple[Known, dict[str, Any]]] = {}
    for one in resolved.incoming:
        base = one.data
        if one.known is None:
            made.added.append(one)
        else:
            known, data = new.get(id(one.known), (one.known, one.known.data))
            kind = vocabulary.kinds[known.kind]
            ours = normalised(data, kind, vocabulary, existing.ids)
            theirs = _as_it_can_be(one, ours, kind, made.draft.source)
            _hold(made, one, known, theirs, held, kind)
            if _needs_what_is_gone(one, theirs, kind):
                made.refused.append(one)
            merged = _merge_one(made, one, known, ours, theirs, choice)
            new[id(known)] = known, _with_origin(made, one, known, _as_written(data, ours, merged))
            base = merged.base if merged.base is not ABSENT else {}
            if theirs.get("naam") != one.data["naam"]:  # people's, and the source's is seen
                base["naam"] = one.data["naam"]
        remembered[one.key] = Remembered(one.id, base, one.parts)
    for known, data in new.values():
        if data == known.data:
            made.unchanged.append(known)
        else:
            made.changed.append(Change(known, known.data, data))
    return remembered


def _merge_one(
    made: Plan,
    one: Incoming,
    known: Known,
    ours: dict[str, Any],
    theirs: dict[str, Any],
    choice: Choice,
) -> Merged:
    base = one.before.fields if one.before else ABSENT
    merged = merge(base, ours, theirs, choice)
    for conflict in merged.conflicts:
        place = known.document.place((*known.path, *conflict.path), "value")
        made.clashes.append(Clash(known, conflict, place))
    return merged


def _with_origin(made: Plan, one: Incoming, known: Known, new: dict[str, Any]) -> dict[str, Any]:
    """The element, noted to come from this source as well."""
    source, origins = made.draft.source, replace(known, data=new).origins()
    if source not in {origin["bron"] for origin in origins}:
        origin = {"bron": source, "sleutel": one.item.source_id}
        new["herkomst"] = [*origins, origin] if origins else origin
        made.adopted.append(known)
    return new


def _as_it_can_be(
    one: Incoming, ours: dict[str, Any], kind: KindSpec, source: str
) -> dict[str, Any]:
    """The source's fields as they can be merged here.

    The name of an element that is first met, or differs in what people do not see, is as people
    wrote it. Where the source refers to what is not here, and said so last time too, it changed
    nothing; where there must be a reference, what stands here stays.
    """
    theirs = dict(one.data)
    if one.before is None and not (_is_of_source(one, source) and _is_renamed(ours, theirs)):
        theirs["naam"] = ours["naam"]
    if one.whole == one.data:
        return theirs
    base = one.before.fields if one.before else {}
    for spec in kind.fields:
        name, whole = spec.name, one.whole.get(spec.name)
        if whole == one.data.get(name):
            continue
        if base.get(name) == whole:
            theirs[name] = whole
        elif spec.required and name not in theirs:
            theirs[name] = base.get(name, ours[name])
    return theirs


def _as_written(data: dict[str, Any], ours: dict[str, Any], made: Merged) -> dict[str, Any]:
    """The element with what merging changed; the rest as it was written."""
    merged: dict[str, Any] = made.value if made.value is not ABSENT else {}
    new = {
        key: value
        for key, value in data.items()
        if key in ("id", "herkomst") or key in merged or key not in ours
    }
    changed = {key: value for key, value in merged.items() if ours.get(key, ABSENT) != value}
    return {**new, **changed}


def _gone(draft: Draft, existing: Existing) -> Iterable[Known]:
    """Elements that came from this source and are in it no more; only of kinds that it gives."""
    keys = {(item.kind, item.source_id) for item in draft.items}
    kinds = {item.kind for item in draft.items}
    for one in existing.elements:
        own = one.keys(draft.source)
        if own and one.kind in kinds and not any((one.kind, key) in keys for key in own):
            yield one


def _keys_of(changes: Iterable[Change], resolved: Resolved) -> list[Key]:
    """What the source knows the elements of changes by."""
    left = {id(change.known) for change in changes}
    return [one.key for one in resolved.incoming if id(one.known) in left]


def _is_of_source(one: Incoming, source: str) -> bool:
    """Whether the element that it is says so itself, in its `herkomst`."""
    return one.known is not None and one.item.source_id in one.known.keys(source)


def _is_renamed(ours: dict[str, Any], theirs: dict[str, Any]) -> bool:
    return folded(ours.get("naam")) != folded(theirs.get("naam"))


def _hold(
    made: Plan,
    one: Incoming,
    known: Known,
    theirs: dict[str, Any],
    held: frozenset[str],
    kind: KindSpec,
) -> None:
    """Let the source still have the parts that left it and that something here refers to."""
    kept = held & parts.ids(known.data) - parts.ids(theirs)
    before = one.before.fields if one.before else {}
    for name, part in parts.parts(before) if kept else ():
        if part["id"] in kept:
            theirs[name] = [*theirs.get(name, ()), part]
            made.gone.append(_part_of(known, kind.field(name), name, part["id"]))


def _part_of(known: Known, spec: FieldSpec | None, name: str, identity: str) -> Known:
    """A part as an element of its own."""
    index, data = next((n, p) for n, p in enumerate(known.data[name]) if p["id"] == identity)
    kind = spec.object if spec is not None and spec.object is not None else name
    return Known(kind, data, known.document, (*known.path, name, index))


def _parts_needed(
    made: Plan, documents: Mapping[str, Document], vocabulary: Vocabulary
) -> set[str]:
    """The ids of parts that would go and that something will refer to."""
    lost = {i for one in made.changed for i in parts.ids(one.old) - parts.ids(one.new)}
    if not lost:
        return lost
    everything = [*documents.values(), files.additions(made, vocabulary)]
    return lost & parts.referred(everything, vocabulary)


def _needs_what_is_gone(one: Incoming, theirs: dict[str, Any], kind: KindSpec) -> bool:
    """Whether the source lets it refer, where it must, to something that is not here."""
    required = (spec.name for spec in kind.fields if spec.required)
    return any(
        name not in one.data and theirs.get(name) != one.whole.get(name) for name in required
    )
