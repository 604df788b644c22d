"""From the rows of the data files to what the catalogue is made of."""

from __future__ import annotations

from typing import Any

from gemma_lint.catalogue.model import (
    Basisregistratie,
    Biv,
    Forumvermelding,
    Gebruik,
    Referentiecomponent,
    Standaard,
    Standaardversie,
    Verwant,
    Voorziening,
)

Row = dict[str, Any]


def referentiecomponent(row: Row) -> Referentiecomponent:
    """A component."""
    return Referentiecomponent(
        id=row["id"],
        naam=row["naam"],
        status=row.get("status"),
        biv=_biv(row),
        bbn=row.get("bbn"),
        projectstatus=row.get("projectstatus"),
        gebruikt=tuple(Gebruik(*pair) for pair in row.get("gebruikt", ())),
        specialisatie_van=_verwant(row, "specialisatie_van"),
        technologie=_verwant(row, "technologie"),
        **_lists(row, "namen", *_ROLES, "diensten", "koppelvlakken"),
    )


_ROLES = ("verplicht", "aanbevolen", "zonder_rol")


def _biv(row: Row) -> Biv | None:
    scores = row.get("biv")
    return Biv(*scores) if scores else None


def _verwant(row: Row, field: str) -> tuple[Verwant, ...]:
    return tuple(Verwant(*pair) for pair in row.get(field, ()))


def _lists(row: Row, *fields: str) -> dict[str, tuple[str, ...]]:
    return {field: tuple(row[field]) for field in fields if field in row}


def voorziening(row: Row) -> Voorziening:
    """A facility."""
    return Voorziening(
        id=row["id"],
        naam=row["naam"],
        status=row.get("status"),
        biv=_biv(row),
        bbn=row.get("bbn"),
        **_lists(
            row, "namen", "diensten", "koppelvlakken", "standaarden", "gebruikt_door", "groepen"
        ),
    )


def standaard(row: Row, forum: Row | None) -> Standaard:
    """A standard of the GEMMA, with the row of the Forum's table that is about it."""
    names = (*row.get("namen", ()), *_forum_names(forum, alone=False))
    return Standaard(
        id=row["id"],
        naam=row["naam"],
        afkorting=row.get("afkorting"),
        status=row.get("status"),
        namen=tuple(name for name in dict.fromkeys(names) if name != row["naam"]),
        versies=tuple(
            Standaardversie(v["id"], v.get("versie"), v.get("status"))
            for v in row.get("versies", ())
        ),
        forumvermelding=vermelding(forum) if forum else None,
    )


def forum_standaard(row: Row) -> Standaard:
    """A standard that only the Forum's table knows."""
    return Standaard(
        id=None,
        naam=row["naam"],
        afkorting=row.get("afkorting"),
        status=None,
        namen=_forum_names(row, alone=True),
        forumvermelding=vermelding(row),
    )


def _forum_names(row: Row | None, alone: bool) -> tuple[str, ...]:
    if row is None:
        return ()
    return (*(() if alone else (row["naam"],)), *row.get("namen", ()))


def vermelding(row: Row) -> Forumvermelding:
    """What a row of the Forum's table says."""
    return Forumvermelding(row["naam"], row["status"], row["bron"], row["datum"])


def basisregistratie(row: Row) -> Basisregistratie:
    """A base registry."""
    return Basisregistratie(
        afkorting=row["afkorting"],
        naam=row["naam"],
        in_stelsel=row.get("in_stelsel", True),
        namen=tuple(row.get("namen", ())),
        voorzieningen=tuple(row.get("voorzieningen", ())),
    )
