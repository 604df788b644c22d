"""Weighs deviations: which findings each is about, and which of them it explains.

After all other rules have run, a `Weighing` says of each afwijking what it is about; the rules
about afwijkingen ask it that (`deviations.py`). What they find decides which afwijkingen hold, and
`decide` is told so. Only then are findings explained. All is found by rule and element, so that
the work grows with the number of findings and of afwijkingen, not with their product.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from gemma_lint.finding import Explanation, Finding, Status
from gemma_lint.graph import Graph
from gemma_lint.graph.locate import field_location
from gemma_lint.messages import text
from gemma_lint.rules.calls import day_of
from gemma_lint.rules.model import DEVIATION, Pack, Rule
from gemma_lint.rules.selecting import subpoint_of
from gemma_lint.rules.wording import SHOWN, shortened
from gemma_lint.suggest import nearest

MAX_COMPARISONS = 50_000
"""With how many names unknown ones are compared; after that the nearest is no longer looked for."""

About = tuple[str, str | None]
"""Kind and id of the element that an afwijking is for; no id where it is for all of a kind."""
Bucket = tuple[str, str, str | None]
"""A rule, with what an afwijking is about."""


def is_binding(rule: Rule) -> bool:
    """Whether nobody may deviate from a rule; never from one about the record of deviations."""
    return rule.binding is not None or rule.element == DEVIATION


class Weighing:
    """What each afwijking of a landscape is about, given what the other rules found."""

    def __init__(
        self,
        graph: Graph,
        packs: Iterable[Pack],
        ran: Collection[str],
        findings: Sequence[Finding],
        lang: str,
    ) -> None:
        self._graph = graph
        self._lang = lang
        self._named: dict[str, list[Rule]] = {}
        self._kinds_of_name: dict[str, str] = {}
        self._comparisons = MAX_COMPARISONS
        for pack in packs:
            self._know(pack)
        self._judged = set(ran) - {finding.rule for finding in findings if finding.fault}
        self._found: dict[Bucket, int] = {}
        self._examples: dict[Bucket, list[Bucket]] = {}
        for finding in findings:
            if not finding.fault:
                self._file(finding)
        self._holders: dict[Bucket, Any] = {}
        self._held: dict[Bucket, int] = {}
        self._superfluous: dict[Any, list[Any]] = {}
        self._hushed: set[Bucket] = set()

    def _know(self, pack: Pack) -> None:
        for principle in pack.principles:
            self._kinds_of_name[principle.id] = "principe"
            for implication in principle.implications:
                first, *points = implication.names
                self._kinds_of_name[first] = "implicatie"
                self._kinds_of_name.update(dict.fromkeys(points, "subpunt"))
        for rule in pack.rules:
            self._kinds_of_name[rule.id] = "regel"
            for name in dict.fromkeys((rule.id, rule.implication, subpoint_of(rule))):
                self._named.setdefault(name, []).append(rule)

    def _file(self, finding: Finding) -> None:
        exact = _exact(finding)
        kind_wide: Bucket = (finding.rule, finding.element.kind, None)
        for bucket in (exact, kind_wide):
            self._found[bucket] = self._found.get(bucket, 0) + 1
        examples = self._examples.setdefault(kind_wide, [])
        if len(examples) < SHOWN:
            examples.append(exact)

    # What an afwijking says

    def names(self, deviation: Any) -> str:
        """What `regel` is: `regel`, `subpunt`, `implicatie`, `principe` or `onbekend`."""
        return self._kinds_of_name.get(deviation.regel, "onbekend")

    def rules(self, deviation: Any) -> list[Rule]:
        """The rules that it names, by themselves or as those of an implication."""
        return self._named.get(deviation.regel, [])

    def near_rule(self, deviation: Any) -> str:
        """The known name nearest to `regel`; empty when none is near."""
        return self._nearest(deviation.regel, self._kinds_of_name) or ""

    def about(self, deviation: Any) -> About | None:
        """For what it is; None where that is not clear or not there."""
        if (deviation.element is None) == (deviation.alle is None):
            return None
        if deviation.alle is not None:
            return (deviation.alle, None) if deviation.alle in self._ids else None
        kind, _, identity = deviation.element.partition("/")
        return (kind, identity) if identity in self._ids.get(kind, ()) else None

    @cached_property
    def _ids(self) -> dict[str, set[str]]:
        """The ids of all elements by kind; the landscape itself goes by its kind alone."""
        kinds = self._graph.vocabulary.kinds
        elements = self._graph.elements
        named = {
            kind: {str(one.__dict__["id"]) for one in elements[kind]}
            for kind in kinds
            if kinds[kind].has_id
        }
        return {**named, self._graph.vocabulary.root: {""}}

    @cached_property
    def _kinds_of_id(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for kind in sorted(self._ids):
            for identity in self._ids[kind]:
                found.setdefault(identity, []).append(kind)
        return found

    def near_element(self, deviation: Any) -> str:
        """The `soort/id` that `element` was most likely meant to be; empty when none is near."""
        kind, _, identity = (deviation.element or "").rpartition("/")
        if kind in self._ids:
            near = self._nearest(identity, self._ids[kind])
            if near:
                return f"{kind}/{near}"
        kinds = self._kinds_of_id.get(identity, []) if identity else []
        likely = nearest(kind, kinds) or next(iter(kinds), None)
        return f"{likely}/{identity}" if likely else ""

    def near_kind(self, deviation: Any) -> str:
        """The kind nearest to `alle`; empty when none is near."""
        return nearest(deviation.alle or "", self._ids) or ""

    def _nearest(self, name: str, known: Collection[str]) -> str | None:
        """The nearest name, as long as there is room for comparing."""
        if self._comparisons <= 0:
            return None
        self._comparisons -= len(known)
        return nearest(name, known)

    # What was found

    def judged(self, deviation: Any) -> bool:
        """Whether every rule that it names has run, and ran well."""
        return all(rule.id in self._judged for rule in self.rules(deviation))

    def _buckets(self, deviation: Any) -> Iterator[tuple[Rule, Bucket]]:
        """Where it finds something: each rule that it names, with what it is about."""
        about = self.about(deviation)
        if about is None:
            return
        for rule in self.rules(deviation):
            bucket = (rule.id, *about)
            if bucket in self._found:
                yield rule, bucket

    def found(self, deviation: Any) -> int:
        """How many findings it is about, those that it cannot explain included."""
        return sum(self._found[bucket] for _, bucket in self._buckets(deviation))

    def binding(self, deviation: Any) -> bool:
        """Whether nobody may deviate from any rule that it names."""
        rules = self.rules(deviation)
        return bool(rules) and all(map(is_binding, rules))

    def binding_found(self, deviation: Any) -> list[str]:
        """The rules that it names and that found something that nobody may deviate from."""
        return [rule.id for rule, _ in self._buckets(deviation) if is_binding(rule)]

    def why_binding(self, deviation: Any) -> str:
        """Why nobody may deviate from the first binding rule that it names, as the pack says it."""
        for rule in self.rules(deviation):
            if rule.binding is not None:
                return rule.binding.of(self._lang)
            if rule.element == DEVIATION:
                return text("rules.about-deviations", self._lang)
        return ""

    # What holds

    def decide(self, deviations: Iterable[Any], hushed: Iterable[Any]) -> None:
        """Let `deviations` explain what they are about, the most specific one first.

        One for an element goes before one for all of its kind, one about a rule before one about
        an implication, one that was decided earlier before a later one, and then the longest.
        Those in `hushed` do not hold, and no report says so.
        """
        buckets_of = (found for one in hushed for found in self._buckets(one))
        self._hushed = {bucket for rule, bucket in buckets_of if not is_binding(rule)}
        for one in sorted(filter(_complete, deviations), key=self._order):
            buckets = [bucket for rule, bucket in self._buckets(one) if not is_binding(rule)]
            if buckets and not sum([self._claim(bucket, one) for bucket in buckets]):
                others = (other for bucket in buckets for other in self._claimants(bucket))
                self._superfluous[one] = list(dict.fromkeys(others))[:SHOWN]

    def _order(self, deviation: Any) -> tuple[Any, ...]:
        wide = deviation.alle is not None
        broad = self.names(deviation) != "regel"
        term = (deviation.besloten_op.nanoseconds, -deviation.geldig_tot.nanoseconds)
        return (wide, broad, *term, deviation.reden, field_location(deviation, None))

    def _claim(self, bucket: Bucket, deviation: Any) -> bool:
        """Whether something in it was not explained yet; from now on it is."""
        rule, kind, _ = bucket
        kind_wide = (rule, kind, None)
        if bucket in self._holders or self._held.get(kind_wide, 0) == self._found[kind_wide]:
            return False
        self._holders[bucket] = deviation
        self._held[kind_wide] = self._held.get(kind_wide, 0) + self._found[bucket]
        return True

    def _claimants(self, bucket: Bucket) -> Iterator[Any]:
        """Who explains what is in it already."""
        inside = self._examples[bucket] if bucket[2] is None else []
        found = (self._holders.get(one) for one in (bucket, *inside))
        yield from (one for one in found if one is not None)

    def hushed(self, finding: Finding) -> bool:
        """Whether an afwijking is about it that does not hold, while no report says so."""
        exact = _exact(finding)
        return exact in self._hushed or (*exact[:2], None) in self._hushed

    def superfluous(self, deviation: Any) -> list[Any]:
        """The afwijkingen that explain all it is about; empty while it explains something."""
        return self._superfluous.get(deviation, [])

    def explained(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        """The findings, those for which an afwijking holds with what it says."""
        for finding in findings:
            exact = _exact(finding)
            holder = self._holders.get(exact) or self._holders.get((*exact[:2], None))
            if holder is None or finding.fault:
                yield finding
            else:
                told = _explanation(holder)
                yield replace(finding, status=Status.EXPLAINED, explanation=told)


def _exact(finding: Finding) -> Bucket:
    return (finding.rule, finding.element.kind, finding.element.id)


def _complete(deviation: Any) -> bool:
    """Whether it says all that an explanation consists of; the rules report what is absent."""
    needed = (
        deviation.reden,
        deviation.besloten_door,
        deviation.besloten_op,
        deviation.geldig_tot,
    )
    return None not in needed


def _explanation(deviation: Any) -> Explanation:
    return Explanation(
        rule=deviation.regel,
        reason=shortened(deviation.reden),
        decided_by=shortened(deviation.besloten_door.naam),
        decided_on=day_of(deviation.besloten_op),
        valid_until=day_of(deviation.geldig_tot),
        measure=None if deviation.maatregel is None else shortened(deviation.maatregel),
        location=field_location(deviation, None),
    )
