"""Fields from the texts that properties hold, checked against the vocabulary.

People can change properties in Archi: what is no possible value is left out and told.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from gemma_lint.importing.draft import Link, Value
from gemma_lint.landscape.vocabulary import MAX_ID_LENGTH, PATTERNS, FieldSpec, KindSpec, Vocabulary

NO_VALUE = (ValueError, TypeError, RecursionError)
"""What reading a value raises when it is none."""

Refer = Callable[[object, tuple[str, ...]], Link]
"""Gives the Link for `kind/id`, of one of these kinds; raises ValueError when there is none."""


class Values:
    """Reads values as a vocabulary has them; `refer` gives the Link for `kind/id`."""

    def __init__(self, vocabulary: Vocabulary, refer: Refer) -> None:
        self._vocabulary = vocabulary
        self._refer = refer

    def spec(self, kind: KindSpec, path: str) -> FieldSpec | None:
        """The field at a path through single parts, or None."""
        name, _, rest = path.partition(".")
        spec = kind.field(name)
        if spec is None or not rest:
            return spec
        if spec.object is None or spec.many:
            return None
        return self.spec(self._vocabulary.kinds[spec.object], rest)

    def of_texts(self, spec: FieldSpec, texts: Sequence[str]) -> Value:
        """The value of a field from its properties; raises one of NO_VALUE."""
        values = [self._of_text(spec, text) for text in texts]
        return values if spec.many else values[0]

    def _of_text(self, spec: FieldSpec, text: str) -> Value:
        if spec.object is not None or spec.type == "extra":
            return self.of_json(spec, json.loads(text))
        readers: dict[str, Callable[[str], Any]] = {"int": int, "float": float, "bool": _boolean}
        reader = readers.get(spec.type)
        if spec.type == "enum":
            return self.of_json(spec, next((one for one in spec.values if str(one) == text), text))
        return self.of_json(spec, reader(text) if reader is not None else text)

    def of_json(self, spec: FieldSpec, value: Any) -> Value:
        """One value of a field as JSON has it; raises one of NO_VALUE."""
        made: Value
        if spec.object is not None:
            made = self._part(self._vocabulary.kinds[spec.object], value)
        elif spec.type == "extra":
            made = _mapping(value)
        elif spec.type == "reference":
            made = self._refer(value, spec.targets)
        else:
            made = _simple(spec, value)
        return made

    def _part(self, kind: KindSpec, value: Any) -> Value:
        stated = _mapping(value)
        fields: dict[str, Value] = {}
        for name, inner in stated.items():
            spec = kind.field(name)
            if spec is None:
                raise ValueError(name)
            if spec.many:
                fields[name] = [self.of_json(spec, one) for one in _listed(inner)]
            else:
                fields[name] = self.of_json(spec, inner)
        lacking = [spec.name for spec in kind.fields if spec.required and spec.name not in fields]
        if lacking:
            raise ValueError(lacking[0])
        return fields


def _simple(spec: FieldSpec, value: Any) -> Any:
    if spec.type == "bool":
        return _typed(value, bool)
    if spec.type in ("int", "float"):
        number = _typed(value, int) if spec.type == "int" else _typed(value, (int, float))
        low, high = spec.minimum, spec.maximum
        if isinstance(value, bool) or not (low is None or low <= number):
            raise ValueError(value)
        if not (high is None or number <= high) or number != number or abs(number) > 2**63:
            raise ValueError(value)
        return number
    if spec.type == "enum":
        if value not in spec.values:
            raise ValueError(value)
        return value
    text: str = _typed(value, str)
    if spec.type == "date":
        return _day(text)
    too_long = spec.pattern == "id" and len(text) > MAX_ID_LENGTH
    if too_long or not re.search(PATTERNS[spec.pattern], text):
        raise ValueError(text)
    return text


def _day(text: str) -> date:
    if len(text) != 10 or text[4] != "-":  # Python reads 2026-W05-6 as well
        raise ValueError(text)
    return date.fromisoformat(text)


def _boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


def _typed(value: Any, kind: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(value)
    return value


def _mapping(value: Any) -> dict[str, Any]:
    found: dict[str, Any] = _typed(value, dict)
    return found


def _listed(value: Any) -> list[Any]:
    found: list[Any] = _typed(value, list)
    return found
