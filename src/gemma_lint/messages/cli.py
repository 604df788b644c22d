"""Texts of the command line: help, and what is wrong with a call."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "about": (
        "gemma-lint toetst het informatielandschap van een gemeente aan de "
        "architectuurprincipes van GEMMA 2.",
        "gemma-lint checks a municipality's information landscape against the architecture "
        "principles of GEMMA 2.",
    ),
    "usage": ("Gebruik:", "Usage:"),
    "usage-program": ("[OPTIES] OPDRACHT …", "[OPTIONS] COMMAND …"),
    "usage-options": ("[OPTIES]", "[OPTIONS]"),
    "commands": ("Opdrachten:", "Commands:"),
    "arguments": ("Argumenten:", "Arguments:"),
    "options": ("Opties:", "Options:"),
    "epilogue": (
        "Meer over een opdracht: gemma-lint OPDRACHT --help",
        "More about a command: gemma-lint COMMAND --help",
    ),
    "epilogue-group": (
        "Meer over een opdracht: {command} OPDRACHT --help",
        "More about a command: {command} COMMAND --help",
    ),
    "command-baseline": (
        "maakt een nulmeting of werkt haar bij: een toets mislukt dan alleen op nieuwe bevindingen",
        "makes a baseline or updates it: a check then fails on new findings only",
    ),
    "command-catalogue": (
        "toont wat de GEMMA zegt, of maakt er een catalogus van",
        "shows what the GEMMA says, or makes a catalogue of it",
    ),
    "command-catalogue-build": (
        "maakt een catalogus van het GEMMA-model",
        "makes a catalogue of the GEMMA model",
    ),
    "command-catalogue-show": (
        "toont een referentiecomponent, standaard, voorziening of basisregistratie",
        "shows a reference component, standard, national facility or base registry",
    ),
    "command-check": (
        "toetst een landschap en meldt wat afwijkt",
        "checks a landscape and reports what deviates",
    ),
    "command-coverage": (
        "toont wat er van elk principe is beoordeeld, en wat niet",
        "shows what of each principle was assessed, and what was not",
    ),
    "command-explain": (
        "legt een principe, implicatie, regel of ontwikkeling uit",
        "explains a principle, implication, rule or development",
    ),
    "command-export": (
        "schrijft een landschap voor andere programma's: Archi, Excel, Mermaid",
        "writes a landscape for other programs: Archi, Excel, Mermaid",
    ),
    "command-import": (
        "maakt een landschap van wat er al is, of werkt het bij",
        "makes a landscape from what exists, or updates it",
    ),
    "command-rules": ("toont alle regels", "lists all rules"),
    "command-schema": (
        "toont een JSON Schema, voor hulp in uw editor",
        "prints a JSON Schema, for completion in your editor",
    ),
    "option-catalogue-source": (
        "het model: een map van Archi’s samenwerkingsplug-in of een tar-archief daarvan, een "
        ".archimate-bestand, of een AMEFF-bestand",
        "the model: a folder of Archi’s collaboration plug-in or a tar archive of one, an "
        ".archimate file, or an AMEFF file",
    ),
    "option-catalogue-output": (
        "schrijf de catalogus naar dit bestand",
        "write the catalogue to this file",
    ),
    "option-catalogue-commit": (
        "de commit waarvan het model komt; komt in de catalogus",
        "the commit that the model is from; it goes into the catalogue",
    ),
    "option-catalogue-release": (
        "de release van de GEMMA, als het model die niet zelf vermeldt",
        "the release of the GEMMA, if the model does not state it itself",
    ),
    "option-catalogue-name": (
        "een naam of een deel ervan, een afkorting of een Object ID",
        "a name or part of one, an abbreviation or an Object ID",
    ),
    "option-catalogue-kind": (
        "zoek alleen een {words}",
        "look only for a {words}",
    ),
    "option-paths": (
        "bestand, map (één landschap, verdeeld over bestanden) of - voor standaardinvoer; "
        "zonder PATH geldt wat de configuratie noemt",
        "file, folder (one landscape spread over files) or - for standard input; without a PATH, "
        "what the configuration names",
    ),
    "option-select": (
        "toets alleen dit principe, deze implicatie of regel (G7, G7.6, G7.6-eigenaar); mag "
        "vaker, of met komma's",
        "check only this principle, implication or rule (G7, G7.6, G7.6-eigenaar); repeatable, "
        "or separated by commas",
    ),
    "option-ignore": (
        "toets dit principe, deze implicatie of regel niet; mag vaker, of met komma's",
        "do not check this principle, implication or rule; repeatable, or separated by commas",
    ),
    "option-profile": (
        "toets tot en met deze trede: {words}; standaard volledig. Wie begint, kiest basis",
        "check up to this step: {words} (basic, advanced, complete); default volledig. Start with "
        "basis",
    ),
    "option-coverage-format": (
        "vorm van de uitvoer: {words}; standaard text",
        "form of the output: {words}; default text",
    ),
    "option-coverage-verbose": (
        "toon ook wat elke implicatie vraagt, en welke regels niet zijn beoordeeld en waarom",
        "show what each implication asks too, and which rules were not assessed and why",
    ),
    "option-format": (
        "vorm van de uitvoer: {words}; standaard text, in GitHub Actions github. Mag meer dan "
        "eens, elk met zijn eigen -o",
        "form of the output: {words}; default text, in GitHub Actions github. May be given more "
        "than once, each with its own -o",
    ),
    "option-output_files": (
        "schrijf het verslag van de --format ervoor naar dit bestand; - is standaarduitvoer",
        "write the report of the --format before it to this file; - is standard output",
    ),
    "option-syntax_only": (
        "controleer alleen de vorm: de YAML en de velden van elk bestand op zichzelf. Geen regels, "
        "en geen verwijzingen naar andere bestanden",
        "check the form only: the YAML and the fields of each file by itself. No rules, and no "
        "references to other files",
    ),
    "option-ignore_unknown": (
        "bij --syntax-only: sla bestanden over die niet bij een landschap horen, in plaats van ze "
        "te weigeren",
        "with --syntax-only: leave out files that belong to no landscape, rather than refuse them",
    ),
    "ignore-unknown-alone": (
        "--ignore-unknown kan alleen samen met {option}",
        "--ignore-unknown only goes with {option}",
    ),
    "not-with-syntax-only": (
        "--syntax-only gaat over de vorm alleen en beoordeelt geen regels; laat weg: {options}",
        "--syntax-only is about form alone and assesses no rules; leave out: {options}",
    ),
    "option-statistics": (
        "toon per regel hoeveel bevindingen er zijn, niet de bevindingen zelf",
        "show how many findings there are per rule, not the findings themselves",
    ),
    "statistics-format": (
        "--statistics hoort bij text of concise, en daar wordt niet om gevraagd; in andere vormen "
        "staat elke bevinding met haar regel",
        "--statistics goes with text or concise, and neither is asked for; other formats have each "
        "finding with its rule",
    ),
    "two-files": (
        "er is twee keer -o voor één --format: {before} en {path}",
        "there are two -o for one --format: {before} and {path}",
    ),
    "two-to-stdout": (
        "meer dan één vorm gaat naar standaarduitvoer; geef er hoogstens één zonder -o",
        "more than one format goes to standard output; leave out -o for at most one",
    ),
    "same-file": (
        "twee vormen gaan naar hetzelfde bestand {path}",
        "two formats go to the same file {path}",
    ),
    "option-import-format": (
        "waarin het is vastgelegd: {words}",
        "what it is written in: {words}",
    ),
    "option-import-files": (
        "bestand of map om te importeren; er mogen er meer zijn, van dezelfde bron",
        "file or folder to import; there may be several, of the same source",
    ),
    "option-import-dir": (
        "map van het landschap; standaard die van de configuratie, en anders landschap. Wat er "
        "al staat, blijft staan en wordt bijgewerkt",
        "folder of the landscape; default that of the configuration, and else landschap. What is "
        "there stays and is updated",
    ),
    "option-import-mapping": (
        "bestand dat zegt wat de kolommen van een tabel betekenen (bij csv)",
        "file that says what the columns of a table mean (for csv)",
    ),
    "option-import-init": (
        "maak een sjabloon voor dat bestand, naar de kolommen van FILE; zonder --mapping op het "
        "scherm",
        "make a template for that file from the columns of FILE; without --mapping on the screen",
    ),
    "option-import-source": (
        "korte, blijvende naam van de bron, waaraan een volgende import haar elementen herkent",
        "short, lasting name of the source, by which a next import knows its elements",
    ),
    "option-import-dry-run": (
        "toon wat er zou veranderen en schrijf niets",
        "show what would change and write nothing",
    ),
    "option-import-on-conflict": (
        "als u en de bron hetzelfde wijzigden: {words}; standaard toon (wat u schreef, blijft "
        "staan en het verschil wordt getoond)",
        "when you and the source changed the same: {words}; default toon (what you wrote stays "
        "and the difference is shown)",
    ),
    "option-import-restore": (
        "haal terug wat u verwijderde en de bron nog heeft",
        "bring back what you removed and the source still has",
    ),
    "option-import-verbose": (
        "toon alles, ook waar anders alleen de eerste twintig van worden getoond",
        "show everything, also where otherwise only the first twenty are shown",
    ),
    "option-rules-format": (
        "vorm van de uitvoer: {words}; standaard text",
        "form of the output: {words}; default text",
    ),
    "option-output_file": (
        "schrijf het verslag naar dit bestand",
        "write the report to this file",
    ),
    "option-export-format": ("de vorm: {words}", "the form: {words}"),
    "option-export-output": (
        "schrijf naar dit bestand (csv: naar deze map) in plaats van naar standaarduitvoer",
        "write to this file (csv: to this folder) rather than to standard output",
    ),
    "option-export-force": (
        "vervang bestanden die er al zijn",
        "replace files that are there already",
    ),
    "option-export-kind": (
        "csv: alleen de tabel van deze soort, zoals applicatie",
        "csv: only the table of this kind, such as applicatie",
    ),
    "option-export-comma": (
        "csv: met komma's, zonder byte order mark, in plaats van zoals Excel in Nederland leest",
        "csv: with commas, without byte order mark, rather than as Excel reads it in the "
        "Netherlands",
    ),
    "option-export-kavel": (
        "mermaid: alleen dit kavel (id), met wat gegevens ermee uitwisselt",
        "mermaid: only this kavel (id), with what exchanges data with it",
    ),
    "option-export-no-findings": (
        "ameff, csv: laat de bevindingen weg",
        "ameff, csv: leave the findings out",
    ),
    "option-fail_level": (
        "vanaf welke ernst de toets mislukt: {words}; standaard fout",
        "from which severity the check fails: {words} (error, warning, advice, never); "
        "default fout",
    ),
    "option-peildatum": (
        "de datum waarop de toets betrekking heeft; standaard vandaag",
        "the date as of which is checked; default today",
    ),
    "option-packs": (
        "regelpakket: een naam, bestand of map, in plaats van gemma2; mag vaker",
        "rule pack: a name, file or folder, instead of gemma2; repeatable",
    ),
    "option-config": (
        "gebruik dit instellingenbestand",
        "use this configuration file",
    ),
    "option-isolated": (
        "gebruik geen instellingenbestand, en geen nulmeting behalve die van --baseline",
        "use no configuration file, and no baseline but that of --baseline",
    ),
    "option-show_settings": (
        "toon elke instelling en waar die vandaan komt, en stop",
        "show each setting and where it came from, and stop",
    ),
    "option-ignore_deviations": (
        "laat afwijkingen buiten beschouwing: toon alles als open, voor een audit",
        "leave deviations aside: show everything as open, for an audit",
    ),
    "option-baseline": (
        "de nulmeting: wat daarin staat, laat de toets niet mislukken; standaard die van de "
        "configuratie, anders het dichtstbijzijnde gemma-lint-nulmeting.yaml",
        "the baseline: what is in it does not make the check fail; default that of the "
        "configuration, else the nearest gemma-lint-nulmeting.yaml",
    ),
    "option-ignore_baseline": (
        "laat de nulmeting buiten beschouwing: toon alles als open, voor een audit",
        "leave the baseline aside: show everything as open, for an audit",
    ),
    "option-baseline-file": (
        "schrijf de nulmeting naar dit bestand; standaard dat van de configuratie, anders het "
        "dichtstbijzijnde gemma-lint-nulmeting.yaml, anders naast de configuratie of in de map "
        "van het landschap",
        "write the baseline to this file; default that of the configuration, else the nearest "
        "gemma-lint-nulmeting.yaml, else beside the configuration or in the landscape's folder",
    ),
    "option-baseline-update": (
        "haal uit de nulmeting wat is verdwenen",
        "take out of the baseline what is gone",
    ),
    "option-baseline-add": (
        "neem op wat nieuw is",
        "put in what is new",
    ),
    "option-baseline-verbose": (
        "noem wat is verdwenen en wat nieuw is",
        "list what is gone and what is new",
    ),
    "option-verbose": (
        "toon ook wat in de nulmeting staat, verklaarde bevindingen volledig, en welke regels "
        "niet zijn beoordeeld en waarom",
        "show also what is in the baseline, explained findings in full, and which rules were not "
        "assessed and why",
    ),
    "option-id": (
        "een principe (G7), implicatie (G7.6), regel (G7.6-eigenaar), ontwikkeling "
        "(ontwikkeling-cloud) of NORA-principe (NORA-NOODZAKELIJK)",
        "a principle (G7), implication (G7.6), rule (G7.6-eigenaar), development "
        "(ontwikkeling-cloud) or NORA principle (NORA-NOODZAKELIJK)",
    ),
    "option-name": ("het schema: {words}", "the schema: {words}"),
    "option-lang": (
        "taal van de uitvoer: {words}; standaard die van de terminal",
        "language of the output: {words}; default that of the terminal",
    ),
    "option-color": (
        "kleur in de uitvoer: {words}; standaard auto",
        "colour in the output: {words}; default auto",
    ),
    "option-help": ("toon deze hulp", "show this help"),
    "option-version": ("toon de versie", "show the version"),
    "option-install-completion": (
        "laat uw shell opdrachten en opties aanvullen met de tabtoets",
        "have your shell complete commands and options with the tab key",
    ),
    "option-show-completion": (
        "toon het script daarvoor",
        "show the script for that",
    ),
    "exit-codes": ("Exitcodes:", "Exit codes:"),
    "exit-0": (
        "geen bevinding op of boven de drempel",
        "no finding at or above the fail level",
    ),
    "exit-1": (
        "bevindingen op of boven de drempel",
        "findings at or above the fail level",
    ),
    "exit-2": (
        "onjuist gebruik, of ongeldige invoer, configuratie of regels",
        "wrong usage, or invalid input, configuration or rules",
    ),
    "exit-3": (
        "een storing in het programma zelf, of in een regel",
        "a fault of the program itself, or of a rule",
    ),
    "exit-baseline-0": (
        "gemaakt, gewijzigd zoals gevraagd, of actueel",
        "made, changed as asked, or up to date",
    ),
    "exit-baseline-1": (
        "er is iets verdwenen, nieuw of verplaatst, en niet gevraagd dat te verwerken",
        "something is gone, new or moved, and nothing was asked to be done about it",
    ),
    "exit-baseline-2": (
        "onjuist gebruik, of ongeldige invoer, configuratie, regels of nulmeting; er is niets "
        "geschreven",
        "wrong usage, or invalid input, configuration, rules or baseline; nothing was written",
    ),
    "exit-baseline-3": (
        "een storing in het programma zelf, of in een regel; er is niets geschreven",
        "a fault of the program itself, or of a rule; nothing was written",
    ),
    "see-help": (
        "{command} toont wat mogelijk is",
        "{command} shows what is possible",
    ),
    "missing": ("{name} ontbreekt", "{name} is missing"),
    "unknown-option": ("onbekende optie {option}", "unknown option {option}"),
    "unknown-option-near": (
        "onbekende optie {option}; bedoelt u {near}?",
        "unknown option {option}; did you mean {near}?",
    ),
    "unknown-command": (
        "onbekende opdracht “{name}”; mogelijk zijn: {expected}",
        "unknown command “{name}”; possible are: {expected}",
    ),
    "unknown-command-near": (
        "onbekende opdracht “{name}”; bedoelt u “{near}”?",
        "unknown command “{name}”; did you mean “{near}”?",
    ),
    "no-value": (
        "bij {option} hoort een waarde: {option} {metavar}",
        "{option} needs a value: {option} {metavar}",
    ),
    "empty-argument": ("{name} is leeg", "{name} is empty"),
    "takes-no-value": ("bij {option} hoort geen waarde", "{option} takes no value"),
    "bad-value": ("{option}: {what}", "{option}: {what}"),
    "too-many": (
        "“{argument}” is te veel: er wordt geen argument meer verwacht",
        "“{argument}” is too much: no further argument is expected",
    ),
    "misread": (
        "de opdracht is niet te begrijpen: {what}",
        "the command cannot be understood: {what}",
    ),
    "no-paths": (
        "er is niets om te toetsen: noem een bestand of map, of zet “paden” in gemma-lint.yaml",
        "there is nothing to check: name a file or folder, or put “paden” in gemma-lint.yaml",
    ),
    "baseline-stdout": (
        "een nulmeting gaat naar een bestand: noem er een bij -o",
        "a baseline goes to a file: name one with -o",
    ),
    "baseline-in-landscape": (
        "de nulmeting kan niet naar {path}: in die map hoort elk YAML-bestand bij het landschap, "
        "behalve gemma-lint-nulmeting.yaml",
        "the baseline cannot go to {path}: each YAML file in that folder belongs to the landscape, "
        "but for gemma-lint-nulmeting.yaml",
    ),
    "baseline-link": (
        "{path} is een koppeling naar {target}; noem met -o waar de nulmeting heen gaat",
        "{path} is a link to {target}; name with -o where the baseline goes",
    ),
    "which-import-folder": (
        "de configuratie noemt niet één map voor het landschap ({paths}); kies er een met -o",
        "the configuration does not name one folder for the landscape ({paths}); choose one "
        "with -o",
    ),
    "mapping-in-landscape": (
        "het kolommenbestand kan niet in {path} staan: in die map hoort alles bij het landschap",
        "the mapping file cannot stand in {path}: everything in that folder belongs to the "
        "landscape",
    ),
    "no-import-files": (
        "er is niets om te importeren: noem na de vorm een bestand of map",
        "there is nothing to import: name a file or folder after the format",
    ),
    "init-one-file": (
        "--init maakt een kolommenbestand bij één bestand: noem er één",
        "--init makes a mapping file for one file: name one",
    ),
    "mapping-only-csv": (
        "--mapping hoort bij csv: de andere vormen hebben geen kolommen om toe te wijzen",
        "--mapping goes with csv: the other formats have no columns to be mapped",
    ),
    "import-to-file": (
        "--output-dir: {path} is een bestand; een landschap komt in een map",
        "--output-dir: {path} is a file; a landscape goes into a folder",
    ),
    "source-form": (
        "--source: een naam is één regel zonder stuurtekens en zonder spaties eromheen",
        "--source: a name is one line without control characters and without spaces around it",
    ),
    "init-only-csv": (
        "--init hoort bij csv: de andere vormen hebben geen kolommen om toe te wijzen",
        "--init goes with csv: the other formats have no columns to be mapped",
    ),
    "mapping-exists": (
        "{path} bestaat al en wordt niet overschreven; kies met --mapping een andere naam",
        "{path} exists and is not overwritten; choose another name with --mapping",
    ),
    "mapping-written": (
        "{path} is geschreven. Vul het aan en start dan de import zonder --init.",
        "{path} has been written. Complete it, then run the import without --init.",
    ),
    "stage-landscape": ("Landschap lezen", "Reading the landscape"),
    "stage-source": ("Bron lezen", "Reading the source"),
    "stage-merging": ("Samenvoegen", "Merging"),
    "stage-rules": ("Nagaan wat nog is in te vullen", "Finding what is still to fill in"),
    "stage-writing": ("Schrijven", "Writing"),
    "output-is-input": (
        "de uitvoer kan niet naar {path}: dat bestand is zelf invoer",
        "the output cannot go to {path}: that file is an input itself",
    ),
    "no-working-folder": (
        "de map waarin u werkt bestaat niet meer; ga eerst naar een andere map",
        "the folder you are working in no longer exists; go to another folder first",
    ),
    "output-folder": (
        "de uitvoer kan niet naar {path}: de map {folder} bestaat niet",
        "the output cannot go to {path}: the folder {folder} does not exist",
    ),
    "output-failed": (
        "de uitvoer kan niet naar {path}: {reason}",
        "the output cannot go to {path}: {reason}",
    ),
    "stream-failed": (
        "de uitvoer kan niet worden weggeschreven: {reason}",
        "the output cannot be written: {reason}",
    ),
    "from-default": ("standaard", "default"),
    "from-found": ("gevonden", "found"),
    "from-argument": ("opdrachtregel", "command line"),
    "fault": (
        "gemma-lint is vastgelopen: {what}\n"
        "Dit is een fout in het programma, niet in uw landschap. Wilt u dit melden? Noem dan:\n"
        "  gemma-lint {version}, Python {python}, {platform}\n"
        "  {command}\n"
        "Met GEMMA_LINT_DEBUG=1 ervoor ziet u waar het misging; voeg dat toe aan uw melding.",
        "gemma-lint has failed: {what}\n"
        "This is a fault of the program, not of your landscape. Please report it, with:\n"
        "  gemma-lint {version}, Python {python}, {platform}\n"
        "  {command}\n"
        "With GEMMA_LINT_DEBUG=1 set you see where it went wrong; add that to your report.",
    ),
    "fault-short": (
        "fout in het programma zelf: {what}",
        "fault of the program itself: {what}",
    ),
    "unknown-id-near": (
        "“{name}” is geen principe, implicatie, regel of ontwikkeling; bedoelt u “{near}”?",
        "“{name}” is no principle, implication, rule or development; did you mean “{near}”?",
    ),
    "unknown-id": (
        "“{name}” is geen principe, implicatie, regel of ontwikkeling",
        "“{name}” is no principle, implication, rule or development",
    ),
    "see-rules": (
        "gemma-lint rules toont alle regels",
        "gemma-lint rules lists all rules",
    ),
    "rules-checks": (
        "S: afgeleid uit het landschap zelf. F: een gegeven dat er moet zijn. E: bewijs.",
        "S: derived from the landscape itself. F: a fact that must be there. E: evidence.",
    ),
    "rules-steps": (
        "Het cijfer is de trede van de ladder (--profile): {steps}.",
        "The number is the step of the ladder (--profile): {steps}.",
    ),
    "rules-count": (
        "{rules}. Uitleg over een regel: gemma-lint explain G7.6-eigenaar",
        "{rules}. A rule explained: gemma-lint explain G7.6-eigenaar",
    ),
    "asks": ("Wat wordt gevraagd", "What is asked"),
    "why": ("Waarom", "Why"),
    "how": ("Hoe het wordt getoetst", "How it is checked"),
    "how-when": ("wanneer", "when"),
    "how-require": ("eis", "requirement"),
    "how-field": ("veld", "field"),
    "how-related": ("betrokken", "related"),
    "check-S": ("afgeleid uit het landschap (S)", "derived from the landscape (S)"),
    "check-F": ("gegeven (F)", "fact (F)"),
    "check-E": ("bewijs (E)", "evidence (E)"),
    "settings": (
        "Instellingen (te wijzigen in gemma-lint.yaml)",
        "Settings (to be changed in gemma-lint.yaml)",
    ),
    "advice": ("Wat u kunt doen", "What you can do"),
    "example-good": ("Goed", "Good"),
    "example-bad": ("Fout", "Bad"),
    "deviate": ("Afwijken", "Deviating"),
    "deviate-how": (
        "Is er besloten om af te wijken? Leg dat dan vast in het landschap. Zolang de afwijking "
        "geldt, telt de bevinding niet mee:",
        "Was it decided to deviate? Then put that on record in the landscape. As long as the "
        "deviation holds, the finding does not count:",
    ),
    "deviate-not": (
        "Van deze regel kan niet worden afgeweken: {reason}.",
        "Nobody can deviate from this rule: {reason}.",
    ),
    "waiver-id": ("id-van-het-element", "id-of-the-element"),
    "waiver": (
        "afwijkingen:\n"
        "  - regel: {rule}\n"
        "    element: {element}\n"
        "    reden: waarom hier wordt afgeweken\n"
        "    besloten_door: rol-of-gremium\n"
        "    besloten_op: 2026-01-31\n"
        "    geldig_tot: 2027-01-31\n"
        "    maatregel: wat er intussen wordt gedaan",
        "afwijkingen:\n"
        "  - regel: {rule}\n"
        "    element: {element}\n"
        "    reden: why it is done differently here\n"
        "    besloten_door: role-or-board\n"
        "    besloten_op: 2026-01-31\n"
        "    geldig_tot: 2027-01-31\n"
        "    maatregel: what is done meanwhile",
    ),
    "implications": ("Implicaties", "Implications"),
    "implication": ("Implicatie", "Implication"),
    "subpoints": ("Onderdelen", "Sub-points"),
    "rules-of": ("Regels die dit toetsen", "Rules that check it"),
    "of-principle": ("implicatie van", "implication of"),
    "of-implication": ("onderdeel van", "sub-point of"),
    "source": ("Bron", "Source"),
}
