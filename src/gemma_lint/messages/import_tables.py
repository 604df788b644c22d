"""Texts about importing tables: CSV files, exports of the Softwarecatalogus, mappings."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # reading a CSV file
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
    "row-length": (
        "Aantal cellen in deze rij: {found}; de kop heeft er {expected}.",
        "Number of cells in this row: {found}; the header has {expected}.",
    ),
    "row-length.advice": (
        (
            "Wat ontbreekt telt als leeg, wat te veel is wordt niet gelezen. Controleer of een "
            "scheidingsteken in een tekst staat zonder aanhalingstekens eromheen."
        ),
        (
            "What is missing counts as empty, what is too much is not read. Check whether a "
            "delimiter stands in a text without quotation marks around it."
        ),
    ),
    "too-many-warnings": (
        "Er zijn meer dan {limit} waarschuwingen; hierna zijn ze niet bewaard.",
        "There are more than {limit} warnings; those after this are not kept.",
    ),
    "too-many-warnings.advice": (
        "Los de oorzaak van de eerste op en importeer opnieuw.",
        "Mend the cause of the first ones and import again.",
    ),
    # rows
    "no-name": (
        "Deze rij heeft geen naam en is overgeslagen.",
        "This row has no name and was skipped.",
    ),
    "no-name.advice": (
        "Vul de naam in de bron in.",
        "Fill in the name in the source.",
    ),
    "no-key": (
        "“{name}” heeft geen sleutel; nu geldt de naam.",
        "“{name}” has no key; its name is used.",
    ),
    "no-key.advice": (
        "Vul de sleutel in de bron in: anders wordt het bij een andere naam een nieuw element.",
        "Fill in the key in the source: otherwise another name makes it a new element.",
    ),
    "duplicate-key": (
        "De sleutel “{key}” komt al eerder voor; deze rij is overgeslagen.",
        "The key “{key}” occurs before; this row was skipped.",
    ),
    "duplicate-key.advice": (
        (
            "Geef elke rij een eigen sleutel. Is een kolom alleen samen met een andere uniek, noem "
            "dan beide bij `sleutel`."
        ),
        (
            "Give each row a key of its own. If a column is only unique together with another, "
            "name both under `sleutel`."
        ),
    ),
    "first-place": (
        "hier voor het eerst",
        "here for the first time",
    ),
    "broken-json": (
        "In kolom “{column}” staat JSON die niet te lezen is: {found}",
        "Column “{column}” holds JSON that cannot be read: {found}",
    ),
    "broken-json.advice": (
        "De cel is niet als lijst gelezen. Maak de export opnieuw, of herstel de cel.",
        "The cell was not read as a list. Make the export anew, or mend the cell.",
    ),
    "unknown-value": (
        "“{found}” is in kolom “{column}” niet bekend en is weggelaten.",
        "“{found}” is not known in column “{column}” and was left out.",
    ),
    "unknown-value.advice": (
        "Bekend zijn: {allowed}.",
        "Known are: {allowed}.",
    ),
    "unknown-referentiecomponent": (
        "De GEMMA kent geen referentiecomponent “{name}”.",
        "The GEMMA knows no reference component “{name}”.",
    ),
    "unknown-referentiecomponent.advice": (
        "Die is overgenomen zoals die er staat. Zoek de naam op met `gemma-lint catalogue show`.",
        "It was taken over as it stands. Look the name up with `gemma-lint catalogue show`.",
    ),
    "unknown-referentiecomponent-near": (
        "De GEMMA kent geen referentiecomponent “{name}”; bedoelt u “{near}”?",
        "The GEMMA knows no reference component “{name}”; did you mean “{near}”?",
    ),
    "unknown-referentiecomponent-near.advice": (
        "Die is overgenomen zoals die er staat. Verbeter de naam in de bron of in het landschap.",
        "It was taken over as it stands. Correct the name in the source or in the landscape.",
    ),
    "unknown-standaard": (
        "De GEMMA kent geen standaard “{name}”.",
        "The GEMMA knows no standard “{name}”.",
    ),
    "unknown-standaard.advice": (
        "Die is overgenomen zoals die er staat. Zoek de naam op met `gemma-lint catalogue show`.",
        "It was taken over as it stands. Look the name up with `gemma-lint catalogue show`.",
    ),
    "unknown-standaard-near": (
        "De GEMMA kent geen standaard “{name}”; bedoelt u “{near}”?",
        "The GEMMA knows no standard “{name}”; did you mean “{near}”?",
    ),
    "unknown-standaard-near.advice": (
        "Die is overgenomen zoals die er staat. Verbeter de naam in de bron of in het landschap.",
        "It was taken over as it stands. Correct the name in the source or in the landscape.",
    ),
    "no-end": (
        "Van deze koppeling ontbreekt een van de twee kanten; zij is overgeslagen.",
        "One of the two ends of this koppeling is missing; it was skipped.",
    ),
    "no-end.advice": (
        "Vul in de Softwarecatalogus beide modules in, of een module en een voorziening.",
        "Fill in both modules in the Softwarecatalogus, or a module and a facility.",
    ),
    "no-softwarecatalogus": (
        (
            "Dit is geen export van de Softwarecatalogus die wordt herkend; de kolommen zijn: "
            "{columns}"
        ),
        (
            "This is no export of the Softwarecatalogus that is recognised; its columns are: "
            "{columns}"
        ),
    ),
    "no-softwarecatalogus.advice": (
        (
            "Herkend worden exports van applicaties (modules), gebruik, koppelingen en pakketten. "
            "Een andere tabel leest u met `gemma-lint import csv`."
        ),
        (
            "Exports of applications (modules), use, koppelingen and packages are recognised. Read "
            "another table with `gemma-lint import csv`."
        ),
    ),
    "several-hosting": (
        "De catalogus noemt meer vormen van hosting: {found}. Welke hebt u afgenomen?",
        "The catalogue names several forms of hosting: {found}. Which one did you take?",
    ),
    "name-is-id": (
        "De export noemt geen naam, alleen een id. Vul de naam in.",
        "The export gives no name, only an id. Fill in the name.",
    ),
    "direction-unknown": (
        "De richting staat niet in de export: controleer `van` en `naar`.",
        "The export gives no direction: check `van` and `naar`.",
    ),
    # why a row was skipped
    "reason.empty-row": (
        "lege rij",
        "empty row",
    ),
    "reason.no-name": (
        "geen naam",
        "no name",
    ),
    "reason.no-end": (
        "een kant van de koppeling ontbreekt",
        "an end of the koppeling is missing",
    ),
    "reason.duplicate-key": (
        "sleutel komt eerder voor",
        "key occurs before",
    ),
    "reason.system-software": (
        "systeemsoftware, geen applicatie",
        "system software, no application",
    ),
    "reason.row-needs": (
        "een verplicht veld ontbreekt",
        "a required field is missing",
    ),
    # the mapping of a table (kolommenbestand)
    "no-mapping": (
        "Wat de kolommen van {path} betekenen, moet een kolommenbestand zeggen.",
        "A mapping file must say what the columns of {path} mean.",
    ),
    "no-mapping.advice": (
        "Maak er een met --init, pas het aan, en noem het met --mapping.",
        "Make one with --init, adapt it, and name it with --mapping.",
    ),
    "mapping-is-folder": (
        "{path} is geen kolommenbestand.",
        "{path} is no mapping file.",
    ),
    "mapping-is-folder.advice": (
        "Noem het bestand zelf, niet de map.",
        "Name the file itself, not the folder.",
    ),
    "mapping-form": (
        "Een kolommenbestand bestaat uit sleutels met een waarde, zoals “soort: applicatie”.",
        "A mapping file consists of keys with a value, such as “soort: applicatie”.",
    ),
    "mapping-form.advice": (
        "Begin met het bestand dat --init maakt.",
        "Begin with the file that --init makes.",
    ),
    "unknown-mapping-key": (
        "Onbekende sleutel “{name}”.",
        "Unknown key “{name}”.",
    ),
    "unknown-mapping-key.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-mapping-key-near": (
        "Onbekende sleutel “{name}”; bedoelt u “{near}”?",
        "Unknown key “{name}”; did you mean “{near}”?",
    ),
    "unknown-mapping-key-near.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-column-key": (
        "Onbekende sleutel “{name}”.",
        "Unknown key “{name}”.",
    ),
    "unknown-column-key.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-column-key-near": (
        "Onbekende sleutel “{name}”; bedoelt u “{near}”?",
        "Unknown key “{name}”; did you mean “{near}”?",
    ),
    "unknown-column-key-near.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-kind": (
        "Onbekende soort “{name}”.",
        "Unknown kind “{name}”.",
    ),
    "unknown-kind.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-kind-near": (
        "Onbekende soort “{name}”; bedoelt u “{near}”?",
        "Unknown kind “{name}”; did you mean “{near}”?",
    ),
    "unknown-kind-near.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-encoding": (
        "Onbekende codering “{name}”.",
        "Unknown encoding “{name}”.",
    ),
    "unknown-encoding.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-encoding-near": (
        "Onbekende codering “{name}”; bedoelt u “{near}”?",
        "Unknown encoding “{name}”; did you mean “{near}”?",
    ),
    "unknown-encoding-near.advice": (
        "Mogelijk zijn: {known}.",
        "Possible are: {known}.",
    ),
    "unknown-column": (
        "Onbekende kolom “{name}”.",
        "Unknown column “{name}”.",
    ),
    "unknown-column.advice": (
        "De kolommen van de tabel zijn: {known}.",
        "The columns of the table are: {known}.",
    ),
    "unknown-column-near": (
        "Onbekende kolom “{name}”; bedoelt u “{near}”?",
        "Unknown column “{name}”; did you mean “{near}”?",
    ),
    "unknown-column-near.advice": (
        "De kolommen van de tabel zijn: {known}.",
        "The columns of the table are: {known}.",
    ),
    "unknown-field": (
        "Onbekend veld “{name}”.",
        "Unknown field “{name}”.",
    ),
    "unknown-field.advice": (
        "Velden zijn hier: {known}.",
        "Fields are here: {known}.",
    ),
    "unknown-field-near": (
        "Onbekend veld “{name}”; bedoelt u “{near}”?",
        "Unknown field “{name}”; did you mean “{near}”?",
    ),
    "unknown-field-near.advice": (
        "Velden zijn hier: {known}.",
        "Fields are here: {known}.",
    ),
    "no-bron": (
        "Onder `bron` hoort de naam van de bron te staan.",
        "The name of the source belongs under `bron`.",
    ),
    "no-bron.advice": (
        (
            "Kies een korte, blijvende naam, zoals applicatieregister: daaraan herkent een "
            "volgende import de elementen."
        ),
        (
            "Choose a short, lasting name, such as applicatieregister: a next import recognises "
            "the elements by it."
        ),
    ),
    "no-soort": (
        "Onder `soort` hoort te staan wat een rij is.",
        "What a row is belongs under `soort`.",
    ),
    "no-soort.advice": (
        "Schrijf bijvoorbeeld “soort: applicatie”.",
        "Write for instance “soort: applicatie”.",
    ),
    "no-columns": (
        "Onder `kolommen` hoort bij elke kolom een veld te staan.",
        "A field for each column belongs under `kolommen`.",
    ),
    "no-columns.advice": (
        "Schrijf bijvoorbeeld “Naam: naam”, met een regel per kolom.",
        "Write for instance “Naam: naam”, with a line for each column.",
    ),
    "column-form": (
        "Bij kolom “{column}” hoort precies een van beide te staan: `veld` of `extra`.",
        "Column “{column}” takes exactly one of `veld` and `extra`.",
    ),
    "column-form.advice": (
        "Schrijf de naam van een veld, of “negeer”, “extra”, of {{veld: …}}.",
        "Write the name of a field, or “negeer”, “extra”, or {{veld: …}}.",
    ),
    "no-pairs": (
        "Bij `{key}` horen namen met elk een waarde te staan.",
        "`{key}` takes names with a value each.",
    ),
    "no-pairs.advice": (
        "Schrijf bijvoorbeeld “In gebruik: in_productie”.",
        "Write for instance “In gebruik: in_productie”.",
    ),
    "no-text": (
        "Bij `{key}` hoort een tekst te staan.",
        "`{key}` takes a text.",
    ),
    "no-text.advice": (
        "Schrijf één tekst, zo nodig tussen aanhalingstekens.",
        "Write one text, between quotation marks if needed.",
    ),
    "bad-delimiter": (
        "Een scheidingsteken is één teken, geen aanhalingsteken of spatie.",
        "A delimiter is one character, no quotation mark or space.",
    ),
    "bad-delimiter.advice": (
        'Schrijf bijvoorbeeld ";" of tab, of laat het weg: meestal wordt het gevonden.',
        'Write for instance ";" or tab, or leave it out: mostly it is found.',
    ),
    "bad-header-line": (
        "Bij `kopregel` hoort het nummer van een regel te staan, vanaf 1.",
        "`kopregel` takes the number of a line, from 1.",
    ),
    "bad-header-line.advice": (
        "Laat het weg als de eerste regel met inhoud de kolomnamen heeft.",
        "Leave it out if the first line with contents has the names of the columns.",
    ),
    "field-of-parts": (
        "`{name}` bestaat uit onderdelen en is niet met één kolom te vullen.",
        "`{name}` consists of parts and cannot be filled by one column.",
    ),
    "field-of-parts.advice": (
        "Kies een onderdeel: {known}.",
        "Choose a part: {known}.",
    ),
    "field-not-filled": (
        "`{name}` kan niet met een kolom worden gevuld.",
        "`{name}` cannot be filled by a column.",
    ),
    "field-not-filled.advice": (
        "Bewaar de kolom met “extra”, en vul het veld zelf in het landschap.",
        "Keep the column with “extra”, and fill in the field in the landscape yourself.",
    ),
    "no-doel": (
        "“{field}” kan naar meer soorten verwijzen: {known}.",
        "“{field}” can refer to several kinds: {known}.",
    ),
    "no-doel.advice": (
        "Zeg met `doel` welke het is, zoals {{veld: …, doel: applicatie}}.",
        "Say with `doel` which one it is, such as {{veld: …, doel: applicatie}}.",
    ),
    "soort-without-reference": (
        "“{column}” verwijst niet naar een ander element en heeft dus geen `soort`.",
        "“{column}” refers to no other element and so has no `soort`.",
    ),
    "soort-without-reference.advice": (
        "Verwijder `soort`. Voor een vaste waarde is er `vast`.",
        "Remove `soort`. For a fixed value there is `vast`.",
    ),
    "link-needs": (
        "Van elke {kind} die “{column}” noemt moet `{field}` bekend zijn.",
        "Of each {kind} that “{column}” names, `{field}` must be known.",
    ),
    "link-needs.advice": (
        "Voeg `{field}` toe bij de kolom of onder `vast`. Mogelijk: {known}",
        "Add `{field}` to the column or under `vast`. Possible: {known}",
    ),
    "field-twice": (
        "`{field}` wordt al gevuld door kolom “{other}”.",
        "`{field}` is already filled by column “{other}”.",
    ),
    "field-twice.advice": (
        "Kies één kolom, en bewaar de andere met “extra”.",
        "Choose one column, and keep the other with “extra”.",
    ),
    "no-name-column": (
        "Geen kolom vult `naam`.",
        "No column fills `naam`.",
    ),
    "no-name-column.advice": (
        "Kies de kolom met de naam die mensen gebruiken, en schrijf erachter: naam.",
        "Choose the column with the name that people use, and write behind it: naam.",
    ),
    "required-field": (
        "Een {kind} moet `{field}` hebben, en niets vult dat.",
        "A {kind} must have `{field}`, and nothing fills it.",
    ),
    "required-field.advice": (
        "Geef een kolom dit veld, of zet een waarde onder `vast`.",
        "Map a column to it, or put a value under `vast`.",
    ),
    "unmentioned-column": (
        "Kolom “{column}” staat niet in het kolommenbestand en is niet gelezen.",
        "Column “{column}” is not in the mapping and was not read.",
    ),
    "unmentioned-column.advice": (
        "Geef haar een veld, of schrijf “extra” of “negeer”.",
        "Map it to a field, or write “extra” or “negeer”.",
    ),
    "mapping-unfit": (
        "“{found}” past niet bij `{field}`.",
        "“{found}” does not fit `{field}`.",
    ),
    # cells that do not fit
    "unfit.no-biv": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-biv.advice": (
        "Schrijf drie niveaus van 1 tot en met 3, zoals 2-2-1 of Hoog/Midden/Laag.",
        "Write three levels from 1 to 3, such as 2-2-1 or Hoog/Midden/Laag.",
    ),
    "unfit.no-bool": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-bool.advice": (
        "Schrijf ja, nee, x, waar of onwaar, of vertaal de tekst met `waarden`.",
        "Write ja, nee, x, waar or onwaar, or translate the text with `waarden`.",
    ),
    "unfit.no-date": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-date.advice": (
        "Schrijf een datum als 31-12-2026 of 2026-12-31.",
        "Write a date as 31-12-2026 or 2026-12-31.",
    ),
    "unfit.no-integer": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-integer.advice": (
        "Hier hoort een geheel getal te staan.",
        "A whole number belongs here.",
    ),
    "unfit.no-number": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-number.advice": (
        "Hier hoort een getal te staan, zoals 1.250,50.",
        "A number belongs here, such as 1.250,50.",
    ),
    "unfit.number-range": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.number-range.advice": (
        "Hier hoort een getal van {low} tot en met {high} te staan.",
        "A number from {low} to {high} belongs here.",
    ),
    "unfit.number-minimum": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.number-minimum.advice": (
        "Hier hoort een getal van {low} of hoger te staan.",
        "A number of {low} or more belongs here.",
    ),
    "unfit.no-url": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-url.advice": (
        "Hier hoort een webadres te staan dat met https:// begint.",
        "A web address that begins with https:// belongs here.",
    ),
    "unfit.no-id": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-id.advice": (
        "Een id bestaat uit letters, cijfers, punten, streepjes en liggende streepjes.",
        "An id consists of letters, digits, dots, hyphens and underscores.",
    ),
    "unfit.no-duration": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-duration.advice": (
        "Schrijf een termijn als P7Y (zeven jaar) of P6M (zes maanden).",
        "Write a term as P7Y (seven years) or P6M (six months).",
    ),
    "unfit.no-such-word": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-such-word.advice": (
        "Mogelijk zijn: {allowed}. Vertaal de tekst met `waarden` in het kolommenbestand.",
        "Possible are: {allowed}. Translate the text with `waarden` in the mapping.",
    ),
    "unfit.no-such-word-near": (
        "“{found}” past niet bij `{field}` en is weggelaten.",
        "“{found}” does not fit `{field}` and was left out.",
    ),
    "unfit.no-such-word-near.advice": (
        (
            "Bedoelt u {near}? Mogelijk zijn: {allowed}. Vertaal de tekst met `waarden` in het "
            "kolommenbestand."
        ),
        (
            "Did you mean {near}? Possible are: {allowed}. Translate the text with `waarden` in "
            "the mapping."
        ),
    ),
    "conflict": (
        "“{name}” heeft in een eerdere rij een andere waarde voor `{field}`; die blijft staan.",
        "“{name}” has another value for `{field}` in an earlier row; that one stays.",
    ),
    "conflict.advice": (
        "Maak de rijen gelijk.",
        "Make the rows agree.",
    ),
    "several-links": (
        "`{field}` kan niet worden gevuld: in deze rij staan er meer.",
        "`{field}` cannot be filled: this row names several.",
    ),
    "several-links.advice": (
        "Noem er één in de cel, of vul het veld in het landschap.",
        "Name one in the cell, or fill in the field in the landscape.",
    ),
    "incomplete": (
        "`{field}` is weggelaten: {missing} ontbreekt.",
        "`{field}` was left out: {missing} is missing.",
    ),
    "incomplete.advice": (
        "Vul alle verplichte onderdelen, of geen.",
        "Fill in all required parts, or none.",
    ),
    "row-needs": (
        "“{name}” is overgeslagen: `{field}` ontbreekt.",
        "“{name}” was skipped: `{field}` is missing.",
    ),
    "row-needs.advice": (
        "Vul de cel in, of zet een waarde onder `vast`.",
        "Fill in the cell, or put a value under `vast`.",
    ),
    # the mapping to begin with
    "init-file": (
        (
            "Wat de kolommen van {file} betekenen, voor `gemma-lint import csv`. Controleer elke "
            "regel: de velden zijn afgeleid uit de namen van de kolommen."
        ),
        (
            "What the columns of {file} mean, for `gemma-lint import csv`. Check each line: the "
            "fields were guessed from the names of the columns."
        ),
    ),
    "init-bron": (
        (
            "Een korte, blijvende naam van deze bron. Hij komt bij elk element te staan, zodat een "
            "volgende import het herkent."
        ),
        (
            "A short, lasting name of this source. It is noted with each element, so that a next "
            "import recognises it."
        ),
    ),
    "init-soort": (
        "Wat een rij is. Mogelijk zijn: {kinds}.",
        "What a row is. Possible are: {kinds}.",
    ),
    "init-kopregel": (
        "De regel met de kolomnamen; wat erboven staat, is een titel en wordt niet gelezen.",
        "The line with the names of the columns; what is above it is a title and is not read.",
    ),
    "init-sleutel": (
        (
            "De kolom waaraan een rij te herkennen is, ook als haar naam verandert; meer kolommen "
            "als lijst. Zonder sleutel geldt de naam."
        ),
        (
            "The column by which a row is recognised, also when its name changes; several columns "
            "as a list. Without a key the name is used."
        ),
    ),
    "init-kolommen": (
        (
            "Bij elke kolom het veld dat zij vult. “extra” bewaart de kolom zonder betekenis, "
            "“negeer” laat haar weg. Verder is mogelijk:\n  {{veld: eigenaar, soort: eenheid}}  "
            "verwijst naar een rol met die naam; zij wordt gemaakt\n  {{veld: bevat, scheiding: "
            '","}}     meer namen in een cel\n  {{veld: status, waarden: {{…}}}}      vertaalt '
            "woorden naar die van gemma-lint\n  leverancier.oin                   een veld van "
            "het element waarnaar de rij verwijst"
        ),
        (
            "With each column the field that it fills. “extra” keeps the column without a meaning, "
            "“negeer” leaves it out. Also possible:\n  {{veld: eigenaar, soort: eenheid}}  refers "
            'to a role of that name; it is made\n  {{veld: bevat, scheiding: ","}}     several '
            "names in a cell\n  {{veld: status, waarden: {{…}}}}      translates words into those "
            "of gemma-lint\n  leverancier.oin                   a field of the element that the "
            "row refers to"
        ),
    ),
    "init-vast": (
        "Waarden die voor elke rij gelden waarvan de cel leeg is.",
        "Values that hold for each row of which the cell is empty.",
    ),
    "init-leeg": (
        "Wat in een cel “niet ingevuld” betekent.",
        "What means “not filled in” in a cell.",
    ),
    "init-which": (
        "vul in: een van de waarden hieronder",
        "fill in: one of the values below",
    ),
    "init-allowed": (
        "Mogelijk: {allowed}.",
        "Possible: {allowed}.",
    ),
    # the JSON Schema of a mapping
    "schema-title": (
        "Kolommenbestand van gemma-lint: wat de kolommen van een tabel betekenen.",
        "Mapping file of gemma-lint: what the columns of a table mean.",
    ),
    "schema-bron": (
        "Korte, blijvende naam van de bron, die bij elk element komt te staan.",
        "Short, lasting name of the source, noted with each element.",
    ),
    "schema-soort": (
        "Wat een rij is.",
        "What a row is.",
    ),
    "schema-sleutel": (
        "De kolom of kolommen waaraan een rij te herkennen is. Standaard: die van de naam.",
        "The column or columns by which a row is recognised. Default: that of the name.",
    ),
    "schema-kolommen": (
        "Bij elke kolom een veld, “extra”, “negeer”, of een beschrijving.",
        "With each column a field, “extra”, “negeer”, or a description.",
    ),
    "schema-vast": (
        "Velden met een waarde voor elke rij waarvan de cel leeg is.",
        "Fields with a value for each row of which the cell is empty.",
    ),
    "schema-leeg": (
        "Teksten die “niet ingevuld” betekenen.",
        "Texts that mean “not filled in”.",
    ),
    "schema-scheidingsteken": (
        "Wat de cellen scheidt: één teken, of tab. Standaard: wordt gevonden.",
        "What separates cells: one character, or tab. Default: it is found.",
    ),
    "schema-codering": (
        "De tekencodering van de tabel. Standaard: wordt gevonden.",
        "The character encoding of the table. Default: it is found.",
    ),
    "schema-kopregel": (
        "De regel met de kolomnamen, vanaf 1. Standaard: de eerste met inhoud.",
        "The line with the names of the columns, from 1. Default: the first with contents.",
    ),
    "schema-column-veld": (
        "Het veld dat de kolom vult, zoals status of biv.integriteit.",
        "The field that the column fills, such as status or biv.integriteit.",
    ),
    "schema-column-extra": (
        "De naam waaronder de kolom in `extra` wordt bewaard.",
        "The name under which the column is kept in `extra`.",
    ),
    "schema-column-waarden": (
        "Wat teksten in de kolom betekenen.",
        "What texts in the column mean.",
    ),
    "schema-column-scheiding": (
        "Wat de namen in een cel scheidt. Standaard: ; of een nieuwe regel.",
        "What separates the names in a cell. Default: ; or a new line.",
    ),
    "schema-column-soort": (
        "De soort van de rol, partij of voorziening die een naam wordt.",
        "The kind of role, party or facility that a name becomes.",
    ),
    "schema-column-doel": (
        "Waarnaar het veld verwijst, als dat meer soorten kunnen zijn.",
        "What the field refers to, where that can be several kinds.",
    ),
}
