"""The page of a rule: what it asks and why, how that is checked, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator

from gemma_lint.messages import text
from gemma_lint.pages.book import Book
from gemma_lint.pages.examples import examples, findings
from gemma_lint.pages.markdown import block, code, link, prose, slug, table
from gemma_lint.pages.parts import (
    REFERENCE,
    cooperation,
    facts,
    page,
    rule_line,
    section,
    source,
    trail,
)
from gemma_lint.report.advice import general
from gemma_lint.report.waiver import waiver
from gemma_lint.rules.model import Implication, Pack, Rule, Setting
from gemma_lint.rules.reads import Readings, Use


def rule_page(rule: Rule, book: Book, lang: str) -> str:
    """The page in `lang`, as Markdown."""
    implication, principle, home = book.above(rule)
    own = next(pack for pack in book.packs if pack.id == rule.pack)
    said = rule.explanation.of(lang) if rule.explanation else ""
    asked = [prose(implication.text.of(lang))]
    if rule.subpoint:
        name, point = f"{rule.implication}{rule.subpoint}", implication.subpoints[rule.subpoint]
        asked.append(f"**{name}** {prose(point.of(lang))}")
    body = [
        trail(
            (f"{principle.id} · {principle.title.of(lang)}", principle.id),
            (implication.id, implication.id),
            lang=lang,
        ),
        _facts(rule, lang),
        prose(said),
        cooperation([rule.title, rule.explanation, rule.advice], lang),
        section(text("book.belongs", lang, implication=rule.implication), *asked),
        section(text("cli.why", lang), prose(principle.rationale.of(lang))),
        section(text("cli.advice", lang), _advice(rule, own, book, lang)),
        *examples(rule, book, lang),
        *_how(rule, own, book, lang),
        section(text("cli.deviate", lang), *_deviating(rule, lang)),
        section(text("book.beside", lang), _others(rule, implication, book, lang)),
        section(text("cli.source", lang), source(implication.source, home)),
    ]
    return page(rule.id, prose(f"{rule.id} · {rule.title.of(lang)}"), lang, body)


def _facts(rule: Rule, lang: str) -> str:
    kind = link(rule.element, f"{REFERENCE}/vocabulary.{lang}.md#{slug(rule.element)}")
    severity = text(f"report.{rule.severity.value}", lang)
    rows = [
        (text("book.severity", lang), link(severity, f"../../severity.{lang}.md")),
        (text("book.step", lang), text(f"book.step-{rule.step}", lang)),
        (text("book.check", lang), text(f"book.about-{rule.check}", lang)),
        (text("book.element", lang), text("book.root", lang) if _whole(rule) else kind),
    ]
    return table((text("book.what", lang), text("book.value", lang)), rows)


def _whole(rule: Rule) -> bool:
    return rule.element == "landschap"


def _advice(rule: Rule, pack: Pack, book: Book, lang: str) -> str:
    """The advice of a rule before there is an element to give it about.

    What depends on more than which element it is, is shown as it is given on the bad example.
    """
    shown = general(rule, pack.texts, lang)
    if shown is not None:
        return prose(shown)
    given = next((one.advice for _, one in findings(rule, book, lang)), "")
    return f"*{text('book.advised', lang)}* {prose(given)}" if given else ""


def _how(rule: Rule, own: Pack, book: Book, lang: str) -> Iterator[str]:
    """How it is checked: in expressions, their notions and functions in words, and settings."""
    readings, reading = book.readings[rule.pack], book.reading(rule)
    parts = []
    for key, expression in (("when", rule.when), ("require", rule.require)):
        if expression:
            parts += [text(f"book.how-{key}", lang), block(expression, "text")]
    yield section(text("cli.how", lang), text("book.how", lang, lang=lang), *parts)
    met: set[Use] = set()
    lines: list[str] = []
    for expression in filter(None, (rule.when, rule.require)):
        lines += _notions(expression, (rule.element,), readings, met, 0, lang)
    intro = text("book.notions", lang) if lines else ""
    yield section(text("book.notions-title", lang), intro, "\n".join(lines))
    functions = "\n".join(
        f"- {_call(book.functions[name].function.name, lang)}: "
        f"{prose(book.functions[name].text.of(lang))}"
        for name in sorted(reading.functions)
    )
    yield section(text("book.functions", lang), functions)
    settings = [own.settings[name] for name in sorted(reading.settings)]
    rows = [
        (code(one.name), code(_value(one)), prose(one.description.of(lang))) for one in settings
    ]
    heads = [text(f"book.{key}", lang) for key in ("setting", "default", "meaning")]
    settings_table = table(heads, rows) if rows else ""
    intro = text("book.settings", lang, lang=lang) if rows else ""
    yield section(text("book.settings-title", lang), intro, settings_table)
    yield section(text("book.facts", lang), facts(book.facts(rule), lang))


def _notions(
    expression: str,
    kinds: tuple[str, ...],
    readings: Readings,
    met: set[Use],
    depth: int,
    lang: str,
) -> Iterator[str]:
    """The notions in an expression as a nested list, each with those that it uses itself."""
    for use in readings.of(expression, kinds).uses:
        name = use.notion.name
        shown = link(code(name), f"notions.md#{slug(name)}")
        again = use in met
        meaning = text("book.again", lang) if again else prose(use.notion.explanation.of(lang))
        yield f"{'  ' * depth}- {shown} ({', '.join(use.kinds)}): {meaning}"
        if not again:
            met.add(use)
            inner = use.notion.expression
            yield from _notions(inner, use.kinds, readings, met, depth + 1, lang)


def _call(name: str, lang: str) -> str:
    return link(code(f"{name}()"), f"{REFERENCE}/functions.{lang}.md#{slug(name)}")


def _value(setting: Setting) -> str:
    value = setting.value
    return ", ".join(value) if isinstance(value, tuple) else str(value)


def _deviating(rule: Rule, lang: str) -> tuple[str, ...]:
    """How to deviate from a rule, or why nobody can."""
    if rule.binding is not None:
        reason = rule.binding.of(lang)
        return (prose(text("cli.deviate-not", lang, reason=reason)),)
    return prose(text("cli.deviate-how", lang)), block(waiver(rule, lang), "yaml")


def _others(rule: Rule, implication: Implication, book: Book, lang: str) -> str:
    others = [one for one in book.rules_of(implication) if one.id != rule.id]
    return "\n".join(rule_line(one, lang) for one in others)


def pages(book: Book, lang: str) -> Iterator[tuple[str, str]]:
    """The pages of all rules, each with its name."""
    for rule in book.rules():
        yield rule.id, rule_page(rule, book, lang)
