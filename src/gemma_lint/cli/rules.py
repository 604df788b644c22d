"""`gemma-lint rules`: lists all rules, as a table or as JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from gemma_lint.cli.options import Color, Config, Isolated, Lang, Packs, given
from gemma_lint.cli.output import view_for, write
from gemma_lint.cli.settings import settings_for
from gemma_lint.messages import text
from gemma_lint.report.counting import counted
from gemma_lint.report.safe import single_line, visible
from gemma_lint.report.style import View
from gemma_lint.report.width import fold, pad, width
from gemma_lint.rules.model import STEPS

if TYPE_CHECKING:
    from gemma_lint.rules.model import Pack, Rule


def rules(
    ctx: typer.Context,
    form: Annotated[str | None, typer.Option("--format", **given("rules-format", "FORMAT"))] = None,
    packs: Packs = None,
    config: Config = None,
    isolated: Isolated = False,
    _lang: Lang = None,
    _color: Color = None,
) -> int:
    """List the rules of the packs that the call or the configuration names."""
    settings = settings_for(ctx, config=config, isolated=isolated, packs=packs)
    from gemma_lint.rules import load_packs

    loaded = load_packs(settings.packs)
    if form == "json":
        write(as_json(loaded, settings.lang), kind="json")
        return 0
    view = view_for(sys.stdout, ctx.obj.environ, ctx.obj.color)
    write(as_table(loaded, settings.lang, view))
    return 0


def as_json(packs: Iterable[Pack], lang: str) -> str:
    """The rules as the contract has them, version 1."""
    from gemma_lint.report.as_json import VERSION, dump
    from gemma_lint.report.site import site_page

    listed = [
        {
            "id": rule.id,
            "principle": rule.principle,
            "implication": rule.implication,
            "subpoint": rule.subpoint,
            "severity": rule.severity.value,
            "element": rule.element,
            "check": rule.check,
            "pack": rule.pack,
            "title": rule.title.of(lang),
            "step": rule.step,
            "deviable": rule.binding is None,
            "url": site_page(rule, lang),
        }
        for pack in packs
        for rule in pack.rules
    ]
    return dump({"version": VERSION, "rules": listed})


def as_table(packs: Iterable[Pack], lang: str, view: View) -> str:
    """The rules by principle: id, severity, check, step and title; folded where it is shown."""
    lines: list[str] = []
    for pack in packs:
        for principle in pack.principles:
            own = [rule for rule in pack.rules if rule.principle == principle.id]
            if own:
                title = single_line(principle.title.of(lang))
                lines += [view.paint(f"{visible(principle.id)} · {title}", "bold")]
                lines += [*_table(own, lang, view), ""]
    lines += fold(text("cli.rules-checks", lang), view.width)
    steps = ", ".join(f"{number} {step}" for number, step in enumerate(STEPS, 1))
    lines += fold(text("cli.rules-steps", lang, steps=steps), view.width)
    count = sum(len(pack.rules) for pack in packs)
    lines += fold(text("cli.rules-count", lang, rules=counted("rules", lang, count)), view.width)
    return "\n".join(lines) + "\n"


def _table(rules: list[Rule], lang: str, view: View) -> Iterator[str]:
    from gemma_lint.report.site import rule_page

    ids = max((width(visible(rule.id)) for rule in rules), default=0)
    severities = max((width(text(f"report.{r.severity.value}", lang)) for r in rules), default=0)
    left = 2 + ids + 2 + severities + 2 + 3 + 2
    room = None if view.width is None else max(24, view.width - left)
    for rule in rules:
        severity = rule.severity.value
        word = view.paint(pad(text(f"report.{severity}", lang), severities), severity)
        first, *more = fold(single_line(rule.title.of(lang)), room)
        step = STEPS.index(rule.step) + 1
        name = visible(rule.id)
        page = rule_page(rule, lang) if view.links else None
        padding = " " * (ids - width(name))
        yield f"  {view.link(name, page)}{padding}  {word}  {rule.check} {step}  {first}"
        yield from (" " * left + line for line in more)
