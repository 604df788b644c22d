"""Reporters: each turns a result into text. One table names them; the rest only passes through."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from gemma_lint.report.style import PLAIN, View

if TYPE_CHECKING:
    from gemma_lint.check import Result

FORMATS = {
    "text": "gemma_lint.report.text",
    "concise": "gemma_lint.report.concise",
    "json": "gemma_lint.report.as_json",
}
"""Format to the module that has `render(result, view) -> str`; imported when it is asked for."""


def render(result: Result, format_name: str, view: View = PLAIN) -> str:
    """The result in a format of `FORMATS`, ending with a line break unless it is empty."""
    reporter: Callable[[Result, View], str] = import_module(FORMATS[format_name]).render
    return reporter(result, view)


__all__ = ["FORMATS", "PLAIN", "View", "render"]
