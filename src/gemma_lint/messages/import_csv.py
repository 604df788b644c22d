"""Texts about reading a CSV file, whatever its rows mean."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "folder": (
        "{path} is een map; hier hoort een CSV-bestand.",
        "{path} is a folder; a CSV file belongs here.",
    ),
    "folder.advice": (
        "Noem het bestand zelf.",
        "Name the file itself.",
    ),
    "too-large": (
        "Het bestand is groter dan {limit} MiB, het maximum voor een tabel.",
        "The file is larger than {limit} MiB, the maximum for a table.",
    ),
    "too-large.advice": (
        "Verdeel de tabel over meer bestanden, of laat kolommen met lange teksten weg.",
        "Spread the table over more files, or leave out columns with long texts.",
    ),
    "workbook": (
        "{path} is een rekenblad (zoals .xlsx, .xls of .ods), geen CSV-bestand.",
        "{path} is a workbook (such as .xlsx, .xls or .ods), not a CSV file.",
    ),
    "workbook.advice": (
        (
            "Open het en sla het op als CSV. In Excel: Opslaan als › CSV UTF-8 (door "
            "lijstscheidingsteken gescheiden)."
        ),
        "Open it and save it as CSV. In Excel: Save As › CSV UTF-8 (Comma delimited).",
    ),
    "binary": (
        "{path} bevat geen tekst.",
        "{path} holds no text.",
    ),
    "binary.advice": (
        "Controleer of dit het goede bestand is, en sla de tabel op als CSV.",
        "Check whether this is the right file, and save the table as CSV.",
    ),
    "no-header": (
        "Dit bestand heeft geen regel met kolomnamen.",
        "This file has no line with names of columns.",
    ),
    "no-header.advice": (
        "Zet op de eerste regel de namen van de kolommen.",
        "Put the names of the columns on the first line.",
    ),
    "no-header-line": (
        "Het bestand heeft geen regel {line}, waar volgens `kopregel` de kolomnamen staan.",
        "The file has no line {line}, where `kopregel` says the names of the columns stand.",
    ),
    "no-header-line.advice": (
        "Pas `kopregel` in het kolommenbestand aan, of laat het weg.",
        "Correct `kopregel` in the mapping, or leave it out.",
    ),
    "too-many-columns": (
        "De tabel heeft meer dan {limit} kolommen.",
        "The table has more than {limit} columns.",
    ),
    "too-many-columns.advice": (
        "Verwijder de kolommen die niet nodig zijn.",
        "Remove the columns that are not needed.",
    ),
    "too-many-rows": (
        "De tabel heeft meer dan {limit} rijen.",
        "The table has more than {limit} rows.",
    ),
    "too-many-rows.advice": (
        "Verwijder de lege rijen onder de tabel, of verdeel de tabel over meer bestanden.",
        "Remove the empty rows below the table, or spread it over more files.",
    ),
    "cell-too-long": (
        "In de rij die hier begint staat een cel van meer dan {limit} tekens.",
        "The row that begins here has a cell of more than {limit} characters.",
    ),
    "cell-too-long.advice": (
        (
            "Waarschijnlijk ontbreekt een sluitend aanhalingsteken. Is de tekst echt zo lang, kort "
            "die dan in."
        ),
        (
            "Probably a closing quotation mark is missing. If the text is really this long, "
            "shorten it."
        ),
    ),
    "row-too-long": (
        "De rij die hier begint heeft meer dan {limit} tekens.",
        "The row that begins here has more than {limit} characters.",
    ),
    "row-too-long.advice": (
        "Waarschijnlijk ontbreekt een sluitend aanhalingsteken, of is dit geen CSV-bestand.",
        "Probably a closing quotation mark is missing, or this is not a CSV file.",
    ),
    "unclosed": (
        "Dit aanhalingsteken wordt nergens gesloten; alles erna zou één cel zijn.",
        "This quotation mark is never closed; all that follows would be one cell.",
    ),
    "unclosed.advice": (
        (
            "Sluit het aan het eind van de cel. Een aanhalingsteken in een tekst schrijft u dubbel "
            '("").'
        ),
        'Close it at the end of the cell. A quotation mark within a text is written twice ("").',
    ),
    "unreadable-characters": (
        (
            "Tekens die in {encoding} niet bestaan (aantal: {count}) zijn vervangen; dit is het "
            "eerste."
        ),
        (
            "Characters that do not exist in {encoding} ({count} in all) were replaced; this is "
            "the first."
        ),
    ),
    "unreadable-characters.advice": (
        (
            "Sla het bestand opnieuw op als CSV UTF-8, of noem de goede `codering` in het "
            "kolommenbestand."
        ),
        "Save the file again as CSV UTF-8, or name the right `codering` in the mapping.",
    ),
    "odd-characters": (
        "Stuurtekens (aantal: {count}) zijn weggelaten; het eerste is {character}.",
        "Control characters ({count} in all) were left out; the first is {character}.",
    ),
    "odd-characters.advice": (
        "Verwijder ze in de bron als ze daar niet horen.",
        "Remove them in the source if they do not belong there.",
    ),
    "nameless-column": (
        "Deze kolom heeft geen naam; zij heet nu “{name}”.",
        "This column has no name; it is now called “{name}”.",
    ),
    "nameless-column.advice": (
        "Geef de kolom in de tabel een naam.",
        "Give the column a name in the table.",
    ),
    "double-column": (
        "Er zijn meer kolommen “{column}”; deze heet nu “{name}”.",
        "There are several columns “{column}”; this one is now called “{name}”.",
    ),
    "double-column.advice": (
        "Geef elke kolom in de tabel een eigen naam.",
        "Give each column in the table a name of its own.",
    ),
    "title-above": (
        (
            "Regel {line} lijkt een titel: de kolomnamen staan waarschijnlijk op regel {names}. "
            "Zet dan `kopregel: {names}` in het kolommenbestand."
        ),
        (
            "Line {line} looks like a title: the names of the columns are probably on line "
            "{names}. If so, put `kopregel: {names}` in the mapping file."
        ),
    ),
    "title-above.advice": (
        "Een kolommenbestand dat --init maakt, zegt dit zelf.",
        "A mapping file that --init makes says so itself.",
    ),
}
