"""Landscapes drawn by lot from the vocabulary, and spoiled in one or a few places."""

from __future__ import annotations

import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary

DEPTH = 4
TEXTS = {
    None: ("Zaken", "é ü", " x ", "12", "nee"),
    "id": ("zaken", "Z.1-a_b", "0"),
    "url": ("https://voorbeeldstad.example/x", "http://a"),
    "duration": ("P7Y", "P1Y6M", "P6M", "P30D", "P2W"),
}
ODD: tuple[Any, ...] = (
    None,
    "",
    " ",
    "\n",
    "x" * 201,
    "Zaken",
    "met spatie",
    "2026-01-31",
    "2026-02-30",
    "2026-1-1",
    "2026-W01-1",
    "20260131",
    "1767225600",
    "2026-01-31T00:00:00",
    "https://",
    "ftp://x",
    "P",
    "P1M1Y",
    "true",
    0,
    1,
    -1,
    4,
    1201,
    1.0,
    0.5,
    -0.5,
    True,
    False,
    [],
    {},
    [None],
    ["Zaken"],
    [[]],
    [{}],
    {"id": "zaken"},
    {"onbekend": 1},
    {"extra": {"a": [1, {"b": None}]}},
)


class Sampler:
    """Draws landscapes that fit a vocabulary."""

    def __init__(self, vocabulary: Vocabulary, seed: int) -> None:
        self.vocabulary = vocabulary
        self.dice = random.Random(seed)  # noqa: S311  # the same landscapes every time

    def landscape(self) -> dict[str, Any]:
        """A landscape in which some kinds occur, each now and then."""
        return self._part(self.vocabulary.kinds[self.vocabulary.root], 0, chance=0.3)

    def spoiled(self) -> Any:
        """A landscape with odd values, keys too many or keys too few."""
        data = self.landscape()
        for _ in range(self.dice.randint(1, 3)):
            data = self._spoil(data)
        return data

    def _part(self, kind: KindSpec, depth: int, chance: float = 0.5) -> dict[str, Any]:
        wanted = (
            spec
            for spec in kind.fields
            if spec.required or (depth < DEPTH and self.dice.random() < chance)
        )
        return {spec.name: self._value(spec, depth) for spec in wanted}

    def _value(self, spec: FieldSpec, depth: int) -> Any:
        if spec.type == "extra":
            return {"eigen": self.dice.choice([1, "x", None, [True], {"a": 0.5}])}
        if not spec.many:
            return self._one(spec, depth)
        if spec.single and self.dice.random() < 0.5:
            return self._one(spec, depth)
        return [self._one(spec, depth) for _ in range(self.dice.randint(0, 2))]

    def _one(self, spec: FieldSpec, depth: int) -> Any:
        dice = self.dice
        if spec.type == "object":
            return self._part(self.vocabulary.kinds[spec.object or ""], depth + 1)
        if spec.type == "enum":
            return dice.choice(spec.values)
        if spec.type in ("text", "reference"):
            return dice.choice(TEXTS[spec.pattern])
        if spec.type == "date":
            return dice.choice(["2026-01-31", "1999-12-31", "9999-12-31", "2024-02-29"])
        if spec.type == "bool":
            return dice.choice([True, False])
        low = int(spec.minimum or 0)
        number = dice.randint(low, int(spec.maximum if spec.maximum is not None else low + 9))
        return number if spec.type == "int" or dice.random() < 0.5 else float(number)

    def _spoil(self, data: Any) -> Any:
        """`data` with one thing wrong, or by chance not wrong after all."""
        spots = list(_containers(data))
        if not spots or self.dice.random() < 0.02:
            return self._odd()
        spot = self.dice.choice(spots)
        if isinstance(spot, list):
            spot.insert(self.dice.randint(0, len(spot)), self._odd())
        else:
            self._spoil_mapping(spot)
        return data

    def _odd(self) -> Any:
        """A copy, as it may be spoiled further."""
        return deepcopy(self.dice.choice(ODD))

    def _spoil_mapping(self, mapping: dict[str, Any]) -> None:
        action = self.dice.choice(["drop", "add", "change", "change"])
        if action == "add" or not mapping:
            mapping[self.dice.choice(["onbekend", "id", "naam", "extra"])] = self._odd()
            return
        key = self.dice.choice(sorted(mapping))
        if action == "drop":
            del mapping[key]
        else:
            mapping[key] = self._odd()


def _containers(data: Any) -> Iterator[Any]:
    if isinstance(data, dict):
        yield data
        for value in data.values():
            yield from _containers(value)
    elif isinstance(data, list):
        yield data
        for item in data:
            yield from _containers(item)
