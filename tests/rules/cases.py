"""What a rule makes of a landscape in which elements are called after their ids."""

from __future__ import annotations

from gemma_lint.finding import Finding
from tests.landscapes import Data, checked


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
