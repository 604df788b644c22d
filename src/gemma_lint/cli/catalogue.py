"""`gemma-lint catalogue`: making the catalogue of the GEMMA, and looking into it."""

from __future__ import annotations

COMMANDS = {
    "build": "gemma_lint.cli.catalogue_build",
    "show": "gemma_lint.cli.catalogue_show",
}
"""Each command under `catalogue` with the module that has it."""
