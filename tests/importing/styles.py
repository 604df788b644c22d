"""Landscapes as people write them: in every style that YAML has, with comments in between."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from gemma_lint.importing.yaml_text import inline
from gemma_lint.source.quoting import scalar


class Writer:
    """Writes the same data in another way each time; `comments` are those that it put in."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - a style, no secret
        self.comments: list[str] = []
        self.newline = self._random.choice(["\n", "\n", "\r\n"])

    def document(self, data: dict[str, Any]) -> str:
        """The data as the text of a file."""
        lines = [*self._remark(0), *self._mapping(data, 0, self._random.choice([0, 2]))]
        end = self._random.choice(["", self.newline, self.newline * 3])
        return self.newline.join([*lines, *self._remark(0)]) + end

    def _mapping(self, data: dict[str, Any], indent: int, step: int) -> Iterator[str]:
        for key, value in data.items():
            yield from self._remark(indent)
            yield from self._entry(key, value, indent, step)

    def _entry(self, key: str, value: Any, indent: int, step: int) -> Iterator[str]:
        lead = " " * indent + key + ":"
        block = isinstance(value, dict | list) and value and self._random.random() < 0.7
        if not block:
            gap = " " * self._random.choice([1, 1, 3])
            yield f"{lead}{gap}{self._one_line(value)}{self._tail()}"
            return
        yield lead + self._tail()
        if isinstance(value, dict):
            yield from self._mapping(value, indent + 2, step)
            return
        for item in value:
            yield from self._remark(indent + step)
            yield from self._item(item, indent + step, step)

    def _item(self, item: Any, indent: int, step: int) -> Iterator[str]:
        dash = " " * indent + "-" + " " * self._random.choice([1, 1, 3])
        if not isinstance(item, dict) or not item or self._random.random() < 0.3:
            yield dash + self._one_line(item) + self._tail()
            return
        first, *more = self._plain_mapping(item, len(dash), step)
        yield dash + first.lstrip()
        yield from more

    def _plain_mapping(self, data: dict[str, Any], indent: int, step: int) -> Iterator[str]:
        for number, (key, value) in enumerate(data.items()):
            if number:
                yield from self._remark(indent)
            yield from self._entry(key, value, indent, step)

    def _one_line(self, value: Any) -> str:
        if isinstance(value, str) and value.isprintable() and self._random.random() < 0.3:
            return "'" + value.replace("'", "''") + "'"
        written = scalar(value) if isinstance(value, str) else inline(value)
        if isinstance(value, dict) and value and self._random.random() < 0.3:
            return "{ " + written[1:-1] + ", }"
        return written

    def _remark(self, indent: int) -> Iterator[str]:
        while self._random.random() < 0.2:
            yield ("" if self._random.random() < 0.3 else " " * indent + self._comment())

    def _tail(self) -> str:
        return f"  {self._comment()}" if self._random.random() < 0.15 else ""

    def _comment(self) -> str:
        self.comments.append(f"# opmerking {len(self.comments)}.")
        return self.comments[-1]
