"""What a landscape can say, as plain data: kinds, fields, types and relations.

Made from the classes in `kinds` by `describe`, and shipped ready-made, so that a check need not
import pydantic's models.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

ROOT = "landschap"
MAX_ID_LENGTH = 200
PATTERNS: Mapping[str | None, str] = {
    None: r"\S",
    "id": r"^[A-Za-z0-9][A-Za-z0-9._-]*$",
    "url": r"^https?://[^\s/?#]+[^\s]*$",
    # Only what archiving terms need of ISO 8601: P7Y, P6M, P1Y6M, P30D.
    "duration": r"^P([0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+W|[0-9]+D)$",
}
"""What text must look like, by the `pattern` of its field; without one it may not be blank."""


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """A field of a kind.

    `type` is `text`, `int`, `float`, `bool`, `date`, `enum`, `reference`, `object` or `extra`.
    `pattern` names what a text must look like: `id`, `url`, `duration` or nothing. `targets` are
    the kinds a reference may point to, `backward` is the relation's name from there. `object` is
    the kind of a nested part. `many`: a list; `single`: which may also be written as one value.
    """

    name: str
    type: str
    many: bool = False
    single: bool = False
    required: bool = False
    pattern: str | None = None
    values: tuple[str | int, ...] = ()
    targets: tuple[str, ...] = ()
    backward: str | None = None
    object: str | None = None
    minimum: float | None = None
    maximum: float | None = None


@dataclass(frozen=True, slots=True)
class KindSpec:
    """A kind of element, or a nested part of one.

    `plural` is the key under which elements stand in a landscape, None for parts. `parent` is the
    one kind that a part occurs in, None when there are several: then it has no name for the rules.
    """

    name: str
    plural: str | None
    fields: tuple[FieldSpec, ...]
    parent: str | None = None

    @property
    def has_id(self) -> bool:
        """Whether others can refer to it."""
        return any(spec.name == "id" for spec in self.fields)

    def field(self, name: str) -> FieldSpec | None:
        """The field called `name`, or None."""
        return next((spec for spec in self.fields if spec.name == name), None)


@dataclass(frozen=True, slots=True)
class Relation:
    """A reference seen from the element that it points to."""

    source: str
    field: str
    target: str
    name: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All kinds by name; `root` is the one that a whole document is."""

    kinds: Mapping[str, KindSpec]
    root: str = ROOT

    @property
    def single(self) -> frozenset[str]:
        """The kinds of which a landscape has one at most, such as `organisatie`."""
        fields = self.kinds[self.root].fields
        return frozenset(spec.object for spec in fields if spec.object and not spec.many)

    def named(self, kind: str) -> str:
        """The kind by which one names an element of `kind`.

        That is its own, or for a part without an id the kind around it; of several the first.
        """
        while not self.kinds[kind].has_id:
            holders = [
                one.name
                for one in self.kinds.values()
                if any(spec.object == kind for spec in one.fields)
            ]
            if not holders:
                break
            kind = min(holders)
        return kind

    def relations(self) -> Iterator[Relation]:
        """Every reference, once for each kind that it may point to."""
        for kind in self.kinds.values():
            for spec in kind.fields:
                for target in spec.targets:
                    yield Relation(kind.name, spec.name, target, spec.backward or "")
