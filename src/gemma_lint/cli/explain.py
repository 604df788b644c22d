"""`gemma-lint explain`: what a principle, implication or rule asks, why, and how it is checked.

Developments and NORA principles are explained as well, see `explain_relations`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.completion import explained_ids
from gemma_lint.cli.explain_relations import behind, cooperation, found, names_of
from gemma_lint.cli.options import Color, Config, Isolated, Lang, Packs, given
from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.settings import settings_for
from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Message, Problem
from gemma_lint.messages import text
from gemma_lint.report.explanation import Explanation, Part, render
from gemma_lint.report.waiver import waiver

if TYPE_CHECKING:
    from gemma_lint.rules.model import Implication, Pack, Principle, Rule

_SETTING = re.compile(r"\binstelling\.([A-Za-z_]\w*)")


def explain(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(**given("id", "ID", complete=explained_ids))],
    packs: Packs = None,
    config: Config = None,
    isolated: Isolated = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """Explain what `name` names; raises WrongUsage when no pack has it."""
    settings = settings_for(ctx, config=config, isolated=isolated, packs=packs)
    from gemma_lint.report.advice import advice
    from gemma_lint.rules.loading import load

    loaded = {one.pack.id: one for one in load(settings.packs)}
    packs_read = [one.pack for one in loaded.values()]
    shown = explanation(
        name,
        packs_read,
        settings.lang,
        lambda rule: advice(rule, loaded[rule.pack], settings.lang),
    )
    view = view_for(sys.stdout, ctx.obj.environ, ctx.obj.color)
    write(render(shown, view))
    return 0


def explanation(
    name: str, packs: Sequence[Pack], lang: str, advise: Callable[[Rule], str] | None = None
) -> Explanation:
    """The explanation of what is called `name`.

    That is a principle, implication (or its sub-point), rule, development or NORA principle. Texts
    are in a municipality's words: a landscape is not asked for. `advise` gives the advice of a
    rule; without it, that stands as the pack writes it. Raises WrongUsage.
    """
    wanted = name.casefold()
    for pack in packs:
        for principle in pack.principles:
            if principle.id.casefold() == wanted:
                return _principle(principle, pack, packs, lang)
            for implication in principle.implications:
                names = [*map(str.casefold, implication.names)]
                if wanted in names:
                    letter = wanted[len(names[0]) :]
                    make = partial(_subpoint, letter) if letter else _implication
                    return make(implication, principle, pack, packs, lang)
        for rule in pack.rules:
            if rule.id.casefold() == wanted:
                advised = advise(rule) if advise else rule.advice.of(lang)
                return _rule(rule, pack, packs, lang, advised)
    relation = found(wanted, packs, lang)
    if relation is None:
        raise _unknown(name, packs)
    return relation


def _unknown(name: str, packs: Sequence[Pack]) -> WrongUsage:
    from gemma_lint.suggest import nearest

    principles = [principle for pack in packs for principle in pack.principles]
    known = [rule.id for pack in packs for rule in pack.rules]
    known += [principle.id for principle in principles]
    known += [implication.id for p in principles for implication in p.implications]
    known += [one.id for pack in packs for one in pack.developments]
    known += [one.id for pack in packs for one in pack.nora]
    near = nearest(name, known)
    key = "cli.unknown-id-near" if near is not None else "cli.unknown-id"
    message = Message(key, {"name": name, "near": near})
    return WrongUsage([Problem("usage", message, advice=Message("cli.see-rules"))])


def _principle(principle: Principle, pack: Pack, packs: Sequence[Pack], lang: str) -> Explanation:
    names = {principle.id, *names_of(principle.implications)}
    implications = [(i.id, i.text.of(lang)) for i in principle.implications]
    return Explanation(
        f"{principle.id} · {principle.title.of(lang)}",
        [
            cooperation([principle.title, principle.rationale], lang),
            Part(text("cli.why", lang), prose=principle.rationale.of(lang)),
            Part(text("cli.implications", lang), table=implications),
            *behind(names, principle.id, packs, lang),
            Part(text("cli.source", lang), prose=_source(principle.source, pack)),
        ],
    )


def _implication(
    implication: Implication,
    principle: Principle,
    pack: Pack,
    packs: Sequence[Pack],
    lang: str,
) -> Explanation:
    rules = _rules_of(implication, packs)
    points = [
        (f"{implication.id}{letter}", point.of(lang))
        for letter, point in implication.subpoints.items()
    ]
    parts = [
        cooperation([principle.title, implication.text, principle.rationale], lang),
        Part(text("cli.asks", lang), prose=implication.text.of(lang)),
        Part(text("cli.subpoints", lang), table=points),
        Part(text("cli.why", lang), prose=principle.rationale.of(lang)),
        *behind({principle.id, *implication.names}, principle.id, packs, lang),
        Part(text("cli.rules-of", lang), table=[(r.id, _rule_line(r, lang)) for r in rules]),
        Part(text("cli.source", lang), prose=_source(implication.source, pack)),
    ]
    title = f"{implication.id} · {text('cli.of-principle', lang)} {principle.id}: "
    return Explanation(title + principle.title.of(lang), parts)


def _subpoint(
    letter: str,
    implication: Implication,
    principle: Principle,
    pack: Pack,
    packs: Sequence[Pack],
    lang: str,
) -> Explanation:
    """One sub-point by itself, with the implication that it is of."""
    name = f"{implication.id}{letter}"
    rules = [r for r in _rules_of(implication, packs) if r.subpoint == letter]
    parts = [
        cooperation([principle.title, implication.subpoints[letter], principle.rationale], lang),
        Part(text("cli.asks", lang), prose=implication.subpoints[letter].of(lang)),
        Part(text("cli.implication", lang), table=[(implication.id, implication.text.of(lang))]),
        Part(text("cli.why", lang), prose=principle.rationale.of(lang)),
        *behind({principle.id, implication.id, name}, principle.id, packs, lang),
        Part(text("cli.rules-of", lang), table=[(r.id, _rule_line(r, lang)) for r in rules]),
        Part(text("cli.source", lang), prose=_source(implication.source, pack)),
    ]
    title = f"{name} · {text('cli.of-implication', lang)} {implication.id}: "
    return Explanation(title + principle.title.of(lang), parts)


def _rules_of(implication: Implication, packs: Sequence[Pack]) -> list[Rule]:
    """The rules that check it, whichever pack they stand in."""
    return [r for other in packs for r in other.rules if r.implication == implication.id]


def _rule_line(rule: Rule, lang: str) -> str:
    severity = text(f"report.{rule.severity.value}", lang)
    return f"{rule.title.of(lang)} ({severity}, {rule.check})"


def _rule(rule: Rule, pack: Pack, packs: Sequence[Pack], lang: str, advised: str) -> Explanation:
    implication, principle, home = _above(rule, packs)
    texts = [rule.title, rule.explanation, rule.advice]
    parts = [
        Part("", prose=_head(rule, lang)),
        cooperation(texts, lang),
        Part(text("cli.asks", lang), prose=rule.explanation.of(lang) if rule.explanation else ""),
        Part(text("cli.implication", lang), table=_implication_rows(rule, implication, lang)),
        Part(text("cli.why", lang), prose=principle.rationale.of(lang) if principle else ""),
        *behind(_names(rule, implication), rule.principle, packs, lang),
        Part(text("cli.how", lang), table=_expressions(rule, lang)),
        Part(text("cli.settings", lang), table=_settings(rule, pack, lang)),
        Part(text("cli.advice", lang), prose=advised),
        *_examples(rule, lang),
        _deviating(rule, lang),
        Part(
            text("cli.source", lang),
            prose=_source(implication.source if implication else "", home or pack),
        ),
    ]
    return Explanation(f"{rule.id} · {rule.title.of(lang)}", parts)


def _head(rule: Rule, lang: str) -> str:
    severity = text(f"report.{rule.severity.value}", lang)
    check = text(f"cli.check-{rule.check}", lang)
    return " · ".join([severity, rule.element, check, text("explain.step", lang, step=rule.step)])


def _names(rule: Rule, implication: Implication | None) -> set[str]:
    """Whatever a rule stands for in relations: its principle, implication and sub-point."""
    names = {rule.principle, rule.implication, f"{rule.implication}{rule.subpoint or ''}"}
    return names if rule.subpoint else names | set(implication.names if implication else ())


def _above(
    rule: Rule, packs: Sequence[Pack]
) -> tuple[Implication, Principle, Pack] | tuple[None, None, None]:
    """The implication and principle of a rule, with their pack, which may not be the rule's own."""
    for pack in packs:
        for principle in pack.principles:
            for implication in principle.implications:
                if implication.id == rule.implication:
                    return implication, principle, pack
    return None, None, None


