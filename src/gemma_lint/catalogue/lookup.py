"""The catalogue itself: reads the shipped facts and finds them by the names people use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from gemma_lint.catalogue.model import (
    Aanbod,
    Basisregistratie,
    Biv,
    Dienst,
    Forumvermelding,
    Gebruik,
    Herkomst,
    Referentiecomponent,
    Standaard,
    Standaardversie,
    Verwant,
    Voorziening,
)
from gemma_lint.catalogue.names import Index, key, shorter_forms

Row = dict[str, Any]


if TYPE_CHECKING:  # a Protocol takes a millisecond to make
    from typing import Protocol

    class _Named(Protocol):
        @property
        def naam(self) -> str: ...
        @property
        def namen(self) -> tuple[str, ...]: ...


N = TypeVar("N", bound="_Named")


class Catalogue:
    """GEMMA facts and Forum statuses, found by name, abbreviation, alternate name or Object ID.

    Case, accents and punctuation do not matter. Each kind is built when it is first asked for.
    """

    def __init__(self, gemma: Path, forum: Path) -> None:
        self._gemma_path, self._forum_path = gemma, forum
        self._near: dict[tuple[str, str], str | None] = {}

    @cached_property
    def _gemma(self) -> Row:
        data: Row = json.loads(self._gemma_path.read_bytes())
        return data

    @cached_property
    def herkomst(self) -> Herkomst:
        """Release, commit, licence and credit of the GEMMA facts."""
        return Herkomst(**self._gemma["herkomst"])

    @cached_property
    def referentiecomponenten(self) -> tuple[Referentiecomponent, ...]:
        """All referentiecomponenten, by name."""
        return tuple(_referentiecomponent(row) for row in self._gemma["referentiecomponenten"])

    @cached_property
    def standaarden(self) -> tuple[Standaard, ...]:
        """All standaarden of the GEMMA by name, then those that only the Forum's table knows."""
        forum = json.loads(self._forum_path.read_bytes())["standaarden"]
        by_name = {name: row for row in forum for name in row.get("gemma", ())}
        rows = self._gemma["standaarden"]
        known = {row["naam"] for row in rows}
        only_forum = (row for row in forum if not known.intersection(row.get("gemma", ())))
        return (
            *(_standaard(row, by_name.get(row["naam"])) for row in rows),
            *(_forum_standaard(row) for row in only_forum),
        )

    @cached_property
    def voorzieningen(self) -> tuple[Voorziening, ...]:
        """All buitengemeentelijke voorzieningen, by name."""
        return tuple(_voorziening(row) for row in self._gemma["voorzieningen"])

    @cached_property
    def basisregistraties(self) -> tuple[Basisregistratie, ...]:
        """All basisregistraties, by abbreviation."""
        return tuple(_basisregistratie(row) for row in self._gemma["basisregistraties"])

    @cached_property
    def diensten(self) -> Mapping[str, Dienst]:
        """What referentiecomponenten and voorzieningen offer or use, by Object ID."""
        return {row["id"]: Dienst(**row) for row in self._gemma["diensten"]}

    @cached_property
    def aanbod(self) -> tuple[Aanbod, ...]:
        """Which voorziening offers what which referentiecomponent is for; kept by hand."""
        components = {one.id: one for one in self.referentiecomponenten}
        facilities = {one.id: one for one in self.voorzieningen}
        return tuple(
            Aanbod(
                facilities[row["voorziening"]],
                components[row["referentiecomponent"]],
                tuple(self.diensten[i] for i in row.get("diensten", ())),
                tuple(self.diensten[i] for i in row.get("functies", ())),
            )
            for row in self._gemma["aanbod"]
        )

    def voorzieningen_voor(self, name: str) -> tuple[Voorziening, ...]:
        """The voorzieningen that offer what the referentiecomponent called `name` is for."""
        component = self.referentiecomponent(name)
        return tuple(a.voorziening for a in self.aanbod if a.referentiecomponent is component)

    def referentiecomponent(self, name: str) -> Referentiecomponent | None:
        """The referentiecomponent that `name` or Object ID points to."""
        return self._referentiecomponent_index.get(name)

    def standaard(self, name: str) -> Standaard | None:
        """The standaard that `name` points to, a version number at its end left aside."""
        found = self._standaard_index.get_with_version(name)
        return found[0] if found else None

    def versienummer(self, name: str) -> str | None:
        """The number at the end of a name: `3.10` of `StUF-BG 3.10`; None without one."""
        found = self._standaard_index.get_with_version(name)
        return found[1] if found else None

    def versie(self, name: str) -> Standaardversie | None:
        """The version that a name with a number points to: `StUF-BG 3.10`; None without one."""
        found = self._standaard_index.get_with_version(name)
        return found[0].version(found[1]) if found and found[1] is not None else None

    def voorziening(self, name: str) -> Voorziening | None:
        """The buitengemeentelijke voorziening that `name` or Object ID points to."""
        return self._voorziening_index.get(name)

    def basisregistratie(self, name: str) -> Basisregistratie | None:
        """The basisregistratie that `name` points to, under any name it is known by."""
        return self._basisregistratie_index.get(name)

    def nearest(self, kind: str, name: str) -> str | None:
        """The known name of `kind` that is nearest to `name`, or None when none is near.

        `kind` is `referentiecomponent`, `standaard`, `voorziening` or `basisregistratie`; another
        raises KeyError.
        """
        if (kind, name) not in self._near:
            from gemma_lint.suggest import nearest

            names = [n for element in self._elements(kind) for n in _all_names(element)]
            self._near[kind, name] = nearest(name, names)
        return self._near[kind, name]

    def _elements(self, kind: str) -> Iterable[_Named]:
        field = {
            "referentiecomponent": "referentiecomponenten",
            "standaard": "standaarden",
            "voorziening": "voorzieningen",
            "basisregistratie": "basisregistraties",
        }[kind]
        elements: Iterable[_Named] = getattr(self, field)
        return elements

    @cached_property
    def _referentiecomponent_index(self) -> Index[Referentiecomponent]:
        elements = self.referentiecomponenten
        return Index([_ids(elements), *_name_layers(elements), _without_component(elements)])

    @cached_property
    def _standaard_index(self) -> Index[Standaard]:
        elements = self.standaarden
        names, others, shorter = _name_layers(elements)
        short = ((e.afkorting, e) for e in elements if e.afkorting)
        return Index([_ids(elements), names, short, others, shorter])

    @cached_property
    def _voorziening_index(self) -> Index[Voorziening]:
        return Index([_ids(self.voorzieningen), *_name_layers(self.voorzieningen)])

    @cached_property
    def _basisregistratie_index(self) -> Index[Basisregistratie]:
        elements = self.basisregistraties
        by_id = ((identifier, e) for e in elements for identifier in e.voorzieningen)
        return Index([by_id, ((e.afkorting, e) for e in elements), *_name_layers(elements)])


