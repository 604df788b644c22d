from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.errors import InvalidInput
from gemma_lint.finding import Message
from gemma_lint.importing.draft import Draft, Item, Link, Part
from gemma_lint.importing.merging import ABSENT, Choice, Conflict
from gemma_lint.importing.state import NAME
from tests.importing.drafts import draft, elements, imported, item, planned, texts

SUPPLIER = item("partij", "p", naam="Zaaksoft", soort="leverancier")


def _application(**fields: object) -> Item:
    given = {"naam": "Zaaksysteem", "leverancier": Link("partij", "p"), **fields}
    return item("applicatie", "a", **given)


def _small(**fields: object) -> Draft:
    return draft(SUPPLIER, _application(**fields))


def test_a_landscape_is_made_split_by_kind(tmp_path: Path) -> None:
    made = imported(_small(versie="1.0"), tmp_path / "nieuw")
    assert set(texts(tmp_path / "nieuw")) == {"applicaties.yaml", "partijen.yaml", NAME}
    assert elements(tmp_path / "nieuw") == {
        "applicatie/zaaksysteem": {
            "naam": "Zaaksysteem",
            "leverancier": "zaaksoft",
            "versie": "1.0",
        },
        "partij/zaaksoft": {"naam": "Zaaksoft", "soort": "leverancier"},
    }
    assert [one.id for one in made.added] == ["zaaksoft", "zaaksysteem"]


def test_what_a_human_must_fill_in_is_named_with_the_implication(tmp_path: Path) -> None:
    made = imported(draft(item("gegevensverzameling", "g", naam="Klanten", persoonsgegevens=True)),
                    tmp_path)  # fmt: skip
    lines = texts(tmp_path)["gegevensverzamelingen.yaml"].splitlines()
    comments = [line.strip() for line in lines if line.strip().startswith("# ")]
    assert "# eigenaar: <rol>  # G7.6" in comments
    assert any(
        line.startswith("# biv: {beschikbaarheid: …") and "G8.6" in line for line in comments
    )
    assert made.to_fill_in == len(comments)


def test_a_filled_field_is_not_asked_for(tmp_path: Path) -> None:
    owner = item("rol", "r", naam="Teamleider", soort="medewerker")
    dataset = item("gegevensverzameling", "g", naam="Klanten", eigenaar=Link("rol", "r"))
    imported(draft(owner, dataset), tmp_path)
    assert "# eigenaar" not in texts(tmp_path)["gegevensverzamelingen.yaml"]


def test_remarks_of_the_importer_stand_with_the_element(tmp_path: Path) -> None:
    one = _application()
    one.remarks.append(("status", Message("importing.or")))
    imported(draft(SUPPLIER, one), tmp_path)
    assert "# status:  of" in texts(tmp_path)["applicaties.yaml"]


def test_importing_again_changes_nothing(tmp_path: Path) -> None:
    imported(_small(), tmp_path)
    before = texts(tmp_path)
    again = imported(_small(), tmp_path)
    assert texts(tmp_path) == before
    assert not again.files
    assert len(again.unchanged) == 2


def test_ids_do_not_depend_on_the_order_of_the_source(tmp_path: Path) -> None:
    items = [item("applicatie", key, naam="Suite") for key in "cab"]
    imported(draft(*items), tmp_path / "een")
    imported(draft(*reversed(items)), tmp_path / "twee")
    assert elements(tmp_path / "een") == elements(tmp_path / "twee")


def test_an_element_keeps_its_id_when_its_name_changes(tmp_path: Path) -> None:
    imported(_small(), tmp_path)
    imported(_small(naam="Zaaksuite"), tmp_path)
    assert elements(tmp_path)["applicatie/zaaksysteem"]["naam"] == "Zaaksuite"


