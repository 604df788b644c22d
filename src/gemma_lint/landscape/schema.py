"""JSON Schemas of landscapes and rule packs, made from the classes that describe them.

For editors: completion, explanation in both languages, and a squiggle under a mistake. What can be
said in several ways is said in the one that serves an editor; tests/test_editor.py shows what
people see. Not imported by a check.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic.fields import FieldInfo

from gemma_lint.landscape.describe import classes, vocabulary
from gemma_lint.landscape.kinds import Landschap
from gemma_lint.landscape.kinds.base import Onderdeel
from gemma_lint.landscape.vocabulary import MAX_ID_LENGTH, PATTERNS, FieldSpec, KindSpec

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DATE = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
EMPTY = "leeg"
_EMPTY = {"$ref": f"#/$defs/{EMPTY}"}
# Only null fits. Written as `"type": "null"` editors would offer `null` among the values.
_DEFINED_EMPTY = {
    "title": "leeg (empty)",
    "description": "Niets ingevuld: telt als niet vermeld.\n\n"
    "Nothing filled in: counts as not stated.",
    "not": {"type": ["array", "boolean", "number", "object", "string"]},
}
_MOST_CHOICES = 5
_SIMPLE: dict[str, dict[str, Any]] = {
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "date": DATE,
}


def schema(root: type[Onderdeel] = Landschap) -> bytes:
    """The schema of what `root` describes, as JSON in UTF-8."""
    kinds = vocabulary(root).kinds
    found = classes(root)
    definitions = {name: _kind(name, kinds, found) for name in kinds}
    top = definitions.pop(root.NAAM)
    title = {"title": f"gemma-lint: {root.NAAM}"}
    definitions[EMPTY] = _DEFINED_EMPTY
    whole = {"$schema": DIALECT, **top, **title, "$defs": definitions}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _kind(
    name: str, kinds: Mapping[str, KindSpec], found: Mapping[str, type[Onderdeel]]
) -> dict[str, Any]:
    kind = found[name]
    described = {info.alias or name: info for name, info in kind.model_fields.items()}
    fields = sorted(kinds[name].fields, key=lambda spec: spec.type == "extra")
    return {
        "title": kind.NAAM.replace("_", " "),
        "description": f"{kind.NL}\n\n{kind.EN}",
        "type": "object",
        "properties": {
            spec.name: {**_texts(spec, described[spec.name], found), **_field(spec)}
            for spec in fields
        },
        "required": [spec.name for spec in fields if spec.required],
        "additionalProperties": False,
    }


def _texts(
    spec: FieldSpec, info: FieldInfo, found: Mapping[str, type[Onderdeel]]
) -> dict[str, str]:
    """Title and description of a field, in both languages, with what it holds or points to."""
    extra: Any = info.json_schema_extra
    dutch, english = info.description or "", str(extra["en"])
    name, translated = spec.name.replace("_", " ").capitalize(), english.partition(":")[0]
    same = name.lower() == translated.lower()
    if spec.object is not None:
        dutch, english = f"{dutch} {found[spec.object].NL}", f"{english} {found[spec.object].EN}"
    if spec.targets:
        names = [target.replace("_", " ") for target in spec.targets]
        dutch += f" Verwijst naar: {' of '.join(names)}."
        english += f" Refers to: {' or '.join(names)}."
    title = name if same else f"{name} ({translated})"
    return {"title": title, "description": f"{dutch}\n\n{english}"}


def _field(spec: FieldSpec) -> dict[str, Any]:
    """What fits a field. Unless it is required it may be left empty, which counts as not there."""
    if spec.type == "extra":
        return {"anyOf": [{"type": "object"}, _EMPTY]}
    one = _item(spec)
    if spec.single:
        return {"anyOf": [one, {"type": "array", "items": one}, _EMPTY]}
    if spec.many:  # `items` stands outside, so that editors write the first dash
        return {"items": one, "anyOf": [{"type": "array"}, _EMPTY]}
    return one if spec.required else {"anyOf": [one, _EMPTY]}


def _item(spec: FieldSpec) -> dict[str, Any]:
    if spec.type == "object":
        return {"$ref": f"#/$defs/{spec.object}"}
    if spec.type == "enum":
        return {"enum": list(spec.values)}
    if spec.type in ("text", "reference"):
        return _text(spec)
    bounds = {"minimum": spec.minimum, "maximum": spec.maximum}
    if spec.type == "int" and _few(spec):
        return {"enum": list(range(int(spec.minimum or 0), int(spec.maximum or 0) + 1))}
    return _SIMPLE[spec.type] | {name: one for name, one in bounds.items() if one is not None}


def _few(spec: FieldSpec) -> bool:
    """Whether the numbers that fit are so few that an editor can list them."""
    if spec.minimum is None or spec.maximum is None:
        return False
    return spec.maximum - spec.minimum < _MOST_CHOICES


def _text(spec: FieldSpec) -> dict[str, Any]:
    schema = {"type": "string", "pattern": PATTERNS[spec.pattern]}
    return {**schema, "maxLength": MAX_ID_LENGTH} if spec.pattern == "id" else schema
