"""Builds the documentation site in both languages: build/site.

    python scripts/site.py [FOLDER]

The pages under `docs` are written to be read on a git host. Here they are put in one tree per
language, under the same name in both, so that each page leads to itself in the other language.
Warnings are errors.
"""

from __future__ import annotations

import posixpath
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from sphinx.cmd.build import build_main

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "build" / "site"
LANGUAGES = ("nl", "en")
_BLOCK = r"^(`{3,})[^\n]*\n.*?^\1$"
_PIECES = re.compile(rf"(?ms){_BLOCK}|(?<!\\)(`+)(?:[^`\n]|\n(?!\n))+\2")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_TURN = re.compile(r"(?m)^\[(?:English|Nederlands)\]\([^)]+\)\n\n?")
_HEADING = re.compile(r"(?m)^## (.+)$")
_RULES = "rules/index.md"
_PRINCIPLES = {"nl": "Principes", "en": "Principles"}
_START = """\
<!DOCTYPE html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>gemma-lint</title>
<style>
body {{ font: 1.25rem/1.6 system-ui, sans-serif }}
body {{ margin: 15vh auto; max-width: 30rem; padding: 1rem }}
:root {{ color-scheme: light dark }}</style>
<h1>gemma-lint</h1>
{links}
</html>
"""
_ENTRIES = (("nl", "Documentatie in het Nederlands"), ("en", "Documentation in English"))


@dataclass
class Tree:
    """The pages of one language. `pages` gives their Markdown by path in the tree."""

    lang: str
    pages: dict[str, str] = field(default_factory=dict)
    files: dict[str, Path] = field(default_factory=dict)

    def place(self, path: str) -> str | None:
        """Where a page of the checkout stands in the tree, in whichever language; None if not."""
        name = path.removeprefix("docs/")
        if not name.endswith(".md"):
            return None
        for lang in LANGUAGES:
            name = name.replace(f".{lang}.md", ".md").replace(f"rules/{lang}/", "rules/")
        return name

    def fill(self) -> None:
        """Takes in the pages, and then whatever else they lead to."""
        for path in _pages(self.lang):
            self.pages[str(self.place(path))] = ""
        for path in _pages(self.lang):
            place = str(self.place(path))
            content = (ROOT / path).read_text(encoding="utf-8")
            self.pages[place] = self._moved(_TURN.sub("", content, count=1), path, place)
        self._contents()

    def _moved(self, content: str, path: str, place: str) -> str:
        """The page with its links as they are in the tree; code is left alone."""
        shown, at = "", 0
        for piece in _PIECES.finditer(content):
            shown += self._linked(content[at : piece.start()], path, place) + piece[0]
            at = piece.end()
        return shown + self._linked(content[at:], path, place)

    def _linked(self, text: str, path: str, place: str) -> str:
        def target(match: re.Match[str]) -> str:
            address, hash_, part = match[1].partition("#")
            if not address or re.match(r"[a-z]+:", address):
                return match[0]
            found = posixpath.normpath(posixpath.join(posixpath.dirname(path), address))
            inside = self._inside(found)
            return f"]({posixpath.relpath(inside, posixpath.dirname(place) or '.')}{hash_}{part})"

        return _LINK.sub(target, text)

    def _inside(self, path: str) -> str:
        """Where what stands at `path` in the checkout is in the tree; brings it in if need be."""
        readme = f"{path}/README.md"
        if (ROOT / readme).is_file():
            path = readme
        place = self.place(path)
        if place in self.pages:
            return str(place)
        if (ROOT / path).is_dir():
            return self._folder(path)
        return self._file(path)

    def _file(self, path: str) -> str:
        """A file as it is; one of Markdown is no page of the site, and so called otherwise."""
        place = f"files/{path}.txt" if path.endswith(".md") else f"files/{path}"
        self.files[place] = ROOT / path
        return place

    def _folder(self, path: str) -> str:
        """A page that leads to the files of a folder."""
        place = f"files/{path}.md"
        names = sorted(
            one.relative_to(ROOT).as_posix() for one in (ROOT / path).rglob("*") if one.is_file()
        )
        lines = [f"- [{name.removeprefix(path + '/')}](/{self._file(name)})" for name in names]
        self.pages[place] = "\n".join(["---", "orphan: true", "---", f"# {path}", "", *lines, ""])
        return place

    def _contents(self) -> None:
        """The tables of contents, from what the index and the folders say."""
        listed = {"index.md"}
        index = self.pages["index.md"]
        principles = [
            f"rules/{name}" for name in re.findall(r"\]\(([A-Z]+\d*\.md)\)", self.pages[_RULES])
        ]
        tocs = [_toc(_PRINCIPLES[self.lang], [_RULES, *principles])]
        listed |= {_RULES, *principles}
        for heading, part in _sections(index):
            links = (posixpath.normpath(link.partition("#")[0]) for link in _LINK.findall(part))
            own = [
                link for link in dict.fromkeys(links) if link in self.pages and link not in listed
            ]
            listed |= set(own)
            tocs += [_toc(heading, own)] if own else []
        self.pages["index.md"] = "\n\n".join([index, *tocs])
        self._below(listed)

    def _below(self, listed: set[str]) -> None:
        """Implications below their principle, rules below their implication, and so on."""
        for name in sorted(self.pages, key=_natural):
            if name in listed:
                continue
            folder, stem = posixpath.split(name)
            above = f"{folder}/{_above(stem)}" if folder == "rules" else f"{folder}/README.md"
            if above == name or above not in self.pages:
                self.pages[name] = _orphan(self.pages[name])
                continue
            self.pages[above] += f"\n\n```{{toctree}}\n:hidden:\n\n{stem}\n```\n"

    def write(self, folder: Path) -> None:
        """Writes the tree into `folder`, which is made anew."""
        shutil.rmtree(folder, ignore_errors=True)
        for name, content in self.pages.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, encoding="utf-8")
        for name, file in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, folder / name)


