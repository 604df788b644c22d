"""Cases of principle 7 that once went wrong."""

from __future__ import annotations

from typing import Any

from tests.landscapes import Data, checked


def _parking(**dataset: Any) -> Data:
    return {
        "gegevenssoorten": [{"id": "voertuig", "naam": "Voertuig", "bron": "brv"}],
        "voorzieningen": [{"id": "brv", "naam": "BRV", "soort": "basisregistratie"}],
        "gegevensverzamelingen": [
            {"id": "parkeren", "naam": "Parkeerrechten", "bevat": ["voertuig"], **dataset}
        ],
        "rollen": [{"id": "beheer", "naam": "Parkeerbeheer", "soort": "eenheid"}],
        "applicaties": [
            {
                "id": "parkeersysteem",
                "naam": "Parkeersysteem",
                "bevat": ["parkeren"],
                "autorisaties": [{"rol": "beheer", "rechten": ["wijzigen"]}],
            }
        ],
        "koppelvlakken": [
            {"id": "k", "naam": "K", "van": "brv", "naar": "parkeersysteem", "gegevens": ["brv"]}
        ],
    }


def test_changing_a_dataset_that_only_refers_changes_nothing_at_the_source() -> None:
    refers = checked(_parking(verwijzing={"toegepast": True}), select=("G7.7-terugvloeien",))
    holds = checked(_parking(verwijzing={"mogelijk": False}), select=("G7.7-terugvloeien",))
    assert refers.findings == ()
    assert [finding.rule for finding in holds.findings] == ["G7.7-terugvloeien"]
