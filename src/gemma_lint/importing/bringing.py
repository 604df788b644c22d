"""From a source to a plan: the pipeline of an import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from gemma_lint.configuration.settings import Settings
from gemma_lint.importing import reader, state
from gemma_lint.importing.draft import Draft, Fate, Item, Options, Outcome
from gemma_lint.importing.existing import Key, read_existing
from gemma_lint.importing.merging import Choice
from gemma_lint.importing.missing import commenter
from gemma_lint.importing.noting import has_room, problem, warn
from gemma_lint.importing.planning import Plan, plan
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.messages import text
from gemma_lint.source import Document


def bring(
    form: str,
    paths: Sequence[Path],
    folder: Path,
    options: Options,
    settings: Settings,
    *,
    choice: Choice = Choice.SHOW,
    restore: bool = False,
    stage: Callable[[str], None] = lambda _name: None,
) -> Plan:
    """What importing `paths`, in the format `form`, into the landscape in `folder` does.

    `stage` is told what begins: `landscape`, `source`, `merging`, `rules`. Nothing is written.
    Raises InvalidInput when a source or the landscape cannot be used.
    """
    stage("landscape")
    existing = read_existing(folder, settings.limits)
    before = state.read(folder)
    stage("source")
    draft = _together([reader(form)(path, options) for path in paths])

    def header(kind: str) -> list[str]:
        plural = landscape_vocabulary().kinds[kind].plural or kind
        lines = text(
            "importing.header", settings.lang, kinds=plural.capitalize(), source=draft.source
        )
        return [f"# {line}" for line in lines.split("\n")]

    comment = commenter(settings)

    def commented(made: Plan, documents: Sequence[Document]) -> dict[Key, list[str]]:
        stage("rules")
        return comment(made, documents)

    stage("merging")
    return plan(
        draft,
        existing,
        before,
        folder,
        landscape_vocabulary(),
        choice=choice,
        restore=restore,
        comment=commented,
        header=header,
    )


def _together(drafts: Sequence[Draft]) -> Draft:
    """One draft of several of the same source; of what two of them give, the first stays.

    Of some kinds a landscape has one, whatever a source calls it.
    """
    first, *others = drafts
    single = landscape_vocabulary().single

    def key(item: Item) -> Key:
        return item.kind, "" if item.kind in single else item.source_id

    seen = {key(item): item for item in first.items}
    for other in others:
        for item in other.items:
            known = seen.setdefault(key(item), item)
            if known is item:
                first.items.append(item)
            else:
                _given_twice(known, item, other)
        first.fates.update(other.fates)
        first.warnings += other.warnings
    return first


def _given_twice(known: Item, item: Item, draft: Draft) -> None:
    """Account for an item that another file gave already: its row is skipped, a difference told."""
    fate = Fate("row", item.kind, Outcome.ELEMENT)
    if draft.fates[fate]:
        draft.fates[fate] -= 1
        draft.count("row", item.kind, Outcome.SKIPPED, "importing.reason.other-file")
    if item.fields != known.fields and has_room(draft):
        values = {"kind": item.kind, "key": item.source_id, "name": str(item.fields["naam"])}
        warn(draft, problem("importing.other-file", item.location, values))
