"""Names of texts in other texts of a pack, such as `{onze_gemeente}`, and what stands for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from gemma_lint.rules.model import Text

# A name in double braces is no placeholder: it stands for the name in single ones.
_PLACEHOLDER = re.compile(r"\{(\{\w+\})\}|\{([A-Za-z_]\w*)\}")


def named(text: str) -> Iterator[tuple[str, int]]:
    """The names that a text has placeholders for, each with its offset in characters."""
    for match in _PLACEHOLDER.finditer(text):
        if match[2]:
            yield match[2], match.start(2)


def added(text: Text, texts: Mapping[str, Text]) -> int:
    """How many characters at most filling a text adds to it, in all its wordings together."""
    found = (name for lang in ("nl", "en") for name, _ in named(text.of(lang)))
    return sum(_size(texts[name]) for name in found if name in texts)


def _size(text: Text) -> int:
    variant = _for_cooperation(text)
    return max(len(text.nl), len(text.en)) + max(len(variant.nl), len(variant.en))


def _for_cooperation(text: Text) -> Text:
    return text.cooperation or text


def filled(text: Text, texts: Mapping[str, Text], *, template: bool = False) -> Text:
    """The text with texts in the place of their names, in a cooperation's wording as well.

    Of a `template`, in which expressions stand in braces too, the rest stays as it is written.
    """
    if "{" not in text.nl and "{" not in text.en:
        return text
    municipality = _filled(text, texts.get, template)
    cooperation = _filled(
        text, lambda name: _for_cooperation(texts[name]) if name in texts else None, template
    )
    if cooperation == municipality:
        return municipality
    return Text(municipality.nl, municipality.en, cooperation)


def _filled(text: Text, find: Callable[[str], Text | None], template: bool) -> Text:
    def put(written: str, lang: str) -> str:
        def word(match: re.Match[str]) -> str:
            found = find(match[2]) if match[2] else None
            if found is not None:
                return found.of(lang)
            return match[0] if template or match[2] else match[1]

        return _PLACEHOLDER.sub(word, written)

    return Text(put(text.nl, "nl"), put(text.en, "en"))
