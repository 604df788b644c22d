"""Landscapes of all kinds, and names that would do harm in a shell."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

GOOD = """\
gemma_lint: 1
rollen:
  - {id: teamleider, naam: Teamleider Burgerzaken, soort: medewerker}
processen:
  - {id: verhuizen, naam: Verhuizing doorgeven}
"""
"""No errors, some warnings."""
BARE = GOOD.partition("processen:")[0]
"""Nothing that any rule is about."""
FINDING = """\
gemma_lint: 1
organisatie: {id: voorbeeldstad, naam: Gemeente Voorbeeldstad, soort: gemeente}
gegevensverzamelingen:
  - {id: klanten, naam: Klanten}
"""
"""One error of G7.6-eigenaar, and others."""
OWNER = "G7.6-eigenaar"
BROKEN = GOOD.replace("naam:", "name:")


NOTHING = ["stuk", "goed\nstuk", " \n ", "leeg", "goed\nweg", "g*d", "goed\n--verbose", "-"]
"""Paths of which at least one cannot be checked; some would pass for something else."""


def harmful(mark: Path) -> list[str]:
    """Texts that make the file `mark` if a shell reads them, or pass for something else."""
    return [
        f"$(touch {mark})",
        f"`touch {mark}`",
        f"; touch {mark} #",
        f"| touch {mark}",
        f"&& touch {mark}",
        "${{ github.token }}",
        "$[[ inputs.paths ]]",
        "$HOME ${HOME} $$ * ? ~ \\",
        "--help",
        "-h",
        "%0A::error::x",
        "::stop-commands::x",
    ]


def harmful_quotes(mark: Path) -> list[str]:
    """The same, by getting out of quotation marks."""
    return [f"' ; touch {mark} ; '", f'" ; touch {mark} ; "', f"x'\"; touch {mark} #"]


STRANGE_NAME = 'it\'s "een" $(touch x) `touch x` $HOME %s * & landschap'
"""A folder may be called so."""


def write(folder: Path, **landscapes: str) -> None:
    """Write landscapes, each as `landscape.yaml` in a folder of its own."""
    for name, text in landscapes.items():
        place = folder / name
        place.mkdir(parents=True)
        (place / "landscape.yaml").write_text(text, encoding="utf-8")


def record(workspace: Path) -> None:
    """Put what is wrong in the landscape `fout` into a baseline."""
    program = Path(sys.executable).with_name("gemma-lint")
    command = [str(program), "baseline", "fout", "-o", "de nulmeting.yaml"]
    subprocess.run(command, cwd=workspace, stdout=subprocess.DEVNULL, check=True)
