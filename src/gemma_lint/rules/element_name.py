"""What an element is called in a list that people review: one line, and the part told apart.

A finding about a part without an id names the element around it. Between two versions of a list
that is not enough: it must show which channel, or which afwijking, came or went.
"""

from __future__ import annotations

from typing import Any

from gemma_lint.cel.time import Timestamp
from gemma_lint.graph.element import Element
from gemma_lint.rules.calls import day_of
from gemma_lint.rules.fingerprint import known_fields
from gemma_lint.rules.runner import element_ref

MAX_LENGTH = 60
"""How many characters of what a part says of itself are shown."""


def name_in_baseline(element: Element) -> str:
    """As in `dienst/paspoort`, `dienst/paspoort kanalen digitaal` or `afwijking G7.9 dienst/wmo`.

    Its first word is the kind and id that a finding has, the kind alone where there is no id. Then
    come the fields from there to the part, each with what identifies the part in a list.
    """
    ref = element_ref(element)
    words: list[str] = []
    here: Any = element
    while here._ouder is not None and "id" not in here.__dict__:
        words = [*_in_place(here), *words]
        here = here._ouder
    if here._ouder is None and words:  # the field in the landscape says no more than the kind
        words = words[1:]
    return " ".join([f"{ref.kind}/{ref.id}" if ref.id else ref.kind, *words])


def _in_place(part: Any) -> list[str]:
    """The field in which a part stands in the element around it, and which one in a list it is."""
    around = part._ouder
    for name in around._delen:
        value = around.__dict__.get(name)
        if value is part:
            return [name]
        if isinstance(value, list) and part in value:
            said = (_said(part.__dict__.get(field)) for field in known_fields(part))
            return [name, *filter(None, said)]
    return []


def _said(value: Any) -> str:
    """What a field says, on one line and not too long."""
    if isinstance(value, Element):
        value = value.__dict__.get("id")
    elif isinstance(value, Timestamp):
        value = day_of(value).isoformat()
    words = " ".join(str(value).split()) if isinstance(value, (str, int, float)) else ""
    return words if len(words) <= MAX_LENGTH else words[: MAX_LENGTH - 1] + "…"
