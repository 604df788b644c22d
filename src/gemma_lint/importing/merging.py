"""Three-way merging of plain data: what the source had, what people made of it, what it has now.

Where only one side changed, that side wins. Mappings are merged key by key and lists as sets, so
that an item that people added stays. Where both changed the same thing there is a conflict, and
what people wrote stays.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Choice(StrEnum):
    """What to do where both sides changed the same thing."""

    SHOW = "toon"  # people's value stays, and the conflict is shown again next time
    MINE = "eigen"  # people's value stays, and the source's is taken as seen
    SOURCE = "bron"  # the source's value replaces that of people


class Absent:
    """Stands where there is nothing."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = Absent()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both sides changed what stands at `path`; ABSENT where a side removed it."""

    path: tuple[str, ...]
    ours: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class Merged:
    """What should stand in the landscape, what to remember as the source's, and the conflicts."""

    value: Any
    base: Any
    conflicts: tuple[Conflict, ...] = ()


def merge(
    base: Any, ours: Any, theirs: Any, choice: Choice = Choice.SHOW, path: tuple[str, ...] = ()
) -> Merged:
    """Merge what the source had (`base`), what stands here (`ours`) and what it has (`theirs`).

    Each is a value or ABSENT; `path` is where it stands in the element.
    """
    if theirs == base or ours == theirs:
        return Merged(ours, theirs)
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return _merge_mapping(base if isinstance(base, dict) else {}, ours, theirs, choice, path)
    if isinstance(ours, list) and isinstance(theirs, list):
        return _merge_list(base if isinstance(base, list) else [], ours, theirs, choice, path)
    if ours == base:
        return Merged(theirs, theirs)
    conflict = Conflict(path, ours, theirs)
    if choice is Choice.SOURCE:
        return Merged(theirs, theirs)
    return Merged(ours, theirs if choice is Choice.MINE else base, (conflict,))


def _merge_mapping(
    base: dict[str, Any],
    ours: dict[str, Any],
    theirs: dict[str, Any],
    choice: Choice,
    path: tuple[str, ...],
) -> Merged:
    parts = {
        key: merge(
            base.get(key, ABSENT),
            ours.get(key, ABSENT),
            theirs.get(key, ABSENT),
            choice,
            (*path, key),
        )
        for key in dict.fromkeys((*ours, *theirs, *base))
    }
    value = {key: part.value for key, part in parts.items() if part.value is not ABSENT}
    seen = {key: part.base for key, part in parts.items() if part.base is not ABSENT}
    return _merged(value, seen, theirs, parts.values())


def _merge_list(
    base: list[Any], ours: list[Any], theirs: list[Any], choice: Choice, path: tuple[str, ...]
) -> Merged:
    before, here, there = _by_key(base), _by_key(ours), _by_key(theirs)
    parts = {
        key: merge(
            before.get(key, ABSENT),
            here.get(key, ABSENT),
            there.get(key, ABSENT),
            choice,
            (*path, key[0]),
        )
        for key in dict.fromkeys((*here, *there, *before))
    }
    value = [part.value for part in parts.values() if part.value is not ABSENT]
    as_source = (parts[key].base for key in dict.fromkeys((*there, *before, *here)))
    seen = [part for part in as_source if part is not ABSENT]
    return _merged(value, seen, theirs, parts.values())


def _merged(value: Any, seen: Any, theirs: Any, parts: Collection[Merged]) -> Merged:
    """What parts come to. Without a conflict all of the source has been seen, as it is."""
    conflicts = tuple(conflict for part in parts for conflict in part.conflicts)
    return Merged(value or ABSENT, (seen or ABSENT) if conflicts else theirs, conflicts)


def _by_key(items: list[Any]) -> dict[tuple[str, int], Any]:
    """Items by what they are known by: the id of a part, else their whole content.

    The number tells equal items apart.
    """
    found: dict[tuple[str, int], Any] = {}
    seen = Counter[str]()
    for item in items:
        named = item.get("id") if isinstance(item, dict) else None
        name = named if isinstance(named, str) else json.dumps(item, sort_keys=True)
        seen[name] += 1
        found[name, seen[name]] = item
    return found
