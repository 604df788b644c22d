"""Texts about the rows of a table: of an export, or of one that users map themselves."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
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
    # why a row was skipped
    "reason.empty-row": (
        "lege rij",
        "empty row",
    ),
    "reason.no-name": (
        "geen naam",
        "no name",
    ),
    "reason.duplicate-key": (
        "sleutel komt eerder voor",
        "key occurs before",
    ),
    "reason.row-needs": (
        "een verplicht veld ontbreekt",
        "a required field is missing",
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
}
