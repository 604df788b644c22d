"""What the SARIF report says beside findings: to who reads alerts, and to who runs the check."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "root": (
        "De map van waaruit de paden zijn gezien: die van de repository, of anders de werkmap.",
        "The folder that paths are seen from: that of the repository, or else the working folder.",
    ),
    "stdin": ("Standaardinvoer.", "Standard input."),
    "see": ("Zie ook: {links}.", "See also: {links}."),
    "explained": ("Verklaard: {message}", "Explained: {message}"),
    "baselined": ("Stond al in de nulmeting: {message}", "Already in the baseline: {message}"),
    "justification": (
        "{reason} Besloten door {who} op {day}; de afwijking geldt tot en met {until}.",
        "{reason} Decided by {who} on {day}; the deviation holds until {until}.",
    ),
    "measure": ("Intussen: {measure}", "Meanwhile: {measure}"),
    "advice-depends": (
        "Het advies hangt af van wat er is gevonden. Het staat bij de bevinding zelf.",
        "The advice depends on what was found. It stands with the finding itself.",
    ),
    "deviate": (
        "Is er besloten om af te wijken? Leg dat dan vast in het landschap. "
        "`gemma-lint explain {rule}` geeft een voorbeeld.",
        "Was it decided to deviate? Then put that on record in the landscape. "
        "`gemma-lint explain {rule}` gives an example.",
    ),
    "more": ("Meer over deze regel", "More about this rule"),
    "unknown-rule": (
        "Een regel waarvan het pakket niet is geladen.",
        "A rule of which the pack is not loaded.",
    ),
    "cut-count": (
        "GitHub neemt hoogstens {most} resultaten per uitvoering aan. De {left} minst ernstige van "
        "de {all} bevindingen staan daarom niet in dit SARIF-verslag; andere formaten hebben ze "
        "allemaal.",
        "GitHub takes at most {most} results per run. That is why the {left} least severe of the "
        "{all} findings are not in this SARIF report; other formats have all of them.",
    ),
    "cut-size": (
        "GitHub neemt hoogstens {most} MB aan, ingepakt met gzip. De {left} minst ernstige van de "
        "{all} bevindingen staan daarom niet in dit SARIF-verslag; andere formaten hebben ze "
        "allemaal.",
        "GitHub takes at most {most} MB, packed with gzip. That is why the {left} least severe of "
        "the {all} findings are not in this SARIF report; other formats have all of them.",
    ),
    "exit-0": (
        "Geen bevinding op of boven de drempel.",
        "No finding at or above the fail level.",
    ),
    "exit-1": (
        "Een of meer bevindingen op of boven de drempel.",
        "One or more findings at or above the fail level.",
    ),
    "exit-2": (
        "Er is niet getoetst: de aanroep, de configuratie, een regelpakket of het landschap klopt "
        "niet.",
        "Nothing was checked: the call, the configuration, a rule pack or the landscape is wrong.",
    ),
    "exit-3": (
        "Een storing in het programma of in een regel: de toets is niet volledig.",
        "A fault of the program or of a rule: the check is not complete.",
    ),
    "kind-usage": (
        "De aanroep klopt niet, of wat zij noemt is er niet.",
        "The call is wrong, or what it names is not there.",
    ),
    "kind-configuration": (
        "De configuratie van gemma-lint klopt niet.",
        "The configuration of gemma-lint is wrong.",
    ),
    "kind-pack": ("Een regelpakket klopt niet.", "A rule pack is wrong."),
    "kind-schema": (
        "Het landschap bevat iets wat de woordenlijst niet kent of anders wil.",
        "The landscape has something that the vocabulary does not know or wants otherwise.",
    ),
    "kind-yaml": (
        "Een bestand is er niet, of het is geen geldige YAML.",
        "A file is not there, or it is not valid YAML.",
    ),
    "kind-reference": (
        "Een verwijzing noemt iets wat er niet is.",
        "A reference names something that is not there.",
    ),
    "kind-duplicate-id": (
        "Iets wat maar één keer mag voorkomen, staat er vaker.",
        "Something that may be there once is there more often.",
    ),
    "kind-encoding": (
        "Een bestand is geen UTF-8, of er staan verborgen tekens in.",
        "A file is not UTF-8, or has hidden characters in it.",
    ),
    "kind-limit": (
        "Een bestand of landschap is groter dan is toegestaan.",
        "A file or landscape is larger than is allowed.",
    ),
    "kind-internal": (
        "Een storing in het programma zelf.",
        "A fault of the program itself.",
    ),
    "kind-fault": (
        "Een regel kon niet worden uitgevoerd.",
        "A rule could not be evaluated.",
    ),
    "kind-not-assessed": (
        "Geen enkele regel is beoordeeld.",
        "Not a single rule was assessed.",
    ),
    "kind-cut": (
        "Dit verslag bevat niet alle bevindingen.",
        "This report does not have all findings.",
    ),
    "kind-afwijkingen-ignored": (
        "Afwijkingen tellen bij deze toets niet mee.",
        "Deviations do not count in this check.",
    ),
    "kind-nulmeting": (
        "Wat er over de nulmeting te weten is.",
        "What there is to know of the baseline.",
    ),
    "kind-other": (
        "Er is iets mis met de invoer.",
        "Something is wrong with the input.",
    ),
}
