"""Reporters: each turns a result into text. One table names them; the rest only passes through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from gemma_lint.report.style import PLAIN, View

if TYPE_CHECKING:
    from gemma_lint.check import Result
    from gemma_lint.finding import Problem

FORMATS = {
    "text": "gemma_lint.report.text",
    "concise": "gemma_lint.report.concise",
    "json": "gemma_lint.report.as_json",
    "sarif": "gemma_lint.report.sarif",
    "github": "gemma_lint.report.github",
    "gitlab": "gemma_lint.report.gitlab",
    "junit": "gemma_lint.report.junit",
    "markdown": "gemma_lint.report.markdown",
    "csv": "gemma_lint.report.as_csv",
}
"""Format to the module that has `render(result, view) -> str`; imported when it is asked for.

Those of `DOCUMENTS` also have `render_errors(problems, lang, view) -> str`.
"""
DOCUMENTS = frozenset(FORMATS) - {"text", "concise"}
"""The formats that programs read: a run that did not come to checking gives one as well."""


def render(result: Result, format_name: str, view: View = PLAIN) -> str:
    """The result in a format of `FORMATS`, ending with a line break unless it is empty."""
    reporter: Callable[[Result, View], str] = import_module(FORMATS[format_name]).render
    return reporter(result, view)


def render_errors(problems: Sequence[Problem], lang: str, format_name: str, view: View) -> str:
    """The document of a run that did not come to checking; `format_name` is one of `DOCUMENTS`."""
    reporter: Callable[[Sequence[Problem], str, View], str]
    reporter = import_module(FORMATS[format_name]).render_errors
    return reporter(problems, lang, view)


__all__ = ["DOCUMENTS", "FORMATS", "PLAIN", "View", "render", "render_errors"]
