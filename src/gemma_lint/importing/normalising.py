"""Elements as people write them, made comparable with what a source gives.

One value where a list may stand is a list, a key without a value is not there, and a reference
with its kind before it is the same as one without.
"""

from __future__ import annotations

from typing import Any

from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary

_NOT_COMPARED = ("id", "herkomst")


def normalised(data: dict[str, Any], kind: KindSpec, vocabulary: Vocabulary) -> dict[str, Any]:
    """The fields of an element without its id and herkomst."""
    made = _mapping(data, kind, vocabulary)
    return {key: value for key, value in made.items() if key not in _NOT_COMPARED}


def _mapping(data: dict[str, Any], kind: KindSpec, vocabulary: Vocabulary) -> dict[str, Any]:
    specs = {spec.name: spec for spec in kind.fields}
    made = {key: _value(value, specs.get(key), vocabulary) for key, value in data.items()}
    return {key: value for key, value in made.items() if value not in (None, [], {})}


def _value(value: Any, spec: FieldSpec | None, vocabulary: Vocabulary) -> Any:
    if spec is None or value is None:
        return value
    if spec.single and not isinstance(value, list):
        value = [value]
    if isinstance(value, list):
        return [_one(item, spec, vocabulary) for item in value]
    return _one(value, spec, vocabulary)


def _one(value: Any, spec: FieldSpec, vocabulary: Vocabulary) -> Any:
    if spec.object is not None and isinstance(value, dict):
        return _mapping(value, vocabulary.kinds[spec.object], vocabulary)
    if spec.targets and isinstance(value, str):
        kind, slash, identity = value.partition("/")
        return identity if slash and kind in spec.targets else value
    return value
