"""What landscapes say of each other when they are checked together."""

from __future__ import annotations

import pytest

from gemma_lint.graph import functions
from gemma_lint.graph.together import SHOWN, meet
from tests.graph.landscapes import Found, ids

AA = """\
organisatie: {id: aa, naam: Gemeente Aa, soort: gemeente}
applicaties:
  - {id: zs, naam: Zaaksysteem, leverancier: zaaksoft}
  - {id: eigen, naam: Eigenbouw}
  - {id: hrm, naam: HRM}
partijen:
  - {id: zaaksoft, naam: Zaaksoft, soort: leverancier}
  - {id: buur, naam: gemeente  BB, soort: samenwerkingspartner}
  - {id: cc, naam: Samenwerking, soort: samenwerkingspartner}
voorzieningen:
  - {id: portaal, naam: Portaal, soort: partner, beheerder: buur}
  - {id: bag, naam: BAG, soort: basisregistratie}
koppelvlakken:
  - {id: naar-buur, naam: N, van: zs, naar: buur}
  - {id: van-portaal, naam: V, van: portaal, naar: zs}
  - {id: van-bag, naam: B, van: bag, naar: zs}
overeenkomsten:
  - {id: met-buur, partij: buur}
  - {id: met-zaaksoft, partij: zaaksoft}
"""
BB = """\
organisatie: {id: bb, naam: Bb, soort: gemeente}
applicaties:
  - {id: z, naam: zaaksysteem, leverancier: zs}
  - {id: z2, naam: Zaaksysteem, leverancier: ander}
  - {id: h, naam: hrm, leverancier: ander}
partijen:
  - {id: zs, naam: ZAAKSOFT, soort: leverancier}
  - {id: ander, naam: Ander, soort: leverancier}
  - {id: aa, naam: Die van hiernaast, soort: samenwerkingspartner}
koppelvlakken:
  - {id: uit-aa, naam: U, van: aa, naar: z}
  - {id: naar-aa, naam: N, van: z, naar: aa}
  - {id: nog-een, naam: O, van: h, naar: z}
overeenkomsten:
  - {id: convenant, partij: aa}
  - {id: contract, partij: zs}
"""


@pytest.fixture(name="aa")
def _aa() -> Found:
    found, other = Found(AA), Found(BB)
    meet([found.graph, other.graph])
    return found


def _bb(aa: Found) -> Found:
    found = Found.__new__(Found)
    (found.graph,) = aa.graph.others
    return found


def test_alone_there_is_nothing_elsewhere() -> None:
    alone = Found(AA)
    assert functions.zelfde_elders(alone("applicatie/zs")) == []
    assert functions.organisatie_elders(alone("partij/buur")) == []
    assert functions.andere_organisaties(alone("koppelvlak/naar-buur")) == []
    assert functions.tegenhangers(alone("koppelvlak/naar-buur")) == []
    assert functions.tegenhangers(alone("overeenkomst/met-buur")) == []


@pytest.mark.parametrize(
    ("application", "same"),
    [("zs", "z"), ("eigen", ""), ("hrm", "h")],
)
def test_the_same_application_has_its_name_and_no_other_supplier(
    aa: Found, application: str, same: str
) -> None:
    here = aa(f"applicatie/{application}")
    assert ids(functions.zelfde_elders(here)) == same


def test_the_same_holds_from_the_other_side(aa: Found) -> None:
    bb = _bb(aa)
    assert ids(functions.zelfde_elders(bb("applicatie/z"))) == "zs"
    assert ids(functions.zelfde_elders(bb("applicatie/z2"))) == ""
    assert ids(functions.zelfde_elders(bb("applicatie/h"))) == "hrm"


MEMBER = """\
organisatie: {id: aa, naam: Gemeente Aa, soort: gemeente}
partijen: [{id: verband, naam: Drieland, soort: samenwerkingspartner}]
applicaties: [{id: hrm, naam: HRM, leverancier: verband}]
"""
COOPERATION = """\
organisatie: {id: drieland, naam: Drieland, soort: samenwerkingsverband}
partijen: [{id: maker, naam: Maker, soort: leverancier}]
applicaties:
  - {id: p, naam: HRM, leverancier: maker}
  - {id: q, naam: Ander, leverancier: maker}
"""


def test_who_gets_an_application_from_the_other_names_no_other_supplier() -> None:
    member, cooperation = Found(MEMBER), Found(COOPERATION)
    meet([member.graph, cooperation.graph])
    assert ids(functions.zelfde_elders(member("applicatie/hrm"))) == "p"
    assert ids(functions.zelfde_elders(cooperation("applicatie/p"))) == "hrm"
    assert ids(functions.zelfde_elders(cooperation("applicatie/q"))) == ""


