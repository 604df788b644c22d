"""Finding the configuration file and reading it: YAML of its own, or a table in pyproject.toml."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Protocol

from gemma_lint.errors import reason
from gemma_lint.finding import Location, Message, Problem
from gemma_lint.source.files import BASELINE
from gemma_lint.source.limits import Limits

NAMES = ("gemma-lint.yaml", "gemma-lint.yml", ".gemma-lint.yaml", ".gemma-lint.yml")
PYPROJECT = "pyproject.toml"
TABLE = "gemma-lint"

Part = Literal["value", "key", "item"]


class Places(Protocol):
    """Where in a file something stands, by its path in the data."""

    def place(self, path: Sequence[str | int], part: Part = "value") -> Location:
        """The place of the value (`value`) or the key (`key`) at `path`."""


@dataclass(frozen=True, slots=True)
class ConfigurationFile:
    """A configuration file as read: plain data, with the place of each part of it."""

    path: Path
    data: Any
    places: Places
    problems: tuple[Problem, ...] = ()


def find(start: Path) -> Path | None:
    """The nearest configuration from the folder `start` upwards, or None.

    The search ends at the root of the repository (the folder with `.git`), at the home folder,
    or at the root of the file system.
    """
    for folder in _upwards(start):
        for name in NAMES:
            if _is_file(folder / name):
                return folder / name
        pyproject = folder / PYPROJECT
        if _is_file(pyproject) and _has_table(pyproject):
            return pyproject
    return None


def find_baseline(start: Path) -> Path | None:
    """The nearest baseline from the folder `start` upwards, or None; the search ends as `find`."""
    found = (folder / BASELINE for folder in _upwards(start))
    return next(filter(_is_file, found), None)


def folder_above(paths: Sequence[Path]) -> Path:
    """The folder around all of `paths` from which each of them is searched upwards.

    That of the first, where there is none within its repository.
    """
    folders = [folder_of(path) for path in paths]
    try:
        common = Path(os.path.commonpath([os.path.abspath(folder) for folder in folders]))  # noqa: PTH100
    except ValueError:  # on different drives
        return folders[0]
    return common if common in _upwards(folders[0]) else folders[0]


def _is_file(path: Path) -> bool:
    """Whether there is a file; False, not an error, in a folder where nobody may look."""
    return os.path.isfile(path)  # noqa: PTH113 - Path.is_file raises there


def _is_there(path: Path) -> bool:
    """Whether there is anything; False, not an error, in a folder where nobody may look."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises there


def folder_of(path: Path) -> Path:
    """The folder that a path is or lies in, also where nobody may look."""
    return path if os.path.isdir(path) else path.parent  # noqa: PTH112 - Path.is_dir raises there


def _upwards(start: Path) -> Iterator[Path]:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - Path.home() raises when there is none
    folder = Path(os.path.abspath(start))  # noqa: PTH100 - resolve() would leave a linked folder
    while True:
        yield folder
        if folder in (home, folder.parent) or _is_there(folder / ".git"):
            return
        folder = folder.parent


def _has_table(pyproject: Path) -> bool:
    """Whether `[tool.gemma-lint]` is in it, or what was meant to be.

    A file that cannot be read has none of ours; one that is no valid TOML may have it.
    """
    try:
        content = pyproject.read_bytes()
    except OSError:
        return False
    if _MEANT.search(content) is None:
        return False
    import tomllib

    try:
        tables = tomllib.loads(content.decode("utf-8", "replace"))
    except tomllib.TOMLDecodeError:
        return _HEADING.search(content) is not None
    return TABLE in _tools(tables) or _misnamed(tables) is not None


_MEANT = re.compile(rb"gemma[ ._-]?lint\b", re.IGNORECASE)
_HEADING = re.compile(rb"^[ \t]*\[[^\]\n]*gemma[ ._-]?lint\b", re.IGNORECASE | re.MULTILINE)


def _tools(tables: dict[str, Any]) -> dict[str, Any]:
    tools = tables.get("tool")
    return tools if isinstance(tools, dict) else {}


def _misnamed(tables: dict[str, Any]) -> str | None:
    """The name of a table that was meant to be ours: without `tool.`, or with a slip in it."""
    for around, names in (("tool.", _tools(tables)), ("", tables)):
        for name, value in names.items():
            ours = around and name == TABLE
            if isinstance(value, dict) and not ours and _folded(name) == _folded(TABLE):
                return f"{around}{name}"
    return None


def _folded(name: str) -> str:
    return re.sub(r"[ ._-]", "", name).casefold()


