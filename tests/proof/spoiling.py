"""Every way in which a fact of a landscape can be taken out or made wrong."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import copy
from typing import Any

from gemma_lint.landscape.vocabulary import FieldSpec
from tests.landscapes import Data
from tests.proof.running import GONE, VOCABULARY, Fact

MOST = 3
"""In how many elements a fact is spoiled one by one: such as state it differently, and others."""
ALIKE = 2
"""In how many of those, one by one, it gets each of the other values."""

Way = tuple[str | int, ...]


def spoiled(data: Data, fact: Fact) -> Iterator[Data]:
    """The landscape with one fact taken out or changed: in single elements, and in all at once."""
    kind, field = fact
    spec = VOCABULARY.kinds[kind].field(field)
    assert spec is not None
    ways = list(_places(data, kind))
    stating = [way for way in ways if _at(data, way).get(field) is not None]
    silent = [way for way in ways if way not in stating]
    some = _varied(data, stating, field)
    values = list(_values(data, fact, spec))
    if not spec.required:
        for chosen in [[way] for way in some] + [stating]:
            yield from _changed(data, chosen, spec, OUT)
    for change in values:
        for chosen in [[way] for way in some[:ALIKE]] + [stating]:
            yield from _changed(data, chosen, spec, change)
        for chosen in [[way] for way in _spread(silent, ALIKE)] + [silent]:
            yield from _changed(data, chosen, spec, change)


def _changed(data: Data, ways: list[Way], spec: FieldSpec, change: object) -> Iterator[Data]:
    """The landscape with a change in some elements, unless that leaves it as it was.

    It shares with the other what is the same in both.
    """
    changed = {**data}
    if [True for way in ways if _apply(_of_its_own(changed, way), spec, change)]:
        yield changed


def _of_its_own(data: Any, way: Way) -> Any:
    """What `way` leads to, after all on the way has become a copy."""
    for part in way:
        data[part] = copy(data[part])
        data = data[part]
    return data


def _places(data: Data, kind: str) -> Iterator[Way]:
    """The way to each element or part of a kind."""
    yield from _below(data, VOCABULARY.root, (), kind)


def _below(value: Any, kind: str, way: Way, wanted: str) -> Iterator[Way]:
    if kind == wanted:
        yield way
    for spec in VOCABULARY.kinds[kind].fields:
        inner = value.get(spec.name)
        if spec.object is None or not inner:
            continue
        if isinstance(inner, list):
            for index, item in enumerate(inner):
                yield from _below(item, spec.object, (*way, spec.name, index), wanted)
        else:
            yield from _below(inner, spec.object, (*way, spec.name), wanted)


def _at(data: Any, way: Way) -> Any:
    for part in way:
        data = data[part]
    return data


def _varied(data: Data, ways: list[Way], field: str) -> list[Way]:
    """The first ways that lead to different values, then others, spread evenly."""
    seen: dict[str, Way] = {}
    for way in ways:
        seen.setdefault(json.dumps(_at(data, way).get(field)), way)
    return list(dict.fromkeys([*[*seen.values()][:MOST], *_spread(ways, MOST)]))


def _spread(ways: list[Way], count: int) -> list[Way]:
    """At most so many of them, spread evenly."""
    return ways[:: max(1, len(ways) // count)][:count]


OUT = object()
"""The change that takes a fact out."""


def _values(data: Data, fact: Fact, spec: FieldSpec) -> Iterator[object]:
    """Values that a fact could have as well."""
    if spec.type == "bool":
        yield from (True, False)
    elif spec.type == "enum":
        yield from spec.values
    elif spec.type in ("int", "float"):
        yield from (spec.minimum or 0, spec.maximum if spec.maximum is not None else 10**9)
    elif spec.type == "date":
        yield from ("1990-01-01", "2099-12-31")
    elif spec.type == "reference":
        yield from _referred(data, fact, spec)
    elif spec.name == "document":
        yield f"{GONE}stuk.md"
    elif spec.type == "text" and spec.name != "id":
        yield _TEXTS.get(spec.pattern or "", "Onzin")
        yield from _said(data, fact)
    if fact == ("standaard", "naam") or spec.name == "standaard":
        yield ENDED
    elif spec.name == "naam":
        yield from TAKEN


_TEXTS = {"url": "https://ergens.example/", "duration": "P99Y"}
TAKEN = ("DigiD", "BAG")
"""Names that belong to a national facility and to a base registry."""
ENDED = "IMNAB"
"""A standard of which the catalogue says that it has ended."""


def _said(data: Data, fact: Fact) -> list[object]:
    """The first and the last value that the landscape itself has for a fact."""
    stated = (_at(data, way).get(fact[1]) for way in _places(data, fact[0]))
    single = (one for value in stated for one in (value if isinstance(value, list) else [value]))
    known = list(dict.fromkeys(one for one in single if one is not None))
    return [*known[:1], *known[1:][-1:]]


def _referred(data: Data, fact: Fact, spec: FieldSpec) -> Iterator[str]:
    """For each kind that may be meant the first, the last, and one that refers like this itself."""
    for target in spec.targets:
        known = [_at(data, way) for way in _places(data, target)]
        alike = [one for one in known if target == fact[0] and one.get(fact[1])]
        chosen = [*known[:1], *known[-1:], *alike[:1]]
        yield from dict.fromkeys(f"{target}/{one['id']}" for one in chosen)


def _apply(element: dict[str, Any], spec: FieldSpec, change: object) -> bool:
    """Makes a change in an element; False when that leaves it as it was."""
    before = element.get(spec.name)
    if change is OUT:
        del element[spec.name]
        return True
    after = [change] if spec.many else change
    element[spec.name] = after
    return before != after
