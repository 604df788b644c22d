"""The law of the baseline: what it covers, what it calls gone, and what changing it may do.

The oracle decides for each finding and each entry by itself, from the words of docs/baseline.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.baseline import Checked, held_against, together
from gemma_lint.baseline.holding import add, hold, may_be_recorded
from gemma_lint.baseline.model import Baseline, Recorded
from gemma_lint.baseline.reading import entries_of
from gemma_lint.baseline.writing import rewritten, written
from gemma_lint.finding import ElementRef, Explanation, Finding, Status
from tests.baseline.entries import PATH, document
from tests.report.results import at, finding

ORGANISATIONS = ("aa", "bb", "cc")
RULES = ("G1.1-a", "G1.2-b", "G1.3-c", "G1.4-d")
KINDS = ("applicatie", "dienst", "afwijking")
WHY = Explanation("G1", "x", "x", date(2026, 1, 1), date(2027, 1, 1), None, at("x", 1, 1, 2))


@dataclass(frozen=True)
class World:
    """A check of a landscape, and a baseline of which entries are or once were about it."""

    findings: tuple[Finding, ...]
    baseline: Baseline
    checked: Checked
    decided: frozenset[str]
    across: frozenset[str]


fingerprints = st.integers(0, 9).map("{:032x}".format)
recorded = st.builds(
    Recorded,
    st.sampled_from(ORGANISATIONS),
    st.sampled_from([*RULES, "G9.9-weg"]),
    st.builds("{}/{}".format, st.sampled_from(KINDS), st.sampled_from("xy")),
    fingerprints,
)
statuses = st.sampled_from([Status.OPEN, Status.OPEN, Status.EXPLAINED])


@st.composite
def found(draw: st.DrawFn) -> tuple[Finding, ...]:
    """Findings of one run: each fingerprint is there once, but that a fault can share it."""
    numbers = draw(st.lists(fingerprints, unique=True, max_size=6))
    made = []
    for number in numbers:
        status = draw(statuses)
        made.append(
            finding(
                rule=draw(st.sampled_from(RULES)),
                element=ElementRef(draw(st.sampled_from(KINDS)), draw(st.sampled_from("xy"))),
                fingerprint=number,
                status=status,
                explanation=WHY if status is Status.EXPLAINED else None,
                fault=status is Status.OPEN and draw(st.integers(0, 5)) == 0,
            )
        )
    return tuple(made)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    findings = draw(found())
    organisation = draw(st.sampled_from(ORGANISATIONS))
    entries = draw(st.lists(recorded, max_size=6))
    if findings:  # many entries are about what is found, or nearly so
        same = draw(st.lists(st.sampled_from(findings), max_size=6))
        entries += [
            replace(Recorded.of(one, organisation), **draw(st.sampled_from(NEARLY))) for one in same
        ]
    unique = {entry.fingerprint: entry for entry in entries}.values()
    named = draw(st.sets(st.sampled_from(ORGANISATIONS)))
    landscapes = {*named, *(entry.organisation for entry in unique)}
    ran = {*draw(st.sets(st.sampled_from(RULES))), *(one.rule for one in findings)}
    decided = draw(st.frozensets(fingerprints, max_size=3))
    across = draw(st.frozensets(st.sampled_from(RULES)))
    along = {organisation, *draw(st.sets(st.sampled_from(ORGANISATIONS)))}
    return World(
        findings,
        Baseline(PATH, tuple(sorted(unique)), tuple(sorted(landscapes))),
        Checked(
            organisation,
            along,
            ran,
            RULES,
            lambda one: one.fingerprint in decided,
            lambda rule: rule in across,
        ),
        decided,
        across,
    )


NEARLY: list[dict[str, str]] = [
    {}, {}, {}, {"organisation": "bb"}, {"rule": RULES[0]}, {"element": "applicatie/x"},
]  # fmt: skip


def _expected_status(one: Finding, world: World) -> Status:
    entry = (world.checked.organisation, one.rule, str(one.element), one.fingerprint)
    is_recorded = any(
        (e.organisation, e.rule, e.element, e.fingerprint) == entry for e in world.baseline.entries
    )
    if one.status is not Status.OPEN or one.fault or not is_recorded:
        return one.status
    if one.element.kind == "afwijking" or one.fingerprint in world.decided:
        return Status.OPEN
    return Status.BASELINED


def _expected_fate(entry: Recorded, world: World, told: tuple[Finding, ...]) -> str:
    if entry.organisation != world.checked.organisation:
        return "of another"
    for one in told:
        if one.status is Status.BASELINED and one.fingerprint == entry.fingerprint:
            return "kept"
    if entry.rule not in RULES:
        return "unknown"
    fault = any(one.fault and one.rule == entry.rule for one in told)
    alone = {*world.baseline.landscapes} - {*world.checked.along}
    if entry.rule not in world.checked.ran or fault or (alone and entry.rule in world.across):
        return "unlooked"
    return "gone"


@given(worlds())
def test_the_law(world: World) -> None:
    told, held = hold(world.findings, world.baseline, world.checked)
    assert [one.status for one in told] == [_expected_status(one, world) for one in world.findings]
    assert [replace(one, status=Status.OPEN) for one in told] == [
        replace(one, status=Status.OPEN) for one in world.findings
    ]
    fates = {entry: _expected_fate(entry, world, told) for entry in world.baseline.entries}
    assert list(held.gone) == sorted(e for e, fate in fates.items() if fate == "gone")
    assert list(held.unknown) == sorted(e for e, fate in fates.items() if fate == "unknown")
    assert held.unlooked == sum(fate == "unlooked" for fate in fates.values())
    assert held.recorded == sum(fate in ("kept", "gone") for fate in fates.values())
    assert set(held.others) == {*world.baseline.landscapes} - {*world.checked.along}
    assert held.path == PATH


@given(worlds(), st.randoms(use_true_random=False))
def test_order_does_not_matter(world: World, dice: object) -> None:
    told, held = hold(world.findings, world.baseline, world.checked)
    findings, entries = [*world.findings], [*world.baseline.entries]
    dice.shuffle(findings)  # type: ignore[attr-defined]
    dice.shuffle(entries)  # type: ignore[attr-defined]
    mixed = replace(world.baseline, entries=tuple(entries))
    again, held_again = hold(findings, mixed, world.checked)
    assert held_again == held
    assert sorted(again, key=lambda one: one.fingerprint) == sorted(
        told, key=lambda one: one.fingerprint
    )


@given(worlds())
def test_no_finding_hides_behind_the_entry_of_another(world: World) -> None:
    told, _ = hold(world.findings, world.baseline, world.checked)
    hidden = [Recorded.of(o, world.checked.organisation) for o in told if o.status == "baselined"]
    assert len({*hidden}) == len(hidden)
    assert {*hidden} <= {*world.baseline.entries}


def _new(world: World) -> list[Recorded]:
    told, _ = hold(world.findings, world.baseline, world.checked)
    return [
        Recorded.of(one, world.checked.organisation)
        for one in told
        if one.status is Status.OPEN and may_be_recorded(one, world.checked.decided)
    ]


def _after(world: World, *, update: bool, add_new: bool) -> Baseline:
    """The baseline after `--update`, `--add` or both, by way of the file."""
    _, held = hold(world.findings, world.baseline, world.checked)
    landscapes = [*world.baseline.landscapes]
    file = document(written(world.baseline.entries, landscapes, "nl"))
    new = _new(world) if add_new else []
    gone = {*held.gone} if update else set()
    return entries_of(document(rewritten(file, gone, new, landscapes)))


@given(worlds())
def test_update_never_adds_and_add_never_removes(world: World) -> None:
    before = {*world.baseline.entries}
    assert {*_after(world, update=True, add_new=False).entries} <= before
    new = {entry.fingerprint for entry in _new(world)}  # gives way: changed by hand
    right = {entry for entry in before if entry.fingerprint not in new}
    assert {*_after(world, update=False, add_new=True).entries} >= right


@given(worlds())
def test_update_changes_no_finding(world: World) -> None:
    told, held = hold(world.findings, world.baseline, world.checked)
    updated = _after(world, update=True, add_new=False)
    again, held_again = hold(world.findings, updated, world.checked)
    if {*updated.landscapes} == {*world.baseline.landscapes}:
        assert held_again.gone == ()
        assert held_again.unlooked == held.unlooked
    assert again == told


@given(worlds())
def test_after_writing_nothing_that_can_be_recorded_is_open(world: World) -> None:
    nothing = replace(world, baseline=Baseline(PATH, (), ()))
    entries = _new(nothing)
    text = written(entries, [world.checked.organisation], "nl")
    again = replace(world, baseline=entries_of(document(text)))
    assert _new(again) == []
    _, held = hold(world.findings, again.baseline, world.checked)
    assert (held.gone, held.recorded) == ((), len(entries))


@given(worlds())
def test_update_and_add_are_writing_anew(world: World) -> None:
    everything = replace(
        world,
        checked=replace(world.checked, along=ORGANISATIONS, ran=RULES),
        findings=tuple(replace(one, fault=False) for one in world.findings),
    )
    own = tuple(
        entry
        for entry in everything.baseline.entries
        if entry.organisation == world.checked.organisation and entry.rule in RULES
    )
    everything = replace(everything, baseline=Baseline(PATH, own, ("aa",)))
    both = _after(everything, update=True, add_new=True)
    anew = _new(replace(everything, baseline=Baseline(PATH, (), ())))
    assert list(both.entries) == sorted(anew)


def test_without_a_baseline_nothing_is_said() -> None:
    findings = (finding(),)
    checked = Checked("aa", ["aa"], RULES, RULES, lambda _: False, lambda _: False)
    assert held_against(None, findings, checked) == (findings, None)
    assert together([None, None]) is None


@given(worlds(), worlds())
def test_several_landscapes_are_added_up(one: World, other: World) -> None:
    first, second = (hold(w.findings, one.baseline, w.checked)[1] for w in (one, other))
    both = add([first, second])
    assert both == together([first, None, second])
    assert both.recorded == first.recorded + second.recorded
    assert both.unlooked == first.unlooked + second.unlooked
    assert list(both.gone) == sorted([*first.gone, *second.gone])
    assert list(both.unknown) == sorted([*first.unknown, *second.unknown])
