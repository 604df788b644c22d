"""Real models: everything in them is accounted for, in numbers that are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.importing import reader
from gemma_lint.importing.draft import Draft, Options
from tests.importing.soundness import assert_sound, counts, reasons
from tests.shared import shared


def draft_of(form: str, name: str) -> Draft:
    draft = reader(form)(shared(f"gemma/samples/{name}"), Options())
    assert_sound(draft)
    return draft


def test_the_model_about_the_gemma() -> None:
    draft = draft_of("ameff", "vng-over-gemma.xml")
    elements, relations = counts(draft, "element"), counts(draft, "relation")
    assert sum(elements.values()) == 456
    assert sum(relations.values()) == 768
    assert elements["element"] + relations["element"] == len(draft.items)
    assert reasons(draft, "element").keys() == {
        "skip-technology",
        "skip-motivation",
        "skip-no-place",
        "skip-function-loose",
        "skip-interface-unused",
    }
    assert draft.warnings == []


def test_a_model_whose_definitions_are_missing() -> None:
    draft = draft_of("ameff", "softwarecatalogus-GEMMA_test.xml")
    assert counts(draft, "element") == {"element": 0, "fact": 0, "skipped": 2}
    assert sum(counts(draft, "relation").values()) == 0
    assert len(draft.warnings) == 8


def test_the_gemma_itself_gives_no_landscape() -> None:
    draft = draft_of("archi", "gemma-archi-grafico-2026-06-30.tgz")
    assert draft.items == []
    assert counts(draft, "element") == {"element": 0, "fact": 0, "skipped": 3006}
    assert counts(draft, "relation") == {"element": 0, "fact": 0, "skipped": 6257}
    assert reasons(draft, "element") == {"skip-gemma": 3006}


@pytest.mark.parametrize("name", ["vng-over-gemma.xml"])
def test_the_same_file_gives_the_same_draft(name: str, tmp_path: Path) -> None:
    first, second = draft_of("ameff", name), draft_of("ameff", name)
    assert [(i.kind, i.source_id, i.fields) for i in first.items] == [
        (i.kind, i.source_id, i.fields) for i in second.items
    ]
    copied = tmp_path / "andere naam.xml"
    copied.write_bytes(shared(f"gemma/samples/{name}").read_bytes())
    assert reader("ameff")(copied, Options()).fates == first.fates
