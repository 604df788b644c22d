"""What is referred to and is not in the landscape (any more), and what an import remembers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gemma_lint.errors import InvalidInput
from gemma_lint.importing.draft import Draft, Item, Link, Part
from gemma_lint.importing.merging import Choice, Conflict
from gemma_lint.importing.state import NAME
from tests.importing.drafts import draft, elements, imported, item, planned, texts

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


def test_a_new_id_makes_no_reference_that_stood_there_doubtful(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text(
        "gegevensverzamelingen:\n  - {id: x, naam: x}\napplicaties:\n  - {id: a, naam: a}\n"
        "  - {id: b, naam: b}\nkoppelvlakken:\n"
        "  - {id: k, naam: k, van: a, naar: b, gegevens: [x]}\n"
    )
    given = draft(Item("gegevenssoort", "q", {"naam": "Q"}, None, "x"))
    given.keeps_ids = True
    imported(given, tmp_path)
    assert "gegevenssoort/x-gegevenssoort" in elements(tmp_path)


def test_what_people_made_one_of_is_merged_with_each(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text(
        "applicaties:\n  - id: a\n    naam: a\n"
        "    herkomst: [{bron: bron, sleutel: a}, {bron: bron, sleutel: b}]\n"
        "  - {id: c, naam: c, herkomst: {bron: bron, sleutel: c}}\n"
    )
    given = draft(
        item("applicatie", "a", versie="1"),
        item("applicatie", "b", naam="a", versie="2", hosting="saas"),
        item("applicatie", "c", versie="3"),
    )
    made = imported(given, tmp_path)
    found = elements(tmp_path)
    assert found["applicatie/a"] == {"naam": "a", "versie": "1", "hosting": "saas"}
    assert found["applicatie/c"]["versie"] == "3"
    assert [one.conflict for one in made.clashes] == [Conflict(("versie",), "1", "2")]
    assert len(made.changed) == 2
    imported(given, tmp_path, Choice.MINE)
    assert not imported(given, tmp_path).needs_decision


@pytest.mark.parametrize("restore", [False, True])
def test_a_landscape_keeps_one_organisation(tmp_path: Path, restore: bool) -> None:
    mine = "organisatie:\n  {id: x, naam: X, soort: gemeente, herkomst: {bron: bron, sleutel: p}}\n"
    (tmp_path / "organisatie.yaml").write_text(mine)
    given = draft(item("organisatie", "o", naam="Y", soort="gemeente"))
    made = imported(given, tmp_path, restore=restore)
    assert not made.added
    assert not made.gone
    assert texts(tmp_path)["organisatie.yaml"] == mine


def test_without_the_state_another_name_is_a_conflict_as_any(tmp_path: Path) -> None:
    imported(draft(item("applicatie", "a", naam="Een")), tmp_path)
    (tmp_path / NAME).unlink()
    for _ in range(2):
        made = imported(draft(item("applicatie", "a", naam="Twee")), tmp_path)
        assert [one.conflict for one in made.clashes] == [Conflict(("naam",), "Een", "Twee")]
    imported(draft(item("applicatie", "a", naam="Twee")), tmp_path, Choice.SOURCE)
    assert list(elements(tmp_path).values()) == [{"naam": "Twee"}]


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": 5},
        {"sleutel": 5},
        {"soort": 3},
        {"id": "\ud800"},
        {"velden": {"naam": "\ud800"}},
        {"onderdelen": {"g": 7}},
    ],
)
def test_a_state_with_something_else_in_it_is_damaged(
    tmp_path: Path, wrong: dict[str, object]
) -> None:
    row = {"soort": "applicatie", "sleutel": "a", "id": "a", "velden": {}, **wrong}
    (tmp_path / NAME).write_text(json.dumps({"formaat": 1, "bronnen": {"bron": [row]}}))
    with pytest.raises(InvalidInput) as raised:
        planned(_small(), tmp_path)
    assert raised.value.problems[0].message.key == "importing.state-unusable"


@pytest.mark.parametrize("there", [True, False])
def test_a_state_that_links_to_elsewhere_is_neither_read_nor_written(
    tmp_path: Path, there: bool
) -> None:
    folder, outside = tmp_path / "landschap", tmp_path / "elders.json"
    folder.mkdir()
    if there:
        outside.write_text('{"formaat": 1, "bronnen": {}}')
    (folder / NAME).symlink_to(outside)
    with pytest.raises(InvalidInput) as raised:
        planned(_small(), folder)
    assert raised.value.problems[0].message.key == "source.link-outside"
    assert outside.exists() == there


def test_a_change_that_would_spoil_the_landscape_is_not_written(tmp_path: Path) -> None:
    imported(_small(), tmp_path)
    before = texts(tmp_path)
    wrong = item("applicatie", "a", naam="Zaaksysteem", hosting="bij ons")  # no importer gives this
    with pytest.raises(RuntimeError):
        imported(draft(SUPPLIER, wrong), tmp_path)
    assert texts(tmp_path) == before
