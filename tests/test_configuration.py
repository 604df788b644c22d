from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gemma_lint.configuration.files import find
from gemma_lint.configuration.keys import KEYS, LIMITS
from gemma_lint.configuration.language import early_language, terminal_language
from gemma_lint.configuration.load import Asked, load
from gemma_lint.configuration.settings import From, Settings
from gemma_lint.errors import InvalidConfiguration
from gemma_lint.finding import Problem, Severity
from gemma_lint.messages import render, text
from gemma_lint.source import Limits
from tests.shared import ROOT

TODAY = date(2026, 11, 23)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository, which is the working directory."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _load(environ: dict[str, str] | None = None, **values: Any) -> Settings:
    config, isolated = values.pop("config", None), values.pop("isolated", False)
    options = {name: f"--{name}" for name in values}
    return load(Asked(values, options, config, isolated), environ or {}, TODAY)


def _problems(text: str, folder: Path, name: str = "gemma-lint.yaml") -> list[tuple[str, str]]:
    """What is wrong with a configuration: place and Dutch text."""
    (folder / name).write_text(text, encoding="utf-8")
    with pytest.raises(InvalidConfiguration) as error:
        _load()
    return [(_place(problem), render(problem.message, "nl")) for problem in error.value.problems]


def _place(problem: Problem) -> str:
    where = problem.location
    return f"{where.path}:{where.line}:{where.column}" if where else ""


@pytest.mark.usefixtures("folder")
def test_without_anything_the_defaults_hold() -> None:
    settings = _load()
    assert settings == Settings(peildatum=TODAY)
    assert settings.packs == ("gemma2",)
    assert settings.fail_level is Severity.FOUT
    assert settings.origin("taal").source is From.DEFAULT


def test_every_key_is_read(folder: Path) -> None:
    lines = [f"{name}: {info.example}" for name, info in KEYS.items()]
    (folder / "gemma-lint.yaml").write_text("\n".join(lines), encoding="utf-8")
    settings = _load()
    assert settings.paths == ("landschap",)
    assert settings.packs == ("gemma2", "regels/eigen.yaml")
    assert settings.select == ("G7", "G8.6")
    assert settings.ignore == ("G7.6-eigenaar",)
    assert settings.severities == {"G7.6-eigenaar": Severity.ADVIES}
    assert settings.instellingen == {"veelgebruikt_vanaf": 4}
    assert settings.peildatum == date(2026, 1, 31)
    assert (settings.lang, settings.format) == ("nl", "concise")
    assert settings.fail_level is Severity.WAARSCHUWING
    assert settings.limits == Limits(max_bytes=10_000_000)
    assert settings.configuration


def test_every_limit_can_be_set() -> None:
    assert sorted(LIMITS.values()) == sorted(Limits.__dataclass_fields__)


