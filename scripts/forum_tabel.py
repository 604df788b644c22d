"""Makes src/gemma_lint/catalogue/data/forum.json: statuses at Forum Standaardisatie.

    python scripts/forum_tabel.py SOURCE [-o FILE]

SOURCE is a collection of statuses as they could be read in public repositories: an object with
lists `eerder` and `later` (the later overrides the earlier) of `naam`, `forum_status` and `bron`, a
text that holds the date of the source as dd-mm-yyyy. Only facts are taken over: name, status,
source and date. `forum_aanvullingen.json` beside this script adds the names people use, the link
with the GEMMA model and rows that the collection lacks. Needs nothing but Python.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ADDITIONS = HERE / "forum_aanvullingen.json"
OUTPUT = HERE.parent / "src/gemma_lint/catalogue/data/forum.json"
NOTE = (
    "Niet de officiële lijst: een samenstelling uit openbare bronnen, met bron en datum per regel. "
    "De lijst zelf staat op forumstandaardisatie.nl/open-standaarden."
)
_DATE = re.compile(r"\b(\d\d)-(\d\d)-(\d{4})\b")

Row = dict[str, Any]


def table(collected: Row, additions: Row) -> Row:
    """The data file's content, rows by name."""
    rows: dict[str, Row] = {}
    for entry in (*collected["eerder"], *collected["later"]):
        for name in _names(entry["naam"], additions):
            rows[name] = _row(name, entry)
    rows |= {row["naam"]: dict(row) for row in additions["regels"]}
    for name in sorted(rows, key=str.casefold):
        for extra in ("gemma", "namen"):
            if name in additions[extra]:
                rows[name][extra] = additions[extra][name]
    _check(rows, additions)
    in_order = [rows[name] for name in sorted(rows, key=str.casefold)]
    return {"formaat": 1, "officieel": False, "toelichting": NOTE, "standaarden": in_order}


def _names(name: str, additions: Row) -> list[str]:
    split: list[str] = additions["splits"].get(name, [additions["gelijk"].get(name, name)])
    return split


def _row(name: str, entry: Row) -> Row:
    found = _DATE.search(entry["bron"])
    if found is None:
        raise SystemExit(f"{entry['naam']}: no date in the source {entry['bron']!r}")
    day, month, year = found.groups()
    return {
        "naam": name,
        "status": entry["forum_status"],
        "bron": entry["bron"].removesuffix("; zelf: niet-officieel"),
        "datum": f"{year}-{month}-{day}",
    }


def _check(rows: dict[str, Row], additions: Row) -> None:
    """An addition to a row that is not there is a misspelling."""
    unknown = {name for extra in ("gemma", "namen") for name in additions[extra]} - rows.keys()
    if unknown:
        raise SystemExit(f"no such row: {', '.join(sorted(unknown))}")


def render(data: Row) -> bytes:
    """The table as JSON, one standard on a line."""
    head = {name: value for name, value in data.items() if name != "standaarden"}
    lines = [json.dumps(row, ensure_ascii=False) for row in data["standaarden"]]
    start = json.dumps(head, ensure_ascii=False, indent=0).removesuffix("\n}")
    return (start + ',\n"standaarden": [\n' + ",\n".join(lines) + "\n]\n}\n").encode()


def main() -> int:
    """Write the table."""
    parser = argparse.ArgumentParser(description="Make the table of Forum Standaardisatie statuses")
    parser.add_argument("source", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=OUTPUT)
    options = parser.parse_args()
    collected = json.loads(options.source.read_bytes())
    options.output.write_bytes(render(table(collected, json.loads(ADDITIONS.read_bytes()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
