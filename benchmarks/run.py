"""Runs every benchmark, one after the other: what `make bench` does."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
BENCHMARKS = {
    "reading": "Reading: our builder against PyYAML's, in process",
    "cel": "Rules: compiled expressions against the same tests written in Python",
    "catalogue": "Catalogue: what the first question costs, against json.loads of its file",
    "check": "Checking: the whole program against yaml.load(CSafeLoader), whole processes",
    "importing": "Importing and exporting: against reading the same, and a check, whole processes",
}


def main() -> int:
    """Run them all; 1 when any of them failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--enforce", action="store_true", help="exit 1 when a bound is not kept")
    enforce = ["--enforce"] if parser.parse_args().enforce else []
    failed = [name for name in BENCHMARKS if _run(name, enforce if name == "check" else [])]
    if failed:
        print(f"\nFailed: {', '.join(failed)}", file=sys.stderr)
    return int(bool(failed))


def _run(name: str, options: list[str]) -> int:
    print(f"\n{BENCHMARKS[name]}\n", flush=True)
    command = [sys.executable, str(HERE / f"{name}.py"), *options]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