def _ids(elements: Iterable[Any]) -> Iterator[tuple[str, Any]]:
    return ((e.id, e) for e in elements if e.id)


def _name_layers(elements: Iterable[N]) -> tuple[Iterator[tuple[str, N]], ...]:
    """Names, then alternate names, then what names are shortened to."""
    return (
        ((e.naam, e) for e in elements),
        ((name, e) for e in elements for name in e.namen),
        (
            (form, e)
            for e in elements
            for name in (e.naam, *e.namen)
            for form in shorter_forms(name)
        ),
    )


def _without_component(
    elements: Iterable[Referentiecomponent],
) -> Iterator[tuple[str, Referentiecomponent]]:
    """`Zaakregistratie` for the Zaakregistratiecomponent."""
    for element in elements:
        for form in shorter_forms(element.naam):
            yield key(form).removesuffix("component"), element


def _all_names(element: _Named) -> Iterator[str]:
    yield element.naam
    afkorting = getattr(element, "afkorting", None)
    if afkorting:
        yield afkorting
    yield from element.namen


def _referentiecomponent(row: Row) -> Referentiecomponent:
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


def _voorziening(row: Row) -> Voorziening:
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


def _standaard(row: Row, forum: Row | None) -> Standaard:
    return Standaard(
        id=row["id"],
        naam=row["naam"],
        afkorting=row.get("afkorting"),
        status=row.get("status"),
        namen=(*row.get("namen", ()), *_forum_names(forum, alone=False)),
        versies=tuple(
            Standaardversie(v["id"], v.get("versie"), v.get("status"))
            for v in row.get("versies", ())
        ),
        forumvermelding=_vermelding(forum) if forum else None,
    )


def _forum_standaard(row: Row) -> Standaard:
    return Standaard(
        id=None,
        naam=row["naam"],
        afkorting=row.get("afkorting"),
        status=None,
        namen=_forum_names(row, alone=True),
        forumvermelding=_vermelding(row),
    )


def _forum_names(row: Row | None, alone: bool) -> tuple[str, ...]:
    if row is None:
        return ()
    return (*(() if alone else (row["naam"],)), *row.get("namen", ()))


def _vermelding(row: Row) -> Forumvermelding:
    return Forumvermelding(row["naam"], row["status"], row["bron"], row["datum"])


def _basisregistratie(row: Row) -> Basisregistratie:
    return Basisregistratie(
        afkorting=row["afkorting"],
        naam=row["naam"],
        in_stelsel=row.get("in_stelsel", True),
        namen=tuple(row.get("namen", ())),
        voorzieningen=tuple(row.get("voorzieningen", ())),
    )
