"""In a list that people review, each element has a name that says which part it is."""

from __future__ import annotations

from gemma_lint.rules.element_name import MAX_LENGTH, name_in_baseline
from tests.rules.packs import graph_of

LANDSCAPE = """\
organisatie: {id: aa, naam: A, soort: gemeente}
rollen:
  - {id: cio, naam: CIO, soort: medewerker}
diensten:
  - id: paspoort
    naam: Paspoort
    kanalen: [{soort: balie}, {soort: digitaal}]
applicaties:
  - id: zaken
    naam: Zaken
    autorisaties: [{rol: cio, rechten: [lezen]}]
    maatwerk:
      - beschrijving: "Een koppeling\\n met de oude afrekening, die tot het einde van het jaar is"
gegevensverzamelingen:
  - {id: k, naam: K, open_data: {borging: {}}}
afwijkingen:
  - {regel: G7.9, element: applicatie/zaken}
  - {regel: G7.9, alle: applicatie}
"""


def _names(*kinds: str) -> list[str]:
    graph = graph_of(LANDSCAPE)
    return [name_in_baseline(one) for kind in kinds for one in graph.elements[kind]]


def test_an_element_with_an_id_goes_by_it_and_the_landscape_by_its_kind() -> None:
    assert _names("dienst", "organisatie", "landschap") == [
        "dienst/paspoort",
        "organisatie/aa",
        "landschap",
    ]


def test_a_part_says_where_it_stands_and_which_one_it_is() -> None:
    assert _names("kanaal", "autorisatie", "open_data", "borging") == [
        "dienst/paspoort kanalen balie",
        "dienst/paspoort kanalen digitaal",
        "applicatie/zaken autorisaties cio",
        "gegevensverzameling/k open_data",
        "gegevensverzameling/k open_data borging",
    ]


def test_an_afwijking_says_what_it_is_about() -> None:
    assert _names("afwijking") == ["afwijking G7.9 applicatie/zaken", "afwijking G7.9 applicatie"]


def test_what_a_part_says_is_one_line_and_not_too_long() -> None:
    (name,) = _names("maatwerk")
    said = name.removeprefix("applicatie/zaken maatwerk ")
    assert said.startswith("Een koppeling met de oude afrekening, die ")
    assert said.endswith("…")
    assert len(said) == MAX_LENGTH
