"""The law of the baseline: what it covers, what it calls gone, and what changing it may do.

The oracle decides for each finding and each entry by itself, from the words of docs/baseline.
"""

from __future__ import annotations

import atexit
import posixpath
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.baseline import Checked, held_against, together
from gemma_lint.baseline.holding import add, hold, may_be_recorded
from gemma_lint.baseline.model import Baseline, Recorded
from gemma_lint.baseline.reading import entries_of
from gemma_lint.baseline.writing import rewritten, written
from gemma_lint.finding import ElementRef, Explanation, Finding, Status
from tests.baseline.entries import document
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
    hushed: frozenset[str]
    across: frozenset[str]


FOLDER = Path(tempfile.mkdtemp(prefix="gemma-lint-"))
"""Where the baseline stands, in `k`, beside a folder `l`; removed when the tests end."""
atexit.register(shutil.rmtree, FOLDER)
PATH = f"{FOLDER.name}/k/n.yaml"
THERE = ("a.yaml", "b.yaml", "../l/c.yaml")
"""The files that there are, as the baseline names them."""
LEFT = ("weg.yaml", "../l/weg.yaml", "b.yaml/weg.yaml")
"""Files that are no more."""
OUTSIDE = ("../../weg.yaml", "../../../../../../../weg.yaml", "-")
"""What nobody looks for: the folder of the test has nothing to do with it."""
for _name in THERE:
    _place = FOLDER / "k" / _name
    _place.parent.mkdir(parents=True, exist_ok=True)
    _place.resolve().parent.mkdir(exist_ok=True)
    _place.touch()


@pytest.fixture(autouse=True, scope="module")
def _folder() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(FOLDER.parent)
        yield


def _path(file: str) -> str:
    """Where a file is for who called, of which the baseline has this name."""
    return file if file == "-" else posixpath.normpath(f"{FOLDER.name}/k/{file}")


fingerprints = st.integers(0, 9).map("{:032x}".format)
elements = st.builds("{}/{}".format, st.sampled_from(KINDS), st.sampled_from("xy"))
recorded = st.builds(
    Recorded,
    st.sampled_from(ORGANISATIONS),
    st.sampled_from([*RULES, "G9.9-weg"]),
    elements,
    fingerprints,
) | st.builds(
    Recorded,
    st.just(""),
    st.sampled_from([*RULES, "G9.9-weg"]),
    elements,
    fingerprints,
    st.sampled_from([*THERE, *LEFT, *OUTSIDE]),
)
statuses = st.sampled_from([Status.OPEN, Status.OPEN, Status.EXPLAINED])


@st.composite
def found(draw: st.DrawFn, files: tuple[str, ...]) -> tuple[Finding, ...]:
    """Findings of one run: each fingerprint is there once."""
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
                location=at(_path(draw(st.sampled_from(files))), 1, 1, 2),
            )
        )
    return tuple(made)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    read = draw(st.sets(st.sampled_from([*THERE, "-"]), min_size=1))
    files = tuple(sorted(read))
    findings = draw(found(files))
    organisation = draw(st.sampled_from([*ORGANISATIONS, "", "", ""]))
    entries = draw(st.lists(recorded, max_size=6))
    if findings:  # many entries are about what is found, or nearly so
        same = draw(st.lists(st.sampled_from(findings), max_size=6))
        entries += [
            replace(_entry(one, organisation), **draw(st.sampled_from(NEARLY[bool(organisation)])))
            for one in same
        ]
    unique = {entry.known_by: entry for entry in entries}.values()
    named = draw(st.sets(st.sampled_from(ORGANISATIONS)))
    landscapes = {*named, *(entry.organisation for entry in unique if entry.organisation)}
    ran = {*draw(st.sets(st.sampled_from(RULES))), *(one.rule for one in findings)}
    hushed = draw(st.frozensets(fingerprints, max_size=2))
    across = draw(st.frozensets(st.sampled_from(RULES)))
    along = {organisation, *draw(st.sets(st.sampled_from(ORGANISATIONS)))}
    return World(
        findings,
        Baseline(PATH, tuple(sorted(unique)), tuple(sorted(landscapes))),
        Checked(
            organisation,
            [*map(_path, files)],
            along,
            ran,
            RULES,
            lambda one: one.fingerprint in hushed,
            lambda one: str(one.element),
            lambda rule: rule in across,
        ),
        hushed,
        across,
    )


