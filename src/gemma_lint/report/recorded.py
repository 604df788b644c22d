"""What `gemma-lint baseline` says: what is recorded, what is gone and what is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gemma_lint.baseline.files import Files
from gemma_lint.baseline.model import Held, Recorded
from gemma_lint.finding import Severity, Status
from gemma_lint.messages import text
from gemma_lint.report.baseline import listed
from gemma_lint.report.landscapes import owner
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, pad, width
from gemma_lint.rules.element_name import name_in_baseline

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.configuration.settings import Settings


@dataclass(frozen=True, slots=True)
class Account:
    """A baseline beside what a check found.

    `kept` is recorded and found, `gone` recorded and not needed any more, `new` not recorded.
    `severities` has that of each rule. `hushed` counts the open findings that are not recorded, as
    an afwijking for them does not hold and the rule that says so was not to be heard. `unlooked`,
    `unknown`, `others`, `moved` and `earlier` are as in `Held`, `landscapes` the organisations
    whose landscapes were checked, as far as those are said.
    """

    path: str
    kept: Sequence[Recorded]
    gone: Sequence[Recorded]
    new: Sequence[Recorded]
    severities: Mapping[str, Severity]
    hushed: int = 0
    unlooked: int = 0
    unknown: Sequence[Recorded] = ()
    others: Sequence[str] = ()
    landscapes: Sequence[str] = ()
    moved: Sequence[tuple[Recorded, Recorded]] = ()
    earlier: int = 0

    @property
    def is_up_to_date(self) -> bool:
        """Whether there is nothing to record, to take out or to write otherwise."""
        return not self.gone and not self.new and not self.moved


def account_of(result: Result, path: str, settings: Settings) -> Account:
    """What a check without faults found, beside the baseline that it was held against, if any."""
    parts = result.parts
    found = [entry for one in parts for entry in _entries(one, path)]
    held = result.baseline or Held(path, 0)
    return Account(
        path=path,
        kept=sorted(entry for why, entry in found if why == "kept"),
        gone=held.gone,
        new=sorted(entry for why, entry in found if why == "new"),
        severities={
            rule.id: settings.severities.get(rule.id, rule.severity)
            for pack in result.packs
            for rule in pack.rules
        },
        hushed=sum(why == "hushed" for why, _ in found),
        unlooked=held.unlooked,
        unknown=held.unknown,
        others=held.others,
        landscapes=[str(one.id) for one in map(owner, parts) if one is not None],
        moved=held.moved,
        earlier=held.earlier,
    )


def _entries(result: Result, path: str) -> Iterator[tuple[str, Recorded]]:
    """Every finding in one landscape that is not explained, and what becomes of it."""
    whose, files = owner(result), Files(path, result.sources)
    organisation = str(whose.id) if whose is not None else ""
    for finding in result.findings:
        if finding.status is Status.EXPLAINED or result.graph is None:
            continue
        element = name_in_baseline(result.found[finding.fingerprint])
        file = files.of(finding.location.path)
        entry = Recorded.of(finding, element, organisation, file)
        if finding.status is Status.BASELINED:
            yield "kept", entry
        else:
            yield ("hushed" if result.graph.weighing.hushed(finding) else "new"), entry


@dataclass(frozen=True, slots=True)
class Done:
    """What was done: the file was `made`, entries were `taken_out`, `put_in`.

    `unfindable`: a check does not come by it unless it is named.
    """

    made: bool = False
    taken_out: bool = False
    put_in: bool = False
    unfindable: bool = False


def render(account: Account, done: Done, lang: str, view: View) -> str:
    """The account, ending with a line break."""
    lines = [view.paint(_said("title", lang, path=visible(account.path)), "bold"), ""]
    lines += _table(account, done, lang)
    if view.verbose and not done.made:
        lines += _listed("gone", account.gone, lang, view)
        lines += _listed("new", account.new, lang, view)
    for sentence in _sentences(account, done, lang):
        lines += fold(single_line(sentence), view.width)
    return "\n".join(lines) + "\n"


def _said(key: str, lang: str, **values: object) -> str:
    return text(f"baseline.{key}", lang, **values)


def _counted(key: str, lang: str, count: int, **values: object) -> str:
    return _said(f"{key}-one" if count == 1 else key, lang, count=count, **values)


# The numbers


def _table(account: Account, done: Done, lang: str) -> Iterator[str]:
    """A row for each severity and their sum; of a new file there is only what it records."""
    columns = {"recorded": account.new}
    if not done.made:
        columns = {"kept": account.kept, "gone": account.gone, "new": account.new}
    counts = [Counter(account.severities[e.rule] for e in col) for col in columns.values()]
    heads = [_said(f"column-{name}", lang) for name in columns]
    rows = [
        (_said(f"row-{severity.value}", lang), [str(count[severity]) for count in counts])
        for severity in Severity
    ]
    rows.append((_said("row-all", lang), [str(count.total()) for count in counts]))
    first = max(width(name) for name, _ in rows)
    yield _row("", heads, heads, first)
    yield from (_row(name, numbers, heads, first) for name, numbers in rows)
    yield ""


def _row(name: str, cells: Sequence[str], heads: Sequence[str], first: int) -> str:
    right = (cell.rjust(width(head)) for cell, head in zip(cells, heads, strict=True))
    return "  " + "  ".join([pad(name, first), *right])


def _listed(name: str, entries: Sequence[Recorded], lang: str, view: View) -> Iterator[str]:
    if not entries:
        return
    yield view.paint(_said(f"list-{name}", lang), "bold")
    yield from listed(entries)
    yield ""


# What it comes to


def _sentences(account: Account, done: Done, lang: str) -> Iterator[str]:
    if done.made:
        yield _said("made" if account.new else "made-empty", lang)
    elif account.is_up_to_date:
        yield _said("up-to-date", lang)
    else:
        yield from _changes(account, done, lang)
    if done.unfindable:
        yield _said("unfindable", lang, path=account.path)
    yield from _left_out(account, lang)


def _changes(account: Account, done: Done, lang: str) -> Iterator[str]:
    wrote = (done.taken_out or done.put_in) and not account.is_up_to_date
    for count, is_done, key in (
        (len(account.gone) - account.earlier, done.taken_out, "gone"),
        (account.earlier, done.taken_out, "earlier"),
        (len(account.new), done.put_in, "new"),
        (len(account.moved), wrote, "moved"),
    ):
        if count:
            yield _counted(f"{key}-done" if is_done else key, lang, count)
    if not done.taken_out and not done.put_in:
        yield _said("unchanged", lang)


def _left_out(account: Account, lang: str) -> Iterator[str]:
    """What is not recorded, and what stays in the file unseen, each with the reason."""
    for key in ("hushed", "unlooked"):
        if count := getattr(account, key):
            yield _counted(key, lang, count)
    if account.unknown:
        rules = ", ".join(sorted({entry.rule for entry in account.unknown}))
        yield _counted("unknown", lang, len(account.unknown), rules=rules)
    if account.others:
        names = ", ".join(account.others)
        yield _counted("others", lang, len(account.others), organisations=names)