def _pages(lang: str) -> list[str]:
    """The pages of the checkout for readers of `lang`: in it, or in no language in particular."""
    (other,) = (one for one in LANGUAGES if one != lang)
    found = [path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").rglob("*.md")]
    found += ["CONTRIBUTING.md", "CHANGELOG.md"]
    for readme in (ROOT / "README.md", *(ROOT / "examples").rglob("README.md")):
        dutch = readme.with_name("README.nl.md")
        chosen = dutch if lang == "nl" and dutch.is_file() else readme
        found.append(chosen.relative_to(ROOT).as_posix())
    theirs = re.compile(rf"\.{other}\.md$|^docs/rules/{other}/")
    return sorted((one for one in found if not theirs.search(one)), key=_natural)


def _natural(name: str) -> list[tuple[int, str]]:
    """By which G1.2 comes before G1.10."""
    return [
        (int(one), "") if one.isdigit() else (0, one)
        for one in re.split(r"(\d+)", name.removesuffix(".md"))
    ]


def _above(stem: str) -> str:
    """The page of the folder of rules that a page belongs to."""
    rule = re.match(r"([A-Z]+\d*\.\d+)[a-z]?-", stem)
    implication = re.match(r"([A-Z]+\d*)\.\d+\.md$", stem)
    return f"{(rule or implication)[1]}.md" if rule or implication else "index.md"  # type: ignore[index]


def _sections(index: str) -> Iterable[tuple[str, str]]:
    parts = _HEADING.split(index)
    return zip(parts[1::2], parts[2::2], strict=True)


def _toc(caption: str, names: Iterable[str]) -> str:
    return "\n".join(["```{toctree}", ":hidden:", f":caption: {caption}", "", *names, "```"])


def _orphan(content: str) -> str:
    return content if content.startswith("---\n") else f"---\norphan: true\n---\n{content}"


def build(target: Path = TARGET) -> int:
    """Builds the site; gives 0 when there was nothing to warn of."""
    shutil.rmtree(target, ignore_errors=True)
    with get_context("spawn").Pool(len(LANGUAGES)) as pool:
        failed = pool.starmap(_build, [(lang, target) for lang in LANGUAGES])
    ways = (
        f'<p lang="{lang}"><a href="{lang}/index.html">{said}</a></p>' for lang, said in _ENTRIES
    )
    (target / "index.html").write_text(_START.format(links="\n".join(ways)), encoding="utf-8")
    return max(failed)


def _build(lang: str, target: Path) -> int:
    tree = Tree(lang)
    tree.fill()
    work = target.with_name(f"{target.name}-work") / lang
    tree.write(work / "source")
    options = ["-q", "--fail-on-warning", "--keep-going", "--fresh-env", "-D", f"language={lang}"]
    places = [work / "source", target / lang]
    return build_main(
        [*options, "-d", str(work / "read"), "-c", str(ROOT / "docs" / "site"), *map(str, places)]
    )


if __name__ == "__main__":
    sys.exit(build(*map(Path, sys.argv[1:2])))
