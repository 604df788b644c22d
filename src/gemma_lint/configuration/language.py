"""The language of a run before any setting is read: that of the terminal, or English."""

from __future__ import annotations

from collections.abc import Mapping

GITHUB_VARIABLE = "GITHUB_ACTIONS"
LANG_VARIABLE = "GEMMA_LINT_LANG"
VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def terminal_language(environ: Mapping[str, str]) -> tuple[str, str]:
    """`nl` or `en`, and the variable that says so (empty when none does).

    As POSIX has it, the first variable that is set counts: `LC_ALL=C` with `LANG=nl_NL` is not
    Dutch.
    """
    for name in VARIABLES:
        value = environ.get(name, "")
        if value:
            return ("nl" if _is_dutch(value) else "en"), name
    return "en", ""


def early_language(asked: str | None, environ: Mapping[str, str]) -> str:
    """The language for what is said before the settings are known: help, and wrong usage.

    What `--lang` asks wins, then GEMMA_LINT_LANG, then the terminal.
    """
    for wanted in (asked, environ.get(LANG_VARIABLE)):
        if wanted in ("nl", "en"):
            return wanted
    return terminal_language(environ)[0]


def _is_dutch(locale: str) -> bool:
    return locale.lower().replace("-", "_").partition(".")[0].split("_")[0] in ("nl", "dutch")


def in_github_actions(environ: Mapping[str, str]) -> bool:
    """Whether this runs in GitHub Actions, where another format is the usual one."""
    return environ.get(GITHUB_VARIABLE) == "true"
