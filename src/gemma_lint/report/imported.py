"""The account of an import: what was read, what became of it, and what people must decide."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from gemma_lint.importing.draft import Draft, Outcome
from gemma_lint.importing.existing import Known
from gemma_lint.importing.merging import ABSENT
from gemma_lint.importing.planning import Change, Clash, Plan
from gemma_lint.importing.resolving import Incoming
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.messages import render as put
from gemma_lint.messages import text
from gemma_lint.report.counting import counted
from gemma_lint.report.entry import place
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.unified import unified
from gemma_lint.report.width import fold, pad, width

MOST = 20
"""Of anything that is listed, so many are shown, and all of them with `verbose`."""
_LONGEST = 60


def render(plan: Plan, names: Sequence[str], lang: str, view: View, *, dry: bool = False) -> str:
    """The account of `plan`; `names` are the files read, `dry` says that nothing was written."""
    parts = [
        _read(plan.draft, names, lang, view),
        _skipped(plan.draft, lang, view),
        _warnings(plan.draft, lang, view),
        _elements(plan, lang, view),
        _listed("adopted", map(_name, plan.adopted), lang, view),
        _clashes(plan.clashes, lang, view),
        _listed("by-hand", _by_hand(plan.by_hand, lang), lang, view),
        _listed("gone", map(_name, plan.gone), lang, view),
        _listed("removed", map(_incoming, plan.removed), lang, view),
        _listed("refused", map(_incoming, plan.refused), lang, view),
        _files(plan, lang, view, dry=dry),
        _to_fill_in(plan, lang, view, dry=dry),
    ]
    return "\n\n".join("\n".join(lines) for part in parts if (lines := list(part))) + "\n"


def difference(plan: Plan, view: View) -> str:
    """What would change in the landscape's files, as a unified diff."""
    lines: list[str] = []
    for path, new in plan.files.items():
        old = plan.before.get(path)
        source = f"a/{path}" if old is not None else "/dev/null"
        changed = unified(_split(old), _split(new), source, f"b/{path}")
        lines += [_painted(visible(line), view) for line in changed]
    return "".join(f"{line}\n" for line in lines)


def _split(content: str | None) -> list[str]:
    """The lines of a text; none of a file that is not there or empty."""
    lines = (content or "").replace("\r\n", "\n").split("\n")
    return lines if lines[-1] else lines[:-1]


def _painted(line: str, view: View) -> str:
    if line.startswith(("+++", "---")):
        return view.paint(line, "bold")
    styles = {"+": "good", "-": "fout", "@": "advies"}
    style = styles.get(line[:1])
    return view.paint(line, style) if style else line


# -- what was read


def _read(draft: Draft, names: Sequence[str], lang: str, view: View) -> Iterator[str]:
    shown = ", ".join(visible(name) for name in names)
    yield view.paint(
        f"{text('importing.read', lang, source=shown)} ({visible(draft.source)})", "bold"
    )
    for what in sorted({fate.what for fate in draft.fates}):
        of_kind = Counter[Outcome]()
        for fate, count in draft.fates.items():
            if fate.what == what:
                of_kind[fate.outcome] += count
        values = {outcome.value: of_kind[outcome] for outcome in Outcome}
        total = counted(f"{what}s", lang, of_kind.total())
        yield from _folded(text("importing.fates", lang, all=total, **values), view)


def _skipped(draft: Draft, lang: str, view: View) -> Iterator[str]:
    skipped = Counter[tuple[str, str]]()
    for fate, count in draft.fates.items():
        if fate.outcome is Outcome.SKIPPED:
            skipped[text(fate.reason, lang) if fate.reason else "", fate.sort] += count
    if not skipped:
        return
    yield view.paint(text("importing.skipped", lang), "bold")
    columns = len(str(max(skipped.values())))
    in_order = sorted(skipped.items(), key=lambda item: (-item[1], item[0]))
    rows = [f"{count:>{columns}} × {single_line(sort)}: {why}" for (why, sort), count in in_order]
    yield from _some(rows, lang, view, columns + 5)


def _warnings(draft: Draft, lang: str, view: View) -> Iterator[str]:
    if not draft.warnings:
        return
    yield view.paint(text("importing.warnings", lang), "bold")
    rows: list[str] = []
    advice: dict[str, None] = {}
    for problem in draft.warnings:
        where = f"{place(problem.location)}: " if problem.location else ""
        rows.append(where + single_line(put(problem.message, lang)))
        if problem.advice is not None and (view.verbose or len(rows) <= MOST):
            advice[f"= {single_line(put(problem.advice, lang))}"] = None  # each once
    yield from _some(rows, lang, view)
    for words in advice:
        yield from _folded(words, view)


