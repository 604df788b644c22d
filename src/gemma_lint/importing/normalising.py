"""Elements as people write them, made comparable with what a source gives.

One value where a list may stand is a list, a key without a value is not there, and a reference
with its kind before it is the same as one without, unless it needs that kind to be clear.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary

_NOT_COMPARED = ("id", "herkomst")


def normalised(
    data: dict[str, Any], kind: KindSpec, vocabulary: Vocabulary, ids: Mapping[str, set[str]]
) -> dict[str, Any]:
    """The fields of an element without its id and herkomst; `ids` are those in use, by kind."""
    made = _Normaliser(vocabulary, ids).mapping(data, kind)
    return {key: value for key, value in made.items() if key not in _NOT_COMPARED}


@dataclass(frozen=True, slots=True)
class _Normaliser:
    vocabulary: Vocabulary
    ids: Mapping[str, set[str]]

    def mapping(self, data: dict[str, Any], kind: KindSpec) -> dict[str, Any]:
        specs = {spec.name: spec for spec in kind.fields}
        made = {key: self._value(value, specs.get(key)) for key, value in data.items()}
        return {key: value for key, value in made.items() if value not in (None, [], {})}

    def _value(self, value: Any, spec: FieldSpec | None) -> Any:
        if spec is None or value is None:
            return value
        if spec.single and not isinstance(value, list):
            value = [value]
        if isinstance(value, list):
            return [self._one(item, spec) for item in value]
        return self._one(value, spec)

    def _one(self, value: Any, spec: FieldSpec) -> Any:
        if spec.object is not None and isinstance(value, dict):
            return self.mapping(value, self.vocabulary.kinds[spec.object])
        if spec.targets and isinstance(value, str):
            kind, slash, identity = value.partition("/")
            clear = sum(identity in self.ids.get(name, ()) for name in spec.targets) < 2
            return identity if slash and kind in spec.targets and clear else value
        return value