def read(path: Path) -> ConfigurationFile:
    """The file as data; what is wrong with its form is in `problems`."""
    shown = display_path(path)
    try:
        content = path.read_bytes()
    except OSError as error:
        values = {"path": shown, "reason": reason(error)}
        message = Message("configuration.unreadable", values)
        problem = Problem("configuration", message)
        return ConfigurationFile(path, None, TomlPlaces(shown, ""), (problem,))
    if path.suffix == ".toml":
        return _read_toml(path, content, shown)
    return _read_yaml(path, content, shown)


def _read_yaml(path: Path, content: bytes, shown: str) -> ConfigurationFile:
    from gemma_lint.source import parse

    document = parse(content, shown, Limits())
    return ConfigurationFile(path, document.data, document, tuple(document.problems))


def _read_toml(path: Path, content: bytes, shown: str) -> ConfigurationFile:
    import tomllib

    text = content.decode("utf-8", "replace")
    places = TomlPlaces(shown, text)
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = Message("configuration.toml", {"reason": str(error)})
        place = _place_in(error, shown)
        return ConfigurationFile(path, None, places, (Problem("configuration", message, place),))
    found = _misnamed(tables)
    if found is not None:
        message = Message("configuration.misnamed-table", {"found": found})
        problem = Problem("configuration", message, _place_of(found, text, shown))
        return ConfigurationFile(path, None, places, (problem,))
    return ConfigurationFile(path, _tools(tables).get(TABLE, {}), places)


def _place_of(name: str, text: str, path: str) -> Location:
    """The first line that has the last part of a table's name."""
    last = name.rpartition(".")[2]
    for number, line in enumerate(text.splitlines(), 1):
        at = line.find(last) + 1
        if at:
            return Location(path, number, at, number, at + len(last))
    return Location(path, 1, 1, 1, 2)


def _place_in(error: Exception, path: str) -> Location:
    """The place that tomllib names in its message, as it has no other way of saying it."""
    found = re.search(r"line (\d+), column (\d+)", str(error))
    line, column = (int(found[1]), int(found[2])) if found else (1, 1)
    return Location(path, line, column, line, column + 1)


@dataclass(slots=True)
class TomlPlaces:
    """Where keys stand in the text of a pyproject.toml, as tomllib keeps no positions.

    It finds tables and keys that stand at the start of a line, as people write them; for anything
    deeper it gives the line of the key around it.
    """

    path: str
    text: str
    _keys: dict[tuple[str, ...], Location] = field(default_factory=dict)

    def place(self, path: Sequence[str | int], part: Part = "value") -> Location:
        """The key at `path` or the nearest one around it; value and key share their place."""
        del part
        if not self._keys:
            self._keys = dict(_toml_keys(self.path, self.text))
        names = tuple(str(step) for step in path)
        for length in range(len(names), -1, -1):
            if names[:length] in self._keys:
                return self._keys[names[:length]]
        return Location(self.path, 1, 1, 1, 2)


_NAME = r"(?:\"[^\"]+\"|'[^']+'|[\w-]+)"
_QUOTED = rf"[\"']?{TABLE}[\"']?"
_HEADER = re.compile(rf"\s*\[\s*tool\s*\.\s*{_QUOTED}\s*(?:\.(?P<rest>[^\]]+))?\]")
_KEY = re.compile(rf"\s*(?P<key>{_NAME}(?:\s*\.\s*{_NAME})*)\s*=")


def _toml_keys(path: str, text: str) -> Iterator[tuple[tuple[str, ...], Location]]:
    table: tuple[str, ...] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if stripped.startswith("["):
            header = _HEADER.match(line)
            table = _toml_names(header["rest"] or "") if header else None
            found, end = table, len(stripped)
        elif table is not None and (key := _KEY.match(line)):
            found, end = table + _toml_names(key["key"]), len(key["key"])
        else:
            continue
        if found is not None:
            column = len(line) - len(line.lstrip()) + 1
            yield found, Location(path, number, column, number, column + end)


def _toml_names(dotted: str) -> tuple[str, ...]:
    """The parts of a dotted key, each bare or quoted."""
    return tuple(name.strip("\"'") for name in re.findall(_NAME, dotted))


def display_path(path: Path) -> str:
    """The path as shown: relative to the working directory where that is shorter, with `/`."""
    relative = relative_path(path)
    return relative if not relative.startswith("../../") else path.as_posix()


def relative_path(path: Path) -> str:
    """The path relative to the working directory, with `/`."""
    try:
        return Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive
        return path.as_posix()


def looks_like_path(name: str) -> bool:
    """Whether a pack is named by its file or folder, not by its own name."""
    return "/" in name or os.sep in name or name.endswith((".yaml", ".yml"))


def from_folder(names: Sequence[str], folder: Path) -> tuple[str, ...]:
    """Paths that a configuration in `folder` names, as seen from the working directory."""
    return tuple(relative_path(folder / name) for name in names)
