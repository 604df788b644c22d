"""A small model for tests: applications, the data they hold, and what is asked of it."""

from __future__ import annotations

from gemma_lint.cel import (
    BOOL,
    DYN,
    INT,
    STRING,
    TIMESTAMP,
    Declarations,
    EnumType,
    Field,
    Function,
    ListType,
    MapType,
    ObjectType,
    Timestamp,
    compile_expression,
    evaluate,
)

APPLICATIE = ObjectType("applicatie")
STATUSSEN = EnumType(("gepland", "in_productie", "uitgefaseerd"))

DECLARATIONS = Declarations(
    variables={
        "this": APPLICATIE,
        "peildatum": TIMESTAMP,
        "instelling": MapType(STRING, INT),
    },
    objects={
        "applicatie": {
            "id": Field(STRING),
            "status": Field(STATUSSEN, optional=True),
            "eigenaar": Field(ObjectType("rol"), optional=True),
            "biv": Field(ObjectType("biv"), optional=True),
            "einde": Field(TIMESTAMP, optional=True),
            "beheerder": Field(ObjectType("beheerder"), optional=True),
            "koppelvlakken": Field(ListType(ObjectType("koppelvlak"))),
            "rechten": Field(ListType(EnumType(("lezen", "wijzigen")))),
            "in": Field(STRING, optional=True, attribute="in_"),
            "extra": Field(MapType(STRING, DYN)),
        },
        "biv": {
            "integriteit": Field(INT, optional=True),
            "vertrouwelijkheid": Field(INT, optional=True),
        },
        "koppelvlak": {
            "naam": Field(STRING),
            "wijze": Field(STRING, optional=True),
            "vraaggericht": Field(BOOL, optional=True),
        },
        "rol": {"id": Field(STRING), "naam": Field(STRING, optional=True)},
        "partij": {"id": Field(STRING), "plaats": Field(STRING)},
    },
    unions={"beheerder": ("rol", "partij")},
    functions={
        "hergebruikt": (
            Function("hergebruikt", (), BOOL, "vraag.hergebruikt", receiver=APPLICATIE),
            Function("hergebruikt", (INT,), BOOL, "vraag.hergebruikt", receiver=APPLICATIE),
        ),
        "opvolger": Function(
            "opvolger", (APPLICATIE,), APPLICATIE, "vraag.opvolger", optional=True
        ),
        "drempel": Function("drempel", (STRING,), INT, "vraag.drempel", infallible=True),
    },
)


class Thing:
    """An object of the model. Like the elements of a landscape it equals only itself."""

    def __init__(self, **fields: object) -> None:
        self.__dict__.update(fields)


def applicatie(**fields: object) -> Thing:
    """An application that states nothing but its id and what is given."""
    absent = dict.fromkeys(("status", "eigenaar", "biv", "einde", "beheerder", "in_"))
    empty: dict[str, object] = {"koppelvlakken": [], "rechten": [], "extra": {}}
    return Thing(**{"id": "zaaksysteem", **absent, **empty, **fields})


def biv(**fields: object) -> Thing:
    """A BIV classification that states only what is given."""
    return Thing(**{"integriteit": None, "vertrouwelijkheid": None, **fields})


def koppelvlak(**fields: object) -> Thing:
    """An interface that states only what is given."""
    return Thing(**{"naam": "k", "wijze": None, "vraaggericht": None, **fields})


VRAAG = Thing(
    hergebruikt=lambda this, least=1: len(this.koppelvlakken) >= least,
    opvolger=lambda this: this.eigenaar and applicatie(id="opvolger"),
    drempel=len,
)


def value(text: str, this: object = None) -> object:
    """The value of an expression about `this`, by default an empty application."""
    return evaluate(
        compile_expression(text, DECLARATIONS),
        {"vraag": VRAAG},
        this=applicatie() if this is None else this,
        peildatum=Timestamp.of_date(2026, 11, 23),
        instelling={"maximum": 3},
    )
