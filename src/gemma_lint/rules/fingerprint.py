"""What a finding is recognised by from one run to the next."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any

from gemma_lint.cel.time import Timestamp
from gemma_lint.graph.element import Element
from gemma_lint.landscape.vocabulary import KindSpec

_KNOWN_BY = {
    "afwijking": ("regel", "element", "alle"),
    "uitgevraagd_gegeven": ("gegevenssoort", "veld"),
}
"""The fields that a part in a list is known by, where these are not just its required ones."""
_Name = list[Any]
"""What something is called, as JSON: of text, numbers and null, alone or in lists."""


class Fingerprints:
    """Fingerprints of one run: without files or lines in them, and each different.

    A finding is known by its rule, its element and the organisation whose landscape it is in. An
    element is known by its id. A part without an id goes by its field in the element around it; in
    a list also by what tells it apart there, see `_told_apart`.
    """

    def __init__(self) -> None:
        self._parts: dict[Element, _Name] = {}

    def of(self, rule: str, element: Element) -> str:
        """The fingerprint, 32 hexadecimal digits, of the finding of `rule` on `element`."""
        known = _written([rule, self._names(element), _owner(element)])
        return blake2b(known.encode(), digest_size=16).hexdigest()

    def _names(self, element: Any) -> _Name:
        """From the element outwards, up to the first one with an id."""
        names: _Name = []
        while element._ouder is not None:
            identity = element.__dict__.get("id")
            if identity is not None:
                return [*names, [element._soort, identity]]
            if element not in self._parts:
                self._parts.update(_parts_beside(element))
            names.append(self._parts[element])
            element = element._ouder
        return names


def _owner(element: Element) -> _Name:
    return [one.__dict__["id"] for one in element._graaf.elements["organisatie"][:1]]


def _kind(element: Element) -> KindSpec:
    return element._graaf.vocabulary.kinds[element._soort]


def _parts_beside(part: Any) -> Iterator[tuple[Element, _Name]]:
    """The parts of one kind in an element, among them `part`, each with its name."""
    around = part._ouder
    for spec in _kind(around).fields:
        found = around.__dict__.get(spec.name) if spec.object == part._soort else None
        if isinstance(found, Element):
            yield found, [spec.name]
        elif found:
            yield from ((one, [spec.name, *name]) for one, name in _told_apart(found))


def _told_apart(parts: Sequence[Element]) -> Iterator[tuple[Element, _Name]]:
    """The parts in a list of one or more, each with what it says in the fields it is known by.

    Those that say the same there are told apart by as many further fields as that takes, and those
    that are the same in everything by a number. So a change in another field of a part leaves its
    findings known, and a part never goes by the name that one beside it had.
    """
    left: Sequence[Element] = parts
    known, others = _fields(parts[0])
    for count in range(len(others) + 1):
        fields = [*known, *others[:count]]
        names = [[_said(part.__dict__.get(field)) for field in fields] for part in left]
        keys = [_written(name) for name in names]
        often = Counter(keys)
        told = list(zip(left, names, keys, strict=True))
        yield from ((part, name) for part, name, key in told if often[key] == 1)
        left = [part for part, _, key in told if often[key] > 1]
        if not left:
            return
    seen = Counter[str]()
    for part, name, key in told:
        seen[key] += 1
        if often[key] > 1:
            yield part, [*name, seen[key]]


def known_fields(part: Element) -> list[str]:
    """The fields that a part in a list is known by."""
    kind = _kind(part)
    required = [spec.name for spec in kind.fields if spec.required]
    return list(_KNOWN_BY.get(kind.name, required))


def _fields(part: Element) -> tuple[list[str], list[str]]:
    """The fields that a part is known by, and the others; one's own data come last."""
    kind, known = _kind(part), known_fields(part)
    extra = [spec.name for spec in kind.fields if spec.type == "extra"]
    others = [spec.name for spec in kind.fields if spec.name not in (*known, *extra)]
    return known, [*others, *extra]


def _said(value: Any) -> Any:
    """A value as JSON that stays the same when files, lines and the order of lists change."""
    if isinstance(value, Timestamp):
        return value.nanoseconds
    if isinstance(value, Element):
        return _of_element(value)
    if isinstance(value, dict):
        return {str(name): _said(item) for name, item in value.items()}
    if isinstance(value, Iterable) and not isinstance(value, str):
        return sorted(map(_said, value), key=_written)
    return value


def _of_element(element: Element) -> Any:
    identity = element.__dict__.get("id")
    if identity is not None:
        return [element._soort, identity]
    said = ((spec.name, _said(element.__dict__.get(spec.name))) for spec in _kind(element).fields)
    return {name: value for name, value in said if value not in (None, [], {})}


def _written(value: Any) -> str:
    """The same text for the same value, whatever the version of Python."""
    return json.dumps(value, sort_keys=True)
