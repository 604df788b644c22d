"""Circles in a graph of dependencies."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.graph.circles import circles

NODES = st.integers(0, 7)
GRAPHS = st.dictionaries(NODES, st.lists(NODES, max_size=4, unique=True))


def test_a_line_has_no_circle() -> None:
    assert circles({1: [2], 2: [3], 3: []}) == {}


def test_a_circle_and_what_hangs_from_it() -> None:
    found = circles({1: [2], 2: [3], 3: [1, 4], 4: [], 5: [1]})
    assert set(found) == {1, 2, 3}
    assert len(set(found.values())) == 1


def test_two_circles_are_told_apart() -> None:
    found = circles({1: [2], 2: [1, 3], 3: [4], 4: [3]})
    assert found[1] == found[2] != found[3] == found[4]


def test_a_node_that_depends_on_itself_is_a_circle() -> None:
    assert set(circles({1: [1], 2: [1]})) == {1}


def test_a_very_long_circle_does_not_exhaust_the_stack() -> None:
    size = 50_000
    assert len(circles({node: [(node + 1) % size] for node in range(size)})) == size


@given(GRAPHS)
def test_in_a_circle_means_reaching_oneself_and_together_means_reaching_each_other(
    graph: dict[int, list[int]],
) -> None:
    reach = {
        node: _reach(graph, node)
        for node in {*graph, *(one for following in graph.values() for one in following)}
    }
    found = circles(graph)
    assert set(found) == {node for node in reach if node in reach[node]}
    for one in found:
        for other in found:
            together = one in reach[other] and other in reach[one]
            assert (found[one] == found[other]) == together


def _reach(graph: dict[int, list[int]], start: int) -> set[int]:
    seen: set[int] = set()
    waiting = list(graph.get(start, []))
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting += graph.get(node, [])
    return seen
