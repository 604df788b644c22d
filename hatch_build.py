"""Adds to the wheel what is not a Python file in `src/`: rule packs, schemas, translated rules."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {"rules": "gemma_lint/_data/rules", "schemas": "gemma_lint/_data/schemas"}


class DataHook(BuildHookInterface[Any]):
    """Runs for wheels and for editable installs; an editable install reads the data in place."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the translated rules; `version` is `standard` for a wheel and else `editable`."""
        root = Path(self.root)
        _translate_rules(root / "src")
        if version == "standard":
            build_data["force_include"].update({str(root / name): to for name, to in DATA.items()})


def _translate_rules(source: Path) -> None:
    sys.path.insert(0, str(source))
    if find_spec("gemma_lint.built"):
        import_module("gemma_lint.built").write(source / "gemma_lint" / "_built")
