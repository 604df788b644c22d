"""A model that we wrote and people changed: what they meant is read, what cannot be is told."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.archimate import landscape as agreed
from gemma_lint.archimate.ameff import read
from gemma_lint.errors import InvalidInput
from gemma_lint.exporting import WHOLE
from gemma_lint.exporting.ameff import export
from gemma_lint.importing import own
from gemma_lint.importing.draft import Draft, Item, Link, Options, Outcome
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.messages import render
from tests.exporting.landscapes import MINIMAL, dice, drawn, plain, subject
from tests.landscapes import Data, checked

DATA: Data = {
    "rollen": [
        {"id": "cio", "naam": "CIO", "soort": "medewerker"},
        {"id": "ciso", "naam": "CISO", "soort": "medewerker"},
    ],
    "processen": [{"id": "p", "naam": "P", "applicatiefuncties": ["f"]}],
    "applicaties": [
        {
            "id": "a",
            "naam": "A",
            "eigenaar": "cio",
            "status": "in_productie",
            "applicatiefuncties": [{"id": "f", "naam": "F"}],
            "autorisaties": [{"rol": "cio", "applicatiefuncties": ["f"]}],
            "referentiecomponenten": ["Zaakregistratiecomponent"],
        },
        {"id": "b", "naam": "B"},
    ],
    "gegevensverzamelingen": [{"id": "g", "naam": "G", "eigenaar": "cio"}],
    "koppelvlakken": [{"id": "k", "naam": "K", "van": "a", "naar": "b"}],
    "partijen": [{"id": "l", "naam": "L", "soort": "leverancier"}],
    "overeenkomsten": [{"id": "o", "partij": "l"}],
    "kavels": [{"id": "w", "naam": "W", "koppelvlakken": ["k"], "regie": {"overeenkomst": "o"}}],
}
A, B, G = "id-applicatie-a", "id-applicatie-b", "id-gegevensverzameling-g"


def model_of(tmp_path: Path, data: Data = DATA) -> Model:
    path = tmp_path / "landschap.xml"
    path.write_text(export(subject(data))[WHOLE], encoding="utf-8")
    return read(path)


def changed(tmp_path: Path, *changes: Callable[[Model], object]) -> Draft:
    """What is made of the model after `changes`."""
    model = _changed(model_of(tmp_path), *changes)
    draft = own.draft_of(model, Options())
    assert sum(draft.fates.values()) == len(model.elements) + len(model.relations)
    is_sound(draft)
    return draft


def _changed(model: Model, *changes: Callable[[Model], object]) -> Model:
    for change in changes:
        change(model)
    return model


def is_sound(draft: Draft) -> None:
    """What is read is a landscape in which nothing is wrong: no reference leads nowhere."""
    assert len({(item.kind, item.source_id) for item in draft.items}) == len(draft.items)
    kinds = landscape_vocabulary().kinds
    data: Data = {}
    for item in draft.items:
        assert not {"id", "herkomst"} & set(item.fields)
        written = {"id": item.source_id, **plain(item.fields)}
        if kinds[item.kind].plural is None:
            data[item.kind] = written
        else:
            data.setdefault(str(kinds[item.kind].plural), []).append(written)
    checked(data)


def item(draft: Draft, kind: str, source_id: str) -> Item:
    (found,) = (one for one in draft.items if (one.kind, one.source_id) == (kind, source_id))
    return found


def add(*things: Element | Relation) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        for thing in things:
            if isinstance(thing, Element):
                model.elements[thing.id] = thing
            else:
                model.relations.append(thing)

    return change


def without(identifier: str) -> Callable[[Model], None]:
    """Takes away an element, and every relation that touches it."""

    def change(model: Model) -> None:
        model.elements.pop(identifier, None)
        gone = {identifier}
        while True:
            more = {r.id for r in model.relations if gone & {r.source, r.target}} - gone
            if not more:
                break
            gone |= more
        model.relations[:] = [r for r in model.relations if r.id not in gone]

    return change


def named(identifier: str, name: str) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        old = model.elements[identifier]
        model.elements[identifier] = Element(old.id, old.kind, name, old.properties)

    return change


def says(identifier: str, **properties: str) -> Callable[[Model], None]:
    def change(model: Model) -> None:
        values = {name.replace("__", "."): [text] for name, text in properties.items()}
        model.elements[identifier].properties.update(values)

    return change


def reasons(draft: Draft) -> set[str]:
    return {fate.reason for fate in draft.fates if fate.outcome is Outcome.SKIPPED and fate.reason}


def test_a_new_name_is_read(tmp_path: Path) -> None:
    draft = changed(tmp_path, named(A, "Anders"))
    assert item(draft, "applicatie", "a").fields["naam"] == "Anders"
    assert item(draft, "applicatie", "a").id == "a"


def test_an_element_that_people_added_is_read_by_its_type(tmp_path: Path) -> None:
    new = Element("id-1", "ApplicationComponent", "Nieuw")
    dataset = Element("id-2", "DataObject", "Gegevens")
    holds = Relation("Access", "id-1", "id-2", id="id-3")
    draft = changed(tmp_path, add(new, dataset, holds))
    made = item(draft, "applicatie", "id-1")
    assert made.fields["bevat"] == [Link("gegevensverzameling", "id-2")]
    assert made.id is None
    assert reasons(draft) == set()


def test_a_flow_that_people_added_is_a_koppelvlak(tmp_path: Path) -> None:
    draft = changed(tmp_path, add(Relation("Flow", B, A, id="id-f", name="Terug")))
    flow = item(draft, "koppelvlak", "id-f")
    assert flow.fields["van"] == Link("applicatie", "b")
    assert flow.fields["naam"] == "Terug"


def test_a_role_that_people_added_gets_a_remark(tmp_path: Path) -> None:
    draft = changed(tmp_path, add(Element("id-r", "BusinessRole", "Beheerder")))
    made = item(draft, "rol", "id-r")
    assert made.fields["soort"] == "medewerker"
    assert [field for field, _ in made.remarks] == ["soort"]


def test_a_copy_of_an_element_is_another(tmp_path: Path) -> None:
    def copy(model: Model) -> None:
        old = model.elements[A]
        model.elements["id-kopie"] = Element("id-kopie", old.kind, "A (copy)", old.properties)

    draft = changed(tmp_path, copy)
    assert item(draft, "applicatie", "id-kopie").fields["naam"] == "A (copy)"
    assert item(draft, "applicatie", "a").fields["naam"] == "A"


def test_a_copy_of_the_organisation_is_no_second_one(tmp_path: Path) -> None:
    def copy(model: Model) -> None:
        old = model.elements["id-organisatie-gemeente"]
        model.elements["id-kopie"] = Element("id-kopie", old.kind, old.name, old.properties)

    draft = own.draft_of(_changed(model_of(tmp_path, MINIMAL), copy), Options())
    assert [one.id for one in draft.items if one.kind == "organisatie"] == ["gemeente"]
    assert reasons(draft) == {"import_own.organisation"}


def test_what_is_taken_away_is_gone_with_every_reference_to_it(tmp_path: Path) -> None:
    draft = changed(tmp_path, without("id-rol-cio"))
    assert "eigenaar" not in item(draft, "applicatie", "a").fields
    assert [problem.code for problem in draft.warnings] == ["schema"]  # the autorisatie names it


def test_what_cannot_be_without_something_is_left_out(tmp_path: Path) -> None:
    draft = changed(tmp_path, without("id-partij-l"))
    assert not [one for one in draft.items if one.kind == "overeenkomst"]
    assert "overeenkomst" not in json.dumps(list(item(draft, "kavel", "w").fields))
    assert reasons(draft) == {"import_own.incomplete"}


def test_a_function_of_no_application_is_left_out(tmp_path: Path) -> None:
    def cut(model: Model) -> None:
        model.relations[:] = [r for r in model.relations if r.kind != "Assignment"]

    draft = changed(tmp_path, cut)
    assert "applicatiefuncties" not in item(draft, "proces", "p").fields
    assert item(draft, "applicatie", "a").fields["autorisaties"] == [{"rol": Link("rol", "cio")}]
    assert reasons(draft) == {"import_own.incomplete"}


def test_a_value_that_is_none_is_told_and_left_out(tmp_path: Path) -> None:
    draft = changed(tmp_path, says(A, status="in productie", biv__integriteit="2"))
    made = item(draft, "applicatie", "a")
    assert "status" not in made.fields
    (warning, *_) = draft.warnings
    assert "in productie" in render(warning.message, "nl")
    assert warning.location is not None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("verworven_op", "2026-02-30"),
        ("biv.integriteit", "2"),
        ("biv.integriteit", "4"),
        ("biv.integriteit", "twee"),
        ("autorisaties", "{"),
        ("autorisaties", "[1]"),
        ("autorisaties", '{"rol": "rol/weg"}'),
        ("autorisaties", '{"rol": "proces/p"}'),
        ("autorisaties", '{"rechten": ["lezen"]}'),
        ("autorisaties", '{"rol": "rol/cio", "onbekend": 1}'),
        ("autorisaties", '{"rol": {"a": 1}}'),
        ("autorisaties", "[" * 100_000),
        ("meervoudig_gebruik.instantie", "geen"),
        ("extra", "[1]"),
        ("versie", " "),
        ("eigenaar", "rol/niemand"),
    ],
)
def test_no_property_breaks_an_import(tmp_path: Path, name: str, text: str) -> None:
    def change(model: Model) -> None:
        model.elements[B].properties[name] = [text]

    draft = changed(tmp_path, change)
    assert set(item(draft, "applicatie", "b").fields) <= {"naam", "biv"}
    assert len(draft.warnings) == 1


def test_a_property_of_people_is_kept(tmp_path: Path) -> None:
    draft = changed(tmp_path, says(A, kostenplaats="12"))
    assert item(draft, "applicatie", "a").fields["extra"] == {"kostenplaats": "12"}


@pytest.mark.parametrize(
    ("relation", "reason"),
    [
        (Relation("Triggering", A, B, id="id-x"), "no-field"),
        (Relation("Association", G, "id-rol-ciso", id="id-x"), "unclear"),
        (Relation("Association", A, "id-rol-ciso", id="id-x", name="eigenaar"), "second"),
        (Relation("Flow", A, G, id="id-x"), "incomplete"),
        (Relation("Access", A, "id-weg", id="id-x"), "no-end"),
        (Relation("Assignment", B, "id-applicatiefunctie-f", id="id-x"), "second"),
    ],
)
def test_a_relation_that_says_nothing_is_counted(
    tmp_path: Path, relation: Relation, reason: str
) -> None:
    assert reasons(changed(tmp_path, add(relation))) == {f"import_own.{reason}"}


@pytest.mark.parametrize(("source", "target"), [(G, "id-rol-ciso"), ("id-rol-ciso", G)])
def test_the_name_of_a_relation_says_which_field_it_is(
    tmp_path: Path, source: str, target: str
) -> None:
    added = Relation("Association", source, target, id="id-x", name="verantwoordelijke")
    draft = changed(tmp_path, add(added))
    made = item(draft, "gegevensverzameling", "g")
    assert made.fields["verantwoordelijke"] == Link("rol", "ciso")


def test_a_component_that_people_point_to_is_one_by_its_name(tmp_path: Path) -> None:
    def point(model: Model) -> None:
        (component,) = (e for e in model.elements.values() if e.name == "Zaakregistratiecomponent")
        model.relations.append(Relation("Specialization", B, component.id, id="id-x"))

    draft = changed(tmp_path, point)
    assert item(draft, "applicatie", "b").fields["referentiecomponenten"] == [
        "Zaakregistratiecomponent"
    ]


def test_a_type_that_has_no_place_is_counted(tmp_path: Path) -> None:
    draft = changed(tmp_path, add(Element("id-x", "Node", "Server")))
    assert reasons(draft) == {"import_own.no-place"}


def test_a_later_form_is_refused(tmp_path: Path) -> None:
    model = model_of(tmp_path)
    model.properties[agreed.FORM] = ["2"]
    with pytest.raises(InvalidInput):
        own.draft_of(model, Options())


def test_another_model_is_not_ours(tmp_path: Path) -> None:
    model = model_of(tmp_path)
    model.properties.clear()
    assert not own.recognises(model)


@pytest.mark.parametrize("seed", range(20))
def test_any_part_of_a_model_is_read(seed: int, tmp_path: Path) -> None:
    """Whatever people take away from it."""
    chance = dice(seed)
    model = model_of(tmp_path, drawn(seed))
    for identifier in [key for key in model.elements if chance.random() < 0.3]:
        del model.elements[identifier]
    model.relations[:] = [one for one in model.relations if chance.random() < 0.7]
    for element in model.elements.values():
        for name in [key for key in element.properties if chance.random() < 0.1]:
            element.properties[name] = [re.sub("[a-z]", "x", element.properties[name][0])]
    draft = own.draft_of(model, Options())
    assert sum(draft.fates.values()) == len(model.elements) + len(model.relations)
    is_sound(draft)
