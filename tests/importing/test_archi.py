"""Models as Archi keeps them: the same landscape as from an exchange file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gemma_lint.archimate.ameff import read as read_model
from gemma_lint.errors import InvalidInput
from gemma_lint.importing import reader
from gemma_lint.importing.draft import Draft, Options
from gemma_lint.messages import LANGUAGES, render
from tests.archimate.forms import FORMS, write
from tests.importing.soundness import assert_sound
from tests.importing.voorbeeldstad import current, renewed


def items(draft: Draft) -> list[Any]:
    assert_sound(draft)
    return sorted((i.kind, i.source_id, str(sorted(i.fields.items()))) for i in draft.items)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("export", [current, renewed])
def test_each_form_gives_the_same_landscape(tmp_path: Path, form: str, export: Any) -> None:
    source = export().write(tmp_path)
    expected = reader("ameff")(source, Options())
    draft = reader("archi")(write(read_model(source), tmp_path, form), Options())
    assert draft.source == expected.source
    assert items(draft) == items(expected)
    assert draft.fates == expected.fates


def test_where_an_element_stands_is_in_the_file_of_archi(tmp_path: Path) -> None:
    source = write(read_model(current().write(tmp_path)), tmp_path, "folder")
    draft = reader("archi")(source, Options(source="eigen-model"))
    assert draft.source == "eigen-model"
    places = [item.location for item in draft.items]
    assert all(place and place.path.endswith(".xml") for place in places)


@pytest.mark.parametrize("content", [b"", b"geen model", b"<html/>"])
def test_what_is_no_model_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.archimate"
    path.write_bytes(content)
    with pytest.raises(InvalidInput) as caught:
        reader("archi")(path, Options())
    for problem in caught.value.problems:
        assert all(render(problem.message, lang) for lang in LANGUAGES)


def test_more_than_may_be_read_is_refused(tmp_path: Path) -> None:
    source = write(read_model(current().write(tmp_path)), tmp_path, "tgz")
    with pytest.raises(InvalidInput) as caught:
        reader("archi")(source, Options(max_bytes=1_000))
    assert {problem.code for problem in caught.value.problems} == {"limit"}


def test_progress_is_told_in_files(tmp_path: Path) -> None:
    source = write(read_model(renewed().write(tmp_path)), tmp_path, "folder")
    told: list[tuple[int, int | None]] = []
    reader("archi")(source, Options(progress=lambda done, total: told.append((done, total))))
    assert told[:3] == [(0, None), (200, None), (400, None)]
