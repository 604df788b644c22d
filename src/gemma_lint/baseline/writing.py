"""Writing a baseline: a line for each entry, sorted, so that a diff says what came and went.

Nothing is in it that changes by itself: no dates and no lines, and no paths of landscapes that say
whose they are.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain

from gemma_lint.baseline.layout import END, Anchor, Around, around
from gemma_lint.baseline.model import Recorded
from gemma_lint.baseline.reading import (
    ENTRIES_KEY,
    KEYS,
    LANDSCAPES_KEY,
    OWNER_KEYS,
    VERSION,
    VERSION_KEY,
    entry_at,
)
from gemma_lint.messages import text
from gemma_lint.source.document import Document
from gemma_lint.source.quoting import scalar


def written(entries: Iterable[Recorded], landscapes: Collection[str], lang: str) -> str:
    """A new baseline of the landscapes of these organisations, with a word on what it is."""
    head = [f"# {line}".rstrip() for line in text("baseline.head", lang).split("\n")]
    lines = [*head, *_lines([(entry, Around()) for entry in entries], landscapes, {})]
    return "\n".join(lines) + "\n"


def rewritten(
    document: Document,
    gone: Collection[Recorded],
    new: Iterable[Recorded],
    landscapes: Collection[str],
    moved: Mapping[Recorded, Recorded],
) -> str:
    """The baseline in a document without the entries in `gone` and with those in `new`.

    It is of the landscapes of the organisations `landscapes` from now on, and has the entries in
    `moved` as they are to be. An entry that somebody changed gives way to the one that is known by
    the same fingerprint.

    What people wrote around the entries stays. The comments above an entry that goes are kept with
    the next one, as they may be a heading; those behind it go with it.
    """
    beside = around(document)
    new = [*new]
    taken = {entry.known_by for entry in (*new, *moved.values())}
    rows: list[tuple[Recorded, Around]] = []
    left: list[str] = []
    for at in sorted(anchor for anchor in beside if isinstance(anchor, int)):
        entry, own = entry_at(document, at), beside[at]
        left += own.above if any(own.above) else []
        stays = entry not in gone and entry.known_by not in taken
        if entry in moved or stays:
            rows.append((moved.get(entry, entry), Around(left, own.behind)))
            left = []
    end = Around([*left, *beside[END].above], beside[END].behind)
    rows += [(entry, Around()) for entry in new]
    lines = _lines(rows, landscapes, {**beside, END: end})
    break_ = "\r\n" if "\r\n" in document.text else "\n"
    return break_.join(lines) + break_


def _lines(
    rows: list[tuple[Recorded, Around]],
    landscapes: Collection[str],
    beside: dict[Anchor, Around],
) -> Iterator[str]:
    nothing = Around()
    yield from _shown(f"{VERSION_KEY}: {VERSION}", beside.get(VERSION_KEY, nothing))
    if len(landscapes) > 1 or LANDSCAPES_KEY in beside:
        names = ", ".join(scalar(name, flow=True) for name in sorted(landscapes))
        yield from _shown(f"{LANDSCAPES_KEY}: [{names}]", beside.get(LANDSCAPES_KEY, nothing))
    key = f"{ENTRIES_KEY}:" if rows else f"{ENTRIES_KEY}: []"
    yield from _shown(key, beside.get(ENTRIES_KEY, nothing))
    for entry, own in sorted(rows, key=lambda row: row[0]):
        yield from _shown(_line(entry), own, "  ")
    last = beside.get(END, nothing)
    yield from [*last.above, *last.behind]


def _shown(line: str, own: Around, indent: str = "") -> Iterator[str]:
    yield from (indent + above if above else "" for above in own.above)
    yield "  ".join([indent + line, *own.behind])


def _line(entry: Recorded) -> str:
    owners = zip(OWNER_KEYS, (entry.organisation, entry.file), strict=True)
    values = (owner for owner in owners if owner[1]), zip(KEYS, entry.about, strict=True)
    pairs = (f"{key}: {scalar(value, flow=True)}" for key, value in chain(*values))
    return "- {" + ", ".join(pairs) + "}"
