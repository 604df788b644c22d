"""From the files of a rule pack to a `Pack`, every mistake in them reported with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from gemma_lint.errors import InvalidPack
from gemma_lint.finding import Location, Message, Problem, RelatedProblem, Severity
from gemma_lint.landscape.reading import Entry, read_landscape
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.functions import FUNCTIONS
from gemma_lint.rules.model import (
    Example,
    Implication,
    Pack,
    Principle,
    Rule,
    Setting,
    Text,
)
from gemma_lint.rules.steps import read_steps
from gemma_lint.source import Document
from gemma_lint.suggest import nearest

Path = tuple[str | int, ...]
_RULE_ID = re.compile(r"^(?P<implication>.*?\d)(?P<letter>[a-z])?-")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a text of the pack is written."""

    document: Document
    path: Path

    def of(self, *names: str | int) -> Spot:
        """A part of it."""
        return Spot(self.document, (*self.path, *names))

    def place(self) -> Location:
        """Its location."""
        return self.document.place(self.path)


@dataclass(frozen=True, slots=True)
class Notion:
    """A notion of the pack: CEL about `this`, an element of one of `kinds`."""

    name: str
    kinds: tuple[str, ...]
    expression: str
    explanation: Text
    spot: Spot


@dataclass(slots=True)
class PackSource:
    """A pack with what only compiling needs: notions, message texts, and where all is written."""

    pack: Pack
    notions: list[Notion] = field(default_factory=list)
    texts: dict[str, Text] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)


def read_pack(
    documents: Sequence[Document],
    form: Vocabulary,
    vocabulary: Vocabulary,
    known: Mapping[str, str],
) -> PackSource:
    """The pack in `documents`, which are written as `form` describes.

    `vocabulary` is that of landscapes. `known` gives the principle of each implication of the packs
    loaded before, to which rules may belong too. Raises InvalidPack with every problem found.
    """
    reader = _Reader(documents, form, vocabulary, dict(known))
    source = reader.read()
    if reader.problems or source is None:
        raise InvalidPack([replace(problem, code="pack") for problem in reader.problems])
    return source


