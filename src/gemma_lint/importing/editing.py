"""Changes to a YAML file made in its text, so that everything else stays as people wrote it.

The text is changed where a value, key or item stands and nowhere else: comments, order, quotes and
spaces remain. What cannot be changed that way (a value behind an alias, a comment in the middle of
what must be replaced) raises CannotEdit, and the file is left as it is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from gemma_lint.importing.yaml_places import COMMENT, Places
from gemma_lint.importing.yaml_text import entry, inline, list_item


class CannotEdit(Exception):
    """The file is written in a way that this change cannot be made in."""


@dataclass(frozen=True, slots=True)
class _Edit:
    start: int
    end: int
    text: str


@dataclass(slots=True)
class Editor:
    """Collects changes to `content`, the text of a YAML file without problems."""

    content: str
    _edits: list[_Edit] = field(default_factory=list)
    _places: Places = field(init=False)

    def __post_init__(self) -> None:
        self._places = Places(self.content)

    @property
    def newline(self) -> str:
        """How lines end in this file."""
        return "\r\n" if "\r\n" in self.content else "\n"

    def change(self, path: tuple[str | int, ...], old: dict[str, Any], new: dict[str, Any]) -> None:
        """Make the mapping at `path`, which holds `old`, hold `new`. Raises CannotEdit."""
        kept = len(self._edits)
        try:
            self._mapping(self._places.node(path), old, new)
        except CannotEdit:
            del self._edits[kept:]
            raise

    def append(self, key: str, items: list[list[str]]) -> None:
        """Add items (each its lines, the dash first) to the list under `key` at the top.

        Raises CannotEdit when the list is written on one line and not empty.
        """
        places = self._places
        found = places.entry(places.root, key) if places.root is not None else None
        if found is None:
            self._append_section(key, items)
            return
        name, value = found
        if isinstance(value, yaml.SequenceNode) and not value.flow_style and value.value:
            indent = value.start_mark.column
            self._insert_line(places.end(value), self._lines(items, indent))
        elif not value.value and not places.is_elsewhere(name, value):
            end = places.entry_end(name, value)
            self._replace(name.end_mark.index, end, ":" + self._after(self._lines(items, 2)))
        else:
            raise CannotEdit(key)

    def result(self) -> str:
        """The text with all changes made. Raises CannotEdit when two touch the same place."""
        gone = sorted((e for e in self._edits if e.end > e.start and not e.text), key=_start)
        edits = [self._out_of_what_goes(edit, gone) for edit in self._edits]
        in_order = sorted(enumerate(edits), key=lambda one: (one[1].start, one[0]))
        pieces: list[str] = []
        done = 0
        for _, edit in in_order:
            if edit.start < done:
                raise CannotEdit
            pieces += (self.content[done : edit.start], edit.text)
            done = edit.end
        return "".join((*pieces, self.content[done:]))

    def _out_of_what_goes(self, edit: _Edit, gone: list[_Edit]) -> _Edit:
        """A line that would be inserted below one that is deleted, below what is left above it."""
        if edit.start != edit.end:
            return edit
        at = edit.start
        while (index := bisect_right(gone, at, key=_start) - 1) >= 0 and at < gone[index].end:
            at = gone[index].start - 1
            at -= self.content[at - 1 : at] == "\r"
        return _Edit(at, at, edit.text)

    # -- the three things that can be done to text

    def _replace(self, start: int, end: int, text: str) -> None:
        if COMMENT.search(self.content, start, end):
            raise CannotEdit
        self._edits.append(_Edit(start, end, text))

    def _insert_line(self, after: int, lines: list[str]) -> None:
        """Put lines below the one in which offset `after` stands, whose comment stays with it."""
        at = self._places.line_end(after)
        self._edits.append(_Edit(at, at, self._after(lines)))

    def _delete_lines(self, start: int, end: int) -> None:
        begin = self.content.rfind("\n", 0, start) + 1
        if self.content[begin:start].strip(" "):
            raise CannotEdit
        stop = self.content.find("\n", end) + 1 or len(self.content)
        if COMMENT.search(self.content, begin, stop):
            raise CannotEdit
        self._edits.append(_Edit(begin, stop, ""))

    def _after(self, lines: list[str]) -> str:
        return "".join(self.newline + line for line in lines)

    # -- mappings

    def _mapping(self, node: Any, old: dict[str, Any], new: dict[str, Any]) -> None:
        if not isinstance(node, yaml.MappingNode):
            raise CannotEdit
        if node.flow_style and old.keys() - new.keys():
            self._replace(node.start_mark.index, node.end_mark.index, inline(new))
            return
        for key, value in old.items():
            if key not in new:
                self._remove(node, key)
            elif new[key] != value:
                self._set(node, key, value, new[key])
        added = {key: value for key, value in new.items() if key not in old}
        if added:
            self._add(node, added)

    def _set(self, node: Any, key: str, old: Any, new: Any) -> None:
        found = self._places.here(node, key)
        if found is None:
            raise CannotEdit(key)
        name, value = found
        if isinstance(old, dict) and isinstance(new, dict):
            self._mapping(value, old, new)
        elif (
            isinstance(value, yaml.SequenceNode) and isinstance(new, list) and not value.flow_style
        ):
            self._items(value, old, new)
        else:
            self._write(node, name, value, new)

    def _write(self, node: Any, name: Any, value: Any, new: Any) -> None:
        """Replace a value whole."""
        start, end = int(name.end_mark.index), self._places.entry_end(name, value)
        if node.flow_style:
            self._replace(start, end, f": {inline(new)}")
            return
        first, *more = entry("k", new, node.start_mark.column)
        self._replace(start, end, first.removeprefix("k") + self._after(more))

    def _add(self, node: Any, added: dict[str, Any]) -> None:
        if node.flow_style:
            close = int(node.end_mark.index) - 1
            end = len(self.content[:close].rstrip())
            lead = {"{": "", ",": " "}.get(self.content[end - 1], ", ")
            self._edits.append(_Edit(end, end, lead + inline(added)[1:-1]))
            return
        indent = int(node.start_mark.column)
        lines = []
        for key, value in added.items():
            first, *more = entry(key, value, indent)
            lines += [" " * indent + first, *more]
        self._insert_line(self._places.end(node), lines)

    def _remove(self, node: Any, key: str) -> None:
        found = self._places.here(node, key)
        if found is None:
            raise CannotEdit(key)
        name, value = found
        self._delete_lines(name.start_mark.index, self._places.entry_end(name, value))

    # -- lists in block style

    def _items(self, node: Any, old: list[Any], new: list[Any]) -> None:
        """Take items out, change those with an id, and add what is new at the end."""
        left = list(new)
        for index, item in enumerate(old):
            changed = _counterpart(item, left)
            if changed is None:
                self._delete_lines_of_item(node.value[index])
                continue
            left.remove(changed)
            if changed != item:
                self._mapping(node.value[index], item, changed)
        if left:
            indent = int(node.start_mark.column)
            self._insert_line(
                self._places.end(node), self._lines([list(list_item(i, 0)) for i in left], indent)
            )

    def _delete_lines_of_item(self, node: Any) -> None:
        dash = self.content.rfind("-", 0, node.start_mark.index)
        if self.content[dash + 1 : node.start_mark.index].strip(" "):
            raise CannotEdit
        self._delete_lines(dash, self._places.end(node))

    def _lines(self, items: list[list[str]], indent: int) -> list[str]:
        return [_indented(line, indent) for item in items for line in item]

    def _append_section(self, key: str, items: list[list[str]]) -> None:
        lines = list(self._section(key, items))
        end = len(self.content.rstrip())
        gap = [""] if end else []
        tail = self.content[end:]
        lead = self._after([*gap, *lines]) if end else self._after(lines).removeprefix(self.newline)
        self._edits.append(_Edit(end, end, lead + ("" if "\n" in tail else self.newline)))

    def _section(self, key: str, items: list[list[str]]) -> Iterator[str]:
        if isinstance(self._places.root, yaml.MappingNode) and self._places.root.flow_style:
            raise CannotEdit(key)
        yield f"{key}:"
        yield from self._lines(items, 2)


def _start(edit: _Edit) -> int:
    return edit.start


def _counterpart(item: Any, among: list[Any]) -> Any:
    """What an item has become: itself, or the part with the same id; None when it went."""
    identity = item.get("id") if isinstance(item, dict) else None
    for other in among:
        if other == item or (
            identity is not None and isinstance(other, dict) and other.get("id") == identity
        ):
            return other
    return None


def _indented(line: str, indent: int) -> str:
    return " " * indent + line if line else ""
