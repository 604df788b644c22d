"""What a pack says of the NORA: which of its principles each principle of the NORA is found in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from gemma_lint.rules.model import Pack, Text


class NoraPrinciple(Protocol):
    """A principle of the NORA, as a pack has it; `principles` are ids of the pack's own."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> Text: ...  # noqa: D102
    @property
    def principles(self) -> Iterable[str]: ...  # noqa: D102


def nora_of(packs: Iterable[Pack]) -> list[NoraPrinciple]:
    """The principles of the NORA that packs name, in their order."""
    return [one for pack in packs for one in getattr(pack, "nora", ())]
