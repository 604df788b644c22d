"""Fingerprints: one for each finding, whatever file, line or order it is in."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
import yaml

from gemma_lint.rules.loading import LoadedPack
from tests.rules.packs import NEVER, loaded, pack_text, rule, run_on

LANDSCAPE = """\
applicaties:
  - {id: a, naam: A}
  - {id: b, naam: B, applicatiefuncties: [{id: f, naam: F}, {id: g, naam: G}]}
gegevenssoorten:
  - {id: adres, naam: Adres}
  - {id: zaak, naam: Zaak}
diensten:
  - id: d
    naam: D
    kanalen: [{soort: balie}, {soort: post}]
    uitgevraagde_gegevens: [{gegevenssoort: adres}, {gegevenssoort: zaak}]
  - id: e
    naam: E
    kanalen: [{soort: balie, apparaten: [mobiel, tablet]}, {soort: balie, apparaten: [tablet]}]
overeenkomsten:
  - id: o
    partij: p
    beveiliging: {controle: [{datum: 2026-01-01}, {datum: 2026-02-01}]}
partijen:
  - {id: p, naam: P, soort: leverancier}
"""
MIS = {"melding": "{nl: mis, en: wrong}"}
KINDS = ("applicatie", "applicatiefunctie", "kanaal", "uitgevraagd_gegeven", "controle")


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> LoadedPack:
    rules = (rule(id=f"E1.1-{kind}", element=kind, eis=NEVER, **MIS) for kind in KINDS)
    twice = rule(id="E1.2-ook", eis=NEVER)
    return loaded(tmp_path_factory.mktemp("pack"), pack_text(*rules, twice))


def _fingerprints(pack: LoadedPack, *files: str) -> list[str]:
    return [finding.fingerprint for finding in run_on([pack], *files).findings]


def _shuffled(data: object, dice: random.Random) -> object:
    if isinstance(data, dict):
        items = [(key, _shuffled(value, dice)) for key, value in data.items()]
        dice.shuffle(items)
        return dict(items)
    if isinstance(data, list):
        mixed = [_shuffled(item, dice) for item in data]
        dice.shuffle(mixed)
        return mixed
    return data


def test_each_finding_has_its_own(pack: LoadedPack) -> None:
    found = _fingerprints(pack, LANDSCAPE)
    assert len(found) == 2 + 2 + 4 + 2 + 2 + 2
    assert len(set(found)) == len(found)
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in found)


@pytest.mark.parametrize("seed", range(5))
def test_order_and_lines_do_not_matter(pack: LoadedPack, seed: int) -> None:
    data = yaml.load(LANDSCAPE, Loader=yaml.BaseLoader)  # noqa: S506  # text only: no objects
    mixed = yaml.safe_dump(_shuffled(data, random.Random(seed)), sort_keys=False)  # noqa: S311
    assert sorted(_fingerprints(pack, mixed.replace("'", ""))) == sorted(
        _fingerprints(pack, LANDSCAPE)
    )


def test_files_do_not_matter(pack: LoadedPack) -> None:
    index = LANDSCAPE.index("diensten:")
    files = ("# later\n\n" + LANDSCAPE[index:], LANDSCAPE[:index])
    assert sorted(_fingerprints(pack, *files)) == sorted(_fingerprints(pack, LANDSCAPE))


def test_a_mended_part_leaves_the_fingerprint_of_its_neighbour_alone(pack: LoadedPack) -> None:
    before = _fingerprints(pack, LANDSCAPE)
    for gone in ("{gegevenssoort: adres}, ", "{soort: balie}, ", "{datum: 2026-01-01}, "):
        after = _fingerprints(pack, LANDSCAPE.replace(gone, "", 1))
        assert set(after) < set(before)
        assert len(after) == len(before) - 1


def test_parts_that_say_the_same_are_told_apart(pack: LoadedPack) -> None:
    same = "diensten:\n  - {id: d, naam: D, kanalen: [{soort: balie}, {soort: balie}]}\n"
    found = _fingerprints(pack, same)
    assert len(found) == len(set(found)) == 2


def test_it_is_the_same_in_both_languages(pack: LoadedPack) -> None:
    english = [one.fingerprint for one in run_on([pack], LANDSCAPE, lang="en").findings]
    assert english == _fingerprints(pack, LANDSCAPE)


def test_what_changes_in_a_part_leaves_its_findings_known(pack: LoadedPack) -> None:
    before = _fingerprints(pack, LANDSCAPE)
    for changed in (
        LANDSCAPE.replace("{soort: post}", "{soort: post, beschikbaarheid: ruim}"),
        LANDSCAPE.replace("{gegevenssoort: zaak}", "{gegevenssoort: zaak, vooringevuld: true}"),
        LANDSCAPE.replace("{datum: 2026-02-01}", "{datum: 2026-02-01, interval_maanden: 6}"),
    ):
        assert changed != LANDSCAPE
        assert sorted(_fingerprints(pack, changed)) == sorted(before)


def test_a_part_that_stands_alone_goes_by_its_field(tmp_path: Path) -> None:
    parts = ("open_data", "archivering", "overweging")
    pack = loaded(
        tmp_path,
        pack_text(*(rule(**MIS, id=f"E1.1-{one}", element=one, eis=NEVER) for one in parts)),
    )
    bare = """\
