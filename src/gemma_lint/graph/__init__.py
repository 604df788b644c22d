"""The landscape as a graph: references resolved both ways, and what can be asked of it."""

from __future__ import annotations

from gemma_lint.graph.build import build_graph
from gemma_lint.graph.element import Element
from gemma_lint.graph.graph import Graph

__all__ = ["Element", "Graph", "build_graph"]