def test_what_the_source_changes_is_updated_and_the_rest_is_left_alone(tmp_path: Path) -> None:
    imported(_small(versie="1.0"), tmp_path)
    file = tmp_path / "applicaties.yaml"
    mine = file.read_text().replace(
        '    versie: "1.0"\n', '    versie: "1.0"  # volgens Jan\n    status: in_productie\n'
    )
    file.write_text(mine)
    made = imported(_small(versie="2.0", hosting="saas"), tmp_path)
    assert file.read_text() == mine.replace('"1.0"', '"2.0"').replace(
        "sleutel: a}\n", "sleutel: a}\n    hosting: saas\n"
    )
    assert not made.needs_decision


def test_what_both_changed_is_shown_and_stays(tmp_path: Path) -> None:
    imported(_small(versie="1.0"), tmp_path)
    file = tmp_path / "applicaties.yaml"
    file.write_text(file.read_text().replace('"1.0"', '"1.5"'))
    before = file.read_text()
    for _ in range(2):  # it is asked until somebody decides
        made = imported(_small(versie="2.0"), tmp_path)
        (clash,) = made.clashes
        assert clash.conflict == Conflict(("versie",), "1.5", "2.0")
        assert clash.location.line == before.split("\n").index('    versie: "1.5"') + 1
        assert file.read_text() == before


def test_a_conflict_ends_with_the_choice_for_ones_own(tmp_path: Path) -> None:
    imported(_small(versie="1.0"), tmp_path)
    file = tmp_path / "applicaties.yaml"
    file.write_text(file.read_text().replace('"1.0"', '"1.5"'))
    imported(_small(versie="2.0"), tmp_path, Choice.MINE)
    assert not imported(_small(versie="2.0"), tmp_path).clashes
    assert '"1.5"' in file.read_text()


def test_a_conflict_ends_with_the_choice_for_the_source(tmp_path: Path) -> None:
    imported(_small(versie="1.0"), tmp_path)
    file = tmp_path / "applicaties.yaml"
    file.write_text(file.read_text().replace('"1.0"', '"1.5"'))
    made = imported(_small(versie="2.0"), tmp_path, Choice.SOURCE)
    assert not made.clashes
    assert '"2.0"' in file.read_text()


def test_an_element_of_the_same_name_is_taken_for_the_same(tmp_path: Path) -> None:
    mine = "applicaties:\n  # van mij\n  - {id: zs, naam: zaaksysteem, status: in_productie}\n"
    (tmp_path / "eigen.yaml").write_text(mine)
    made = imported(_small(), tmp_path)
    assert [one.id for one in made.adopted] == ["zs"]
    assert texts(tmp_path)["eigen.yaml"] == mine.replace(
        "in_productie}",
        "in_productie, leverancier: zaaksoft, herkomst: {bron: bron, sleutel: a}}",
    )
    assert not imported(_small(), tmp_path).files


