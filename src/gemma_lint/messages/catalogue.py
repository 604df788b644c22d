"""Texts about building, opening and correcting the catalogue."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # building
    "no-release": (
        "Het model vermeldt niet van welke release het is (eigenschap “Release” van het model).",
        "The model does not state of which release it is (property “Release” of the model).",
    ),
    "no-release.advice": (
        "Noem de release zelf: --release 2026-06-30",
        "State the release yourself: --release 2026-06-30",
    ),
    "other-release": (
        "Het model is van release {stated}, gevraagd is {asked}.",
        "The model is of release {stated}, but {asked} was asked.",
    ),
    "other-release.advice": (
        "Laat --release weg, of noem het model van die release.",
        "Leave out --release, or name the model of that release.",
    ),
    "no-gemma": (
        "Het model bevat geen referentiecomponenten of geen standaarden: is dit de GEMMA?",
        "The model holds no referentiecomponenten or no standaarden: is this the GEMMA?",
    ),
    "no-gemma.advice": (
        "De GEMMA staat op https://github.com/VNG-Realisatie/GEMMA-Archi-repository. In een export "
        "daarvan moeten de eigenschappen “GEMMA type” en “Object ID” zijn meegenomen.",
        "The GEMMA is at https://github.com/VNG-Realisatie/GEMMA-Archi-repository. An export of it "
        "must include the properties “GEMMA type” and “Object ID”.",
    ),
    "no-object-id": (
        "Het element “{name}” heeft geen Object ID.",
        "The element “{name}” has no Object ID.",
    ),
    "no-object-id.advice": (
        "Aan het Object ID wordt een element herkend. Exporteer het model met deze eigenschap, of "
        "vul haar in.",
        "An element is known by its Object ID. Export the model with this property, or fill it in.",
    ),
    "duplicate-object-id": (
        "“{first}” en “{second}” hebben hetzelfde Object ID {id}.",
        "“{first}” and “{second}” have the same Object ID {id}.",
    ),
    "duplicate-object-id.advice": (
        "Geef een van beide een eigen Object ID.",
        "Give one of the two an Object ID of its own.",
    ),
    # opening
    "unreadable": (
        "De catalogus {path} kan niet worden gelezen: {reason}.",
        "The catalogue {path} cannot be read: {reason}.",
    ),
    "unreadable.advice": (
        "Controleer het pad achter `catalogus`; het is relatief aan het instellingenbestand.",
        "Check the path after `catalogus`; it is relative to the configuration file.",
    ),
    "too-large": (
        "{path} is groter dan {megabytes} MB en dus geen catalogus.",
        "{path} is larger than {megabytes} MB and so no catalogue.",
    ),
    "too-large.advice": (
        "Noem een bestand dat “gemma-lint catalogue build” heeft gemaakt.",
        "Name a file that “gemma-lint catalogue build” made.",
    ),
    "no-catalogue": (
        "{path} is geen catalogus.",
        "{path} is no catalogue.",
    ),
    "no-catalogue.advice": (
        "Maak een catalogus van het GEMMA-model met: gemma-lint catalogue build MODEL -o {path}",
        "Make a catalogue of the GEMMA model with: gemma-lint catalogue build MODEL -o {path}",
    ),
    "newer-format": (
        "De catalogus {path} heeft vorm {found}; deze versie van gemma-lint kent vorm {known}.",
        "The catalogue {path} has format {found}; this version of gemma-lint knows format {known}.",
    ),
    "newer-format.advice": (
        "Installeer een nieuwere gemma-lint, of maak de catalogus opnieuw met deze.",
        "Install a newer gemma-lint, or make the catalogue again with this one.",
    ),
    "older-format": (
        "De catalogus {path} heeft vorm {found}; deze versie van gemma-lint leest vorm {known}.",
        "The catalogue {path} has format {found}; this version of gemma-lint reads format {known}.",
    ),
    "older-format.advice": (
        "Maak haar opnieuw van het GEMMA-model met: gemma-lint catalogue build MODEL -o {path}",
        "Make it again from the GEMMA model with: gemma-lint catalogue build MODEL -o {path}",
    ),
    "damaged": (
        "De catalogus {path} is beschadigd, bij {where}.",
        "The catalogue {path} is damaged, at {where}.",
    ),
    "damaged.advice": (
        "Maak haar opnieuw van het GEMMA-model met: gemma-lint catalogue build MODEL -o {path}",
        "Make it again from the GEMMA model with: gemma-lint catalogue build MODEL -o {path}",
    ),
    # correcting
    "standard-twice": (
        "forum: “{name}” en “{other}” zijn dezelfde standaard; laat er een weg.",
        "forum: “{name}” and “{other}” are the same standard; leave one of them out.",
    ),
    "unknown-standard": (
        "forum: “{name}” is geen standaard uit de catalogus; bedoelt u “{near}”?",
        "forum: “{name}” is no standard of the catalogue; did you mean “{near}”?",
    ),
    "unknown-standard.advice": (
        "Een standaard die de catalogus niet kent mag, als de naam niet op een bekende lijkt.",
        "A standard that the catalogue does not know may be added, if its name is not like a "
        "known one.",
    ),
}
