"""The fixed texts of generated reference pages."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "vocabulary": (
        """# De woordenlijst van een landschap

Wat een landschap kan zeggen: de soorten, hun velden en hun relaties. Deze pagina is gemaakt uit
gemma-lint zelf (`make generate`).

Een landschap is één YAML-bestand of een map met bestanden. Elementen staan per soort bij elkaar.
Een id is uniek binnen de soort. Een verwijzing is de id van een ander element; kan die bij meer
dan een soort horen, schrijf dan `soort/id`, zoals `voorziening/bag`. Datums schrijft u als
jaar-maand-dag. Elk onderdeel kent ook `extra:`, voor gegevens van de organisatie zelf.

## Bovenaan
""",
        """# The vocabulary of a landscape

What a landscape can say: its kinds, their fields and relations. This page is made from gemma-lint
itself (`make generate`).

A landscape is one YAML file or a folder of files. Elements stand together by kind. An id is unique
within its kind. A reference is the id of another element; where it could belong to more than one
kind, write `kind/id`, such as `voorziening/bag`. Dates are written year-month-day. Every part also
takes `extra:`, for data of the organisation's own.

## At the top
""",
    ),
    "parts": (
        "# Onderdelen\n\nWat binnen elementen voorkomt.\n",
        "# Parts\n\nWhat occurs inside elements.\n",
    ),
    "plural": (
        "Staat in een landschap onder `{plural}:`.",
        "Stands in a landscape under `{plural}:`.",
    ),
    "fields": (
        "| veld | wat erin hoort | betekenis |\n|---|---|---|",
        "| field | takes | meaning |\n|---|---|---|",
    ),
    "required": ("**Verplicht.**", "**Required.**"),
    "sort-text": ("tekst", "text"),
    "sort-id": ("id", "id"),
    "sort-url": ("webadres", "web address"),
    "sort-duration": ("termijn, zoals `P7Y`", "term, such as `P7Y`"),
    "sort-int": ("geheel getal", "whole number"),
    "sort-float": ("getal", "number"),
    "sort-bool": ("`true` of `false`", "`true` or `false`"),
    "sort-date": ("datum", "date"),
    "sort-extra": ("eigen gegevens", "own data"),
    "sort-reference": ("verwijzing naar {kinds}", "reference to {kinds}"),
    "sort-list": ("lijst: {sort}", "list: {sort}"),
    "sort-single": ("een of een lijst: {sort}", "one or a list: {sort}"),
    "relations": ("In regels ook te bereiken:", "Rules can also reach:"),
    "parent": (
        "- `{kind}`: het element waar dit een onderdeel van is",
        "- `{kind}`: the element that this is a part of",
    ),
    "backward": (
        "- `{name}`: elk onderdeel {source} dat hiernaar verwijst met `{field}`",
        "- `{name}`: each {source} that refers to this with `{field}`",
    ),
    "functions": (
        """# Functies voor regels

Wat regels kunnen vragen naast velden en relaties. Deze pagina is gemaakt uit gemma-lint zelf
(`make generate`). De taal zelf staat in [CEL](cel.nl.md).
""",
        """# Functions for rules

What rules can ask beside fields and relations. This page is made from gemma-lint itself
(`make generate`). The language itself is described in [CEL](cel.en.md).
""",
    ),
    "example": ("Voorbeeld, over een {kind}:", "Example, about one {kind}:"),
}
