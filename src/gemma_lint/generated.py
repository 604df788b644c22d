"""Writes everything that is made from something else: schemas, reference pages, built modules.

    python -m gemma_lint.generated

A test compares what is kept in version control with what this gives.
"""

from __future__ import annotations

from pathlib import Path

from gemma_lint import built
from gemma_lint.importing import table_schema
from gemma_lint.landscape import pages as landscape_pages
from gemma_lint.landscape import schema as landscape_schema
from gemma_lint.messages import LANGUAGES
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
    }
    files |= {f"schemas/{name}": content for name, content in report_schema.schemas().items()}
    for lang in LANGUAGES:
        files[f"docs/reference/vocabulary.{lang}.md"] = landscape_pages.page(lang).encode()
        files[f"docs/reference/functions.{lang}.md"] = rules_pages.page(lang).encode()
    return files


def main() -> None:
    """Writes the generated files and the built modules into the checkout."""
    built.write()
    for name, content in generated().items():
        (ROOT / name).write_bytes(content)


if __name__ == "__main__":
    main()
