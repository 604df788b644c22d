from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.archimate import landscape as agreed
from gemma_lint.exporting import WHOLE
from gemma_lint.exporting.ameff import export
from gemma_lint.exporting.text import clean, one_line
from gemma_lint.finding import Status
from gemma_lint.landscape.describe import vocabulary
from tests.exporting.exchange import LANG, NS, XSI, violations
from tests.exporting.landscapes import MINIMAL, drawn, subject
from tests.landscapes import Data, example
from tests.shared import shared

# ArchiMate 3.2, appendix B (relationship tables), for the types that an export uses: which
# relations may go from the one to the other. f Flow, g Aggregation, i Assignment, o Association,
# r Realization, s Specialization, a Access, v Serving, c Composition, t Triggering, n Influence.
ALLOWED = {
    ("ApplicationComponent", "ApplicationComponent"): "cfgorstv",
    ("ApplicationComponent", "ApplicationFunction"): "fiortv",
    ("ApplicationComponent", "BusinessActor"): "fotv",
    ("ApplicationComponent", "BusinessFunction"): "fortv",
    ("ApplicationComponent", "BusinessObject"): "ao",
    ("ApplicationComponent", "BusinessProcess"): "fortv",
    ("ApplicationComponent", "BusinessRole"): "fotv",
    ("ApplicationComponent", "BusinessService"): "fortv",
    ("ApplicationComponent", "Constraint"): "nor",
    ("ApplicationComponent", "DataObject"): "ao",
    ("ApplicationComponent", "Representation"): "ao",
    ("ApplicationComponent", "Requirement"): "nor",
    ("ApplicationFunction", "BusinessProcess"): "fortv",
    ("ApplicationFunction", "BusinessRole"): "fotv",
    ("BusinessActor", "ApplicationComponent"): "fotv",
    ("BusinessActor", "BusinessActor"): "cfgostv",
    ("BusinessActor", "BusinessFunction"): "fiotv",
    ("BusinessActor", "BusinessRole"): "fiotv",
    ("BusinessFunction", "BusinessObject"): "ao",
    ("BusinessFunction", "BusinessService"): "fortv",
    ("BusinessFunction", "DataObject"): "ao",
    ("BusinessObject", "ApplicationComponent"): "o",
    ("BusinessObject", "DataObject"): "o",
    ("BusinessProcess", "BusinessFunction"): "cfgotv",
    ("BusinessProcess", "BusinessRole"): "fotv",
    ("BusinessProcess", "BusinessService"): "fortv",
    ("BusinessProcess", "DataObject"): "ao",
    ("BusinessService", "BusinessActor"): "fotv",
    ("BusinessService", "BusinessRole"): "fotv",
    ("BusinessService", "DataObject"): "ao",
    ("BusinessService", "Representation"): "ao",
    ("Contract", "ApplicationComponent"): "o",
    ("Contract", "BusinessActor"): "o",
    ("Contract", "BusinessObject"): "cgos",
    ("Contract", "DataObject"): "o",
    ("DataObject", "ApplicationComponent"): "o",
    ("DataObject", "BusinessObject"): "or",
    ("DataObject", "BusinessRole"): "o",
    ("DataObject", "Constraint"): "nor",
    ("DataObject", "DataObject"): "cgos",
    ("Grouping", "ApplicationComponent"): "cfgorstv",
    ("Grouping", "BusinessActor"): "cfgiorstv",
    ("Grouping", "Contract"): "acgors",
    ("Grouping", "Relationship"): "cgo",
    ("Principle", "BusinessRole"): "o",
    ("WorkPackage", "ApplicationComponent"): "or",
    ("WorkPackage", "BusinessRole"): "or",
}  # fmt: skip
LETTERS = {
    "Access": "a", "Aggregation": "g", "Assignment": "i", "Association": "o", "Flow": "f",
    "Realization": "r", "Serving": "v", "Specialization": "s",
}  # fmt: skip


def exported(data: Data, *, findings: bool = True) -> str:
    return export(subject(data, findings=findings))[WHOLE]


def parts(text: str, name: str) -> Iterator[Element]:
    return fromstring(text, forbid_dtd=True).iter(f"{NS}{name}")


def properties(text: str) -> dict[str, dict[str, list[str]]]:
    """The properties of each element, relation and the model, by identifier and name."""
    root = fromstring(text, forbid_dtd=True)
    names = {
        part.get("identifier"): part.findtext(f"{NS}name")
        for part in root.iter(f"{NS}propertyDefinition")
    }
    found: dict[str, dict[str, list[str]]] = {}
    for part in (root, *root.iter(f"{NS}element"), *root.iter(f"{NS}relationship")):
        own = found[str(part.get("identifier"))] = {}
        for held in part.findall(f"{NS}properties/{NS}property"):
            name = str(names[held.get("propertyDefinitionRef")])
            own.setdefault(name, []).append(held.findtext(f"{NS}value") or "")
    return found


