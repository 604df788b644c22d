"""What is referred to and is not in the landscape (any more), and what an import remembers."""

from __future__ import annotations

from pathlib import Path

from gemma_lint.importing.draft import Draft, Item, Link, Part
from tests.importing.drafts import draft, elements, imported, item

SUPPLIER = item("partij", "p", naam="Zaaksoft", soort="leverancier")


def _small() -> Draft:
    return draft(
        SUPPLIER, item("applicatie", "a", naam="Zaaksysteem", leverancier=Link("partij", "p"))
    )


def _with_functions(*names: str) -> Item:
    parts = [Part("applicatiefunctie", name, {"naam": name}) for name in names]
    return item("applicatie", "a", naam="Zaaksysteem", applicatiefuncties=parts)


def _process(*functions: str) -> Item:
    links = [Link("applicatiefunctie", name) for name in functions]
    return item("proces", "p", naam="Toezicht", applicatiefuncties=links)


def _edit(file: Path, old: str, new: str) -> None:
    content = file.read_text()
    assert old in content
    file.write_text(content.replace(old, new))


def test_an_import_of_other_kinds_forgets_nothing(tmp_path: Path) -> None:
    one, two = item("applicatie", "a", versie="1.0"), item("applicatie", "b")
    imported(draft(SUPPLIER, one, two), tmp_path)
    file = tmp_path / "applicaties.yaml"
    file.write_text(file.read_text().split("  - id: b")[0].replace('"1.0"', '"1.5"'))
    imported(draft(SUPPLIER), tmp_path)
    made = imported(draft(SUPPLIER, one, two), tmp_path)
    assert not made.clashes
    assert [one.id for one in made.removed] == ["b"]


def test_what_people_removed_stays_away_when_the_source_lacked_it_once(tmp_path: Path) -> None:
    one, two = item("applicatie", "a"), item("applicatie", "b")
    imported(draft(one, two), tmp_path)
    file = tmp_path / "applicaties.yaml"
    file.write_text(file.read_text().split("  - id: b")[0])
    imported(draft(one), tmp_path)
    made = imported(draft(one, two), tmp_path)
    assert [one.id for one in made.removed] == ["b"]
    assert list(elements(tmp_path)) == ["applicatie/a"]


def test_nothing_refers_to_a_part_that_cannot_be_written(tmp_path: Path) -> None:
    mine = (
        "applicaties:\n  - {id: a, naam: Zaaksysteem, applicatiefuncties: [{id: h, # van mij\n"
        "     naam: h}], herkomst: {bron: bron, sleutel: a}}\n"
    )
    (tmp_path / "eigen.yaml").write_text(mine)
    given = draft(_with_functions("g"), _process("g"))
    made = imported(given, tmp_path)
    assert [one.known.id for one in made.by_hand] == ["a"]
    assert elements(tmp_path)["proces/toezicht"] == {"naam": "Toezicht"}
    by_hand = mine.replace("naam: h}]", "naam: h}, {id: g, naam: g}]")
    (tmp_path / "eigen.yaml").write_text(by_hand)
    assert not imported(given, tmp_path).needs_decision
    assert elements(tmp_path)["proces/toezicht"]["applicatiefuncties"] == ["g"]


def test_nothing_refers_to_a_part_that_people_removed(tmp_path: Path) -> None:
    imported(draft(_with_functions("g", "h")), tmp_path)
    _edit(tmp_path / "applicaties.yaml", "{id: g, naam: g}, ", "")
    imported(draft(_with_functions("g", "h"), _process("g", "h")), tmp_path)
    assert elements(tmp_path)["proces/toezicht"]["applicatiefuncties"] == ["h"]


def test_nothing_refers_to_a_part_of_what_people_removed(tmp_path: Path) -> None:
    imported(draft(_with_functions("g"), SUPPLIER), tmp_path)
    (tmp_path / "applicaties.yaml").unlink()
    imported(draft(_with_functions("g"), SUPPLIER, _process("g")), tmp_path)
    assert elements(tmp_path)["proces/toezicht"] == {"naam": "Toezicht"}


def test_a_part_whose_id_people_changed_is_known_by_its_name(tmp_path: Path) -> None:
    imported(draft(_with_functions("g", "h")), tmp_path)
    _edit(tmp_path / "applicaties.yaml", "{id: g, naam: g}", "{id: beter, naam: g}")
    made = imported(draft(_with_functions("g", "h"), _process("g")), tmp_path)
    assert elements(tmp_path)["proces/toezicht"]["applicatiefuncties"] == ["beter"]
    assert not made.changed


