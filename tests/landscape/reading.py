"""Reading landscapes of a few lines, and what is said about them."""

from __future__ import annotations

from gemma_lint.finding import Problem
from gemma_lint.graph import build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.rules.calls import read_date
from gemma_lint.source import parse
from tests.rules.packs import said

Told = tuple[str, str, int, int, str, str]


def problems_of(*files: str) -> list[Problem]:
    """Everything that is wrong with the files `1.yaml`, `2.yaml` and so on."""
    documents = [parse(text.encode(), f"{number}.yaml") for number, text in enumerate(files, 1)]
    landscape = read_landscape(documents, landscape_vocabulary(), read_date)
    _, unresolved = build_graph(landscape)
    read = [problem for document in documents for problem in document.problems]
    return [*read, *landscape.problems, *unresolved]


def told(*files: str) -> list[Told]:
    """The same as people meet it: code, file, line, column, message and advice, in Dutch."""
    return [(problem.code, *said(problem)) for problem in problems_of(*files)]
