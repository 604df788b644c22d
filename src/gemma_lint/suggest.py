"""The nearest known name to one that was not found, for "did you mean" in every error message."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `name`, or None when none is near enough to be a slip.

    Near enough is one slip in every three characters, and one in two; at most four. A slip is a
    letter added, left out, replaced or swapped with its neighbour. Capitals and `-` against `_`
    do not count as slips. Among equals the first in alphabetical order wins, so that messages do
    not depend on the order of the candidates.
    """
    wanted = _folded(name)
    allowed = min(4, max(len(wanted) // 3, 1 if len(wanted) > 1 else 0))
    best: str | None = None
    for candidate in sorted(candidates):
        distance = _distance(wanted, _folded(candidate), allowed)
        if distance is not None:
            best, allowed = candidate, distance - 1
        if allowed < 0:
            break
    return best


def _folded(name: str) -> str:
    return name.casefold().replace("-", "_")


def _distance(left: str, right: str, limit: int) -> int | None:
    """Damerau-Levenshtein distance (adjacent swaps only) when it is at most `limit`."""
    if abs(len(left) - len(right)) > limit:
        return None
    letters, others = set(left), set(right)
    if len(letters - others) > limit or len(others - letters) > limit:  # a slip mends one of them
        return None
    left, right = _apart(left, right)
    before: list[int] = []
    row = list(range(len(right) + 1))
    for index, letter in enumerate(left, 1):
        before, row = row, _next_row(left, right, index, letter, before, row)
        if min(row) > limit:
            return None
    return row[-1] if row[-1] <= limit else None


def _apart(left: str, right: str) -> tuple[str, str]:
    """What remains without a shared beginning and end, which add nothing to the distance.

    Ids of a landscape are often alike but for a number: this makes the rest of the work small.
    """
    shared = _shared(left, right)
    left, right = left[shared:], right[shared:]
    shared = _shared(left[::-1], right[::-1])
    return left[: len(left) - shared], right[: len(right) - shared]


def _shared(left: str, right: str) -> int:
    """How many letters two texts have in common at the beginning."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(left), len(right)))


def _next_row(
    left: str, right: str, index: int, letter: str, before: list[int], row: list[int]
) -> list[int]:
    new = [index]
    for column, other in enumerate(right, 1):
        cost = min(row[column] + 1, new[-1] + 1, row[column - 1] + (letter != other))
        if column > 1 and index > 1 and letter == right[column - 2] and left[index - 2] == other:
            cost = min(cost, before[column - 2] + 1)
        new.append(cost)
    return new
