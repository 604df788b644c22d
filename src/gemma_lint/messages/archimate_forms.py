"""Texts for who names another file where a model is expected: what it is, and what to do then."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "is-folder": (
        "{path} is een map; een AMEFF-bestand is één XML-bestand.",
        "{path} is a folder; an AMEFF file is one XML file.",
    ),
    "is-folder.advice": (
        "Noem het bestand zelf. Is het een map van Archi's samenwerkingsplug-in, gebruik dan: "
        "gemma-lint import archi {path}",
        "Name the file itself. If it is a folder of Archi's collaboration plug-in, use: "
        "gemma-lint import archi {path}",
    ),
    "is-no-file": (
        "{path} is geen gewoon bestand.",
        "{path} is not a regular file.",
    ),
    "is-no-file.advice": (
        "Bewaar het model eerst als bestand en noem dat.",
        "Save the model as a file first, and name that.",
    ),
    "is-empty": (
        "{path} is leeg.",
        "{path} is empty.",
    ),
    "is-empty.advice": (
        "Maak de export opnieuw.",
        "Make the export again.",
    ),
    "is-archi": (
        "Dit is een model in het eigen formaat van Archi, geen AMEFF-bestand.",
        "This is a model in Archi's own format, not an AMEFF file.",
    ),
    "is-archi.advice": (
        "Gebruik: gemma-lint import archi {path}",
        "Use: gemma-lint import archi {path}",
    ),
    "is-old-exchange": (
        "Dit is een uitwisselbestand van ArchiMate 2.1; gelezen wordt versie 3.0 tot en met 3.2.",
        "This is an exchange file of ArchiMate 2.1; versions 3.0 to 3.2 are read.",
    ),
    "is-old-exchange.advice": (
        "Open het in Archi en kies Bestand › Exporteren › Open Exchange XML Model.",
        "Open it in Archi and choose File › Export › Open Exchange XML Model.",
    ),
    "is-other-version": (
        "Dit is een uitwisselbestand van een andere versie van ArchiMate ({namespace}); gelezen "
        "wordt versie 3.0 tot en met 3.2.",
        "This is an exchange file of another version of ArchiMate ({namespace}); versions 3.0 to "
        "3.2 are read.",
    ),
    "is-other-version.advice": (
        "Exporteer het model opnieuw als ArchiMate 3.",
        "Export the model again as ArchiMate 3.",
    ),
    "is-html": (
        "Dit is een webpagina, geen AMEFF-bestand.",
        "This is a web page, not an AMEFF file.",
    ),
    "is-html.advice": (
        "Vaak is zo’n bestand een inlog- of foutpagina. Meld u aan bij de Softwarecatalogus en "
        "download de export opnieuw.",
        "Such a file is often a login or error page. Log in to the Softwarecatalogus and download "
        "the export again.",
    ),
    "is-office": (
        "Dit is een Office-bestand, zoals van Excel, geen AMEFF-bestand.",
        "This is an Office file, such as one of Excel, not an AMEFF file.",
    ),
    "is-office.advice": (
        "Is het een spreadsheet, bewaar die dan als CSV en gebruik: gemma-lint import csv",
        "If it is a spreadsheet, save it as CSV and use: gemma-lint import csv",
    ),
    "is-compressed": (
        "Dit is een ingepakt bestand, geen AMEFF-bestand.",
        "This is a compressed file, not an AMEFF file.",
    ),
    "is-compressed.advice": (
        "Pak het uit en noem het XML-bestand. Is het een model van Archi's samenwerkingsplug-in, "
        "gebruik dan: gemma-lint import archi {path}",
        "Unpack it and name the XML file. If it is a model of Archi's collaboration plug-in, use: "
        "gemma-lint import archi {path}",
    ),
    "is-no-xml": (
        "Dit is geen XML, en dus geen AMEFF-bestand.",
        "This is not XML, and so no AMEFF file.",
    ),
    "is-no-xml.advice": (
        "Een AMEFF-bestand begint met <?xml of <model. Controleer of u het goede bestand noemt.",
        "An AMEFF file begins with <?xml or <model. Check that you name the right file.",
    ),
    "is-other-xml": (
        "Dit is XML, maar geen AMEFF-bestand: het begint met <{tag}> uit de naamruimte "
        "{namespace}.",
        "This is XML, but no AMEFF file: it begins with <{tag}> of the namespace {namespace}.",
    ),
    "is-other-xml.advice": (
        "Een AMEFF-bestand begint met <model> uit de naamruimte "
        "http://www.opengroup.org/xsd/archimate/3.0/. Controleer of u het goede bestand noemt.",
        "An AMEFF file begins with <model> of the namespace "
        "http://www.opengroup.org/xsd/archimate/3.0/. Check that you name the right file.",
    ),
}
