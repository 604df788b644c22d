from __future__ import annotations

import errno

import pytest

from gemma_lint.errors import reason
from gemma_lint.messages import render


@pytest.mark.parametrize(
    ("number", "nl", "en"),
    [
        (errno.ENOENT, "dat bestaat niet", "it does not exist"),
        (errno.EACCES, "daarvoor ontbreken de rechten", "permission is lacking"),
        (errno.EISDIR, "dat is een map", "it is a folder"),
        (errno.ENOSPC, "er is geen ruimte meer", "there is no room left"),
    ],
)
def test_the_usual_reasons_are_in_the_readers_language(number: int, nl: str, en: str) -> None:
    message = reason(OSError(number, "whatever the system says"))
    assert (render(message, "nl"), render(message, "en")) == (nl, en)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.EIO, "Input/output error"), "Input/output error"),
        (OSError(), "OSError"),
        (ValueError("embedded null byte"), "embedded null byte"),
    ],
)
def test_any_other_reason_is_as_the_system_says_it(error: OSError | ValueError, words: str) -> None:
    assert render(reason(error), "nl") == words