def test_nooit_means_that_nothing_fails(folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("drempel: nooit\n")
    assert _load().fail_level is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tael: nl", [("gemma-lint.yaml:1:1", "onbekende sleutel “tael”; bedoelt u “taal”?")]),
        (
            "taal: nll",
            [
                (
                    "gemma-lint.yaml:1:7",
                    "taal: “nll” is niet mogelijk; bedoelt u “nl”? Mogelijk zijn: nl, en",
                )
            ],
        ),
        (
            "peildatum: 31-01-2026\ndrempel: 3",
            [
                (
                    "gemma-lint.yaml:1:12",
                    (
                        "peildatum: “31-01-2026” is geen datum; schrijf die als JJJJ-MM-DD, zoals "
                        "2026-01-31"
                    ),
                ),
                (
                    "gemma-lint.yaml:2:10",
                    (
                        "drempel: “3” is niet mogelijk; mogelijk zijn: fout, waarschuwing, advies, "
                        "nooit"
                    ),
                ),
            ],
        ),
        (
            "peildatum: 2026-02-30",
            [("gemma-lint.yaml:1:12", "peildatum: 2026-02-30 staat niet op de kalender")],
        ),
        (
            "ernst:\n  G7.6: fuot\n  G7.7: advies\n  G7.8: 3",
            [
                (
                    "gemma-lint.yaml:2:9",
                    (
                        "ernst: “fuot” is niet mogelijk; bedoelt u “fout”? Mogelijk zijn: fout, "
                        "waarschuwing, advies"
                    ),
                ),
                (
                    "gemma-lint.yaml:4:9",
                    "ernst: “3” is niet mogelijk; mogelijk zijn: fout, waarschuwing, advies",
                ),
            ],
        ),
        (
            "negeer: {G7: true}",
            [
                (
                    "gemma-lint.yaml:1:9",
                    (
                        "negeer: hier hoort een lijst te staan, zoals [eerste, tweede]; "
                        "gevonden is “{…}”"
                    ),
                )
            ],
        ),
        (
            "negeer: [G7, 8]",
            [
                (
                    "gemma-lint.yaml:1:14",
                    "negeer: in deze lijst horen teksten te staan; gevonden is “8”",
                )
            ],
        ),
        (
            "limieten: {diepte: 0, knopen: 3}",
            [
                (
                    "gemma-lint.yaml:1:20",
                    "limieten: hier hoort een geheel getal van 1 of meer te staan; gevonden is “0”",
                )
            ],
        ),
        (
            "limieten: {dipte: 3}",
            [
                (
                    "gemma-lint.yaml:1:19",
                    "limieten: onbekende sleutel “dipte”; bedoelt u “diepte”?",
                )
            ],
        ),
        (
            "catalogus: gemma2",
            [
                (
                    "gemma-lint.yaml:1:12",
                    (
                        "catalogus: “gemma2” is geen catalogus; schrijf gemma-2026-06-30, of een "
                        "bestand zoals ./catalogus.json"
                    ),
                )
            ],
        ),
        (
            "forum:\n  TLS: {status: verplict, bon: x, datum: gisteren}\n  CSV: geen",
            [
                (
                    "gemma-lint.yaml:2:32",
                    "forum: onbekende sleutel “bon”; bedoelt u “bron”?",
                ),
                (
                    "gemma-lint.yaml:2:17",
                    (
                        "forum: “verplict” is niet mogelijk; bedoelt u “verplicht”? Mogelijk zijn: "
                        "verplicht, aanbevolen, in procedure, geen"
                    ),
                ),
                (
                    "gemma-lint.yaml:2:8",
                    "forum: “bron” ontbreekt; noem status, bron en datum",
                ),
                (
                    "gemma-lint.yaml:2:42",
                    "forum: “gisteren” is geen datum; schrijf die als JJJJ-MM-DD, zoals 2026-01-31",
                ),
                (
                    "gemma-lint.yaml:3:8",
                    "forum: hier horen status, bron en datum te staan; gevonden is “geen”",
                ),
            ],
        ),
        (
            "forum: {TLS: {status: geen, bron: ' ', datum: 2026-01-31}}",
            [
                (
                    "gemma-lint.yaml:1:35",
                    (
                        "forum: hier hoort te staan waar de status is gelezen, zoals een webadres; "
                        "gevonden is “ ”"
                    ),
                )
            ],
        ),
        (
            "forum: weg.yaml",
            [("gemma-lint.yaml:1:8", "weg.yaml kan niet worden gelezen: dat bestaat niet")],
        ),
        (
            "- taal",
            [
                (
                    "gemma-lint.yaml:1:1",
                    "een instellingenbestand bestaat uit sleutels met een waarde, zoals “taal: nl”",
                )
            ],
        ),
    ],
)
def test_what_is_wrong_is_told_at_its_place(
    folder: Path, text: str, expected: list[tuple[str, str]]
) -> None:
    assert _problems(text, folder) == expected


def test_the_forum_may_stand_in_a_file_of_its_own(folder: Path) -> None:
    (folder / "onder").mkdir()
    (folder / "onder/forum.yaml").write_text(
        "GraphQL: {status: aanbevolen, bron: de lijst, datum: 2026-09-01}\n"
    )
    (folder / "gemma-lint.yaml").write_text("forum: onder/forum.yaml\n")
    settings = _load()
    row = {"status": "aanbevolen", "bron": "de lijst", "datum": "2026-09-01"}
    assert settings.forum == {"GraphQL": row}
    place = settings.origin("forum", "GraphQL").place
    assert place is not None
    assert (place.path, place.line) == ("onder/forum.yaml", 1)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"GraphQL: {status: geen, bron: x}", "forum.yaml:1:10"),
        (b"GraphQL: {status: gen, bron: x, datum: 2026-09-01}", "forum.yaml:1:19"),
        (b"[1]", "forum.yaml:1:1"),
        (b"a: [", "forum.yaml:1:5"),
        (b"\xff", "forum.yaml:1:1"),
        (b"", "forum.yaml:1:1"),
    ],
)
def test_what_is_wrong_there_is_told_at_its_place(folder: Path, content: bytes, place: str) -> None:
    (folder / "forum.yaml").write_bytes(content)
    (folder / "gemma-lint.yaml").write_text("forum: forum.yaml\n")
    with pytest.raises(InvalidConfiguration) as caught:
        _load()
    assert _place(caught.value.problems[0]) == place


