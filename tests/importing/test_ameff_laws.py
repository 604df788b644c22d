"""What holds for a draft of any model, however senseless; and that none takes for ever."""

from __future__ import annotations

import time
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.archimate import Element, Model, Relation
from gemma_lint.errors import InvalidInput
from gemma_lint.importing.ameff import read
from gemma_lint.importing.archimate import draft_of
from gemma_lint.importing.draft import Options
from tests.archimate.ameff_files import whole
from tests.importing.drafts import imported
from tests.importing.soundness import assert_sound, counts
from tests.importing.voorbeeldstad import current, renewed

KINDS = [
    "ApplicationComponent",
    "ApplicationInterface",
    "ApplicationFunction",
    "ApplicationService",
    "DataObject",
    "BusinessObject",
    "BusinessService",
    "BusinessProcess",
    "BusinessActor",
    "BusinessRole",
    "BusinessCollaboration",
    "Constraint",
    "Product",
    "Node",
    "",
]
TYPES = [
    "Pakket",
    "Pakketversie",
    "Leverancier",
    "Gemeente",
    "Samenwerkingsverband",
    "buitengemeentelijke component",
    "Referentiecomponent",
    "Standaard",
    "Standaardversie",
    "Cloud-dienstverleningsmodel",
    "Bedrijfsproces",
]
RELATIONS = [
    "Flow",
    "Serving",
    "Access",
    "Association",
    "Specialization",
    "Realization",
    "Assignment",
    "Aggregation",
    "Composition",
    "Triggering",
    "",
]
NAMES = [
    "",
    "levert",
    "is versie van",
    "is geschikt voor",
    "wordt gebruikt voor",
    "is eigenaar van",
    "is afnemer van",
    "wordt afgenomen als",
    "koppeling aanbod",
    "Zaakregistratiecomponent",
    "StUF-BG 3.10",
    "SaaS - Software as a Service",
]
IDS = ["id-1", "1", "id-2", "id-swc-app-3", "id-swc-4", "5", "id-6", "id-7", "id-8", "weg"]
texts = st.sampled_from(NAMES) | st.text(max_size=20)
properties = st.dictionaries(
    st.sampled_from(
        [
            *("GEMMA type", "SWC type", "Object ID", "Bron", "URL", "Versieaanduiding", "Type"),
            *("Gebruik status", "Richting", "Standaardversie", "Transportprotocol", "Status"),
        ]
    ),
    st.lists(st.sampled_from([*TYPES, "Softwarecatalogus", "In productie"]) | texts, max_size=2),
    max_size=4,
)
elements = st.builds(
    Element,
    st.sampled_from(IDS[:-1]),
    st.sampled_from(KINDS),
    texts,
    properties,
    texts,
)
ends = st.sampled_from([*IDS, "r0", "r1", "r2"])
relations = st.builds(
    lambda kind, source, target, found, id_, name, access: Relation(
        kind, source, target, found, id_, name, access=access if kind == "Access" else None
    ),
    st.sampled_from(RELATIONS),
    ends,
    ends,
    properties,
    st.sampled_from(["", "r0", "r1", "r2"]),
    texts,
    st.sampled_from(["Read", "Write", "ReadWrite", "Access"]),
)
models = st.builds(
    lambda found, joined: Model(elements={e.id: e for e in found}, relations=joined),
    st.lists(elements, max_size=10),
    st.lists(relations, max_size=20),
)


@given(models)
def test_any_model_gives_a_sound_draft_in_which_all_is_accounted_for(model: Model) -> None:
    draft = draft_of(model, Path("model.xml"), Options())
    assert_sound(draft)
    assert sum(counts(draft, "element").values()) == len(model.elements)
    assert sum(counts(draft, "relation").values()) == len(model.relations)
    became = counts(draft, "element")["element"] + counts(draft, "relation")["element"]
    assert became == len(draft.items)