NEARLY: dict[bool, list[dict[str, str]]] = {
    True: [
        {}, {}, {}, {"organisation": "bb"}, {"rule": RULES[0]}, {"element": "applicatie/x"},
        {"organisation": "", "file": "a.yaml"},
    ],
    False: [
        {}, {}, {"file": "weg.yaml"}, {"file": "a.yaml"}, {"file": "../../weg.yaml"},
        {"file": "../l/weg.yaml"}, {"organisation": "aa", "file": ""}, {"rule": RULES[0]},
    ],
}  # fmt: skip


def _file(one: Finding) -> str:
    path = one.location.path
    return path if path == "-" else posixpath.relpath(path, f"{FOLDER.name}/k")


def _entry(one: Finding, organisation: str) -> Recorded:
    return Recorded.of(one, str(one.element), organisation, _file(one))


# The oracle


def _is_read(file: str, world: World) -> bool:
    return file != "" and _path(file) in world.checked.files


def _is_about(entry: Recorded, world: World) -> bool:
    """Whether an entry may be about a finding in this landscape."""
    if world.checked.organisation:
        return entry.organisation == world.checked.organisation
    if entry.organisation:
        return False
    if _is_read(entry.file, world):
        return True
    beside = any(one.startswith(f"{FOLDER.name}/l/") for one in world.checked.files)
    looked_for = ("weg.yaml", "b.yaml/weg.yaml", *(["../l/weg.yaml"] if beside else []))
    return entry.file in looked_for


def _covering(one: Finding, world: World) -> Recorded | None:
    if one.status is not Status.OPEN or one.fault or one.fingerprint in world.hushed:
        return None
    matching = [
        entry
        for entry in world.baseline.entries
        if (entry.rule, entry.element, entry.fingerprint)
        == (one.rule, str(one.element), one.fingerprint)
        and _is_about(entry, world)
    ]
    here = [entry for entry in matching if entry.file in ("", _file(one))]
    read = [entry for entry in matching if _is_read(entry.file, world)]
    for nearest in filter(None, (here, read)):
        return min(nearest, key=lambda entry: entry.file)
    return min(matching, key=lambda entry: entry.file, default=None)


def _expected_status(one: Finding, world: World) -> Status:
    return one.status if _covering(one, world) is None else Status.BASELINED


def _expected_fate(entry: Recorded, world: World, told: tuple[Finding, ...]) -> str:
    earlier = world.checked.organisation != "" and _is_read(entry.file, world)
    if not _is_about(entry, world) and not earlier:
        return "of another"
    if any(_covering(one, world) == entry for one in world.findings):
        return "kept"
    if entry.rule not in RULES:
        return "unknown"
    fault = any(one.fault and one.rule == entry.rule for one in told)
    alone = {*world.baseline.landscapes} - {*world.checked.along}
    if entry.rule not in world.checked.ran or fault or (alone and entry.rule in world.across):
        return "unlooked"
    return "earlier" if earlier else "gone"


