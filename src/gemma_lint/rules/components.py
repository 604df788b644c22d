"""What the GEMMA says of applications by way of their reference components."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gemma_lint.catalogue.lookup import Catalogue
    from gemma_lint.catalogue.model import Referentiecomponent, Standaard

SHOWN = 10
"""How many applications for one referentiecomponent a rule gets to see: thousands may share one."""


def of(catalogue: Catalogue, applicatie: Any) -> list[Referentiecomponent]:
    """The reference components of an application that the catalogue knows, each once."""
    found = (catalogue.referentiecomponent(name) for name in applicatie.referentiecomponenten)
    return list(dict.fromkeys(one for one in found if one is not None))


def shared(
    catalogue: Catalogue, applicatie: Any, statuses: list[str], but: list[str]
) -> Iterator[tuple[Referentiecomponent, list[Any]]]:
    """The components of an application that another came before, each with all that have it.

    Applications in one of `statuses` and the components called as in `but` do not count. All
    applications are grouped once for a landscape.
    """
    if applicatie.status in statuses:
        return
    memo, asked = applicatie._graaf.memo, ("components", tuple(statuses), tuple(but))
    if asked not in memo:
        memo[asked] = _groups(catalogue, applicatie._graaf.elements["applicatie"], statuses, but)
    for component in of(catalogue, applicatie):
        group = memo[asked].get(component)
        if group and group[0] is not applicatie:
            yield component, group


def _groups(
    catalogue: Catalogue, applications: list[Any], statuses: list[str], but: list[str]
) -> dict[Any, list[Any]]:
    """The applications that count by component, in order of id."""
    groups: dict[Any, list[Any]] = {}
    for application in sorted(applications, key=lambda one: str(one.id)):
        if application.status not in statuses:
            for component in of(catalogue, application):
                groups.setdefault(component, []).append(application)
    for name in but:
        groups.pop(catalogue.referentiecomponent(name), None)
    return groups


def required(catalogue: Catalogue, applicatie: Any) -> list[str]:
    """The names of standards in use that the components of an application must support."""
    ids = dict.fromkeys(one for part in of(catalogue, applicatie) for one in part.verplicht)
    found = (catalogue.standaard(one) for one in ids)
    return [one.naam for one in found if one and one.in_gebruik and _may_be_asked(one)]


def _may_be_asked(standard: Standaard) -> bool:
    """Whether a version may be in use: a few that are `In gebruik` have none that is finished."""
    if standard.eind_of_teruggetrokken:
        return False
    return not standard.versies or any(one.status != "In ontwikkeling" for one in standard.versies)


def supported(applicatie: Any) -> Iterator[Any]:
    """The standards that an application names, itself and on its koppelvlakken."""
    yield from applicatie.standaarden
    for koppelvlak in (*applicatie.koppelvlakken_in, *applicatie.koppelvlakken_uit):
        yield from applied(koppelvlak)


def prescribed(catalogue: Catalogue, applicatie: Any) -> set[str]:
    """The Object IDs of all standards that GEMMA gives the components of an application."""
    roles = ((one.verplicht, one.aanbevolen, one.zonder_rol) for one in of(catalogue, applicatie))
    return {standard for lists in roles for role in lists for standard in role}


def written(standaard: Any) -> tuple[str, str | None]:
    """Name and version of a standard; `metadata` names one without a version."""
    if standaard._soort == "metadata":
        return standaard.standaard or "", None
    return standaard.naam, standaard.versie


def called(standaard: Any, names: Iterable[str]) -> bool:
    """Whether a standard is written as one of these names, a version at its end left aside."""
    from gemma_lint.catalogue.names import key, split_version

    memo, asked = standaard._graaf.memo, ("standards", *names)
    if asked not in memo:
        memo[asked] = {key(name) for name in asked[1:]}
    name = written(standaard)[0]
    versioned = split_version(name)
    return key(name) in memo[asked] or (versioned is not None and key(versioned[0]) in memo[asked])


def applied(koppelvlak: Any) -> Iterator[Any]:
    """The standards of a koppelvlak, those in its agreements included."""
    yield from koppelvlak.standaarden
    if koppelvlak.afspraken is not None:
        yield from koppelvlak.afspraken.standaarden
