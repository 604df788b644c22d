"""What rules can ask beside the graph: of the calendar, the catalogue and deviations."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

from gemma_lint.cel.errors import EvalError
from gemma_lint.cel.time import SECOND, Timestamp
from gemma_lint.graph.levels import Niveaus, highest
from gemma_lint.graph.locate import origin
from gemma_lint.rules import components, facilities
from gemma_lint.rules.deviations import (  # noqa: F401 - rules call them as `roep.bindend`
    beoordeeld,
    bevindingen,
    bindend,
    bindend_omdat,
    bindende_regels,
    doel_bekend,
    dubbel_met,
    nabij_element,
    nabije_regel,
    nabije_soort,
    soort_regel,
)
from gemma_lint.rules.wordsearch import noemt  # noqa: F401 - likewise

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue
    from gemma_lint.catalogue.model import Standaard

MAX_NEAR = 1000
"""For how many unknown names of a landscape the nearest is looked for: with thousands that takes
long, and the first speak for the others."""

_TERM = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?", re.ASCII)
_MAX_DIGITS = 7  # as many days as the calendar has

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


def plus_termijn(moment: Timestamp, termijn: str) -> Timestamp:
    """The day on which a term such as `P1Y6M` ends; raises EvalError for text that is none."""
    read = _TERM.fullmatch(termijn)
    if read is None:
        raise EvalError("not-a-term", text=termijn)
    years, months, weeks, days = (_count(part) for part in read.groups())
    later = day_of(plus_maanden(moment, years * 12 + months)).toordinal() + weeks * 7 + days
    return timestamp(date.fromordinal(min(later, date.max.toordinal())))


def _count(digits: str | None) -> int:
    """The number in a term; beyond what the calendar holds, how large no longer matters."""
    number = (digits or "0").lstrip("0")
    return int(number or "0") if len(number) <= _MAX_DIGITS else 10**_MAX_DIGITS


def vindplaats(bewijs: Any) -> str:
    """Where the document of evidence is: `geen`, `gevonden`, `ontbreekt` or `buiten`."""
    if bewijs.document is None:
        return "geen"
    file, _ = origin(bewijs)
    found: str = bewijs._graaf.neighbour(file.path, bewijs.document)
    return found


def _catalogue(element: Any) -> Catalogue:
    """The catalogue that the landscape of an element is checked against."""
    catalogue: Catalogue = element._graaf.catalogue
    return catalogue


def catalogusrelease(element: Any) -> str:
    """The release of the GEMMA that an element is checked against, such as `2026-06-30`."""
    return _catalogue(element).herkomst.release


def standaardstatus(standaard: Any) -> str:
    """`onbekend`, `in_gebruik`, `in_ontwikkeling` or `vervallen`, by GEMMA's catalogue.

    With a version, beside the name or at its end, its own status counts; a version that the
    catalogue does not know says nothing. Without one, a standard has ended when all its versions
    have, even where it is itself still `In gebruik`.
    """
    known = _standard(standaard)
    if known is None:
        return "onbekend"
    name, number = components.written(standaard)
    if known.ended(number or _catalogue(standaard).versienummer(name)):
        return "vervallen"
    return "in_gebruik" if known.in_gebruik else "in_ontwikkeling"


def _standard(standaard: Any) -> Standaard | None:
    return _catalogue(standaard).standaard(components.written(standaard)[0])


def nabije_standaard(standaard: Any) -> str:
    """The name in the catalogue nearest to that of a standard, empty when none is near."""
    return _near(standaard, "standaard", components.written(standaard)[0])


def _near(element: Any, kind: str, name: str) -> str:
    asked = element._graaf.memo.setdefault("near", set())
    if name not in asked and len(asked) >= MAX_NEAR:
        return ""
    asked.add(name)
    return _catalogue(element).nearest(kind, name) or ""


def forumstatus(standaard: Any) -> str:
    """`verplicht`, `aanbevolen`, `in procedure`, `geen`, or empty when our table does not say."""
    known = _standard(standaard)
    return (known.forum if known else None) or ""


def forumdatum(standaard: Any) -> str:
    """The date (ISO) of the source of `forumstatus`, empty when our table does not say."""
    known = _standard(standaard)
    return known.forumvermelding.datum if known and known.forumvermelding else ""


def is_standaard(standaard: Any, namen: Iterable[str]) -> bool:
    """Whether a standard goes by one of these names, or by another name for the same."""
    known, catalogue = _standard(standaard), _catalogue(standaard)
    if known is not None:
        return any(catalogue.standaard(naam) is known for naam in namen)
    return components.called(standaard, namen)


def referentiebiv(applicatie: Any) -> Niveaus:
    """The highest B, I and V that GEMMA gives the reference components of an application."""
    return highest(one.biv for one in components.of(_catalogue(applicatie), applicatie))


def bekende_referentiecomponenten(applicatie: Any) -> list[str]:
    """The reference components of an application, by the names that GEMMA gives them."""
    return [one.naam for one in components.of(_catalogue(applicatie), applicatie)]


def onbekende_referentiecomponenten(applicatie: Any) -> list[str]:
    """What an application names as a reference component and the catalogue does not know."""
    known = _catalogue(applicatie).referentiecomponent
    names = dict.fromkeys(applicatie.referentiecomponenten)
    return [name for name in names if known(name) is None]


def nabije_referentiecomponenten(applicatie: Any) -> list[str]:
    """The names in the catalogue nearest to the unknown ones, as far as any are near."""
    unknown = onbekende_referentiecomponenten(applicatie)
    near = (_near(applicatie, "referentiecomponent", name) for name in unknown)
    return list(dict.fromkeys(filter(None, near)))


def naast(applicatie: Any, zonder_status: list[str], behalve: list[str]) -> list[Any]:
    """The other applications for a reference component of this one; none for the first by id.

    Applications in a status of `zonder_status` and components of `behalve` are left out; of many
    applications the first ten are given.
    """
    found: dict[Any, None] = {}
    shared = components.shared(_catalogue(applicatie), applicatie, zonder_status, behalve)
    for _, group in shared:
        found.update(dict.fromkeys(group[: components.SHOWN + 1]))
    found.pop(applicatie, None)
    return list(found)[: components.SHOWN]


def aantal_naast(applicatie: Any, zonder_status: list[str], behalve: list[str]) -> int:
    """How many applications `naast` is about, also where it gives the first of them only."""
    shared = components.shared(_catalogue(applicatie), applicatie, zonder_status, behalve)
    memo, groups = applicatie._graaf.memo, dict(shared)
    asked = ("count", tuple(zonder_status), tuple(behalve), *groups)
    if asked not in memo:  # thousands of applications may share the same few components
        memo[asked] = len(set().union(*groups.values()))
    count: int = memo[asked]
    return max(0, count - 1)


def gedeelde_componenten(
    applicatie: Any, zonder_status: list[str], behalve: list[str]
) -> list[str]:
    """The reference components for which `naast` gives other applications, by name."""
    shared = components.shared(_catalogue(applicatie), applicatie, zonder_status, behalve)
    return [component.naam for component, _ in shared]


def verplichte_standaarden(applicatie: Any) -> list[str]:
    """The standards in use that GEMMA says the components of an application must support."""
    return components.required(_catalogue(applicatie), applicatie)


def ondersteunt(applicatie: Any, naam: str) -> bool:
    """Whether an application names a standard, itself or on one of its koppelvlakken."""
    wanted = _catalogue(applicatie).standaard(naam)
    named = components.supported(applicatie)
    return wanted is not None and any(_standard(one) is wanted for one in named)


def voorgeschreven_standaarden(koppelvlak: Any) -> list[Any]:
    """The standards of a koppelvlak that GEMMA gives what it connects.

    Those of the reference components of an application, and those a voorziening works with.
    """
    catalogue = _catalogue(koppelvlak)
    ids: set[str | None] = set()
    for end in (koppelvlak.van, koppelvlak.naar):
        if end is not None and end._soort == "applicatie":
            ids |= components.prescribed(catalogue, end)
        elif end is not None and end._soort == "voorziening":
            ids |= facilities.standards_of(catalogue, end)
    found = ((one, _standard(one)) for one in components.applied(koppelvlak))
    return [one for one, known in found if known is not None and known.id in ids]


def registratie(element: Any) -> str:
    """The abbreviation of the basisregistratie that an element is by its name, or empty."""
    found = _catalogue(element).basisregistratie(element.naam or "")
    return found.afkorting if found and found.in_stelsel else ""


def heet(element: Any, namen: Iterable[str]) -> bool:
    """Whether an element goes by one of these names, or by another name for the same."""
    return facilities.called(_catalogue(element), element, namen)


def herkend(voorziening: Any) -> bool:
    """Whether the catalogue knows a voorziening by its name, or by a word of it.

    As one of the basisregistraties where it is described as that, else as any voorziening.
    """
    return facilities.recognised(_catalogue(voorziening), voorziening)


def nabije_voorziening(voorziening: Any) -> str:
    """The name in the catalogue nearest to that of a voorziening, of its own kind first, if any."""
    kinds = ["voorziening", "basisregistratie"]
    if voorziening.soort == "basisregistratie":
        kinds.reverse()
    found = (_near(voorziening, kind, voorziening.naam) for kind in kinds)
    return next(filter(None, found), "")


def landelijk_aanbod(applicatie: Any, tabel: list[str]) -> list[str]:
    """The voorzieningen that offer what an application does and that it does not connect to.

    `tabel` holds lines `referentiecomponent: voorziening`. A koppelvlak of another application,
    one that this one has a koppelvlak with, counts as well.
    """
    return facilities.unused(_catalogue(applicatie), applicatie, tabel)
