"""Names of organisations in free text, compared with the organisation itself and its partijen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gemma_lint.graph.together import bare, van_organisatie


def andere_namen(element: Any, namen: Iterable[str]) -> list[str]:
    """The names that are not those of the organisation itself, each organisation once.

    The organisation goes by its name, with or without Gemeente, and by its id.
    """
    own = {bare(name) for one in van_organisatie(element) for name in (one.naam, one.id)}
    others: dict[str, str] = {}
    for name in namen:
        if bare(name) not in own:
            others.setdefault(bare(name), name)
    return list(others.values())


def partijen_genaamd(element: Any, naam: str) -> list[Any]:
    """The partijen of the landscape with this name, with or without Gemeente before it."""
    memo = element._graaf.memo
    if "parties by name" not in memo:
        by_name: dict[str, list[Any]] = {}
        for partij in element._graaf.elements["partij"]:
            by_name.setdefault(bare(partij.naam), []).append(partij)
        memo["parties by name"] = by_name
    return list(memo["parties by name"].get(bare(naam), ()))
