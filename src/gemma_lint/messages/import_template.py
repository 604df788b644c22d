"""Texts in the mapping to begin with that `--init` makes, and in the schema of a mapping."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
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
    # the JSON Schema
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
