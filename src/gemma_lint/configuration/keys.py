"""Every key of the configuration: its name, how it is read, and what it means. One table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from gemma_lint.configuration.forum import SCHEMA, read_forum
from gemma_lint.configuration.settings import CATALOGUE
from gemma_lint.configuration.values import (
    FAIL_LEVELS,
    FORMATS,
    LANGUAGES,
    PROFILES,
    Unusable,
    read_date,
    read_fail_level,
    read_file_name,
    read_mapping,
    read_number,
    read_setting,
    read_severity,
    read_texts,
    read_word,
    shown,
)
from gemma_lint.finding import Message, Severity
from gemma_lint.source.limits import Limits
from gemma_lint.suggest import nearest

LIMITS = {
    "bestandsgrootte": "max_bytes",
    "totaal": "max_total",
    "diepte": "max_depth",
    "knopen": "max_nodes",
    "aliassen": "max_alias_expansion",
    "tekstlengte": "max_scalar_length",
    "getallengte": "max_number_length",
    "meldingen": "max_problems",
}
"""The names under `limieten`, with the field of `Limits` that each one sets."""

TEXTS_SCHEMA = {"type": ["array", "string"], "items": {"type": "string", "minLength": 1}}


def read_packs(value: Any) -> tuple[str, ...]:
    """Names of rule packs, one at least: without rules nothing would be checked."""
    names = read_texts(value)
    if not names:
        raise Unusable([(Message("configuration.no-packs"), ())])
    return names


def read_limits(value: Any) -> Limits:
    """Bounds on the size of input files, by their Dutch names."""
    unknown = [name for name in value if name not in LIMITS] if isinstance(value, dict) else []
    if unknown:
        raise Unusable([(unknown_key(name, LIMITS), (name,)) for name in unknown])
    numbers = read_mapping(read_number, value)
    try:
        return Limits(**{LIMITS[name]: number for name, number in numbers.items()})
    except ValueError:
        raise Unusable([(Message("configuration.limit-too-high"), ())]) from None


def read_catalogue(value: Any) -> str:
    """The name of the catalogue that is shipped, or that of a file."""
    if isinstance(value, str) and (value == CATALOGUE or names_catalogue_file(value)):
        return value
    values = {"found": shown(value), "known": CATALOGUE}
    raise Unusable([(Message("configuration.no-catalogue", values), ())])


def names_catalogue_file(name: str) -> bool:
    """Whether a catalogue is named by its file, not by its own name."""
    return "/" in name or "\\" in name or name.endswith(".json")


def unknown_key(name: object, known: dict[str, Any]) -> Message:
    """That `name` is no key here, with the nearest one that is."""
    near = nearest(str(name), known)
    if near is not None:
        return Message("configuration.unknown-key-near", {"name": name, "near": near})
    expected = ", ".join(known)
    return Message("configuration.unknown-key", {"name": name, "expected": expected})


@dataclass(frozen=True, slots=True)
class KeyInfo:
    """A key: the field of `Settings` it fills, its reader, and its JSON Schema.

    Its meaning in Dutch and English stands in `messages/configuration.py` as `key-<name>`.
    `example` is YAML, used in the reference.
    """

    field: str
    read: Callable[[Any], Any]
    schema: dict[str, Any]
    example: str


def _words(*words: str) -> dict[str, Any]:
    return {"enum": list(words)}


KEYS: dict[str, KeyInfo] = {
    "paden": KeyInfo("paths", read_texts, TEXTS_SCHEMA, "[landschap/]"),
    "pakketten": KeyInfo(
        "packs", read_packs, {**TEXTS_SCHEMA, "minItems": 1}, "[gemma2, regels/eigen.yaml]"
    ),
    "selecteer": KeyInfo("select", read_texts, TEXTS_SCHEMA, "[G7, G8.6]"),
    "negeer": KeyInfo("ignore", read_texts, TEXTS_SCHEMA, "[G7.6-eigenaar]"),
    "profiel": KeyInfo("profile", read_word(*PROFILES), _words(*PROFILES), "basis"),
    "ernst": KeyInfo(
        "severities",
        partial(read_mapping, read_severity),
        {"type": "object", "additionalProperties": _words(*(s.value for s in Severity))},
        "{G7.6-eigenaar: advies}",
    ),
    "instellingen": KeyInfo(
        "instellingen",
        partial(read_mapping, read_setting),
        {
            "type": "object",
            "additionalProperties": {
                "type": ["boolean", "number", "string", "array"],
                "items": {"type": "string", "minLength": 1},
            },
        },
        "{veelgebruikt_vanaf: 4}",
    ),
    "catalogus": KeyInfo(
        "catalogue",
        read_catalogue,
        {"anyOf": [_words(CATALOGUE), {"type": "string", "pattern": r"[/\\]|\.json$"}]},
        "./gemma-2026-12-31.json",
    ),
    "forum": KeyInfo(
        "forum",
        read_forum,
        SCHEMA,
        "{GraphQL: {status: aanbevolen, bron: forumstandaardisatie.nl, datum: 2026-09-01}}",
    ),
    "nulmeting": KeyInfo(
        "baseline", read_file_name, {"type": "string", "minLength": 1}, "kwaliteit/nulmeting.yaml"
    ),
    "peildatum": KeyInfo(
        "peildatum", read_date, {"type": "string", "format": "date"}, "2026-01-31"
    ),
    "taal": KeyInfo("lang", read_word(*LANGUAGES), _words(*LANGUAGES), "nl"),
    "drempel": KeyInfo("fail_level", read_fail_level, _words(*FAIL_LEVELS), "waarschuwing"),
    "formaat": KeyInfo("format", read_word(*FORMATS), _words(*FORMATS), "concise"),
    "limieten": KeyInfo(
        "limits",
        read_limits,
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {name: {"type": "integer", "minimum": 1} for name in LIMITS},
        },
        "{bestandsgrootte: 10000000}",
    ),
}
