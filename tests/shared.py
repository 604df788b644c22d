"""The folder `../shared`, beside the project's own: test material that may not be copied here."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"


def shared(path: str) -> Path:
    """The file or folder `path` within shared; skips the calling test when it is not there."""
    found = SHARED / path
    if not found.exists():
        pytest.skip(f"../shared/{path} is not there; this test needs it beside the project")
    return found
