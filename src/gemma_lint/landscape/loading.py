"""The vocabularies, ready-made where they can be trusted, else described anew."""

from __future__ import annotations

from functools import cache
from types import ModuleType

from gemma_lint.landscape import vocabulary as model
from gemma_lint.landscape.vocabulary import Vocabulary
from gemma_lint.resources import built


@cache
def landscape_vocabulary() -> Vocabulary:
    """The vocabulary of landscapes."""
    module = built("vocabulary")
    if module is not None:
        return _made(module, "landscape")
    from gemma_lint.landscape.describe import vocabulary

    return vocabulary()


def _made(module: ModuleType, name: str) -> Vocabulary:
    found: Vocabulary = getattr(module, name)(model)
    return found
