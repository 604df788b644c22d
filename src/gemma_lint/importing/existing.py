"""What is in the landscape already, before something is imported into it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Problem
from gemma_lint.graph import build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.landscape.vocabulary import KindSpec, Vocabulary
from gemma_lint.rules.calls import read_date
from gemma_lint.source import Document, Limits, read_files

Key = tuple[str, str]
"""A kind and what the source knows an element by."""


@dataclass(frozen=True, slots=True)
class Known:
    """An element as it is written; `data` is what stands there, not yet validated."""

    kind: str
    data: dict[str, Any]
    document: Document
    path: tuple[str | int, ...]

    @property
    def id(self) -> str:
        """Its id."""
        return str(self.data["id"])

    def keys(self, source: str) -> list[str]:
        """What `source` knows it by; usually one key or none."""
        return [one["sleutel"] for one in self.origins() if one["bron"] == source]

    def origins(self) -> list[dict[str, str]]:
        """Its `herkomst`, always as a list."""
        written = self.data.get("herkomst") or []
        return written if isinstance(written, list) else [written]


@dataclass(slots=True)
class Existing:
    """The landscape in a folder; empty when there is none yet."""

    documents: dict[str, Document] = field(default_factory=dict)
    elements: list[Known] = field(default_factory=list)
    ids: dict[str, set[str]] = field(default_factory=dict)

    def by_key(self, source: str) -> dict[Key, list[Known]]:
        """The elements that came from `source`: of a key several, if people copied one whole."""
        found: dict[Key, list[Known]] = {}
        for one in self.elements:
            for key in dict.fromkeys(one.keys(source)):
                found.setdefault((one.kind, key), []).append(one)
        return found

    def by_name(self, source: str) -> dict[Key, Known]:
        """Elements that did not come from `source`, by their name where that is theirs alone."""
        found: dict[Key, list[Known]] = {}
        for one in self.elements:
            if name := folded(one.data.get("naam")):
                found.setdefault((one.kind, name), []).append(one)
        return {
            key: some[0]
            for key, some in found.items()
            if len(some) == 1 and not some[0].keys(source)
        }

    def only(self, kind: str) -> Known | None:
        """The element of a kind of which a landscape has one."""
        return next((one for one in self.elements if one.kind == kind), None)


def folded(name: object) -> str:
    """A name without the differences that people do not see."""
    return " ".join(str(name or "").casefold().split())


def read_existing(folder: Path, limits: Limits) -> Existing:
    """The landscape in `folder`. Raises InvalidInput when it cannot be checked as it stands.

    What cannot be read could not be kept either, so nothing is imported into it.
    """
    if not os.path.exists(folder):  # noqa: PTH110 - Path.exists raises where nobody may look
        return Existing()
    sources = read_files([folder], limits)
    problems = [p for p in sources.problems if p.message.key != "source.no-yaml"]
    if sources.documents and not problems:
        problems += problems_of(sources.documents)
    if problems:
        raise InvalidInput(problems)
    return existing(sources.documents)


def existing(documents: tuple[Document, ...]) -> Existing:
    """What documents without problems hold."""
    vocabulary = landscape_vocabulary()
    elements = [one for document in documents for one in _elements(document, vocabulary)]
    ids = {kind.name: set[str]() for kind in vocabulary.kinds.values() if kind.has_id}
    for one in elements:
        for kind, identity in _ids(one.data, vocabulary.kinds[one.kind], vocabulary):
            ids[kind].add(identity)
    return Existing({document.path: document for document in documents}, elements, ids)


def problems_of(documents: tuple[Document, ...]) -> list[Problem]:
    """What is wrong with the landscape that documents describe together."""
    landscape = read_landscape(documents, landscape_vocabulary(), read_date)
    _, unresolved = build_graph(landscape)
    found = (p for p in landscape.problems if p.message.key != "landscape.empty")
    return [*(p for document in documents for p in document.problems), *found, *unresolved]


def _elements(document: Document, vocabulary: Vocabulary) -> Iterator[Known]:
    data = document.data if isinstance(document.data, dict) else {}
    for spec in vocabulary.kinds[vocabulary.root].fields:
        if spec.object is None:
            continue
        if not spec.many:  # the organisation
            if isinstance(data.get(spec.name), dict):
                yield Known(spec.object, data[spec.name], document, (spec.name,))
            continue
        for index, item in enumerate(data.get(spec.name) or ()):
            yield Known(spec.object, item, document, (spec.name, index))


def _ids(data: dict[str, Any], kind: KindSpec, vocabulary: Vocabulary) -> Iterator[Key]:
    if kind.has_id:
        yield kind.name, data["id"]
    for spec in kind.fields:
        part = vocabulary.kinds[spec.object] if spec.object else None
        if part is None or not part.has_id:
            continue
        for item in data.get(spec.name) or ():
            yield from _ids(item, part, vocabulary)