@given(worlds())
def test_the_law(world: World) -> None:
    told, held = hold(world.findings, world.baseline, world.checked)
    told_open = [one for one in world.findings if one.status is Status.OPEN]
    assert [one.status for one in told] == [_expected_status(one, world) for one in world.findings]
    assert [replace(one, status=Status.OPEN) for one in told] == [
        replace(one, status=Status.OPEN) for one in world.findings
    ]
    fates = {entry: _expected_fate(entry, world, told) for entry in world.baseline.entries}
    gone = ("gone", "earlier")
    assert list(held.gone) == sorted(e for e, fate in fates.items() if fate in gone)
    assert held.earlier == sum(fate == "earlier" for fate in fates.values())
    assert list(held.unknown) == sorted(e for e, fate in fates.items() if fate == "unknown")
    assert held.unlooked == sum(fate == "unlooked" for fate in fates.values())
    assert held.recorded == sum(fate in ("kept", *gone) for fate in fates.values())
    others = {*world.baseline.landscapes} - {*world.checked.along}
    others |= {e.file for e, fate in fates.items() if e.file and fate == "of another"}
    assert set(held.others) == others
    covers = ((_covering(one, world), _entry(one, world.checked.organisation)) for one in told_open)
    assert {*held.moved} == {(old, now) for old, now in covers if old is not None and old != now}
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
    covered = [one for one in told if one.status is Status.BASELINED]
    entries = [_covering(replace(one, status=Status.OPEN), world) for one in covered]
    assert len({*entries}) == len(entries)
    for one, entry in zip(covered, entries, strict=True):
        assert entry is not None
        assert entry.about == (one.rule, str(one.element), one.fingerprint)
        if entry.file not in ("", _file(one)):  # its file is read as well, or is no more
            assert _is_read(entry.file, world) or not (FOLDER / "k" / entry.file).exists()


def _new(world: World) -> list[Recorded]:
    told, _ = hold(world.findings, world.baseline, world.checked)
    return [
        _entry(one, world.checked.organisation)
        for one in told
        if one.status is Status.OPEN and may_be_recorded(one, world.checked.hushed)
    ]


def _after(world: World, *, update: bool, add_new: bool) -> Baseline:
    """The baseline after `--update`, `--add` or both, by way of the file."""
    _, held = hold(world.findings, world.baseline, world.checked)
    landscapes = [*world.baseline.landscapes]
    file = document(written(world.baseline.entries, landscapes, "nl"))
    new = _new(world) if add_new else []
    gone = {*held.gone} if update else set()
    text = rewritten(file, gone, new, landscapes, dict(held.moved))
    return replace(entries_of(document(text)), path=PATH)


@given(worlds())
def test_update_never_adds_and_add_never_removes(world: World) -> None:
    before = {*world.baseline.entries}
    moved = dict(hold(world.findings, world.baseline, world.checked)[1].moved)
    after = _after(world, update=True, add_new=False).entries
    assert {*after} <= before | {*moved.values()}
    assert len(after) <= len(before)
    taken = {entry.known_by for entry in (*_new(world), *moved.values())}  # changed by hand
    right = {moved.get(e, e) for e in before if e in moved or e.known_by not in taken}
    assert {*_after(world, update=False, add_new=True).entries} >= right


@given(worlds())
def test_update_changes_no_finding(world: World) -> None:
    told, held = hold(world.findings, world.baseline, world.checked)
    updated = _after(world, update=True, add_new=False)
    again, held_again = hold(world.findings, updated, world.checked)
    assert held_again.moved == ()
    if {*updated.landscapes} == {*world.baseline.landscapes}:
        assert held_again.gone == ()
        assert held_again.unlooked == held.unlooked
    assert again == told


@given(worlds())
def test_after_writing_nothing_that_can_be_recorded_is_open(world: World) -> None:
    nothing = replace(world, baseline=Baseline(PATH, (), ()))
    entries = _new(nothing)
    named = [world.checked.organisation] if world.checked.organisation else []
    text = written(entries, named, "nl")
    again = replace(world, baseline=replace(entries_of(document(text)), path=PATH))
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
        if _is_about(entry, world) and entry.rule in RULES
    )
    everything = replace(everything, baseline=Baseline(PATH, own, ("aa",)))
    both = _after(everything, update=True, add_new=True)
    anew = _new(replace(everything, baseline=Baseline(PATH, (), ())))
    assert list(both.entries) == sorted(anew)


def test_without_a_baseline_nothing_is_said() -> None:
    findings = (finding(),)
    checked = Checked("aa", [], ["aa"], RULES, RULES, lambda _: False, str, lambda _: False)
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
