"""A small landscape with all that principle 4 asks, to spoil."""

from __future__ import annotations

from tests.landscapes import Data, checked, rules_of


def rules_in(data: Data, select: str = "G4") -> set[str]:
    """The rules that find something; none may be at fault itself."""
    result = checked(data, select=(select,))
    assert not any(finding.fault for finding in result.findings)
    return rules_of(result)


def not_assessed(data: Data, rule: str) -> bool:
    return [one.rule for one in checked(data, select=(rule,)).not_assessed] == [rule]


def stad() -> Data:
    """One service, with all that principle 4 asks."""
    seen = {
        "productinformatie": True,
        "regelgeving": True,
        "eigen_gegevens": "mijn",
        "zaakstatus": "mijn",
        "besluitgrondslag": True,
        "inzagelog": "mijn",
    }
    staff = [{"rol": "team", "rechten": ["lezen"]}]
    rights = {
        "correctie": {"mogelijk": True, "wijze": "In Mijn"},
        "vergetelheid": {"mogelijk": True},
    }
    return {
        "organisatie": {"id": "stad", "naam": "Stad", "soort": "gemeente"},
        "rollen": [
            {"id": "team", "naam": "Team", "soort": "eenheid"},
            {"id": "inwoner", "naam": "Inwoner", "soort": "klant"},
        ],
        "diensten": [
            {
                "id": "parkeren",
                "naam": "Parkeren",
                "afnemers": ["burgers"],
                "applicaties": ["pakket"],
                "zaakgericht": True,
                "inzage": seen,
                "notificaties": {"kanalen": ["email"], "applicatie": "post"},
            }
        ],
        "applicaties": [
            {"id": "mijn", "naam": "Mijn", "rollen": ["klantportaal"], "autorisaties": staff},
            {
                "id": "zaaksysteem",
                "naam": "Zaaksysteem",
                "rollen": ["zaakregistratie"],
                "bevat": ["zaken"],
                "autorisaties": staff,
            },
            {
                "id": "pakket",
                "naam": "Pakket",
                "bevat": ["rechten"],
                "autorisaties": staff,
                "logging": {"waar": "SIEM"},
            },
            {"id": "post", "naam": "Post", "rollen": ["notificatie"]},
        ],
        "gegevensverzamelingen": [
            {"id": "zaken", "naam": "Zaken", "persoonsgegevens": True, **rights},
            {"id": "rechten", "naam": "Parkeerrechten", "persoonsgegevens": True, **rights},
        ],
        "verwerkingen": [
            {
                "id": "verlenen",
                "dienst": "parkeren",
                "gegevens": ["rechten"],
                "grondslag": "algemeen_belang",
            },
            {"id": "bijhouden", "gegevens": ["zaken"], "grondslag": "algemeen_belang"},
        ],
        "koppelvlakken": [
            over("pakket", "mijn", "rechten"),
            over("zaaksysteem", "mijn", "zaken"),
            over("zaaksysteem", "pakket", "zaken"),
            over("zaaksysteem", "post", "zaken"),
        ],
    }


def over(giver: str, taker: str, *data: str) -> Data:
    name = f"{giver}-{taker}"
    return {"id": name, "naam": name, "van": giver, "naar": taker, "gegevens": list(data)}


def part(data: Data, key: str, identity: str) -> Data:
    found: Data = next(one for one in data[key] if one["id"] == identity)
    return found


def drop(data: Data, key: str, identity: str) -> None:
    data[key] = [one for one in data[key] if one["id"] != identity]
