"""Names of texts in other texts of a pack, such as `{onze_gemeente}`, and what stands for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from gemma_lint.rules.model import Text

# A name in double braces is no placeholder: it stands for the name in single ones.
_PLACEHOLDER = re.compile(r"\{(\{\w+\})\}|\{([A-Za-z_]\w*)\}")


def named(text: str) -> Iterator[tuple[str, int]]:
    """The names that a text has placeholders for, each with its offset in characters."""
    for match in _PLACEHOLDER.finditer(text):
        if match[2]:
            yield match[2], match.start(2)


def filled(text: Text, texts: Mapping[str, Text], *, template: bool = False) -> Text:
    """The text with texts in the place of their names, in a cooperation's wording as well.

    Of a `template`, in which expressions stand in braces too, the rest stays as it is written.
    """
    municipality = _filled(text, texts, template)
    variants = {name: one.cooperation or one for name, one in texts.items()}
    cooperation = _filled(text, variants, template)
    if cooperation == municipality:
        return municipality
    return Text(municipality.nl, municipality.en, cooperation)


def _filled(text: Text, texts: Mapping[str, Text], template: bool) -> Text:
    def put(written: str, lang: str) -> str:
        def word(match: re.Match[str]) -> str:
            if match[2] in texts:
                return texts[match[2]].of(lang)
            return match[0] if template or match[2] else match[1]

        return _PLACEHOLDER.sub(word, written) if "{" in written else written

    return Text(put(text.nl, "nl"), put(text.en, "en"))
