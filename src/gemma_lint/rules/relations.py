"""Reads what stands behind principles: developments, NORA, and which principle answers which."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from gemma_lint.landscape.reading import Entry
from gemma_lint.rules.entries import Entries, at
from gemma_lint.rules.model import Answer, Development, NoraPrinciple
from gemma_lint.rules.packsource import Spot
from gemma_lint.suggest import nearest


@dataclass(frozen=True, slots=True)
class Relations:
    """What a pack says of developments and NORA, in the order of its files."""

    developments: tuple[Development, ...]
    nora: tuple[NoraPrinciple, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What relations may refer to: of this pack, and of those loaded before."""

    principles: Collection[str]
    implications: Collection[str]
    developments: Collection[str]


def read_relations(entries: Entries, names: Names, taken: Iterable[str]) -> Relations:
    """The relations of a pack, each reference in them checked.

    `names` are what they may refer to, the pack's own developments excepted; nothing may be called
    as one of `taken`.
    """
    developments = [_development(entries, one) for one in entries.all("ontwikkeling", "id")]
    principles = dict.fromkeys(names.principles)
    nora = [_nora(entries, one, principles) for one in entries.all("noraprincipe", "id")]
    _check_names(entries, {name.casefold() for name in taken})
    answers = _Answers(entries, names, developments)
    for entry in entries.by_kind.get("antwoord", []):
        answers.add(entry)
    return Relations(tuple(developments), tuple(nora), tuple(answers.found.values()))


def _development(entries: Entries, entry: Entry) -> Development:
    data, spot = entry.data, at(entry)
    return Development(
        id=data["id"],
        group=data["groep"],
        title=entries.text(data["titel"], spot.of("titel")),
        text=entries.text(data["tekst"], spot.of("tekst")),
        source=data["bron"],
        unanswered=entries.optional(data, "onbeantwoord", spot),
    )


def _nora(entries: Entries, entry: Entry, principles: Collection[str]) -> NoraPrinciple:
    data, spot = entry.data, at(entry)
    named = tuple(data.get("principes") or ())
    for index, name in enumerate(named):
        _check(entries, spot.of("principes", index), "principle", name, principles)
    return NoraPrinciple(
        id=data["id"],
        title=entries.text(data["titel"], spot.of("titel")),
        text=entries.text(data["tekst"], spot.of("tekst")),
        source=data["bron"],
        principles=named,
    )


def _check_names(entries: Entries, taken: set[str]) -> None:
    """Whatever people can ask about has a name of its own, in capitals or not."""
    for kind in ("ontwikkeling", "noraprincipe"):
        for entry in entries.by_kind.get(kind, []):
            name = entry.data["id"]
            if name.casefold() in taken:
                entries.wrong(at(entry).of("id"), "relation-taken", {"name": name})
        taken |= {entry.data["id"].casefold() for entry in entries.by_kind.get(kind, [])}


class _Answers:
    """Collects the answers of a pack, each pair of a development and a principle once."""

    def __init__(self, entries: Entries, names: Names, developments: list[Development]) -> None:
        self.entries = entries
        self.principles = dict.fromkeys((*names.principles, *names.implications))
        self.developments = dict.fromkeys((*names.developments, *(one.id for one in developments)))
        self.unanswered = {one.id for one in developments if one.unanswered}
        self.found: dict[tuple[str, str], Answer] = {}

    def add(self, entry: Entry) -> None:
        data, spot = entry.data, at(entry)
        development, principle = data["ontwikkeling"], data["principe"]
        values = {"name": principle, "development": development}
        _check(self.entries, spot.of("ontwikkeling"), "development", development, self.developments)
        _check(self.entries, spot.of("principe"), "answer", principle, self.principles)
        if development in self.unanswered:
            self.entries.wrong(spot.of("ontwikkeling"), "relation-unanswered", values)
        if (development, principle) in self.found:
            self.entries.wrong(spot.of("principe"), "relation-twice", values)
        reason = self.entries.text(data["reden"], spot.of("reden"))
        self.found[development, principle] = Answer(development, principle, data["passage"], reason)


def _check(entries: Entries, spot: Spot, key: str, name: str, known: Collection[str]) -> None:
    if name not in known:
        entries.wrong(spot, f"relation-{key}", {"name": name}, near=nearest(name, known))
