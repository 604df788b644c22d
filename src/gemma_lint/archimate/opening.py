"""Opens the file that a model is in."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import IO

from gemma_lint.archimate.problems import something_else, unreadable
from gemma_lint.errors import InvalidInput

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def opened(path: Path, shown: str) -> IO[bytes]:
    """The file for reading. Raises InvalidInput for what cannot be opened.

    A pipe or device is refused without waiting for it: reading it could take for ever.
    """
    try:
        file = os.fdopen(os.open(path, _FLAGS), "rb")
    except (OSError, ValueError) as error:
        raise InvalidInput([unreadable(shown, error)]) from None
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise InvalidInput([something_else("is-no-file", shown)])
    return file
