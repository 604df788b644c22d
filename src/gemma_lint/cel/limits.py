"""How much one evaluation may do: a count of steps that only goes down."""

from __future__ import annotations

from collections.abc import Sized
from typing import TypeVar

from gemma_lint.cel.errors import LimitExceeded

INT_MIN, INT_MAX = -(2**63), 2**63 - 1
"""The range of an int."""

MAX_STEPS = 10_000_000
"""Elements that comprehensions may visit and characters and elements that may be made, together."""

STEPS_EACH = 10_000
"""Steps that come on top for each element when one run looks at many."""

MAX_SIZE = 1_000_000
"""The most characters of a string and elements of a list or map that an expression makes."""

_Sized = TypeVar("_Sized", bound=Sized)


class Work:
    """The steps left to the evaluation that is running; there is one at a time in a process."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = MAX_STEPS


work = Work()


def start(steps: int = MAX_STEPS) -> None:
    """Give the evaluation that follows `steps` steps."""
    work.left = steps


def spend(steps: int) -> None:
    """Count steps taken. Raises LimitExceeded when none are left."""
    work.left -= steps
    if work.left < 0:
        raise LimitExceeded("too-much-work")


def made(value: _Sized) -> _Sized:
    """A value just made, once its size is counted. Raises LimitExceeded when it is too large."""
    size = len(value)
    _check_size(size)
    spend(size)
    return value


def room_for(size: int) -> None:
    """Count a value of `size` before it is made. Raises LimitExceeded when it is too large."""
    _check_size(size)
    spend(size)


def _check_size(size: int) -> None:
    if size > MAX_SIZE:
        raise LimitExceeded("too-large", limit=MAX_SIZE)
