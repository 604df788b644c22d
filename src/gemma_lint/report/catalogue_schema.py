"""The JSON Schema of what `catalogue show --format json` writes."""

from __future__ import annotations

from typing import Any

from gemma_lint.catalogue.facts import ROLES
from gemma_lint.catalogue.finding import KINDS
from gemma_lint.configuration.forum import STATUSES
from gemma_lint.configuration.schema import DIALECT, both
from gemma_lint.report.catalogue_json import VERSION

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_FLAG: Schema = {"type": "boolean"}


def output_schema() -> Schema:
    """What `catalogue show --format json` writes, version 1."""
    return {
        "$schema": DIALECT,
        "title": "gemma-lint catalogue show --format json",
        "description": both("catalogue_show.schema-output"),
        **_object(
            version={"const": VERSION},
            tool=_object(name={"const": "gemma-lint"}, version=_TEXT),
            catalogue=_described(
                "catalogue",
                _object(
                    release=_TEXT, commit=_TEXT_OR_NULL, source=_TEXT, licence=_TEXT, credit=_TEXT
                ),
            ),
            query=_TEXT,
            kind={"enum": [*KINDS, None]},
            matches=_described("matches", _many({"anyOf": [_ref(kind) for kind in KINDS]})),
        ),
        "$defs": {
            "referentiecomponent": _component(),
            "standaard": _standard(),
            "voorziening": _facility(),
            "basisregistratie": _registry(),
            "biv": {"anyOf": [_biv(), {"type": "null"}]},
            "named": _object(**_NAMED),
            "related": _object(id=_TEXT, name=_TEXT),
            "service": _object(**_SERVICE),
            "pair": _described(
                "pairs", _object(**_NAMED, services=_many(_TEXT), functions=_many(_TEXT))
            ),
        },
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _many(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def _object(**properties: Any) -> Schema:
    """An object with exactly these properties."""
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(properties),
        "properties": properties,
    }


def _described(key: str, schema: Schema) -> Schema:
    return {"description": both(f"catalogue_show.schema-{key}"), **schema}


_NAMED = {"id": _TEXT_OR_NULL, "name": _TEXT, "status": _TEXT_OR_NULL}
_SERVICE = {
    "id": _TEXT,
    "name": _TEXT,
    "kind": {"enum": ["applicatieservice", "dienst", "koppelvlak"]},
}
_ROLE: Schema = {"enum": [*ROLES]}
_FORUM_STATUS: Schema = {"enum": [*STATUSES, None]}


def _biv() -> Schema:
    score = {"type": "integer", "minimum": 1, "maximum": 3}
    return _object(beschikbaarheid=score, integriteit=score, vertrouwelijkheid=score)


def _component() -> Schema:
    ended = _described("ended", _FLAG)
    return _object(
        kind={"const": "referentiecomponent"},
        id=_TEXT,
        name=_TEXT,
        names=_many(_TEXT),
        status=_TEXT_OR_NULL,
        project_status=_TEXT_OR_NULL,
        biv=_ref("biv"),
        bbn=_described("bbn", _TEXT_OR_NULL),
        standards=_many(_object(role=_ROLE, **_NAMED, ended=ended, forum=_FORUM_STATUS)),
        services=_many(_ref("service")),
        interfaces=_many(_ref("service")),
        served_by=_many(_object(role=_ROLE, **_SERVICE)),
        specialises=_many(_ref("related")),
        technology=_many(_ref("related")),
        offered_by=_many(_ref("pair")),
        uses_facilities=_many(_ref("named")),
    )


def _standard() -> Schema:
    entry = _object(
        name=_TEXT,
        status={"enum": [*STATUSES]},
        source=_TEXT,
        date={"type": "string", "format": "date"},
        official={"const": False},
    )
    return _object(
        kind={"const": "standaard"},
        id=_TEXT_OR_NULL,
        name=_TEXT,
        abbreviation=_TEXT_OR_NULL,
        names=_many(_TEXT),
        status=_TEXT_OR_NULL,
        ended=_described("ended", _FLAG),
        versions=_many(_object(id=_TEXT, version=_TEXT_OR_NULL, status=_TEXT_OR_NULL, ended=_FLAG)),
        components=_many(_object(role=_ROLE, **_NAMED)),
        facilities=_many(_ref("named")),
        forum=_described("forum", {"anyOf": [entry, {"type": "null"}]}),
    )


def _facility() -> Schema:
    return _object(
        kind={"const": "voorziening"},
        id=_TEXT,
        name=_TEXT,
        names=_many(_TEXT),
        status=_TEXT_OR_NULL,
        biv=_ref("biv"),
        bbn=_described("bbn", _TEXT_OR_NULL),
        groups=_many(_TEXT),
        services=_many(_ref("service")),
        interfaces=_many(_ref("service")),
        standards=_many(_ref("named")),
        used_by=_many(_ref("named")),
        offers=_many(_ref("pair")),
        registries=_many(_object(abbreviation=_TEXT, name=_TEXT)),
    )


def _registry() -> Schema:
    return _object(
        kind={"const": "basisregistratie"},
        abbreviation=_TEXT,
        name=_TEXT,
        names=_many(_TEXT),
        in_system=_FLAG,
        facilities=_many(_ref("named")),
    )
