"""Rule packs by name or path: the built-in ones ready-made, others compiled on the spot."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gemma_lint import resources
from gemma_lint.errors import InvalidPack, WrongUsage
from gemma_lint.finding import Message, Problem
from gemma_lint.landscape import vocabulary as landscape_model
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules import model
from gemma_lint.rules.model import Needs, Pack, Text

if TYPE_CHECKING:
    from gemma_lint.rules.packsource import PackSource

Bind = Callable[..., Mapping[str, Any]]
ALWAYS = "afwijkingen"
"""The pack about deviations, in use whatever others are: no configuration can leave it out."""


@dataclass(frozen=True, slots=True)
class LoadedPack:
    """A pack that can run: `bind` gives for each rule its functions, see `compiling`.

    `needs` gives for a rule the facts without which it applies to nothing, if there are any.
    """

    pack: Pack
    bind: Bind
    needs: Mapping[str, Needs]

    @property
    def texts(self) -> Mapping[str, Text]:
        """The texts that messages of the pack choose by name."""
        return self.pack.texts


def built_in_packs() -> tuple[str, ...]:
    """The names of the packs that come with the program."""
    return tuple(sorted(path.name for path in resources.rules_folder().iterdir() if path.is_dir()))


def load(names: Sequence[str]) -> tuple[LoadedPack, ...]:
    """The packs called or standing at `names`; a later one may build on the implications before.

    The pack about deviations comes along, last where it is not named; any may build on it. Raises
    WrongUsage when there is no such pack, InvalidPack when one cannot be used.
    """
    wanted = [*names] if ALWAYS in names else [*names, ALWAYS]
    loaded: dict[int, LoadedPack] = {}
    for at in sorted(range(len(wanted)), key=lambda at: wanted[at] != ALWAYS):
        loaded[at] = _load(wanted[at], [one.pack for one in loaded.values()])
    packs = tuple(loaded[at] for at in sorted(loaded))
    _check_unique(packs)
    return packs


def _load(name: str, before: Sequence[Pack]) -> LoadedPack:
    if name in built_in_packs():
        module = resources.built(f"pack_{name}")
        if module is not None:
            return LoadedPack(module.pack(model), module.bind, module.NEEDS)
        return compiled(resources.rules_folder() / name, before)
    path = Path(name)
    if not os.path.exists(path):  # noqa: PTH110 - Path.exists raises where nobody may look
        values = {"name": name, "known": ", ".join(built_in_packs())}
        advice = Message("rules.no-pack.advice", values)
        raise WrongUsage([Problem("usage", Message("rules.no-pack", values), advice=advice)])
    return compiled(path, before)


def compiled(path: Path, before: Sequence[Pack] = ()) -> LoadedPack:
    """The pack in a file or folder, compiled now; it may build on those `before`.

    Raises InvalidPack.
    """
    from gemma_lint.rules.compiling import compile_pack

    source = read(path, before)
    result = compile_pack(source, landscape_vocabulary())
    names: dict[str, Any] = {}
    # The text comes from our own compiler: it holds nothing of the pack but checked literals.
    exec(compile(result.source, f"<{path}>", "exec"), names)  # noqa: S102
    return LoadedPack(result.pack, names["bind"], result.needs)


def read(path: Path, before: Sequence[Pack] = ()) -> PackSource:
    """The pack in a file or folder as a `PackSource`, not compiled yet. Raises InvalidPack."""
    from gemma_lint.rules.packsource import Known
    from gemma_lint.rules.reading import read_pack
    from gemma_lint.source import read_files

    sources = read_files([path])
    if sources.own_problems:
        raise InvalidPack(sources.own_problems)
    known = Known.of(before)
    return read_pack(sources.documents, pack_form(), landscape_vocabulary(), known)


@cache
def pack_form() -> Vocabulary:
    """How a rule pack is written, as a vocabulary."""
    module = resources.built("vocabulary")
    if module is not None:
        made: Vocabulary = module.pack(landscape_model)
        return made
    from gemma_lint.landscape.describe import vocabulary
    from gemma_lint.rules.kinds import Pakketbestand

    return vocabulary(Pakketbestand)


def _check_unique(loaded: Sequence[LoadedPack]) -> None:
    packs: dict[str, Pack] = {}
    rules: dict[str, str] = {}
    problems = []
    for one in (loaded_pack.pack for loaded_pack in loaded):
        if one.id in packs:
            message = Message("rules.same-pack", {"name": one.id})
            raise WrongUsage([Problem("usage", message)])
        packs[one.id] = one
        for rule in one.rules:
            if rule.id in rules:
                values = {"rule": rule.id, "pack": rules[rule.id]}
                problems.append(Problem("pack", Message("rules.same-rule", values), rule.location))
            rules.setdefault(rule.id, one.id)
    if problems:
        raise InvalidPack(problems)
