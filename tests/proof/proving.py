"""Which rules each fact can break, found by spoiling the good example in every way there is.

    python -m tests.proof.proving

writes `facts.yaml` anew, to be read before it is committed.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from gemma_lint.resources import rules_folder
from gemma_lint.rules.compiling import compile_pack
from gemma_lint.rules.loading import LoadedPack, load, read
from gemma_lint.rules.model import Rule
from gemma_lint.rules.reads import Readings
from tests.landscapes import Data, example
from tests.proof.running import FIELDS, VOCABULARY, Fact, fired, graph_of, read_by
from tests.proof.spoiling import spoiled

FACTS = Path(__file__).with_name("facts.yaml")
PACK = "gemma2"


@cache
def good() -> Data:
    """The example in which nothing is wrong. Not to be changed."""
    return example("voorbeeldstad")


@cache
def packs() -> tuple[LoadedPack, ...]:
    """The pack of the eight principles, and that about deviations."""
    return load([PACK])


@cache
def rules() -> Mapping[str, Rule]:
    """The rules of the eight principles by id."""
    return {rule.id: rule for rule in packs()[0].pack.rules}


@cache
def facts_of() -> Mapping[str, frozenset[Fact]]:
    """What each rule reads: what its expressions name, and what they read on the good example."""
    compiled = compile_pack(read(rules_folder() / PACK, []), VOCABULARY)
    named = Readings(compiled, VOCABULARY)
    return {
        rule.id: _stated(named.of_rule(rule).facts) | read_by(packs(), rule, good())
        for rule in rules().values()
    }


def _stated(facts: frozenset[Fact]) -> frozenset[Fact]:
    """Those that elements state: no ids, and not that there are elements at all."""
    return frozenset(facts) & FIELDS


@cache
def readers() -> Mapping[Fact, tuple[Rule, ...]]:
    """For each fact the rules that read it."""
    found: dict[Fact, list[Rule]] = {}
    for name, facts in facts_of().items():
        for fact in facts:
            found.setdefault(fact, []).append(rules()[name])
    return {fact: tuple(found[fact]) for fact in sorted(found)}


def broken_by(fact: Fact) -> set[str]:
    """The rules that fire when one fact is taken out or changed, in any of the ways there are.

    Only rules that read the fact are run: to the others the landscape is still the same.
    """
    return {rule for data in spoiled(good(), fact) for rule in _fired(data, readers()[fact])}


def broken_by_two(rule: Rule, one: Fact, other: Fact) -> bool:
    """Whether a rule fires when two of the facts that it reads are spoiled together."""
    assert {one, other} <= facts_of()[rule.id]
    return any(
        rule.id in _fired(data, (rule,))
        for half in spoiled(good(), one)
        for data in spoiled(half, other)
    )


def _fired(data: Data, asked: tuple[Rule, ...]) -> frozenset[str]:
    graph = graph_of(data)
    return fired(packs(), graph, asked) if graph is not None else frozenset()


def name_of(fact: Fact) -> str:
    """A fact in one word: `applicatie.eigenaar`."""
    return ".".join(fact)


def fact_of(name: str) -> Fact:
    """The fact that has this name."""
    kind, _, field = name.partition(".")
    return kind, field


def listed() -> dict[str, list[str]]:
    """`facts.yaml`: for each fact the rules that it breaks."""
    found: dict[str, list[str]] = yaml.safe_load(FACTS.read_text(encoding="utf-8"))
    return found


def main() -> None:
    """Writes `facts.yaml`."""
    lines = [f"# {one}\n" for one in HEAD.splitlines()]
    lines += [f"{name_of(fact)}: [{', '.join(sorted(broken_by(fact)))}]\n" for fact in readers()]
    FACTS.write_text("".join(lines), encoding="utf-8")


HEAD = """\
For each fact that a rule reads: the rules that fire when it is taken out of examples/voorbeeldstad
or made wrong there. Written by `python -m tests.proof.proving`; test_facts.py compares it with what
happens. Facts that break nothing by themselves stand in silent.yaml, with the reason."""


if __name__ == "__main__":
    main()
