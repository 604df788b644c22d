"""How long importing and exporting take, as ratios to a yardstick in the same run.

    python benchmarks/importing.py [csv | ameff | export ...]

The program and its yardstick run by turns, each in a process of its own from start to exit; what
is printed is the median over the pairs. The yardsticks:

- of a table of the Softwarecatalogus, merely reading what goes in and what comes out: Python's
  `csv` over the table and `yaml.load` with `CSafeLoader` over the landscape that it makes;
- of an exchange file (AMEFF), merely reading it with `xml.etree`;
- of an export, `gemma-lint check` of the same landscape: what goes before it.

Every import starts with its own copy of what should be in the folder, which is not timed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = str(Path(sys.executable).with_name("gemma-lint"))
PEILDATUM = ["--peildatum", "2026-11-01"]  # the date for which the landscapes were made
SIZES = {"csv": (300, 5000), "ameff": (300, 2000), "export": (300, 2000)}
PAIRS = {300: 7, 2000: 3, 5000: 3}  # by the number of applications
# As an installed program: with bytecode written, whatever this shell has set.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
READ_TABLE_AND_YAML = """
import csv, sys, yaml
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    list(csv.reader(file))
for path in sys.argv[2:]:
    with open(path, "rb") as file:
        yaml.load(file, yaml.CSafeLoader)
"""
READ_XML = "import sys; from xml.etree import ElementTree; ElementTree.parse(sys.argv[1])"


@dataclass(frozen=True, slots=True)
class Case:
    """What is measured: the program's call and its yardstick's.

    `target` is the folder or file that the program writes; it holds a copy of the folder `before`
    when the program starts, or is not there where that is None.
    """

    name: str
    size: int
    program: Sequence[str]
    yardstick: Sequence[str]
    target: Path
    before: Path | None = None


class Cost(NamedTuple):
    """What a process took: seconds by the clock, and the most memory that it held, in MB."""

    wall: float
    peak: float


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("what", nargs="*", metavar="csv|ameff|export", help="all if unsaid")
    parser.add_argument("--pairs", type=int, help="how often; fewer for large ones if unsaid")
    options = parser.parse_args()
    if unknown := set(options.what) - set(SIZES):
        parser.error(f"no such measurement: {', '.join(sorted(unknown))}")
    _run([sys.executable, "-m", "gemma_lint.built"])  # as an installed program: rules translated
    print(HEAD)
    for what in options.what or SIZES:
        for size in SIZES[what]:
            with tempfile.TemporaryDirectory() as folder:
                for case in CASES[what](size, Path(folder)):
                    print(measure(case, options.pairs or PAIRS[size]), flush=True)
    return 0


HEAD = (
    "                                                          peak\n"
    "what                   applications        ms  yardstick    MB  yardstick  ratio\n"
    "---------------------  ------------  --------  ---------  ----  ---------  -----"
)


def measure(case: Case, pairs: int) -> str:
    """A line of the table, of a case that is run so often."""
    turns = [_pair(case, swapped=bool(turn % 2)) for turn in range(pairs)]
    program, yardstick = zip(*turns, strict=True)
    ratio = median(ours.wall / theirs.wall for ours, theirs in turns)
    return (
        f"{case.name:21}  {case.size:12,}"
        f"  {median(cost.wall for cost in program) * 1e3:8,.0f}"
        f"  {median(cost.wall for cost in yardstick) * 1e3:9,.0f}"
        f"  {median(cost.peak for cost in program):4.0f}"
        f"  {median(cost.peak for cost in yardstick):9.0f}  {ratio:5.2f}"
    )


def _of_csv(size: int, folder: Path) -> Iterator[Case]:
    """A table into a new landscape, into that again, and one with all of it changed."""
    table, changed = folder / "table.csv", folder / "changed.csv"
    _generate(table, size, "--softwarecatalogus")
    _generate(changed, size, "--softwarecatalogus", "--changed")
    made, target = folder / "made", folder / "target"
    _run(_import("softwarecatalogus-csv", table, made))
    yardstick = [sys.executable, "-c", READ_TABLE_AND_YAML, str(table)]
    yardstick += sorted(map(str, made.glob("*.yaml")))
    again = _import("softwarecatalogus-csv", table, target)
    other = _import("softwarecatalogus-csv", changed, target)
    yield Case("import csv", size, again, yardstick, target)
    yield Case("again, nothing new", size, again, yardstick, target, made)
    yield Case("again, all changed", size, other, yardstick, target, made)


def _of_ameff(size: int, folder: Path) -> Iterator[Case]:
    """An exchange file that the program made of a landscape, into a new one."""
    landscape, file, target = folder / "landscape.yaml", folder / "model.xml", folder / "target"
    _generate(landscape, size)
    _run(_export("ameff", landscape, file))
    yardstick = [sys.executable, "-c", READ_XML, str(file)]
    yield Case("import ameff", size, _import("ameff", file, target), yardstick, target)


def _of_export(size: int, folder: Path) -> Iterator[Case]:
    """A landscape to each format."""
    landscape, target = folder / "landscape.yaml", folder / "target"
    _generate(landscape, size)
    check = [PROGRAM, "check", str(landscape), *PEILDATUM, "--format", "concise"]
    check += ["--fail-level", "nooit"]
    for form in ("ameff", "csv", "mermaid"):
        yield Case(f"export {form}", size, _export(form, landscape, target), check, target)


CASES = {"csv": _of_csv, "ameff": _of_ameff, "export": _of_export}


def _generate(path: Path, size: int, *options: str) -> None:
    command = [sys.executable, str(ROOT / "benchmarks" / "generate.py"), str(size), *options]
    path.write_bytes(subprocess.run(command, check=True, capture_output=True).stdout)


def _import(form: str, file: Path, folder: Path) -> list[str]:
    return [PROGRAM, "import", form, str(file), "-o", str(folder)]


def _export(form: str, landscape: Path, target: Path) -> list[str]:
    return [PROGRAM, "export", form, str(landscape), *PEILDATUM, "-o", str(target)]


def _pair(case: Case, *, swapped: bool) -> tuple[Cost, Cost]:
    """Both, one right after the other; `swapped`: the yardstick first."""
    _prepare(case)
    if swapped:
        after = _timed(case.yardstick)
        return _timed(case.program), after
    return _timed(case.program), _timed(case.yardstick)


def _prepare(case: Case) -> None:
    if case.target.is_dir():
        shutil.rmtree(case.target)
    case.target.unlink(missing_ok=True)
    if case.before is not None:
        shutil.copytree(case.before, case.target)


def _timed(command: Sequence[str]) -> Cost:
    """Run a command to its end; what it took, and of itself only."""
    start = time.perf_counter()
    process = _start(command)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, used.ru_maxrss * unit / 1e6)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, stdout=quiet, stderr=quiet, env=ENVIRONMENT)


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, env=ENVIRONMENT)


if __name__ == "__main__":
    sys.exit(main())
