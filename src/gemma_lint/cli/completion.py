"""What the tab key offers for a value. Typer asks these functions; it does the rest itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import typer

from gemma_lint.messages import text

if TYPE_CHECKING:
    from gemma_lint.rules.model import Text


def among(words: Sequence[str]) -> Callable[[str], list[str]]:
    """Completes to one of `words`."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete)]

    return complete


def rule_ids(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Principles, implications and rules of the built-in packs; after a comma, the next one."""
    from gemma_lint.report.safe import single_line

    before, comma, last = incomplete.rpartition(",")
    found = [(name, title.of(ctx.obj.lang)) for name, title in _ids() if name.startswith(last)]
    return [(before + comma + name, single_line(title)) for name, title in found]


def explained_ids(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Whatever `explain` explains: those of `rule_ids`, developments and NORA principles."""
    from gemma_lint.report.safe import single_line
    from gemma_lint.rules import load_packs

    found = rule_ids(ctx, incomplete)
    for pack in load_packs(_packs()):
        named = [(one.id, one.title) for one in pack.developments]
        named += [(one.id, one.title) for one in pack.nora]
        found += [
            (name, single_line(title.of(ctx.obj.lang)))
            for name, title in named
            if name.startswith(incomplete)
        ]
    return found


def catalogue_names(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """Everything in the catalogue that is shipped, by name and abbreviation, with its kind."""
    from gemma_lint.catalogue import load
    from gemma_lint.catalogue.finding import KINDS, things

    found = []
    for kind in KINDS:
        about = text(f"catalogue_show.kind-{kind}", ctx.obj.lang)
        for thing in things(load(), kind):
            names = (thing.naam, getattr(thing, "afkorting", None))
            found += [(name, about) for name in names if name and name.startswith(incomplete)]
    return found


def pack_names(incomplete: str) -> list[str]:
    """The built-in packs."""
    return [name for name in _packs() if name.startswith(incomplete)]


def _ids() -> Iterator[tuple[str, Text]]:
    from gemma_lint.rules import load_packs

    for pack in load_packs(_packs()):
        for principle in pack.principles:
            yield principle.id, principle.title
            for implication in principle.implications:
                yield implication.id, implication.text
        for rule in pack.rules:
            yield rule.id, rule.title


def _packs() -> list[str]:
    from gemma_lint.resources import rules_folder

    return sorted(folder.name for folder in rules_folder().iterdir() if folder.is_dir())
