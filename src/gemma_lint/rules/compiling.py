"""From the expressions of a pack to the source of a Python module that runs its rules.

The module imports nothing: it is given what it calls. A built-in pack is compiled when the program
is built, a pack of one's own whenever it is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from gemma_lint.cel.compiler import Compiled, compile_expression
from gemma_lint.cel.errors import InvalidExpression
from gemma_lint.cel.limits import MAX_STEPS, STEPS_EACH
from gemma_lint.cel.types import BOOL, STRING, Declarations, Function, ObjectType, Type
from gemma_lint.errors import InvalidPack
from gemma_lint.finding import Message, Problem
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.rules.declarations import about, declarations
from gemma_lint.rules.model import DEVIATION, Needs, Pack, Rule, Text
from gemma_lint.rules.needs import Meant, NeedsFinder
from gemma_lint.rules.notions import Meaning, functions_of
from gemma_lint.rules.packsource import Notion, PackSource, Spot
from gemma_lint.rules.scalars import inside
from gemma_lint.rules.template import Part, Unbalanced, split
from gemma_lint.suggest import nearest

HEADER = "def bind(rt, graaf, roep, tekst, v_landschap, v_instelling, v_peildatum):\n"
_NAMED_TEXT = re.compile(r"""\btekst\(\s*['"]([^'"]*)['"]\s*\)""")
_CALLED = re.compile(r"\.\s*([A-Za-z_]\w*)\s*\(")
_TEKST = Function("tekst", (STRING,), STRING, "tekst", infallible=True)


@dataclass(frozen=True, slots=True)
class CompiledPack:
    """A pack with the source of its module, and the facts that each rule reads.

    `needs` are, of the rules that apply under a condition, the facts that it needs.
    `declared` is what its expressions may name; `n0` and so on there are its `notions` in order.
    """

    pack: Pack
    source: str
    reads: dict[str, frozenset[tuple[str, str]]]
    needs: dict[str, Needs]
    declared: Declarations
    notions: tuple[Notion, ...]


def compile_pack(source: PackSource, vocabulary: Vocabulary) -> CompiledPack:
    """Compiles every expression of a pack. Raises InvalidPack with all mistakes."""
    compiler = _Compiler(source, vocabulary)
    module = compiler.module()
    if compiler.problems:
        raise InvalidPack(compiler.problems)
    notions = tuple(_callees_first(source.notions))
    return CompiledPack(
        source.pack, module, compiler.reads, compiler.needs, compiler.declared(), notions
    )


@dataclass
class _Compiler:
    source: PackSource
    vocabulary: Vocabulary
    problems: list[Problem] = field(default_factory=list)
    reads: dict[str, frozenset[tuple[str, str]]] = field(default_factory=dict)
    needs: dict[str, Needs] = field(default_factory=dict)
    notions: list[Function] = field(default_factory=list)
    finder: NeedsFinder = field(init=False)

    def __post_init__(self) -> None:
        self.finder = NeedsFinder(self.vocabulary)

    def module(self) -> str:
        meanings = [
            Meaning(f"n{index}", python, DEVIATION in notion.kinds)
            for index, notion in enumerate(_callees_first(self.source.notions))
            if (python := self._notion(index, notion)) is not None
        ]
        declared = self.declared()
        rules = self.source.pack.rules
        made = [
            line for index, rule in enumerate(rules) for line in self._rule(index, rule, declared)
        ]
        lines = [HEADER, *functions_of(meanings, "".join(made)), *made]
        table = ", ".join(
            f"{rule.id!r}: (r{index}, m{index}, o{index}, a{index}, b{index})"
            for index, rule in enumerate(rules)
        )
        lines.append(f"    return {{{table}}}\n")
        return "".join(lines)

    def declared(self) -> Declarations:
        """What expressions may name: with the notions compiled so far."""
        return declarations(self.vocabulary, self.source.pack.settings.values(), self.notions)

    def _notion(self, index: int, notion: Notion) -> str | None:
        """The meaning of a notion; those compiled after it may use it, so none goes in circles."""
        declared = about(self.declared(), notion.kinds)
        compiled = self._cel(notion.expression, declared, notion.spot)
        if compiled is None:
            return None
        self.finder.notions[f"n{index}"] = Meant(notion.expression, declared, notion.kinds)
        self.notions.append(
            Function(
                notion.name,
                (),
                compiled.type,
                f"n{index}",
                ObjectType("|".join(notion.kinds)),
                infallible=not compiled.fallible,
                optional=compiled.nullable,
            )
        )
        return compiled.python

    def _rule(self, index: int, rule: Rule, declared: Declarations) -> Iterator[str]:
        """The functions of a rule: check, message, message when missing, advice, related places."""
        here = about(declared, (rule.element,))
        spot = self.source.spots[rule.id]
        when = self._cel(rule.when, here, spot.of("wanneer"), BOOL)
        require = self._cel(rule.require, here, spot.of("eis"), BOOL)
        related = self._cel(rule.related, here, spot.of("betrokken"))
        used = [one for one in (when, require, related) if one is not None]
        self.reads[rule.id] = frozenset().union(*(one.reads for one in used))
        if when is not None and (needs := self.finder.of(rule.when or "", here)):
            self.needs[rule.id] = needs
        yield _check(index, when, require)
        texts = replace(here, functions={**here.functions, "tekst": (_TEKST,)})
        for letter, key in (("m", "melding"), ("o", "ontbreekt"), ("a", "advies")):
            template = self.source.templates[rule.id].get(key)
            made = self._texts(template, texts, spot.of(key)) if template else "None"
            yield f"    {letter}{index} = {made}\n"
        yield f"    b{index} = {f'lambda v_this: {related.python}' if related else None}\n"

    def _texts(self, text: Text, declared: Declarations, spot: Spot) -> str:
        """A pair of functions, Dutch and English, each giving the parts of its template."""
        pair = (
            self._template(template, declared, spot.of(lang))
            for lang, template in (("nl", text.nl), ("en", text.en))
        )
        return f"({', '.join(pair)})"

    def _template(self, template: str, declared: Declarations, spot: Spot) -> str:
        try:
            parts = split(template)
        except Unbalanced as error:
            place = inside(spot, template, error.offset, 1)
            self.problems.append(Problem("pack", Message("rules.unbalanced"), place))
            return "None"
        sources = []
        for part in parts:
            if isinstance(part, Part) and self._is_text(part, declared):
                sources.append(f"tekst({part.expression!r})")
            elif isinstance(part, Part):
                compiled = self._cel(
                    part.expression, declared, spot, within=(template, part.offset)
                )
                sources.append(compiled.python if compiled else "None")
                self._check_texts(part, template, spot)
            else:
                sources.append(repr(part))
        return f"lambda v_this: ({', '.join(sources)},)"

    def _is_text(self, part: Part, declared: Declarations) -> bool:
        """Whether a part is just the name of a text, which stands for that text."""
        return part.expression in self.source.pack.texts.keys() - declared.variables.keys()

    def _check_texts(self, part: Part, template: str, spot: Spot) -> None:
        """A text that a message names must be there."""
        for match in _NAMED_TEXT.finditer(part.expression):
            if match[1] not in self.source.pack.texts:
                offset = part.offset + match.start(1)
                place = inside(spot, template, offset, len(match[1]))
                message = Message("rules.text", {"name": match[1]})
                near = nearest(match[1], self.source.pack.texts)
                advice = Message("rules.nearest", {"nearest": near}) if near else None
                self.problems.append(Problem("pack", message, place, advice))

    def _cel(
        self,
        expression: str | None,
        declared: Declarations,
        spot: Spot,
        expect: Type | None = None,
        within: tuple[str, int] | None = None,
    ) -> Compiled | None:
        """The compiled expression; None if there is none or it is wrong, which is then reported."""
        if expression is None:
            return None
        try:
            return compile_expression(expression, declared, expect)
        except InvalidExpression as invalid:
            text, start = within or (expression, 0)
            for error in invalid.errors:
                place = inside(spot, text, start + error.offset, error.length)
                self.problems.append(Problem("pack", error.message, place))
        return None


def _callees_first(notions: list[Notion]) -> list[Notion]:
    """Notions in an order in which each comes after those that it calls, as far as there is one."""
    named: dict[str, list[Notion]] = {}
    for notion in notions:
        named.setdefault(notion.name, []).append(notion)
    ordered: dict[int, Notion] = {}
    entered: set[int] = set()
    stack = [(notion, False) for notion in reversed(notions)]
    while stack:
        notion, done = stack.pop()
        if done:
            ordered.setdefault(id(notion), notion)
        elif id(notion) not in entered:
            entered.add(id(notion))
            stack.append((notion, True))
            called = dict.fromkeys(_CALLED.findall(notion.expression))
            stack += [(one, False) for name in called for one in named.get(name, ())]
    return list(ordered.values())


def _check(index: int, when: Compiled | None, require: Compiled | None) -> str:
    """A function that runs a rule over elements, and tells which it does not apply to."""
    if require is None:
        return ""
    applies = when.python if when else "True"
    return f"""    def r{index}(elements, wrong, failed, passed_over):
        rt.start({MAX_STEPS} + {STEPS_EACH} * len(elements))
        for v_this in elements:
            try:
                try:
                    if not {applies}:
                        passed_over(v_this)
                    elif not {require.python}:
                        wrong(v_this, None)
                except rt.MissingFact as missing:
                    wrong(v_this, missing.path)
            except Exception as error:
                failed(v_this, error)
"""
