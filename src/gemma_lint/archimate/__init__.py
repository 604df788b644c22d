"""Models in ArchiMate, in each form that people have them in.

A form is a reader of its own, all give the same `Model`. XML goes through defusedxml: no entities,
no external files, no network; everything is bounded.
"""

from __future__ import annotations

from gemma_lint.archimate.model import Element, Model, Relation

__all__ = ["Element", "Model", "Relation"]
