"""Laws of fingerprints: what leaves them as they are, and what nothing can hide behind."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from gemma_lint.check import Result, check
from gemma_lint.configuration.settings import Settings
from gemma_lint.finding import Finding, Severity
from gemma_lint.rules.loading import LoadedPack
from tests.landscapes import PEILDATUM, elements, example
from tests.rules.packs import NEVER, loaded, pack_text, rule, run_on
from tests.shared import ROOT

BAD = ROOT / "examples/achterstad"
TOGETHER = ROOT / "examples/samenwerking"
MEMBERS = ("lindezoom", "elsvoorde", "heidrecht", "zandhagen")


def _checked(*paths: Path, **asked: Any) -> Result:
    chosen: dict[str, Any] = {"peildatum": PEILDATUM, "lang": "nl", **asked}
    result = check(Settings(paths=tuple(map(str, paths)), **chosen))
    assert result.problems == ()
    return result


def _known(result: Result) -> set[str]:
    """The fingerprints, each of which is there once."""
    found = [one.fingerprint for one in result.findings]
    assert len(set(found)) == len(found)
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in found)
    return set(found)


def _told(findings: Sequence[Finding]) -> dict[tuple[str, str, int, int], str]:
    """The fingerprints by rule and place, for files that stay as they are."""
    places = [(one.rule, one.location) for one in findings]
    keys = [(name, at.path, at.line, at.column) for name, at in places]
    return {
        key: one.fingerprint
        for key, one in zip(keys, findings, strict=True)
        if keys.count(key) == 1  # parts without a field to point at may share a place
    }


@pytest.fixture(scope="module")
def bad() -> Result:
    return _checked(BAD)


# What leaves them as they are


def _one_file(folder: Path) -> None:
    text = json.dumps(example(BAD.name), ensure_ascii=False)
    (folder / "alles-op-een-regel.yaml").write_text(text, "utf-8")


def _a_file_each(folder: Path) -> None:
    """Every element in a file of its own, in block style, with comments and blank lines."""
    for key, value in example(BAD.name).items():
        for number, one in enumerate(value if isinstance(value, list) else [value]):
            text = yaml.safe_dump({key: [one] if isinstance(value, list) else one}, indent=4)
            file = folder / f"{key} {number}.yml"
            file.write_text("# Een opmerking.\n\n\n" + text.replace("\n", "  # ja\n\n", 1), "utf-8")


def _shuffled(folder: Path) -> None:
    data, dice = example(BAD.name), random.Random(1)  # noqa: S311  # the same order each time
    for _, items in elements(data):
        dice.shuffle(items)
    mixed = dict(sorted(data.items(), key=lambda _: dice.random()))
    (folder / "x.yaml").write_text(yaml.safe_dump(mixed, sort_keys=False), "utf-8")


@pytest.mark.parametrize("written", [_one_file, _a_file_each, _shuffled])
def test_files_lines_order_and_style_do_not_matter(
    written: Any, bad: Result, tmp_path: Path
) -> None:
    shutil.copytree(BAD / "bewijs", tmp_path / "bewijs")
    written(tmp_path)
    assert _known(_checked(tmp_path)) == _known(bad)


def test_the_language_does_not_matter(bad: Result) -> None:
    assert _told(_checked(BAD, lang="en").findings) == _told(bad.findings)


@pytest.mark.parametrize("day", [date(2020, 2, 29), date(2031, 1, 1)])
def test_the_day_does_not_matter_to_what_is_found_on_both(day: date, bad: Result) -> None:
    before, after = _told(bad.findings), _told(_checked(BAD, peildatum=day).findings)
    assert before.keys() != after.keys()
    both = before.keys() & after.keys()
    assert len(both) > 100
    assert {key: before[key] for key in both} == {key: after[key] for key in both}


def test_which_rules_run_does_not_matter(bad: Result) -> None:
    for name in [f"G{number}" for number in range(1, 9)]:
        chosen = _checked(BAD, select=(name,))
        of_it = {one.fingerprint for one in bad.findings if one.principle == name}
        assert of_it
        asked = {one.fingerprint for one in chosen.findings if one.principle == name}
        assert asked == of_it
        assert _known(chosen) <= _known(bad)
        assert _known(_checked(BAD, ignore=(name,))) <= _known(bad) - of_it


def test_severity_and_afwijkingen_do_not_matter(bad: Result) -> None:
    milder = dict.fromkeys((one.rule for one in bad.findings), Severity.ADVIES)
    assert _known(_checked(BAD, severities=milder)) == _known(bad)
    assert _known(_checked(BAD, ignore_deviations=True)) == _known(bad)


def test_landscapes_that_are_checked_along_do_not_matter(bad: Result) -> None:
    places = [BAD, *(TOGETHER / name for name in MEMBERS)]
    together = _checked(*places)
    assert _known(bad) <= _known(together) == _known(_checked(*reversed(places)))
    for place, part in zip(places, together.landscapes, strict=True):
        assert _known(_checked(place)) <= _known(part)


def test_those_of_a_large_landscape_differ(tmp_path: Path) -> None:
    command = [sys.executable, "benchmarks/generate.py", "150"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    (tmp_path / "groot.yaml").write_bytes(made)
    found = _checked(tmp_path)
    assert len(_known(found)) > 15
    renamed = tmp_path / "elders"
    renamed.mkdir()
    (renamed / "anders.yaml").write_bytes(b"# later\n\n\n" + made)
    assert _known(_checked(renamed)) == _known(found)


# What nothing can hide behind

_channels = st.lists(
    st.fixed_dictionaries(
        {"soort": st.sampled_from(["digitaal", "balie"])},
        optional={
            "url": st.sampled_from(["https://a.example", "https://b.example"]),
            "apparaten": st.lists(st.sampled_from(["mobiel", "tablet"]), unique=True, min_size=1),
            "toegankelijkheid": st.sampled_from(
                [{"status": "A"}, {"status": "B", "bewijs": {"document": "a.pdf"}}]
            ),
            "extra": st.sampled_from([{"a": 1}, {"a": "1"}, {"a": [True, {"b": None}]}]),
        },
    ),
    max_size=5,
)


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> LoadedPack:
    folder = tmp_path_factory.mktemp("pack")
    return loaded(
        folder, pack_text(rule(element="kanaal", eis=NEVER, melding="{nl: mis, en: wrong}"))
    )


def _by_fingerprint(pack: LoadedPack, channels: Sequence[Any]) -> Mapping[str, str]:
    """What each channel says, whatever the order in it, by the fingerprint of its finding."""
    lines = ",\n".join(map(json.dumps, channels))
    text = f"diensten:\n- {{id: d, naam: D, kanalen: [\n{lines}]}}"
    findings = run_on([pack], text).findings
    assert len({one.fingerprint for one in findings}) == len(channels) == len(findings)
    return {
        one.fingerprint: _as_said(channels[one.location.line - 3])
        for one in sorted(findings, key=lambda one: one.location.line)
    }


def _as_said(channel: Mapping[str, Any]) -> str:
    return json.dumps(
        {**channel, "apparaten": sorted(channel.get("apparaten", []))}, sort_keys=True
    )


def _mixed(channels: Sequence[Any]) -> Iterator[Any]:
    for one in reversed(channels):
        devices = {"apparaten": one["apparaten"][::-1]} if "apparaten" in one else {}
        yield dict(reversed([*{**one, **devices}.items()]))


@settings(max_examples=150, deadline=None)
@given(_channels, _channels)
def test_no_part_takes_the_fingerprint_of_one_that_is_still_there(
    pack: LoadedPack, channels: list[Any], others: list[Any]
) -> None:
    before, after = (_by_fingerprint(pack, one) for one in (channels, others))
    for known in before.keys() & after.keys():
        if before[known] != after[known]:
            assert before[known] not in after.values()
            assert after[known] not in before.values()
            assert json.loads(before[known])["soort"] == json.loads(after[known])["soort"]


@settings(max_examples=50, deadline=None)
@given(_channels)
def test_the_order_of_parts_and_of_what_they_say_does_not_matter(
    pack: LoadedPack, channels: list[Any]
) -> None:
    assert _by_fingerprint(pack, channels) == _by_fingerprint(pack, [*_mixed(channels)])


@settings(max_examples=50, deadline=None)
@given(_channels.filter(bool), st.data())
def test_a_part_with_a_name_of_its_own_keeps_it_whatever_else_it_says(
    pack: LoadedPack, channels: list[Any], data: st.DataObject
) -> None:
    alone = {**data.draw(_channels.filter(bool))[0], "soort": "post"}
    before = _by_fingerprint(pack, [*channels, {"soort": "post"}])
    after = _by_fingerprint(pack, [alone, *channels])
    assert before.keys() == after.keys()
