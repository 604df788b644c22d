"""Reads ArchiMate Model Exchange Files (AMEFF) 3.0, 3.1 and 3.2: the format to exchange models in.

The file is read as a stream (see `xml`): no tree of it is ever in memory, and views are passed over
as they come by.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO

from gemma_lint.archimate.ameff_forms import HEAD, in_another_form
from gemma_lint.archimate.ameff_target import Target
from gemma_lint.archimate.limits import Bounded, Limits, Progress, too_large
from gemma_lint.archimate.model import Model
from gemma_lint.archimate.opening import opened
from gemma_lint.archimate.problems import something_else, unreadable
from gemma_lint.archimate.xml import feed
from gemma_lint.errors import InvalidInput
from gemma_lint.source.files import is_folder, shown_path


def read(path: Path, limits: Limits | None = None, progress: Progress | None = None) -> Model:
    """The model in the exchange file `path`; what was wrong and survived is in its `warnings`.

    `progress` is called with the bytes done and their total. Raises InvalidInput for what cannot
    be opened, is not an exchange file of version 3, is not well-formed, or goes beyond a limit.
    """
    shown = shown_path(os.fspath(path))
    if is_folder(os.fspath(path)):
        raise InvalidInput([something_else("is-folder", shown)])
    with opened(path, shown) as file:
        try:
            return _read(file, shown, limits or Limits(), progress)
        except OSError as error:
            raise InvalidInput([unreadable(shown, error)]) from error


def _read(file: IO[bytes], shown: str, limits: Limits, progress: Progress | None) -> Model:
    size = os.fstat(file.fileno()).st_size
    if size > limits.total:
        raise too_large(shown, limits)
    head = file.read(HEAD)
    file.seek(0)
    if other := in_another_form(head, shown):
        raise InvalidInput([other])
    target = Target(shown, limits)
    done = (lambda fed: progress(fed, size)) if progress else None
    if problems := feed(Bounded(file, shown, limits), target, limits, done):
        raise InvalidInput(problems)
    return target.model()
