"""The catalogue that the settings ask for, opened when something is first asked of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gemma_lint.configuration.settings import CATALOGUE, Settings
from gemma_lint.errors import InvalidConfiguration, reason
from gemma_lint.finding import Location, Message, Problem

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue


class Opener:
    """Gives the catalogue of a run. Making one costs nothing; nothing is read before it is asked.

    A rule that asks a catalogue which turns out to be unusable fails. `refuse` then says that the
    configuration is at fault, not the rule.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._opened: Catalogue | None = None

    def __call__(self) -> Catalogue:
        """The catalogue, the same each time."""
        if self._opened is None:
            self._opened = _open(self._settings)
        return self._opened

    def refuse(self) -> None:
        """Raise InvalidConfiguration when what was asked could not be answered."""
        if self._opened is not None and self._opened.refusal is not None:
            raise self._opened.refusal


def check_file(settings: Settings) -> None:
    """Raise InvalidConfiguration when the catalogue that is named is not there at all."""
    if settings.catalogue == CATALOGUE:
        return
    try:
        with Path(settings.catalogue).open("rb"):
            pass
    except OSError as error:
        values = {"path": settings.catalogue, "reason": reason(error)}
        message = Message("catalogue.unreadable", values)
        advice = Message("catalogue.unreadable.advice", values)
        problem = Problem("configuration", message, _place(settings), advice)
        raise InvalidConfiguration([problem]) from None


def _open(settings: Settings) -> Catalogue:
    from gemma_lint.catalogue import FORUM, GEMMA, load
    from gemma_lint.catalogue.lookup import Catalogue, Correction

    shipped = settings.catalogue == CATALOGUE
    if shipped and not settings.forum:
        return load()
    corrections = [
        Correction({"naam": name, **row}, settings.origin("forum", name).place)
        for name, row in settings.forum.items()
    ]
    if shipped:
        return Catalogue(GEMMA, FORUM, corrections=corrections)
    path = Path(settings.catalogue)
    return Catalogue(path, FORUM, place=_place(settings), corrections=corrections)


def _place(settings: Settings) -> Location:
    """Where the configuration names the catalogue."""
    return settings.origin("catalogus").place or Location(settings.catalogue, 1, 1, 1, 2)
