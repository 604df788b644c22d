"""YAML files read strictly: plain data, positions of every key and value, and all problems."""

from __future__ import annotations

from gemma_lint.source.document import Document, parse, unwritten
from gemma_lint.source.files import Sources, read_files
from gemma_lint.source.limits import Limits

__all__ = ["Document", "Limits", "Sources", "parse", "read_files", "unwritten"]
