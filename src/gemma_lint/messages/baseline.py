"""Texts about the baseline (nulmeting): the file, the command, and what a check says of it."""

from __future__ import annotations

from gemma_lint.messages import Texts

TEXTS: Texts = {
    "head": (
        "Nulmeting van gemma-lint: bevindingen die er al waren toen dit bestand werd gemaakt.\n"
        "Een toets mislukt er niet op. Het is achterstand: werk dat nog moet gebeuren. Een besluit "
        "om\n"
        "van een regel af te wijken hoort hier niet, maar als afwijking in het landschap.\n"
        "\n"
        "Met de hand hoeft u hier niets te wijzigen:\n"
        "  gemma-lint baseline           zegt wat is verdwenen en wat nieuw is\n"
        "  gemma-lint baseline --update  haalt eruit wat is verdwenen\n"
        "  gemma-lint baseline --add     neemt op wat nieuw is\n"
        "Commentaar blijft dan staan; alleen wat achter een bevinding staat, verdwijnt met haar.",
        "Baseline of gemma-lint: findings that were there already when this file was made.\n"
        "No check fails on them. It is a backlog: work still to do. A decision to deviate from a\n"
        "rule does not belong here, but in the landscape as an afwijking.\n"
        "\n"
        "There is no need to change anything here by hand:\n"
        "  gemma-lint baseline           says what is gone and what is new\n"
        "  gemma-lint baseline --update  takes out what is gone\n"
        "  gemma-lint baseline --add     puts in what is new\n"
        "Comments stay then; only what stands behind a finding goes when it does.",
    ),
    "missing": (
        "de nulmeting {path} bestaat niet",
        "the baseline {path} does not exist",
    ),
    "missing.advice": (
        "Verbeter de naam, of maak een nulmeting: gemma-lint baseline -o {path}",
        "Mend the name, or make a baseline: gemma-lint baseline -o {path}",
    ),
    "not-one": (
        "dit is geen nulmeting: “nulmeting: 1” en “bevindingen” horen hier te staan; gevonden is "
        "“{found}”",
        "this is no baseline: “nulmeting: 1” and “bevindingen” belong here; found “{found}”",
    ),
    "not-one.advice": (
        "Noem het bestand dat gemma-lint baseline heeft gemaakt. Is dat dit bestand, haal het dan "
        "onbeschadigd terug uit versiebeheer, of maak een nieuwe nulmeting op een andere plaats.",
        "Name the file that gemma-lint baseline made. If that is this file, get it back from "
        "version control as it was, or make a new baseline in another place.",
    ),
    "version": (
        "“nulmeting” moet 1 zijn; gevonden is “{found}”",
        "“nulmeting” must be 1; found “{found}”",
    ),
    "version.advice": (
        "Is het bestand met een nieuwere gemma-lint gemaakt, werk dan deze bij. Schrijf anders "
        "“nulmeting: 1”.",
        "If a newer gemma-lint made the file, update this one. Otherwise write “nulmeting: 1”.",
    ),
    "no-list": (
        "onder “bevindingen” hoort een lijst te staan, [] als er geen zijn; gevonden is “{found}”",
        "a list belongs under “bevindingen”, [] if there are none; found “{found}”",
    ),
    "no-names": (
        "onder “landschappen” hoort een lijst te staan, zoals [elsvoorde, zandhagen]; gevonden is "
        "“{found}”",
        "a list belongs under “landschappen”, such as [elsvoorde, zandhagen]; found “{found}”",
    ),
    "no-names.advice": (
        "Zet er de id van elke organisatie waarvan het landschap is opgenomen, of haal de regel "
        "weg.",
        "Put there the id of each organisation whose landscape is recorded, or remove the line.",
    ),
    "no-list.advice": (
        "Herstel de lijst, of verwijder het bestand en maak het opnieuw met gemma-lint baseline.",
        "Restore the list, or remove the file and make it anew with gemma-lint baseline.",
    ),
    "no-entry": (
        "hier horen organisatie (of bestand), regel, element en vingerafdruk te staan; gevonden is "
        "“{found}”",
        "organisatie (or bestand), regel, element and vingerafdruk belong here; found “{found}”",
    ),
    "no-entry.advice": (
        "Verwijder deze regel uit het bestand. Is de bevinding er nog, dan neemt gemma-lint "
        "baseline --add haar weer op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "no-owner": (
        "“organisatie” ontbreekt, of “bestand” als het landschap geen organisatie noemt",
        "“organisatie” is missing, or “bestand” if the landscape names no organisation",
    ),
    "no-owner.advice": (
        "Verwijder deze regel uit het bestand. Is de bevinding er nog, dan neemt gemma-lint "
        "baseline --add haar weer op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "two-owners": (
        "“organisatie” en “bestand” staan er beide; “bestand” is er alleen voor een landschap dat "
        "geen organisatie noemt",
        "both “organisatie” and “bestand” are there; “bestand” is just for a landscape that names "
        "no organisation",
    ),
    "two-owners.advice": (
        "Verwijder deze regel uit het bestand. Is de bevinding er nog, dan neemt gemma-lint "
        "baseline --add haar weer op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "no-bestand": (
        "een bestand staat hier als pad vanaf de map van de nulmeting; gevonden is “{found}”",
        "a file (bestand) stands here as a path from the folder of the baseline; found “{found}”",
    ),
    "no-bestand.advice": (
        "Verwijder deze regel uit het bestand. Is de bevinding er nog, dan neemt gemma-lint "
        "baseline --add haar weer op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "lacks": ("“{name}” ontbreekt", "“{name}” is missing"),
    "lacks.advice": (
        "Verwijder deze regel uit het bestand. Is de bevinding er nog, dan neemt gemma-lint "
        "baseline --add haar weer op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "no-text": (
        "“{name}” moet een tekst zijn; gevonden is “{found}”",
        "“{name}” must be a text; found “{found}”",
    ),
    "no-text.advice": (
        "Zet aanhalingstekens om een waarde die alleen uit cijfers bestaat, of verwijder deze "
        "regel uit het bestand; gemma-lint baseline --add neemt de bevinding dan weer op.",
        "Put quotes around a value that is all digits, or remove the line; gemma-lint baseline "
        "--add then puts the finding back.",
    ),
    "no-vingerafdruk": (
        "een vingerafdruk heeft 32 tekens: 0-9 en a-f; gevonden is “{found}”",
        "a vingerafdruk (fingerprint) has 32 characters, 0-9 and a-f; found “{found}”",
    ),
    "no-vingerafdruk.advice": (
        "Verwijder deze regel uit het bestand. Is de bevinding er nog, dan neemt gemma-lint "
        "baseline --add haar weer op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "no-element": (
        "een element staat hier als soort/id, zo nodig met het onderdeel erachter; gevonden is "
        "“{found}”",
        "an element stands here as soort/id (kind and id), if need be with the part behind it; "
        "found “{found}”",
    ),
    "no-element.advice": (
        "Verwijder deze regel uit het bestand. Is de bevinding er nog, dan neemt gemma-lint "
        "baseline --add haar weer op.",
        "Remove the line. If the finding is still there, gemma-lint baseline --add puts it back.",
    ),
    "double": (
        "vingerafdruk {fingerprint} staat er twee keer in; elke bevinding heeft een andere",
        "vingerafdruk (fingerprint) {fingerprint} is in it twice; each finding has another",
    ),
    "double.advice": (
        "Haal een van beide regels weg. Dit ontstaat vaak bij het samenvoegen in versiebeheer.",
        "Remove one of the two lines. A merge in version control is how this often comes about.",
    ),
    "double.first": ("de eerste keer", "the first time"),
    # the command
    "none-to-update": (
        "er is nog geen nulmeting om bij te werken: {path} bestaat niet",
        "there is no baseline to update yet: {path} does not exist",
    ),
    "none-to-update.advice": (
        "Laat --update weg: dan maakt deze opdracht de nulmeting.",
        "Leave out --update: then this command makes the baseline.",
    ),
    "not-written-2": (
        "De nulmeting is niet geschreven: eerst moet het landschap kloppen.",
        "The baseline was not written: first the landscape has to be right.",
    ),
    "not-written-3": (
        "De nulmeting is niet geschreven: niet elke regel kon worden uitgevoerd, en dan is niet "
        "bekend wat er is. gemma-lint check toont welke.",
        "The baseline was not written: not every rule could be evaluated, and then it is not known "
        "what there is. gemma-lint check shows which.",
    ),
    # what a check says
    "count": ("{count} al in de nulmeting ({path})", "{count} already in the baseline ({path})"),
    "in-it": ("stond al in de nulmeting ({severity})", "was already in the baseline ({severity})"),
    "title-of": ("nulmeting", "baseline"),
    "no-more-one": (
        "1 opgenomen bevinding is er niet meer: gemma-lint baseline --update haalt haar uit de "
        "nulmeting",
        "1 recorded finding is gone: gemma-lint baseline --update takes it out of the baseline",
    ),
    "no-more": (
        "{count} opgenomen bevindingen zijn er niet meer: gemma-lint baseline --update haalt ze "
        "uit de nulmeting",
        "{count} recorded findings are gone: gemma-lint baseline --update takes them out of "
        "the baseline",
    ),
    "list-no-more": ("Verdwenen uit het landschap:", "Gone from the landscape:"),
    "of-others": (
        "De nulmeting {path} gaat niet over dit landschap, wel over: {organisations}.",
        "The baseline {path} is not about this landscape, but about: {organisations}.",
    ),
    "before-owner": (
        "De nulmeting {path} is gemaakt voordat `organisatie` in dit landschap stond. Wat zij "
        "bevat, telt daarom als nieuw: gemma-lint baseline --update --add neemt het opnieuw op.",
        "The baseline {path} was made before `organisatie` was in this landscape. So what it has "
        "counts as new: gemma-lint baseline --update --add records it again.",
    ),
    "ignored": (
        "De nulmeting {path} is buiten beschouwing gelaten (--ignore-nulmeting).",
        "The baseline {path} was left aside (--ignore-nulmeting).",
    ),
    "schema-title": (
        "Een nulmeting: bevindingen die er al waren, waarop een toets niet mislukt. "
        "“gemma-lint baseline” maakt dit bestand en werkt het bij.",
        "A baseline: findings that were there already, on which no check fails. “gemma-lint "
        "baseline” makes this file and keeps it up to date.",
    ),
    "schema-nulmeting": ("De versie van deze vorm: 1.", "The version of this form: 1."),
    "schema-landschappen": (
        "De id van elke organisatie van wie het landschap is opgenomen; alleen als het er meer dan "
        "een zijn. Wat een regel vindt die landschappen vergelijkt, heet pas verdwenen als alle "
        "zijn getoetst.",
        "The id of each organisation whose landscape is recorded; only if there are several. What "
        "a rule finds that compares landscapes is called gone only when all were checked.",
    ),
    "schema-bevindingen": (
        "De bevindingen die zijn opgenomen, gesorteerd.",
        "The findings that are recorded, sorted.",
    ),
    "schema-organisatie": (
        "De id van de organisatie van wie het landschap is.",
        "The id of the organisation whose landscape it is.",
    ),
    "schema-bestand": (
        "Alleen als het landschap geen organisatie noemt: het bestand waarin het element staat, "
        "als pad vanaf de map van de nulmeting; “-” voor de standaardinvoer.",
        "Only if the landscape names no organisation: the file in which the element stands, as a "
        "path from the folder of the baseline; “-” for standard input.",
    ),
    "schema-regel": (
        "De regel die de bevinding gaf, zoals G7.6-eigenaar.",
        "The rule that gave the finding, such as G7.6-eigenaar.",
    ),
    "schema-element": (
        "Het element waarover zij gaat, als soort/id, zo nodig met het onderdeel erachter.",
        "The element that it is about, as soort/id (kind and id), if need be with the part behind "
        "it.",
    ),
    "schema-vingerafdruk": (
        "Waaraan de bevinding wordt herkend; zie “fingerprint” in de uitvoer van een toets.",
        "What the finding is recognised by; see “fingerprint” in the output of a check.",
    ),
    "schema-baseline": (
        "De nulmeting waartegen de toets is gehouden; null als er geen is gebruikt. recorded telt "
        "wat zij bevat van de getoetste landschappen en regels; gone zijn daarvan de bevindingen "
        "die er niet meer zijn of nu zijn verklaard; unlooked telt wat niet is "
        "gevonden en er nog kan zijn, omdat de regel niet is getoetst; unknown is wat hoort bij "
        "regels die in geen regelpakket staan.",
        "The baseline that the check was held against; null when none was used. recorded counts "
        "what it has of the landscapes and rules that were checked; gone are those of them that "
        "are no more or explained by now; unlooked counts what was not "
        "found and may yet be there, as the rule was not checked; unknown is what belongs to rules "
        "that no rule pack has.",
    ),
    "title": ("Nulmeting {path}", "Baseline {path}"),
    "column-recorded": ("opgenomen", "recorded"),
    "column-kept": ("nog aanwezig", "still there"),
    "column-gone": ("verdwenen", "gone"),
    "column-new": ("nieuw", "new"),
    "row-fout": ("fouten", "errors"),
    "row-waarschuwing": ("waarschuwingen", "warnings"),
    "row-advies": ("adviezen", "advice"),
    "row-all": ("samen", "together"),
    "list-gone": ("Verdwenen:", "Gone:"),
    "list-new": ("Nieuw:", "New:"),
    "made": (
        "Gemaakt. Een toets mislukt vanaf nu alleen op nieuwe bevindingen. Leg dit bestand vast in "
        "versiebeheer, samen met het landschap.",
        "Made. From now on a check fails on new findings only. Put this file under version "
        "control, along with the landscape.",
    ),
    "made-empty": (
        "Gemaakt, en leeg: er is niets gevonden dat kan worden opgenomen.",
        "Made, and empty: nothing was found that can be recorded.",
    ),
    "up-to-date": (
        "De nulmeting is actueel: er is niets verdwenen en niets nieuw.",
        "The baseline is up to date: nothing is gone and nothing is new.",
    ),
    "gone-one": (
        "1 opgenomen bevinding is verdwenen: gemma-lint baseline --update haalt haar eruit.",
        "1 recorded finding is gone: gemma-lint baseline --update takes it out.",
    ),
    "gone": (
        "{count} opgenomen bevindingen zijn verdwenen: gemma-lint baseline --update haalt ze "
        "eruit.",
        "{count} recorded findings are gone: gemma-lint baseline --update takes them out.",
    ),
    "gone-done-one": (
        "1 verdwenen bevinding is eruit gehaald.",
        "1 finding that is gone was taken out.",
    ),
    "gone-done": (
        "{count} verdwenen bevindingen zijn eruit gehaald.",
        "{count} findings that are gone were taken out.",
    ),
    "new-one": (
        "1 bevinding is nieuw en telt mee: gemma-lint baseline --add neemt haar op.",
        "1 finding is new and counts: gemma-lint baseline --add puts it in.",
    ),
    "new": (
        "{count} bevindingen zijn nieuw en tellen mee: gemma-lint baseline --add neemt ze op.",
        "{count} findings are new and count: gemma-lint baseline --add puts them in.",
    ),
    "new-done-one": ("1 nieuwe bevinding is opgenomen.", "1 new finding was put in."),
    "new-done": (
        "{count} nieuwe bevindingen zijn opgenomen.",
        "{count} new findings were put in.",
    ),
    "moved-one": (
        "1 opgenomen bevinding staat nu in een ander bestand: gemma-lint baseline --update "
        "werkt dat bij.",
        "1 recorded finding is in another file now: gemma-lint baseline --update records which.",
    ),
    "moved": (
        "{count} opgenomen bevindingen staan nu in een ander bestand: gemma-lint baseline --update "
        "werkt dat bij.",
        "{count} recorded findings are in another file now: gemma-lint baseline --update records "
        "which.",
    ),
    "moved-done-one": (
        "Van 1 opgenomen bevinding is bijgewerkt in welk bestand zij staat.",
        "The file of 1 recorded finding was brought up to date.",
    ),
    "moved-done": (
        "Van {count} opgenomen bevindingen is bijgewerkt in welk bestand zij staan.",
        "The file of {count} recorded findings was brought up to date.",
    ),
    "earlier-one": (
        "1 opgenomen bevinding is van voordat `organisatie` in dit landschap stond. Is zij er nog, "
        "dan telt zij als nieuw: gemma-lint baseline --update --add neemt haar opnieuw op.",
        "1 recorded finding is from before `organisatie` was in this landscape. If it is still "
        "there, it counts as new: gemma-lint baseline --update --add records it again.",
    ),
    "earlier": (
        "{count} opgenomen bevindingen zijn van voordat `organisatie` in dit landschap stond. Die "
        "er nog zijn, tellen als nieuw: gemma-lint baseline --update --add neemt ze opnieuw op.",
        "{count} recorded findings are from before `organisatie` was in this landscape. Those that "
        "are still there count as new: gemma-lint baseline --update --add records them again.",
    ),
    "earlier-done-one": (
        "1 bevinding van voordat `organisatie` in dit landschap stond, is eruit gehaald.",
        "1 finding from before `organisatie` was in this landscape was taken out.",
    ),
    "earlier-done": (
        "{count} bevindingen van voordat `organisatie` in dit landschap stond, zijn eruit gehaald.",
        "{count} findings from before `organisatie` was in this landscape were taken out.",
    ),
    "unchanged": ("Er is niets gewijzigd.", "Nothing was changed."),
    "unfindable": (
        "Een toets vindt dit bestand niet vanzelf: noem het met --baseline {path}, of met "
        "“nulmeting” in gemma-lint.yaml.",
        "A check does not find this file by itself: name it with --baseline {path}, or with "
        "“nulmeting” in gemma-lint.yaml.",
    ),
    "hushed-one": (
        "1 bevinding is niet opgenomen: de afwijking daarvoor geldt niet, en de regel die dat "
        "meldt, wordt overgeslagen. Toets die regel mee, of haal de afwijking weg.",
        "1 finding is not recorded: the deviation for it does not hold, and the rule that says so "
        "is left out. Check that rule as well, or remove the deviation.",
    ),
    "hushed": (
        "{count} bevindingen zijn niet opgenomen: de afwijking daarvoor geldt niet, en de regel "
        "die dat meldt, wordt overgeslagen. Toets die regel mee, of haal de afwijking weg.",
        "{count} findings are not recorded: the deviation for them does not hold, and the rule "
        "that says so is left out. Check that rule as well, or remove the deviation.",
    ),
    "unlooked-one": (
        "1 opgenomen bevinding kan er nog zijn en blijft staan: de regel is nu niet getoetst, of "
        "vergelijkt landschappen die nu niet alle zijn getoetst.",
        "1 recorded finding may still be there and stays: the rule was not checked now, or "
        "compares landscapes that were not all checked now.",
    ),
    "unlooked": (
        "{count} opgenomen bevindingen kunnen er nog zijn en blijven staan: de regels zijn nu niet "
        "getoetst, of vergelijken landschappen die nu niet alle zijn getoetst.",
        "{count} recorded findings may still be there and stay: the rules were not checked now, or "
        "compare landscapes that were not all checked now.",
    ),
    "unknown-one": (
        "1 opgenomen bevinding is van een regel die in geen regelpakket staat ({rules}); zij "
        "blijft staan. Bestaat die regel niet meer, haal haar dan zelf uit het bestand.",
        "1 recorded finding is of a rule that no rule pack has ({rules}); it stays. If that rule "
        "no longer exists, take the finding out of the file yourself.",
    ),
    "unknown": (
        "{count} opgenomen bevindingen zijn van regels die in geen regelpakket staan ({rules}); "
        "zij blijven staan. Bestaan die regels niet meer, haal ze dan zelf uit het bestand.",
        "{count} recorded findings are of rules that no rule pack has ({rules}); they stay. If "
        "those rules no longer exist, take them out of the file yourself.",
    ),
    "others-one": (
        "Wat er van {organisations} in staat, blijft staan: dat landschap is nu niet getoetst. "
        "Hoort het er niet meer bij, haal het dan zelf uit het bestand.",
        "What it has of {organisations} stays: that landscape was not checked now. If it does not "
        "belong any more, take it out of the file yourself.",
    ),
    "others": (
        "Wat er van {organisations} in staat, blijft staan: die landschappen zijn nu niet "
        "getoetst. Horen zij er niet meer bij, haal ze dan zelf uit het bestand.",
        "What it has of {organisations} stays: those landscapes were not checked now. If they do "
        "not belong any more, take them out of the file yourself.",
    ),
}
