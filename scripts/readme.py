"""Fills in, in the READMEs, what the program prints, so that no page shows something else.

A page marks such a place so; the block behind it is the output of the command at 80 columns:

    <!-- output of: gemma-lint --help -->
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "README.md", ROOT / "README.nl.md")
BLOCK = re.compile(
    r"(<!-- output of: gemma-lint (?P<arguments>[^\n]*) -->\n```\w*\n).*?(?=^```$)",
    re.MULTILINE | re.DOTALL,
)
PLAIN = {"COLUMNS": "80", "NO_COLOR": "1", "TERM": "dumb", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}


def filled(page: str) -> str:
    """The text of a page with the present output behind every mark."""
    return BLOCK.sub(lambda match: match[1] + _output(match["arguments"]), page)


def _output(arguments: str) -> str:
    program = Path(sys.executable).with_name("gemma-lint")
    command = [str(program), *shlex.split(arguments)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | PLAIN,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if done.returncode > 1:
        raise SystemExit(f"{shlex.join(command)} failed:\n{done.stdout}{done.stderr}")
    lines = [line.rstrip() for line in done.stdout.strip("\n").splitlines()]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write the pages anew."""
    for page in PAGES:
        page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
