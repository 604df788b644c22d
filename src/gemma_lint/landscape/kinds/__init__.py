"""The vocabulary: one module per kind of element, and `Landschap`, which holds them all."""

from __future__ import annotations

from typing import ClassVar

from gemma_lint.landscape.kinds.afwijking import Afwijking
from gemma_lint.landscape.kinds.applicatie import Applicatie
from gemma_lint.landscape.kinds.base import EersteVersie, Onderdeel, lijst, optioneel
from gemma_lint.landscape.kinds.beleidsregel import Beleidsregel
from gemma_lint.landscape.kinds.dienst import Dienst
from gemma_lint.landscape.kinds.documentstroom import Documentstroom
from gemma_lint.landscape.kinds.gegevenssoort import Gegevenssoort
from gemma_lint.landscape.kinds.gegevensverzameling import Gegevensverzameling
from gemma_lint.landscape.kinds.initiatief import Initiatief
from gemma_lint.landscape.kinds.kavel import Kavel
from gemma_lint.landscape.kinds.koppelvlak import Koppelvlak
from gemma_lint.landscape.kinds.organisatie import Organisatie
from gemma_lint.landscape.kinds.overeenkomst import Overeenkomst
from gemma_lint.landscape.kinds.partij import Partij
from gemma_lint.landscape.kinds.proces import Proces
from gemma_lint.landscape.kinds.rol import Rol
from gemma_lint.landscape.kinds.specificatie import Specificatie
from gemma_lint.landscape.kinds.verwerking import Verwerking
from gemma_lint.landscape.kinds.voorziening import Voorziening


class Landschap(Onderdeel):
    """Everything that a landscape can say."""

    NAAM: ClassVar = "landschap"
    NL: ClassVar = "Het landschap van een gemeente of samenwerkingsverband."
    EN: ClassVar = "The landscape of a municipality or cooperation."

    gemma_lint: EersteVersie | None = optioneel(
        "Versie van de woordenlijst; nu 1.", "Version: of the vocabulary; now 1."
    )
    organisatie: Organisatie | None = optioneel("De organisatie zelf.", "Organisation: itself.")
    rollen: list[Rol] = lijst("Rollen en eenheden.", "Roles: and units.")
    diensten: list[Dienst] = lijst("Diensten.", "Services: to customers.")
    processen: list[Proces] = lijst("Processen.", "Processes: behind services.")
    applicaties: list[Applicatie] = lijst("Applicaties.", "Applications: in the landscape.")
    gegevenssoorten: list[Gegevenssoort] = lijst("Gegevenssoorten.", "Kinds of data: all.")
    gegevensverzamelingen: list[Gegevensverzameling] = lijst(
        "Gegevensverzamelingen.", "Datasets: all."
    )
    verwerkingen: list[Verwerking] = lijst("Verwerkingen.", "Processings: of data.")
    koppelvlakken: list[Koppelvlak] = lijst("Koppelvlakken.", "Interfaces: all.")
    kavels: list[Kavel] = lijst("Kavels.", "Lots: for sourcing.")
    partijen: list[Partij] = lijst("Partijen.", "Parties: outside the organisation.")
    voorzieningen: list[Voorziening] = lijst("Voorzieningen.", "Facilities: of others.")
    overeenkomsten: list[Overeenkomst] = lijst("Overeenkomsten.", "Agreements: all.")
    beleidsregels: list[Beleidsregel] = lijst("Beleidsregels.", "Policy rules: all.")
    specificaties: list[Specificatie] = lijst("Specificaties.", "Specifications: functional.")
    initiatieven: list[Initiatief] = lijst("Initiatieven.", "Initiatives: all.")
    documentstromen: list[Documentstroom] = lijst(
        "Documentstromen.", "Document streams: in and out."
    )
    afwijkingen: list[Afwijking] = lijst("Afwijkingen.", "Deviations: on the record.")
