"""Where the rule packs and the schemas stand: in a checkout or inside an installed package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "_data"
_CHECKOUT = _PACKAGE.parents[1]


def rules_folder() -> Path:
    """The folder with the built-in rule packs, one folder for each (`gemma2`)."""
    return _data("rules")


def schema(name: str) -> bytes:
    """The JSON Schema called `name` (such as `landscape`), as UTF-8.

    Raises FileNotFoundError when there is no such schema.
    """
    return (_data("schemas") / f"{name}.schema.json").read_bytes()


def schema_names() -> tuple[str, ...]:
    """The names that `schema` knows, in alphabetical order."""
    ending = ".schema.json"
    files = _data("schemas").glob(f"*{ending}")
    return tuple(sorted(file.name.removesuffix(ending) for file in files))


def _data(name: str) -> Path:
    installed = _INSTALLED / name
    return installed if installed.is_dir() else _CHECKOUT / name
