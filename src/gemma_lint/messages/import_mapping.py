"""Texts about the mapping of a table (kolommenbestand) and what is wrong in it."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
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
    "missing.advice": (
        "Controleer de naam, of laat dit bestand maken: gemma-lint import csv BESTAND --init "
        "--mapping {path}",
        "Check the name, or have this file made: gemma-lint import csv FILE --init "
        "--mapping {path}",
    ),
}