class _Reader:
    def __init__(
        self,
        documents: Sequence[Document],
        form: Vocabulary,
        vocabulary: Vocabulary,
        known: dict[str, str],
    ) -> None:
        self.vocabulary = vocabulary
        self.known = known
        self.problems = [problem for document in documents for problem in document.problems]
        read = read_landscape(documents, form, str)
        # A pack with nothing in it lacks its head, which is said in words about packs.
        empty = "landscape.empty"
        self.problems += [one for one in read.problems if one.message.key != empty]
        self.entries = read.entries
        self.first = documents[0]
        self.spots: dict[str, Spot] = {}
        self.implications: dict[str, Spot] = {}
        self.notions: dict[tuple[str, str], Spot] = {}

    def read(self) -> PackSource | None:
        """The pack, or None when there is too little to make one of."""
        heads = self.entries.get("pakketgegevens", [])
        if len(heads) != 1 and not self.problems:
            spot = _spot(heads[1]) if heads else Spot(self.first, ())
            self._wrong(spot, "two-heads" if heads else "no-head")
        if self.problems:
            return None
        head = heads[0].data
        principles = tuple(self._principle(entry) for entry in self._all("principe", "id"))
        rules = tuple(self._rule(head["id"], entry) for entry in self._all("regel", "id"))
        settings = (self._setting(entry) for entry in self._all("instelling", "naam"))
        pack = Pack(
            id=head["id"],
            title=_text(head["titel"]),
            version=head["versie"],
            source=head["bron"],
            settings={setting.name: setting for setting in settings},
            principles=principles,
            rules=tuple(sorted(rules, key=_natural)),
            steps=read_steps(self._all("stap", "id"), self.vocabulary, self.problems),
        )
        texts = {
            entry.data["naam"]: Text(entry.data["nl"], entry.data["en"])
            for entry in self._all("tekstregel", "naam")
        }
        notions = [self._notion(entry) for entry in self.entries.get("begrip", [])]
        return PackSource(pack, notions, texts, self.spots)

    def _all(self, kind: str, key: str) -> list[Entry]:
        """The entries of a kind; two with the same name are a problem."""
        found: dict[str, Entry] = {}
        for entry in self.entries.get(kind, []):
            first = found.setdefault(entry.data[key], entry)
            if first is not entry:
                self._duplicate(kind, entry.data[key], _spot(first).of(key), _spot(entry).of(key))
        return list(found.values())

    def _duplicate(self, kind: str, name: str, first: Spot, second: Spot) -> None:
        related = RelatedProblem(Message("landscape.duplicate-id.first"), first.place())
        self._wrong(second, "duplicate", {"kind": kind, "id": name}, (related,))

    def _principle(self, entry: Entry) -> Principle:
        data = entry.data
        implications = tuple(
            self._implication(data["id"], item, _spot(entry).of("implicaties", index, "id"))
            for index, item in enumerate(data.get("implicaties") or ())
        )
        return Principle(
            data["id"],
            _text(data["titel"]),
            _text(data["motivering"]),
            data["bron"],
            implications,
        )

    def _implication(self, principle: str, data: dict[str, Any], spot: Spot) -> Implication:
        first = self.implications.setdefault(data["id"], spot)
        if first is not spot:
            self._duplicate("implicatie", data["id"], first, spot)
        subpoints = {item["letter"]: _text(item["tekst"]) for item in data.get("subpunten") or ()}
        made = Implication(data["id"], principle, _text(data["tekst"]), data["bron"], subpoints)
        self.known.update(dict.fromkeys(made.names, principle))
        return made

    def _setting(self, entry: Entry) -> Setting:
        data = entry.data
        number, texts = data.get("getal"), data.get("teksten")
        if (number is None) == (not texts):
            self._wrong(_spot(entry), "setting", {"name": data["naam"]})
        return Setting(
            data["naam"],
            number if number is not None else tuple(texts or ()),
            _text(data["uitleg"]),
        )

    def _notion(self, entry: Entry) -> Notion:
        data, spot = entry.data, _spot(entry)
        kinds = tuple(data.get("voor") or ())
        if not kinds:
            self._wrong(spot, "notion-kinds", {"name": data["naam"]})
        for index, kind in enumerate(kinds):
            self._check_kind(kind, spot.of("voor", index))
        self._check_name(data["naam"], kinds, spot.of("naam"))
        return Notion(
            data["naam"], kinds, data["betekent"], _text(data["uitleg"]), spot.of("betekent")
        )

    def _check_name(self, name: str, kinds: Iterable[str], spot: Spot) -> None:
        """A notion may not be called as another one for the same kind, nor as a function."""
        if any(name == one.function.name for one in FUNCTIONS):
            self._wrong(spot, "notion-function", {"name": name})
        taken = {self.notions.setdefault((name, kind), spot) for kind in kinds} - {spot}
        for first in taken:
            self._duplicate("begrip", name, first, spot)

    def _rule(self, pack: str, entry: Entry) -> Rule:
        data, spot = entry.data, _spot(entry)
        implication, letter = self._implication_of(data["id"], spot)
        if self._check_kind(data["element"], spot.of("element")):
            self._check_field(data, spot)
        self.spots[data["id"]] = spot
        explanation, missing = data.get("uitleg"), data.get("ontbreekt")
        return Rule(
            id=data["id"],
            pack=pack,
            principle=self.known.get(implication, ""),
            implication=implication,
            subpoint=letter,
            title=_text(data["titel"]),
            severity=Severity(data["ernst"]),
            check=data["controle"],
            element=data["element"],
            when=data.get("wanneer"),
            require=data["eis"],
            field=data.get("veld"),
            related=data.get("betrokken"),
            message=_text(data["melding"]),
            missing=_text(missing) if missing else None,
            advice=_text(data["advies"]),
            explanation=_text(explanation) if explanation else None,
            examples=self._examples(data, spot),
            location=spot.of("id").place(),
            step=data.get("stap") or "basis",
            binding=self._binding(data, spot),
        )

    def _binding(self, data: dict[str, Any], spot: Spot) -> Text | None:
        """Why nobody may deviate from a rule, which goes with `afwijkbaar: false` and only then."""
        because = data.get("niet_afwijkbaar_omdat")
        if (data.get("afwijkbaar") is False) != bool(because):
            key = "afwijkbaar" if "afwijkbaar" in data else "niet_afwijkbaar_omdat"
            self._wrong(spot.of(key), "binding", {"rule": data["id"]})
        return _text(because) if because else None

    def _implication_of(self, rule: str, spot: Spot) -> tuple[str, str | None]:
        match = _RULE_ID.match(rule)
        implication, letter = (match["implication"], match["letter"]) if match else (rule, None)
        name = f"{implication}{letter or ''}"
        if name not in self.known:
            values = {"rule": rule, "implication": name}
            self._wrong(spot.of("id"), "implication", values, near=nearest(name, self.known))
        return implication, letter

    def _examples(self, data: dict[str, Any], spot: Spot) -> tuple[Example, ...]:
        found = []
        for item in data.get("voorbeelden") or ():
            if item.get("goed"):
                found.append(Example(True, item["goed"]))
            if item.get("fout"):
                found.append(Example(False, item["fout"]))
        if not any(one.good for one in found) or all(one.good for one in found):
            self._wrong(spot.of("id"), "examples", {"rule": data["id"]})
        return tuple(found)

    def _check_kind(self, kind: str, spot: Spot) -> bool:
        if kind in self.vocabulary.kinds:
            return True
        self._wrong(spot, "kind", {"kind": kind}, near=nearest(kind, self.vocabulary.kinds))
        return False

    def _check_field(self, data: dict[str, Any], spot: Spot) -> None:
        """The field that a finding points at must exist, part by part."""
        kind = self.vocabulary.kinds[data["element"]]
        for name in (data.get("veld") or "").split(".") if data.get("veld") else ():
            found = kind.field(name)
            if found is None:
                near = nearest(name, [one.name for one in kind.fields])
                self._wrong(spot.of("veld"), "field", {"field": name, "kind": kind.name}, near=near)
                return
            kind = self.vocabulary.kinds.get(found.object or "", kind)

    def _wrong(
        self,
        spot: Spot,
        key: str,
        values: Mapping[str, object] | None = None,
        related: tuple[RelatedProblem, ...] = (),
        near: str | None = None,
    ) -> None:
        message = Message(f"rules.{key}", values or {})
        advice = Message("rules.nearest", {"nearest": near}) if near else None
        self.problems.append(Problem("pack", message, spot.place(), advice, related))


def _spot(entry: Entry) -> Spot:
    return Spot(entry.document, entry.path)


def _text(data: Mapping[str, str]) -> Text:
    return Text(" ".join(data["nl"].split()), " ".join(data["en"].split()))


def _natural(rule: Rule) -> tuple[object, ...]:
    """Numbers in order of size: G7.2 before G7.10."""
    return tuple(
        (int(part), "") if part.isdigit() else (-1, part)
        for part in re.findall(r"\d+|\D+", rule.id)
    )
