"""Texts about building the catalogue."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "unreadable": (
        "{path} kan niet worden gelezen: {reason}",
        "{path} cannot be read: {reason}",
    ),
    "too-much": (
        "{path} is te groot voor een model: meer dan {files} bestanden of {megabytes} MB",
        "{path} is too large for a model: more than {files} files or {megabytes} MB",
    ),
    "file-too-large": (
        "{path} is groter dan {bytes} bytes",
        "{path} is larger than {bytes} bytes",
    ),
    "unsafe-member": (
        "{path} is geen gewoon bestand binnen het model en wordt niet gelezen",
        "{path} is not a plain file inside the model and is not read",
    ),
    "xml-refused": (
        "{path} bevat XML die om veiligheidsredenen wordt geweigerd ({reason})",
        "{path} holds XML that is refused for safety ({reason})",
    ),
    "xml-malformed": (
        "{path} is geen geldige XML",
        "{path} is not well-formed XML",
    ),
    "no-release": (
        "Het model vermeldt geen release",
        "The model does not state its release",
    ),
    "no-gemma": (
        "Het model bevat geen referentiecomponenten of geen standaarden: is dit de GEMMA?",
        "The model holds no referentiecomponenten or no standaarden: is this the GEMMA?",
    ),
    "no-object-id": (
        "Het element “{name}” heeft geen Object ID",
        "The element “{name}” has no Object ID",
    ),
    "duplicate-object-id": (
        "“{first}” en “{second}” hebben hetzelfde Object ID {id}",
        "“{first}” and “{second}” have the same Object ID {id}",
    ),
}
