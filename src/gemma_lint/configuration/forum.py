"""The key `forum`: what Forum Standaardisatie's list says today, where our table is behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from gemma_lint.configuration.files import display_path
from gemma_lint.configuration.values import (
    Fault,
    Unusable,
    read_date,
    read_mapping,
    read_word,
    shown,
)
from gemma_lint.errors import InvalidConfiguration, reason
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.suggest import nearest

STATUSES = ("verplicht", "aanbevolen", "in procedure", "geen")

Row = dict[str, str]

_ROW: dict[str, Any] = {
    "type": "object",
    "required": ["status", "bron", "datum"],
    "additionalProperties": False,
    "properties": {
        "status": {"enum": list(STATUSES)},
        "bron": {"type": "string", "minLength": 1},
        "datum": {"type": "string", "format": "date"},
    },
}
SCHEMA: dict[str, Any] = {
    "type": ["object", "string"],
    "minLength": 1,
    "additionalProperties": _ROW,
}


def read_forum(value: Any) -> str | dict[str, Row]:
    """Standards with their status, its source and its date; or the name of a file with those."""
    if isinstance(value, str) and value.strip():
        return value
    return read_mapping(_read_row, value)


def _read_row(value: Any) -> Row:
    if not isinstance(value, dict):
        raise Unusable([(Message("configuration.no-forum-row", {"found": shown(value)}), ())])
    faults: list[Fault] = [(_unknown(name), (name,)) for name in value if name not in _READERS]
    row: Row = {}
    for name, read in _READERS.items():
        if name not in value:
            faults.append((Message("configuration.forum-lacks", {"name": name}), ()))
            continue
        try:
            row[name] = read(value[name])
        except Unusable as error:
            faults += [(message, (name, *at)) for message, at in error.faults]
    if faults:
        raise Unusable(faults)
    return row


def _read_text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise Unusable([(Message("configuration.no-source", {"found": shown(value)}), ())])
    return value.strip()


def _read_day(value: Any) -> str:
    return read_date(value).isoformat()


_READERS = {"status": read_word(*STATUSES), "bron": _read_text, "datum": _read_day}


def _unknown(name: object) -> Message:
    near = nearest(str(name), _READERS)
    if near is not None:
        return Message("configuration.unknown-key-near", {"name": name, "near": near})
    values = {"name": name, "expected": ", ".join(_READERS)}
    return Message("configuration.unknown-key", values)


def read_forum_file(path: Path, named: Location) -> tuple[dict[str, Row], dict[str, Location]]:
    """The rows in a file of their own, and where each stands.

    `named` is where the configuration names the file. Raises InvalidConfiguration.
    """
    from gemma_lint.source import parse
    from gemma_lint.source.limits import Limits

    shown_path, limits = display_path(path), Limits()
    try:
        with path.open("rb") as file:
            content = file.read(limits.max_bytes + 1)
    except OSError as error:
        values = {"path": shown_path, "reason": reason(error)}
        message = Message("configuration.unreadable", values)
        raise InvalidConfiguration([Problem("configuration", message, named)]) from None
    document = parse(content, shown_path, limits)
    if document.problems:
        raise InvalidConfiguration(document.problems)
    problem = partial(Problem, "configuration")
    try:
        rows = read_mapping(_read_row, document.data)
    except Unusable as error:
        faults = ((message, document.place(at)) for message, at in error.faults)
        raise InvalidConfiguration([problem(*fault) for fault in faults]) from None
    return rows, {name: document.place((name,), "key") for name in rows}
