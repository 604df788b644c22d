"""Texts about importing exports of the Softwarecatalogus."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
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
    # remarks
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
    "reason.no-end": (
        "een kant van de koppeling ontbreekt",
        "an end of the koppeling is missing",
    ),
    "reason.system-software": (
        "systeemsoftware, geen applicatie",
        "system software, no application",
    ),
}
