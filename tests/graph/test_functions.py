"""What rules can ask of the graph, each on a landscape of a few lines."""

from __future__ import annotations

import pytest

from gemma_lint.graph import functions
from tests.graph.landscapes import Found, ids, interfaces, named

SOURCES = named("gegevenssoorten", "s bron: d", "t bron: bag", "u", "v bron: [d, e]")
DATA = named("gegevensverzamelingen", "d bevat: [s, v]", "e bevat: [s, v]", "x bevat: [u]")
BAG = named("voorzieningen", "bag soort: basisregistratie", "pdok soort: landelijk")
PARTIES = named("partijen", "p soort: leverancier", "q soort: afnemer")
APPS = named("applicaties", "a bevat: [d]", "b bevat: [e]", "c", "z")
BASE = SOURCES + DATA + BAG + PARTIES + APPS


def _carried(data: str) -> str:
    return ids(functions.gedragen(Found(BASE + interfaces(f"a > b: {data}"))("koppelvlak/k1")))


@pytest.mark.parametrize(
    ("data", "carried"),
    [("d", "d"), ("s", "d"), ("t", "bag"), ("u", "u"), ("v", "d e"), ("s, d, v", "d e"), ("", "")],
)
def test_a_kind_of_data_is_carried_as_its_source(data: str, carried: str) -> None:
    assert _carried(data) == carried


def test_an_application_takes_what_comes_in_and_what_goes_both_ways() -> None:
    found = Found(BASE + interfaces("a > b: d", "b = c: t", "b > c: x"))
    taken = {one: ids(functions.ontvangen(found(f"applicatie/{one}"))) for one in "abcz"}
    assert taken == {"a": "", "b": "d bag", "c": "bag x", "z": ""}


def test_users_hold_a_dataset_or_take_it() -> None:
    found = Found(BASE + interfaces("a > b: d", "a > p: d", "c = z: s", "b > c: e"))
    assert ids(functions.gebruikers(found("gegevensverzameling/d"))) == "a b z c"
    assert ids(functions.gebruikers(found("gegevensverzameling/e"))) == "b c"
    assert ids(functions.gebruikers(found("gegevensverzameling/x"))) == ""


def test_kinds_of_data_are_used_by_holding_and_by_taking() -> None:
    found = Found(BASE + interfaces("bag > a: bag", "a > c: u"))
    assert ids(functions.gebruikte_soorten(found("applicatie/a"))) == "s v t"
    assert ids(functions.gebruikte_soorten(found("applicatie/c"))) == "u"


@pytest.mark.parametrize(
    ("rights", "dataset", "changed"),
    [
        ("lezen", "", ""),
        ("lezen, wijzigen", "", "s"),
        ("toevoegen", "", "s"),
        ("wijzigen", ", verwijzing: {toegepast: true}", ""),
        ("wijzigen", ", verwijzing: {mogelijk: false}", "s"),
    ],
)
def test_kinds_of_data_are_changed_where_a_role_may_and_the_data_itself_is_held(
    rights: str, dataset: str, changed: str
) -> None:
    landscape = f"""
gegevenssoorten: [{{id: s, naam: S}}]
gegevensverzamelingen: [{{id: d, naam: D, bevat: [s]{dataset}}}]
rollen: [{{id: r, naam: R, soort: medewerker}}]
applicaties: [{{id: a, naam: A, bevat: [d], autorisaties: [{{rol: r, rechten: [{rights}]}}]}}]
"""
    assert ids(functions.gewijzigde_soorten(Found(landscape)("applicatie/a"))) == changed