def test_two_of_the_same_name_are_not_guessed_between(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text(
        "applicaties: [{id: a, naam: Zaaksysteem}, {id: b, naam: Zaaksysteem}]\n"
    )
    made = imported(_small(), tmp_path)
    assert not made.adopted
    assert "applicatie/zaaksysteem" in elements(tmp_path)


def test_a_second_source_stands_beside_the_first(tmp_path: Path) -> None:
    imported(_small(), tmp_path)
    other = draft(item("applicatie", "9", naam="Zaaksysteem", hosting="saas"), source="inkoop")
    imported(other, tmp_path)
    assert elements(tmp_path)["applicatie/zaaksysteem"]["hosting"] == "saas"
    herkomst = 'herkomst: [{bron: bron, sleutel: a}, {bron: inkoop, sleutel: "9"}]'
    assert herkomst in texts(tmp_path)["applicaties.yaml"]
    assert not imported(_small(), tmp_path).files


def test_what_left_the_source_is_told_and_stays(tmp_path: Path) -> None:
    other = item("applicatie", "b", naam="Oud")
    imported(draft(SUPPLIER, _application(), other), tmp_path)
    made = imported(_small(), tmp_path)
    assert [one.id for one in made.gone] == ["oud"]
    assert "applicatie/oud" in elements(tmp_path)
    assert not imported(draft(SUPPLIER, _application(), other), tmp_path).gone


def test_what_people_removed_does_not_come_back_by_itself(tmp_path: Path) -> None:
    imported(_small(), tmp_path)
    (tmp_path / "applicaties.yaml").unlink()
    made = imported(_small(), tmp_path)
    assert [one.id for one in made.removed] == ["zaaksysteem"]
    assert set(elements(tmp_path)) == {"partij/zaaksoft"}
    imported(_small(), tmp_path, restore=True)
    assert "applicatie/zaaksysteem" in elements(tmp_path)


def test_what_needs_something_removed_is_not_added(tmp_path: Path) -> None:
    imported(_small(), tmp_path)
    (tmp_path / "applicaties.yaml").unlink()
    interface = item("koppelvlak", "k", van=Link("applicatie", "a"), naar=Link("partij", "p"))
    made = imported(draft(SUPPLIER, _application(), interface), tmp_path)
    assert [one.item.source_id for one in made.refused] == ["k"]
    assert set(elements(tmp_path)) == {"partij/zaaksoft"}


def test_parts_get_ids_that_others_refer_to(tmp_path: Path) -> None:
    function = Part("applicatiefunctie", "f", {"naam": "Zaken behandelen"})
    process = item("proces", "pr", applicatiefuncties=[Link("applicatiefunctie", "f")])
    given = draft(SUPPLIER, _application(applicatiefuncties=[function]), process)
    imported(given, tmp_path)
    found = elements(tmp_path)
    assert found["proces/pr"]["applicatiefuncties"] == ["zaken-behandelen"]
    assert not imported(given, tmp_path).files


def test_without_the_state_elements_are_still_known(tmp_path: Path) -> None:
    imported(_small(versie="1.0"), tmp_path)
    (tmp_path / NAME).unlink()
    made = imported(_small(versie="2.0"), tmp_path)
    assert [clash.conflict for clash in made.clashes] == [Conflict(("versie",), "1.0", "2.0")]
    assert not made.added


def test_what_cannot_be_changed_in_the_text_is_told(tmp_path: Path) -> None:
    imported(_small(versie="1.0"), tmp_path)
    file = tmp_path / "applicaties.yaml"
    mine = file.read_text().replace('versie: "1.0"', 'versie: "1.0"  # nagekeken')
    file.write_text(mine)
    for _ in range(2):
        made = imported(_small(), tmp_path)
        (change,) = made.by_hand
        assert change.old["versie"] == "1.0"
        assert "versie" not in change.new
        assert file.read_text() == mine


def test_a_file_that_cannot_be_added_to_gets_one_beside_it(tmp_path: Path) -> None:
    (tmp_path / "partijen.yaml").write_text("partijen: [{id: x, naam: X, soort: afnemer}]\n")
    imported(_small(), tmp_path)
    assert "partijen-bron.yaml" in texts(tmp_path)
    assert texts(tmp_path)["partijen.yaml"].count("\n") == 1


def test_new_elements_go_below_those_of_the_same_kind(tmp_path: Path) -> None:
    mine = "# mijn partijen\npartijen:\n- id: x\n  naam: X\n  soort: afnemer\n\n# einde\n"
    (tmp_path / "partijen.yaml").write_text(mine)
    imported(draft(SUPPLIER), tmp_path)
    assert texts(tmp_path)["partijen.yaml"].startswith(
        "# mijn partijen\npartijen:\n- id: x\n  naam: X\n  soort: afnemer\n- id: zaaksoft\n"
    )
    assert texts(tmp_path)["partijen.yaml"].endswith("\n\n# einde\n")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_line_ends_and_the_mark_at_the_start_stay(tmp_path: Path, newline: str) -> None:
    mine = "partijen:\n- {id: zaaksoft, naam: Zaaksoft, soort: afnemer}\n".replace("\n", newline)
    (tmp_path / "partijen.yaml").write_bytes(b"\xef\xbb\xbf" + mine.encode())
    imported(draft(SUPPLIER), tmp_path, Choice.SOURCE)
    written = (tmp_path / "partijen.yaml").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert b"soort: leverancier" in written
    assert written.count(b"\r\n") == (2 if newline == "\r\n" else 0)


def test_an_id_of_another_kind_never_makes_a_reference_doubtful(tmp_path: Path) -> None:
    (tmp_path / "eigen.yaml").write_text(
        "partijen: [{id: bag, naam: Baggeraars, soort: afnemer}]\n"
        "applicaties: [{id: z, naam: Z}]\n"
        "koppelvlakken: [{id: k, naam: K, van: bag, naar: z}]\n"
    )
    imported(draft(item("voorziening", "v", naam="BAG", soort="basisregistratie")), tmp_path)
    assert "voorziening/bag-voorziening" in elements(tmp_path)


def test_nothing_is_imported_into_a_landscape_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "fout.yaml").write_text("applicaties: [{id: x}]\n")
    with pytest.raises(InvalidInput) as raised:
        planned(_small(), tmp_path)
    assert raised.value.problems[0].location is not None
    assert set(texts(tmp_path)) == {"fout.yaml"}


