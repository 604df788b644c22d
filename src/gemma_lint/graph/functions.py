"""What rules can ask of the graph beyond fields. Names are those by which rules call them.

Each takes elements and gives elements, numbers or yes and no; none changes anything. Together with
the order of the landscape they are deterministic.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from gemma_lint.graph import flows
from gemma_lint.graph.agreements import overeenkomsten_met, overeenkomsten_over
from gemma_lint.graph.flows import soorten
from gemma_lint.graph.kavels import (
    afhankelijk_van,
    binnen,
    grens,
    koppeling,
    koppelvlakken_van,
    kring,
)
from gemma_lint.graph.levels import Niveaus, highest
from gemma_lint.graph.names import andere_namen, partijen_genaamd
from gemma_lint.graph.near import afstand, los_van
from gemma_lint.graph.partners import aangesloten
from gemma_lint.graph.reach import gebruikte_verzamelingen, kan_bij, krijgt_van, met_rol
from gemma_lint.graph.services import afnemers, alle_verwerkingen, leverende_applicaties
from gemma_lint.graph.together import (
    andere_organisaties,
    organisatie_elders,
    organisaties_van,
    tegenhangers,
    van_organisatie,
    zelfde_elders,
    zelfde_gemeente,
)

# What a rule calls it finds here; functions of a subject of their own stand in a module of theirs.
__all__ = [
    "aangesloten",
    "afhankelijk_van",
    "afnemers",
    "afstand",
    "alle_verwerkingen",
    "andere_namen",
    "andere_organisaties",
    "binnen",
    "gebruikte_verzamelingen",
    "grens",
    "kan_bij",
    "koppeling",
    "koppelvlakken_van",
    "krijgt_van",
    "kring",
    "leverende_applicaties",
    "los_van",
    "met_rol",
    "organisatie_elders",
    "organisaties_van",
    "overeenkomsten_met",
    "overeenkomsten_over",
    "partijen_genaamd",
    "soorten",
    "tegenhangers",
    "van_organisatie",
    "zelfde_elders",
    "zelfde_gemeente",
]

LONGEST_CHAIN = 100
"""How many copies of copies `keten` gives."""


def gedragen(koppelvlak: Any) -> list[Any]:
    """What a koppelvlak carries: datasets, voorzieningen; a gegevenssoort by its bron, if any."""
    return _at_source(koppelvlak.gegevens)


def genoemd(overeenkomst: Any) -> list[Any]:
    """What an overeenkomst covers: datasets, voorzieningen; a gegevenssoort by its bron, if any."""
    return _at_source(overeenkomst.gegevens)


def _at_source(gegevens: Iterable[Any]) -> list[Any]:
    found: dict[Any, None] = {}
    for element in gegevens:
        one = (element._soort == "gegevenssoort" and element.bron) or (element,)
        found.update(dict.fromkeys(one))
    return list(found)


def ontvangende_partijen(koppelvlak: Any) -> list[Any]:
    """The partijen that take data over a koppelvlak, themselves or by a partner's voorziening."""
    takers = (_party(taker) for _, taker in flows.directions(koppelvlak))
    return list(dict.fromkeys(partij for partij in takers if partij is not None))


def _party(place: Any) -> Any:
    if place._soort == "partij":
        return place
    if place._soort == "voorziening" and place.soort == "partner":
        return place.beheerder
    return None


def ontvangen(applicatie: Any) -> list[Any]:
    """The datasets and voorzieningen whose data an application takes over koppelvlakken.

    Nothing comes from, or to, an application that was phased out.
    """
    over = (one for one in flows.taken_over(applicatie) if not _is_gone(one))
    return list(dict.fromkeys(element for one in over for element in gedragen(one)))


def _is_gone(koppelvlak: Any) -> bool:
    ends = (koppelvlak.van, koppelvlak.naar)
    return any(getattr(end, "status", None) == "uitgefaseerd" for end in ends)


def gebruikers(gegevensverzameling: Any) -> list[Any]:
    """The applications that hold a dataset, or take it or a gegevenssoort of it."""
    users = dict.fromkeys(gegevensverzameling.gehouden_door)
    for koppelvlak in _carriers(gegevensverzameling):
        takers = (taker for _, taker in flows.directions(koppelvlak))
        users.update(dict.fromkeys(one for one in takers if one._soort == "applicatie"))
    return list(users)


def _carriers(gegevensverzameling: Any) -> Iterable[Any]:
    yield from gegevensverzameling.koppelvlakken
    for sort in gegevensverzameling.bron_van:
        yield from sort.koppelvlakken


def gebruikte_soorten(applicatie: Any) -> list[Any]:
    """The gegevenssoorten that an application holds or takes."""
    return list(flows.sorts_used(applicatie))


def gewijzigde_soorten(applicatie: Any) -> list[Any]:
    """The gegevenssoorten that some role may add, change or delete in what an application holds.

    A dataset that only refers to data kept elsewhere (`verwijzing.toegepast`) is left out.
    """
    return list(flows.sorts_changed(applicatie))