class TestWithoutSource:
    @pytest.mark.parametrize(
        ("links", "without"),
        [
            ([], "s"),
            (["a > b: s"], ""),
            (["a > b: d"], ""),
            (["a > b: x"], "s"),
            (["b > a: s"], "s"),
            (["b = a: s"], ""),
            (["a > c: s", "c > b: s"], ""),
            (["a > c: s", "c > b: t"], "s"),
            (["a > c: s", "c > z: s", "z > b: s", "b > c: s"], ""),
            (["c > b: s", "b > c: s"], "s"),
            (["a > p: s", "p > b: s"], ""),
        ],
    )
    def test_a_way_from_the_source_may_be_indirect(self, links: list[str], without: str) -> None:
        data = named("gegevensverzamelingen", "d bevat: [s]", "e bevat: [s]", "x")
        rest = named("gegevenssoorten", "s bron: d", "t") + PARTIES + APPS
        found = Found(data + rest + (interfaces(*links) if links else ""))
        assert ids(functions.zonder_bron(found("applicatie/b"))) == without
        assert ids(functions.zonder_bron(found("applicatie/a"))) == ""

    def test_a_facility_is_its_own_source(self) -> None:
        found = Found(BASE + interfaces("bag > a: t", "c > z: t"))
        assert "t" not in ids(functions.zonder_bron(found("applicatie/a"))).split()
        assert ids(functions.zonder_bron(found("applicatie/z"))) == "t"

    def test_one_of_two_sources_is_enough(self) -> None:
        found = Found(BASE + interfaces("a > c: v", "b > z: v"))
        assert ids(functions.zonder_bron(found("applicatie/c"))) == ""
        assert ids(functions.zonder_bron(found("applicatie/z"))) == ""

    def test_what_has_no_source_is_not_missed_here(self) -> None:
        found = Found(BASE + interfaces("c > z: u"))
        assert ids(functions.zonder_bron(found("applicatie/z"))) == ""

    def test_nor_what_has_a_source_that_nobody_holds(self) -> None:
        found = Found(
            named("gegevenssoorten", "s bron: d")
            + named("gegevensverzamelingen", "d")
            + named("applicaties", "a", "b")
            + interfaces("a > b: s")
        )
        assert ids(functions.zonder_bron(found("applicatie/b"))) == ""


class TestWithoutWayBack:
    CHANGES = "autorisaties: [{rol: r, rechten: [%s]}]"

    def _found(self, *links: str, rights: str = "wijzigen", more: str = "") -> str:
        found = Found(
            named("gegevenssoorten", "s bron: d", "u")
            + named("gegevensverzamelingen", "d bevat: [s]", "e bevat: [s, u]")
            + named("rollen", "r soort: medewerker")
            + named(
                "applicaties",
                "a bevat: [d]",
                f"b bevat: [e], {self.CHANGES % rights}{more}",
                "c",
            )
            + (interfaces(*links) if links else "")
        )
        return ids(functions.zonder_terugweg(found("applicatie/b")))

    @pytest.mark.parametrize(
        ("links", "without"),
        [
            ([], "s"),
            (["a > b: s"], "s"),
            (["a < b: s"], ""),
            (["a = b: s"], ""),
            (["b > a: s"], ""),
            (["b > a: e"], ""),
            (["b > a: u"], "s"),
            (["b > c: s", "c > a: s"], ""),
            (["c < b: s", "a < c: s"], ""),
            (["c < b: s", "a > c: s"], "s"),
            (["b > c: s", "c > b: s"], "s"),
        ],
    )
    def test_changes_flow_back_by_delivery_or_by_changing_at_the_giver(
        self, links: list[str], without: str
    ) -> None:
        assert self._found(*links) == without

    @pytest.mark.parametrize("right", ["toevoegen", "wijzigen", "verwijderen"])
    def test_adding_and_deleting_are_changes_too(self, right: str) -> None:
        assert self._found(rights=right) == "s"

    def test_reading_changes_nothing(self) -> None:
        assert self._found(rights="lezen, uitvoeren") == ""

    def test_the_source_itself_needs_no_way_back(self) -> None:
        found = Found(
            named("gegevenssoorten", "s bron: d")
            + named("gegevensverzamelingen", "d bevat: [s]")
            + named("rollen", "r soort: medewerker")
            + named("applicaties", f"a bevat: [d], {self.CHANGES % 'wijzigen'}")
        )
        assert ids(functions.zonder_terugweg(found("applicatie/a"))) == ""


class TestPath:
    FOUND = Found(
        BASE
        + interfaces(
            "a > b: s", "b > c: s", "c > z: s", "a > z: t", "z > a: s", "p = c: s", "q > p: s"
        )
    )

    @pytest.mark.parametrize(
        ("start", "end", "sort", "way"),
        [
            ("applicatie/a", "applicatie/b", "s", "a b"),
            ("applicatie/a", "applicatie/z", "s", "a b c z"),
            ("applicatie/a", "applicatie/z", "t", "a z"),
            ("applicatie/b", "applicatie/a", "s", "b c z a"),
            ("applicatie/b", "applicatie/a", "t", ""),
            ("applicatie/a", "applicatie/a", "s", "a"),
            ("partij/p", "applicatie/z", "s", "p c z"),
            ("applicatie/c", "partij/p", "s", "c p"),
            ("applicatie/c", "partij/q", "s", ""),
            ("voorziening/bag", "applicatie/a", "s", ""),
        ],
    )
    def test_it_is_the_shortest_for_that_kind_of_data(
        self, start: str, end: str, sort: str, way: str
    ) -> None:
        giver, taker, data = (self.FOUND(one) for one in (start, end, f"gegevenssoort/{sort}"))
        assert ids(functions.pad(giver, taker, data)) == way
        assert functions.bereikt(giver, taker, data) == bool(way)

    def test_of_two_ways_the_short_one_is_taken(self) -> None:
        found = Found(BASE + interfaces("a > b: s", "b > c: s", "a > c: s"))
        way = functions.pad(found("applicatie/a"), found("applicatie/c"), found("gegevenssoort/s"))
        assert ids(way) == "a c"


