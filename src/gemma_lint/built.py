"""Makes ready what would take time at every start: the vocabulary and the built-in rule packs.

    python -m gemma_lint.built

The modules it writes into `_built` import nothing: they are given the modules they name. They are
made when the program is built, are not kept in version control, and are not used when the files
they were made from have changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from gemma_lint import resources
from gemma_lint.landscape.describe import vocabulary
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.compiling import compile_pack
from gemma_lint.rules.kinds import Pakketbestand
from gemma_lint.rules.loading import built_in_packs, read

FOLDER = Path(__file__).parent / "_built"


def write(folder: Path = FOLDER) -> None:
    """Writes the ready-made modules into `folder`."""
    folder.mkdir(exist_ok=True)
    modules = {"__init__": '"""Made when the program was built; see gemma_lint.built."""\n'}
    described = {"landscape": vocabulary(), "pack": vocabulary(Pakketbestand)}
    modules["vocabulary"] = _module(
        "\n\n".join(
            f"def {name}(m):\n    return {source_of(one)}\n" for name, one in described.items()
        )
    )
    for name in built_in_packs():
        modules[f"pack_{name}"] = _pack(name, described["landscape"])
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")


def _pack(name: str, landscape: Vocabulary) -> str:
    source = read(resources.rules_folder() / name)
    compiled = compile_pack(source, landscape)
    return _module(
        f"def pack(m):\n    return {source_of(compiled.pack)}\n\n\n"
        f"NEEDS = {source_of(compiled.needs)}\n\n\n{compiled.source}"
    )


def _module(body: str) -> str:
    return f"DIGEST = {resources.digest()!r}\n\n\n{body}"


def source_of(value: Any) -> str:
    """Python that makes `value` again, the classes being found in a module called `m`."""
    if isinstance(value, Enum):
        return f"m.{type(value).__name__}({value.value!r})"
    if is_dataclass(value):
        given = (
            f"{one.name}={source_of(getattr(value, one.name))}"
            for one in fields(value)
            if one.default is MISSING or getattr(value, one.name) != one.default
        )
        return f"m.{type(value).__name__}({', '.join(given)})"
    if isinstance(value, Mapping):
        items = (f"{key!r}: {source_of(item)}" for key, item in value.items())
        return f"{{{', '.join(items)}}}"
    if isinstance(value, tuple):
        return f"({''.join(f'{source_of(item)}, ' for item in value)})"
    return repr(value)


if __name__ == "__main__":
    write()
