"""The language server that editors run for YAML, installed from npm with every version pinned."""

from __future__ import annotations

from pathlib import Path

from tests.npm import installed

MAIN = "node_modules/yaml-language-server/out/server/src/server.js"


def language_server() -> list[str]:
    """The command that starts the server; skips the test where it cannot be had, never in CI."""
    node, folder = installed(Path(__file__).parent, MAIN)
    return [node, str(folder / MAIN), "--stdio"]
