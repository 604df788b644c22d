"""How long compiled rules take, against the same tests written by hand as Python functions.

    python benchmarks/cel.py

prints for each rule the time of both and their ratio; the aim is a ratio of at most 3. Each is
called on the same 1,000 elements; the least of seven rounds counts.
"""

from __future__ import annotations

import timeit
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from gemma_lint.cel import (
    BOOL,
    INT,
    STRING,
    Declarations,
    EnumType,
    Field,
    ListType,
    ObjectType,
    compile_expression,
    runtime,
)

ELEMENTS = 1_000
ROUNDS = 7


@dataclass(slots=True)
class Biv:
    """How well data is to be guarded."""

    vertrouwelijkheid: int | None = None


@dataclass(slots=True)
class Koppelvlak:
    """An interface."""

    wijze: str | None = None
    vraaggericht: bool | None = None


@dataclass(slots=True)
class Gegevens:
    """A dataset."""

    persoonsgegevens: bool | None = None


@dataclass(slots=True)
class Element:
    """What the rules are about."""

    naam: str
    eigenaar: object | None = None
    status: str | None = None
    biv: Biv | None = None
    koppelvlakken: list[Koppelvlak] = field(default_factory=list)
    gegevens: list[Gegevens] = field(default_factory=list)


DECLARATIONS = Declarations(
    variables={"this": ObjectType("element")},
    objects={
        "element": {
            "naam": Field(STRING),
            "eigenaar": Field(ObjectType("element"), optional=True),
            "status": Field(EnumType(("in_productie", "uitgefaseerd")), optional=True),
            "biv": Field(ObjectType("biv"), optional=True),
            "koppelvlakken": Field(ListType(ObjectType("koppelvlak"))),
            "gegevens": Field(ListType(ObjectType("gegevens"))),
        },
        "biv": {"vertrouwelijkheid": Field(INT, optional=True)},
        "koppelvlak": {
            "wijze": Field(STRING, optional=True),
            "vraaggericht": Field(BOOL, optional=True),
        },
        "gegevens": {"persoonsgegevens": Field(BOOL, optional=True)},
    },
)

Rule = Callable[[Any], bool]


def _guarded(this: Any) -> bool:
    return this.biv is not None and this.biv.vertrouwelijkheid >= 2


def _between(this: Any) -> bool:
    return this.biv is not None and 2 <= this.biv.vertrouwelijkheid <= 3


def _both(this: Any) -> bool:
    return bool(this.biv.vertrouwelijkheid >= 2 and this.status.startswith("in"))


def _on_demand(this: Any) -> bool:
    return all(
        k.wijze != "bulk" or (k.vraaggericht is not None and k.vraaggericht)
        for k in this.koppelvlakken
    )


BY_HAND: tuple[tuple[str, Rule], ...] = (
    ("has(this.eigenaar)", lambda this: this.eigenaar is not None),
    ("this.status != 'uitgefaseerd'", lambda this: this.status != "uitgefaseerd"),
    (
        "this.naam.startsWith('Zaak') && this.status in ['in_productie', 'uitgefaseerd']",
        lambda this: (
            this.naam.startswith("Zaak") and this.status in ("in_productie", "uitgefaseerd")
        ),
    ),
    ("has(this.biv) && this.biv.vertrouwelijkheid >= 2", _guarded),
    (
        "has(this.biv) && this.biv.vertrouwelijkheid >= 2 && this.biv.vertrouwelijkheid <= 3",
        _between,
    ),
    ("this.biv.vertrouwelijkheid >= 2 && this.status.startsWith('in')", _both),
    (
        "this.koppelvlakken.all(k, k.wijze != 'bulk' || has(k.vraaggericht) && k.vraaggericht)",
        _on_demand,
    ),
    (
        "this.gegevens.exists(g, g.persoonsgegevens)",
        lambda this: any(g.persoonsgegevens for g in this.gegevens),
    ),
    (
        "this.koppelvlakken.filter(k, k.wijze == 'bulk').size() <= 2",
        lambda this: len([k for k in this.koppelvlakken if k.wijze == "bulk"]) <= 2,
    ),
)


def elements() -> list[Element]:
    """Elements with two or three of everything, none of which breaks a rule early."""
    return [
        Element(
            naam=f"Zaaksysteem {number}",
            eigenaar=object(),
            status="in_productie",
            biv=Biv(2 + number % 2),
            koppelvlakken=[Koppelvlak("api"), Koppelvlak("bulk", True), Koppelvlak("bericht")],
            gegevens=[Gegevens(False), Gegevens(False), Gegevens(number % 2 == 0)],
        )
        for number in range(ELEMENTS)
    ]


def compiled(text: str) -> Rule:
    """The rule as the engine runs it: in a generated function."""
    source = compile_expression(text, DECLARATIONS, BOOL).python
    names: dict[str, Any] = {"rt": runtime}
    exec(f"def rule(v_this):\n    return {source}", names)  # noqa: S102  # as a built pack does
    rule: Rule = names["rule"]
    return rule


def nanoseconds(rule: Rule, items: list[Element]) -> float:
    """The least time of one call."""

    def run() -> None:
        runtime.start()
        for item in items:
            rule(item)

    return min(timeit.repeat(run, number=5, repeat=ROUNDS)) / 5 / len(items) * 1e9


def main() -> None:
    """Print a line for each rule."""
    items = elements()
    print(f"{'compiled':>9} {'by hand':>9} {'ratio':>6}")
    for text, by_hand in BY_HAND:
        rule = compiled(text)
        if any(rule(item) is not bool(by_hand(item)) for item in items):
            raise AssertionError(f"the two disagree about {text}")
        ours, theirs = nanoseconds(rule, items), nanoseconds(by_hand, items)
        print(f"{ours:7.0f}ns {theirs:7.0f}ns {ours / theirs:6.2f}  {text}")


if __name__ == "__main__":
    main()
