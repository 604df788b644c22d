"""What the runners of GitHub Actions and Azure DevOps read in the lines that a step prints.

Written after their own code: `ActionCommand.cs` and `OutputManager.cs` of actions/runner,
`Command.cs` of microsoft/azure-pipelines-agent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

REGISTERED = frozenset(
    {
        *("internal-set-repo-path", "set-env", "set-output", "save-state", "add-mask", "add-path"),
        *("add-matcher", "remove-matcher", "debug", "warning", "error", "notice", "group"),
        *("endgroup", "echo", "stop-commands"),
    }
)
_WHITE = (
    " \t\n\v\f\r\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
)
WHITE = f"{_WHITE}\u2028\u2029\u202f\u205f\u3000"
"""What .NET takes for white space."""
_DATA = [("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]
_PROPERTY = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
_OLD = [("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%25", "%")]


@dataclass(frozen=True)
class Command:
    """A command as the runner has it after reading."""

    name: str
    data: str
    properties: dict[str, str] = field(default_factory=dict)


def lines(printed: str) -> list[str]:
    """The lines, as a StreamReader of .NET ends them."""
    return re.split("\r\n|\r|\n", printed)


def obeyed(printed: str) -> Iterator[Command | str]:
    """What the runner of GitHub Actions makes of each line: a command, or a line of the log."""
    for line in lines(printed):
        yield _new(line) or _old(line) or line


def commands(printed: str) -> list[Command]:
    """The commands among the lines, for GitHub Actions."""
    return [one for one in obeyed(printed) if isinstance(one, Command)]


def azure_commands(printed: str) -> list[str]:
    """The lines in which Azure DevOps sees a command, or a mark that formats the log."""
    return [line for line in lines(printed) if re.search(r"##(?:vso)?\[.*", line)]


def _new(line: str) -> Command | None:
    line = line.lstrip(WHITE)
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    return _command(line[2:end], line[end + 2 :], ",", _PROPERTY, _DATA)


def _old(line: str) -> Command | None:
    start = line.find("##[")
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    return _command(line[start + 3 : end], line[end + 1 :], ";", _OLD, _OLD)


Escapes = Sequence[tuple[str, str]]


def _command(
    info: str, data: str, separator: str, in_property: Escapes, in_data: Escapes
) -> Command | None:
    name, space, rest = info.partition(" ")
    if name.lower() not in REGISTERED:
        return None
    told = rest.strip(WHITE) if separator == "," else rest
    pairs = (_pair(part) for part in told.split(separator) if part and space)
    properties = {pair[0]: _unescaped(pair[1], in_property) for pair in pairs if pair}
    return Command(name, _unescaped(data, in_data), properties)


def _pair(text: str) -> tuple[str, str] | None:
    """`Split('=', 2, RemoveEmptyEntries)`: what is empty at the start of either part is dropped."""
    name, _, value = text.lstrip("=").partition("=")
    value = value.lstrip("=")
    return (name, value) if name and value else None


def _unescaped(text: str, escapes: Escapes) -> str:
    for escaped, sign in escapes:
        text = text.replace(escaped, sign)
    return text
