"""A check speaks of a municipality or of a cooperation, each landscape in its own words."""

from __future__ import annotations

from pathlib import Path

from tests.cli.running import Program
from tests.rules.packs import pack_text, rule, write

TEXTS = """\
teksten:
  - naam: wij
    nl: de gemeente
    en: the municipality
    samenwerkingsverband: {nl: het verband, en: the cooperation}
"""
PACK = pack_text(
    rule(melding='{nl: "{this} is van {wij}", en: "{this} belongs to {wij}"}'), more=TEXTS
)


def landscape(folder: Path, name: str, kind: str) -> str:
    place = folder / name
    place.mkdir()
    (place / "landschap.yaml").write_text(
        f"organisatie: {{id: {name}, naam: {name}, soort: {kind}}}\n"
        f"applicaties: [{{id: post, naam: Post van {name}}}]\n",
        encoding="utf-8",
    )
    return str(place)


def test_each_landscape_is_spoken_of_in_its_own_words(tmp_path: Path, program: Program) -> None:
    pack = str(write(tmp_path, PACK))
    dorp = landscape(tmp_path, "dorp", "gemeente")
    verband = landscape(tmp_path, "verband", "samenwerkingsverband")
    for lang, said in (
        ("nl", ["“Post van dorp” is van de gemeente", "“Post van verband” is van het verband"]),
        (
            "en",
            [
                "“Post van dorp” belongs to the municipality",
                "“Post van verband” belongs to the cooperation",
            ],
        ),
    ):
        arguments = ("--pack", pack, "--format", "json", "--lang", lang)
        apart = [program("check", one, *arguments).document["findings"] for one in (dorp, verband)]
        assert [one["message"] for (one,) in apart] == said
        together = program("check", dorp, verband, *arguments).document["findings"]
        assert [one["message"] for one in together] == said
