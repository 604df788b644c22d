"""Developments, NORA and answers in a pack: read, and every reference in them checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from gemma_lint.errors import InvalidPack
from gemma_lint.rules import load_packs
from gemma_lint.rules.loading import load
from gemma_lint.rules.model import Answer, Development, NoraPrinciple, Text
from tests.rules.packs import Said, complaints, find, loaded, mistakes, pack_text, write

DEVELOPMENT = """\
ontwikkelingen:
  - id: ontwikkeling-storm
    groep: algemeen
    titel: {nl: Storm, en: Storm}
    tekst: {nl: Het waait., en: It blows.}
    bron: "2"
"""
NORA = """\
nora:
  - id: NORA-KALM
    titel: {nl: Kalm, en: Calm}
    tekst: {nl: Niemand schrikt., en: Nobody is startled.}
    bron: "4"
    principes: [E1]
"""
ANSWER = """\
beantwoord:
  - ontwikkeling: ontwikkeling-storm
    principe: E1.2
    passage: 3.1 (2)
    reden: {nl: Blijf binnen., en: Stay inside.}
"""


def wrong(folder: Path, text: str, piece: str, number: int = 1) -> tuple[Said, tuple[int, int]]:
    """The one mistake in a pack, and where `piece` stands in it."""
    whole = pack_text(more=text)
    (found,) = mistakes(folder, whole)
    return found, find(whole, piece, number)


def test_what_stands_behind_principles_is_read(tmp_path: Path) -> None:
    pack = loaded(tmp_path, pack_text(more=DEVELOPMENT + NORA + ANSWER)).pack
    storm = Text("Storm", "Storm")
    blows = Text("Het waait.", "It blows.")
    assert pack.developments == (Development("ontwikkeling-storm", "algemeen", storm, blows, "2"),)
    kalm, text = Text("Kalm", "Calm"), Text("Niemand schrikt.", "Nobody is startled.")
    assert pack.nora == (NoraPrinciple("NORA-KALM", kalm, text, "4", ("E1",)),)
    reason = Text("Blijf binnen.", "Stay inside.")
    assert pack.answers == (Answer("ontwikkeling-storm", "E1.2", "3.1 (2)", reason),)


@pytest.mark.parametrize(
    ("text", "old", "new", "message", "advice"),
    [
        (
            DEVELOPMENT + ANSWER,
            "principe: E1.2",
            "principe: E1.22",
            (
                "`E1.22` is geen principe, implicatie of onderdeel daarvan in dit regelpakket "
                "of een eerder"
            ),
            "Bedoelde u `E1.2`?",
        ),
        (
            DEVELOPMENT + ANSWER,
            "ontwikkeling: ontwikkeling-storm",
            "ontwikkeling: ontwikkeling-strom",
            "`ontwikkeling-strom` is geen ontwikkeling in dit regelpakket of een eerder",
            "Bedoelde u `ontwikkeling-storm`?",
        ),
        (
            NORA,
            "[E1]",
            "[onweer]",
            "`onweer` is geen principe in dit regelpakket of een eerder",
            "",
        ),
    ],
)
def test_a_reference_to_nothing_is_told_with_the_nearest(
    tmp_path: Path, text: str, old: str, new: str, message: str, advice: str
) -> None:
    name = new.rpartition(" ")[2].strip("[]")
    found, place = wrong(tmp_path, text.replace(old, new), name)
    assert (found.message, found.advice) == (message, advice)
    assert (found.line, found.column) == place


def test_what_is_called_unanswered_has_no_answer(tmp_path: Path) -> None:
    without = "    onbeantwoord: {nl: Niets helpt., en: Nothing helps.}\n"
    pack = loaded(tmp_path, pack_text(more=DEVELOPMENT + without)).pack
    assert pack.developments[0].unanswered == Text("Niets helpt.", "Nothing helps.")
    found, place = wrong(tmp_path, DEVELOPMENT + without + ANSWER, "ontwikkeling-storm", 2)
    assert "heet onbeantwoord" in found.message
    assert (found.line, found.column) == place


def test_the_same_answer_twice(tmp_path: Path) -> None:
    again = ANSWER.partition("\n")[2]
    found, place = wrong(tmp_path, DEVELOPMENT + ANSWER + again, "E1.2", 3)
    assert found.message == "dat `E1.2` een antwoord is op `ontwikkeling-storm`, staat er al"
    assert (found.line, found.column) == place


@pytest.mark.parametrize("name", ["E1", "e1.2", "ONTWIKKELING-STORM"])
def test_a_name_means_one_thing_only(tmp_path: Path, name: str) -> None:
    found, place = wrong(
        tmp_path, DEVELOPMENT + NORA.replace("NORA-KALM", f"'{name}'"), f"'{name}'"
    )
    assert found.message.startswith(f"`{name}` heet al iets anders")
    assert (found.line, found.column) == place


def test_a_development_twice(tmp_path: Path) -> None:
    again = DEVELOPMENT.partition("\n")[2]
    found, place = wrong(tmp_path, DEVELOPMENT + again, "ontwikkeling-storm", 2)
    assert "`ontwikkeling-storm` bestaat al als ontwikkeling" in found.message
    assert (found.line, found.column) == place


def test_a_pack_may_answer_what_an_earlier_one_names(tmp_path: Path) -> None:
    own = pack_text(
        more=ANSWER.replace("ontwikkeling-storm", "ontwikkeling-cloud")
        + NORA.replace("[E1]", "[G7, E1]")
    )
    file = str(write(tmp_path, own))
    pack = load_packs(["gemma2", file])[1]
    assert [one.development for one in pack.answers] == ["ontwikkeling-cloud"]
    with pytest.raises(InvalidPack) as alone:
        load([file])
    assert [one.message for one in complaints(alone.value)] == [
        "`G7` is geen principe in dit regelpakket of een eerder",
        "`ontwikkeling-cloud` is geen ontwikkeling in dit regelpakket of een eerder",
    ]


def test_a_name_of_an_earlier_pack_is_taken(tmp_path: Path) -> None:
    for name in ("ontwikkeling-cloud", "NORA-NOODZAKELIJK", "G7.6"):
        file = str(write(tmp_path, pack_text(more=DEVELOPMENT.replace("ontwikkeling-storm", name))))
        with pytest.raises(InvalidPack) as caught:
            load(["gemma2", file])
        assert [one.message.partition(" ")[0] for one in complaints(caught.value)] == [f"`{name}`"]
