"""Reads a catalogue file: what is shipped, or another that the configuration names."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gemma_lint.errors import InvalidConfiguration, reason
from gemma_lint.finding import Location, Message, Problem

Row = dict[str, Any]

FORMAT = 2
"""The form of the files that this version writes and reads."""

MAX_BYTES = 50_000_000
"""A larger file is no catalogue; that of the GEMMA has 200,000 bytes."""

PARTS = (
    "referentiecomponenten",
    "standaarden",
    "voorzieningen",
    "basisregistraties",
    "diensten",
    "aanbod",
)
"""The lists in a catalogue file."""

_ORIGIN = ("release", "bron", "licentie", "vermelding")
_COMMIT = "commit"
"""What may be null in `herkomst`, where the source has no commit; it is always written."""
_NEEDED = {
    "referentiecomponenten": ("id", "naam"),
    "standaarden": ("id", "naam"),
    "voorzieningen": ("id", "naam"),
    "basisregistraties": ("afkorting", "naam"),
    "diensten": ("id", "naam", "soort"),
    "aanbod": ("voorziening", "referentiecomponent"),
}
_TEXTS = frozenset(
    {
        *("id", "naam", "afkorting", "status", "soort", "bbn", "projectstatus"),
        *("voorziening", "referentiecomponent"),
    }
)
_PAIRS = {"gebruikt": (1, 2), "specialisatie_van": (2, 2), "technologie": (2, 2)}
_VERSION = frozenset({"id", "versie", "status"})


def read(path: Path, place: Location | None = None) -> Row:
    """The content of a catalogue file.

    `place` is where the configuration names the file, None for the one that is shipped, which is
    not looked through. Raises InvalidConfiguration when it cannot be used.
    """
    try:
        data = json.loads(path.read_bytes() if place is None else _content(path, place))
    except OSError as error:
        raise _refusal("unreadable", path, place, reason=reason(error)) from None
    except (ValueError, RecursionError):
        raise _refusal("no-catalogue", path, place) from None
    _check_format(data, path, place)
    if place is not None and (wrong := next(_faults(data), None)) is not None:
        raise _refusal("damaged", path, place, where=wrong)
    found: Row = data
    return found


def _content(path: Path, place: Location) -> bytes:
    """What is in a regular file; a pipe or device could go on for ever."""
    status = path.stat()
    if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):
        raise _refusal("no-catalogue", path, place)
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise _refusal("too-large", path, place, megabytes=MAX_BYTES // 1_000_000)
    return content


def _refusal(
    key: str, path: Path, place: Location | None, **values: object
) -> InvalidConfiguration:
    values = {"path": path.as_posix(), **values}
    message = Message(f"catalogue.{key}", values)
    advice = Message(f"catalogue.{key}.advice", values)
    return InvalidConfiguration([Problem("configuration", message, place, advice)])


def _check_format(data: Any, path: Path, place: Location | None) -> None:
    form = data.get("formaat") if isinstance(data, dict) else None
    if not isinstance(form, int) or isinstance(form, bool) or "referentiecomponenten" not in data:
        raise _refusal("no-catalogue", path, place)
    if form > FORMAT:
        raise _refusal("newer-format", path, place, found=form, known=FORMAT)
    if form < FORMAT:
        raise _refusal("older-format", path, place, found=form, known=FORMAT)


def _faults(data: Row) -> Iterator[str]:
    """Where the data is not what `catalogue build` writes."""
    origin = data.get("herkomst")
    if not isinstance(origin, dict) or not all(isinstance(origin.get(k), str) for k in _ORIGIN):
        yield "herkomst"
        return
    if not isinstance(origin.get(_COMMIT), str | None) or origin.keys() != {*_ORIGIN, _COMMIT}:
        yield "herkomst"
    for part in PARTS:
        rows = data.get(part)
        if not isinstance(rows, list):
            yield part
            continue
        for number, row in enumerate(rows, 1):
            if not isinstance(row, dict) or not _is_sound(row, part):
                yield f"{part} {number}"
    if all(isinstance(data.get(part), list) for part in PARTS):
        yield from _loose_ends(data)


def _is_sound(row: Row, part: str) -> bool:
    needed = _NEEDED[part]
    if part == "diensten" and len(row) > len(needed):  # these are read as they are
        return False
    return all(isinstance(row.get(name), str) for name in needed) and all(
        _is_value(name, value) for name, value in row.items()
    )


def _is_value(name: str, value: Any) -> bool:
    if name in _TEXTS:
        return isinstance(value, str)
    if name == "in_stelsel":
        return isinstance(value, bool)
    if not isinstance(value, list):
        return False
    if name == "biv":
        return len(value) == 3 and all(score in (1, 2, 3) for score in value)
    if name in _PAIRS:
        least, most = _PAIRS[name]
        return all(isinstance(p, list) and least <= len(p) <= most and _texts(p) for p in value)
    if name == "versies":
        return all(isinstance(v, dict) and _is_version(v) for v in value)
    return _texts(value)


def _is_version(version: Row) -> bool:
    return "id" in version and version.keys() <= _VERSION and _texts(version.values())


def _texts(values: Iterable[Any]) -> bool:
    return all(isinstance(value, str) for value in values)


_ENDS = (
    ("referentiecomponenten", "verplicht", "standaarden"),
    ("referentiecomponenten", "aanbevolen", "standaarden"),
    ("referentiecomponenten", "zonder_rol", "standaarden"),
    ("referentiecomponenten", "diensten", "diensten"),
    ("referentiecomponenten", "koppelvlakken", "diensten"),
    ("referentiecomponenten", "gebruikt", "diensten"),
    ("voorzieningen", "diensten", "diensten"),
    ("voorzieningen", "koppelvlakken", "diensten"),
    ("voorzieningen", "standaarden", "standaarden"),
    ("voorzieningen", "gebruikt_door", "referentiecomponenten"),
    ("basisregistraties", "voorzieningen", "voorzieningen"),
    ("aanbod", "voorziening", "voorzieningen"),
    ("aanbod", "referentiecomponent", "referentiecomponenten"),
    ("aanbod", "diensten", "diensten"),
    ("aanbod", "functies", "diensten"),
)
"""Which field of which part holds Object IDs of which part."""


def _loose_ends(data: Row) -> Iterator[str]:
    """References to rows that are not there."""
    known = {part: {row.get("id") for row in data[part]} for part in PARTS}
    for part, field, target in _ENDS:
        for number, row in enumerate(data[part], 1):
            value = row.get(field, [])
            ends = [value] if isinstance(value, str) else value
            if not {end[0] if isinstance(end, list) else end for end in ends} <= known[target]:
                yield f"{part} {number}"
