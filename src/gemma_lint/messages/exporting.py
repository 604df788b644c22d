"""Texts in exported files, and about them."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "model": ("Landschap", "Landscape"),
    "finding": ("{severity}: {message}", "{severity}: {message}"),
    "finding-status": ("{severity} ({status}): {message}", "{severity} ({status}): {message}"),
    "no-kavel": ("Buiten een kavel", "Outside a kavel"),
    "voorziening": ("Voorzieningen van anderen", "Facilities of others"),
    "partij": ("Partijen", "Parties"),
    "flows": ("{count} koppelvlakken", "{count} interfaces"),
    "more": ("en {count} meer", "and {count} more"),
    "no-such-kind": (
        "er is geen tabel voor “{name}”; mogelijk zijn: {known}",
        "there is no table for “{name}”; possible are: {known}",
    ),
    "no-such-kind-near": (
        "er is geen tabel voor “{name}”; bedoelt u “{near}”?",
        "there is no table for “{name}”; did you mean “{near}”?",
    ),
    "no-such-kavel": (
        "het landschap heeft geen kavel “{name}”; wel: {known}",
        "the landscape has no kavel “{name}”; it has: {known}",
    ),
    "no-such-kavel-near": (
        "het landschap heeft geen kavel “{name}”; bedoelt u “{near}”?",
        "the landscape has no kavel “{name}”; did you mean “{near}”?",
    ),
    "several-landscapes": (
        "dit zijn {count} landschappen; exporteren gaat per landschap",
        "these are {count} landscapes; they are exported one at a time",
    ),
    "several-landscapes.advice": (
        "Noem het pad van één landschap.",
        "Name the path of one landscape.",
    ),
    "needs-folder": (
        "csv bestaat uit een tabel per soort: noem met -o een map waar die komen, of met --kind "
        "één soort",
        "csv is a table for each kind: name a folder for them with -o, or one kind with --kind",
    ),
    "not-for-format": (
        "{option} hoort niet bij {format}, wel bij {formats}",
        "{option} does not go with {format}, but with {formats}",
    ),
    "exists-one": (
        "{path} bestaat al en heeft een andere inhoud; er is niets geschreven",
        "{path} exists already with other content; nothing was written",
    ),
    "exists": (
        "in {path} bestaan al bestanden met een andere inhoud ({count}, zoals {name}); er is niets "
        "geschreven",
        "in {path} files exist already with other content ({count}, such as {name}); nothing was "
        "written",
    ),
    "exists.advice": (
        "Met --force worden zij vervangen.",
        "With --force they are replaced.",
    ),
    "written": ("Geschreven: {path}", "Written: {path}"),
    "written-many": (
        "Geschreven: {count} bestanden in {path}",
        "Written: {count} files in {path}",
    ),
    "too-large": (
        "Let op: dit diagram is groter dan Mermaid zonder instellingen tekent ({characters} "
        "tekens, {arrows} pijlen). Met --kavel krijgt u een deel.",
        "Note: this chart is larger than Mermaid draws unless it is set up for it ({characters} "
        "characters, {arrows} arrows). With --kavel you get a part.",
    ),
    "faults-one": (
        "1 regel kon niet worden uitgevoerd; gemma-lint check toont welke",
        "1 rule could not be evaluated; gemma-lint check shows which",
    ),
    "faults": (
        "{count} keer kon een regel niet worden uitgevoerd; gemma-lint check toont welke",
        "a rule could not be evaluated {count} times; gemma-lint check shows which",
    ),
}