@pytest.mark.parametrize("name", ["klein", "achterstad", "voorbeeldstad"])
def test_an_example_keeps_to_the_schema(name: str) -> None:
    assert violations(exported(example(name))) == []


@pytest.mark.parametrize("seed", range(25))
def test_any_landscape_keeps_to_the_schema(seed: int) -> None:
    assert violations(exported(drawn(seed))) == []


def test_next_to_nothing_keeps_to_the_schema() -> None:
    data = {"rollen": [{"id": "0", "naam": "-", "soort": "extern"}]}
    assert violations(exported(data, findings=False)) == []


def test_the_judge_accepts_what_archi_writes() -> None:
    path = shared("gemma/samples/vng-over-gemma.xml")
    assert violations(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('identifier="id-rol-cio"', 'identifier="1"'),
        ('identifier="id-rol-cio"', 'identifier="id-partij-p1"'),
        ('source="id-applicatie-a1"', 'source="id-applicatie-a9"'),
        ('xsi:type="BusinessRole"', 'xsi:type="Rol"'),
        ("<elements>", "<elements></elements><elements>"),
        ("  <propertyDefinitions>", "<views /><propertyDefinitions>"),
        (' type="string"', ""),
        ("</name>\n      <properties>", "</name>\n      <properties></properties><properties>"),
        ('identifierRef="id-rol-cio"', 'identifierRef="id-rol-x"'),
        ('isDirected="true"', 'accessType="Read"'),
    ],
)
def test_the_judge_sees_what_is_wrong(old: str, new: str) -> None:
    text = exported(MINIMAL)
    assert old in text
    assert violations(text.replace(old, new, 1))


@pytest.mark.parametrize("seed", range(25))
def test_every_relation_is_one_that_archimate_allows(seed: int) -> None:
    text = exported(drawn(seed), findings=False)
    types = {part.get("identifier"): part.get(XSI) for part in parts(text, "element")}
    relations = [*parts(text, "relationship")]
    assert relations
    for relation in relations:
        ends = [str(types.get(relation.get(end), "Relationship")) for end in ("source", "target")]
        _is_allowed(str(relation.get(XSI)), ends[0], ends[1])


def test_every_field_that_refers_is_drawn_as_archimate_allows() -> None:
    for reference in agreed.references(vocabulary()):
        types = [
            agreed.TYPES.get(kind, "Relationship") for kind in (reference.holder, reference.target)
        ]
        source, target = reversed(types) if reference.shape.backward else types
        _is_allowed(reference.shape.kind, source, target)


def _is_allowed(kind: str, source: str, target: str) -> None:
    if source == "Relationship":  # from a relation only an Association may go, to anything
        assert kind == "Association"
    else:
        assert LETTERS[kind] in ALLOWED[source, target], (kind, source, target)


def test_each_shape_is_of_a_field_that_there_is() -> None:
    fields = {one.field for one in agreed.references(vocabulary())}
    kinds = {f"{one.field} {one.target}" for one in agreed.references(vocabulary())}
    assert set(agreed._SHAPES) <= fields | kinds


def test_every_kind_has_a_type_or_is_said_otherwise() -> None:
    kinds = {kind.name for kind in vocabulary().kinds.values() if kind.plural or kind.has_id}
    assert kinds - {agreed.FLOW, agreed.DEVIATING} <= set(agreed.TYPES)


def test_findings_stand_with_what_they_are_about() -> None:
    data = example("achterstad")
    result = subject(data)
    held = properties(exported(data))
    no_element = {"afwijking", "landschap"}  # these stand with the model
    assert result.findings
    for finding in result.findings:
        (values,) = [
            own[f"gemma-lint bevinding {finding.rule}"]
            for known_as, own in held.items()
            if (known_as == "id-gemma-lint-achterstad" and finding.element.kind in no_element)
            or (
                own.get("gemma-lint id") == [finding.element.id]
                and own.get("gemma-lint soort") == [finding.element.kind]
            )
        ]
        told = f"{finding.severity.value}: {finding.message}"
        assert any(value.endswith(f": {finding.message}") for value in values)
        assert (told in values) == (finding.status is Status.OPEN)
    counts = sum(
        int(own["gemma-lint bevindingen"][0])
        for own in held.values()
        if "gemma-lint bevindingen" in own
    )
    assert counts == sum(one.status is Status.OPEN for one in result.findings)


