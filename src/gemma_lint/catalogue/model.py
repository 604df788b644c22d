"""What the catalogue knows: facts of the GEMMA model and of Forum Standaardisatie, all frozen.

An element of the catalogue is equal to itself only: two of the same name are two elements, and
comparing or hashing one does not walk through its versions.
"""

from __future__ import annotations

from dataclasses import dataclass

from gemma_lint.catalogue.names import same_version

IN_GEBRUIK = "In gebruik"
"""The status of the GEMMA model for what may be used today."""

EIND_OF_TERUGGETROKKEN = frozenset({"Einde ondersteuning", "Teruggetrokken"})
"""The statuses of the GEMMA model after which a standard or version should not be used any more."""


@dataclass(frozen=True, slots=True)
class Herkomst:
    """Where the GEMMA facts come from: `release` is a date, `commit` of the model's repository."""

    release: str
    commit: str | None
    bron: str
    licentie: str
    vermelding: str


@dataclass(frozen=True, slots=True)
class Biv:
    """Beschikbaarheid, integriteit and vertrouwelijkheid as the GEMMA scores them, each 1 to 3."""

    beschikbaarheid: int
    integriteit: int
    vertrouwelijkheid: int


@dataclass(frozen=True, slots=True, eq=False)
class Dienst:
    """What an element of the GEMMA offers others; `id` is its Object ID.

    `soort` is `applicatieservice`, `dienst` (a service of the business layer) or `koppelvlak`.
    """

    id: str
    naam: str
    soort: str


@dataclass(frozen=True, slots=True)
class Gebruik:
    """That a component is served by a service or interface, by Object ID.

    `rol` is `Verplicht`, `Aanbevolen` or None.
    """

    dienst: str
    rol: str | None = None


@dataclass(frozen=True, slots=True)
class Verwant:
    """An element of the GEMMA that is no part of the catalogue itself: Object ID and name."""

    id: str
    naam: str


@dataclass(frozen=True, slots=True, eq=False)
class Referentiecomponent:
    """A referentiecomponent of the GEMMA; `id` is its Object ID.

    `status` is `In gebruik`, `In ontwikkeling` or `Einde ondersteuning`; `projectstatus` is `Nieuw`
    or `Vervangen` for a few. `biv` is None where the model gives no scores. `bbn` is what the model
    says; it contradicts the scores for three components and was abolished with BIO2 (2025), so
    nothing may rest on it.

    `verplicht`, `aanbevolen` and `zonder_rol` hold the Object IDs of the standaarden that it must
    support, should support, or realises without a role; `diensten` and `koppelvlakken` those of
    what it offers, and `gebruikt` those of what serves it. `specialisatie_van` are more general
    components, `technologie` the components of the technology layer that go with it.
    """

    id: str
    naam: str
    status: str | None
    biv: Biv | None
    namen: tuple[str, ...] = ()
    verplicht: tuple[str, ...] = ()
    aanbevolen: tuple[str, ...] = ()
    zonder_rol: tuple[str, ...] = ()
    bbn: str | None = None
    projectstatus: str | None = None
    diensten: tuple[str, ...] = ()
    koppelvlakken: tuple[str, ...] = ()
    gebruikt: tuple[Gebruik, ...] = ()
    specialisatie_van: tuple[Verwant, ...] = ()
    technologie: tuple[Verwant, ...] = ()

    @property
    def in_gebruik(self) -> bool:
        """Whether the GEMMA gives it the status `In gebruik`."""
        return self.status == IN_GEBRUIK


@dataclass(frozen=True, slots=True, eq=False)
class Standaardversie:
    """A version of a standaard; `versie` is written as the model does: `3.10`, `1.x`, `Actueel`.

    `status` is `In gebruik`, `In ontwikkeling`, `Einde ondersteuning`, `Teruggetrokken` or None.
    """

    id: str
    versie: str | None
    status: str | None

    @property
    def in_gebruik(self) -> bool:
        """Whether the GEMMA gives it the status `In gebruik`."""
        return self.status == IN_GEBRUIK

    @property
    def eind_of_teruggetrokken(self) -> bool:
        """Whether support has ended or the version was withdrawn."""
        return self.status in EIND_OF_TERUGGETROKKEN


