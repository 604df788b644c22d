"""Landscapes to export: plain data, or drawn by lot with references that hold."""

from __future__ import annotations

import random
from copy import deepcopy
from datetime import date
from typing import Any

from gemma_lint.archimate import landscape as agreed
from gemma_lint.exporting.fields import stated
from gemma_lint.exporting.subject import Subject
from gemma_lint.importing.draft import Link, Part
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary
from tests.landscape.samples import Sampler
from tests.landscapes import Data, checked

Said = dict[tuple[str, str], dict[str, Any]]

MINIMAL: Data = {
    "organisatie": {"id": "gemeente", "naam": "Gemeente Voorbeeldstad", "soort": "gemeente"},
    "rollen": [{"id": "cio", "naam": "CIO", "soort": "medewerker"}],
    "diensten": [{"id": "verhuizen", "naam": "Verhuizen"}],
    "processen": [{"id": "verhuizing", "naam": "Verhuizing"}],
    "applicaties": [
        {"id": "a1", "naam": "A1", "applicatiefuncties": [{"id": "f1", "naam": "F1"}]},
        {"id": "a2", "naam": "A2"},
    ],
    "gegevenssoorten": [{"id": "personen", "naam": "Personen"}],
    "gegevensverzamelingen": [{"id": "klanten", "naam": "Klanten"}],
    "koppelvlakken": [{"id": "k1", "naam": "K1", "van": "a1", "naar": "a2"}],
    "kavels": [{"id": "kavel1", "naam": "Kavel 1"}],
    "partijen": [{"id": "p1", "naam": "P1", "soort": "leverancier"}],
    "voorzieningen": [{"id": "brp", "naam": "BRP", "soort": "basisregistratie"}],
    "overeenkomsten": [{"id": "o1", "partij": "p1"}],
    "beleidsregels": [{"id": "b1", "naam": "B1"}],
}
"""One element at least of each kind that a reference can point to."""


def subject(data: Data, *, findings: bool = True, **settings: Any) -> Subject:
    """What is exported of a landscape in plain data."""
    return Subject.of(checked(data, **settings), with_findings=findings)


class Linked(Sampler):
    """Draws valid landscapes: ids are there once, and each reference points to something."""

    def __init__(self, seed: int, texts: list[str] | None = None) -> None:
        super().__init__(landscape_vocabulary(), seed)
        self.texts = texts or ["Zaken", "é ü", " x ", "12", "nee", "a\nb", '<b> & "c"', "=1+1"]
        self.numbers: dict[str, int] = {}

    def landscape(self) -> Data:
        """A landscape with every kind, some elements drawn by lot."""
        drawn = self._part(self.vocabulary.kinds[self.vocabulary.root], 0, chance=0.6)
        data: Data = {}
        for spec in self.vocabulary.kinds[self.vocabulary.root].fields:
            value = drawn.get(spec.name)
            least = deepcopy(MINIMAL.get(spec.name))
            if isinstance(least, list):
                data[spec.name] = [*least, *(value or [])]
            elif value is not None or least is not None:
                data[spec.name] = least if least is not None else value
        self._link(data, self.vocabulary.kinds[self.vocabulary.root], _ids(data, self.vocabulary))
        return data

    def _one(self, spec: FieldSpec, depth: int) -> Any:
        if spec.pattern == "id":
            number = self.numbers["id"] = self.numbers.get("id", 0) + 1
            return self.dice.choice([f"{number}x.y", f"x-{number}", f"_{number}"[1:] + "_z"])
        if spec.type == "text" and spec.pattern is None:
            return self.dice.choice(self.texts)
        return super()._one(spec, depth)

    def _link(self, part: Data, kind: KindSpec, ids: dict[str, list[str]]) -> None:
        """Give every reference within a part something to point to."""
        for spec in kind.fields:
            value = part.get(spec.name)
            if value is None:
                continue
            if spec.type == "reference":
                known = [f"{target}/{one}" for target in spec.targets for one in ids[target]]
                many = isinstance(value, list)
                part[spec.name] = (
                    [self.dice.choice(known) for _ in value] if many else self.dice.choice(known)
                )
            elif spec.object is not None:
                for one in value if isinstance(value, list) else [value]:
                    self._link(one, self.vocabulary.kinds[spec.object], ids)


def _ids(data: Data, vocabulary: Vocabulary) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {"applicatiefunctie": []}
    for spec in vocabulary.kinds[vocabulary.root].fields:
        if spec.object is None:
            continue
        value: Any = data.get(spec.name) or []
        found[spec.object] = [one.get("id") for one in (value if spec.many else [value]) if one]
    for application in data["applicaties"]:
        functions = application.get("applicatiefuncties", [])
        found["applicatiefunctie"] += [one["id"] for one in functions]
    return found


def drawn(seed: int) -> Data:
    """A valid landscape, the same for the same seed."""
    return Linked(seed).landscape()


def dice(seed: int) -> random.Random:
    """Chance that is the same every time."""
    return random.Random(seed)  # noqa: S311


def plain(value: Any) -> Any:
    """What a draft says as a landscape writes it."""
    match value:
        case Link():
            return f"{value.kind}/{value.source_id}"
        case Part():
            return {"id": value.source_id, **plain(value.fields)}
        case dict():
            return {name: plain(one) for name, one in value.items()}
        case list():
            return [plain(one) for one in value]
        case date():
            return value.isoformat()
        case str():  # what reads a model leaves out white space around a value
            return value.strip()
    return value


def said(landscape: Subject) -> Said:
    """What a landscape says of each element that an import can give."""
    kinds = [kind for kind in (*agreed.TYPES, agreed.FLOW) if kind in landscape.graph.elements]
    found = {}
    for kind in set(kinds) - {agreed.STANDARD, "applicatiefunctie"}:
        for element in landscape.elements(kind):
            fields = stated(element, landscape.graph.vocabulary)
            fields.setdefault("naam", fields["id"])  # a draft always has one
            identity = fields.pop("id")
            found[kind, identity] = without_origin(plain(fields))
    return found


def without_origin(fields: dict[str, Any]) -> dict[str, Any]:
    """Fields without the source that they came from."""
    return {name: value for name, value in fields.items() if name != "herkomst"}
