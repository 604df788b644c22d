"""From the files of a rule pack to a `Pack`, every mistake in them reported with its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from gemma_lint.errors import InvalidPack
from gemma_lint.finding import Severity
from gemma_lint.landscape.reading import Entry
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.entries import Entries, at, written
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
from gemma_lint.rules.packsource import Known, Notion, PackSource, Spot
from gemma_lint.rules.relations import Names, Relations, read_relations
from gemma_lint.rules.steps import read_steps
from gemma_lint.source import Document
from gemma_lint.suggest import nearest

_TEMPLATES = ("melding", "ontbreekt", "advies")
_RULE_ID = re.compile(r"^(?P<implication>.*?\d)(?P<letter>[a-z])?-")


def read_pack(
    documents: Sequence[Document], form: Vocabulary, vocabulary: Vocabulary, known: Known
) -> PackSource:
    """The pack in `documents`, which are written as `form` describes.

    `vocabulary` is that of landscapes; on what is `known` the pack may build. Raises InvalidPack
    with every problem found.
    """
    entries = Entries(documents, form)
    source = _Reader(entries, vocabulary, known).read()
    if entries.problems or source is None:
        raise InvalidPack([replace(problem, code="pack") for problem in entries.problems])
    return source


class _Reader:
    def __init__(self, entries: Entries, vocabulary: Vocabulary, known: Known) -> None:
        self.entries = entries
        self.vocabulary = vocabulary
        self.before = known
        self.known = dict(known.implications)
        self.spots: dict[str, Spot] = {}
        self.templates: dict[str, dict[str, Text]] = {}
        self.implications: dict[str, Spot] = {}
        self.notions: dict[tuple[str, str], Spot] = {}

    def read(self) -> PackSource | None:
        """The pack, or None when there is too little to make one of."""
        entries = self.entries
        heads = entries.by_kind.get("pakketgegevens", [])
        if len(heads) != 1 and not entries.problems:
            where = at(heads[1]) if heads else Spot(entries.first, ())
            entries.wrong(where, "two-heads" if heads else "no-head")
        if entries.problems:
            return None
        entries.read_texts()
        head, place = heads[0].data, at(heads[0])
        principles = tuple(self._principle(entry) for entry in entries.all("principe", "id"))
        rules = tuple(self._rule(head["id"], entry) for entry in entries.all("regel", "id"))
        settings = (self._setting(entry) for entry in entries.all("instelling", "naam"))
        relations = self._relations([one.id for one in principles], [one.id for one in rules])
        pack = Pack(
            id=head["id"],
            title=entries.text(head["titel"], place.of("titel")),
            version=head["versie"],
            source=head["bron"],
            settings={setting.name: setting for setting in settings},
            principles=principles,
            rules=tuple(sorted(rules, key=_natural)),
            steps=read_steps(entries.all("stap", "id"), self.vocabulary, entries.problems),
            texts=entries.texts,
            developments=relations.developments,
            nora=relations.nora,
            answers=relations.answers,
        )
        notions = [self._notion(entry) for entry in entries.by_kind.get("begrip", [])]
        return PackSource(pack, notions, self.spots, self.templates)

    def _relations(self, principles: list[str], rules: list[str]) -> Relations:
        known = (*self.before.principles, *principles)
        names = Names(known, self.known, self.before.developments)
        taken = (*known, *self.known, *self.before.developments, *self.before.nora, *rules)
        return read_relations(self.entries, names, taken)

    def _principle(self, entry: Entry) -> Principle:
        data, spot = entry.data, at(entry)
        implications = tuple(
            self._implication(data["id"], item, spot.of("implicaties", index))
            for index, item in enumerate(data.get("implicaties") or ())
        )
        return Principle(
            data["id"],
            self.entries.text(data["titel"], spot.of("titel")),
            self.entries.text(data["motivering"], spot.of("motivering")),
            data["bron"],
            implications,
        )

    def _implication(self, principle: str, data: dict[str, Any], spot: Spot) -> Implication:
        place = spot.of("id")
        first = self.implications.setdefault(data["id"], place)
        if first is not place:
            self.entries.duplicate("implicatie", data["id"], first, place)
        subpoints = {
            item["letter"]: self.entries.text(item["tekst"], spot.of("subpunten", index, "tekst"))
            for index, item in enumerate(data.get("subpunten") or ())
        }
        text = self.entries.text(data["tekst"], spot.of("tekst"))
        made = Implication(data["id"], principle, text, data["bron"], subpoints)
        self.known.update(dict.fromkeys(made.names, principle))
        return made

    def _setting(self, entry: Entry) -> Setting:
        data, spot = entry.data, at(entry)
        number, texts = data.get("getal"), data.get("teksten")
        if (number is None) == (not texts):
            self.entries.wrong(spot, "setting", {"name": data["naam"]})
        return Setting(
            data["naam"],
            number if number is not None else tuple(texts or ()),
            self.entries.text(data["uitleg"], spot.of("uitleg")),
        )

    def _notion(self, entry: Entry) -> Notion:
        data, spot = entry.data, at(entry)
        kinds = tuple(data.get("voor") or ())
        if not kinds:
            self.entries.wrong(spot, "notion-kinds", {"name": data["naam"]})
        for index, kind in enumerate(kinds):
            self._check_kind(kind, spot.of("voor", index))
        self._check_name(data["naam"], kinds, spot.of("naam"))
        explanation = self.entries.text(data["uitleg"], spot.of("uitleg"))
        return Notion(data["naam"], kinds, data["betekent"], explanation, spot.of("betekent"))

    def _check_name(self, name: str, kinds: Iterable[str], spot: Spot) -> None:
        """A notion may not be called as another one for the same kind, nor as a function."""
        if any(name == one.function.name for one in FUNCTIONS):
            self.entries.wrong(spot, "notion-function", {"name": name})
        taken = {self.notions.setdefault((name, kind), spot) for kind in kinds} - {spot}
        for first in taken:
            self.entries.duplicate("begrip", name, first, spot)

    def _rule(self, pack: str, entry: Entry) -> Rule:
        data, spot = entry.data, at(entry)
        implication, letter = self._implication_of(data["id"], spot)
        if self._check_kind(data["element"], spot.of("element")):
            self._check_field(data, spot)
        self.spots[data["id"]] = spot
        templates = {key: written(data[key]) for key in _TEMPLATES if data.get(key)}
        self.templates[data["id"]] = templates
        shown = {key: self.entries.template(one, spot.of(key)) for key, one in templates.items()}
        return Rule(
            id=data["id"],
            pack=pack,
            principle=self.known.get(implication, ""),
            implication=implication,
            subpoint=letter,
            title=self.entries.text(data["titel"], spot.of("titel")),
            severity=Severity(data["ernst"]),
            check=data["controle"],
            element=data["element"],
            when=data.get("wanneer"),
            require=data["eis"],
            field=data.get("veld"),
            related=data.get("betrokken"),
            message=shown["melding"],
            missing=shown.get("ontbreekt"),
            advice=shown["advies"],
            explanation=self.entries.optional(data, "uitleg", spot),
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
            self.entries.wrong(spot.of(key), "binding", {"rule": data["id"]})
        return self.entries.optional(data, "niet_afwijkbaar_omdat", spot)

    def _implication_of(self, rule: str, spot: Spot) -> tuple[str, str | None]:
        match = _RULE_ID.match(rule)
        implication, letter = (match["implication"], match["letter"]) if match else (rule, None)
        name = f"{implication}{letter or ''}"
        if name not in self.known:
            values = {"rule": rule, "implication": name}
            self.entries.wrong(spot.of("id"), "implication", values, near=nearest(name, self.known))
        return implication, letter

    def _examples(self, data: dict[str, Any], spot: Spot) -> tuple[Example, ...]:
        found = []
        for item in data.get("voorbeelden") or ():
            if item.get("goed"):
                found.append(Example(True, item["goed"]))
            if item.get("fout"):
                found.append(Example(False, item["fout"]))
        if not any(one.good for one in found) or all(one.good for one in found):
            self.entries.wrong(spot.of("id"), "examples", {"rule": data["id"]})
        return tuple(found)

    def _check_kind(self, kind: str, spot: Spot) -> bool:
        if kind in self.vocabulary.kinds:
            return True
        self.entries.wrong(spot, "kind", {"kind": kind}, near=nearest(kind, self.vocabulary.kinds))
        return False

    def _check_field(self, data: dict[str, Any], spot: Spot) -> None:
        """The field that a finding points at must exist, part by part."""
        kind = self.vocabulary.kinds[data["element"]]
        for name in (data.get("veld") or "").split(".") if data.get("veld") else ():
            found = kind.field(name)
            if found is None:
                near = nearest(name, [one.name for one in kind.fields])
                self.entries.wrong(
                    spot.of("veld"), "field", {"field": name, "kind": kind.name}, near=near
                )
                return
            kind = self.vocabulary.kinds.get(found.object or "", kind)


def _natural(rule: Rule) -> tuple[object, ...]:
    """Numbers in order of size: G7.2 before G7.10."""
    return tuple(
        (int(part), "") if part.isdigit() else (-1, part)
        for part in re.findall(r"\d+|\D+", rule.id)
    )
