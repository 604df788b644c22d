"""The documentation site is built without a warning, leads only to what is there, and is whole."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.util import find_spec
from os.path import normpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from gemma_lint.messages import LANGUAGES
from tests.shared import ROOT

NEEDED = ("sphinx", "myst_parser", "furo")
pytestmark = pytest.mark.skipif(
    any(find_spec(name) is None for name in NEEDED),
    reason="the dependency group docs is not installed: pip install --group docs",
)
LOADED = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src"}


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if LOADED.get(tag) in given:
            self.loaded.append(given[LOADED[tag]])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "site"
    command = [sys.executable, "scripts/site.py", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    return folder


@pytest.fixture(scope="module")
def read(site: Path) -> dict[Path, _Page]:
    return {file: _Page(file.read_text(encoding="utf-8")) for file in site.rglob("*.html")}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_generated_page_is_on_the_site(site: Path, lang: str) -> None:
    names = [page.stem for page in (ROOT / "docs" / "rules" / lang).glob("*.md")]
    assert len(names) > 300
    files = [site / lang / "rules" / f"{name}.html" for name in names]
    assert [file.name for file in files if not file.is_file()] == []


def _broken(file: Path, page: _Page, read: dict[Path, _Page]) -> Iterator[str]:
    for link in page.links:
        address = urlsplit(link)
        if address.scheme or address.netloc:
            continue
        target = Path(normpath(file.parent / unquote(address.path))) if address.path else file
        part = unquote(address.fragment)
        if not target.is_file() or (part and target in read and part not in read[target].ids):
            yield link


def test_every_link_leads_to_what_is_there(read: dict[Path, _Page]) -> None:
    broken = {file.name: [*_broken(file, page, read)] for file, page in read.items()}
    assert {name: links for name, links in broken.items() if links} == {}


def test_nothing_is_loaded_from_elsewhere(site: Path, read: dict[Path, _Page]) -> None:
    loaded = {urlsplit(one) for page in read.values() for one in page.loaded}
    assert loaded
    assert [one for one in loaded if one.netloc or one.scheme not in ("", "data")] == []
    for sheet in site.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", text), sheet.name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_page_leads_to_itself_in_the_other_language(
    site: Path, read: dict[Path, _Page], lang: str
) -> None:
    (other,) = (one for one in LANGUAGES if one != lang)
    files = list((site / lang).rglob("*.html"))
    assert len(files) > 300
    for file in files:
        there = site / other / file.relative_to(site / lang)
        assert there in {Path(normpath(file.parent / link)) for link in read[file].links}, file.name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_words_of_rules_can_be_searched_for(site: Path, lang: str) -> None:
    index = (site / lang / "searchindex.js").read_text(encoding="utf-8")
    assert "rules/G7.6-eigenaar" in index
