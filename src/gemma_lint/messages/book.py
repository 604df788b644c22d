"""The fixed texts of the pages about principles, implications, rules and facts."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "language": (
        "Nederlands",
        "English",
    ),
    "made": (
        "Gemaakt uit de regelpakketten met `make generate`: wijzig die, niet deze bladzijde.",
        "Made from the rule packs with `make generate`: change those, not this page.",
    ),
    "rules": (
        "Regels",
        "Rules",
    ),
    "index-title": (
        "Principes, implicaties en regels",
        "Principles, implications and rules",
    ),
    "index": (
        "Hier staat alles wat gemma-lint toetst: {rules} regels. Elke regel hoort bij een "
        "implicatie, en elke implicatie bij een principe. Begin bij een principe, of zoek "
        "een regel op met zijn naam zoals die in een bevinding staat.",
        "Here is everything that gemma-lint checks: {rules} rules. Each rule belongs to "
        "an implication, and each implication to a principle. Begin with a principle, or "
        "look a rule up by its name as it stands in a finding.",
    ),
    "more": (
        "Meer",
        "More",
    ),
    "index-more": (
        "- [Dekking](../../coverage-of-the-principles.nl.md): van elke implicatie de "
        "regels, waarop zij toetsen en welke feiten zij lezen\n"
        "- [Ontwikkelingen en uitgangspunten](developments.md) waarop de principes een "
        "antwoord zijn\n"
        "- [NORA](nora.md): de principes die het document ernaast zet\n"
        "- [Begrippen van de regels](notions.md): wat regels met hun eigen woorden "
        "bedoelen\n"
        "- [Feiten die geen regel leest](unread.md), en waarom zij er toch zijn\n"
        "- [Ernst](../../severity.nl.md): waarom een bevinding een fout, waarschuwing of "
        "advies is",
        "- [Coverage](../../coverage-of-the-principles.en.md): of each implication the "
        "rules, how they check and which facts they read\n"
        "- [Developments and starting points](developments.md) that the principles answer\n"
        "- [NORA](nora.md): the principles that the document sets beside them\n"
        "- [Notions of the rules](notions.md): what rules mean by words of their own\n"
        "- [Facts that no rule reads](unread.md), and why they are there all the same\n"
        "- [Severity](../../severity.en.md): why a finding is a fout, waarschuwing or "
        "advies",
    ),
    "implications": (
        "Wat het principe van de organisatie vraagt, met onder elke implicatie de regels "
        "die haar toetsen.",
        "What the principle asks of the organisation, with under each implication the "
        "rules that check it.",
    ),
    "implication-of": (
        "implicatie {number} van principe {principle}",
        "implication {number} of principle {principle}",
    ),
    "no-rules": (
        "Nog geen regel",
        "No rule yet",
    ),
    "by-subpoint": (
        "per onderdeel, hieronder",
        "by sub-point, below",
    ),
    "facts": (
        "Feiten die meetellen",
        "Facts that count",
    ),
    "belongs": (
        "Wat {implication} vraagt",
        "What {implication} asks",
    ),
    "beside": (
        "Andere regels bij deze implicatie",
        "Other rules of this implication",
    ),
    "answers": (
        "Ontwikkelingen waarop dit een antwoord is",
        "Developments that this answers",
    ),
    "our-reading": (
        "Het document tekent deze verbanden alleen. Hier staat onze lezing, met de "
        "passage waarop zij rust.",
        "The document only draws these relations. This is our reading, with the passage "
        "it rests on.",
    ),
    "passage": (
        "passage: {passage}",
        "passage: {passage}",
    ),
    "nora": (
        "NORA",
        "NORA",
    ),
    "nora-beside": (
        "Principes van de NORA die hoofdstuk 4 van het document naast dit principe zet.",
        "Principles of NORA that chapter 4 of the document sets beside this principle.",
    ),
    "what": (
        "Kenmerk",
        "Property",
    ),
    "value": (
        "Van deze regel",
        "Of this rule",
    ),
    "severity": (
        "Ernst",
        "Severity",
    ),
    "step": (
        "Trede",
        "Step",
    ),
    "step-basis": (
        "basis: wat elk landschap het eerst hoort te zeggen",
        "basis: what every landscape should say first",
    ),
    "step-gevorderd": (
        "gevorderd: hoe de elementen samenhangen",
        "gevorderd (advanced): how the elements hang together",
    ),
    "step-volledig": (
        "volledig: ook bewijs en de fijne details",
        "volledig (complete): evidence and fine detail as well",
    ),
    "check": (
        "Toetst op",
        "Checks on",
    ),
    "check-S": (
        "samenhang",
        "structure",
    ),
    "check-F": (
        "feit",
        "fact",
    ),
    "check-E": (
        "bewijs",
        "evidence",
    ),
    "about-S": (
        "samenhang (S): volgt uit hoe de elementen van het landschap samenhangen",
        "structure (S): follows from how the elements of the landscape hang together",
    ),
    "about-F": (
        "feit (F): er moet iets zijn ingevuld, en het moet kloppen",
        "fact (F): something must be filled in, and be right",
    ),
    "about-E": (
        "bewijs (E): een document of link laat zien dat het zo is",
        "evidence (E): a document or link shows that it is so",
    ),
    "element": (
        "Kijkt naar",
        "Looks at",
    ),
    "root": (
        "het landschap als geheel",
        "the landscape as a whole",
    ),
    "this": (
        "dit element",
        "this element",
    ),
    "advised": (
        "Het advies hangt af van wat er is gevonden. Bij het voorbeeld hieronder luidt het:",
        "The advice depends on what was found. On the example below it reads:",
    ),
    "how": (
        "De regel bestaat uit uitdrukkingen in [de taal van de "
        "regels](../../reference/cel.{lang}.md). Daarin is `this` het element waarnaar de "
        "regel kijkt.",
        "The rule consists of expressions in [the language of the "
        "rules](../../reference/cel.{lang}.md). In them `this` is the element that the "
        "rule looks at.",
    ),
    "how-when": (
        "De regel geldt als:",
        "The rule applies when:",
    ),
    "how-require": (
        "Dan moet waar zijn:",
        "This must then be true:",
    ),
    "notions-title": (
        "Begrippen in deze regel",
        "Notions in this rule",
    ),
    "notions": (
        "Wat de begrippen hierboven betekenen, en onder elk begrip de begrippen die het "
        "zelf gebruikt.",
        "What the notions above mean, and under each the notions that it uses itself.",
    ),
    "again": (
        "zie hierboven",
        "see above",
    ),
    "functions": (
        "Functies",
        "Functions",
    ),
    "settings-title": (
        "Instellingen",
        "Settings",
    ),
    "settings": (
        "Onder `instellingen` in "
        "[gemma-lint.yaml](../../reference/configuration.{lang}.md) kiest u een andere "
        "waarde.",
        "Choose another value under `instellingen` in "
        "[gemma-lint.yaml](../../reference/configuration.{lang}.md).",
    ),
    "setting": (
        "Instelling",
        "Setting",
    ),
    "default": (
        "Standaard",
        "Default",
    ),
    "meaning": (
        "Betekenis",
        "Meaning",
    ),
    "example-bad": (
        "Zo niet",
        "Not like this",
    ),
    "says": (
        "Dan meldt gemma-lint:",
        "Then gemma-lint says:",
    ),
    "example-good": (
        "Zo wel",
        "Like this",
    ),
    "developments-title": (
        "Ontwikkelingen en uitgangspunten",
        "Developments and starting points",
    ),
    "developments": (
        "Hoofdstuk 2 van het document beschrijft waarop de principes een antwoord zijn. "
        "Welk principe op welke ontwikkeling antwoordt, is onze lezing: het document "
        "tekent dat alleen. Bij elk verband staat de passage waarop het rust.",
        "Chapter 2 of the document describes what the principles are an answer to. Which "
        "principle answers which development is our reading: the document only draws it. "
        "With each relation stands the passage it rests on.",
    ),
    "nora-title": (
        "De principes van de NORA",
        "The principles of NORA",
    ),
    "nora-intro": (
        "De Nederlandse Overheid Referentie Architectuur geldt voor de hele overheid. "
        "Hoofdstuk 4 van het document zet haar principes naast die van de GEMMA.",
        "NORA, the reference architecture of the Dutch government, holds for all of it. "
        "Chapter 4 of the document sets its principles beside those of GEMMA.",
    ),
    "notions-page": (
        "Begrippen van de regels",
        "Notions of the rules",
    ),
    "notions-intro": (
        "Een begrip geeft een stukje van een regel een naam. Hier staat van elk begrip "
        "wat het betekent, en de uitdrukking waarmee het wordt bepaald. De "
        "[functies](../../reference/functions.{lang}.md) waarop zij steunen, staan apart.",
        "A notion gives a piece of a rule a name. Here is what each notion means, and the "
        "expression that decides it. The [functions](../../reference/functions.{lang}.md) "
        "they build on stand on a page of their own.",
    ),
    "for-kinds": (
        "Van {kinds}.",
        "Of {kinds}.",
    ),
    "coverage-title": (
        "Dekking van de principes",
        "Coverage of the principles",
    ),
    "coverage": (
        "Van elke implicatie van het document, en van elk onderdeel daarvan: de regels "
        "die haar toetsen, waarop zij toetsen en welke feiten meetellen. S is samenhang "
        "in het landschap, F een feit dat er moet staan, E bewijs. Hoe ver uw eigen "
        "landschap is, zegt `gemma-lint coverage`.",
        "Of each implication of the document, and each sub-point of it: the rules that "
        "check it, how they check and which facts count. S is structure of the landscape, "
        "F a fact that must be there, E evidence. How far your own landscape is, "
        "`gemma-lint coverage` tells.",
    ),
    "principle": (
        "Principe",
        "Principle",
    ),
    "implication": (
        "Implicatie",
        "Implication",
    ),
    "implications-count": (
        "Implicaties",
        "Implications",
    ),
    "subpoints": (
        "Onderdelen",
        "Sub-points",
    ),
    "total": (
        "Samen",
        "Together",
    ),
    "asked": (
        "Wat zij vraagt",
        "What it asks",
    ),
    "rule": (
        "Regel",
        "Rule",
    ),
    "unread-title": (
        "Feiten die geen regel leest",
        "Facts that no rule reads",
    ),
    "unread": (
        "Een landschap kan meer zeggen dan regels beoordelen. Dit zijn die feiten, met de "
        "reden dat zij er zijn. Wat een regel alleen laat zien in een melding, telt hier "
        "als niet gelezen.",
        "A landscape can say more than rules judge. These are those facts, with the "
        "reason that they are there. What a rule only shows in a message counts here as "
        "not read.",
    ),
    "no-reason": (
        "Zonder opgave van reden",
        "No reason given",
    ),
}
