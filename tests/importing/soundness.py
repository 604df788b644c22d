"""Whether a draft is one that the core can work with: what every importer promises."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from gemma_lint.importing.draft import Draft, Link, Outcome, Part
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import PATTERNS, FieldSpec, KindSpec
from gemma_lint.messages import LANGUAGES, render, text

_TYPES: dict[str, tuple[type, ...]] = {
    "text": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "date": (date,),
}


def assert_sound(draft: Draft) -> None:
    """Every field, value, link, key, remark and fate is as the interface of importers says."""
    known = [(item.kind, item.source_id) for item in draft.items]
    known += [(part.kind, part.source_id) for item in draft.items for part in _parts(item.fields)]
    there = set(known)
    assert len(known) == len(there), "a key twice"
    for item in draft.items:
        assert item.source_id.strip()
        _check_fields(item.fields, landscape_vocabulary().kinds[item.kind], there)
        for field, message in item.remarks:
            assert field is None or landscape_vocabulary().kinds[item.kind].field(field)
            assert all(render(message, lang) for lang in LANGUAGES)
    for fate in draft.fates:
        assert (fate.reason is not None) == (fate.outcome is Outcome.SKIPPED)
        assert fate.reason is None or all(text(fate.reason, lang) for lang in LANGUAGES)
    for problem in draft.warnings:
        assert all(render(problem.message, lang) for lang in LANGUAGES)
        assert problem.advice is None or all(render(problem.advice, lang) for lang in LANGUAGES)


def _parts(value: Any) -> Iterator[Part]:
    if isinstance(value, Part):
        yield value
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for one in inner:
        yield from _parts(one)


def _check_fields(fields: dict[str, Any], kind: KindSpec, known: set[tuple[str, str]]) -> None:
    required = {spec.name for spec in kind.fields if spec.required} - {"id"}
    assert required <= fields.keys()
    assert not {"id", "herkomst"} & fields.keys()
    for name, value in fields.items():
        spec = kind.field(name)
        assert spec is not None, f"{kind.name} has no {name}"
        assert isinstance(value, list) == spec.many or spec.type == "extra"
        for one in value if spec.many else [value]:
            _check(one, spec, known)
        if spec.many:
            assert value, f"{name} is empty"


def _check(value: Any, spec: FieldSpec, known: set[tuple[str, str]]) -> None:
    if spec.type == "extra":
        _check_extra(value)
    elif spec.type == "reference":
        assert isinstance(value, Link)
        assert value.kind in spec.targets
        assert (value.kind, value.source_id) in known, f"{spec.name} points nowhere"
    elif spec.object is not None:
        fields = value.fields if isinstance(value, Part) else value
        _check_fields(fields, landscape_vocabulary().kinds[spec.object], known)
    elif spec.type == "enum":
        assert value in spec.values, f"{spec.name} cannot be {value}"
    else:
        assert isinstance(value, _TYPES[spec.type])
        if isinstance(value, str):
            assert re.search(PATTERNS[spec.pattern], value)


def _check_extra(extra: Any) -> None:
    """Names in Dutch snake case, values that JSON has too."""
    assert extra
    for name, value in extra.items():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", name)
        for one in value if isinstance(value, list) else [value]:
            assert isinstance(one, str | bool | int)


def counts(draft: Draft, what: str) -> dict[str, int]:
    """How many elements or relations became what."""
    found = dict.fromkeys(("element", "fact", "skipped"), 0)
    for fate, count in draft.fates.items():
        if fate.what == what:
            found[fate.outcome.value] += count
    return found


def reasons(draft: Draft, what: str) -> dict[str, int]:
    """How many were skipped, by the name of the reason."""
    found: dict[str, int] = {}
    for fate, count in draft.fates.items():
        if fate.what == what and fate.reason:
            name = fate.reason.partition(".")[2]
            found[name] = found.get(name, 0) + count
    return found
