"""Writing files so that nobody ever sees half of one, or half of what belongs together."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from pathlib import Path


def replace_files(contents: Mapping[Path, bytes]) -> None:
    """Write files in one step each: whoever reads one sees the old or the new one whole.

    A link is followed, and a file keeps its permissions; one that may not be written is left
    alone, also where its folder would let it be replaced. They are replaced in the order given.
    All of them are on disk before the first takes its place: where there is no room or no
    permission for one, none has changed. Raises OSError, whose `filename` is the file that failed.
    """
    ready: list[tuple[Path, Path]] = []
    target = None
    try:
        for target, content in contents.items():
            if target.exists() and not target.is_file():  # a pipe or /dev/stdout
                target.write_bytes(content)
                continue
            aim = target.resolve()
            beside = aim.with_name(f".{aim.name}.{os.getpid()}.tmp")
            ready.append((beside, aim))
            _prepare(beside, aim, content)
        for beside, target in ready:
            beside.replace(target)
    except OSError as error:
        error.filename, error.filename2 = str(target), None
        raise
    finally:
        for beside, _ in ready:
            beside.unlink(missing_ok=True)


def _prepare(beside: Path, target: Path, content: bytes) -> None:
    """Put beside a file what will replace it."""
    if target.exists():
        mode = target.stat().st_mode & 0o7777
        if not mode & 0o222 or not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        beside.write_bytes(content)
        beside.chmod(mode)
    else:
        beside.write_bytes(content)
