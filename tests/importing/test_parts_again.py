"""Parts that leave the source while something refers to them."""

from __future__ import annotations

from pathlib import Path

from gemma_lint.importing.draft import Item, Link, Part
from tests.importing.drafts import draft, elements, imported, item


def _application(*functions: str) -> Item:
    parts = [Part("applicatiefunctie", name, {"naam": name}) for name in functions]
    return item("applicatie", "a", applicatiefuncties=parts)


def _process(*functions: str) -> Item:
    links = [Link("applicatiefunctie", name) for name in functions]
    return item("proces", "p", applicatiefuncties=links)


def _functions(folder: Path) -> list[str]:
    data = elements(folder)["applicatie/a"]
    return [one["id"] for one in data.get("applicatiefuncties", [])]


def test_a_part_that_nothing_refers_to_goes(tmp_path: Path) -> None:
    imported(draft(_application("f", "g"), _process("f", "g")), tmp_path)
    made = imported(draft(_application("g"), _process("g")), tmp_path)
    assert _functions(tmp_path) == ["g"]
    assert not made.gone


def test_a_part_that_people_refer_to_stays_and_is_told(tmp_path: Path) -> None:
    imported(draft(_application("f", "g")), tmp_path)
    mine = "processen:\n  - {id: mijn, naam: Mijn, applicatiefuncties: [applicatiefunctie/f]}\n"
    (tmp_path / "eigen.yaml").write_text(mine)
    for _ in range(2):
        made = imported(draft(_application("g")), tmp_path)
        assert _functions(tmp_path) == ["f", "g"]
        assert [(one.kind, one.id) for one in made.gone] == [("applicatiefunctie", "f")]
        assert not made.needs_decision
    (tmp_path / "eigen.yaml").unlink()
    imported(draft(_application("g")), tmp_path)
    assert _functions(tmp_path) == ["g"]


def test_a_part_stays_with_what_left_the_source_as_well(tmp_path: Path) -> None:
    other = item("proces", "q")
    imported(draft(_application("f"), _process("f"), other), tmp_path)
    made = imported(draft(_application(), other), tmp_path)
    assert _functions(tmp_path) == ["f"]
    assert {one.id for one in made.gone} == {"f", "p"}


def test_a_part_that_people_moved_is_theirs(tmp_path: Path) -> None:
    two = item("applicatie", "b")
    imported(draft(_application("f"), two, _process("f")), tmp_path)
    file = tmp_path / "applicaties.yaml"
    part = "    applicatiefuncties: [{id: f, naam: f}]\n"
    content = file.read_text()
    assert part in content
    moved = content.replace(part, "").replace("    naam: b\n", f"    naam: b\n{part}")
    file.write_text(moved)
    imported(draft(_application(), two, _process()), tmp_path)
    assert file.read_text() == moved