def zonder_bron(applicatie: Any) -> list[Any]:
    """The gegevenssoorten that an application uses without a way of koppelvlakken from the source.

    Kinds of data whose source is not appointed or not held anywhere are left out: nobody can reach
    those, which is a matter of the source.
    """
    known = applicatie._graaf.flows
    return [
        sort
        for sort in flows.sorts_used(applicatie)
        if known.at_source(sort) and applicatie not in known.reached(sort)
    ]


def zonder_terugweg(applicatie: Any) -> list[Any]:
    """The gegevenssoorten changed in an application whose changes do not find the source."""
    known = applicatie._graaf.flows
    return [
        sort
        for sort in flows.sorts_changed(applicatie)
        if known.at_source(sort) and applicatie not in known.returning(sort)
    ]


def bereikt(van: Any, naar: Any, gegevenssoort: Any) -> bool:
    """Whether a kind of data can go from one place to another over koppelvlakken that carry it."""
    return bool(pad(van, naar, gegevenssoort))


def pad(van: Any, naar: Any, gegevenssoort: Any) -> list[Any]:
    """The shortest way of a kind of data from one place to another, both included; else empty."""
    steps: flows.Steps = {}
    graph = van._graaf
    for interface in graph.flows.carriers(gegevenssoort):
        for giver, taker in flows.directions(interface):
            steps.setdefault(giver, []).append((taker, giver))
    found = flows.spread((van,), steps)
    if naar not in found:
        return []
    way = [naar]
    while way[-1] is not van:
        way.append(found[way[-1]])
    return way[::-1]


def verlaat_organisatie(koppelvlak: Any) -> bool:
    """Whether a koppelvlak has a partij or voorziening at either end."""
    return any(end._soort != "applicatie" for end in (koppelvlak.van, koppelvlak.naar))


def keten(gegevensverzameling: Any) -> list[Any]:
    """A copy, what it is a copy of, and so on to the original, or until a circle closes.

    Of a longer chain the first `LONGEST_CHAIN` and the original: all together stay linear.
    """
    chain, here = {gegevensverzameling: None}, gegevensverzameling.kopie_van
    while here is not None and here not in chain:
        if len(chain) == LONGEST_CHAIN:
            here = gegevensverzameling._graaf.original(here)
            return [*chain, here] if here is not None else list(chain)
        chain[here] = None
        here = getattr(here, "kopie_van", None)
    return list(chain)


def originelen(gegevensverzameling: Any) -> list[Any]:
    """The datasets that a dataset is a copy of, by way of others or not."""
    further = keten(gegevensverzameling)[1:]
    return [one for one in further if one._soort == "gegevensverzameling"]


def naamgenoten(element: Any) -> list[Any]:
    """Other elements of the same kind with the same name, capitals and spaces apart."""
    return [one for one in element._graaf.namesakes(element) if one is not element]


def in_kring(gegevensverzameling: Any) -> bool:
    """Whether a dataset is, by way of copies, a copy of itself."""
    return gegevensverzameling in gegevensverzameling._graaf.copied_in_circles


def autorisaties_op(doel: Any) -> list[Any]:
    """The autorisaties that cover a dataset or applicatiefunctie.

    Those that name it, a dataset's own, and those of an application holding it that name neither
    data nor functions and so cover everything in that application.
    """
    found = dict.fromkeys(doel.genoemd_in_autorisaties)
    if doel._soort == "gegevensverzameling":
        found.update(dict.fromkeys(one for one in doel.autorisaties if _covers_all(one)))
        applications = doel.gehouden_door
    else:
        applications = (doel.applicatie,)
    for application in applications:
        found.update(dict.fromkeys(one for one in application.autorisaties if _covers_all(one)))
    return list(found)


def _covers_all(autorisatie: Any) -> bool:
    return not autorisatie.gegevens and not autorisatie.applicatiefuncties


def geraakt(proces: Any) -> list[Any]:
    """What a proces touches: what it or its verwerkingen name, else what its applications hold."""
    processed = (element for one in proces.verwerkingen for element in _at_source(one.gegevens))
    named = dict.fromkeys((*proces.gegevens, *processed))
    if named:
        return list(named)
    applications = (function.applicatie for function in proces.applicatiefuncties)
    return list(dict.fromkeys(dataset for one in applications for dataset in one.bevat))


def hoogste_biv(elementen: Iterable[Any]) -> Niveaus:
    """The highest of each of B, I and V among elements; 0 where none is classified."""
    levels = (getattr(element, "biv", None) for element in elementen)  # a gegevenssoort has none
    return highest(levels)


def leveranciers(applicatie: Any) -> list[Any]:
    """The parties that run an application: its own supplier and those of its kavels."""
    found = [applicatie.leverancier, *(kavel.leverancier for kavel in applicatie.kavels)]
    return list(dict.fromkeys(partij for partij in found if partij is not None))
