"""From a landscape to elements: references resolved both ways, parts and places kept."""

from __future__ import annotations

import pytest

from gemma_lint.graph import build, build_graph
from gemma_lint.graph.locate import field_location, origin
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.reading import read_landscape
from gemma_lint.landscape.vocabulary import Relation
from gemma_lint.rules.calls import read_date
from gemma_lint.source import parse
from tests.graph.landscapes import Found, ids
from tests.rules.packs import find

LANDSCAPE = """\
organisatie: {id: stad, naam: Stad, soort: gemeente}
rollen:
  - {id: r, naam: Beheer, soort: eenheid}
applicaties:
  - id: a
    naam: A
    eigenaar: r
    bevat: [d, e]
    biv: {beschikbaarheid: 1, integriteit: 2, vertrouwelijkheid: 3}
    applicatiefuncties:
      - {id: f, naam: F, verantwoordelijke: r}
    autorisaties:
      - {rol: r, rechten: [lezen], gegevens: [e]}
    extra: {merk: X}
  - {id: b, naam: B, bevat: [e]}
gegevensverzamelingen:
  - {id: d, naam: D}
  - {id: e, naam: E, kopie_van: d}
"""


@pytest.fixture(scope="module")
def find_in() -> Found:
    return Found(LANDSCAPE)


def test_references_become_the_elements_they_name(find_in: Found) -> None:
    application = find_in("applicatie/a")
    assert application.eigenaar is find_in("rol/r")
    assert application.bevat == [
        find_in("gegevensverzameling/d"),
        find_in("gegevensverzameling/e"),
    ]


def test_references_can_be_walked_back(find_in: Found) -> None:
    assert ids(find_in("gegevensverzameling/e").gehouden_door) == "a b"
    assert ids(find_in("rol/r").eigenaar_van_applicaties) == "a"
    assert ids(find_in("gegevensverzameling/d").kopieen) == "e"


def test_parts_refer_and_are_referred_to_as_well(find_in: Found) -> None:
    (authorisation,) = find_in("rol/r").autorisaties
    assert authorisation.rol is find_in("rol/r")
    assert ids(find_in("rol/r").verantwoordelijk_voor_applicatiefuncties) == "f"
    assert find_in("gegevensverzameling/e").genoemd_in_autorisaties == [authorisation]


def test_a_part_knows_the_element_around_it(find_in: Found) -> None:
    assert find_in("applicatiefunctie/f").applicatie is find_in("applicatie/a")


def test_what_is_not_there_reads_as_nothing(find_in: Found) -> None:
    application = find_in("applicatie/b")
    assert application.eigenaar is None
    assert application.biv is None
    assert ids(application.autorisaties) == ids(application.koppelvlakken_in) == ""
    assert application.extra == {}


def test_elements_of_a_landscape_do_not_show_in_another() -> None:
    empty = Found("applicaties: [{id: a, naam: A}]\n")
    assert empty("applicatie/a").extra == {}
    assert ids(empty("applicatie/a").bevat) == ""
    assert empty("applicatie/a")._graaf is empty.graph


def test_what_people_listed_is_counted(find_in: Found) -> None:
    assert find_in.graph.size == 1 + 1 + 2 + 2


def test_the_landscape_holds_everything_by_kind(find_in: Found) -> None:
    root = find_in.graph.root
    assert ids(root.applicaties) == "a b"
    assert root.organisatie.id == "stad"
    assert find_in.graph.elements["landschap"] == [root]


def _samples() -> dict[str, Relation]:
    """Every relation of the vocabulary between elements that stand in a list of their own."""
    kinds = landscape_vocabulary().kinds
    return {
        f"{one.source}.{one.field}-{one.target}": one
        for one in landscape_vocabulary().relations()
        if kinds[one.source].plural and kinds[one.target].plural
    }


REQUIRED = {
    "dienst": "naam: X",
    "partij": "naam: X, soort: afnemer",
    "rol": "naam: X, soort: klant",
    "voorziening": "naam: X, soort: landelijk",
    "koppelvlak": "naam: X, van: elders, naar: elders",
    "overeenkomst": "partij: elders",
    "verwerking": "doel: X",
    "afwijking": "regel: G7.9",
}


