"""Workflow commands: how a step of GitHub Actions tells the runner something.

Written as `@actions/core` of GitHub itself writes them, which the runner (ActionCommand.cs) reads.
"""

from __future__ import annotations

_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def command(name: str, data: str, **properties: str | int | None) -> str:
    """The line that gives command `name`; a property that is empty is left out."""
    told = ",".join(
        f"{key}={str(value).translate(_IN_PROPERTY)}" for key, value in properties.items() if value
    )
    return f"::{name}{' ' if told else ''}{told}::{data.translate(_IN_DATA)}"
