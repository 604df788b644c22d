"""For tests that install packages for real: told apart from a machine without a network."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from tempfile import TemporaryDirectory

import pytest


def needs_packages() -> None:
    """Skip the calling test when pip cannot fetch packages here; never in CI, where it must."""
    if os.environ.get("CI") != "true" and not _pip_fetches():
        pytest.skip("pip cannot fetch packages on this machine, and this test installs some")


@cache
def _pip_fetches() -> bool:
    pip = [sys.executable, "-m", "pip", "--retries", "0", "--timeout", "15", "--quiet"]
    with TemporaryDirectory() as folder:
        command = [*pip, "download", "--no-deps", "--dest", folder, "hatchling"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
