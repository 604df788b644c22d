"""Markdown as GitHub reads it: its own parser, and what its filters look for in the text after."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

import cmarkgfm  # type: ignore[import-untyped]
from cmarkgfm.cmark import Options  # type: ignore[import-untyped]

GAP = "\N{ZERO WIDTH SPACE}"
FOUND_BY_HOSTS = {
    "mention": r"@[a-z0-9]",
    "reference": r"[#!&%~^$*\[]\w|[%~]\"|\bg[hl]-\d",
    "commit": r"(?<![0-9a-f])[0-9a-f]{7,40}(?![0-9a-f])",
    "emoji": r":[\w+-]+:",
    "address": rf"[a-z][a-z0-9+.-]*://[^\s{GAP}]|\bwww\.|(?:mailto|xmpp):\w|[\w.+-]@[\w-]",
    "formula": r"\$\S|\S\$.*\S\$",
    "inline diff": r"[\[{][+-].*[+-][\]}]",
    "contents": r"\[\[|\[toc\]",
}
"""What GitHub and GitLab make something of in a piece of text that is not code."""


@dataclass
class Page(HTMLParser):
    """What stands on a page: its tags in order, and its texts."""

    tags: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    _in_code: int = 0

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_code += tag in ("code", "pre")
        if tag != "span":  # keeps dollars apart, shows nothing
            self.tags.append(" ".join([tag, *(f"{name}={value}" for name, value in attrs)]))

    def handle_endtag(self, tag: str) -> None:
        self._in_code -= tag in ("code", "pre")
        if tag != "span":
            self.tags.append(f"/{tag}")

    def handle_comment(self, data: str) -> None:
        self.tags.append(f"!{data}")

    def handle_decl(self, decl: str) -> None:
        self.tags.append(f"!!{decl}")

    def unknown_decl(self, data: str) -> None:
        self.tags.append(f"!!{data}")

    def handle_pi(self, data: str) -> None:
        self.tags.append(f"?{data}")

    def handle_data(self, data: str) -> None:
        (self.codes if self._in_code else self.texts).append(data)

    @property
    def text(self) -> str:
        """All that one reads that is not code."""
        return "".join(self.texts).replace(GAP, "")


def read(markdown: str) -> Page:
    """The page that GitHub's parser makes of it, raw HTML and all."""
    html = cmarkgfm.github_flavored_markdown_to_html(markdown, options=Options.CMARK_OPT_UNSAFE)
    page = Page()
    page.feed(html)
    page.close()
    return page


def found_by_hosts(page: Page) -> dict[str, list[str]]:
    """What a host would make something of, by kind; nothing if all is well."""
    found = {
        kind: [
            match[0] for text in page.texts for match in re.finditer(pattern, text, re.IGNORECASE)
        ]
        for kind, pattern in FOUND_BY_HOSTS.items()
    }
    return {kind: those for kind, those in found.items() if those}
