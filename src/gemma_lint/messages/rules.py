"""What is said about rule packs, and around what their rules say."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "no-head": (
        "dit regelpakket zegt niet wat het is: `pakket:` ontbreekt",
        "this rule pack does not say what it is: `pakket:` is missing",
    ),
    "two-heads": (
        "`pakket:` staat er meer dan eens; een regelpakket heeft er één",
        "`pakket:` is there more than once; a rule pack has one",
    ),
    "duplicate": (
        "`{id}` bestaat al als {kind} in dit regelpakket",
        "`{id}` already exists as {kind} in this rule pack",
    ),
    "setting": (
        "instelling `{name}` moet één waarde hebben: `getal:` of `teksten:`",
        "setting `{name}` needs one value: `getal:` or `teksten:`",
    ),
    "notion-kinds": (
        "begrip `{name}` zegt niet voor welke soorten het geldt (`voor:`)",
        "notion `{name}` does not say to which kinds it applies (`voor:`)",
    ),
    "notion-function": (
        "begrip `{name}` heet als een functie die er al is; kies een andere naam",
        "notion `{name}` is called like a function that exists already; choose another name",
    ),
    "binding": (
        "regel `{rule}`: `afwijkbaar: false` en `niet_afwijkbaar_omdat:` horen bij elkaar",
        "rule `{rule}`: `afwijkbaar: false` and `niet_afwijkbaar_omdat:` go together",
    ),
    "kind": ("onbekende soort `{kind}`", "unknown kind `{kind}`"),
    "field": ("`{field}` is geen veld van {kind}", "`{field}` is not a field of {kind}"),
    "section": (
        "`{key}` is geen sleutel van een landschap",
        "`{key}` is not a key of a landscape",
    ),
    "above-profile": (
        "`{name}` heeft geen regels op trede {profile} of lager; de eerste staat op trede {step}",
        "`{name}` has no rules on step {profile} or lower; the first is on step {step}",
    ),
    "above-profile.advice": (
        "Kies `--profile {step}`, of laat `--profile` (in de configuratie `profiel`) weg.",
        "Choose `--profile {step}`, or leave out `--profile` (`profiel` in the configuration).",
    ),
    "without-rules": ("`{name}` heeft geen regels", "`{name}` has no rules"),
    "none-left": (
        "er blijft geen regel over: alles is weggelaten",
        "no rule is left: everything was left out",
    ),
    "none-left.advice": (
        "Laat minder weg met `--ignore` (in de configuratie `negeer`).",
        "Leave out less with `--ignore` (`negeer` in the configuration).",
    ),
    "no-rules": (
        "er is geen regel om te beoordelen",
        "there is no rule to assess",
    ),
    "no-rules.advice": (
        "Noem een regelpakket met regels, of kies een hogere trede met `--profile`.",
        "Name a rule pack that has rules, or choose a higher step with `--profile`.",
    ),
    "nearest": ("Bedoelde u `{nearest}`?", "Did you mean `{nearest}`?"),
    "implication": (
        "regel `{rule}` hoort bij implicatie `{implication}`, maar die bestaat niet",
        "rule `{rule}` belongs to implication `{implication}`, which does not exist",
    ),
    "examples": (
        "regel `{rule}` heeft niet ten minste één goed en één fout voorbeeld",
        "rule `{rule}` does not have at least one good and one bad example",
    ),
    "text": (
        "de tekst `{name}` bestaat niet in dit regelpakket",
        "the text `{name}` does not exist in this rule pack",
    ),
    "text.advice": (
        "Zet de tekst onder `teksten:`, of schrijf `{{{{{name}}}}}` voor de accolades zelf.",
        "Put the text under `teksten:`, or write `{{{{{name}}}}}` for the braces themselves.",
    ),
    "texts-too-long": (
        "de teksten die in andere worden genoemd, maken dit pakket meer dan {most} tekens langer",
        "the texts that are named in others make this pack more than {most} characters longer",
    ),
    "relation-answer": (
        "`{name}` is geen principe, implicatie of onderdeel daarvan in dit regelpakket of een "
        "eerder",
        "`{name}` is not a principle, implication or sub-point of this rule pack or an earlier one",
    ),
    "relation-principle": (
        "`{name}` is geen principe in dit regelpakket of een eerder",
        "`{name}` is not a principle of this rule pack or an earlier one",
    ),
    "relation-development": (
        "`{name}` is geen ontwikkeling in dit regelpakket of een eerder",
        "`{name}` is not a development of this rule pack or an earlier one",
    ),
    "relation-unanswered": (
        "`{development}` heet onbeantwoord, maar hier staat een antwoord",
        "`{development}` is called unanswered, but here is an answer",
    ),
    "relation-twice": (
        "dat `{name}` een antwoord is op `{development}`, staat er al",
        "that `{name}` answers `{development}` is there already",
    ),
    "relation-taken": (
        "`{name}` heet al iets anders; `gemma-lint explain` moet weten wat u bedoelt",
        "`{name}` is the name of something else; `gemma-lint explain` must know which is meant",
    ),
    "unbalanced": (
        "bij deze accolade ontbreekt de andere; schrijf `{{{{` of `}}}}` voor een accolade zelf",
        "this brace lacks its partner; write `{{{{` or `}}}}` for a brace itself",
    ),
    "no-pack": (
        "regelpakket `{name}` is niet gevonden",
        "rule pack `{name}` was not found",
    ),
    "no-pack.advice": (
        "Ingebouwd zijn: {known}. Noem een eigen pakket met het pad van zijn bestand of map.",
        "Built in are: {known}. Name a pack of your own by the path of its file or folder.",
    ),
    "same-pack": (
        "regelpakket `{name}` wordt twee keer genoemd",
        "rule pack `{name}` is named twice",
    ),
    "same-rule": (
        "regel `{rule}` bestaat al in regelpakket `{pack}`",
        "rule `{rule}` already exists in rule pack `{pack}`",
    ),
    "selects-nothing": (
        "`{name}` is geen principe, implicatie of regel",
        "`{name}` is not a principle, implication or rule",
    ),
    "selects-nothing.advice": (
        "`gemma-lint rules` toont alle regels.",
        "`gemma-lint rules` shows all rules.",
    ),
    "unknown-setting": (
        "`{name}` is geen instelling van de gebruikte regelpakketten",
        "`{name}` is not a setting of the rule packs in use",
    ),
    "setting-type": (
        "instelling `{name}` vraagt om {expected}",
        "setting `{name}` takes {expected}",
    ),
    "setting-number": ("een getal", "a number"),
    "setting-texts": ("een lijst van teksten", "a list of texts"),
    "missing-fact": (
        "{subject} zegt niets over `{path}`, en dat is nodig voor: {title}",
        "{subject} says nothing about `{path}`, which is needed for: {title}",
    ),
    "failed": (
        "regel {rule} kon voor {subject} niet worden uitgevoerd: {reason}",
        "rule {rule} could not be evaluated for {subject}: {reason}",
    ),
    "failed.advice": (
        "Dit is een fout in de regel of in gemma-lint, niet in het landschap. Meld hem bij de "
        "beheerder van regelpakket {pack}.",
        "This is a fault of the rule or of gemma-lint, not of the landscape. Report it to those "
        "who keep rule pack {pack}.",
    ),
    "about-deviations": (
        "een bevinding over een afwijking gaat over het vastleggen zelf",
        "a finding about a deviation concerns the record itself",
    ),
    "not-described": (
        "het landschap beschrijft niets van de soort {kind}",
        "the landscape describes nothing of kind {kind}",
    ),
    "no-deviation": ("er is geen afwijking vastgelegd", "no deviation is on record"),
    "not-applicable": (
        "komt hier niet voor: niets van de soort {kind} valt onder deze regel ({count} bekeken)",
        "does not occur here: nothing of kind {kind} falls under this rule ({count} looked at)",
    ),
    "not-stated": (
        "niets van de soort {kind} valt onder deze regel ({count} bekeken); nergens staat: {facts}",
        "nothing of kind {kind} falls under this rule ({count} looked at); stated nowhere: {facts}",
    ),
    "and": ("{left} en {right}", "{left} and {right}"),
    "more": ("{left} en nog {count}", "{left} and {count} more"),
    "more-places": ("{subject} (en nog {count} andere)", "{subject} (and {count} more)"),
    "true": ("ja", "yes"),
    "false": ("nee", "no"),
    "nothing": ("niets", "nothing"),
}
