"""Where the documentation site is, and the page of a rule on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gemma_lint.rules.model import Rule

SITE = "https://example.org/gemma-lint"
"""Whoever publishes the project fills in the address of its site here, as in publiccode.yml."""


def rule_page(rule: Rule, lang: str) -> str | None:
    """The address of the page about a rule; of one in a pack of one's own its file, if there."""
    path = Path(rule.location.path)
    own = path.absolute().as_uri() if path.is_file() else None
    return site_page(rule, lang) or own


def site_page(rule: Rule, lang: str) -> str | None:
    """The address of the page about a rule, if it is in a built-in pack: the site has only those.

    Such a pack was read elsewhere, when the program was built; its files came along.
    """
    from gemma_lint.resources import rules_folder

    built_in = rules_folder() / rule.pack / Path(rule.location.path).name
    return f"{SITE}/{lang}/rules/{rule.id}.html" if built_in.is_file() else None
