"""What every reader of a pack does: list its entries, fill its texts, report what is wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from gemma_lint.finding import Location, Message, Problem, RelatedProblem
from gemma_lint.landscape.reading import Entry, read_landscape
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.model import Text
from gemma_lint.rules.packsource import Spot
from gemma_lint.rules.placeholders import added, filled, named
from gemma_lint.rules.scalars import inside
from gemma_lint.source import Document
from gemma_lint.suggest import nearest

MAX_ADDED = 1_000_000
"""How many characters texts that are named in others may add to a pack, lest a small file fill the
memory."""


class Entries:
    """The entries of a pack by kind, with the problems found in them so far."""

    def __init__(self, documents: Sequence[Document], form: Vocabulary) -> None:
        self.problems = [problem for document in documents for problem in document.problems]
        read = read_landscape(documents, form, str)
        # A pack with nothing in it lacks its head, which is said in words about packs.
        empty = "landscape.empty"
        self.problems += [one for one in read.problems if one.message.key != empty]
        self.by_kind = read.entries
        self.first = documents[0]
        self.texts: dict[str, Text] = {}
        self.room = MAX_ADDED
        self.full = False

    def all(self, kind: str, key: str) -> list[Entry]:
        """The entries of a kind; two with the same name are a problem."""
        found: dict[str, Entry] = {}
        for entry in self.by_kind.get(kind, []):
            first = found.setdefault(entry.data[key], entry)
            if first is not entry:
                self.duplicate(kind, entry.data[key], at(first).of(key), at(entry).of(key))
        return list(found.values())

    def read_texts(self) -> None:
        """Reads the texts that others name, before those others."""
        for entry in self.all("tekstregel", "naam"):
            data, variant = entry.data, entry.data.get("samenwerkingsverband")
            cooperation = written(variant) if variant else None
            self.texts[data["naam"]] = Text(data["nl"], data["en"], cooperation)

    def text(self, data: Mapping[str, str], spot: Spot) -> Text:
        """A text that people read as it is; each text that it names must be there."""
        text = written(data)
        for lang in ("nl", "en"):
            unknown = (one for one in named(text.of(lang)) if one[0] not in self.texts)
            for name, offset in islice(unknown, 1):  # placing one takes a walk through the text
                self._no_text(name, inside(spot.of(lang), text.of(lang), offset, len(name)))
        return self._filled(text, spot, template=False)

    def template(self, text: Text, spot: Spot) -> Text:
        """A text with expressions in braces as people read it; compiling checks what it names."""
        return self._filled(text, spot, template=True)

    def _filled(self, text: Text, spot: Spot, *, template: bool) -> Text:
        self.room -= added(text, self.texts)
        if self.room >= 0:
            return filled(text, self.texts, template=template)
        if not self.full:
            self.wrong(spot, "texts-too-long", {"most": MAX_ADDED})
        self.full = True
        return text

    def _no_text(self, name: str, place: Location) -> None:
        near = nearest(name, self.texts)
        advice = (
            Message("rules.nearest", {"nearest": near})
            if near
            else Message("rules.text.advice", {"name": name})
        )
        self.problems.append(Problem("pack", Message("rules.text", {"name": name}), place, advice))

    def optional(self, data: Mapping[str, Any], key: str, spot: Spot) -> Text | None:
        """The text under a key of what is written at `spot`; None when it is not there."""
        return self.text(data[key], spot.of(key)) if data.get(key) else None

    def duplicate(self, kind: str, name: str, first: Spot, second: Spot) -> None:
        """Reports that two things of a kind have the same name."""
        related = RelatedProblem(Message("landscape.duplicate-id.first"), first.place())
        self.wrong(second, "duplicate", {"kind": kind, "id": name}, (related,))

    def wrong(
        self,
        spot: Spot,
        key: str,
        values: Mapping[str, object] | None = None,
        related: tuple[RelatedProblem, ...] = (),
        near: str | None = None,
    ) -> None:
        """Reports a problem with what is written at `spot`; `near` is the name that was meant."""
        message = Message(f"rules.{key}", values or {})
        advice = Message("rules.nearest", {"nearest": near}) if near else None
        self.problems.append(Problem("pack", message, spot.place(), advice, related))


def at(entry: Entry) -> Spot:
    """Where an entry is written."""
    return Spot(entry.document, entry.path)


def written(data: Mapping[str, str]) -> Text:
    """A text as it is written, but for line ends and other white space."""
    return Text(" ".join(data["nl"].split()), " ".join(data["en"].split()))
