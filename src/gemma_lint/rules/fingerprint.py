"""What a finding is recognised by from one run to the next."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b
from typing import Any

from gemma_lint.cel.time import Timestamp
from gemma_lint.graph.element import Element


class Fingerprints:
    """Fingerprints of one run: without files or lines in them, and each different.

    A finding is known by its rule, its element and the organisation whose landscape it is in: the
    ids on the way to it and, for a part without an id, what it says itself: values and references.
    Parts that are the same in all that are told apart by order.
    """

    def __init__(self) -> None:
        self._seen: Counter[str] = Counter()

    def of(self, rule: str, element: Element) -> str:
        """The fingerprint, 32 hexadecimal digits, of a finding of `rule` on `element`."""
        known = "\n".join((rule, *_names(element), *_owner(element)))
        self._seen[known] += 1
        if self._seen[known] > 1:
            known = f"{known}\n{self._seen[known]}"
        return blake2b(known.encode(), digest_size=16).hexdigest()


def _names(element: Any) -> list[str]:
    names: list[str] = []
    while element is not None and element._ouder is not None:
        identity = element.__dict__.get("id")
        names.append(f"{element._soort}/{identity or _content(element)}")
        element = element._ouder
    return names


def _owner(element: Element) -> list[str]:
    return [str(one.__dict__["id"]) for one in element._graaf.elements["organisatie"][:1]]


def _content(element: Any) -> str:
    said = (
        (name, _said(value))
        for name, value in sorted(element.__dict__.items())
        if not name.startswith("_")
    )
    return repr([(name, value) for name, value in said if value is not None])


def _said(value: Any) -> object:
    """A value as it stays when files, lines and the order of lists change; None for inner parts."""
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Timestamp):
        return value.nanoseconds
    if isinstance(value, Element):
        identity = value.__dict__.get("id")
        return f"{value._soort}/{identity}" if identity else None
    if isinstance(value, list):
        return sorted(str(said) for said in map(_said, value) if said is not None)
    return None
