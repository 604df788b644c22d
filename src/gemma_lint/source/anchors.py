"""What an anchor names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gemma_lint.source.places import Span


@dataclass(slots=True)
class Anchor:
    """A node that aliases can repeat.

    written  the text of a scalar, None for a collection
    nodes    how many nodes it holds, repetitions included; 0 while it is still being read
    height   how many collections stand inside each other in it
    """

    span: Span
    value: Any = None
    written: str | None = None
    nodes: int = 0
    height: int = 0
