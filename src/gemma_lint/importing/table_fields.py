"""Which field of the vocabulary a mapping names: `status`, `biv.integriteit`, `leverancier.oin`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary

NOT_FILLED = frozenset({"herkomst", "extra"})
"""Fields that no column fills: the program fills in the first, `extra` has a word of its own."""


@dataclass(frozen=True, slots=True)
class Target:
    """A field, by the names that lead to it from an element of `kind`.

    below  a field of the element that this one refers to
    inner  the field that a text fills of each part in a list of parts: `naam` of `standaarden`
    """

    path: tuple[str, ...]
    spec: FieldSpec
    below: Target | None = None
    inner: FieldSpec | None = None

    @property
    def dotted(self) -> str:
        """The field as a mapping names it."""
        return ".".join(self.path) + (f".{self.below.dotted}" if self.below else "")


class NoTarget(Exception):
    """There is no such field, or none that a column can fill.

    key    `unknown-field`, `field-of-parts` or `field-not-filled`: why
    name   the step that is wrong
    known  the fields that could stand there
    """

    def __init__(self, key: str, name: str, known: Sequence[str] = ()) -> None:
        super().__init__(key)
        self.key, self.name, self.known = key, name, tuple(known)


def linkable(words: Vocabulary) -> dict[str, KindSpec]:
    """The kinds of elements that a table can hold: those that have a name."""
    return {
        kind.name: kind
        for kind in words.kinds.values()
        if kind.plural is not None and kind.has_id and kind.field("naam")
    }


def find(words: Vocabulary, kind: str, dotted: str, doel: str | None = None) -> Target:
    """The field that is named for an element of `kind`; `doel` is what it refers to.

    Raises NoTarget.
    """
    steps = [step.strip() for step in dotted.split(".")]
    holder, path = words.kinds[kind], list[str]()
    for index, step in enumerate(steps):
        spec = _field(holder, step)
        path.append(step)
        rest = ".".join(steps[index + 1 :])
        if rest and spec.type == "reference":
            return _below(words, tuple(path), spec, rest, doel)
        if not rest:
            return _leaf(words, tuple(path), spec)
        if spec.object is None or spec.many:
            raise NoTarget("unknown-field", dotted, _names(words.kinds[kind]))
        holder = words.kinds[spec.object]
    raise NoTarget("unknown-field", dotted, _names(words.kinds[kind]))


def _field(holder: KindSpec, step: str) -> FieldSpec:
    spec = holder.field(step)
    if step in NOT_FILLED:
        raise NoTarget("field-not-filled", step)
    if spec is None:
        raise NoTarget("unknown-field", step, _names(holder))
    return spec


def _below(
    words: Vocabulary, path: tuple[str, ...], spec: FieldSpec, rest: str, doel: str | None
) -> Target:
    """A field of what is referred to; only one step away, and no reference itself."""
    below = find(words, doel or spec.targets[0], rest)
    if below.spec.type == "reference":
        raise NoTarget("field-not-filled", rest)
    return Target(path, spec, below)


def _leaf(words: Vocabulary, path: tuple[str, ...], spec: FieldSpec) -> Target:
    name = ".".join(path)
    if spec.type == "reference":
        if not set(spec.targets) & set(linkable(words)):
            raise NoTarget("field-not-filled", name)
        return Target(path, spec)
    if spec.object is None or spec.object == "biv":
        return Target(path, spec)
    part = words.kinds[spec.object]
    if not spec.many:
        raise NoTarget("field-of-parts", name, [f"{name}.{one}" for one in _names(part)])
    required = [one for one in part.fields if one.required]
    if len(required) == 1 and required[0].type == "text":
        return Target(path, spec, inner=required[0])
    raise NoTarget("field-not-filled", name)


def _names(kind: KindSpec) -> list[str]:
    return [spec.name for spec in kind.fields if spec.name not in NOT_FILLED]


def required(kind: KindSpec) -> Iterator[FieldSpec]:
    """The fields that an element must have beside its id and name."""
    return (spec for spec in kind.fields if spec.required and spec.name not in ("id", "naam"))
