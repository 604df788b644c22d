"""Texts about importing: comments in what is written, the account of it, and what is wrong."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    "header": (
        "{kinds}, overgenomen uit {source} met gemma-lint import.\n"
        "Wat achter # staat, vult u nog in: haal de # weg en schrijf op wat van toepassing is.\n"
        "De code erachter zegt welke implicatie het nodig heeft; gemma-lint explain legt die uit.",
        "{kinds}, imported from {source} with gemma-lint import.\n"
        "What stands behind # is for you to fill in: take the # away and write what applies.\n"
        "The code behind it says which implication needs it; gemma-lint explain tells more.",
    ),
    "remark-on": ("{field}: {what}", "{field}: {what}"),
    "or": (" of ", " or "),
    "form-text": ("…", "…"),
    "form-int": ("<getal>", "<number>"),
    "form-float": ("<getal>", "<number>"),
    "form-bool": ("true | false", "true | false"),
    "form-date": ("jjjj-mm-dd", "yyyy-mm-dd"),
    "form-extra": ("{{}}", "{{}}"),
    "state-unreadable": (
        "{path} kan niet worden gelezen: {reason}",
        "{path} cannot be read: {reason}",
    ),
    "state-unusable": (
        "{path} is beschadigd of niet door gemma-lint geschreven",
        "{path} is damaged or was not written by gemma-lint",
    ),
    "state-newer": (
        "{path} is geschreven door een nieuwere versie van gemma-lint (vorm {version})",
        "{path} was written by a newer version of gemma-lint (format {version})",
    ),
    "state.advice": (
        "Haal {path} terug uit versiebeheer. Lukt dat niet, verwijder het dan: de import "
        "herkent elementen nog aan hun herkomst en vraagt bij elk verschil wat geldt.",
        "Restore {path} from version control. If that cannot be done, delete it: the import "
        "still knows elements by their herkomst, and asks about every difference.",
    ),
    "copied": (
        "{kind}/{id} heeft dezelfde herkomst als {kind}/{original}; alleen dat wordt bijgewerkt.",
        "{kind}/{id} has the same herkomst as {kind}/{original}; only that one is updated.",
    ),
    "copied.advice": (
        "Is het een kopie, haal er dan de regel `herkomst` weg.",
        "If it is a copy, take its line `herkomst` away.",
    ),
    "other-file": (
        "{kind} “{name}” (sleutel {key}) staat anders in een eerder bestand; dat geldt.",
        "{kind} “{name}” (key {key}) stands differently in an earlier file; that one counts.",
    ),
    "other-file.advice": (
        "Kies welke de goede is, of importeer het bestand apart met een andere --source.",
        "Choose which is right, or import the file apart with another --source.",
    ),
    "reason.other-file": (
        "de sleutel staat al in een eerder bestand",
        "the key stands in an earlier file already",
    ),
    "nothing-but-gemma": (
        "in {path} staat alleen de GEMMA zelf, en niets van een eigen landschap",
        "{path} holds the GEMMA itself only, and nothing of a landscape of your own",
    ),
    "nothing-but-gemma.advice": (
        "Kies een model met eigen applicaties. Wilt u deze GEMMA als catalogus gebruiken: "
        "gemma-lint catalogue build {path} -o gemma.json",
        "Choose a model with applications of your own. To use this GEMMA as the catalogue: "
        "gemma-lint catalogue build {path} -o gemma.json",
    ),
    "write-failed": (
        "{path} kan niet worden geschreven: {reason}",
        "{path} cannot be written: {reason}",
    ),
    "write-failed.advice": (
        (
            "Er is niets veranderd. Zorg dat er ruimte is en dat dit bestand mag worden "
            "geschreven, of kies met -o een andere map."
        ),
        (
            "Nothing has changed. See to it that this file may be written and that there is room, "
            "or choose another folder with -o."
        ),
    ),
    "changed-meanwhile": (
        "{path} is veranderd terwijl de import liep; er is niets geschreven",
        "{path} changed while the import ran; nothing was written",
    ),
    "changed-meanwhile.advice": ("Start de import opnieuw.", "Run the import again."),
    "nothing-found": (
        "in {path} staat niets waarvan een landschap te maken is",
        "{path} holds nothing that a landscape can be made of",
    ),
    "nothing-found.advice": (
        "Kijk of dit het bedoelde bestand is en of de vorm klopt (gemma-lint import --help). "
        "De verantwoording zegt wat er wel in staat.",
        "See whether this is the file you mean and the format is right (gemma-lint import "
        "--help). The account says what it does hold.",
    ),
    "too-many-warnings": (
        "Er zijn meer dan {limit} waarschuwingen; hierna zijn ze niet bewaard.",
        "There are more than {limit} warnings; those after this are not kept.",
    ),
    "too-many-warnings.advice": (
        "Los de oorzaak van de eerste op en importeer opnieuw.",
        "Mend the cause of the first ones and import again.",
    ),
    # -- the account
    "read": ("Gelezen uit {source}", "Read from {source}"),
    "fates": (
        "{all}: {element} als element overgenomen, {fact} als gegeven van een ander element, "
        "{skipped} overgeslagen",
        "{all}: {element} became an element, {fact} a fact of another element, {skipped} skipped",
    ),
    "skipped": ("Overgeslagen", "Skipped"),
    "written": ("Geschreven", "Written"),
    "would-write": ("Zou schrijven (er is niets geschreven)", "Would write (nothing was written)"),
    "file-new": ("nieuw", "new"),
    "file-changed": ("bijgewerkt", "updated"),
    "nothing": (
        "Er verandert niets: het landschap zegt al wat de bron zegt.",
        "Nothing changes: the landscape already says what the source says.",
    ),
    "elements": ("Elementen", "Elements"),
    "added": ("nieuw", "new"),
    "changed": ("bijgewerkt", "updated"),
    "unchanged": ("ongewijzigd", "unchanged"),
    "adopted": (
        "Al aanwezig en nu met de bron verbonden, omdat de naam dezelfde is:",
        "Already there, and now connected with the source because the name is the same:",
    ),
    "conflicts": (
        "Conflicten: u en de bron wijzigden hetzelfde. Wat u schreef, staat er nog.",
        "Conflicts: you and the source changed the same. What you wrote still stands.",
    ),
    "conflict": (
        "{element}, {field}: u schreef {ours}, de bron zegt nu {theirs}",
        "{element}, {field}: you wrote {ours}, the source now says {theirs}",
    ),
    "absent": ("niets", "nothing"),
    "conflicts.advice": (
        "Pas het landschap aan tot het klopt, of laat de import kiezen: --on-conflict eigen houdt "
        "wat u schreef en vraagt er niet meer naar, --on-conflict bron neemt over wat er in de "
        "bron staat.",
        "Change the landscape until it is right, or let the import choose: --on-conflict eigen "
        "keeps what you wrote and asks no more, --on-conflict bron takes what the source says.",
    ),
    "by-hand": (
        "Met de hand bij te werken; het bestand is zo geschreven dat de import er niets in kan "
        "veranderen zonder iets van u te raken:",
        "To be updated by hand; the file is written in a way that the import cannot change "
        "without touching something of yours:",
    ),
    "by-hand-field": ("{element}: {field} wordt {value}", "{element}: {field} becomes {value}"),
    "gone": (
        "Niet meer in de bron; verwijder ze uit het landschap of geef ze de status uitgefaseerd:",
        "No longer in the source; remove them, or give them the status uitgefaseerd:",
    ),
    "removed": (
        "Door u verwijderd of losgemaakt en daarom niet opnieuw toegevoegd (--restore haalt ze "
        "terug):",
        "Removed or detached by you and therefore not added again (--restore brings them back):",
    ),
    "refused": (
        "Niet toegevoegd of niet bijgewerkt, omdat zij moeten verwijzen naar iets dat u "
        "verwijderde:",
        "Not added or not updated, as they must refer to something that you removed:",
    ),
    "warnings": ("Onregelmatigheden in de bron", "Irregularities in the source"),
    "more": (
        "… en nog {count} (--verbose toont alles)",
        "… and {count} more (--verbose shows all)",
    ),
    "would-fill-in": (
        "Daarna nog in te vullen: {count} plaatsen, met # gemerkt.",
        "Still to fill in after that: {count} places, marked with #.",
    ),
    "to-fill-in": (
        "Nog in te vullen: {count} plaatsen, met # gemerkt. Wat er nu afwijkt, toont: "
        "gemma-lint check {folder}",
        "Still to fill in: {count} places, marked with #. What deviates now is shown by: "
        "gemma-lint check {folder}",
    ),
}
