"""Where output goes: a terminal, a pipe or a file. Bytes leave here, as UTF-8, and nowhere else."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Literal, TextIO

from gemma_lint.errors import WrongUsage, reason
from gemma_lint.finding import Message, Problem
from gemma_lint.replacing import replace_files
from gemma_lint.report.quiet import is_read_by_machine, quiet, quiet_json
from gemma_lint.report.style import View

STDOUT = "-"
"""The name of standard output where a file may be named."""
NARROWEST = 40
"""A terminal that says it is narrower is not believed."""
_DUMB = ("", "dumb", "unknown")
_READ_BY_MACHINE = ContextVar("read_by_machine", default=False)

Kind = Literal["text", "json", "other"]
"""What is written: text for people, JSON, or another document, which stays what it is."""


def know_reader(environ: Mapping[str, str]) -> None:
    """From here on `write` knows whether a CI searches for commands in what is printed."""
    _READ_BY_MACHINE.set(is_read_by_machine(environ))


def view_for(
    stream: TextIO, environ: Mapping[str, str], color: str | None = None, **asked: Any
) -> View:
    """How a report looks on `stream`. `color` is the option: auto (or None), always or never.

    `asked` is what else `View` takes: what the call asks, whatever the stream.
    NO_COLOR and FORCE_COLOR are followed (https://no-color.org); the option wins from both.
    """
    terminal = stream.isatty()
    colored = _colored(environ, color, terminal=terminal)
    return View(
        width=_columns(environ) if terminal else None,
        color=colored,
        links=colored and terminal and _knows_links(environ),
        **asked,
    )


def _colored(environ: Mapping[str, str], color: str | None, *, terminal: bool) -> bool:
    if color in ("always", "never"):
        return color == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR"):
        return environ["FORCE_COLOR"] != "0"
    return terminal and (os.name == "nt" or environ.get("TERM", "") not in _DUMB)


def _columns(environ: Mapping[str, str]) -> int:
    told = environ.get("COLUMNS", "")
    if told.isascii() and told.isdigit() and int(told) > 0:
        return max(NARROWEST, int(told))
    for descriptor in (1, 2, 0):
        try:
            columns = os.get_terminal_size(descriptor).columns
        except (OSError, ValueError):
            continue
        if columns > 0:
            return max(NARROWEST, columns)
    return 80


def _knows_links(environ: Mapping[str, str]) -> bool:
    """Whether the terminal is one that is known to follow links (OSC 8); others may show codes."""
    programs = ("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio")
    if environ.get("TERM_PROGRAM") in programs:
        return True
    if any(name in environ for name in ("WT_SESSION", "KONSOLE_VERSION", "DOMTERM")):
        return True
    vte = environ.get("VTE_VERSION", "")
    if vte.isdigit() and int(vte) >= 5000:
        return True
    return environ.get("TERM", "") in ("xterm-kitty", "xterm-ghostty", "alacritty", "foot")


def write(text: str, stream: TextIO | None = None, kind: Kind = "text") -> None:
    """Write to `stream` (default: standard output); a reader that has gone away is no error.

    Nothing in text or JSON gives a command to the CI that reads it. Raises WrongUsage when it
    cannot be written for another reason.
    """
    target = stream or sys.stdout
    if _READ_BY_MACHINE.get() and kind != "other":
        text = quiet(text) if kind == "text" else quiet_json(text)
    try:
        buffer = getattr(target, "buffer", None)
        if buffer is None or (target.isatty() and os.name == "nt"):
            target.write(text.encode("utf-8", "backslashreplace").decode("utf-8"))
        else:
            target.flush()
            buffer.write(text.encode("utf-8", "backslashreplace"))
        target.flush()
    except BrokenPipeError:
        _drop(target)
    except OSError as error:  # such as a full disk
        _drop(target)
        raise _wrong("stream-failed", reason=reason(error)) from None


def _drop(stream: TextIO) -> None:
    """Let what is still to come go nowhere, so that leaving does not fail on it again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())


def write_file(path: str, text: str, inputs: Iterable[str]) -> None:
    """Write an output file in one step: whoever reads it sees the old one or the new one whole.

    Raises WrongUsage when `path` is one of `inputs`, its folder is missing, or it cannot be
    written.
    """
    write_files({path: text}, inputs)


def write_files(texts: Mapping[str, str], inputs: Iterable[str]) -> None:
    """Write output files that belong together, all of them or none. Raises as `write_file` does."""
    known = [Path(name) for name in inputs]
    path = ""
    try:
        for path in texts:
            _check_target(Path(path), known)
        replace_files({Path(p): t.encode("utf-8", "backslashreplace") for p, t in texts.items()})
    except OSError as error:
        failed = path if len(texts) == 1 else str(error.filename or path)
        raise _wrong("output-failed", path=failed, reason=reason(error)) from None


def _check_target(target: Path, inputs: Iterable[Path]) -> None:
    if any(_same(target, one) for one in inputs):
        raise _wrong("output-is-input", path=str(target))
    if not target.parent.is_dir():
        raise _wrong("output-folder", path=str(target), folder=target.parent.as_posix())


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _wrong(key: str, **values: object) -> WrongUsage:
    return WrongUsage([Problem("usage", Message(f"cli.{key}", values))])
