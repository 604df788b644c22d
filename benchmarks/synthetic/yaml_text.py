"""YAML as people write it: block style, with small things on one line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from benchmarks.synthetic.names import Biv
from benchmarks.synthetic.standards import Standaard

# What stands behind a key: a text ready to be written, or a list of those, each on its own line.
Fields = dict[str, str | list[str]]


def flow(**parts: str) -> str:
    """A mapping on one line; an underscore at the end of a name is left out."""
    return "{" + ", ".join(f"{key.rstrip('_')}: {value}" for key, value in parts.items()) + "}"


def flow_list(items: Iterable[str]) -> str:
    """A list on one line."""
    return "[" + ", ".join(items) + "]"


def quoted(text: str) -> str:
    """A text that YAML would otherwise read as something else."""
    return f'"{text}"'


def biv(levels: Biv) -> str:
    """A classification."""
    return flow(**{name: str(level) for name, level in levels._asdict().items()})


def standaard(what: Standaard) -> str:
    """A standard, with its version when it has one."""
    naam = quoted(what.naam) if "," in what.naam else what.naam
    if what.versie is None:
        return flow(naam=naam)
    return flow(naam=naam, versie=quoted(what.versie))


def block(fields: Fields) -> str:
    """An element of a list, a key on each line."""
    lines: list[str] = []
    for key, value in fields.items():
        if isinstance(value, str):
            lines.append(f"{key}: {value}")
        elif value:
            lines.append(f"{key}:")
            lines.extend(f"  - {item}" for item in value)
    return "  - " + "\n    ".join(lines) + "\n"


def line(fields: Mapping[str, str | list[str]]) -> str:
    """An element of a list on one line."""
    texts = {k: v if isinstance(v, str) else flow_list(v) for k, v in fields.items()}
    return f"  - {flow(**texts)}\n"