def test_a_catalogue_is_named_or_a_file_beside_the_configuration(folder: Path) -> None:
    assert _load().catalogue == "gemma-2026-06-30"
    (folder / "gemma-lint.yaml").write_text("catalogus: eigen.json\n")
    (folder / "onder").mkdir()
    assert _load(paths=("onder",)).catalogue == "eigen.json"
    (folder / "gemma-lint.yaml").write_text("catalogus: gemma-2026-06-30\n")
    assert _load().catalogue == "gemma-2026-06-30"


def test_yaml_mistakes_are_told_too(folder: Path) -> None:
    ((place, _),) = _problems("taal: nl\ntaal: en", folder)
    assert place == "gemma-lint.yaml:2:1"


def test_an_empty_file_changes_nothing(folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("# nog niets\n")
    assert _load().paths == ()


# Where it is looked for


def test_the_nearest_file_wins_and_nothing_is_merged(folder: Path) -> None:
    below = folder / "a" / "b"
    below.mkdir(parents=True)
    (folder / "gemma-lint.yaml").write_text("taal: nl\ndrempel: advies\n")
    (folder / "a" / ".gemma-lint.yaml").write_text("drempel: waarschuwing\n")
    settings = _load(paths=("a/b",))
    assert settings.fail_level is Severity.WAARSCHUWING
    assert settings.lang == "en"


@pytest.mark.parametrize(
    "name", ["gemma-lint.yaml", "gemma-lint.yml", ".gemma-lint.yaml", ".gemma-lint.yml"]
)
def test_it_may_be_hidden_and_end_in_yml(folder: Path, name: str) -> None:
    (folder / name).write_text("drempel: advies\n")
    assert _load().fail_level is Severity.ADVIES


def test_it_is_looked_for_from_the_landscape_not_from_here(
    folder: Path,
) -> None:
    (folder / "elders").mkdir()
    (folder / "elders" / "landscape.yaml").touch()
    (folder / "elders" / "gemma-lint.yaml").write_text("taal: nl\n")
    assert _load(paths=("elders/landscape.yaml",)).lang == "nl"
    assert _load().lang == "en"


def test_the_search_ends_at_the_root_of_the_repository(folder: Path) -> None:
    inner = folder / "inner"
    (inner / ".git").mkdir(parents=True)
    (folder / "gemma-lint.yaml").write_text("taal: nl\n")
    assert find(inner) is None


def test_pyproject_counts_only_with_a_table_of_ours(folder: Path) -> None:
    below = folder / "a"
    below.mkdir()
    (folder / "gemma-lint.yaml").write_text("taal: nl\n")
    (below / "pyproject.toml").write_text("[tool.ruff]\nline-length = 100\n")
    assert _load(paths=("a",)).lang == "nl"
    (below / "pyproject.toml").write_text('[tool.gemma-lint]\ndrempel = "advies"\n')
    assert _load(paths=("a",)).fail_level is Severity.ADVIES


def test_pyproject_is_read_with_places(folder: Path) -> None:
    text = """\
[project]
name = "x"

[tool.gemma-lint]
paden = ["landschap"]
  peildatum = 2026-01-31
tael = "nl"
ernst."G7.6-eigenaar" = "fuot"

[tool.gemma-lint.limieten]
diepte = 0
"""
    assert [place for place, _ in _problems(text, folder, "pyproject.toml")] == [
        "pyproject.toml:7:1",
        "pyproject.toml:8:1",
        "pyproject.toml:11:1",
    ]
    good = text.replace("tael", "taal").replace("fuot", "advies").replace("= 0", "= 9")
    (folder / "pyproject.toml").write_text(good)
    settings = _load()
    assert settings.peildatum == date(2026, 1, 31)
    assert settings.limits.max_depth == 9
    assert settings.severities == {"G7.6-eigenaar": Severity.ADVIES}


def test_broken_toml_is_told_at_its_place(folder: Path) -> None:
    ((place, text),) = _problems("[tool.gemma-lint]\ntaal = \n", folder, "pyproject.toml")
    assert place == "pyproject.toml:2:8"
    assert text.startswith("dit bestand is geen geldige TOML")


def test_paths_are_relative_to_the_file_that_names_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "gemma-lint.yaml").write_text("paden: [landschap]\npakketten: [gemma2, ./eigen]\n")
    (folder / "onder").mkdir()
    monkeypatch.chdir(folder / "onder")
    settings = _load()
    assert settings.paths == ("../landschap",)
    assert settings.packs == ("gemma2", "../eigen")


