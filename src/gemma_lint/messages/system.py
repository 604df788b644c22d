"""Why the operating system refuses to read or write; its own words are in its own language."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "missing": ("dat bestaat niet", "it does not exist"),
    "not-allowed": ("daarvoor ontbreken de rechten", "permission is lacking"),
    "read-only": ("daar kan alleen worden gelezen", "that place can only be read"),
    "closed": ("dat is gesloten", "it is closed"),
    "exists": ("dat is er al, en is geen map", "it is there already, and is no folder"),
    "folder": ("dat is een map", "it is a folder"),
    "no-folder": (
        "een deel van het pad is geen map",
        "a part of the path is not a folder",
    ),
    "full": ("er is geen ruimte meer", "there is no room left"),
    "name-too-long": ("de naam is te lang", "the name is too long"),
    "links": (
        "de koppelingen wijzen naar elkaar",
        "the links point at each other",
    ),
    "other": ("{reason}", "{reason}"),
}
