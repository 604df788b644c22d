"""Writes a synthetic landscape: `python benchmarks/generate.py N`, N the number of applications.

With `--softwarecatalogus` a table of N applications as that catalogue exports it; with `--changed`
too, one in which each of them and each supplier has changed.

The same N gives the same bytes, on every Python. The landscape is valid and realistic in its
relations; checked as of 2026-11-01, the rules of all eight principles find about one thing in
thirty elements.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def main() -> None:
    """Read N and write."""
    parser = argparse.ArgumentParser(description="Writes a synthetic landscape.")
    parser.add_argument("size", metavar="N", type=_size, help="number of applications, from 1")
    parser.add_argument("--softwarecatalogus", action="store_true", help="a table, as it exports")
    parser.add_argument("--changed", action="store_true", help="that table, all of it changed")
    options = parser.parse_args()
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    from benchmarks.synthetic import softwarecatalogus
    from benchmarks.synthetic.write import write

    with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n", closefd=False) as out:
        if options.softwarecatalogus or options.changed:
            softwarecatalogus.write(options.size, out, changed=options.changed)
        else:
            write(options.size, out)


def _size(text: str) -> int:
    size = int(text)
    if size < 1:
        raise ValueError(text)
    return size


if __name__ == "__main__":
    main()
