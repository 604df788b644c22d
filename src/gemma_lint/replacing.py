"""Writing a file so that nobody ever sees half of it."""

from __future__ import annotations

import os
from pathlib import Path


def replace_file(target: Path, content: bytes) -> None:
    """Write a file in one step: whoever reads it sees the old one or the new one whole.

    A link is followed, and the file keeps its permissions. Raises OSError.
    """
    if target.exists() and not target.is_file():  # a pipe or /dev/stdout: nothing to replace
        target.write_bytes(content)
        return
    target = target.resolve()
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        beside.write_bytes(content)
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o7777)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
