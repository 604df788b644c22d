"""The open findings as Markdown: by landscape, severity and rule, as many as fit."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gemma_lint.finding import Finding, Location, Severity, Status
from gemma_lint.messages import text
from gemma_lint.report.landscapes import landscape_name
from gemma_lint.report.markdown.inline import code, plain, prose
from gemma_lint.report.markdown.room import Room

if TYPE_CHECKING:
    from gemma_lint.check import Result

_Key = tuple[int | tuple[int, str], ...]
"""Where a part of the report stands: landscape, severity, rule, and place within the rule."""
FAULTS = "faults"
_SECTIONS = (FAULTS, *Severity)
_LONGEST_NAME = 200


@dataclass(slots=True)
class Findings:
    """What is shown of the findings, and how many are left out, by section."""

    lines: list[str] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    shown: int = 0


def findings(results: Sequence[Result], room: Room) -> Findings:
    """The severest first until there is no room; each landscape has a heading if several are."""
    book = _Book(results)
    told = Findings()
    blocks: dict[_Key, list[str]] = {}
    entries = sorted(book.entries(), key=lambda one: (one.section, one.landscape, one.key))
    for at, entry in enumerate(entries):
        new = {key: lines for key, lines in book.around(entry).items() if key not in blocks}
        item = book.item(entry)
        if not room.take([line for lines in (*new.values(), item) for line in lines]):
            told.left_out.update(_SECTIONS[one.section] for one in entries[at:])
            break
        blocks |= new
        blocks.setdefault(entry.items, []).extend(item)
        told.shown += 1
    told.lines = [line for key in sorted(blocks) for line in blocks[key]]
    return told


def place(location: Location) -> str:
    """File and line, as code: a comment knows no address of either."""
    return code(f"{location.path}:{location.line}")


@dataclass(frozen=True, slots=True)
class _Entry:
    landscape: int
    section: int
    rule: tuple[int, str]
    finding: Finding

    @property
    def key(self) -> tuple[object, ...]:
        return (self.rule, *self.finding.sort_key)

    @property
    def items(self) -> _Key:
        """Where the findings of the rule stand, between its title and its advice."""
        return (self.landscape, self.section, self.rule, 1)


class _Book:
    """What must be known of all findings before the first is written."""

    def __init__(self, results: Sequence[Result]) -> None:
        self._results = results
        self._several = len(results) > 1
        self._advice: dict[_Key, set[str]] = defaultdict(set)
        self._counts = Counter[_Key]()
        self._entries = list(self._enter())

    def entries(self) -> Sequence[_Entry]:
        return self._entries

    def _enter(self) -> Iterator[_Entry]:
        for landscape, result in enumerate(self._results):
            order = {name: at for at, name in enumerate(result.rules)}
            for finding in result.findings:
                if finding.status is not Status.OPEN and not finding.fault:
                    continue
                section = _SECTIONS.index(FAULTS if finding.fault else finding.severity)
                rule = (order.get(finding.rule, len(order)), finding.rule)
                entry = _Entry(landscape, section, rule, finding)
                self._advice[entry.items].add(finding.advice)
                self._counts[landscape, section] += 1
                yield entry

    def around(self, entry: _Entry) -> dict[_Key, list[str]]:
        """What stands above and below the findings that `entry` is among, each at its place."""
        at = (entry.landscape, entry.section, entry.rule)
        parts = {
            at[:2]: self._section(entry),
            (*at, 0): self._rule(entry),
            (*at, 2): self._advice_below(entry),
        }
        return {at[:1]: self._landscape(entry), **parts} if self._several else parts

    def _landscape(self, entry: _Entry) -> list[str]:
        name = plain(landscape_name(self._results[entry.landscape]), _LONGEST_NAME)
        return ["", f"### {name}"]

    def _section(self, entry: _Entry) -> list[str]:
        result, name = self._results[entry.landscape], _SECTIONS[entry.section]
        title = text(f"markdown.section-{name}", result.lang)
        count = self._counts[entry.landscape, entry.section]
        lines = ["", f"{'####' if self._several else '###'} {title} ({count})"]
        if name == FAULTS:
            lines += ["", text("report.fault-note", result.lang)]
        return lines

    def _rule(self, entry: _Entry) -> list[str]:
        result, name = self._results[entry.landscape], entry.finding.rule
        rule = result.rules.get(name)
        title = f" {plain(rule.title.of(result.lang))}" if rule is not None else ""
        return ["", f"**{code(name)}**{title}", ""]

    def _advice_below(self, entry: _Entry) -> list[str]:
        """Once for the rule, where it is the same for each finding."""
        if len(self._advice[entry.items]) > 1 or not entry.finding.advice:
            return []
        return ["", self._advice_line(entry)]

    def _advice_line(self, entry: _Entry) -> str:
        lang = self._results[entry.landscape].lang
        told = prose(
            entry.finding.advice, *templates(entry.finding, self._results[entry.landscape])
        )
        return f"*{text('markdown.advice', lang)}* {told}"

    def item(self, entry: _Entry) -> list[str]:
        """The finding itself as an item of a list."""
        told = prose(
            entry.finding.message, *templates(entry.finding, self._results[entry.landscape])
        )
        lines = [f"- {told} ({place(entry.finding.location)})"]
        if len(self._advice[entry.items]) > 1 and entry.finding.advice:
            lines.append(f"  - {self._advice_line(entry)}")
        return lines


def templates(finding: Finding, result: Result) -> list[str]:
    """What the messages and the advice of a finding's rule are made from."""
    rule = result.rules.get(finding.rule)
    texts = (rule.message, rule.missing, rule.advice) if rule is not None else ()
    return [one.of(result.lang) for one in texts if one is not None]
