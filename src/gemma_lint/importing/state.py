"""What sources said last time, kept beside the landscape: the base of a three-way merge.

The file is JSON with an element on each line, so that version control shows what changed. It is
written by the program only.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gemma_lint.errors import InvalidInput, reason
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.importing.existing import Key
from gemma_lint.source.files import is_within, path_problem, shown_path

NAME = "gemma-lint-import.json"
VERSION = 1
_MOST_BYTES = 2**29


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a source said of an element: the id it got here, its fields, and the ids of parts."""

    id: str
    fields: dict[str, Any]
    parts: dict[str, str] = field(default_factory=dict)


State = dict[str, dict[Key, Remembered]]
"""By the name of the source; within it by kind and key."""


def read(folder: Path) -> State:
    """The state in `folder`, empty when there is none. Raises InvalidInput."""
    path = folder / NAME
    try:
        if not os.path.lexists(path):
            return {}
        target = os.path.realpath(path)
        if not is_within(target, os.path.realpath(folder)):
            raise InvalidInput([path_problem("link-outside", str(path), target=target)])
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            raise InvalidInput([_problem("state-unusable", path)])
        data = json.loads(path.read_bytes())
    except OSError as error:
        raise InvalidInput([_problem("state-unreadable", path, reason=reason(error))]) from None
    except json.JSONDecodeError as error:
        raise InvalidInput([_problem("state-unusable", path, error.lineno, error.colno)]) from None
    except (ValueError, RecursionError):
        raise InvalidInput([_problem("state-unusable", path)]) from None
    return _state(data, path)


def _state(data: Any, path: Path) -> State:
    version = data.get("formaat") if isinstance(data, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise InvalidInput([_problem("state-newer", path, version=version)])
    try:
        return {
            _text(source): {
                (_text(row["soort"]), _text(row["sleutel"])): Remembered(
                    _text(row["id"]), _fields(row["velden"]), _parts(row.get("onderdelen", {}))
                )
                for row in rows
            }
            for source, rows in data["bronnen"].items()
        }
    except (KeyError, TypeError, AttributeError, ValueError):
        raise InvalidInput([_problem("state-unusable", path)]) from None


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    value.encode()  # half a character raises a ValueError
    return value


def _fields(value: Any) -> dict[str, Any]:
    _text(json.dumps(value, ensure_ascii=False))
    return dict(value)


def _parts(value: Any) -> dict[str, str]:
    return {_text(key): _text(identity) for key, identity in dict(value).items()}


def render(state: State) -> str:
    """The file's content: sources by name, their elements by kind and key, one on each line."""
    parts = []
    for source in sorted(state):
        rows = [_row(kind, key, one) for (kind, key), one in sorted(state[source].items())]
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
        parts.append(f"{json.dumps(source, ensure_ascii=False)}: [\n{lines}\n]")
    return f'{{"formaat": {VERSION}, "bronnen": {{\n' + ",\n".join(parts) + "\n}}\n"


def _row(kind: str, key: str, one: Remembered) -> dict[str, Any]:
    fields = dict(sorted(one.fields.items()))
    row = {"soort": kind, "sleutel": key, "id": one.id, "velden": fields}
    return {**row, "onderdelen": dict(sorted(one.parts.items()))} if one.parts else row


def _problem(key: str, path: Path, line: int = 1, column: int = 1, **values: object) -> Problem:
    shown = shown_path(str(path))
    place = Location(shown, line, column, line, column)
    advice = Message("importing.state.advice", {"path": shown})
    return Problem("yaml", Message(f"importing.{key}", {"path": shown, **values}), place, advice)
