"""What the pages about importing tables show is what happens."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from gemma_lint.importing.draft import Options
from gemma_lint.importing.publiccode_fields import FROM_TOP
from gemma_lint.importing.table import read
from gemma_lint.importing.table_mapping import COLUMN_KEYS, KEYS
from gemma_lint.importing.table_values import NO, YES
from gemma_lint.messages import LANGUAGES
from tests.shared import ROOT

from .table_drafts import check, item, write


def page(name: str, lang: str) -> str:
    return (ROOT / f"docs/{name}.{lang}.md").read_text(encoding="utf-8")


def block(text: str, language: str) -> str:
    (found,) = re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return str(found)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_example_gives_what_the_page_says(tmp_path: Path, lang: str) -> None:
    text = page("import-tables", lang)
    table = write(tmp_path / "t.csv", block(text, "csv"))
    mapping = write(tmp_path / "m.yaml", block(text, "yaml"))
    draft = check(read(table, Options(mapping=mapping)))
    assert draft.warnings == []
    assert Counter(one.kind for one in draft.items) == {
        "applicatie": 2,
        "partij": 1,
        "rol": 2,
        "gegevensverzameling": 3,
    }
    assert "verworven_op" not in item(draft, "applicatie", "Boombeheer").fields


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_key_and_word_is_explained(lang: str) -> None:
    text = page("import-tables", lang)
    rows = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert rows == [*KEYS, *COLUMN_KEYS]
    (words,) = re.findall(r"^\| (?:ja of nee|yes or no) \| (.*) \|$", text, re.MULTILINE)
    assert set(words.split(", ")) == (YES | NO) - {"✔"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_field_of_publiccode_that_is_kept_is_named(lang: str) -> None:
    text = page("import-publiccode", lang)
    assert all(f"`{name}`" in text for name in FROM_TOP)
