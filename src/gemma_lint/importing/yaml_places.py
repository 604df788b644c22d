"""Where the values, keys and items of a YAML file stand in its text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

COMMENT = re.compile(r"(?:^|\s)#")


@dataclass(slots=True)
class Places:
    """Finds nodes in `content`, the text of a YAML file without problems, and where they end.

    `root` is the outermost node; None when the file says nothing.
    """

    content: str
    root: Any = field(init=False)

    def __post_init__(self) -> None:
        self.root = yaml.compose(self.content, Loader=Loader)

    def node(self, path: tuple[str | int, ...]) -> Any:
        """The node at a path; None where it is not written at its own place."""
        node = self.root
        for step in path:
            if isinstance(step, int):
                node = node.value[step]
            elif found := self.here(node, step):
                node = found[1]
            else:
                return None
        return node

    def entry(self, node: Any, key: str) -> tuple[Any, Any] | None:
        """The key and value nodes of a key in a mapping."""
        return next((pair for pair in node.value if pair[0].value == key), None)

    def here(self, node: Any, key: str) -> tuple[Any, Any] | None:
        """As `entry`; None as well when the value is written elsewhere."""
        found = self.entry(node, key)
        return None if found is None or self.is_elsewhere(*found) else found

    def is_elsewhere(self, name: Any, value: Any) -> bool:
        """Whether a value is really written at an anchor that the key only refers to."""
        begin = int(name.end_mark.index)
        between = self.content[begin : value.start_mark.index]
        return int(value.start_mark.index) < begin or bool(
            between.strip(": \t\r\n") and not COMMENT.search(between)
        )

    def end(self, node: Any) -> int:
        """Where what a node holds ends, comments and empty lines behind it left out."""
        if isinstance(node, yaml.ScalarNode):
            end = int(node.end_mark.index)
            if node.style in ("|", ">"):
                return len(self.content[:end].rstrip())
            return end
        if node.flow_style or not node.value:
            return int(node.end_mark.index)
        if isinstance(node, yaml.MappingNode):
            name, value = node.value[-1]
            if self.is_elsewhere(name, value):
                return self.line_end(name.end_mark.index)
            return max(self.end(value), int(name.end_mark.index) + 1)
        return self.end(node.value[-1])

    def entry_end(self, name: Any, value: Any) -> int:
        """Where a key with its value ends: behind the colon at least."""
        return max(self.end(value), self.content.index(":", name.end_mark.index) + 1)

    def line_end(self, offset: int) -> int:
        """Where the line ends in which an offset stands, its line break left out."""
        end = self.content.find("\n", offset)
        if end < 0:
            return len(self.content)
        return end - 1 if self.content[end - 1 : end] == "\r" else end
