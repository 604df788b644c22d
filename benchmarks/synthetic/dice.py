"""Choices that are the same on every Python: only `random()` itself promises that."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A seeded source of choices."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed).random

    def chance(self, share: float) -> bool:
        """True in `share` of the throws, 0 to 1."""
        return self._random() < share

    def below(self, number: int) -> int:
        """A whole number from 0 up to, not including, `number`."""
        return int(self._random() * number)

    def pick(self, options: Sequence[T]) -> T:
        """One of `options`."""
        return options[self.below(len(options))]

    def weighted(self, *shares: float) -> int:
        """The index of one of `shares`, which add up to 1."""
        throw = self._random()
        for index, share in enumerate(shares):
            throw -= share
            if throw < 0:
                return index
        return len(shares) - 1
