"""What `explain` shows of developments and NORA: what stands behind a principle, and back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from gemma_lint.messages import text
from gemma_lint.report.explanation import Explanation, Part

if TYPE_CHECKING:
    from gemma_lint.rules.model import Development, Implication, NoraPrinciple, Pack, Text


def behind(names: Collection[str], principle: str, packs: Sequence[Pack], lang: str) -> list[Part]:
    """The developments that any of `names` answers, and the NORA principles beside `principle`."""
    developments = {one.id: one for pack in packs for one in pack.developments}
    answers = []
    for answer in (one for pack in packs for one in pack.answers if one.principle in names):
        row = text(
            "explain.answer",
            lang,
            title=developments[answer.development].title.of(lang),
            name=answer.principle,
            passage=answer.passage,
            reason=answer.reason.of(lang),
        )
        answers.append((answer.development, row))
    beside = [
        (one.id, one.text.of(lang))
        for pack in packs
        for one in pack.nora
        if principle in one.principles
    ]
    return [
        Part(text("explain.answers", lang), table=answers),
        Part(text("explain.nora", lang), table=beside),
    ]


def found(name: str, packs: Sequence[Pack], lang: str) -> Explanation | None:
    """The explanation of the development or NORA principle called `name`, in capitals or not."""
    for pack in packs:
        for development in pack.developments:
            if development.id.casefold() == name:
                return _development(development, pack, packs, lang)
        for nora in pack.nora:
            if nora.id.casefold() == name:
                return _nora(nora, pack, packs, lang)
    return None


def _development(one: Development, pack: Pack, packs: Sequence[Pack], lang: str) -> Explanation:
    rows = [
        (
            answer.principle,
            text(
                "explain.answered",
                lang,
                reason=answer.reason.of(lang),
                passage=answer.passage,
            ),
        )
        for other in packs
        for answer in other.answers
        if answer.development == one.id
    ]
    return Explanation(
        f"{one.id} · {one.title.of(lang)}",
        [
            Part("", prose=text(f"explain.group-{one.group}", lang)),
            Part(text("explain.what", lang), prose=one.text.of(lang)),
            Part(text("explain.answered-by", lang), table=rows),
            Part(
                text("explain.unanswered", lang),
                prose=one.unanswered.of(lang) if one.unanswered else "",
            ),
            Part(text("cli.source", lang), prose=f"{one.source}, {pack.source}"),
        ],
    )


def _nora(one: NoraPrinciple, pack: Pack, packs: Sequence[Pack], lang: str) -> Explanation:
    titles = {p.id: p.title.of(lang) for other in packs for p in other.principles}
    rows = [(name, titles[name]) for name in one.principles]
    return Explanation(
        f"{one.id} · {one.title.of(lang)}",
        [
            Part("", prose=text("explain.group-nora", lang)),
            Part(text("cli.asks", lang), prose=one.text.of(lang)),
            Part(text("explain.nora-principles", lang), table=rows),
            Part(text("cli.source", lang), prose=f"{one.source}, {pack.source}"),
        ],
    )


def cooperation(texts: Sequence[Text | None], lang: str) -> Part:
    """How the first of `texts` that differs reads for a cooperation; empty when none does."""
    for one in texts:
        if one is not None and one.cooperation is not None:
            said = one.cooperation.of(lang)
            return Part("", prose=text("explain.cooperation", lang, text=f"“{said}”"))
    return Part("")


def names_of(implications: Sequence[Implication]) -> Iterator[str]:
    """The names of implications and their sub-points."""
    for implication in implications:
        yield from implication.names
