"""Each hostile input in a process of its own, with 4 GB of memory and a minute."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .hostile import CASES

HOSTILE = Path(__file__).with_name("hostile.py")
MEMORY = 4 * 2**30
SECONDS = 60

# What PyYAML's own parser, some twenty times slower, is tried on too.
# It does not allow a tab after a colon, which YAML does.
_NOT_TRIED = ("MB", "0,000", "million", "nodes", "tab after a colon")
SMALL = [name for name in CASES if not any(word in name for word in _NOT_TRIED)]


def _limit() -> Callable[[], None] | None:
    try:
        import resource  # absent on Windows
    except ImportError:
        return None
    return lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _outcome(name: str, parser: str) -> str:
    done = subprocess.run(
        [sys.executable, HOSTILE, name, parser],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        preexec_fn=_limit(),
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    return done.stdout.strip()


def _expected(name: str) -> str:
    key = CASES[name][1]
    return f"source.{key}" if key else "None"


@pytest.mark.parametrize("name", CASES)
def test_hostile(name: str) -> None:
    assert _outcome(name, "libyaml") == _expected(name)


@pytest.mark.parametrize("name", SMALL)
def test_hostile_without_libyaml(name: str) -> None:
    assert _outcome(name, "python") == _expected(name)