@pytest.mark.parametrize(
    ("link", "leaves"),
    [("a > b", False), ("a > p", True), ("p > a", True), ("bag > a", True), ("a = bag", True)],
)
def test_an_interface_leaves_the_organisation_at_either_end(link: str, leaves: bool) -> None:
    found = Found(BASE + interfaces(link))
    assert functions.verlaat_organisatie(found("koppelvlak/k1")) is leaves


def test_namesakes_share_a_name_whatever_its_capitals_and_spaces() -> None:
    found = Found(
        """
gegevenssoorten:
  - {id: a, naam: Zaak}
  - {id: b, naam: " zaak "}
  - {id: c, naam: Zaken}
gegevensverzamelingen: [{id: d, naam: Zaak}]
"""
    )
    assert ids(functions.naamgenoten(found("gegevenssoort/a"))) == "b"
    assert ids(functions.naamgenoten(found("gegevenssoort/c"))) == ""


def test_authorisations_cover_what_they_name_or_everything() -> None:
    found = Found(
        """
rollen:
  - {id: alles, naam: A, soort: medewerker}
  - {id: een, naam: B, soort: medewerker}
  - {id: eigen, naam: C, soort: medewerker}
  - {id: functie, naam: D, soort: medewerker}
gegevensverzamelingen:
  - {id: d, naam: D, autorisaties: [{rol: eigen, rechten: [lezen]}]}
  - {id: e, naam: E}
applicaties:
  - id: a
    naam: A
    bevat: [d, e]
    applicatiefuncties: [{id: f, naam: F}, {id: g, naam: G}]
    autorisaties:
      - {rol: alles, rechten: [lezen]}
      - {rol: een, gegevens: [d]}
      - {rol: functie, applicatiefuncties: [f]}
  - {id: b, naam: B, autorisaties: [{rol: een, rechten: [lezen]}]}
"""
    )

    def roles(name: str) -> str:
        return ids(one.rol for one in functions.autorisaties_op(found(name)))

    assert roles("gegevensverzameling/d") == "een eigen alles"
    assert roles("gegevensverzameling/e") == "alles"
    assert roles("applicatiefunctie/f") == "functie alles"
    assert roles("applicatiefunctie/g") == "alles"


def test_a_process_touches_what_it_names_or_what_its_applications_hold() -> None:
    functions_of = "applicatiefuncties: [{id: f, naam: F}, {id: g, naam: G}]"
    found = Found(
        named("gegevensverzamelingen", "d", "e", "x")
        + named("applicaties", f"a bevat: [d, e], {functions_of}")
        + named(
            "processen",
            "p applicatiefuncties: [f, g]",
            "q applicatiefuncties: [f], gegevens: [x]",
            "r",
        )
    )
    touched = {one: ids(functions.geraakt(found(f"proces/{one}"))) for one in "pqr"}
    assert touched == {"p": "d e", "q": "x", "r": ""}


def test_the_highest_of_each_level_is_taken_apart() -> None:
    def biv(*levels: int) -> str:
        names = ("beschikbaarheid", "integriteit", "vertrouwelijkheid")
        return ", ".join(f"{name}: {level}" for name, level in zip(names, levels, strict=True))

    found = Found(
        named(
            "gegevensverzamelingen", f"d biv: {{{biv(1, 3, 2)}}}", f"e biv: {{{biv(2, 1, 2)}}}", "x"
        )
    )
    every = [found(f"gegevensverzameling/{one}") for one in "dex"]
    assert functions.hoogste_biv(every) == (2, 3, 2)
    assert functions.hoogste_biv(every[2:]) == functions.hoogste_biv([]) == (0, 0, 0)
    assert functions.hoogste_biv(every).integriteit == 3