@dataclass(frozen=True, slots=True)
class Forumvermelding:
    """What a dated source says of a standard on the lists of Forum Standaardisatie.

    Not the official list. `status` is `verplicht`, `aanbevolen`, `in procedure` or `geen`;
    `datum` (ISO) is that of the source.
    """

    naam: str
    status: str
    bron: str
    datum: str


@dataclass(frozen=True, slots=True, eq=False)
class Standaard:
    """A standaard of the GEMMA, of Forum Standaardisatie, or of both.

    `id` (Object ID) and `status` are None for a standard that the GEMMA does not know. `status` is
    `In gebruik`, `In ontwikkeling` or `Einde ondersteuning`; it says nothing about each version.
    """

    id: str | None
    naam: str
    afkorting: str | None
    status: str | None
    namen: tuple[str, ...] = ()
    versies: tuple[Standaardversie, ...] = ()
    forumvermelding: Forumvermelding | None = None

    @property
    def forum(self) -> str | None:
        """The status at Forum Standaardisatie; None when our sources do not name the standard."""
        return self.forumvermelding.status if self.forumvermelding else None

    @property
    def in_gebruik(self) -> bool:
        """Whether the standard may be used today.

        By the GEMMA's status; a standard that only the Forum's table knows counts as in use.
        """
        return self.id is None or self.status == IN_GEBRUIK

    @property
    def eind_of_teruggetrokken(self) -> bool:
        """Whether the standard itself has ended, or each of its versions has.

        Six standards of release 2026-06-30 are `In gebruik` while every version is ended.
        """
        if self.status in EIND_OF_TERUGGETROKKEN:
            return True
        return bool(self.versies) and all(v.eind_of_teruggetrokken for v in self.versies)

    def ended(self, number: str | None) -> bool:
        """Whether the standard, or its version `number` where one is named, has ended.

        A version that is not known says nothing.
        """
        if number is None or self.status in EIND_OF_TERUGGETROKKEN:
            return self.eind_of_teruggetrokken
        version = self.version(number)
        return version is not None and version.eind_of_teruggetrokken

    def version(self, number: str) -> Standaardversie | None:
        """The version that `number` points to, or None; `1.5` finds `1.x`, `3.12` finds `03.12`."""
        found = [(same_version(number, v.versie), v) for v in self.versies if v.versie is not None]
        hits = [(rank, v.eind_of_teruggetrokken, v) for rank, v in found if rank is not None]
        return min(hits, key=lambda hit: hit[:2])[2] if hits else None


@dataclass(frozen=True, slots=True, eq=False)
class Voorziening:
    """A buitengemeentelijke voorziening of the GEMMA; `id` is its Object ID.

    By Object ID: `diensten` and `koppelvlakken` are what it offers, `standaarden` what those
    follow, `gebruikt_door` the referentiecomponenten that it serves or exchanges data with.
    `groepen` are names such as `Stelselvoorzieningen`. Release 2026-06-30 has `biv` and `bbn` for
    one voorziening only.
    """

    id: str
    naam: str
    status: str | None
    namen: tuple[str, ...] = ()
    biv: Biv | None = None
    bbn: str | None = None
    diensten: tuple[str, ...] = ()
    koppelvlakken: tuple[str, ...] = ()
    standaarden: tuple[str, ...] = ()
    gebruikt_door: tuple[str, ...] = ()
    groepen: tuple[str, ...] = ()

    @property
    def in_gebruik(self) -> bool:
        """Whether the GEMMA gives it the status `In gebruik`."""
        return self.status == IN_GEBRUIK


@dataclass(frozen=True, slots=True, eq=False)
class Basisregistratie:
    """A basisregistratie; `voorzieningen` holds the Object IDs under which the GEMMA has it.

    `in_stelsel` is False for the Polisadministratie, which was meant to become one.
    """

    afkorting: str
    naam: str
    in_stelsel: bool
    namen: tuple[str, ...] = ()
    voorzieningen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Aanbod:
    """That a voorziening offers what a referentiecomponent is for, wholly or in part.

    The GEMMA does not say so: these pairs are kept by hand, in `data/namen.json`. `diensten` of the
    voorziening and `functies` (services of the component) are what it shows from, as the model has
    them; either may be empty.
    """

    voorziening: Voorziening
    referentiecomponent: Referentiecomponent
    diensten: tuple[Dienst, ...] = ()
    functies: tuple[Dienst, ...] = ()
