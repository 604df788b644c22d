"""The language server that editors run for YAML, installed from npm with every version pinned.

It goes into the virtual environment, so that `make clean` removes it and later runs find it there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from hashlib import blake2b
from pathlib import Path

import pytest

PINNED = Path(__file__).parent
MAIN = "node_modules/yaml-language-server/out/server/src/server.js"


def language_server() -> list[str]:
    """The command that starts the server; skips the test where it cannot be had, never in CI."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        _cannot("Node.js and npm are not there, and this test runs a language server")
    assert node is not None
    assert npm is not None
    folder = _folder()
    if not (folder / MAIN).exists():
        _install(npm, folder)
    return [node, str(folder / MAIN), "--stdio"]


def _folder() -> Path:
    lock = (PINNED / "package-lock.json").read_bytes()
    within = Path(sys.prefix) if sys.prefix != sys.base_prefix else Path(tempfile.mkdtemp())
    return within / "yaml-language-server" / blake2b(lock, digest_size=6).hexdigest()


def _install(npm: str, folder: Path) -> None:
    """Installs aside and moves into place: two test processes may do so at the same time."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as aside:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(PINNED / name, aside)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"]
        done = subprocess.run(command, cwd=aside, capture_output=True, text=True, check=False)
        if done.returncode:
            _cannot(f"npm cannot fetch the language server here: {done.stderr.strip()[-200:]}")
        made = Path(aside) / "made"
        made.mkdir()
        (Path(aside) / "node_modules").rename(made / "node_modules")
        try:
            made.rename(folder)
        except OSError:  # the other process was first
            assert (folder / MAIN).exists()


def _cannot(reason: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
