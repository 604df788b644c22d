"""How long a whole check takes, as a ratio to PyYAML merely loading the same file.

`gemma-lint check` (all rules, findings with their places) and `yaml.load` with `CSafeLoader` run by
turns, each in a process of its own from start to exit. A ratio of two neighbours says more than
either time: the machine was equally busy. What is printed is the median over the pairs. Processor
time per 1,000 applications shows whether the check grows in proportion.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import IO, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PAIRS = {300: 15, 1000: 11, 5000: 5, 20_000: 3}  # applications: pairs, fewer where one takes long
BOUNDS = {300: 1.5, 5000: 0.35}  # applications: the highest ratio allowed
AS_OF = "2026-11-01"  # the date for which the landscapes were made
# As an installed program: with bytecode written, whatever this shell has set.
ENVIRONMENT = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
LOAD = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), yaml.CSafeLoader)"


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured of one landscape; times in seconds."""

    size: int
    megabytes: float
    elements: int
    findings: int
    check: float
    load: float
    processor: float  # of the check
    ratio: float

    @property
    def bound(self) -> float | None:
        """The highest ratio allowed, None where none was set."""
        return BOUNDS.get(self.size)

    @property
    def passes(self) -> bool:
        """Whether the ratio is within its bound."""
        return self.bound is None or self.ratio <= self.bound


def main() -> int:
    """Measure, print, and with --enforce fail when a bound is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=list(PAIRS), metavar="N")
    parser.add_argument("--pairs", type=int, help="how often; fewer for large landscapes if unsaid")
    parser.add_argument("--enforce", action="store_true", help="exit 1 when a bound is not kept")
    options = parser.parse_args()
    _run([sys.executable, "-m", "gemma_lint.built"])  # as an installed program: rules translated
    results = []
    print(HEAD)
    for size in options.sizes:
        results.append(measure(size, options.pairs or PAIRS.get(size, 5)))
        print(row(results[-1]), flush=True)
    return int(options.enforce and not all(result.passes for result in results))


HEAD = (
    "                                                           processor ms\n"
    "applications     MB  elements  findings  check ms  load ms   per 1,000  ratio  at most\n"
    "------------  -----  --------  --------  --------  -------  ----------  -----  -------"
)


def row(result: Result) -> str:
    """A line of the table."""
    bound = "" if result.bound is None else f"{result.bound:.2f}"
    return (
        f"{result.size:12,}  {result.megabytes:5.1f}  {result.elements:8,}  {result.findings:8,}"
        f"  {result.check * 1e3:8,.0f}  {result.load * 1e3:7,.0f}"
        f"  {result.processor * 1e6 / result.size:10,.0f}  {result.ratio:5.2f}  {bound:>7}"
        f"{'' if result.passes else ' exceeded'}"
    ).rstrip()


def measure(size: int, pairs: int) -> Result:
    """Make a landscape of `size` applications and time both ways of reading it, `pairs` times."""
    with tempfile.TemporaryDirectory() as folder:
        landscape = Path(folder) / "landscape.yaml"
        with landscape.open("wb") as file:
            generate = [sys.executable, str(ROOT / "benchmarks" / "generate.py"), str(size)]
            _run(generate, file)
        summary = _summary(landscape)
        check, load = _check(landscape, "concise"), [sys.executable, "-c", LOAD, str(landscape)]
        times = [_pair(check, load, swapped=bool(turn % 2)) for turn in range(pairs)]
        return Result(
            size,
            landscape.stat().st_size / 1e6,
            summary["elements"],
            sum(summary[severity] for severity in ("fout", "waarschuwing", "advies")),
            median(first.wall for first, _ in times),
            median(second.wall for _, second in times),
            median(first.processor for first, _ in times),
            median(first.wall / second.wall for first, second in times),
        )


def _check(landscape: Path, form: str) -> list[str]:
    program = str(Path(sys.executable).with_name("gemma-lint"))
    options = ["--format", form, "--peildatum", AS_OF, "--fail-level", "nooit"]
    return [program, "check", str(landscape), *options]


def _summary(landscape: Path) -> dict[str, int]:
    """The counts of a check, which also warms the caches of the file system."""
    with tempfile.TemporaryFile() as file:
        _run(_check(landscape, "json"), file)
        file.seek(0)
        summary: dict[str, int] = json.load(file)["summary"]
        return summary


class Seconds(NamedTuple):
    """How long a process took, by the clock and of a processor."""

    wall: float
    processor: float


def _pair(check: Sequence[str], load: Sequence[str], swapped: bool) -> tuple[Seconds, Seconds]:
    """Both, one right after the other; `swapped`: the second one first."""
    if swapped:
        after = _timed(load)
        return _timed(check), after
    return _timed(check), _timed(load)


def _timed(command: Sequence[str]) -> Seconds:
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    _run(command)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return Seconds(wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def _run(command: Sequence[str], out: int | IO[bytes] = subprocess.DEVNULL) -> None:
    subprocess.run(command, check=True, stdout=out, env=ENVIRONMENT)


if __name__ == "__main__":
    sys.exit(main())