def test_parts_of_one_name_have_ids_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text(
        "applicaties:\n  - id: a\n    naam: Zaaksysteem\n    applicatiefuncties: "
        "[{id: f, naam: Zaken}]\n    herkomst: {bron: bron, sleutel: a}\n"
    )
    parts = [Part("applicatiefunctie", key, {"naam": "Zaken"}) for key in "gh"]
    imported(draft(item("applicatie", "a", applicatiefuncties=parts)), tmp_path)
    functions = elements(tmp_path)["applicatie/a"]["applicatiefuncties"]
    assert [one["id"] for one in functions] == ["f", "zaken"]


def test_ids_of_parts_do_not_depend_on_the_order_of_the_source(tmp_path: Path) -> None:
    items = [
        item("applicatie", key, applicatiefuncties=[Part("applicatiefunctie", key, {"naam": "X"})])
        for key in "cab"
    ]
    imported(draft(*items), tmp_path / "een")
    imported(draft(*reversed(items)), tmp_path / "twee")
    assert elements(tmp_path / "een") == elements(tmp_path / "twee")


def _flow_to(key: str) -> Item:
    return item("koppelvlak", "k", van=Link("applicatie", "a"), naar=Link("applicatie", key))


def test_what_must_refer_to_something_keeps_doing_so(tmp_path: Path) -> None:
    applications = [item("applicatie", key) for key in "abc"]
    imported(draft(*applications, _flow_to("b")), tmp_path)
    file = tmp_path / "applicaties.yaml"
    file.write_text(file.read_text().split("  - id: c")[0])
    made = imported(draft(*applications, _flow_to("c")), tmp_path)
    assert elements(tmp_path)["koppelvlak/k"]["naar"] == "b"
    assert [one.id for one in made.refused] == ["k"]
    made = imported(draft(*applications, _flow_to("c")), tmp_path, restore=True)
    assert elements(tmp_path)["koppelvlak/k"]["naar"] == "c"
    assert not made.refused


def test_another_in_the_place_of_what_people_removed_is_no_conflict(tmp_path: Path) -> None:
    imported(_small(), tmp_path)
    (tmp_path / "partijen.yaml").write_text(
        "partijen:\n  - {id: eigen, naam: Eigen, soort: leverancier}\n"
    )
    _edit(tmp_path / "applicaties.yaml", "leverancier: zaaksoft", "leverancier: eigen")
    made = imported(_small(), tmp_path)
    assert not made.clashes
    assert not made.refused
    assert elements(tmp_path)["applicatie/zaaksysteem"]["leverancier"] == "eigen"


def test_a_reference_keeps_the_kind_that_makes_it_clear(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text(
        "gegevenssoorten:\n  - {id: x, naam: x}\ngegevensverzamelingen:\n  - {id: x, naam: x}\n"
    )
    others = [item("applicatie", "a"), item("applicatie", "b"), item("gegevensverzameling", "g")]
    imported(draft(*others, _flow_to("b")), tmp_path)
    _edit(
        tmp_path / "koppelvlakken.yaml",
        "naar: b\n",
        "naar: b\n    gegevens: [gegevensverzameling/x]\n",
    )
    flow = _flow_to("b")
    flow.fields["gegevens"] = [Link("gegevensverzameling", "g")]
    imported(draft(*others, flow), tmp_path)
    assert elements(tmp_path)["koppelvlak/k"]["gegevens"] == ["gegevensverzameling/x", "g"]


def test_a_reference_with_its_kind_is_updated_without_a_conflict(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text(
        "partijen:\n  - {id: c, naam: Cee, soort: leverancier}\n"
        "applicaties:\n  - {id: c, naam: c}\n"
    )
    applications = [item("applicatie", key) for key in "abc"]
    imported(draft(*applications, _flow_to("c")), tmp_path)
    assert elements(tmp_path)["koppelvlak/k"]["naar"] == "applicatie/c"
    made = imported(draft(*applications, _flow_to("b")), tmp_path)
    assert not made.clashes
    assert elements(tmp_path)["koppelvlak/k"]["naar"] == "b"