def test_of_many_that_are_the_same_the_first_are_given(aa: Found) -> None:
    many = "".join(f"  - {{id: a{n}, naam: HRM}}\n" for n in range(SHOWN + 5))
    other = Found(f"organisatie: {{id: dd, naam: Dd, soort: gemeente}}\napplicaties:\n{many}")
    meet([aa.graph, other.graph])
    assert len(functions.zelfde_elders(aa("applicatie/hrm"))) == SHOWN


@pytest.mark.parametrize(("party", "organisation"), [("buur", "bb"), ("cc", ""), ("zaaksoft", "")])
def test_a_party_is_an_organisation_by_its_name(aa: Found, party: str, organisation: str) -> None:
    assert ids(functions.organisatie_elders(aa(f"partij/{party}"))) == organisation


def test_a_party_is_an_organisation_by_its_id(aa: Found) -> None:
    assert ids(functions.organisatie_elders(_bb(aa)("partij/aa"))) == "aa"


@pytest.mark.parametrize(
    ("interface", "with_whom", "counterparts"),
    [
        ("naar-buur", "bb", "uit-aa"),
        ("van-portaal", "bb", "naar-aa"),  # a facility is that of the party that runs it
        ("van-bag", "", ""),
    ],
)
def test_an_exchange_has_its_counterpart(
    aa: Found, interface: str, with_whom: str, counterparts: str
) -> None:
    here = aa(f"koppelvlak/{interface}")
    assert ids(functions.andere_organisaties(here)) == with_whom
    assert ids(functions.tegenhangers(here)) == counterparts


def test_an_agreement_has_its_counterpart(aa: Found) -> None:
    assert ids(functions.tegenhangers(aa("overeenkomst/met-buur"))) == "convenant"
    assert ids(functions.tegenhangers(aa("overeenkomst/met-zaaksoft"))) == ""
    assert ids(functions.tegenhangers(_bb(aa)("overeenkomst/convenant"))) == "met-buur"


def test_an_element_is_of_the_organisation_of_its_landscape(aa: Found) -> None:
    assert ids(functions.van_organisatie(aa("applicatie/zs"))) == "aa"
    nobody = Found("applicaties: [{id: zs, naam: Zaaksysteem}]\n")
    assert functions.van_organisatie(nobody("applicatie/zs")) == []


@pytest.mark.parametrize(
    ("name", "names", "among"),
    [
        ("Gemeente Aa", ["aa", "Bb"], True),
        ("Aa", ["gemeente  AA"], True),
        ("Gemeente Aalsmeer", ["Aa"], False),
        ("Aa", [], False),
    ],
)
def test_a_municipality_among_names(name: str, names: list[str], among: bool) -> None:
    assert functions.zelfde_gemeente(name, names) is among


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [
        ("van: a, naar: p", "van: p, naar: a", "k"),
        ("van: a, naar: p", "van: a, naar: p", ""),
        # What goes both ways is the same exchange from whichever side it is drawn.
        ("van: a, naar: p, richting: beide", "van: a, naar: p, richting: beide", "k"),
        ("van: a, naar: p", "van: a, naar: p, richting: beide", "k"),
        ("van: a, naar: p, richting: beide", "van: a, naar: p", "k"),
        ("van: p, naar: a", "van: p, naar: a, richting: halen", ""),
    ],
)
def test_an_exchange_both_ways_has_a_counterpart_in_either_direction(
    ours: str, theirs: str, found: str
) -> None:
    def side(us: str, them: str, interface: str) -> Found:
        return Found(
            f"organisatie: {{id: {us}, naam: {us.upper()}, soort: gemeente}}\n"
            "applicaties: [{id: a, naam: A}]\n"
            f"partijen: [{{id: p, naam: {them.upper()}, soort: gemeente}}]\n"
            f"koppelvlakken: [{{id: k, naam: K, {interface}}}]\n"
        )

    first, second = side("aa", "bb", ours), side("bb", "aa", theirs)
    meet([first.graph, second.graph])
    assert ids(functions.tegenhangers(first("koppelvlak/k"))) == found


def test_the_organisations_of_elements_are_named_once() -> None:
    first = Found(
        "organisatie: {id: aa, naam: Aa, soort: gemeente}\napplicaties: [{id: a, naam: A}]"
    )
    second = Found(
        "organisatie: {id: bb, naam: Bb, soort: gemeente}\n"
        "applicaties: [{id: a, naam: A}, {id: b, naam: A}]\n"
    )
    meet([first.graph, second.graph])
    there = functions.zelfde_elders(first("applicatie/a"))
    assert ids(there) == "a b"
    assert ids(functions.organisaties_van(there)) == "bb"
    assert functions.organisaties_van([]) == []
