"""How Sphinx makes the documentation site; `scripts/site.py` calls it, once for each language."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from typing import Any

from sphinx import addnodes
from sphinx.locale import _ as translated
from sphinx.search.en import SearchEnglish
from sphinx.search.nl import SearchDutch

project = "gemma-lint"
author = "The gemma-lint contributors"
show_authors = False
html_show_copyright = False

extensions = ["myst_parser"]
source_suffix = {".md": "markdown"}
root_doc = "index"
smartquotes = False  # texts stand as they are written
nitpicky = True
myst_heading_anchors = 4
myst_links_external_new_tab = False
highlight_language = "text"
suppress_warnings = [
    "misc.highlighting_failure",
    "myst.header",
]  # a page may have parts of its own rank, such as the vocabulary

html_theme = "furo"
html_title = "gemma-lint"
html_static_path = ["static"]
html_css_files = ["site.css"]
templates_path = ["templates"]
html_theme_options = {
    "top_of_page_buttons": [],
    "announcement": "language",  # what stands in it: templates/page.html
}
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
pygments_style = "default"
pygments_dark_style = "github-dark"

# What neither Sphinx nor the theme has in Dutch.
DUTCH = {
    "On this page": "Op deze bladzijde",
    "Back to top": "Naar boven",
    "Skip to content": "Naar de inhoud",
    "Next": "Volgende",
    "Previous": "Vorige",
    "Home": "Begin",
    "Made with ": "Gemaakt met ",
    '<a href="https://www.sphinx-doc.org/">Sphinx</a> and ': (
        '<a href="https://www.sphinx-doc.org/">Sphinx</a> en '
    ),
}
NAMES = {"nl": "Nederlands", "en": "English"}
LABELS = {"nl": "Taal", "en": "Language"}


def turn(app: Any, pagename: str, _template: str, context: dict[str, Any], _tree: Any) -> None:
    """Lets a page know where it is in the other language: under the same name."""
    here = app.config.language
    (other,) = (one for one in NAMES if one != here)
    up = "../" * (pagename.count("/") + 1)
    context |= {
        "language_name": NAMES[here],
        "languages_label": LABELS[here],
        "other_language": other,
        "other_name": NAMES[other],
        "other_url": f"{up}{other}/{pagename}.html",
        **(dict.fromkeys(("_", "gettext"), dutch) if here == "nl" else {}),
        "toctree": lambda **_: navigation(app, pagename, context["pathto"]),
    }


def dutch(words: str) -> str:
    """The words of a template in Dutch."""
    found = next((said for known, said in DUTCH.items() if known.strip() == words.strip()), None)
    return found or str(translated(words))


def navigation(app: Any, pagename: str, pathto: Any) -> str:
    """The tables of contents, open where the reader is.

    Sphinx would work out the whole tree for each page, which for all rules together takes longer
    than everything else.
    """
    includes, way = app.env.toctree_includes, [pagename]
    above = {child: parent for parent, children in includes.items() for child in children}
    while way[-1] in above:
        way.append(above[way[-1]])
    shown = ""
    for toctree in app.env.get_doctree(app.config.root_doc).findall(addnodes.toctree):
        shown += '<p class="caption" role="heading"><span class="caption-text">'
        shown += f"{escape(toctree['caption'])}</span></p>"
        shown += entries(app, [name for _, name in toctree["entries"]], way, pathto, 1)
    return shown


def entries(app: Any, names: list[str], way: list[str], pathto: Any, depth: int) -> str:
    """A list of pages, with what is below those that lead to the reader's page."""
    shown = ""
    for name in names:
        title = app.env.titles[name].astext()
        if re.match(r"rules/[A-Z]+\d*\.", name):
            title = title.partition(" · ")[0]  # of implications and rules their name says enough
        current = " current" if name in way else ""
        own = " current-page" if name == way[0] else ""
        below = app.env.toctree_includes.get(name, [])
        inner = entries(app, below, way, pathto, depth + 1) if current and below else ""
        shown += f'<li class="toctree-l{depth}{current}{own}"><a class="reference internal" '
        shown += f'href="{escape(pathto(name))}">{escape(title)}</a>{inner}</li>'
    return f"<ul>{shown}</ul>"


class Dutch(SearchDutch):
    """Dutch words in the search index; to stem each only once saves a tenth of the build."""

    stem = cache(SearchDutch.stem)


class English(SearchEnglish):
    """English words, likewise."""

    stem = cache(SearchEnglish.stem)


def setup(app: Any) -> dict[str, bool]:
    """Called by Sphinx."""
    app.add_search_language(Dutch)
    app.add_search_language(English)
    app.connect("html-page-context", turn, priority=400)  # before the theme asks for the contents
    return {"parallel_read_safe": True, "parallel_write_safe": True}
