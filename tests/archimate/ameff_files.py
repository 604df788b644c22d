"""Exchange files for tests, written out from a few lines."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-model">\n'
)


def whole(inner: str) -> bytes:
    """An exchange file with this inside its model; `inner` begins on line 3."""
    return f"{HEAD}{inner}\n</model>\n".encode()


@dataclass
class ModelFile:
    """A model to be written as an exchange file, its property definitions at the end.

    `suffix` stands behind the type of relations, as older exports have it: `Relationship`.
    """

    name: str = "Model"
    suffix: str = ""
    _elements: list[str] = field(default_factory=list)
    _relations: list[str] = field(default_factory=list)
    _definitions: dict[str, str] = field(default_factory=dict)

    def element(
        self,
        kind: str,
        identifier: str,
        name: str,
        properties: dict[str, str] | None = None,
        documentation: str = "",
    ) -> str:
        """Add an element; gives its identifier."""
        inner = f'<name xml:lang="nl">{escape(name)}</name>'
        if documentation:
            inner += f"<documentation>{escape(documentation)}</documentation>"
        inner += self._properties(properties or {})
        start = f"<element identifier={quoteattr(identifier)} xsi:type={quoteattr(kind)}>"
        self._elements.append(f"{start}{inner}</element>")
        return identifier

    def relation(
        self,
        kind: str,
        source: str,
        target: str,
        name: str = "",
        properties: dict[str, str] | None = None,
        access: str | None = None,
        identifier: str | None = None,
    ) -> str:
        """Add a relation; gives its identifier, a new one unless named."""
        identifier = identifier or f"id-rel-{len(self._relations) + 1}"
        start = (
            f"<relationship identifier={quoteattr(identifier)} source={quoteattr(source)}"
            f" target={quoteattr(target)} xsi:type={quoteattr(kind + self.suffix)}"
        )
        start += f" accessType={quoteattr(access)}>" if access else ">"
        inner = f"<name>{escape(name)}</name>" if name else ""
        inner += self._properties(properties or {})
        self._relations.append(f"{start}{inner}</relationship>")
        return identifier

    def xml(self) -> bytes:
        """The file."""
        definitions = "".join(
            f'<propertyDefinition identifier="{ref}" type="string"><name>{escape(name)}</name>'
            "</propertyDefinition>"
            for name, ref in self._definitions.items()
        )
        parts = [f"<name>{escape(self.name)}</name>"]
        for tag, inner in (
            ("elements", "\n".join(self._elements)),
            ("relationships", "\n".join(self._relations)),
            ("propertyDefinitions", definitions),
        ):
            parts += [f"<{tag}>\n{inner}\n</{tag}>"] if inner else []
        return whole("\n".join(parts))

    def write(self, folder: Path, name: str = "model.xml") -> Path:
        """Write the file into a folder; gives its path."""
        path = folder / name
        path.write_bytes(self.xml())
        return path

    def _properties(self, properties: dict[str, str]) -> str:
        inner = "".join(
            f'<property propertyDefinitionRef="{self._definition(name)}">'
            f'<value xml:lang="nl">{escape(value)}</value></property>'
            for name, value in properties.items()
        )
        return f"<properties>{inner}</properties>" if inner else ""

    def _definition(self, name: str) -> str:
        return self._definitions.setdefault(name, f"propid-{len(self._definitions) + 1}")
