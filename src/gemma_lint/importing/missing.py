"""What a human must still fill in of new elements: what the rules report, and what they rest on.

A field is named when a rule reports an element and the field that the finding points at is not
there, and when it refers to what an element holds, carries or consists of, which rules need before
they have anything to look at. Each comes with the implications that need it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from gemma_lint.check import Result, assess
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Problem, Status
from gemma_lint.importing.existing import Key, problems_of
from gemma_lint.importing.planning import Comment, Plan
from gemma_lint.landscape.loading import landscape_vocabulary
from gemma_lint.landscape.vocabulary import FieldSpec, KindSpec, Vocabulary
from gemma_lint.messages import render, text
from gemma_lint.rules.model import Rule
from gemma_lint.source import Document, Sources

_MOST_WORDS = 6

Needs = dict[str, set[str]]
"""Implications by the field that they need."""


def commenter(settings: Settings) -> Comment:
    """Gives the comments for new elements, in the language of `settings` and by its rules."""

    def comment(plan: Plan, documents: Sequence[Document]) -> dict[Key, list[str]]:
        if not plan.added:
            _check(problems_of(tuple(documents)))
            return {}
        everything = replace(settings, select=(), ignore=(), baseline=None)
        result = assess(Sources(tuple(documents)), everything)
        _check(result.problems)
        return _comments(plan, result, settings.lang)

    return comment


def _check(problems: Sequence[Problem]) -> None:
    """Raise, so that nothing is written, when what would be written cannot be read."""
    if problems:
        raise RuntimeError(f"import made a wrong landscape: {problems[0]}")


def _comments(plan: Plan, result: Result, lang: str) -> dict[Key, list[str]]:
    vocabulary = landscape_vocabulary()
    found = _reported(result)
    pillars = _pillars(result.rules.values(), vocabulary)
    made = {}
    for one in plan.added:
        key, kind = (one.item.kind, one.id), vocabulary.kinds[one.item.kind]
        needs = {**pillars.get(one.item.kind, {})}
        for name, implications in found.get(key, {}).items():
            needs[name] = needs.get(name, set()) | implications
        lines = [_remark(name, message, lang) for name, message in one.item.remarks]
        lines += _fields(kind, one.data, needs, vocabulary, lang)
        if lines:
            made[key] = lines
    return made


def _remark(name: str | None, message: Any, lang: str) -> str:
    what = render(message, lang)
    return text("importing.remark-on", lang, field=name, what=what) if name else what


def _reported(result: Result) -> dict[Key, Needs]:
    """The fields that open findings point at, by element; of what is explained nothing is asked."""
    found: dict[Key, Needs] = {}
    for finding in result.findings:
        if finding.field is not None and finding.status is Status.OPEN:
            needs = found.setdefault((finding.element.kind, finding.element.id), {})
            name = finding.field.partition(".")[0]
            needs.setdefault(name, set()).add(finding.implication)
    return found


def _pillars(rules: Sequence[Rule] | Any, vocabulary: Vocabulary) -> dict[str, Needs]:
    """By kind the lists of references that rules point at, with their implications."""
    found: dict[str, Needs] = {}
    for rule in rules:
        name = (rule.field or "").partition(".")[0]
        spec = vocabulary.kinds[rule.element].field(name)
        if spec is not None and spec.type == "reference" and spec.many:
            found.setdefault(rule.element, {}).setdefault(name, set()).add(rule.implication)
    return found


def _fields(
    kind: KindSpec, data: Mapping[str, Any], needs: Needs, vocabulary: Vocabulary, lang: str
) -> list[str]:
    """A line to fill in for each field that is needed and not there, in order of the vocabulary."""
    lines = []
    for spec in kind.fields:
        if spec.name in needs and spec.name not in data and spec.name != "id":
            why = ", ".join(sorted(needs[spec.name], key=_in_order))
            lines.append(f"{spec.name}: {_form(spec, vocabulary, lang)}  # {why}")
    return lines


def _in_order(implication: str) -> tuple[Any, ...]:
    """`G7.10` comes after `G7.9`."""
    parts = implication.lstrip("G").split(".")
    return tuple((0, int(part), "") if part.isdigit() else (1, 0, part) for part in parts)


def _form(spec: FieldSpec, vocabulary: Vocabulary, lang: str) -> str:
    """What goes in a field, as people would write it."""
    if spec.object is not None:
        names = [s.name for s in vocabulary.kinds[spec.object].fields if s.name != "extra"]
        form = "{" + ", ".join(f"{name}: …" for name in names[:4]) + "}"
    elif spec.type == "enum":
        more = [] if len(spec.values) <= _MOST_WORDS else ["…"]
        form = " | ".join([*map(str, spec.values[:_MOST_WORDS]), *more])
    elif spec.type == "reference":
        form = "<" + text("importing.or", lang).join(spec.targets) + ">"
    else:
        form = text(f"importing.form-{spec.type}", lang)
    return f"[{form}]" if spec.many and not spec.single else form
