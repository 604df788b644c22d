"""Texts of `gemma-lint catalogue`: what it shows, and what it says of what it made."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "kind-referentiecomponent": ("referentiecomponent", "reference component"),
    "kind-standaard": ("standaard", "standard"),
    "kind-voorziening": ("voorziening", "national facility"),
    "kind-basisregistratie": ("basisregistratie", "base registry"),
    "kinds-referentiecomponent": ("Referentiecomponenten", "Reference components"),
    "kinds-standaard": ("Standaarden", "Standards"),
    "kinds-voorziening": ("Voorzieningen", "National facilities"),
    "kinds-basisregistratie": ("Basisregistraties", "Base registries"),
    "several": (
        "“{query}” past op {count}. Noem er een zoals hieronder, of beperk het met --kind.",
        "“{query}” fits {count}. Name one as below, or narrow it down with --kind.",
    ),
    "none": (
        "“{query}” staat niet in de catalogus (GEMMA {release})",
        "“{query}” is not in the catalogue (GEMMA {release})",
    ),
    "none-of-kind": (
        "“{query}” is geen {kind} in de catalogus (GEMMA {release})",
        "“{query}” is no {kind} in the catalogue (GEMMA {release})",
    ),
    "near": ("Bedoelt u {names}?", "Did you mean {names}?"),
    "near-one": ("“{name}” ({kind})", "“{name}” ({kind})"),
    "or": ("{left} of {right}", "{left} or {right}"),
    "try-part": (
        "Probeer een deel van de naam, een afkorting of een Object ID.",
        "Try part of the name, an abbreviation or an Object ID.",
    ),
    "object-id": ("Object ID", "Object ID"),
    "abbreviation": ("Afkorting", "Abbreviation"),
    "status": ("Status", "Status"),
    "status-ended": (
        "{status}, maar elke versie is beëindigd of teruggetrokken",
        "{status}, but each version has ended or was withdrawn",
    ),
    "status-none": ("niet vermeld", "not stated"),
    "only-forum": (
        "niet in de GEMMA; alleen in de tabel van Forum Standaardisatie",
        "not in the GEMMA; only in the table of Forum Standaardisatie",
    ),
    "project-status": ("Projectstatus", "Project status"),
    "names": ("Ook bekend als", "Also known as"),
    "in-system": ("Stelsel", "System"),
    "in-system-yes": (
        "hoort bij het stelsel van basisregistraties",
        "part of the system of base registries",
    ),
    "in-system-no": (
        "hoort niet bij het stelsel van basisregistraties",
        "no part of the system of base registries",
    ),
    "biv": ("BIV", "BIV"),
    "biv-scores": (
        "beschikbaarheid {beschikbaarheid}, integriteit {integriteit}, "
        "vertrouwelijkheid {vertrouwelijkheid} (1 laag, 3 hoog)",
        "availability {beschikbaarheid}, integrity {integriteit}, confidentiality "
        "{vertrouwelijkheid} (1 low, 3 high)",
    ),
    "bbn": ("BBN", "BBN"),
    "bbn-says": (
        "{bbn} (zoals het model het zegt; de BBN is met BIO2 in 2025 vervallen, geen regel "
        "gebruikt haar)",
        "{bbn} (as the model says it; the BBN was abolished with BIO2 in 2025, no rule uses it)",
    ),
    "groups": ("Groep", "Group"),
    "versions": ("Versies", "Versions"),
    "forum": ("Forum Standaardisatie", "Forum Standaardisatie"),
    "forum-status": ("{status}, volgens {source} ({date})", "{status}, by {source} ({date})"),
    "forum-none": (
        "niet in onze tabel",
        "not in our table",
    ),
    "forum-not-official": (
        "Dit is niet de officiële lijst; die staat op forumstandaardisatie.nl/open-standaarden.",
        "This is not the official list; that is at forumstandaardisatie.nl/open-standaarden.",
    ),
    "forum-verplicht": ("verplicht (pas toe of leg uit)", "verplicht (comply or explain)"),
    "forum-aanbevolen": ("aanbevolen", "aanbevolen (recommended)"),
    "forum-in procedure": ("in procedure", "in procedure"),
    "forum-geen": ("geen status", "no status"),
    "forum-short": ("Forum: {status}", "Forum: {status}"),
    "role-Verplicht": ("Moet ondersteunen (Verplicht)", "Must support (Verplicht)"),
    "role-Aanbevolen": ("Hoort te ondersteunen (Aanbevolen)", "Should support (Aanbevolen)"),
    "role-None": ("Realiseert, zonder rol", "Realises, without a role"),
    "needed-Verplicht": ("Verplicht voor ({count})", "Mandatory for ({count})"),
    "needed-Aanbevolen": ("Aanbevolen voor ({count})", "Recommended for ({count})"),
    "needed-None": ("Zonder rol bij ({count})", "Without a role at ({count})"),
    "followed-by": ("Voorzieningen die haar volgen", "Facilities that follow it"),
    "services": ("Diensten", "Services"),
    "interfaces": ("Koppelvlakken", "Interfaces"),
    "served-by": ("Wordt bediend door", "Is served by"),
    "specialises": ("Is een bijzonder soort", "Is a special kind of"),
    "technology": ("Hoort bij technologiecomponent", "Goes with technology component"),
    "uses-facilities": ("Gebruikt voorziening", "Uses national facility"),
    "used-by": ("Wordt gebruikt door", "Is used by"),
    "standards": ("Standaarden om haar te bereiken", "Standards to reach it with"),
    "offered-by": ("Voorziening die dit ook biedt", "National facility that offers this too"),
    "offers": ("Biedt wat dit component doet", "Offers what this component does"),
    "offers-grounds": ("{services} — {functions}", "{services} — {functions}"),
    "offers-ours": (
        "Dit verband is van gemma-lint; de GEMMA legt het niet.",
        "This link is made by gemma-lint; the GEMMA does not make it.",
    ),
    "registries": ("Hoort bij basisregistratie", "Belongs to base registry"),
    "facilities": ("Voorzieningen waarin zij staat", "Facilities that hold it"),
    "source": ("Bron", "Source"),
    "source-gemma": (
        "{credit}, release {release}, licentie {licence} ({source}{commit})",
        "{credit}, release {release}, licence {licence} ({source}{commit})",
    ),
    "ended": ("beëindigd", "ended"),
    "built": (
        "{path}: catalogus van GEMMA-release {release} met {counts}.",
        "{path}: catalogue of GEMMA release {release} with {counts}.",
    ),
    "built-counts": (
        "{referentiecomponenten} referentiecomponenten, {standaarden} standaarden, "
        "{voorzieningen} voorzieningen en {basisregistraties} basisregistraties",
        "{referentiecomponenten} referentiecomponenten, {standaarden} standaarden, "
        "{voorzieningen} voorzieningen and {basisregistraties} basisregistraties",
    ),
    "built-use": (
        "Om haar te gebruiken zet u in gemma-lint.yaml: catalogus: {path}",
        "To use it, put in gemma-lint.yaml: catalogus: {path}",
    ),
    "built-warnings": (
        "In het model zijn {count} fouten gevonden die de catalogus niet raken of zijn "
        "overgeslagen; de eerste: {first} ({place})",
        "The model has {count} mistakes that do not touch the catalogue or were passed over; the "
        "first: {first} ({place})",
    ),
    "no-release": (
        "“{found}” is geen release; schrijf de datum als JJJJ-MM-DD, zoals 2026-06-30",
        "“{found}” is no release; write its date as YYYY-MM-DD, such as 2026-06-30",
    ),
    "no-commit": (
        "“{found}” is geen commit: dat zijn 7 tot 64 tekens 0-9 en a-f",
        "“{found}” is no commit: that is 7 to 64 characters 0-9 and a-f",
    ),
    "schema-output": (
        "Wat “gemma-lint catalogue show --format json” schrijft, versie 1.",
        "What “gemma-lint catalogue show --format json” writes, version 1.",
    ),
    "schema-catalogue": (
        "Waar de feiten van de GEMMA vandaan komen.",
        "Where the facts of the GEMMA come from.",
    ),
    "schema-matches": (
        "Wat is gevonden, elk met alle feiten; een letterlijke naam gaat voor een deel ervan.",
        "What was found, each with all facts; an exact name goes before a part of one.",
    ),
    "schema-bbn": (
        "Zoals het model het zegt; vervallen met BIO2 (2025).",
        "As the model says it; abolished with BIO2 (2025).",
    ),
    "schema-ended": (
        "Of de standaard zelf, of elke versie ervan, is beëindigd of teruggetrokken.",
        "Whether the standard itself, or each version of it, has ended or was withdrawn.",
    ),
    "schema-forum": (
        "Wat onze gedateerde tabel van Forum Standaardisatie zegt; niet de officiële lijst.",
        "What our dated table of Forum Standaardisatie says; not the official list.",
    ),
    "schema-pairs": (
        "Een verband dat gemma-lint legt en niet de GEMMA, met de diensten waaruit het blijkt.",
        "A link that gemma-lint makes and not the GEMMA, with the services that show it.",
    ),
}
