"""How fast a landscape is read, as ratios to PyYAML in the same run.

    python benchmarks/reading.py [APPLICATIONS]

Each way of reading is tried in turn, several times, and its best time counts, so that a busy
machine weighs on all of them alike.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from time import perf_counter

import yaml

from gemma_lint.source import parse

ROUNDS = 5


def landscape(applications: int) -> bytes:
    """A text like a landscape, about 850 bytes for each application."""
    lines = ["gemma_lint: 1", "applicaties:"]
    for number in range(applications):
        lines += [
            f"  - id: applicatie-{number}",
            f"    naam: Applicatie nummer {number}",
            "    eigenaar: teamleider-burgerzaken",
            "    status: in_productie  # sinds kort",
            "    biv: {beschikbaarheid: 2, integriteit: 2, vertrouwelijkheid: 2}",
            "    applicatiefuncties:",
            f"      - {{id: functie-{number}, naam: Zaken behandelen, herbruikbaar: true}}",
            f"    bevat: [verzameling-{number}, verzameling-{number + 1}]",
            "    logging: {beoordeeld_op: 2026-05-01, interval_maanden: 6}",
        ]
    lines.append("koppelvlakken:")
    for number in range(applications):
        lines += [
            f"  - id: koppelvlak-{number}",
            f"    naam: 'Koppeling {number} voor financiën'",
            f"    van: applicatie-{number}",
            f"    naar: applicatie-{number * 7 % applications}",
            f"    gegevens: [verzameling-{number}]",
            "    wijze: api",
            '    standaarden: [{naam: ZGW Zaken API, versie: "1.5"}]',
            '    specificatie: "https://voorbeeldstad.example/api/zaken"',
        ]
    return "\n".join([*lines, ""]).encode()


def best_times(ways: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The shortest time in seconds of each way, over rounds in which all take their turn."""
    best = dict.fromkeys(ways, float("inf"))
    for _ in range(ROUNDS):
        for name, read in ways.items():
            gc.collect()
            start = perf_counter()
            read()
            best[name] = min(best[name], perf_counter() - start)
    return best


def main() -> None:
    """Measure and print a line for each way of reading."""
    applications = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000
    content = landscape(applications)
    if parse(content, "landscape.yaml").problems:
        raise SystemExit("the generated text is not what it should be")

    def events_only() -> None:
        for _ in yaml.parse(content, yaml.CSafeLoader):
            pass

    times = best_times(
        {
            "gemma_lint.source.parse": lambda: parse(content, "landscape.yaml"),
            "yaml.parse, events only": events_only,
            "yaml.load, CSafeLoader": lambda: yaml.load(content, yaml.CSafeLoader),
        }
    )
    own = times["gemma_lint.source.parse"]
    print(f"{applications} applications, {len(content) / 1e6:.1f} MB")
    for name, seconds in times.items():
        print(f"{name:26} {seconds * 1000:7.0f} ms   parse takes {own / seconds:.2f} x this")


if __name__ == "__main__":
    main()
