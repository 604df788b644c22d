"""Which rules look into the landscapes that are checked along: what those find depends on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import CodeType, FunctionType
from typing import Any

from gemma_lint.graph.together import ACROSS


def looks_across(check: Callable[..., Any]) -> bool:
    """Whether a function that `compiling` made for a rule asks anything of other landscapes.

    It is told from what the function calls, itself or by way of notions.
    """
    waiting: list[Any] = [check]
    seen: set[int] = set()
    while waiting:
        function = waiting.pop()
        if id(function) in seen or not isinstance(function, FunctionType):
            continue
        seen.add(id(function))
        if not ACROSS.isdisjoint(_names(function.__code__)):
            return True
        waiting += [cell.cell_contents for cell in function.__closure__ or ()]
    return False


def _names(code: CodeType) -> Iterator[str]:
    """The attributes and globals that a function names, those within it included."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)