@pytest.mark.parametrize("name", _samples())
def test_every_relation_of_the_vocabulary_goes_both_ways(name: str) -> None:
    relation = _samples()[name]
    kinds = landscape_vocabulary().kinds
    field = kinds[relation.source].field(relation.field)
    assert field is not None
    value = "[doel]" if field.many else "doel"
    given = [one for one in _required(relation.source) if not one.startswith(f"{relation.field}:")]
    identity = ["id: bron"] if kinds[relation.source].has_id else []
    source = ", ".join([*identity, *given, f"{relation.field}: {value}"])
    target = ", ".join(["id: doel", *_required(relation.target)])
    lists = {"partijen": ["{id: elders, naam: E, soort: afnemer}"]}
    lists.setdefault(kinds[relation.target].plural or "", []).append(f"{{{target}}}")
    lists.setdefault(kinds[relation.source].plural or "", []).append(f"{{{source}}}")
    graph = Found("\n".join(f"{key}: [{', '.join(all_)}]" for key, all_ in lists.items())).graph
    found = graph.elements[relation.source][-1]
    other = next(one for one in graph.elements[relation.target] if vars(one).get("id") == "doel")
    forward = getattr(found, relation.field)
    assert (forward if field.many else [forward]) == [other]
    assert getattr(other, relation.name) == [found]


def _required(kind: str) -> list[str]:
    return REQUIRED.get(kind, "naam: X").split(", ")


@pytest.mark.parametrize(
    ("element", "field", "wanted"),
    [
        ("applicatie/a", None, "a\n"),
        ("applicatie/a", "eigenaar", "r\n"),
        ("applicatie/a", "biv.integriteit", "2, "),
        ("applicatie/a", "logging", "a\n"),
        ("applicatie/a", "biv.onbekend", "biv:"),
        ("applicatiefunctie/f", "verantwoordelijke", "r}"),
        ("applicatiefunctie/f", None, "f, "),
        ("gegevensverzameling/e", "naam", "E, kopie"),
    ],
)
def test_a_field_is_found_where_it_is_written(
    find_in: Found, element: str, field: str | None, wanted: str
) -> None:
    place = field_location(find_in(element), field)
    assert (place.line, place.column) == find(LANDSCAPE, wanted)


def test_a_part_without_an_id_is_found_too(find_in: Found) -> None:
    (authorisation,) = find_in("applicatie/a").autorisaties
    document, path = origin(authorisation)
    assert (document.path, path) == ("1.yaml", ("applicaties", 0, "autorisaties", 0))
    place = field_location(authorisation, "rechten")
    assert (place.line, place.column) == find(LANDSCAPE, "[lezen]")


def test_a_thing_stands_in_the_file_it_was_written_in() -> None:
    files = ("rollen: [{id: r, naam: R, soort: klant}]\n", "\napplicaties:\n  - {id: a, naam: A}\n")
    place = field_location(Found(*files)("applicatie/a"), "naam")
    assert (place.path, place.line, place.column) == ("2.yaml", *find(files[1], "A}"))


def test_a_reference_written_twice_is_one() -> None:
    found = Found(
        "applicaties: [{id: a, naam: A, bevat: [d, d]}]\n"
        "gegevensverzamelingen: [{id: d, naam: D}]\n"
        "gegevenssoorten: [{id: s, naam: S, bron: [d, d]}]\n"
    )
    assert ids(found("applicatie/a").bevat) == ids(found("gegevenssoort/s").bron) == "d"
    assert ids(found("gegevensverzameling/d").gehouden_door) == "a"


def test_after_many_unknown_ids_no_more_names_are_sought(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "MAX_COMPARISONS", 3)
    wrong = "\n".join(f"  - {{id: k{n}, naam: K, applicaties: [zaaken]}}" for n in range(4))
    written = f"applicaties: [{{id: zaken, naam: A}}, {{id: post, naam: B}}]\nkavels:\n{wrong}\n"
    documents = [parse(written.encode(), "1.yaml")]
    _, problems = build_graph(read_landscape(documents, landscape_vocabulary(), read_date))
    advices = [problem.advice.key for problem in problems if problem.advice]
    near, general = "landscape.reference.nearest", "landscape.reference.advice"
    assert advices == [near, near, general, general]