def _implication_rows(
    rule: Rule, implication: Implication | None, lang: str
) -> list[tuple[str, str]]:
    if implication is None:
        return []
    rows = [(implication.id, implication.text.of(lang))]
    point = implication.subpoints.get(rule.subpoint or "")
    return [*rows, (f"{implication.id}{rule.subpoint}", point.of(lang))] if point else rows


def _expressions(rule: Rule, lang: str) -> list[tuple[str, str]]:
    rows = [("cli.how-when", rule.when), ("cli.how-require", rule.require)]
    rows += [("cli.how-field", rule.field), ("cli.how-related", rule.related)]
    return [(text(key, lang), value) for key, value in rows if value]


def _settings(rule: Rule, pack: Pack, lang: str) -> list[tuple[str, str]]:
    read = " ".join(filter(None, [rule.when, rule.require, rule.related]))
    names = dict.fromkeys(_SETTING.findall(read))
    rows = []
    for setting in (pack.settings[name] for name in names if name in pack.settings):
        value = setting.value if not isinstance(setting.value, tuple) else ", ".join(setting.value)
        rows.append((f"{setting.name}: {value}", setting.description.of(lang)))
    return rows


def _examples(rule: Rule, lang: str) -> Iterator[Part]:
    for good, key in ((False, "cli.example-bad"), (True, "cli.example-good")):
        for example in rule.examples:
            if example.good is good:
                yield Part(text(key, lang), code=example.landscape)
                break


def _deviating(rule: Rule, lang: str) -> Part:
    """How to deviate from a rule, or why nobody can."""
    heading = text("cli.deviate", lang)
    from gemma_lint.rules.model import DEVIATION

    reason = rule.binding.of(lang) if rule.binding is not None else ""
    if rule.element == DEVIATION:
        reason = reason or text("rules.about-deviations", lang)
    if reason:
        return Part(heading, prose=text("cli.deviate-not", lang, reason=reason))
    return Part(heading, prose=text("cli.deviate-how", lang), code=waiver(rule, lang))


def _source(section: str, pack: Pack) -> str:
    return ", ".join(filter(None, [section, pack.source]))
