"""What is written is small, sorted and the same every time, and loses nothing that people wrote."""

from __future__ import annotations

import json
import random
import unicodedata

import jsonschema
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.baseline.model import Recorded
from gemma_lint.baseline.schema import schema
from gemma_lint.baseline.writing import rewritten, written
from tests.baseline.entries import document, entry, hostile, landscapes, read, several

ONE, TWO, THREE = entry(0xA1), entry(0xA2), entry(0xA3)
ORG = ["voorbeeldstad"]
TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
"""What turns the direction of writing (CVE-2021-42574)."""


def _line(number: int) -> str:
    element = f"gegevensverzameling/v{number}, vingerafdruk: {number:032x}"
    return f"  - {{organisatie: voorbeeldstad, regel: G7.6-eigenaar, element: {element}}}"


def test_a_new_file_says_what_it_is_and_has_a_line_for_each_finding() -> None:
    text = written([TWO, ONE], ORG, "nl")
    head = [line for line in text.splitlines() if line.startswith("#")]
    assert "achterstand" in text
    assert "gemma-lint baseline --update" in text
    assert text.splitlines()[len(head) :] == [
        "nulmeting: 1",
        "bevindingen:",
        _line(0xA1),
        _line(0xA2),
    ]
    assert max(map(len, head)) <= 100
    assert all(line == line.rstrip() for line in head)


def test_the_head_is_in_the_readers_language() -> None:
    dutch, english = (written([], ORG, lang).splitlines() for lang in ("nl", "en"))
    assert dutch[0].startswith("# Nulmeting van gemma-lint")
    assert english[0].startswith("# Baseline of gemma-lint")
    assert dutch[-2:] == english[-2:] == ["nulmeting: 1", "bevindingen: []"]


def test_several_landscapes_are_named() -> None:
    text = written([], ["zz", "aa"], "nl")
    assert "\nlandschappen: [aa, zz]\n" in text
    assert read(text).landscapes == ("aa", "zz")


@given(several, st.randoms(use_true_random=False))
def test_what_is_written_is_read_again_whatever_the_order(
    entries: list[Recorded], dice: random.Random
) -> None:
    mixed = [*entries]
    dice.shuffle(mixed)
    names = landscapes(entries)
    text = written(entries, names, "nl")
    assert read(text).entries == tuple(sorted(entries))
    assert written(mixed, names[::-1], "nl") == text
    assert rewritten(document(text), (), (), names, {}) == text


@given(several)
def test_nothing_in_a_name_breaks_the_file_or_a_terminal(entries: list[Recorded]) -> None:
    names = landscapes(entries)
    text = written(entries, names, "en")
    body = text[text.index("nulmeting: 1") :]
    assert len(body.splitlines()) == 2 + (len(names) > 1) + len(entries)
    assert not {unicodedata.bidirectional(sign) for sign in text} & TURNING
    assert {sign for sign in text if unicodedata.category(sign) in ("Cc", "Zl", "Zp")} == {"\n"}
    plain = yaml.safe_load(text)  # another reader, of YAML 1.1
    found = [{key: str(value) for key, value in one.items()} for one in plain["bevindingen"]]
    assert found == [
        {
            "organisatie" if one.organisation else "bestand": one.owner,
            "regel": one.rule,
            "element": one.element,
            "vingerafdruk": one.fingerprint,
        }
        for one in sorted(entries)
    ]


@given(several)
def test_it_is_what_its_schema_says(entries: list[Recorded]) -> None:
    names = landscapes(entries)
    validator = jsonschema.Draft202012Validator(json.loads(schema()))
    validator.validate(yaml.safe_load(written(entries, names, "nl")))


def test_the_schema_refuses_what_the_program_refuses() -> None:
    validator = jsonschema.Draft202012Validator(json.loads(schema()))
    good = yaml.safe_load(written([ONE], ORG, "nl"))
    for key, value in (
        ("vingerafdruk", "x"), ("element", "/x"), ("regel", " "), ("anders", "x"), ("bestand", "x"),
    ):  # fmt: skip
        wrong = {**good, "bevindingen": [{**good["bevindingen"][0], key: value}]}
        assert not validator.is_valid(wrong)
    assert not validator.is_valid({**good, "nulmeting": 2})
    nameless = yaml.safe_load(written([entry(organisation="", file="a.yaml")], [], "nl"))
    validator.validate(nameless)
    (one,) = nameless["bevindingen"]
    for changed in ({**one, "bestand": "/a.yaml"}, {k: one[k] for k in one if k != "bestand"}):
        assert not validator.is_valid({**nameless, "bevindingen": [changed]})


# Writing again


def test_what_people_wrote_stays() -> None:
    before = f"""\
---
# our own head

# of two parts
nulmeting: 1  # the form
# what we know
bevindingen:  # none of them urgent
# team a
{_line(0xA1)}  # asked, ticket 12

# team b
{_line(0xA3)}
# the end
"""
    after = rewritten(document(before), (), [TWO], ORG, {})
    assert after == before.replace("\n# team a", "\n  # team a").replace(
        "\n\n# team b", f"\n{_line(0xA2)}\n\n  # team b"
    )
    assert rewritten(document(after), {TWO}, (), ORG, {}) == after.replace(f"{_line(0xA2)}\n", "")


