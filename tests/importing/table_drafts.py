"""What holds for every draft of an importer: it fits the vocabulary, and all of it can be told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml

from gemma_lint.finding import Message, Problem
from gemma_lint.importing.draft import Draft, Item, Link, Options, Outcome
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.validator import build_validator
from gemma_lint.messages import LANGUAGES, render, text
from gemma_lint.source import parse

WORDS = landscape_vocabulary()
VALIDATOR = build_validator(WORDS, date.fromisoformat)


def check(draft: Draft) -> Draft:
    """The draft itself, when it is as the core expects it."""
    ids = {(item.kind, item.source_id): f"id-{n}" for n, item in enumerate(draft.items)}
    assert len(ids) == len(draft.items), "a source id occurs twice"
    landscape: dict[str, list[object]] = {}
    for item in draft.items:
        assert item.source_id.strip()
        assert {"id", "herkomst"}.isdisjoint(item.fields)
        for link in _links(item.fields):
            assert (link.kind, link.source_id) in ids, f"{link} leads nowhere"
        kind = WORDS.kinds[item.kind]
        written = {name: _plain(value, ids) for name, value in item.fields.items()}
        element = {"id": ids[item.kind, item.source_id], **written}
        landscape.setdefault(str(kind.plural), []).append(element)
        _check_targets(item)
    VALIDATOR.validate_python(landscape)
    again = parse(yaml.safe_dump(landscape, allow_unicode=True).encode(), "f.yaml")
    assert again.problems == []
    for found in draft.warnings:
        check_problem(found)
    for item in draft.items:
        for _, message in item.remarks:
            _check_text(message)
    for fate in draft.fates:
        assert (fate.outcome is Outcome.SKIPPED) == (fate.reason is not None)
        if fate.reason:
            assert all(text(fate.reason, lang) for lang in LANGUAGES)
    return draft


def check_problem(found: Problem) -> None:
    """A problem has a place, and its texts exist and have their values in both languages."""
    assert found.location is not None
    assert found.advice is not None
    for message in (found.message, found.advice, *(place.message for place in found.related)):
        _check_text(message)


def _check_text(message: Message) -> None:
    for lang in LANGUAGES:
        assert render(message, lang).strip()


def _check_targets(item: Item) -> None:
    for name, value in item.fields.items():
        spec = WORDS.kinds[item.kind].field(name)
        assert spec is not None
        for link in _links(value if spec.type == "reference" else []):
            assert link.kind in spec.targets


def _links(value: object) -> Iterator[Link]:
    if isinstance(value, Link):
        yield value
    elif isinstance(value, (dict, list)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _links(one)


def _plain(value: object, ids: dict[tuple[str, str], str]) -> object:
    if isinstance(value, Link):
        return ids[value.kind, value.source_id]
    if isinstance(value, dict):
        return {name: _plain(one, ids) for name, one in value.items()}
    if isinstance(value, list):
        return [_plain(one, ids) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def keys(problems: list[Problem] | tuple[Problem, ...]) -> list[str]:
    """The keys of problems without their area."""
    return [found.message.key.partition(".")[2] for found in problems]


def at(found: Problem) -> str:
    """The place of a problem as line:column."""
    assert found.location is not None
    return f"{found.location.line}:{found.location.column}"


def counts(draft: Draft) -> dict[str, int]:
    """How many of each fate, by the outcome or the reason."""
    found: dict[str, int] = {}
    for fate, count in draft.fates.items():
        name = (fate.reason or fate.outcome.value).rpartition(".")[2]
        found[name] = found.get(name, 0) + count
    return found


def item(draft: Draft, kind: str, name: str) -> Item:
    """The one element of a kind with a name."""
    (found,) = (one for one in draft.items if one.kind == kind and one.fields["naam"] == name)
    return found


def options(**values: object) -> Options:
    """Options with some values set."""
    return Options(**values)  # type: ignore[arg-type]


def write(path: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    """A file with this content."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path
