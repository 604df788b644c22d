"""Rules: read from packs, compiled, selected and run. Principles and thresholds are data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemma_lint.rules.model import Pack


def load_packs(names: Sequence[str]) -> tuple[Pack, ...]:
    """The packs called or standing at `names`, to read; see `loading.load` to run them."""
    from gemma_lint.rules.loading import load

    return tuple(one.pack for one in load(names))
