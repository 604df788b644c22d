"""The rules of a run in SARIF: what GitHub shows beside an alert, and filters alerts by."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from gemma_lint.finding import Severity
from gemma_lint.messages import text
from gemma_lint.report.advice import general
from gemma_lint.report.safe import visible
from gemma_lint.report.sarif.wording import markdown, sentences, short
from gemma_lint.report.site import site_page
from gemma_lint.rules.model import DEVIATION

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.finding import Finding
    from gemma_lint.rules.model import Implication, Pack, Principle, Rule

LEVELS = {Severity.FOUT: "error", Severity.WAARSCHUWING: "warning", Severity.ADVIES: "note"}
_PROBLEMS = {
    Severity.FOUT: "error",
    Severity.WAARSCHUWING: "warning",
    Severity.ADVIES: "recommendation",
}
"""The words of GitHub for the same, which it sorts alerts by."""
_PRECISIONS = {Severity.FOUT: "very-high", Severity.WAARSCHUWING: "high", Severity.ADVIES: "high"}
"""How often a finding is right: what is called `fout` is plain (docs/severity)."""
MOST_RULES = 25_000
_LONGEST_NAME = 255
_WORD = re.compile(r"[A-Za-z0-9]+")


def rule_id(name: str) -> str:
    """The id of a rule as it stands in the report: never empty, nothing hidden in it."""
    return visible(name) or "-"


def descriptors(result: Result, findings: Sequence[Finding]) -> Mapping[str, dict[str, Any]]:
    """The rules that ran and those of the findings, by id, in order; none if nothing was checked.

    No more than GitHub takes: those without a finding make way.
    """
    if result.problems:
        return {}
    book = _Book(result)
    found = {rule_id(finding.rule): finding for finding in findings}
    ran = {rule_id(name): rule for name, rule in result.rules.items()}
    spare = max(0, MOST_RULES - len(found))
    kept = [name for at, name in enumerate(ran) if name in found or at < spare]
    made = {name: book.descriptor(name, ran[name]) for name in kept}
    for name, finding in found.items():
        if name not in made:
            rule = book.rules.get(finding.rule)
            made[name] = book.descriptor(name, rule) if rule else _unknown(name, finding, result)
    return made


class _Book:
    """The packs, with what stands above a rule."""

    def __init__(self, result: Result) -> None:
        self._lang = result.lang
        self._packs: dict[str, Pack] = {pack.id: pack for pack in result.packs}
        self.rules = {rule.id: rule for pack in result.packs for rule in pack.rules}
        self._above: dict[str, tuple[Implication, Principle, Pack]] = {
            implication.id: (implication, principle, pack)
            for pack in result.packs
            for principle in pack.principles
            for implication in principle.implications
        }

    def descriptor(self, name: str, rule: Rule) -> dict[str, Any]:
        """A rule as SARIF has it."""
        title, asked = rule.title.of(self._lang), self._asked(rule)
        made: dict[str, Any] = {
            "id": name,
            **_friendly(rule),
            "shortDescription": {"text": short(title) or short(name)},
            "fullDescription": {"text": short(" ".join(asked)) or short(name)},
            "help": _help(rule, list(self._parts(rule, asked)), self._lang),
            "defaultConfiguration": {"level": LEVELS[rule.severity]},
            "properties": {
                "tags": _tags(rule),
                "precision": _PRECISIONS[rule.severity],
                "problem.severity": _PROBLEMS[rule.severity],
            },
        }
        page = _page(rule, self._lang)
        return {**made, "helpUri": page} if page else made

    def _asked(self, rule: Rule) -> list[str]:
        """What the implication asks, and what the rule makes of it; the title if neither is."""
        above = self._above.get(rule.implication)
        asked = [above[0].text.of(self._lang)] if above else []
        point = above[0].subpoints.get(rule.subpoint or "") if above else None
        asked += [point.of(self._lang)] if point else []
        asked += [rule.explanation.of(self._lang)] if rule.explanation else []
        return asked or [rule.title.of(self._lang)]

    def _parts(self, rule: Rule, asked: list[str]) -> Iterator[tuple[str, list[str]]]:
        """Headings with what stands below them: what is asked, what to do, and the rest."""
        lang, above = self._lang, self._above.get(rule.implication)
        yield text("cli.asks", lang), asked
        yield text("cli.advice", lang), [self._advice(rule)]
        if above is not None:
            yield text("cli.why", lang), [above[1].rationale.of(lang)]
        yield text("cli.deviate", lang), [_deviating(rule, lang)]
        if above is not None:
            implication, _, pack = above
            source = ", ".join(filter(None, [implication.source, pack.source]))
            yield text("cli.source", lang), [f"{rule.implication}: {source}"]

    def _advice(self, rule: Rule) -> str:
        pack = self._packs.get(rule.pack)
        shown = general(rule, pack.texts if pack else {}, self._lang)
        return text("sarif.advice-depends", self._lang) if shown is None else shown


def _deviating(rule: Rule, lang: str) -> str:
    reason = rule.binding.of(lang) if rule.binding is not None else ""
    if rule.element == DEVIATION:
        reason = reason or text("rules.about-deviations", lang)
    if reason:
        return text("cli.deviate-not", lang, reason=reason)
    return text("sarif.deviate", lang, rule=rule.id)


def _help(rule: Rule, parts: Sequence[tuple[str, Sequence[str]]], lang: str) -> dict[str, str]:
    """As Markdown, which GitHub prefers, and as text: what is asked and what to do about it."""
    lines: list[str] = []
    for heading, texts in parts:
        lines += [f"## {markdown(heading)}", *map(markdown, texts)]
    page = _page(rule, lang)
    if page:
        lines.append(f"[{markdown(text('sarif.more', lang))}]({page})")
    (_, asked), (_, advice), *_ = parts
    return {"text": sentences(*asked, *advice), "markdown": "\n\n".join(lines)}


def _page(rule: Rule, lang: str) -> str | None:
    """The address of the page about a rule, as it may stand in a link."""
    page = site_page(rule, lang)
    return quote(page, safe=":/", errors="replace") if page else None


def _friendly(rule: Rule) -> dict[str, str]:
    """A name as SARIF likes it, such as `KopieBasisregistratie`; none when the id has none."""
    beside = rule.id.removeprefix(rule.implication).removeprefix(rule.subpoint or "")
    words = _WORD.findall(beside)
    name = "".join(word[0].upper() + word[1:] for word in words)[:_LONGEST_NAME]
    return {"name": name} if name and name[0].isalpha() and name != rule.id else {}


def _tags(rule: Rule) -> list[str]:
    """What GitHub can filter by: principle, implication, sub-point and step."""
    point = f"{rule.implication}{rule.subpoint}" if rule.subpoint else ""
    found = [rule.principle, rule.implication, point, rule.step]
    return list(dict.fromkeys(visible(tag) for tag in found if tag))


def _unknown(name: str, finding: Finding, result: Result) -> dict[str, Any]:
    """A rule of which no more is known than what the finding says."""
    said = text("sarif.unknown-rule", result.lang)
    tags = [visible(tag) for tag in (finding.principle, finding.implication) if tag]
    return {
        "id": name,
        "shortDescription": {"text": short(name)},
        "fullDescription": {"text": said},
        "help": {"text": said, "markdown": markdown(said)},
        "defaultConfiguration": {"level": LEVELS[finding.severity]},
        "properties": {"tags": list(dict.fromkeys(tags))},
    }
