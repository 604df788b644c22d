"""What every kind of element is made of: the base classes, the types of fields and their texts.

The classes in this package are the one source of the vocabulary: the JSON Schema, the reference
pages, the types that rules are checked against and the validator that `check` runs all come from
them. `check` itself never imports this package: it works from the built `Vocabulary`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    JsonValue,
    StringConstraints,
    model_validator,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from gemma_lint.landscape.vocabulary import MAX_ID_LENGTH, PATTERNS


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """Marks a field that holds the id of another element.

    `soorten`: the kinds it may point to. `terug`: the name under which the relation is walked
    backwards, from the element pointed to.
    """

    soorten: tuple[str, ...]
    terug: str

    def __get_pydantic_core_schema__(self, _: Any, __: GetCoreSchemaHandler) -> CoreSchema:
        """Text that is not blank; whether such an element exists is for the graph to say."""
        return core_schema.str_schema(pattern=PATTERNS[None])


@dataclass(frozen=True, slots=True)
class EenOfMeer:
    """Marks a list that may also be written as one single value."""


def wijst_naar(*soorten: str, terug: str) -> Verwijzing:
    """A `Verwijzing` to one of `soorten`, walked backwards as `terug`."""
    return Verwijzing(soorten, terug)


def optioneel(nl: str, en: str, **options: Any) -> Any:
    """An optional field with its Dutch and English description.

    The English text starts with the English name of the field and a colon.
    """
    return Field(default=None, description=nl, json_schema_extra={"en": en}, **options)


def verplicht(nl: str, en: str, **options: Any) -> Any:
    """A field that must be there, with its Dutch and English description."""
    return Field(description=nl, json_schema_extra={"en": en}, **options)


def lijst(nl: str, en: str, **options: Any) -> Any:
    """A list that may be left out, with its Dutch and English description."""
    return Field(default_factory=list, description=nl, json_schema_extra={"en": en}, **options)


def _as_date(value: Any) -> Any:
    """A date as YAML has it, which is text in one form only."""
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return date.fromisoformat(value)
    return value


def _no_bool(value: object) -> object:
    """The value, unless it is `true`, which Python takes for 1."""
    if isinstance(value, bool):
        raise PydanticCustomError("literal_error", "not a number")
    return value


EersteVersie = Annotated[Literal[1], BeforeValidator(_no_bool)]
Tekst = Annotated[str, StringConstraints(min_length=1, pattern=PATTERNS[None])]
Id = Annotated[str, StringConstraints(pattern=PATTERNS["id"], max_length=MAX_ID_LENGTH)]
Url = Annotated[str, StringConstraints(pattern=PATTERNS["url"])]
Duur = Annotated[str, StringConstraints(pattern=PATTERNS["duration"])]
Datum = Annotated[date, BeforeValidator(_as_date)]
Aantal = Annotated[int, Field(ge=0)]
Bedrag = Annotated[float, Field(ge=0)]
Maanden = Annotated[int, Field(ge=1, le=1200)]
Niveau = Annotated[int, Field(ge=1, le=3)]


def _filled(value: Any, info: FieldInfo) -> Any:
    if value is None:
        return info.default_factory() if info.default_factory else None  # type: ignore[call-arg]
    single = any(isinstance(mark, EenOfMeer) for mark in info.metadata)
    return [value] if single and not isinstance(value, list) else value


class Onderdeel(BaseModel):
    """Anything written as a mapping. Unknown keys are refused; one's own go under `extra`."""

    model_config = ConfigDict(extra="forbid", strict=True)

    NL: ClassVar[str] = ""
    EN: ClassVar[str] = ""
    NAAM: ClassVar[str] = ""
    VOORBEELD: ClassVar[str] = ""

    @model_validator(mode="before")
    @classmethod
    def _as_written(cls, data: Any) -> Any:
        """A list or `extra` left empty is an empty one; a single value may stand for a list."""
        if not isinstance(data, dict):
            return data
        written = dict(data)
        for name, info in cls.model_fields.items():
            key = info.alias or name
            if key in written and info.default_factory is not None:
                written[key] = _filled(written[key], info)
        return written

    extra: dict[str, JsonValue] = Field(
        default_factory=dict,
        description="Eigen gegevens van de organisatie; eigen regels kunnen ze lezen.",
        json_schema_extra={
            "en": "Extra: the organisation's own data; its own rules can read them."
        },
    )


class Herkomst(Onderdeel):
    """Where an element was imported from."""

    NAAM: ClassVar = "herkomst"
    NL: ClassVar = "Waaruit een element is overgenomen, zodat een volgende import het herkent."
    EN: ClassVar = "Where an element was imported from, so that a next import recognises it."

    bron: Tekst = verplicht(
        "Naam van de bron, zoals softwarecatalogus.", "Source: its name, such as softwarecatalogus."
    )
    sleutel: Tekst = verplicht("Waaronder de bron het kent.", "Key: what the source knows it by.")


class Element(Onderdeel):
    """A kind of element with an id, listed at the top of a landscape under `MEERVOUD`."""

    MEERVOUD: ClassVar[str] = ""

    id: Id = verplicht(
        "Korte, blijvende naam waarmee andere onderdelen verwijzen; uniek binnen de soort.",
        "Id: short, lasting name that others refer to; unique within its kind.",
    )
    naam: Tekst = verplicht("Naam zoals mensen die gebruiken.", "Name: as people use it.")
    omschrijving: Tekst | None = optioneel("Wat het is, in een zin.", "Description: what it is.")
    herkomst: Annotated[list[Herkomst], EenOfMeer()] = lijst(
        "Waaruit het is overgenomen, als het is geïmporteerd.",
        "Origin: where it was imported from, if it was.",
    )


Authenticatie = Literal[
    "geen",
    "wachtwoord",
    "sso",
    "api_sleutel",
    "certificaat",
    "oauth2",
    "openid_connect",
    "saml",
    "digid",
    "eherkenning",
    "eidas",
]