gegevensverzamelingen: [{id: g, naam: G, open_data: {}, archivering: {}}]
initiatieven: [{id: i, naam: I, klantwaarde: {beschrijving: x}, oplossing: {beschrijving: x}}]
"""
    filled = """\
gegevensverzamelingen:
  - {id: g, naam: G, open_data: {}, archivering: {bewaartermijn: P7Y, selectielijst: x}}
initiatieven: [{id: i, naam: I, klantwaarde: {beschrijving: y}, oplossing: {beschrijving: x}}]
"""
    found = _fingerprints(pack, bare)
    assert len(set(found)) == 4
    assert found == _fingerprints(pack, filled)


TWINS = """\
diensten:
  - id: d
    naam: D
    kanalen:
      - {soort: digitaal, url: "https://d.example"%s}
      - {soort: digitaal, url: "https://d.example"%s}
"""
"""A service of which the channels differ in nothing but what stands deep inside of them."""


@pytest.mark.parametrize(
    ("mended", "wrong", "other"),
    [
        (", extra: {kleur: blauw}", ", extra: {fout: 1}", ", extra: {fout: 2}"),
        (", extra: {}", ", extra: {fout: {kleur: [rood]}}", ", extra: {fout: {kleur: [geel]}}"),
        ("", ", toegankelijkheid: {status: E}", ", toegankelijkheid: {status: D}"),
    ],
)
def test_what_goes_wrong_does_not_hide_behind_a_neighbour_that_was_mended(
    mended: str, wrong: str, other: str, tmp_path: Path
) -> None:
    eis = '"!has(this.toegankelijkheid) && !has(this.extra.fout)"'
    pack = loaded(tmp_path, pack_text(rule(**MIS, element="kanaal", eis=eis)))
    before = _fingerprints(pack, TWINS % (wrong, mended))
    after = _fingerprints(pack, TWINS % (mended, other))
    assert len(before) == len(after) == 1
    assert before != after
    assert len(set(_fingerprints(pack, TWINS % (wrong, other)))) == 2


def test_the_same_in_another_organisation_is_another_finding(pack: LoadedPack) -> None:
    one, other = (
        set(
            _fingerprints(
                pack, f"organisatie: {{id: {name}, naam: X, soort: gemeente}}\n{LANDSCAPE}"
            )
        )
        for name in ("oost", "west")
    )
    assert len(one) == len(other) == len(set(_fingerprints(pack, LANDSCAPE)))
    assert not one & other
