"""Fills in, in the READMEs, what the program prints, so that no page shows something else.

A page marks such a place so; the block behind it is the output of the command at 80 columns:

    <!-- output of: gemma-lint --help -->
"""

from __future__ import annotations

import os
import pty
import re
import shlex
import subprocess
import sys
from io import RawIOBase
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "README.md", ROOT / "README.nl.md")
BLOCK = re.compile(
    r"(<!-- output of: gemma-lint (?P<arguments>[^\n]*) -->\n```\w*\n).*?(?=^```$)",
    re.MULTILINE | re.DOTALL,
)
# Nothing of who runs this: no colour, no language and no terminal of theirs.
PLAIN = {"COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}


def filled(page: str) -> str:
    """The text of a page with the present output behind every mark."""
    return BLOCK.sub(lambda match: match[1] + _output(match["arguments"]), page)


def _output(arguments: str) -> str:
    program = Path(sys.executable).with_name("gemma-lint")
    status, printed = _on_a_terminal([str(program), *shlex.split(arguments)])
    if status > 1 or printed.startswith("Traceback"):
        raise SystemExit(f"gemma-lint {arguments} failed:\n{printed}")
    return "".join(f"{line.rstrip()}\n" for line in printed.strip().splitlines())


def _on_a_terminal(command: list[str]) -> tuple[int, str]:
    """Exit code and output of a command that believes a person is looking."""
    ours, theirs = pty.openpty()
    with os.fdopen(ours, "rb", buffering=0) as screen:
        process = subprocess.Popen(command, cwd=ROOT, env=PLAIN, stdout=theirs, stderr=theirs)
        os.close(theirs)
        printed = b"".join(iter(lambda: _read(screen), b""))
        return process.wait(), printed.decode("utf-8")


def _read(screen: RawIOBase) -> bytes:
    """What came next, or nothing: Linux calls a terminal without a program an error."""
    try:
        return screen.read(4096) or b""
    except OSError:
        return b""


def main() -> None:
    """Write the pages anew."""
    for page in PAGES:
        page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
