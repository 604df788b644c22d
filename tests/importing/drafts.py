"""Drafts as importers give them, and bringing one into a folder as the program does."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from gemma_lint.configuration.settings import Settings
from gemma_lint.importing import state, writing
from gemma_lint.importing.draft import Draft, Item, Outcome
from gemma_lint.importing.existing import read_existing
from gemma_lint.importing.merging import Choice
from gemma_lint.importing.missing import commenter
from gemma_lint.importing.planning import Plan, plan
from gemma_lint.landscape.loading import landscape_vocabulary

SETTINGS = Settings(peildatum=date(2026, 11, 26), lang="nl")


def item(kind: str, key: str, **fields: Any) -> Item:
    """An item; its name is its key unless said otherwise."""
    return Item(kind, key, {"naam": key, **fields})


def draft(*items: Item, source: str = "bron") -> Draft:
    """A draft in which each item was a row."""
    made = Draft(source, list(items))
    for one in items:
        made.count("row", one.kind, Outcome.ELEMENT)
    return made


def planned(given: Draft, folder: Path, choice: Choice = Choice.SHOW, **options: Any) -> Plan:
    """What importing `given` into `folder` would do."""
    return plan(
        given,
        read_existing(folder, SETTINGS.limits),
        state.read(folder),
        folder,
        landscape_vocabulary(),
        choice=choice,
        comment=commenter(SETTINGS),
        **options,
    )


def imported(given: Draft, folder: Path, choice: Choice = Choice.SHOW, **options: Any) -> Plan:
    """The same, and done."""
    made = planned(given, folder, choice, **options)
    writing.write(made)
    return made


def texts(folder: Path) -> dict[str, str]:
    """The text of every file in a folder, by name."""
    files = (path for path in sorted(folder.iterdir()) if path.is_file())
    return {path.name: path.read_bytes().decode() for path in files}


def elements(folder: Path) -> dict[str, dict[str, Any]]:
    """The elements in a folder by `kind/id`, without their herkomst."""
    return {
        f"{one.kind}/{one.id}": {k: v for k, v in one.data.items() if k not in ("id", "herkomst")}
        for one in read_existing(folder, SETTINGS.limits).elements
    }
