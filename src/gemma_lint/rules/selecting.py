"""Which rules run: principles, implications and rules chosen or left out by name."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from gemma_lint.errors import WrongUsage
from gemma_lint.finding import Message, Problem, Severity
from gemma_lint.rules.model import DEVIATION, STEPS, Pack, Rule, Step
from gemma_lint.suggest import nearest


def select(
    packs: Sequence[Pack],
    chosen: Collection[str],
    left_out: Collection[str],
    profile: Step = STEPS[-1],
) -> list[Rule]:
    """The rules up to step `profile` that `chosen` names (all if empty) and `left_out` does not.

    They are in the packs' order. Raises WrongUsage for each name that is no principle, implication
    or rule of the packs, for each that is chosen and has no rules or only above `profile`, and when
    no rule is left.
    """
    known = _names(packs)
    unknown = [name for name in (*chosen, *left_out) if name not in known]
    if unknown:
        raise WrongUsage([_unknown(name, known) for name in unknown])
    steps = STEPS[: STEPS.index(profile) + 1]
    useless = [one for name in chosen for one in _useless(name, packs, steps)]
    if useless:
        raise WrongUsage(useless)
    rules = [
        rule
        for pack in packs
        for rule in pack.rules
        if rule.step in steps
        and (not chosen or _named(rule, chosen))
        and not _named(rule, left_out)
    ]
    # Rules about afwijkingen come along with every pack: they alone are what nobody asked for.
    if not rules or (left_out and not chosen and all(one.element == DEVIATION for one in rules)):
        raise WrongUsage([_none_left(left_out)])
    return rules


def _none_left(left_out: Collection[str]) -> Problem:
    key = "rules.none-left" if left_out else "rules.no-rules"
    return Problem("usage", Message(key), advice=Message(f"{key}.advice"))


def _useless(name: str, packs: Sequence[Pack], steps: tuple[Step, ...]) -> Iterator[Problem]:
    """That `name` has no rules, or that all of them stand above the highest of `steps`."""
    found = [rule.step for pack in packs for rule in pack.rules if _named(rule, (name,))]
    if not found:
        values = {"name": name}
        advice = Message("rules.selects-nothing.advice")
        yield Problem("usage", Message("rules.without-rules", values), advice=advice)
        return
    if not set(found).isdisjoint(steps):
        return
    values = {"name": name, "profile": steps[-1], "step": min(found, key=STEPS.index)}
    advice = Message("rules.above-profile.advice", values)
    yield Problem("usage", Message("rules.above-profile", values), advice=advice)


def unasked(
    packs: Sequence[Pack], chosen: Collection[Rule], left_out: Collection[str]
) -> list[Rule]:
    """The rules about afwijkingen that were neither chosen nor left out by name."""
    ids = {rule.id for rule in chosen}
    return [
        rule
        for pack in packs
        for rule in pack.rules
        if rule.element == DEVIATION and rule.id not in ids and not _named(rule, left_out)
    ]


def _named(rule: Rule, names: Collection[str]) -> bool:
    return not {rule.id, rule.implication, rule.principle, subpoint_of(rule)}.isdisjoint(names)


def subpoint_of(rule: Rule) -> str:
    """The sub-point a rule belongs to, such as `G3.4a`, or else its implication."""
    return f"{rule.implication}{rule.subpoint or ''}"


def _names(packs: Iterable[Pack]) -> set[str]:
    names: set[str] = set()
    for pack in packs:
        for principle in pack.principles:
            names.add(principle.id)
            for implication in principle.implications:
                names.update(implication.names)
        names.update(rule.id for rule in pack.rules)
    return names


def _unknown(name: str, known: set[str]) -> Problem:
    near = nearest(name, known)
    advice = (
        Message("rules.nearest", {"nearest": near})
        if near
        else Message("rules.selects-nothing.advice")
    )
    return Problem("usage", Message("rules.selects-nothing", {"name": name}), advice=advice)


def seeing_all(packs: Iterable[Pack], rules: Sequence[Rule]) -> set[str]:
    """Which of `rules`, those of `packs` that were asked for, find all there is when only they run.

    What is found on whether an afwijking is needed depends on what other rules found. Whether one
    holds does not: rules of severity `fout` always find all.
    """
    asked = {rule.id for rule in rules}
    every = (rule for pack in packs for rule in pack.rules)
    complete = all(rule.id in asked for rule in every if rule.element != DEVIATION)
    return {
        rule.id
        for rule in rules
        if complete or rule.element != DEVIATION or rule.severity is Severity.FOUT
    }
