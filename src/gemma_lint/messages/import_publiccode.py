"""Texts about importing publiccode.yml files."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # files
    "no-files": (
        "In {path} staat geen publiccode.yml.",
        "There is no publiccode.yml in {path}.",
    ),
    "no-files.advice": (
        (
            "Een bestand telt mee als zijn naam eindigt op publiccode.yml of publiccode.yaml. Een "
            "ander bestand kunt u zelf noemen."
        ),
        (
            "A file counts when its name ends in publiccode.yml or publiccode.yaml. You can name "
            "another file yourself."
        ),
    ),
    "empty": (
        "Dit bestand is leeg.",
        "This file is empty.",
    ),
    "empty.advice": (
        "Verwijder het, of vul het volgens https://yml.publiccode.tools.",
        "Remove it, or fill it in as https://yml.publiccode.tools says.",
    ),
    "no-mapping": (
        "Dit is geen publiccode.yml: er staan geen sleutels met een waarde.",
        "This is no publiccode.yml: it has no keys with a value.",
    ),
    "no-mapping.advice": (
        "Controleer of dit het goede bestand is.",
        "Check whether this is the right file.",
    ),
    "pointer-alone": (
        "Dit bestand verwijst alleen naar {pointer}.",
        "This file only points to {pointer}.",
    ),
    "pointer-alone.advice": (
        "Noem dat bestand, of de map waar beide in staan.",
        "Name that file, or the folder that holds both.",
    ),
    "pointer-lost": (
        "Dit bestand verwijst alleen naar {pointer}, en dat is er niet.",
        "This file only points to {pointer}, which is not there.",
    ),
    "pointer-lost.advice": (
        "Zet het bestand op die plaats, of noem het zelf.",
        "Put the file in that place, or name it yourself.",
    ),
    "pointer-outside": (
        "Dit bestand verwijst naar {pointer}, buiten de map die u noemde.",
        "This file points to {pointer}, outside the folder that you named.",
    ),
    "pointer-outside.advice": (
        "Noem dat bestand zelf als u het vertrouwt.",
        "Name that file yourself if you trust it.",
    ),
    "duplicate-key": (
        "“{key}” staat ook in een ander bestand; dit bestand is overgeslagen.",
        "“{key}” stands in another file too; this file was skipped.",
    ),
    "duplicate-key.advice": (
        "Houd één bestand per `url` over.",
        "Keep one file for each `url`.",
    ),
    "first-place": (
        "hier voor het eerst",
        "here for the first time",
    ),
    # fields
    "no-name": (
        "Dit bestand noemt geen naam en is overgeslagen.",
        "This file gives no name and was skipped.",
    ),
    "no-name.advice": (
        "Vul `name` in.",
        "Fill in `name`.",
    ),
    "no-url": (
        "Dit bestand noemt geen `url`; nu geldt de naam als sleutel.",
        "This file gives no `url`; its name is used as the key.",
    ),
    "no-url.advice": (
        "Vul `url` in met het adres van de broncode.",
        "Fill in `url` with the address of the source code.",
    ),
    "no-text": (
        "`{field}` is geen tekst en is niet gelezen.",
        "`{field}` is no text and was not read.",
    ),
    "no-text.advice": (
        "Schrijf één tekst.",
        "Write one text.",
    ),
    "no-section": (
        "`{field}` heeft geen onderdelen en is niet gelezen.",
        "`{field}` has no parts and was not read.",
    ),
    "no-section.advice": (
        "Zie https://yml.publiccode.tools voor wat er hoort te staan.",
        "See https://yml.publiccode.tools for what belongs there.",
    ),
    "unknown-component": (
        "De GEMMA kent geen referentiecomponent “{name}”.",
        "The GEMMA knows no reference component “{name}”.",
    ),
    "unknown-component.advice": (
        "Die is overgenomen zoals die er staat. Zoek de naam op met `gemma-lint catalogue show`.",
        "It was taken over as it stands. Look the name up with `gemma-lint catalogue show`.",
    ),
    "unknown-component-near": (
        "De GEMMA kent geen referentiecomponent “{name}”; bedoelt u “{near}”?",
        "The GEMMA knows no reference component “{name}”; did you mean “{near}”?",
    ),
    "unknown-component-near.advice": (
        "Die is overgenomen zoals die er staat. Verbeter de naam in het landschap.",
        "It was taken over as it stands. Correct the name in the landscape.",
    ),
    # remarks beside an application
    "unfilled": (
        (
            "Dit lijkt een voorbeeldbestand dat maar voor een deel is ingevuld (het noemt "
            "{found}): controleer alles."
        ),
        (
            "This looks like an example file that was filled in only in part (it names {found}): "
            "check everything."
        ),
    ),
    "development-status": (
        "Volgens publiccode.yml is de software zelf “{found}”; wat is de status bij u?",
        (
            "According to publiccode.yml the software itself is “{found}”; what is its status with "
            "you?"
        ),
    ),
    "more-contractors": (
        "De software wordt ook onderhouden door {others}.",
        "The software is also maintained by {others}.",
    ),
    # why a file was skipped
    "reason.unreadable": (
        "niet te lezen",
        "cannot be read",
    ),
    "reason.no-publiccode": (
        "geen publiccode.yml",
        "no publiccode.yml",
    ),
    "reason.no-name": (
        "geen naam",
        "no name",
    ),
    "reason.duplicate-key": (
        "url staat ook in een ander bestand",
        "url stands in another file too",
    ),
    "reason.pointer": (
        "verwijst naar een ander bestand, dat is gelezen",
        "points to another file, which was read",
    ),
    "reason.pointer-alone": (
        "verwijst alleen naar een ander bestand",
        "only points to another file",
    ),
    "reason.pointer-lost": (
        "verwijst naar een bestand dat er niet is",
        "points to a file that is not there",
    ),
    "reason.pointer-outside": (
        "verwijst naar buiten de map",
        "points outside the folder",
    ),
}
