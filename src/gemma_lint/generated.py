"""Writes everything that is made from something else: schemas, reference pages, built modules.

    python -m gemma_lint.generated

A test compares what is kept in version control with what this gives.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gemma_lint import built
from gemma_lint.baseline import schema as baseline_schema
from gemma_lint.importing import table_schema
from gemma_lint.landscape import pages as landscape_pages
from gemma_lint.landscape import schema as landscape_schema
from gemma_lint.messages import LANGUAGES
from gemma_lint.pages import all as book_pages
from gemma_lint.pages.book import Book
from gemma_lint.report import schema as report_schema
from gemma_lint.rules import pages as rules_pages
from gemma_lint.rules.kinds import Pakketbestand

ROOT = Path(__file__).parents[2]


def generated() -> dict[str, bytes]:
    """The content of every generated file in version control, by its path in the checkout."""
    files = {
        "schemas/landscape.schema.json": landscape_schema.schema(),
        "schemas/rules.schema.json": landscape_schema.schema(Pakketbestand),
        "schemas/import-mapping.schema.json": table_schema.schema(),
        "schemas/baseline.schema.json": baseline_schema.schema(),
    }
    files |= {f"schemas/{name}": content for name, content in report_schema.schemas().items()}
    for lang in LANGUAGES:
        files[f"docs/reference/vocabulary.{lang}.md"] = landscape_pages.page(lang).encode()
        files[f"docs/reference/functions.{lang}.md"] = rules_pages.page(lang).encode()
    return files | book_pages.pages(Book.open())


def left_over(files: Iterable[str], root: Path = ROOT) -> list[Path]:
    """Pages in the checkout of what is in no pack any more."""
    kept = (root / name for name in files)
    folders = [root / "docs" / "rules" / lang for lang in LANGUAGES]
    return sorted({page for folder in folders for page in folder.glob("*.md")}.difference(kept))


def main() -> None:
    """Writes the generated files and the built modules into the checkout."""
    built.write()
    files = generated()
    for name, content in files.items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        (ROOT / name).write_bytes(content)
    for page in left_over(files):
        page.unlink()


if __name__ == "__main__":
    main()