def test_findings_can_be_left_out() -> None:
    held = properties(exported(example("achterstad"), findings=False))
    assert not [name for own in held.values() for name in own if "bevinding" in name]


def test_what_the_gemma_knows_has_its_object_id() -> None:
    data = {
        "applicaties": [
            {
                "id": "a",
                "naam": "A",
                "referentiecomponenten": ["Zaakregistratiecomponent", "Onbekend <ding>"],
                "standaarden": [{"naam": "StUF-BG", "versie": "3.10"}, {"naam": "Eigen"}],
            }
        ],
        "voorzieningen": [{"id": "digid", "naam": "DigiD", "soort": "landelijk"}],
    }
    text = exported(data, findings=False)
    held = properties(text)
    names = {part.get("identifier"): part.findtext(f"{NS}name") for part in parts(text, "element")}
    by_name = {names[key]: own for key, own in held.items() if key in names}
    component = by_name["Zaakregistratiecomponent"]
    assert component["GEMMA type"] == ["Referentiecomponent"]
    assert re.fullmatch("[0-9a-f-]{32,36}", component["Object ID"][0])
    assert "Object ID" not in by_name["Onbekend <ding>"]
    assert by_name["DigiD"]["GEMMA type"] == ["Buitengemeentelijke voorziening"]
    assert "Object ID" in by_name["DigiD"]
    types = {own["GEMMA type"][0] for own in by_name.values() if "GEMMA type" in own}
    assert {"Standaard", "Standaardversie"} <= types


def test_a_version_behind_the_name_of_a_standard_is_that_version() -> None:
    """`StUF-BG 3.10` is one element, wherever its number is written."""
    written = [{"naam": "StUF-BG", "versie": "3.10"}, {"naam": "StUF BG 0310"}]
    text = exported({"applicaties": [{"id": "a", "naam": "A", "standaarden": written}]})
    found = [own for own in properties(text).values() if "Object ID" in own]
    assert [own["GEMMA type"] for own in found] == [["Standaardversie"]]
    assert '<name xml:lang="nl">StUF BG 3.10</name>' in text


def test_deviations_stand_with_what_they_are_about() -> None:
    data = {
        **MINIMAL,
        "afwijkingen": [
            {"regel": "G7.9", "element": "rol/cio", "reden": "Zo", "geldig_tot": "2027-07-01"},
            {"regel": "G8.1", "alle": "rol", "maatregel": "Dus"},
        ],
    }
    held = properties(exported(data))
    assert held["id-rol-cio"]["gemma-lint afwijking"] == ["G7.9 – Zo – tot 2027-07-01"]
    assert held["id-gemma-lint-gemeente"]["gemma-lint afwijking"] == ["rol: G8.1 – Dus"]


def test_identifiers_stay_when_something_else_comes_or_goes() -> None:
    before = exported(MINIMAL)
    more = {
        **MINIMAL,
        "rollen": [{"id": "a.b-1", "naam": "A", "soort": "extern"}, *MINIMAL["rollen"]],
    }
    after = exported(more)
    known = [
        {str(part.get("identifier")) for part in parts(text, "relationship")}
        for text in (before, after)
    ]
    assert known[0] <= known[1]
    assert "id-rol-a.b-1" in after


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_a_landscape_changes_nothing(seed: int) -> None:
    from tests.exporting.landscapes import dice

    data = example("achterstad")
    before = exported(data)
    for value in data.values():
        if isinstance(value, list):
            dice(seed).shuffle(value)
    assert exported({key: data[key] for key in reversed(data)}) == before


# What YAML takes, which is more than XML does.
UNWRITABLE = "".join(map(chr, range(0x7F, 0xA0))) + "\ufffe\uffff"
SIGNS = st.characters(exclude_categories=["Cs"], exclude_characters=UNWRITABLE)
TEXT = st.text(SIGNS, min_size=1).filter(str.strip)


@settings(max_examples=60, deadline=None)
@given(TEXT, TEXT)
def test_any_text_comes_back_from_the_file(name: str, about: str) -> None:
    data = {"rollen": [{"id": "r", "naam": name, "soort": "klant", "omschrijving": about}]}
    text = exported(data)
    (element,) = parts(text, "element")
    assert element.findtext(f"{NS}name") == one_line(name)
    assert element.findtext(f"{NS}documentation") == clean(about)
    assert element.find(f"{NS}name").get(LANG) == "nl"  # type: ignore[union-attr]
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x1b]", text)


@given(st.text())
def test_cleaning_is_done_once_and_leaves_nothing_that_xml_forbids(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", cleaned)
    if text.isprintable():
        assert cleaned == text
