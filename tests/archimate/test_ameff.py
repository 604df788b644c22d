"""What an exchange file says, and at which line."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.archimate import Model
from gemma_lint.archimate.ameff import read
from gemma_lint.messages import LANGUAGES, render
from tests.archimate.ameff_files import HEAD, ModelFile, whole
from tests.shared import shared


def model(tmp_path: Path, inner: str) -> Model:
    path = tmp_path / "model.xml"
    path.write_bytes(whole(inner))
    return read(path)


def warnings(found: Model) -> list[tuple[str, int]]:
    """Name and line of each warning; each has a text and an advice in both languages."""
    told = []
    for problem in found.warnings:
        assert problem.location is not None
        assert problem.advice is not None
        for lang in LANGUAGES:
            assert render(problem.message, lang)
            assert render(problem.advice, lang)
        told.append((problem.message.key.removeprefix("archimate."), problem.location.line))
    return told


def test_elements_relations_and_properties(tmp_path: Path) -> None:
    file = ModelFile("Landschap")
    file.element("ApplicationComponent", "id-1", "Zaaksysteem", {"Object ID": "abc"}, "Een systeem")
    file.element("DataObject", "id-2", "Zaken")
    file.relation("Access", "id-1", "id-2", "houdt", {"Status": "ok"}, access="ReadWrite")
    found = read(file.write(tmp_path))
    assert (found.id, found.name, found.warnings) == ("id-model", "Landschap", [])
    component = found.elements["id-1"]
    assert (component.kind, component.name) == ("ApplicationComponent", "Zaaksysteem")
    assert component.documentation == "Een systeem"
    assert component.properties == {"Object ID": ["abc"]}
    (relation,) = found.relations
    assert (relation.kind, relation.source, relation.target) == ("Access", "id-1", "id-2")
    assert (relation.access, relation.name, relation.id) == ("ReadWrite", "houdt", "id-rel-1")
    assert relation.get("Status") == "ok"


@pytest.mark.parametrize("written", ["Flow", "FlowRelationship", "archimate:FlowRelationship"])
def test_a_kind_of_relation_is_read_in_each_form(tmp_path: Path, written: str) -> None:
    ends = '<element identifier="a" xsi:type="archimate:Node"/>'
    found = model(
        tmp_path,
        f'<elements>{ends}</elements><relationships><relationship source="a" target="a" '
        f'xsi:type="{written}" isDirected="true"/></relationships>',
    )
    assert [(r.kind, r.directed, r.access) for r in found.relations] == [("Flow", True, None)]
    assert found.elements["a"].kind == "Node"


def test_an_access_relation_without_a_type_is_access(tmp_path: Path) -> None:
    found = model(
        tmp_path,
        '<elements><element identifier="a" xsi:type="Node"/></elements><relationships>'
        '<relationship source="a" target="a" xsi:type="Access"/></relationships>',
    )
    assert found.relations[0].access == "Access"
    assert not found.relations[0].directed


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        ('<name xml:lang="en">E</name><name xml:lang="nl">N</name><name>Z</name>', "N"),
        ('<name xml:lang="en">E</name><name xml:lang="nl-NL">N</name>', "N"),
        ('<name xml:lang="en">E</name><name>Z</name>', "Z"),
        ('<name xml:lang="de">D</name><name xml:lang="en">E</name>', "E"),
        ('<name xml:lang="de">D</name><name xml:lang="fr">F</name>', "D"),
        ('<name xml:lang="nl">  </name><name xml:lang="en">E</name>', "E"),
        ("<name>\n  Met <b>vet</b>\n  erin\n</name>", "Met \n  erin"),
        ("<name/>", ""),
        ("", ""),
    ],
)
def test_the_name_in_the_best_language(tmp_path: Path, names: str, chosen: str) -> None:
    element = f'<element identifier="a" xsi:type="Node">{names}</element>'
    assert model(tmp_path, f"<elements>{element}</elements>").elements["a"].name == chosen


def test_two_definitions_of_one_name_give_one_property(tmp_path: Path) -> None:
    found = model(
        tmp_path,
        '<elements><element identifier="a" xsi:type="Node"><properties>'
        '<property propertyDefinitionRef="p1"><value xml:lang="en">1</value></property>'
        '<property propertyDefinitionRef="p2"><value>2</value></property>'
        '<property propertyDefinitionRef="p1"/>'
        "</properties></element></elements><propertyDefinitions>"
        '<propertyDefinition identifier="p1"><name>URL</name></propertyDefinition>'
        '<propertyDefinition identifier="p2"><name>URL</name></propertyDefinition>'
        "</propertyDefinitions>",
    )
    assert found.elements["a"].properties == {"URL": ["1", "", "2"]}
    assert found.warnings == []


def test_a_place_counts_characters_from_one(tmp_path: Path) -> None:
    found = model(
        tmp_path,
        '<elements>\n  <!-- éé😀 --><element identifier="a" xsi:type="Node"/>\n</elements>'
        '<relationships>\r\n<relationship source="a" target="a" xsi:type="Flow"/></relationships>',
    )
    place = found.elements["a"].location
    assert place is not None
    assert (place.line, place.column, place.end_column) == (4, 15, 23)
    assert [(r.location.line, r.location.column) for r in found.relations if r.location] == [(6, 1)]


def test_views_organisations_and_what_is_not_ours_are_passed_over(tmp_path: Path) -> None:
    found = model(
        tmp_path,
        '<metadata><name>M</name></metadata><x:elements xmlns:x="urn:x"><x:element/></x:elements>'
        '<organizations><item><label>L</label><item identifierRef="a"/></item></organizations>'
        '<views><diagrams><view identifier="v" xsi:type="Diagram"><name>V</name>'
        '<node identifier="n" elementRef="a" xsi:type="Element"/></view></diagrams></views>'
        '<elements><element identifier="a" xsi:type="Node"/></elements>',
    )
    assert (found.name, list(found.elements), found.relations) == ("", ["a"], [])


MISTAKES = """<elements>
<element identifier="a" xsi:type="Node"><properties>
<property propertyDefinitionRef="nergens"><value>1</value></property>
<property propertyDefinitionRef="naamloos"><value>2</value></property>
</properties></element>
<element identifier="a" xsi:type="Node"><name>Tweede</name></element>
<element xsi:type="Node"><name>Geen id</name></element>
<element xsi:type="Node"><name>Geen id</name></element>
<element identifier="b"/>
</elements>
<relationships>
<relationship identifier="r" source="a" target="b" xsi:type="Flow"/>
<relationship identifier="r" source="r" target="weg" xsi:type="Flow"/>
<relationship source="b" xsi:type="Flow"/>
<relationship identifier="s" source="b" target="r"/>
</relationships>
<propertyDefinitions>
<propertyDefinition identifier="naamloos"/>
<propertyDefinition identifier="p"><name>P</name></propertyDefinition>
<propertyDefinition identifier="p"><name>Q</name></propertyDefinition>
</propertyDefinitions>"""


def test_mistakes_are_told_at_their_line_and_survived(tmp_path: Path) -> None:
    found = model(tmp_path, MISTAKES)
    assert warnings(found) == [
        ("no-definition", 5),
        ("duplicate-identifier", 8),
        ("no-identifier", 9),
        ("no-identifier", 10),
        ("no-type", 11),
        ("duplicate-identifier", 15),
        ("no-end", 15),
        ("no-end", 16),
        ("no-type", 17),
        ("definition-without-name", 20),
        ("duplicate-definition", 22),
    ]
    assert list(found.elements) == ["a", "a#2", "Node:Geen id#2", "Node:Geen id#3", "b"]
    assert found.elements["a"].properties == {"nergens": ["1"], "naamloos": ["2"]}
    assert [r.id for r in found.relations] == ["r", "", "", "s"]


def test_more_warnings_than_anyone_reads_are_counted(tmp_path: Path) -> None:
    element = '<element xsi:type="Node"/>'
    found = model(tmp_path, f"<elements>{element * 1_500}</elements>")
    assert len(found.elements) == 1_500
    assert len(found.warnings) == 1_001
    assert found.warnings[-1].message.values["count"] == 500


def test_utf_16_and_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    text = whole('<elements><element identifier="é" xsi:type="Node"/></elements>').decode()
    path = tmp_path / "model.xml"
    for encoded in (text.encode("utf-8-sig"), text.replace("UTF-8", "UTF-16").encode("utf-16")):
        path.write_bytes(encoded)
        assert list(read(path).elements) == ["é"]


def test_progress_is_told_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "model.xml"
    path.write_bytes(whole("<!-- ruimte -->" * 20_000))
    told: list[tuple[int, int | None]] = []
    read(path, progress=lambda done, total: told.append((done, total)))
    assert len(told) > 1
    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert len(HEAD) < told[0][0] < told[1][0]


def test_the_model_about_the_gemma() -> None:
    found = read(shared("gemma/samples/vng-over-gemma.xml"))
    assert (len(found.elements), len(found.relations), found.warnings) == (456, 768, [])
    assert found.name == "Over GEMMA"
    assert all(e.location and e.get("Object ID") for e in found.elements.values())


def test_a_model_whose_definitions_are_missing() -> None:
    found = read(shared("gemma/samples/softwarecatalogus-GEMMA_test.xml"))
    assert (len(found.elements), len(found.relations)) == (2, 0)
    assert warnings(found) == [("no-definition", line) for line in (6, 9, 12, 15, 18, 21, 24, 34)]