def test_a_comment_above_one_that_goes_stays_and_one_behind_it_goes() -> None:
    before = written([ONE, TWO], ORG, "nl")
    noted = before.replace(_line(0xA1), f"  # team a\n{_line(0xA1)}  # ticket 12")
    assert rewritten(document(noted), {ONE}, (), ORG, {}) == before.replace(
        _line(0xA1), "  # team a"
    )
    emptied = rewritten(document(noted), {ONE, TWO}, (), ORG, {})
    assert emptied.endswith("bevindingen: []\n# team a\n")
    assert read(emptied).entries == ()


def test_an_entry_that_a_hand_changed_gives_way_to_the_right_one() -> None:
    changed = document(written([entry(0xA1, rule="G1.1-x"), TWO], ORG, "nl"))
    assert rewritten(changed, (), [ONE], ORG, {}) == written([ONE, TWO], ORG, "nl")


def test_one_that_moved_is_written_where_it_stands_now() -> None:
    old, now, other = (
        entry(0xA1, organisation="", file=file) for file in ("b.yaml", "a.yaml", "c.yaml")
    )
    noted = written([old, other], [], "nl")
    noted = noted.replace("  - {bestand: b", "  # ours\n  - {bestand: b")
    after = rewritten(document(noted), (), (), [], {old: now})
    assert after == noted.replace("bestand: b.yaml", "bestand: a.yaml")
    changed = entry(0xA1, organisation="", file="a.yaml", rule="G1.1-x")
    noted = written([old, changed], [], "nl")
    assert read(rewritten(document(noted), (), (), [], {old: now})).entries == (now,)


def test_the_landscapes_stay_with_what_is_written_there() -> None:
    before = written([ONE], ORG, "nl").replace(
        "nulmeting: 1\n", "nulmeting: 1\n# whose\nlandschappen: [voorbeeldstad]  # for now\n"
    )
    assert rewritten(document(before), (), (), ORG, {}) == before
    more = rewritten(document(before), (), (), [*ORG, "zandhagen"], {})
    assert more == before.replace("[voorbeeldstad]", "[voorbeeldstad, zandhagen]")


def test_a_number_sign_in_a_text_is_no_comment() -> None:
    odd = entry(0xA4, element='dienst/a #b "c', rule="'#'")
    before = written([odd], ORG, "nl")
    assert rewritten(document(before), (), (), ORG, {}) == before


def test_other_layouts_are_read_and_written_in_ours_with_their_comments() -> None:
    before = """\
bevindingen: [
  # first
  {
    organisatie: voorbeeldstad, # whose
    # inside
    regel: G7.6-eigenaar, element: gegevensverzameling/v161,
    vingerafdruk: "000000000000000000000000000000a1"
  }, # behind
] # done
nulmeting: 1
"""
    after = rewritten(document(before), (), [TWO], ORG, {})
    assert (
        after
        == f"""\
nulmeting: 1
bevindingen:
  # first
  # inside
{_line(0xA1)}  # whose  # behind  # done
{_line(0xA2)}
"""
    )


def test_block_style_is_read_and_written_in_ours() -> None:
    before = """\
nulmeting: 1
bevindingen:
  # first
  - organisatie: voorbeeldstad
    regel: G7.6-eigenaar
    # inside
    element: gegevensverzameling/v161
    vingerafdruk: 000000000000000000000000000000a1  # behind
  # second
  - organisatie: voorbeeldstad
    regel: G7.6-eigenaar
    element: gegevensverzameling/v163
    vingerafdruk: 000000000000000000000000000000a3
"""
    after = rewritten(document(before), (), [TWO], ORG, {})
    assert (
        after
        == f"""\
nulmeting: 1
bevindingen:
  # first
  # inside
{_line(0xA1)}  # behind
{_line(0xA2)}
  # second
{_line(0xA3)}
"""
    )


def test_the_line_ends_of_the_file_stay() -> None:
    before = written([ONE], ORG, "nl").replace("\n", "\r\n")
    after = rewritten(document(before), (), [TWO], ORG, {})
    assert after.count("\r\n") == after.count("\n")
    assert after.replace("\r\n", "\n") == written([ONE, TWO], ORG, "nl")


comments = st.text(st.characters(exclude_categories=("C", "Z")), max_size=9).map("# {}".format)


@given(several, st.data())
def test_no_comment_on_a_line_of_its_own_is_ever_lost(
    entries: list[Recorded], data: st.DataObject
) -> None:
    names = landscapes(entries)
    lines = written(entries, names, "nl").splitlines()
    own = data.draw(st.lists(st.tuples(st.integers(0, len(lines)), comments), max_size=5))
    for at, comment in sorted(own, reverse=True):
        lines.insert(at, "  " + comment)
    noted = document("\n".join(lines))
    gone = data.draw(st.sets(st.sampled_from(entries))) if entries else set()
    new = [
        one
        for one in data.draw(st.lists(hostile, max_size=2, unique_by=lambda o: o.fingerprint))
        if one.known_by not in {other.known_by for other in entries}
    ]
    after = rewritten(noted, gone, new, names, {})
    assert read(after).entries == tuple(sorted({*entries, *new} - gone))
    kept = sorted(line.strip() for line in after.splitlines() if line.strip().startswith("#"))
    assert kept == sorted(line.strip() for line in lines if line.strip().startswith("#"))
    assert rewritten(document(after), (), (), names, {}) == after
