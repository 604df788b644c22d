"""Answers about a landscape depend on what it says, not on the order in which it says it."""

from __future__ import annotations

import json
import random
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.graph import functions
from tests.graph.landscapes import Found

Data = dict[str, list[dict[str, Any]]]
PER_ELEMENT = {
    "applicatie": (
        "ontvangen",
        "gebruikte_soorten",
        "zonder_bron",
        "zonder_terugweg",
        "leveranciers",
    ),
    "gegevensverzameling": ("gebruikers", "keten", "autorisaties_op", "overeenkomsten_over"),
    "koppelvlak": ("gedragen", "ontvangende_partijen"),
    "kavel": ("binnen", "grens", "koppelvlakken_van", "afhankelijk_van"),
    "gegevenssoort": ("naamgenoten",),
}
SEEDS = st.integers(0, 2**32)


def _landscape(dice: random.Random) -> Data:
    """A small landscape in which most things are connected somehow."""

    def some(names: str, most: int = 3) -> list[str]:
        return dice.sample(names, dice.randint(0, min(most, len(names))))

    places = [*"abcde", "bag", "p"]
    return {
        "rollen": [{"id": "r", "naam": "R", "soort": "medewerker"}],
        "partijen": [{"id": "p", "naam": "P", "soort": "leverancier"}],
        "voorzieningen": [{"id": "bag", "naam": "BAG", "soort": "landelijk", "bevat": some("xy")}],
        "gegevenssoorten": [
            {"id": one, "naam": dice.choice("XY"), "bron": dice.choice([[], ["s"], ["t", "bag"]])}
            for one in "xyz"
        ],
        "gegevensverzamelingen": [
            {"id": one, "naam": one, "bevat": some("xyz"), **dice.choice([{}, {"kopie_van": "s"}])}
            for one in "stu"
        ],
        "applicaties": [
            {
                "id": one,
                "naam": one,
                "bevat": some("stu", 2),
                "autorisaties": [{"rol": "r", "rechten": ["wijzigen"], "gegevens": some("stu", 1)}],
            }
            for one in "abcde"
        ],
        "kavels": [
            {"id": one, "naam": one, "leverancier": "p", "applicaties": some("abcde")}
            for one in "klm"
        ],
        "koppelvlakken": [
            {
                "id": f"k{number}",
                "naam": "K",
                "van": dice.choice(places),
                "naar": dice.choice(places),
                "gegevens": some("stuxyz"),
                "richting": dice.choice(["halen", "brengen", "beide"]),
                "wijzigt": dice.choice([True, False]),
            }
            for number in range(8)
        ],
    }


def _mixed(data: Data, dice: random.Random) -> Data:
    """The same in another order: of kinds, of elements and within their lists."""

    def shuffled(value: Any) -> Any:
        if isinstance(value, list):
            value = [shuffled(item) for item in value]
            return dice.sample(value, len(value))
        if isinstance(value, dict):
            items = [(key, shuffled(item)) for key, item in value.items()]
            return dict(dice.sample(items, len(items)))
        return value

    mixed: Data = shuffled(data)
    return mixed


def _answers(data: Data) -> dict[str, Any]:
    """What every function answers about every element, lists as sets of names."""
    graph = Found(json.dumps(data)).graph
    answers: dict[str, Any] = {}
    for kind, names in PER_ELEMENT.items():
        elements: list[Any] = [*graph.elements[kind]]
        for element in elements:
            for name in names:
                found = getattr(functions, name)(element)
                answers[f"{name} {element.id}"] = sorted(_name(one) for one in found)
    for dataset in graph.elements["gegevensverzameling"]:
        for partij in graph.elements["partij"]:
            agreed = functions.overeenkomsten_met(dataset, partij)
            answers[f"agreed {dataset!r} {partij!r}"] = sorted(map(_name, agreed))
            over = [one for one in functions.overeenkomsten_over(dataset) if one.partij is partij]
            assert sorted(map(_name, over)) == answers[f"agreed {dataset!r} {partij!r}"]
    lots: list[Any] = [*graph.elements["kavel"]]
    answers |= {f"kring {one.id}": [_name(each) for each in functions.kring(one)] for one in lots}
    return answers | _ways(graph.root)


def _name(element: Any) -> str:
    return f"{element._soort} {vars(element).get('id') or element._ouder.id}"


def _ways(root: Any) -> dict[str, int]:
    """How long the way is from every place to every other: of equal ways any will do."""
    places = [*root.applicaties, *root.voorzieningen, *root.partijen]
    return {
        f"pad {start.id} {end.id} {sort.id}": len(functions.pad(start, end, sort))
        for start in places
        for end in places
        for sort in root.gegevenssoorten
    }


@given(SEEDS)
@settings(max_examples=40)
def test_order_changes_no_answer(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  # the same landscapes every time
    data = _landscape(dice)
    assert _answers(_mixed(data, dice)) == _answers(data)


@given(SEEDS)
@settings(max_examples=40)
def test_a_way_goes_over_interfaces_that_carry_the_data(seed: int) -> None:
    root = Found(json.dumps(_landscape(random.Random(seed)))).graph.root  # noqa: S311  # as above
    places = [*root.applicaties, *root.voorzieningen, *root.partijen]
    for sort in root.gegevenssoorten:
        steps = {
            step for link in root.koppelvlakken if _carries(link, sort) for step in _steps(link)
        }
        for start in places:
            for end in places:
                way = functions.pad(start, end, sort)
                assert not way or (way[0], way[-1]) == (start, end)
                assert set(pairwise(way)) <= steps
                assert len(way) == len(set(way))


def _carries(link: Any, sort: Any) -> bool:
    return any(
        one is sort or (one._soort == "gegevensverzameling" and sort in one.bevat)
        for one in link.gegevens
    )


def _steps(link: Any) -> set[tuple[Any, Any]]:
    there = {(link.van, link.naar)}
    return there | {(link.naar, link.van)} if link.richting == "beide" else there


@given(SEEDS)
@settings(max_examples=40)
def test_one_more_interface_never_cuts_an_application_off(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  # as above
    data = _landscape(dice)
    less = {**data, "koppelvlakken": data["koppelvlakken"][:-1]}
    held = {one["id"]: set(one["bevat"]) for one in data["gegevensverzamelingen"]}
    before, after = _answers(less), _answers(data)
    for application in data["applicaties"]:
        uses = {sort for dataset in application["bevat"] for sort in held[dataset]}
        cut_off = {f"gegevenssoort {sort}" for sort in uses}
        name = f"zonder_bron {application['id']}"
        assert cut_off & set(after[name]) <= set(before[name])
