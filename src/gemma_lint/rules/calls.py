"""What rules can ask beside the graph: of the calendar and of the catalogue."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING, Any

from gemma_lint.cel.time import SECOND, Timestamp
from gemma_lint.graph.levels import Niveaus, highest

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue
    from gemma_lint.catalogue.model import Referentiecomponent

_DAY = 86_400 * SECOND
_EPOCH = date(1970, 1, 1).toordinal()


def timestamp(day: date) -> Timestamp:
    """The start of a day, in UTC, as rules see a date."""
    return Timestamp((day.toordinal() - _EPOCH) * _DAY)


def read_date(text: str) -> Timestamp:
    """The date written as `2026-01-31`; raises ValueError for anything else."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":  # Python reads 2026-W05-6 as well
        raise ValueError(text)
    return timestamp(date.fromisoformat(text))


def day_of(moment: Timestamp) -> date:
    """The day, in UTC, in which a moment falls."""
    return date.fromordinal(moment.nanoseconds // _DAY + _EPOCH)


def plus_maanden(moment: Timestamp, maanden: int) -> Timestamp:
    """The same day some months later, or the last of a shorter month; the year 9999 is the end."""
    day = day_of(moment)
    months = day.year * 12 + day.month - 1 + maanden
    year, month = divmod(months, 12)
    if not 1 <= year <= 9999:
        return timestamp(date.max if year > 9999 else date.min)
    last = monthrange(year, month + 1)[1]
    return timestamp(date(year, month + 1, min(day.day, last)))


def _catalogue(element: Any) -> Catalogue:
    """The catalogue that the landscape of an element is checked against."""
    catalogue: Catalogue = element._graaf.catalogue
    return catalogue


def standaardstatus(standaard: Any) -> str:
    """`onbekend`, `in_gebruik`, `in_ontwikkeling` or `vervallen`, by GEMMA's catalogue.

    With a version, beside the name or at its end, its own status counts; a version that the
    catalogue does not know says nothing.
    """
    known = _catalogue(standaard).standaard(standaard.naam)
    if known is None:
        return "onbekend"
    if known.eind_of_teruggetrokken:
        return "vervallen"
    version = (
        known.version(standaard.versie)
        if standaard.versie
        else _catalogue(standaard).versie(standaard.naam)
    )
    if version is not None and version.eind_of_teruggetrokken:
        return "vervallen"
    return "in_gebruik" if known.in_gebruik else "in_ontwikkeling"


def nabije_standaard(standaard: Any) -> str:
    """The name in the catalogue nearest to that of a standard, empty when none is near."""
    return _catalogue(standaard).nearest("standaard", standaard.naam) or ""


def referentiebiv(applicatie: Any) -> Niveaus:
    """The highest B, I and V that GEMMA gives the reference components of an application."""
    return highest(one.biv for one in _components(applicatie))


def _components(applicatie: Any) -> list[Referentiecomponent]:
    catalogue = _catalogue(applicatie)
    found = (catalogue.referentiecomponent(name) for name in applicatie.referentiecomponenten)
    return [one for one in found if one is not None]
