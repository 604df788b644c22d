"""What a rule makes of a landscape in which elements are called after their ids."""

from __future__ import annotations

from typing import Any

from gemma_lint.finding import Finding
from tests.landscapes import Data, checked, rules_of

ROLE: Data = {"id": "r", "naam": "R", "soort": "medewerker"}
WRITES: Data = {"rol": "r", "rechten": ["lezen", "wijzigen"]}


def found(rule: str, data: Data) -> list[Finding]:
    """What a rule finds in a landscape, which is no fault of the rule."""
    findings = checked(data, select=(rule,)).findings
    assert not any(finding.fault for finding in findings)
    return list(findings)


def broken(rule: str, data: Data) -> list[str]:
    """The ids of the elements that break a rule."""
    return [finding.element.id for finding in found(rule, data)]


def assessed(rule: str, data: Data) -> bool:
    """Whether a rule applied to any element of a landscape."""
    return rule not in {one.rule for one in checked(data, select=(rule,)).not_assessed}


def named(**elements: list[Data]) -> Data:
    """Elements whose names are their ids."""
    return {key: [{"naam": one["id"], **one} for one in some] for key, some in elements.items()}


def names_in(implication: str, data: Data) -> set[str]:
    """The rules of an implication that find something, by their names after the hyphen."""
    result = checked(data, select=(implication,))
    assert not any(finding.fault for finding in result.findings)
    return {rule.removeprefix(f"{implication}-") for rule in rules_of(result)}


def held(dataset: Data, *rights: Data, **application: Any) -> Data:
    """A dataset in an application with some rights."""
    holder = {"id": "a", "naam": "A", "bevat": ["g"], "autorisaties": list(rights), **application}
    kind = {"id": "s", "naam": "S", "bron": "elders"}
    return {
        "gegevensverzamelingen": [{"id": "g", "naam": "G", "vorm": "digitaal", **dataset}],
        "applicaties": [holder],
        "gegevenssoorten": [kind],
        "voorzieningen": [{"id": "elders", "naam": "Elders", "soort": "landelijk"}],
        "rollen": [ROLE],
    }
