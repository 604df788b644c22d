"""Findings as results in SARIF: what becomes an alert on GitHub."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gemma_lint.finding import Status
from gemma_lint.messages import text
from gemma_lint.report.safe import visible
from gemma_lint.report.sarif.linehash import line_hashes
from gemma_lint.report.sarif.places import Places, element
from gemma_lint.report.sarif.rules import LEVELS, rule_id
from gemma_lint.report.sarif.wording import link, sentence, sentences

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.finding import Explanation, Finding, Related

FINGERPRINT = "gemma-lint/v1"
"""The name of our own fingerprint; another way of making it gets another number."""
_LINE = "primaryLocationLineHash"
MOST_RELATED = 99
"""GitHub shows a hundred locations of a result, the first one among them."""


class Shaper:
    """Makes results of the findings of one run."""

    def __init__(
        self,
        result: Result,
        findings: Sequence[Finding],
        places: Places,
        indices: Mapping[str, int],
    ) -> None:
        self._lang = result.lang
        self._places = places
        self._indices = indices
        self._hashes = _hashes(result, findings)
        self._held = result.baseline is not None
        self._gone = {one.fingerprint for one in result.baseline.gone} if result.baseline else set()
        self._weighed = not result.ignored_deviations

    def shape(self, finding: Finding) -> dict[str, Any]:
        """The result for a finding."""
        name = rule_id(finding.rule)
        place = self._places.location(finding.location)
        made: dict[str, Any] = {
            "ruleId": name,
            "ruleIndex": self._indices[name],
            "level": LEVELS[finding.severity],
            "message": {"text": self._message(finding) or name},
            "locations": [{**place, "logicalLocations": [element(finding.element)]}],
        }
        related = finding.related[:MOST_RELATED]
        if related:
            made["relatedLocations"] = [
                {"id": number, **self._places.location(one.location, one.message)}
                for number, one in enumerate(related, 1)
            ]
        made["partialFingerprints"] = self._fingerprints(finding)
        if self._weighed:
            made["suppressions"] = self._suppressions(finding.explanation)
        if self._held:
            made["baselineState"] = self._state(finding)
        return made

    def _message(self, finding: Finding) -> str:
        """What was found, then what to do, then where else to look.

        GitHub shows the first sentence where it has no room for more, and leads to another place
        only where the message does.
        """
        said = sentences(*self._said(finding))
        links = ", ".join(
            link(_label(one), number)
            for number, one in enumerate(finding.related[:MOST_RELATED], 1)
        )
        see = text("sarif.see", self._lang, links=links) if links else ""
        return " ".join(filter(None, [said, see]))

    def _said(self, finding: Finding) -> tuple[str, str]:
        lang, message = self._lang, finding.message
        if finding.fault:
            return message, text("report.fault-note", lang)
        if finding.explanation is not None:
            shown = text("sarif.explained", lang, message=message)
            return shown, justification(finding.explanation, lang)
        if finding.status is Status.BASELINED:
            return text("sarif.baselined", lang, message=message), finding.advice
        return message, finding.advice

    def _fingerprints(self, finding: Finding) -> dict[str, str]:
        place = finding.location
        line = self._hashes.get(place.path, {}).get(place.line)
        own = {FINGERPRINT: visible(finding.fingerprint)}
        return {_LINE: line, **own} if line else own

    def _suppressions(self, explanation: Explanation | None) -> list[dict[str, Any]]:
        """The afwijking that explains a finding: it is part of the landscape, hence in source."""
        if explanation is None:
            return []
        return [
            {
                "kind": "inSource",
                "status": "accepted",
                "justification": justification(explanation, self._lang),
                "location": self._places.location(explanation.location),
            }
        ]

    def _state(self, finding: Finding) -> str:
        """Whether the baseline has it; of what an afwijking explains by now it says so itself."""
        known = finding.status is Status.BASELINED or (
            finding.status is Status.EXPLAINED and finding.fingerprint in self._gone
        )
        return "unchanged" if known else "new"


def justification(explanation: Explanation, lang: str) -> str:
    """Why, who decided when and until when, and what is done meanwhile; one line of plain text."""
    said = text(
        "sarif.justification",
        lang,
        reason=sentence(explanation.reason),
        who=explanation.decided_by,
        day=explanation.decided_on.isoformat(),
        until=explanation.valid_until.isoformat(),
    )
    measure = explanation.measure
    meanwhile = text("sarif.measure", lang, measure=measure) if measure else ""
    return " ".join(filter(None, map(sentence, (said, meanwhile))))


def _label(related: Related) -> str:
    """What leads to another place: what is said of it, or else where it is."""
    return related.message if related.message.strip() else f"{related.location.line}"


def _hashes(result: Result, findings: Sequence[Finding]) -> dict[str, Mapping[int, str]]:
    """GitHub's fingerprints, by file and line."""
    lines: dict[str, set[int]] = {}
    for finding in findings:
        lines.setdefault(finding.location.path, set()).add(finding.location.line)
    return {
        path: line_hashes(document.text, lines[path], marked=document.marked)
        for path, document in result.sources.items()
        if path in lines
    }
