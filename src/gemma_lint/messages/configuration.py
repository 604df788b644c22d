"""Texts about the configuration: what is wrong with it, and what each key means."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "unreadable": (
        "{path} kan niet worden gelezen: {reason}",
        "{path} cannot be read: {reason}",
    ),
    "toml": (
        "dit bestand is geen geldige TOML: {reason}",
        "this file is not valid TOML: {reason}",
    ),
    "no-keys": (
        "een instellingenbestand bestaat uit sleutels met een waarde, zoals “taal: nl”",
        "a configuration file consists of keys with a value, such as “taal: nl”",
    ),
    "unknown-key-near": (
        "onbekende sleutel “{name}”; bedoelt u “{near}”?",
        "unknown key “{name}”; did you mean “{near}”?",
    ),
    "unknown-key": (
        "onbekende sleutel “{name}”; mogelijk zijn: {expected}",
        "unknown key “{name}”; possible are: {expected}",
    ),
    "at": ("{name}: {what}", "{name}: {what}"),
    "no-date": (
        "“{found}” is geen datum; schrijf die als JJJJ-MM-DD, zoals 2026-01-31",
        "“{found}” is not a date; write it as YYYY-MM-DD, such as 2026-01-31",
    ),
    "no-such-day": (
        "{found} staat niet op de kalender",
        "{found} is not on the calendar",
    ),
    "no-such-word-near": (
        "“{found}” is niet mogelijk; bedoelt u “{near}”? Mogelijk zijn: {expected}",
        "“{found}” is not possible; did you mean “{near}”? Possible are: {expected}",
    ),
    "no-such-word": (
        "“{found}” is niet mogelijk; mogelijk zijn: {expected}",
        "“{found}” is not possible; possible are: {expected}",
    ),
    "no-list": (
        "hier hoort een lijst te staan, zoals [eerste, tweede]; gevonden is “{found}”",
        "a list belongs here, such as [first, second]; found “{found}”",
    ),
    "no-packs": (
        "noem ten minste één regelpakket, of laat deze sleutel weg; zonder regels wordt er niets "
        "getoetst",
        "name at least one rule pack, or leave this key out; without rules nothing is checked",
    ),
    "misnamed-table": (
        "[{found}] wordt niet gelezen; de instellingen horen onder [tool.gemma-lint]",
        "[{found}] is not read; the settings belong under [tool.gemma-lint]",
    ),
    "no-text": (
        "in deze lijst horen teksten te staan; gevonden is “{found}”",
        "this list takes texts; found “{found}”",
    ),
    "no-catalogue": (
        "“{found}” is geen catalogus; schrijf {known}, of een bestand zoals ./catalogus.json",
        "“{found}” is no catalogue; write {known}, or a file such as ./catalogue.json",
    ),
    "no-file-name": (
        "hier hoort de naam van een bestand te staan; gevonden is “{found}”",
        "the name of a file belongs here; found “{found}”",
    ),
    "no-forum-row": (
        "hier horen status, bron en datum te staan; gevonden is “{found}”",
        "status, bron (source) and datum (date) belong here; found “{found}”",
    ),
    "forum-lacks": (
        "“{name}” ontbreekt; noem status, bron en datum",
        "“{name}” is missing; state status, bron (source) and datum (date)",
    ),
    "no-source": (
        "hier hoort te staan waar de status is gelezen, zoals een webadres; gevonden is “{found}”",
        "where the status was read belongs here, such as a web address; found “{found}”",
    ),
    "no-number": (
        "hier hoort een geheel getal van 1 of meer te staan; gevonden is “{found}”",
        "a whole number of 1 or more belongs here; found “{found}”",
    ),
    "no-setting": (
        "hier hoort een getal, een tekst, true, false of een lijst met teksten te staan; "
        "gevonden is “{found}”",
        "a number, a text, true, false or a list of texts belongs here; found “{found}”",
    ),
    "no-mapping": (
        "hier horen namen met elk een waarde te staan; gevonden is “{found}”",
        "names with a value each belong here; found “{found}”",
    ),
    "no-such-rule-near": (
        "ernst: “{name}” is geen regel; bedoelt u “{near}”?",
        "ernst: “{name}” is no rule; did you mean “{near}”?",
    ),
    "no-such-rule": (
        "ernst: “{name}” is geen regel",
        "ernst: “{name}” is no rule",
    ),
    "limit-too-high": (
        "een van de grenzen is hoger dan het programma aankan",
        "one of the limits is higher than the program can handle",
    ),
    "key-paden": (
        "Bestanden en mappen die worden getoetst als u op de opdrachtregel niets noemt. "
        "Samen zijn zij één landschap. Relatief aan dit bestand.",
        "Files and folders that are checked when the command line names none. Together they are "
        "one landscape. Relative to this file.",
    ),
    "key-pakketten": (
        "Regelpakketten: de naam van een ingebouwd pakket, of een bestand of map, relatief aan "
        "dit bestand. Standaard: gemma2. Het pakket afwijkingen doet altijd mee.",
        "Rule packs: the name of a built-in pack, or a file or folder, relative to this file. "
        "Default: gemma2. The pack afwijkingen always takes part.",
    ),
    "key-selecteer": (
        "Toets alleen deze principes (G7), implicaties (G7.6) of regels (G7.6-eigenaar).",
        "Check only these principles (G7), implications (G7.6) or rules (G7.6-eigenaar).",
    ),
    "key-negeer": (
        "Toets deze principes, implicaties of regels niet.",
        "Do not check these principles, implications or rules.",
    ),
    "key-profiel": (
        "Tot en met welke trede wordt getoetst: basis, gevorderd of volledig. Begin met basis. "
        "Standaard: volledig.",
        "Up to which step is checked: basis (basic), gevorderd (advanced) or volledig (complete). "
        "Start with basis. Default: volledig.",
    ),
    "key-ernst": (
        "Een andere ernst voor een regel: fout, waarschuwing of advies.",
        "Another severity for a rule: fout (error), waarschuwing (warning) or advies (advice).",
    ),
    "key-instellingen": (
        "Andere waarden voor de instellingen van de regelpakketten, zoals drempels en termijnen. "
        "“gemma-lint explain” noemt bij elke regel de instellingen die zij leest.",
        "Other values for the settings of the rule packs, such as thresholds and terms. "
        "“gemma-lint explain” names the settings that each rule reads.",
    ),
    "key-catalogus": (
        "De catalogus van de GEMMA: de naam van de meegeleverde, of een bestand dat “gemma-lint "
        "catalogue build” heeft gemaakt, relatief aan dit bestand. Standaard: gemma-2026-06-30.",
        "The catalogue of the GEMMA: the name of the one that is shipped, or a file that "
        "“gemma-lint catalogue build” made, relative to this file. Default: gemma-2026-06-30.",
    ),
    "key-forum": (
        "Wat de lijst van Forum Standaardisatie nu zegt, waar onze tabel (niet de officiële lijst) "
        "achterloopt: per standaard de status (verplicht, aanbevolen, in procedure of geen), bron "
        "en datum. Of de naam van een YAML-bestand waarin dat staat, relatief aan dit bestand.",
        "What the list of Forum Standaardisatie says now, where our table (not the official list) "
        "is behind: for each standard its status (verplicht, aanbevolen, in procedure or geen), "
        "bron (source) and datum (date). Or the name of a YAML file with that, relative to this "
        "file.",
    ),
    "key-nulmeting": (
        "Het bestand met bevindingen die er al waren, waarop een toets niet mislukt; relatief aan "
        "dit bestand. “gemma-lint baseline” maakt het. Standaard: het dichtstbijzijnde bestand "
        "gemma-lint-nulmeting.yaml.",
        "The file with findings that were there already, on which no check fails; relative to this "
        "file. “gemma-lint baseline” makes it. Default: the nearest file "
        "gemma-lint-nulmeting.yaml.",
    ),
    "key-peildatum": (
        "De datum waarop de toets betrekking heeft. Standaard: vandaag.",
        "The date as of which is checked. Default: today.",
    ),
    "key-taal": (
        "De taal van de uitvoer: nl of en. Standaard: de taal van de terminal, anders Engels.",
        "The language of the output: nl or en. Default: the language of the terminal, or English.",
    ),
    "key-drempel": (
        "Vanaf welke ernst een bevinding de toets laat mislukken (exitcode 1): fout, "
        "waarschuwing, advies, of nooit. Standaard: fout.",
        "From which severity a finding makes the check fail (exit code 1): fout (error), "
        "waarschuwing (warning), advies (advice), or nooit (never). Default: fout.",
    ),
    "key-formaat": (
        "De vorm van de uitvoer: text, concise, json, sarif, github, gitlab, junit, markdown of "
        "csv. Standaard: text, en in GitHub Actions github.",
        "The form of the output: text, concise, json, sarif, github, gitlab, junit, markdown or "
        "csv. Default: text, and github in GitHub Actions.",
    ),
    "key-limieten": (
        "Grenzen aan invoerbestanden: bestandsgrootte en totaal (in bytes), diepte, "
        "knopen, aliassen, tekstlengte en getallengte (in tekens) en meldingen (per bestand).",
        "Limits on input files: bestandsgrootte and totaal (size of each and of all, in bytes), "
        "diepte (depth), knopen (nodes), aliassen (aliases), tekstlengte and getallengte (length "
        "of texts and numbers, in characters) and meldingen (messages for each file).",
    ),
    "schema-title": ("Instellingen van gemma-lint", "Configuration of gemma-lint"),
}
