"""Which facts the functions in Python read, found by letting the examples of the packs run.

What an expression reads can be told from its text, see `rules.reads`; what `hoogste_biv()` reads
stands in Python. So the examples run on elements that keep note of it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any

from gemma_lint.graph import locate
from gemma_lint.graph.element import Element
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.examples import look
from gemma_lint.rules.loading import LoadedPack
from gemma_lint.rules.model import DEVIATION, Rule
from gemma_lint.rules.reads import Fact


@dataclass(slots=True)
class _Notes:
    """What was read, by function; `running` is the one that a rule called and that is at work."""

    running: str = ""
    read: dict[str, set[Fact]] = field(default_factory=dict)

    def note(self, kind: str, name: str) -> None:
        """Keeps what the caller's caller reads; finding where an element stands is none."""
        if self.running and sys._getframe(2).f_globals["__name__"] != locate.__name__:
            self.read[self.running].add((kind, name))


def function_facts(
    packs: Sequence[LoadedPack], vocabulary: Vocabulary
) -> dict[str, frozenset[Fact]]:
    """By the Python name of each function that the examples call, the facts that it reads there."""
    notes = _Notes()
    watched = [replace(pack, bind=_watching(pack.bind, notes)) for pack in packs]
    for pack in watched:
        for rule in pack.pack.rules:
            for example in rule.examples:
                look(company(watched, rule), rule, example.landscape, "nl")
    backward: dict[Fact, set[Fact]] = {}
    for one in vocabulary.relations():
        backward.setdefault((one.target, one.name), set()).add((one.source, one.field))
    return {
        name: frozenset(fact for read in found for fact in _facts(read, vocabulary, backward))
        for name, found in notes.read.items()
    }


def company(packs: Sequence[LoadedPack], rule: Rule) -> list[LoadedPack]:
    """Those of `packs` that run when an example of a rule does, its own first.

    A rule about afwijkingen runs after all others.
    """
    (own,) = (pack for pack in packs if pack.pack.id == rule.pack)
    others = packs if rule.element == DEVIATION else ()
    return [own, *(pack for pack in others if pack is not own)]


def _facts(
    read: Fact, vocabulary: Vocabulary, backward: Mapping[Fact, set[Fact]]
) -> Iterable[Fact]:
    """What was read as facts; an id is read to put elements in order, which says nothing."""
    kind, name = read
    if name == "id":
        return ()
    known = vocabulary.kinds[kind].field(name) is not None
    return (read,) if known else backward.get(read, ())


def _watching(bind: Callable[..., Any], notes: _Notes) -> Callable[..., Any]:
    def bound(rt: Any, graaf: Any, roep: Any, tekst: Any, root: Any, *others: Any) -> Any:
        for elements in root._graaf.elements.values():
            for element in elements:
                if not issubclass(type(element), _Watching):
                    element.__class__ = _watched(type(element), notes)
        functions = (
            _Watched(home, name, notes) for home, name in ((graaf, "graaf"), (roep, "roep"))
        )
        return bind(rt, *functions, tekst, root, *others)

    return bound


class _Watched:
    """A module of functions, each of which tells when it is at work."""

    def __init__(self, home: Any, name: str, notes: _Notes) -> None:
        self._home, self._name, self._notes = home, name, notes

    def __getattr__(self, name: str) -> Any:
        made = getattr(self._home, name)
        full, notes = f"{self._name}.{name}", self._notes

        @wraps(made)
        def called(*given: Any) -> Any:
            before, notes.running = notes.running, notes.running or full
            notes.read.setdefault(notes.running, set())
            try:
                return made(*given)
            finally:
                notes.running = before

        return called


class _Watching(Element):
    """Marks the classes whose elements are watched already."""


def _watched(kind: type[Element], notes: _Notes) -> type[Element]:
    """A class like `kind` whose elements note what is read of them."""

    class Watched(_Watching, kind):  # type: ignore[misc, valid-type]
        def __getattribute__(self, name: str) -> Any:
            value = super().__getattribute__(name)
            if name == "__dict__":
                return _Fields(value, self._soort, notes)
            if not name.startswith("_"):
                notes.note(self._soort, name)
            return value

    return Watched


class _Fields(dict[str, Any]):
    """The `__dict__` of an element for those who read that; what is written goes where it was."""

    def __init__(self, fields: dict[str, Any], kind: str, notes: _Notes) -> None:
        super().__init__(fields)
        self._fields, self._kind, self._notes = fields, kind, notes

    def __getitem__(self, name: str) -> Any:
        self._notes.note(self._kind, name)
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None) -> Any:
        self._notes.note(self._kind, name)
        return super().get(name, default)

    def __setitem__(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)
        self._fields[name] = value