# -- what becomes of it


def _elements(plan: Plan, lang: str, view: View) -> Iterator[str]:
    plural = {kind.name: kind.plural or name for name, kind in landscape_vocabulary().kinds.items()}
    added = Counter(one.item.kind for one in plan.added)
    changed = Counter(one.known.kind for one in plan.changed)
    unchanged = Counter(one.kind for one in plan.unchanged)
    kinds = [kind for kind in plural if added[kind] or changed[kind] or unchanged[kind]]
    if not kinds:
        return
    heads = [text(f"importing.{key}", lang) for key in ("added", "changed", "unchanged")]
    title = text("importing.elements", lang)
    left = max(width(title), *(2 + width(plural[kind]) for kind in kinds))
    yield view.paint(pad(title, left), "bold") + "".join(f"  {head}" for head in heads)
    for kind in kinds:
        counts = (added[kind], changed[kind], unchanged[kind])
        cells = (f"  {n:>{width(head)}}" for n, head in zip(counts, heads, strict=True))
        yield pad(f"  {plural[kind]}", left) + "".join(cells)


def _clashes(clashes: Sequence[Clash], lang: str, view: View) -> Iterator[str]:
    if not clashes:
        return
    yield from (view.paint(line, "waarschuwing") for line in _title("conflicts", lang, view))
    rows = []
    for one in clashes:
        values = {
            "element": _name(one.known),
            "field": visible(".".join(one.conflict.path)),
            "ours": _value(one.conflict.ours, lang),
            "theirs": _value(one.conflict.theirs, lang),
        }
        rows.append(f"{place(one.location)}: {text('importing.conflict', lang, **values)}")
    yield from _some(rows, lang, view)
    yield from _folded(text("importing.conflicts.advice", lang), view, 2)


def _by_hand(changes: Sequence[Change], lang: str) -> Iterator[str]:
    for one in changes:
        for key, value in one.new.items():
            if one.old.get(key) != value:
                values = {"field": visible(key), "value": _value(value, lang)}
                yield text("importing.by-hand-field", lang, element=_name(one.known), **values)


def _value(value: Any, lang: str) -> str:
    if value is ABSENT:
        return text("importing.absent", lang)
    shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    shown = single_line(shown)
    return f"“{shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + '…'}”"


def _name(one: Known) -> str:
    return visible(f"{one.kind}/{one.id}")


def _incoming(one: Incoming) -> str:
    return visible(f"{one.item.kind}/{one.id}")


# -- what was written


def _files(plan: Plan, lang: str, view: View, *, dry: bool) -> Iterator[str]:
    if not plan.files:
        if plan.draft.items and not plan.needs_decision:
            yield from _title("nothing", lang, view)
        return
    yield view.paint(text(f"importing.{'would-write' if dry else 'written'}", lang), "bold")
    left = max(width(visible(path)) for path in plan.files)
    for path in plan.files:
        word = "file-changed" if path in plan.before else "file-new"
        yield f"  {pad(visible(path), left)}  {text(f'importing.{word}', lang)}"


def _to_fill_in(plan: Plan, lang: str, view: View, *, dry: bool) -> Iterator[str]:
    if plan.to_fill_in:
        values = {"count": plan.to_fill_in, "folder": visible(plan.folder.as_posix())}
        key = "importing.would-fill-in" if dry else "importing.to-fill-in"
        yield from fold(text(key, lang, **values), view.width)


# -- layout


def _listed(key: str, rows: Iterable[str], lang: str, view: View) -> Iterator[str]:
    listed = list(rows)
    if listed:
        yield from (view.paint(line, "bold") for line in _title(key, lang, view))
        yield from _some(listed, lang, view)


def _title(key: str, lang: str, view: View) -> list[str]:
    return fold(text(f"importing.{key}", lang), view.width)


def _some(rows: Sequence[str], lang: str, view: View, hanging: int = 4) -> Iterator[str]:
    shown = rows if view.verbose or len(rows) == MOST + 1 else rows[:MOST]
    for row in shown:
        yield from _folded(row, view, hanging)
    if len(shown) < len(rows):
        yield f"  {text('importing.more', lang, count=len(rows) - len(shown))}"


def _folded(row: str, view: View, hanging: int = 4) -> Iterator[str]:
    """A row with two spaces before it; further lines hang `hanging` columns in."""
    room = None if view.width is None else max(20, view.width - 2)
    rest = None if view.width is None else max(20, view.width - hanging)
    words = row.lstrip(" ")
    before = " " * (len(row) - len(words))
    first, *more = fold(words, room and room - len(before), rest)
    yield f"  {before}{first}"
    yield from (" " * hanging + line for line in more)