def test_a_configuration_can_be_named_or_left_alone(folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("taal: nl\n")
    (folder / "ander.yaml").write_text("drempel: advies\n")
    assert _load(config="ander.yaml").fail_level is Severity.ADVIES
    assert _load(isolated=True).lang == "en"
    with pytest.raises(InvalidConfiguration):
        _load(config="weg.yaml")


# Who wins


def test_options_win_from_the_environment_and_that_from_the_file(folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("taal: nl\nselecteer: [G7]\n")
    dutch = {"LANG": "nl_NL.UTF-8"}
    assert _load(dutch, isolated=True).origin("taal").name == "LANG"
    assert _load().lang == "nl"
    assert _load({"GEMMA_LINT_LANG": "en"}).lang == "en"
    settings = _load({"GEMMA_LINT_LANG": "en"}, lang="nl", select=("G8",))
    assert (settings.lang, settings.select) == ("nl", ("G8",))
    assert settings.origin("selecteer").source is From.OPTION


@pytest.mark.usefixtures("folder")
def test_a_language_that_is_not_there_is_told() -> None:
    with pytest.raises(InvalidConfiguration) as error:
        _load({"GEMMA_LINT_LANG": "fr"})
    text = render(error.value.problems[0].message, "en")
    assert text.startswith("GEMMA_LINT_LANG: “fr” is not possible")


def test_each_value_knows_its_place(folder: Path) -> None:
    (folder / "gemma-lint.yaml").write_text("instellingen:\n  drempel_gebruik: 4\n")
    settings = _load()
    place = settings.origin("instellingen", "drempel_gebruik").place
    assert place is not None
    assert (place.path, place.line) == ("gemma-lint.yaml", 2)
    assert settings.origin("instellingen", "andere").place is not None


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, "en"),
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl"}, "nl"),
        ({"LANG": "nl_BE@euro"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "nl_NL.UTF-8"}, "en"),
        ({"LC_MESSAGES": "nl_NL.UTF-8", "LANG": "en_US.UTF-8"}, "nl"),
    ],
)
def test_the_terminals_language(environ: dict[str, str], expected: str) -> None:
    assert terminal_language(environ)[0] == expected


def test_the_language_is_known_before_the_settings_are() -> None:
    dutch = {"LANG": "nl_NL.UTF-8"}
    assert early_language("en", dutch) == "en"
    assert early_language(None, {**dutch, "GEMMA_LINT_LANG": "en"}) == "en"
    assert early_language("fr", dutch) == "nl"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


@given(st.sampled_from([*KEYS, "anders"]), JSON)
def test_any_value_is_taken_or_refused_in_words(name: str, value: Any) -> None:
    from gemma_lint.configuration.keys import unknown_key
    from gemma_lint.configuration.values import Unusable

    if name not in KEYS:
        assert render(unknown_key(name, KEYS), "nl")
        return
    try:
        KEYS[name].read(value)
    except Unusable as error:
        for message, _ in error.faults:
            assert render(message, "nl")
            assert render(message, "en")


# What the reference says


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_reference_has_every_key_as_the_program_means_it(lang: str) -> None:
    page = (ROOT / f"docs/reference/configuration.{lang}.md").read_text(encoding="utf-8")
    for name, info in KEYS.items():
        meaning = text(f"configuration.key-{name}", lang)
        assert f"\n| `{name}` | `{info.example}` | {meaning} |\n" in page


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_examples_of_the_reference_can_be_used(folder: Path, lang: str) -> None:
    page = (ROOT / f"docs/reference/configuration.{lang}.md").read_text(encoding="utf-8")
    for kind, name in (("yaml", "gemma-lint.yaml"), ("toml", "pyproject.toml")):
        example, *others = re.findall(rf"```{kind}\n(.*?)```", page, re.DOTALL)
        (folder / name).write_text(example, encoding="utf-8")
        settings = _load()
        assert settings.paths == ("landschap",)
        assert settings.severities == {"G7.6-eigenaar": Severity.FOUT}
        for other in others:
            (folder / name).write_text(other, encoding="utf-8")
            assert _load().forum["GraphQL"]["status"] == "aanbevolen"
        (folder / name).unlink()
