"""A landscape that is exported and read back says the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.synthetic.write import write
from gemma_lint.archimate.ameff import read
from gemma_lint.check import check
from gemma_lint.configuration.settings import Settings
from gemma_lint.exporting import WHOLE
from gemma_lint.exporting.ameff import export
from gemma_lint.exporting.subject import Subject
from gemma_lint.importing import own
from gemma_lint.importing.draft import Draft, Item, Options, Outcome
from tests.exporting.landscapes import (
    Linked,
    Said,
    drawn,
    plain,
    said,
    subject,
    without_origin,
)
from tests.landscapes import PEILDATUM, example


def read_back(landscape: Subject, folder: Path) -> Draft:
    """What an import makes of an export, after every property of a model was counted once."""
    path = folder / "landschap.xml"
    path.write_text(export(landscape)[WHOLE], encoding="utf-8")
    model = read(path)
    assert model.warnings == []
    assert own.recognises(model)
    draft = own.draft_of(model, Options())
    assert draft.warnings == []
    assert sum(draft.fates.values()) == len(model.elements) + len(model.relations)
    assert {fate.outcome for fate in draft.fates} <= {Outcome.ELEMENT, Outcome.FACT}
    return draft


def brought(draft: Draft) -> Said:
    """What a draft says, in the same form."""
    return {(item.kind, item.source_id): without_origin(plain(item.fields)) for item in draft.items}


@pytest.mark.parametrize("name", ["klein", "achterstad", "voorbeeldstad", "eigen-pakket"])
def test_an_example_comes_back_whole(name: str, tmp_path: Path) -> None:
    landscape = subject(_landscape(name))
    assert brought(read_back(landscape, tmp_path)) == said(landscape)


def _landscape(name: str) -> dict[str, Any]:
    return example(f"{name}/landschap.yaml" if name == "eigen-pakket" else name)


@pytest.mark.parametrize("seed", range(60))
def test_any_landscape_comes_back_whole(seed: int, tmp_path: Path) -> None:
    landscape = subject(drawn(seed))
    before = said(landscape)
    assert len(before) > 10
    assert brought(read_back(landscape, tmp_path)) == before


def test_a_large_landscape_comes_back_whole(tmp_path: Path) -> None:
    path = tmp_path / "landschap.yaml"
    with path.open("w", encoding="utf-8") as out:
        write(60, out)
    landscape = Subject.of(check(Settings(peildatum=PEILDATUM, paths=(str(path),))))
    before = said(landscape)
    assert len(before) > 300
    assert brought(read_back(landscape, tmp_path)) == before


# Without what a file may not hold (see test_ameff) and line breaks that YAML does not keep.
_SIGNS = st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"], include_characters="\n\t")
_TEXT = st.text(_SIGNS, min_size=1).filter(lambda text: text == text.strip())


@settings(max_examples=80, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=8), st.integers(0, 10**6))
def test_any_text_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], seed: int
) -> None:
    landscape = subject(Linked(seed, texts).landscape(), findings=False)
    folder = tmp_path_factory.mktemp("ameff")
    assert brought(read_back(landscape, folder)) == said(landscape)


def test_the_same_landscape_gives_the_same_file(tmp_path: Path) -> None:
    landscape = subject(example("achterstad"))
    first, second = export(landscape), export(subject(example("achterstad")))
    assert first == second
    items: list[Item] = read_back(landscape, tmp_path).items
    assert all(item.id == item.source_id for item in items)
