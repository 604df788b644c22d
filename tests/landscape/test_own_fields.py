"""What is said of the landscape itself can be read by rules, whichever file says it."""

from __future__ import annotations

from gemma_lint.graph import build_graph
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.rules.calls import read_date
from gemma_lint.source import parse


def test_extra_of_several_files_comes_together_and_the_first_wins() -> None:
    first = "gemma_lint: 1\nextra: {a: 1, b: 1}\nrollen: []\n"
    texts = (first, "extra: {b: 2, c: 2}\n", "extra:\n")
    documents = [parse(text.encode(), f"{index}.yaml") for index, text in enumerate(texts)]
    landscape = read_landscape(documents, landscape_vocabulary(), read_date)
    graph, problems = build_graph(landscape)
    assert problems == []
    assert graph.root.extra == {"a": 1, "b": 1, "c": 2}
    assert graph.root.gemma_lint == 1
