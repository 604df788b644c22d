"""Where the rule packs and the schemas stand: in a checkout or inside an installed package."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

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


def installed() -> bool:
    """Whether the program runs from an installed package rather than from a checkout."""
    return _INSTALLED.is_dir()


def built(name: str) -> ModuleType | None:
    """What was made ready when the program was built, or None when that cannot be relied on.

    In a checkout the files it was made from may have changed since; then it is made anew.
    """
    full = f"gemma_lint._built.{name}"
    if find_spec("gemma_lint._built") is None or find_spec(full) is None:
        return None
    module = import_module(full)
    return module if installed() or digest() == module.DIGEST else None


@cache
def digest() -> str:
    """What everything that ready-made modules are made from comes down to."""
    sources = sorted(
        path
        for folder, pattern in _MADE_FROM
        for path in (_PACKAGE / folder).rglob(pattern)
        if path.is_file()
    )
    total = blake2b(digest_size=16)
    for path in (*sources, *sorted(rules_folder().rglob("*.y*ml"))):
        total.update(path.read_bytes())
    return total.hexdigest()


_MADE_FROM = (("cel", "*.py"), ("landscape", "*.py"), ("rules", "*.py"), (".", "built.py"))
