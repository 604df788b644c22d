"""Rule packs and landscapes of a few lines, and what comes of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from gemma_lint.errors import GemmaLintError, InvalidPack
from gemma_lint.finding import Problem, Severity
from gemma_lint.graph import Graph, build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.messages import render
from gemma_lint.rules.calls import read_date
from gemma_lint.rules.engine import Outcome, run
from gemma_lint.rules.loading import LoadedPack, load
from gemma_lint.rules.model import Rule
from gemma_lint.rules.settings import settings_of
from gemma_lint.source import parse

NEVER = "1 == 2"
"""A requirement that nothing meets."""
PEILDATUM = date(2026, 11, 1)

HEAD = """\
pakket:
  id: eigen
  titel: {nl: Eigen regels, en: Own rules}
  versie: "1"
  bron: Eigen beleid
principes:
  - id: E1
    titel: {nl: Eigen principe, en: Own principle}
    motivering: {nl: Daarom., en: Because.}
    bron: eigen beleid
    implicaties:
      - {id: E1.1, tekst: {nl: Doe het., en: Do it.}, bron: "1"}
      - {id: E1.2, tekst: {nl: Laat het., en: Do not.}, bron: "2"}
"""

RULE = {
    "id": "E1.1-proef",
    "titel": "{nl: Een proef, en: A trial}",
    "ernst": "fout",
    "controle": "F",
    "element": "applicatie",
    "eis": "has(this.eigenaar)",
    "melding": '{nl: "{this.naam} deugt niet", en: "{this.naam} is wrong"}',
    "advies": "{nl: Doe er iets aan., en: Do something.}",
    "voorbeelden": '[{goed: "applicaties: []"}, {fout: "applicaties: []"}]',
}


class Said(NamedTuple):
    """A problem as people meet it."""

    file: str
    line: int
    column: int
    message: str
    advice: str


def rule(**changes: str | None) -> str:
    """A rule as a pack has it, each value on the line of its key; None leaves a key out."""
    items = {name: value for name, value in {**RULE, **changes}.items() if value is not None}
    lines = [f"{name}: {value}" for name, value in items.items()]
    return f"  - {lines[0]}\n" + "".join(f"    {line}\n" for line in lines[1:])


def pack_text(*rules: str, head: str = HEAD, more: str = "") -> str:
    """A whole pack in one file."""
    return f"{head}{more}regels:\n{''.join(rules)}" if rules else f"{head}{more}"


def write(folder: Path, *texts: str) -> Path:
    """A pack of one file, or of a folder with several."""
    if len(texts) == 1:
        file = folder / "pakket.yaml"
        file.write_text(texts[0], encoding="utf-8")
        return file
    for number, text in enumerate(texts, 1):
        (folder / f"{number}.yaml").write_text(text, encoding="utf-8")
    return folder


def loaded(folder: Path, *texts: str) -> LoadedPack:
    """The pack, ready to run."""
    return load([str(write(folder, *texts))])[0]


def said(problem: Problem, lang: str = "nl") -> Said:
    """A problem in words, its place without the folder."""
    place = problem.location
    return Said(
        Path(place.path).name if place else "",
        place.line if place else 0,
        place.column if place else 0,
        render(problem.message, lang),
        render(problem.advice, lang) if problem.advice else "",
    )


def mistakes(folder: Path, *texts: str) -> list[Said]:
    """What is wrong with a pack that cannot be used."""
    with pytest.raises(InvalidPack) as caught:
        loaded(folder, *texts)
    return [said(problem) for problem in caught.value.problems]


def complaints(error: GemmaLintError) -> list[Said]:
    """What an exception says."""
    return [said(problem) for problem in error.problems]


def find(text: str, wanted: str, number: int = 1) -> tuple[int, int]:
    """Line and column at which `wanted` stands in a text for the `number`th time."""
    index = -1
    for _ in range(number):
        index = text.index(wanted, index + 1)
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def graph_of(*files: str) -> Graph:
    """The graph of a landscape in which nothing is wrong."""
    documents = [parse(text.encode(), f"{number}.yaml") for number, text in enumerate(files, 1)]
    landscape = read_landscape(documents, landscape_vocabulary(), read_date)
    graph, unresolved = build_graph(landscape)
    problems = [one for document in documents for one in document.problems]
    assert [said(one) for one in (*problems, *landscape.problems, *unresolved)] == []
    return graph


def run_on(
    packs: Sequence[LoadedPack],
    *files: str,
    rules: Sequence[Rule] | None = None,
    lang: str = "nl",
    changed: Mapping[str, Any] | None = None,
    severities: Mapping[str, Severity] | None = None,
) -> Outcome:
    """What running packs on a landscape gives."""
    chosen = rules if rules is not None else [one for pack in packs for one in pack.pack.rules]
    settings = settings_of([pack.pack for pack in packs], changed or {}, {})
    graph = graph_of(*files)
    return run(graph, packs, chosen, settings, PEILDATUM, lang, severities or {})
