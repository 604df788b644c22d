"""What the catalogue costs a check, as ratios to `json.loads` of the same file in the same run.

    python benchmarks/catalogue.py

Each question is put to a catalogue that was just opened, several times, and its best time counts,
so that a busy machine weighs on all of them alike.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from time import perf_counter

from gemma_lint.catalogue import FORUM, GEMMA, load
from gemma_lint.catalogue.lookup import Catalogue

ROUNDS = 15


def best(work: Callable[[], object]) -> float:
    """The least time in milliseconds, without collecting garbage, as the program runs."""
    times = []
    for _ in range(ROUNDS):
        gc.collect()
        gc.disable()
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
        gc.enable()
    return min(times) * 1000


def opened() -> Catalogue:
    """A catalogue of which nothing has been read."""
    return Catalogue(GEMMA, FORUM)


QUESTIONS: dict[str, Callable[[], object]] = {
    "json.loads of the file": lambda: json.loads(GEMMA.read_bytes()),
    "opened, nothing asked": opened,
    "one standaard": lambda: opened().standaard("StUF-BG 3.10"),
    "one referentiecomponent": lambda: opened().referentiecomponent("Zaakregistratiecomponent"),
    "one that is not there": lambda: opened().voorziening("bestaat niet"),
    "the voorzieningen for one": lambda: opened().voorzieningen_voor("Mijngemeentecomponent"),
    "the same again": lambda: load().standaard("StUF-BG 3.10"),
}


def main() -> int:
    """Print the table."""
    base = best(QUESTIONS["json.loads of the file"])
    print(f"{GEMMA.name}, {GEMMA.stat().st_size:,} bytes\n")
    print("| asked | ms | ratio |\n|---|---|---|")
    for name, question in QUESTIONS.items():
        time = best(question)
        print(f"| {name} | {time:.2f} | {time / base:.2f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
