"""Packages from npm that tests run, every version pinned by a lock file.

They go into the virtual environment, so that `make clean` removes them and later runs find them
there.
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


def installed(pinned: Path, main: str) -> tuple[str, Path]:
    """Node.js, and the folder where what `pinned` names stands, among it the file `main`.

    `pinned` is a folder with package.json and package-lock.json. Skips the test where they cannot
    be had, never in CI.
    """
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        _cannot(f"Node.js and npm are not there, and this test needs {Path(main).name}")
    assert node is not None
    assert npm is not None
    folder = _folder(pinned)
    if not (folder / main).exists():
        _install(npm, pinned, folder, main)
    return node, folder


def _folder(pinned: Path) -> Path:
    lock = (pinned / "package-lock.json").read_bytes()
    within = Path(sys.prefix) if sys.prefix != sys.base_prefix else Path(tempfile.mkdtemp())
    return within / "npm" / pinned.name / blake2b(lock, digest_size=6).hexdigest()


def _install(npm: str, pinned: Path, folder: Path, main: str) -> None:
    """Installs aside and moves into place: two test processes may do so at the same time."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as aside:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(pinned / name, aside)
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=0"]
        done = subprocess.run(command, cwd=aside, capture_output=True, text=True, check=False)
        if done.returncode:
            _cannot(f"npm cannot fetch packages here: {done.stderr.strip()[-200:]}")
        made = Path(aside) / "made"
        made.mkdir()
        (Path(aside) / "node_modules").rename(made / "node_modules")
        try:
            made.rename(folder)
        except OSError:  # the other process was first
            assert (folder / main).exists()


def _cannot(reason: str) -> None:
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
