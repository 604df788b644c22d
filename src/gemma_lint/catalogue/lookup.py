"""The catalogue itself: reads the shipped facts and finds them by the names people use."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from gemma_lint.catalogue import rows
from gemma_lint.catalogue.model import (
    Aanbod,
    Basisregistratie,
    Dienst,
    Herkomst,
    Referentiecomponent,
    Standaard,
    Standaardversie,
    Voorziening,
)
from gemma_lint.catalogue.names import Index, key, shorter_forms
from gemma_lint.catalogue.reading import Row, read
from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Location, Message, Problem


@dataclass(frozen=True, slots=True)
class Correction:
    """What the configuration says of a standard at Forum Standaardisatie, and where.

    `row` has the `naam`, `status`, `bron` and `datum` of a row in the Forum's table.
    """

    row: Row
    place: Location | None = None


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
    `place` is where the configuration names the file, None for the one that is shipped;
    `corrections` change what the Forum's table says. What is wrong with either raises
    InvalidConfiguration when it is first asked for, and stands in `refusal` ever after.
    """

    def __init__(
        self,
        gemma: Path,
        forum: Path,
        *,
        place: Location | None = None,
        corrections: Sequence[Correction] = (),
    ) -> None:
        self._gemma_path, self._forum_path = gemma, forum
        self._place, self._corrections = place, corrections
        self._near: dict[tuple[str, str], str | None] = {}
        self.refusal: InvalidConfiguration | None = None

    @cached_property
    def _gemma(self) -> Row:
        if self.refusal is not None:
            raise self.refusal
        try:
            return read(self._gemma_path, self._place)
        except InvalidConfiguration as refusal:
            self.refusal = refusal
            raise

    @cached_property
    def herkomst(self) -> Herkomst:
        """Release, commit, licence and credit of the GEMMA facts."""
        return Herkomst(**self._gemma["herkomst"])

    @cached_property
    def referentiecomponenten(self) -> tuple[Referentiecomponent, ...]:
        """All referentiecomponenten, by name."""
        return tuple(rows.referentiecomponent(row) for row in self._gemma["referentiecomponenten"])

    @cached_property
    def standaarden(self) -> tuple[Standaard, ...]:
        """All standaarden of the GEMMA by name, then those that only the Forum's table knows."""
        if self.refusal is not None:
            raise self.refusal
        forum = json.loads(self._forum_path.read_bytes())["standaarden"]
        by_name = {name: row for row in forum for name in row.get("gemma", ())}
        gemma = self._gemma["standaarden"]
        known = {row["naam"] for row in gemma}
        only_forum = (row for row in forum if not known.intersection(row.get("gemma", ())))
        found = (
            *(rows.standaard(row, by_name.get(row["naam"])) for row in gemma),
            *(rows.forum_standaard(row) for row in only_forum),
        )
        return self._corrected(found) if self._corrections else found

    def _corrected(self, found: tuple[Standaard, ...]) -> tuple[Standaard, ...]:
        """The standards with what the configuration says of the Forum; new ones at the end.

        A status is that of all versions: a known name with a number at its end is refused, as a new
        standard of that name would be without what the GEMMA says of it.
        """
        index, changed, added, wrong = _standards(found), dict[int, Standaard](), [], []
        names = [name for one in found for name in all_names(one)]
        told: dict[object, str] = {}
        for correction in self._corrections:
            row = correction.row
            known, version = index.get_with_version(row["naam"]) or (None, None)
            other = told.setdefault(known or key(row["naam"]), row["naam"])
            if other != row["naam"]:
                values = {"name": row["naam"], "other": other}
                message = Message("catalogue.standard-twice", values)
                wrong.append(Problem("configuration", message, correction.place))
            elif known is not None and version is None:
                one = changed.get(id(known), known)
                changed[id(known)] = replace(one, forumvermelding=rows.vermelding(row))
            elif (near := known.naam if known else _nearest(row["naam"], names)) is not None:
                values = {"name": row["naam"], "near": near}
                message = Message("catalogue.unknown-standard", values)
                advice = Message("catalogue.unknown-standard.advice", values)
                wrong.append(Problem("configuration", message, correction.place, advice))
            else:
                added.append(rows.forum_standaard(row))
        if wrong:
            self.refusal = InvalidConfiguration(wrong)
            raise self.refusal
        return (*(changed.get(id(one), one) for one in found), *added)

    @cached_property
    def voorzieningen(self) -> tuple[Voorziening, ...]:
        """All buitengemeentelijke voorzieningen, by name."""
        return tuple(rows.voorziening(row) for row in self._gemma["voorzieningen"])

    @cached_property
    def basisregistraties(self) -> tuple[Basisregistratie, ...]:
        """All basisregistraties, by abbreviation."""
        return tuple(rows.basisregistratie(row) for row in self._gemma["basisregistraties"])

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
            names = [n for element in self._elements(kind) for n in all_names(element)]
            self._near[kind, name] = _nearest(name, names)
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
        return _standards(self.standaarden)

    @cached_property
    def _voorziening_index(self) -> Index[Voorziening]:
        return Index([_ids(self.voorzieningen), *_name_layers(self.voorzieningen)])

    @cached_property
    def _basisregistratie_index(self) -> Index[Basisregistratie]:
        elements = self.basisregistraties
        by_id = ((identifier, e) for e in elements for identifier in e.voorzieningen)
        return Index([by_id, ((e.afkorting, e) for e in elements), *_name_layers(elements)])


def _standards(elements: Sequence[Standaard]) -> Index[Standaard]:
    names, others, shorter = _name_layers(elements)
    short = ((e.afkorting, e) for e in elements if e.afkorting)
    return Index([_ids(elements), names, short, others, shorter])


def _nearest(name: str, known: Iterable[str]) -> str | None:
    from gemma_lint.suggest import nearest

    return nearest(name, known)


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


def all_names(element: _Named) -> Iterator[str]:
    """The name, the abbreviation and the other names of an element."""
    yield element.naam
    afkorting = getattr(element, "afkorting", None)
    if afkorting:
        yield afkorting
    yield from element.namen
