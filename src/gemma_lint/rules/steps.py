"""The ladder of a pack: its steps, with what each asks to be described."""

from __future__ import annotations

from collections.abc import Iterable

from gemma_lint.finding import Message, Problem
from gemma_lint.landscape.reading import Entry
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.model import STEPS, Rung, Text
from gemma_lint.suggest import nearest


def read_steps(
    entries: Iterable[Entry], vocabulary: Vocabulary, problems: list[Problem]
) -> tuple[Rung, ...]:
    """The steps, lowest first; `problems` gets one for each key that is none of a landscape."""
    fields = vocabulary.kinds[vocabulary.root].fields
    known = [spec.name for spec in fields if spec.object is not None]
    rungs = []
    for entry in entries:
        named = tuple(entry.data.get("beschrijf") or ())
        problems += [
            _no_section(entry, index, key, known)
            for index, key in enumerate(named)
            if key not in known
        ]
        title, explanation = (_text(entry.data[name]) for name in ("titel", "uitleg"))
        rungs.append(Rung(entry.data["id"], title, explanation, named))
    return tuple(sorted(rungs, key=lambda rung: STEPS.index(rung.id)))


def _no_section(entry: Entry, index: int, key: str, known: list[str]) -> Problem:
    place = entry.document.place((*entry.path, "beschrijf", index))
    near = nearest(key, known)
    advice = Message("rules.nearest", {"nearest": near}) if near else None
    return Problem("pack", Message("rules.section", {"key": key}), place, advice)


def _text(data: dict[str, str]) -> Text:
    return Text(" ".join(data["nl"].split()), " ".join(data["en"].split()))
