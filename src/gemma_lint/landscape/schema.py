"""JSON Schemas of landscapes and rule packs, made from the classes that describe them.

For editors: completion, explanation in both languages, and a squiggle under a mistake. Not imported
by a check.
"""

from __future__ import annotations

import json
from typing import Any

from gemma_lint.landscape.describe import classes, vocabulary
from gemma_lint.landscape.kinds import Landschap
from gemma_lint.landscape.kinds.base import Onderdeel
from gemma_lint.landscape.validator import PATTERNS
from gemma_lint.landscape.vocabulary import FieldSpec

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DATE = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
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
    definitions = {name: _kind(found[name], kinds[name].fields) for name in kinds}
    top = definitions.pop(root.NAAM)
    whole = {"$schema": DIALECT, "title": "gemma-lint: " + root.NAAM, **top, "$defs": definitions}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _kind(kind: type[Onderdeel], fields: tuple[FieldSpec, ...]) -> dict[str, Any]:
    described = {info.alias or name: info for name, info in kind.model_fields.items()}
    return {
        "title": kind.NAAM.replace("_", " "),
        "description": f"{kind.NL}\n\n{kind.EN}",
        "type": "object",
        "properties": {spec.name: _field(spec, described[spec.name]) for spec in fields},
        "required": [spec.name for spec in fields if spec.required],
        "additionalProperties": False,
    }


def _field(spec: FieldSpec, info: Any) -> dict[str, Any]:
    nl, en = info.description, info.json_schema_extra["en"]
    title = f"{spec.name.replace('_', ' ').capitalize()} ({en.partition(':')[0]})"
    texts = {"title": title, "description": f"{nl}\n\n{en}"}
    if spec.type == "extra":
        return {**texts, "type": ["object", "null"]}
    if not spec.many:
        one = _item(spec)
        return {**texts, **(one if spec.required else _or_null(one))}
    items = {"type": ["array", "null"], "items": _item(spec)}
    return {**texts, **({"anyOf": [items, _item(spec)]} if spec.single else items)}


def _or_null(one: dict[str, Any]) -> dict[str, Any]:
    """The same, or nothing: a field without a value counts as not there."""
    if "enum" in one:
        return {"enum": [*one["enum"], None]}
    if "$ref" in one:
        return {"anyOf": [one, {"type": "null"}]}
    return {**one, "type": [one["type"], "null"]}


def _item(spec: FieldSpec) -> dict[str, Any]:
    if spec.type == "object":
        return {"$ref": f"#/$defs/{spec.object}"}
    if spec.type == "enum":
        return {"enum": list(spec.values)}
    if spec.type in ("text", "reference"):
        return _text(spec)
    bounds = {"minimum": spec.minimum, "maximum": spec.maximum}
    return _SIMPLE[spec.type] | {name: one for name, one in bounds.items() if one is not None}


def _text(spec: FieldSpec) -> dict[str, Any]:
    schema = {"type": "string", "pattern": PATTERNS[spec.pattern]}
    return {**schema, "maxLength": 200} if spec.pattern == "id" else schema