@pytest.mark.parametrize("content", ["", "{", "[]", '{"formaat": 99}', '{"bronnen": {"x": [1]}}'])
def test_a_damaged_state_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / NAME).write_text(content)
    with pytest.raises(InvalidInput) as raised:
        planned(_small(), tmp_path)
    (problem,) = raised.value.problems
    assert problem.location is not None
    assert problem.advice is not None


def test_a_file_that_changes_while_importing_is_not_overwritten(tmp_path: Path) -> None:
    from gemma_lint.importing import writing

    imported(_small(versie="1.0"), tmp_path)
    made = planned(_small(versie="2.0"), tmp_path)
    file = tmp_path / "applicaties.yaml"
    file.write_text(file.read_text() + "# net gewijzigd\n")
    before = texts(tmp_path)
    with pytest.raises(InvalidInput):
        writing.write(made)
    assert texts(tmp_path) == before


def test_an_absent_field_of_the_source_removes_what_it_brought(tmp_path: Path) -> None:
    imported(_small(versie="1.0", hosting="saas"), tmp_path)
    made = imported(_small(hosting="saas"), tmp_path)
    assert "versie" not in elements(tmp_path)["applicatie/zaaksysteem"]
    assert made.changed
    assert ABSENT not in [clash.conflict.theirs for clash in made.clashes]


def test_what_no_file_can_hold_is_refused(tmp_path: Path) -> None:
    too_long = "woord " * 2**18
    with pytest.raises(InvalidInput) as refused:
        planned(draft(item("applicatie", "a", omschrijving=too_long)), tmp_path)
    (problem,) = refused.value.problems
    assert problem.code == "limit"
    assert problem.location is not None
    assert problem.location.path.endswith("applicaties.yaml")


@pytest.mark.parametrize("remembered", [True, False])
def test_a_copy_that_kept_its_origin_is_left_alone_and_told(
    tmp_path: Path, remembered: bool
) -> None:
    imported(_small(versie="1.0"), tmp_path)
    file = tmp_path / "applicaties.yaml"
    head, _, block = file.read_text().partition("  - id: ")
    copy = block.replace("zaaksysteem", "kopie", 1).replace("naam: Zaaksysteem", "naam: Kopie")
    before, after = (copy, block) if remembered else (block, copy)
    file.write_text(f"{head}  - id: {before}  - id: {after}")
    if not remembered:
        (tmp_path / NAME).unlink()
    made = imported(_small(versie="1.0", hosting="saas"), tmp_path)
    (warning,) = made.draft.warnings
    assert warning.message.values["id"] == "kopie"
    assert warning.message.values["original"] == "zaaksysteem"
    assert elements(tmp_path)["applicatie/zaaksysteem"]["hosting"] == "saas"
    assert elements(tmp_path)["applicatie/kopie"] == {
        "naam": "Kopie", "leverancier": "zaaksoft", "versie": "1.0"
    }  # fmt: skip


def test_a_folder_that_was_made_for_nothing_goes_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_contents: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("gemma_lint.importing.writing.replace_files", fail)
    with pytest.raises(InvalidInput):
        imported(_small(), tmp_path / "a/b")
    assert not list(tmp_path.iterdir())