@settings(max_examples=8)  # importing runs every rule
@given(models.filter(lambda model: draft_of(model, Path("m.xml"), Options()).items))
def test_any_draft_becomes_a_landscape_and_changes_nothing_the_next_time(
    tmp_path_factory: pytest.TempPathFactory, model: Model
) -> None:
    folder = tmp_path_factory.mktemp("landschap")
    imported(draft_of(model, Path("model.xml"), Options()), folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    imported(draft_of(model, Path("model.xml"), Options()), folder)
    assert before == {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@pytest.mark.parametrize("form", [current, renewed])
def test_a_municipality_becomes_a_landscape(tmp_path: Path, form: object) -> None:
    assert callable(form)
    source = form().write(tmp_path)
    folder = tmp_path / "landschap"
    folder.mkdir()
    imported(read(source, Options()), folder)
    assert "Zaakwijs" in (folder / "applicaties.yaml").read_text(encoding="utf-8")


def big(inner: str, relations_: str) -> bytes:
    return whole(
        f"<elements>{inner}</elements><relationships>{relations_}</relationships>"
        '<propertyDefinitions><propertyDefinition identifier="p"><name>GEMMA type</name>'
        "</propertyDefinition></propertyDefinitions>"
    )


def element(identifier: str, kind: str, gemma_type: str = "") -> str:
    typed = (
        f'<properties><property propertyDefinitionRef="p"><value>{gemma_type}</value></property>'
        "</properties>"
    )
    inner = f"<name>{identifier}</name>{typed if gemma_type else ''}"
    return f'<element identifier="{identifier}" xsi:type="{kind}">{inner}</element>'


def relation(kind: str, source: str, target: str) -> str:
    return f'<relationship source="{source}" target="{target}" xsi:type="{kind}"/>'


N = 3_000
SOFTWARE = "".join(element(f"a{n}", "ApplicationComponent") for n in range(N))
HOSTILE = {
    "a function of everything": big(
        SOFTWARE + element("f", "ApplicationFunction") + element("d", "DataObject"),
        "".join(relation("Assignment", f"a{n}", "f") for n in range(N))
        + relation("Access", "f", "d") * N
        + relation("Flow", "f", "a1") * N,
    ),
    "a chain of functions": big(
        "".join(element(f"f{n}", "ApplicationFunction") for n in range(N)),
        "".join(relation("Realization", f"f{n}", f"f{n + 1}") for n in range(N - 1)),
    ),
    "a circle of versions": big(
        "".join(element(f"v{n}", "ApplicationComponent", "Pakketversie") for n in range(N)),
        "".join(relation("Specialization", f"v{n}", f"v{(n + 1) % N}") for n in range(N)),
    ),
    "a package of everything": big(
        element("p", "ApplicationComponent", "Pakket")
        + "".join(element(f"v{n}", "ApplicationComponent", "Pakketversie") for n in range(N)),
        "".join(relation("Aggregation", "p", f"v{n}") for n in range(N))
        + relation("Flow", "p", "p") * N,
    ),
    "one koppelvlak many times": big(SOFTWARE, relation("Flow", "a1", "a2") * N * 3),
    "elements of one identifier": big(element("a", "ApplicationComponent") * N, ""),
    "an element that everything reads": big(
        SOFTWARE + element("d", "DataObject"),
        "".join(
            f'<relationship source="a{n}" target="d" xsi:type="Access" accessType="{access}"/>'
            for n in range(N)
            for access in ("Write", "Read", "Access")
        ),
    ),
}


TOO_MUCH = {"a package of everything"}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_model_takes_for_ever(name: str, tmp_path: Path) -> None:
    path = tmp_path / "model.xml"
    path.write_bytes(HOSTILE[name])
    began = time.process_time()
    with pytest.raises(InvalidInput) if name in TOO_MUCH else nullcontext():
        assert_sound(read(path, Options()))
    assert time.process_time() - began < 30
