"""Puts what an import made on disk: all of it or, when something is in the way, nothing of it."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from gemma_lint.errors import InvalidInput, reason
from gemma_lint.finding import Message, Problem
from gemma_lint.importing import state
from gemma_lint.importing.planning import Plan
from gemma_lint.replacing import replace_files

_BOM = b"\xef\xbb\xbf"


def write(plan: Plan) -> None:
    """Write the files of `plan` and what sources said, to be merged with next time.

    Raises InvalidInput when a file has changed since it was read, or cannot be written. The state
    goes last: without it, what was written is found again by its `herkomst`.
    """
    contents = {Path(path): _content(path, text, plan) for path, text in plan.files.items()}
    contents[plan.folder / state.NAME] = state.render(plan.state).encode()
    around = (plan.folder, *plan.folder.parents)
    made = [folder for folder in around if not os.path.lexists(folder)]
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        replace_files(contents)
    except OSError as error:
        with suppress(OSError):
            for folder in made:
                folder.rmdir()
        path = str(error.filename or plan.folder)
        raise _problem("write-failed", path, reason=reason(error)) from None


def _content(path: str, text: str, plan: Plan) -> bytes:
    """The new content; what a file held must still be what was read."""
    try:
        written = Path(path).read_bytes()
    except FileNotFoundError:
        written = None
    except OSError as error:
        raise _problem("write-failed", path, reason=reason(error)) from None
    before = plan.before.get(path)
    if written is None and before is None:
        return text.encode()
    if written is None or before is None or written.removeprefix(_BOM) != before.encode():
        raise _problem("changed-meanwhile", path)
    return (_BOM if written.startswith(_BOM) else b"") + text.encode()


def _problem(key: str, path: str, **values: object) -> InvalidInput:
    message = Message(f"importing.{key}", {"path": path, **values})
    return InvalidInput([Problem("usage", message, advice=Message(f"importing.{key}.advice"))])
