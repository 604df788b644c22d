"""Text that does not speak to the machine which reads a log.

GitHub Actions and Azure DevOps search what a step prints, on standard error too, for commands and
obey them: `::error …::` at the start of a line, `##[…]` and `##vso[…]` anywhere in one. A name in a
landscape must give none. What breaks a command up is seen: those readers compare as a language
does, which passes over signs without width.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from gemma_lint.configuration.language import in_github_actions

_AT_START = re.compile(r"(?:\A|(?<=[\r\n]))([^\S\r\n]*):(?=:)")
_ANYWHERE = re.compile(r"#(?=#\w*\[)")
_IN_JSON = re.compile(r"(##\w*)\[")


def is_read_by_machine(environ: Mapping[str, str]) -> bool:
    """Whether what this run prints is searched for commands."""
    return in_github_actions(environ) or environ.get("TF_BUILD", "").lower() == "true"


def quiet(text: str) -> str:
    """`text` with a space in the middle of whatever begins a command: `: :`, `# #[`."""
    if "##" in text:
        text = _ANYWHERE.sub("# ", text)
    return _AT_START.sub(r"\1: ", text) if "::" in text else text


def quiet_json(text: str) -> str:
    """The same for JSON, of which the values stay what they are.

    A line of JSON never starts with a colon.
    """
    return _IN_JSON.sub(r"\1\\u005b", text) if "##" in text else text
