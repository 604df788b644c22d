"""Text from a landscape, fit for a file of another program: what is hidden or forbidden is shown.

Unlike in a report, line breaks, tabs and signs of other scripts stay as they are.
"""

from __future__ import annotations

import re
from hashlib import blake2b

# Controls but for tab and line breaks; what turns the direction of writing (CVE-2021-42574); halves
# of pairs and signs that are none. XML 1.0 (section 2.2) forbids most of these.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\ud800-\udfff\ufffe\uffff]"
)


def clean(text: str) -> str:
    """`text` with what is harmful written out (`<U+202E>`); the rest untouched."""
    return _HARMFUL.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)


def one_line(text: str) -> str:
    """`text` as `clean` has it, every run of white space one space."""
    return " ".join(clean(text).split())


def digest(*parts: str) -> str:
    """Parts of a name as one short text, the same every time; different ones differ."""
    return blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=12).hexdigest()
