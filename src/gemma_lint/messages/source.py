"""Texts about files and YAML: what was found, what was expected, how to mend it."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # files
    "missing": (
        "{path} bestaat niet.",
        "{path} does not exist.",
    ),
    "missing.advice": (
        "Controleer de naam en de map van waaruit u de opdracht geeft.",
        "Check the name, and the folder you run the command from.",
    ),
    "missing-pattern": ("{path} bestaat niet.", "{path} does not exist."),
    "missing-pattern.advice": (
        "Jokertekens vult de shell in, als er iets bij past. Noem de map: dan worden alle "
        "bestanden van het landschap gelezen.",
        "Wildcards are filled in by the shell, if anything matches. Name the folder: then all "
        "files of the landscape are read.",
    ),
    "no-yaml": (
        "In {path} staat geen YAML-bestand.",
        "There is no YAML file in {path}.",
    ),
    "no-yaml.advice": (
        (
            "Een landschap staat in bestanden die eindigen op .yaml of .yml. Verborgen "
            "bestanden, gemma-lint.yaml en gemma-lint-nulmeting.yaml tellen niet mee."
        ),
        (
            "A landscape stands in files that end in .yaml or .yml. Hidden files, "
            "gemma-lint.yaml and gemma-lint-nulmeting.yaml do not count."
        ),
    ),
    "not-a-file": (
        "{path} is geen gewoon bestand en ook geen map.",
        "{path} is neither a regular file nor a folder.",
    ),
    "not-a-file.advice": (
        "Geef een bestand of een map. Gebruik - om van de standaardinvoer te lezen.",
        "Name a file or a folder. Use - to read from standard input.",
    ),
    "not-allowed": (
        "{path} mag niet worden gelezen.",
        "{path} may not be read.",
    ),
    "not-allowed.advice": (
        "Vraag leesrechten, of pas de rechten van het bestand aan.",
        "Ask for permission to read it, or change the permissions of the file.",
    ),
    "unreadable": (
        "{path} kan niet worden gelezen: {reason}.",
        "{path} cannot be read: {reason}.",
    ),
    "unreadable.advice": (
        "Controleer of het bestand in een andere toepassing wel opent.",
        "Check whether the file opens in another program.",
    ),
    "link-outside": (
        "De koppeling {path} wijst naar een plaats buiten de map: {target}.",
        "The link {path} points outside the folder: {target}.",
    ),
    "link-outside.advice": (
        "Zet het bestand zelf in de map, of noem het apart in de opdracht.",
        "Put the file itself in the folder, or name it separately in the command.",
    ),
    "link-loop": (
        "De koppeling {path} wijst naar een map waar zij zelf in staat: {target}.",
        "The link {path} points to a folder that it stands in itself: {target}.",
    ),
    "link-loop.advice": (
        "Verwijder de koppeling.",
        "Remove the link.",
    ),
    # limits
    "too-large": (
        "Het bestand is groter dan {limit} MiB, het maximum.",
        "The file is larger than {limit} MiB, the maximum.",
    ),
    "too-large-together": (
        "Samen zijn de bestanden groter dan {limit} MiB, het maximum; vanaf hier is niet gelezen.",
        "Together the files are larger than {limit} MiB, the maximum; reading stopped here.",
    ),
    "too-large-together.advice": (
        "Controleer het landschap in delen, of verhoog `limieten.totaal`.",
        "Check the landscape in parts, or raise `limieten.totaal`.",
    ),
    "too-large.advice": (
        "Verdeel het landschap over meer bestanden, of verhoog `limieten.bestandsgrootte`.",
        "Spread the landscape over more files in one folder, or raise `limieten.bestandsgrootte`.",
    ),
    "too-deep": (
        "Hier staan meer dan {limit} lijsten en groepen in elkaar.",
        "More than {limit} lists and mappings stand inside each other here.",
    ),
    "too-deep.advice": (
        (
            "Een landschap is nooit zo diep. Controleer de haken en het inspringen, of "
            "verhoog `limieten.diepte`."
        ),
        (
            "A landscape is never this deep. Check the brackets and the indentation, or "
            "raise `limieten.diepte`."
        ),
    ),
    "too-many-nodes": (
        "Het bestand heeft meer dan {limit} sleutels en waarden.",
        "The file has more than {limit} keys and values.",
    ),
    "too-many-nodes.advice": (
        "Verdeel het landschap over meer bestanden in één map, of verhoog `limieten.knopen`.",
        "Spread the landscape over more files in one folder, or raise `limieten.knopen`.",
    ),
    "too-much-repeated": (
        (
            "Verwijzingen (*naam) en samenvoegingen (<<) herhalen samen meer dan {limit} "
            "sleutels en waarden."
        ),
        ("Aliases (*name) and merge keys (<<) together repeat more than {limit} keys and values."),
    ),
    "too-much-repeated.advice": (
        (
            "Schrijf uit wat nodig is in plaats van verwijzingen naar verwijzingen te "
            "gebruiken, of verhoog `limieten.aliassen`."
        ),
        (
            "Write out what is needed instead of using aliases of aliases, or raise "
            "`limieten.aliassen`."
        ),
    ),
    "scalar-too-long": (
        "Deze tekst is langer dan {limit} tekens.",
        "This text is longer than {limit} characters.",
    ),
    "scalar-too-long.advice": (
        ("Zet lange tekst in een document en verwijs ernaar, of verhoog `limieten.tekstlengte`."),
        ("Put long text in a document and refer to it, or raise `limieten.tekstlengte`."),
    ),
    "number-too-long": (
        "Dit getal heeft meer dan {limit} tekens.",
        "This number has more than {limit} characters.",
    ),
    "number-too-long.advice": (
        ("Is het een nummer of een code en geen hoeveelheid, zet het dan tussen aanhalingstekens."),
        "If it is an identifier or a code and not an amount, put it in quotes.",
    ),
    "number-too-large": (
        "Dit getal is te groot om mee te rekenen.",
        "This number is too large to calculate with.",
    ),
    "number-too-large.advice": (
        ("Is het een nummer of een code en geen hoeveelheid, zet het dan tussen aanhalingstekens."),
        "If it is an identifier or a code and not an amount, put it in quotes.",
    ),
    "too-many-problems": (
        "Er zijn al {limit} fouten gevonden; de rest van dit bestand is niet gelezen.",
        "{limit} errors were found already; the rest of this file was not read.",
    ),
    "too-many-problems.advice": (
        "Herstel eerst de fouten hierboven.",
        "Mend the errors above first.",
    ),
    # encoding
    "other-encoding": (
        "Het bestand is opgeslagen als {encoding}; verwacht werd UTF-8.",
        "The file is saved as {encoding}; expected was UTF-8.",
    ),
    "other-encoding.advice": (
        "Open het in uw editor en kies bij “Opslaan als” de codering UTF-8.",
        "Open it in your editor and choose the encoding UTF-8 under “Save as”.",
    ),
    "invalid-byte": (
        "Hier staat de byte {byte}. Dat is geen geldige UTF-8.",
        "Here stands the byte {byte}, which is not valid UTF-8.",
    ),
    "invalid-byte.advice": (
        "Sla het bestand op met de codering UTF-8.",
        "Save the file with the encoding UTF-8.",
    ),
    "invalid-byte.advice-cp1252": (
        (
            "Waarschijnlijk is “{meant}” bedoeld en is het bestand opgeslagen als "
            "Windows-1252 of Latin-1. Sla het op met de codering UTF-8."
        ),
        (
            "Probably “{meant}” is meant and the file was saved as Windows-1252 or Latin-1."
            " Save it with the encoding UTF-8."
        ),
    ),
    "control-character": (
        "Hier staat het onzichtbare teken {character}. Dat mag niet in YAML.",
        "Here stands the invisible character {character}, which YAML does not allow.",
    ),
    "control-character.advice": (
        "Verwijder het teken. Vaak is het meegekomen bij knippen en plakken.",
        "Remove the character. It often comes along with copy and paste.",
    ),
    "line-separator": (
        (
            "Hier staat het onzichtbare teken {character}. Niet elk programma ziet dat als "
            "een nieuwe regel."
        ),
        (
            "Here stands the invisible character {character}, which only some programs see "
            "as a new line."
        ),
    ),
    "line-separator.advice": (
        "Vervang het door een gewone nieuwe regel of een spatie.",
        "Replace it with an ordinary new line or a space.",
    ),
    # structure
    "further-document": (
        "Hier begint een tweede document; één bestand bevat één document.",
        "A second document begins here; one file holds one document.",
    ),
    "further-document.advice": (
        ("Haal de regel --- weg, of zet het tweede deel in een eigen bestand in dezelfde map."),
        ("Remove the line ---, or put the second part in a file of its own in the same folder."),
    ),
    "duplicate-key": (
        "De sleutel “{name}” staat hier voor de tweede keer.",
        "The key “{name}” stands here for the second time.",
    ),
    "duplicate-key.advice": (
        "Voeg beide waarden samen onder één sleutel, of verwijder er een.",
        "Bring both values together under one key, or remove one of them.",
    ),
    "first-key": (
        "hier staat de sleutel voor het eerst",
        "the key stands here first",
    ),
    "complex-key": (
        "Deze sleutel is een lijst of groep; een sleutel is een enkele tekst.",
        "This key is a list or mapping; a key is a single text.",
    ),
    "complex-key.advice": (
        (
            "Begint hier een waarde met {{ of [, zet die dan tussen aanhalingstekens. "
            "Gebruik anders een gewone tekst als sleutel."
        ),
        (
            "If a value begins with {{ or [ here, put it in quotes. Otherwise use a plain "
            "text as key."
        ),
    ),
    "unknown-tag": (
        "Het label {tag} is onbekend.",
        "The tag {tag} is unknown.",
    ),
    "unknown-tag.advice": (
        (
            "Verwijder het label. Hoort het uitroepteken bij de tekst, zet de waarde dan "
            "tussen aanhalingstekens."
        ),
        ("Remove the tag. If the exclamation mark belongs to the text, put the value in quotes."),
    ),
    "wrong-for-tag": (
        "“{value}” past niet bij het label {tag}.",
        "“{value}” does not fit the tag {tag}.",
    ),
    "wrong-for-tag.advice": (
        "Verwijder het label of verbeter de waarde.",
        "Remove the tag or correct the value.",
    ),
    "wrong-tag-for-mapping": (
        "Het label {tag} past niet bij een groep van sleutels en waarden.",
        "The tag {tag} does not fit a mapping.",
    ),
    "wrong-tag-for-mapping.advice": (
        "Verwijder het label.",
        "Remove the tag.",
    ),
    "wrong-tag-for-list": (
        "Het label {tag} past niet bij een lijst.",
        "The tag {tag} does not fit a list.",
    ),
    "wrong-tag-for-list.advice": (
        "Verwijder het label.",
        "Remove the tag.",
    ),
    "undefined-alias": (
        "*{name} verwijst naar een anker dat hierboven niet voorkomt.",
        "*{name} refers to an anchor that does not occur above.",
    ),
    "undefined-alias.advice": (
        (
            "Zet &{name} bij de waarde die u wilt herhalen. Hoort de * bij de tekst, zet de"
            " waarde dan tussen aanhalingstekens."
        ),
        (
            "Put &{name} with the value to repeat. If the * belongs to the text, put the "
            "value in quotes."
        ),
    ),
    "recursive-alias": (
        "*{name} staat binnen de waarde waar het zelf naar verwijst.",
        "*{name} stands inside the value that it refers to.",
    ),
    "recursive-alias.advice": (
        "Verwijs naar een waarde die hierboven is afgesloten.",
        "Refer to a value that ends above this place.",
    ),
    "anchor-here": (
        "hier begint die waarde",
        "that value begins here",
    ),
    "wrong-merge": (
        (
            "Bij << hoort een verwijzing naar een groep van sleutels en waarden, of een "
            "lijst daarvan."
        ),
        "<< takes an alias of a mapping, or a list of those.",
    ),
    "wrong-merge.advice": (
        ("Schrijf bijvoorbeeld <<: *standaard, met &standaard bij de groep die u wilt overnemen."),
        "Write <<: *default, for example, with &default at the mapping to take over.",
    ),
    # syntax
    "syntax": (
        "Dit is geen geldige YAML. De lezer meldt: {detail}.",
        "This is not valid YAML. The parser says: {detail}.",
    ),
    "syntax.advice": (
        ("Kijk op deze regel en de regel erboven naar inspringen, haken en aanhalingstekens."),
        ("Look at the indentation, brackets and quotes on this line and the one above it."),
    ),
    "colon-in-value": (
        (
            "In deze waarde staat een dubbele punt met een spatie. YAML leest dat als een "
            "nieuwe sleutel."
        ),
        "This value holds a colon followed by a space, which YAML takes for a new key.",
    ),
    "colon-in-value.advice": (
        'Zet de hele waarde tussen aanhalingstekens: "…".',
        'Put the whole value in quotes: "…".',
    ),
    "key-too-far-in": (
        (
            "Deze sleutel springt verder in dan de regel erboven, maar die regel heeft al "
            "een waarde."
        ),
        ("This key is indented further than the line above it, but that line has a value already."),
    ),
    "key-too-far-in.advice": (
        "Laat sleutels die bij elkaar horen even ver inspringen.",
        "Indent keys that belong together equally far.",
    ),
    "line-above": (
        "vergelijk met deze regel",
        "compare with this line",
    ),
    "merge-conflict": (
        "Hier begint een conflict dat bij het samenvoegen in versiebeheer is blijven staan.",
        "Here begins a conflict that was left from a merge in version control.",
    ),
    "merge-conflict.advice": (
        (
            "Houd van de twee versies wat geldt, en verwijder de regels die met <<<<<<<, ======= "
            "en >>>>>>> beginnen."
        ),
        (
            "Keep what holds of the two versions, and remove the lines that begin with <<<<<<<, "
            "======= and >>>>>>>."
        ),
    ),
    "no-colon": (
        "Hier werd een sleutel met een dubbele punt verwacht, zoals “naam: waarde”.",
        "A key with a colon was expected here, such as “name: value”.",
    ),
    "no-colon.advice": (
        (
            "Voeg de dubbele punt toe. Hoort deze regel bij de waarde erboven, laat hem dan"
            " verder inspringen."
        ),
        "Add the colon. If this line belongs to the value above it, indent it further.",
    ),
    "no-space-after-colon": (
        "Na de dubbele punt ontbreekt een spatie.",
        "There is no space after the colon.",
    ),
    "no-space-after-colon.advice": (
        "Schrijf “naam: waarde”, met een spatie.",
        "Write “name: value”, with a space.",
    ),
    "unclosed-quote-in-key": (
        (
            "Hier begint een tekst tussen aanhalingstekens die niet wordt afgesloten, of "
            "waarna een dubbele punt ontbreekt."
        ),
        "A quoted text begins here that is not closed, or that lacks a colon after it.",
    ),
    "unclosed-quote-in-key.advice": (
        ("Sluit de aanhalingstekens. Is de tekst een sleutel, zet er dan een dubbele punt achter."),
        "Close the quotes. If the text is a key, put a colon after it.",
    ),
    "bad-start": (
        "Een waarde mag niet beginnen met “{character}”.",
        "A value cannot begin with “{character}”.",
    ),
    "bad-start.advice": (
        'Zet de hele waarde tussen aanhalingstekens: "…".',
        'Put the whole value in quotes: "…".',
    ),
    "tab": (
        "Hier staat een tab. YAML laat alleen met spaties inspringen.",
        "Here stands a tab. YAML allows only spaces for indentation.",
    ),
    "tab.advice": (
        (
            "Vervang de tab door spaties, bijvoorbeeld twee. Veel editors kunnen dat voor "
            "het hele bestand."
        ),
        (
            "Replace the tab with spaces, two for instance. Most editors can do so for the "
            "whole file."
        ),
    ),
    "unclosed-quote": (
        "Deze aanhalingstekens worden niet afgesloten.",
        "This quote is never closed.",
    ),
    "unclosed-quote.advice": (
        (
            "Zet hetzelfde teken aan het eind van de waarde. Hoort het bij de tekst, "
            "gebruik dan het andere soort aanhalingstekens om de hele waarde."
        ),
        (
            "Put the same character at the end of the value. If it belongs to the text, use"
            " the other kind of quotes around the whole value."
        ),
    ),
    "noticed-here": (
        "tot hier is gezocht",
        "the search ended here",
    ),
    "unclosed-bracket": (
        ("Hier werd een komma of {closing} verwacht, bij de {opening} die eerder is geopend."),
        ("A comma or {closing} was expected here, for the {opening} that was opened before."),
    ),
    "unclosed-bracket.advice": (
        (
            "Sluit de haak, of zet een komma tussen de waarden. Staat in een waarde een "
            "komma, haak of aanhalingsteken, zet die waarde dan tussen aanhalingstekens."
        ),
        (
            "Close the bracket, or put a comma between the values. If a value holds a "
            "comma, bracket or quote, put that value in quotes."
        ),
    ),
    "bracket-opened": (
        "hier is de haak geopend",
        "the bracket was opened here",
    ),
    "text-after-quote": (
        "Na het sluitende aanhalingsteken staat nog tekst.",
        "There is more text after the closing quote.",
    ),
    "text-after-quote.advice": (
        (
            "Zet de hele waarde tussen aanhalingstekens, of controleer of een eerder "
            "aanhalingsteken ontbreekt. Binnen de tekst schrijft u '' voor een enkel en "
            '\\" voor een dubbel aanhalingsteken.'
        ),
        (
            "Put the whole value in quotes, or check whether a quote is missing before this. "
            "Within the text, write '' for a single and \\\" for a double quote."
        ),
    ),
    "quote-opened": (
        "hier begint de tekst tussen aanhalingstekens",
        "the quoted text begins here",
    ),
    "stray-bracket": (
        "Hier staat {bracket} zonder dat er iets te sluiten of te scheiden is.",
        "Here stands {bracket}, but there is nothing to close or separate.",
    ),
    "stray-bracket.advice": (
        (
            "Verwijder het teken, of zet de waarde tussen aanhalingstekens als het bij de "
            "tekst hoort."
        ),
        "Remove the character, or put the value in quotes if it belongs to the text.",
    ),
    "item-in-mapping": (
        "Hier begint een item van een lijst tussen gewone sleutels.",
        "An item of a list begins here among ordinary keys.",
    ),
    "item-in-mapping.advice": (
        (
            "Zet het streepje onder een sleutel zonder waarde, of laat het even ver "
            "inspringen als de andere streepjes van de lijst."
        ),
        (
            "Put the dash under a key without a value, or indent it as far as the other "
            "dashes of the list."
        ),
    ),
    "wrong-indent": (
        "Deze regel springt anders in dan de regels waar hij bij hoort.",
        "This line is indented differently from the lines it belongs to.",
    ),
    "wrong-indent.advice": (
        "Laat sleutels die bij elkaar horen even ver inspringen.",
        "Indent keys that belong together equally far.",
    ),
    "no-dash": (
        "Hier werd een volgend item van de lijst verwacht, met een streepje ervoor.",
        "Another item of the list was expected here, with a dash before it.",
    ),
    "no-dash.advice": (
        (
            "Zet “- ” voor het item. Hoort de regel niet bij de lijst, laat hem dan minder "
            "ver inspringen; hoort hij bij het item erboven, dan juist verder."
        ),
        (
            "Put “- ” before the item. If the line does not belong to the list, indent it "
            "less; if it belongs to the item above it, indent it further."
        ),
    ),
    "list-began": (
        "hier begint de lijst",
        "the list begins here",
    ),
    "no-value": (
        "Hier werd een waarde verwacht.",
        "A value was expected here.",
    ),
    "no-value.advice": (
        (
            "Vul een waarde in, of zet de tekst tussen aanhalingstekens als die met een "
            "bijzonder teken begint."
        ),
        ("Fill in a value, or put the text in quotes if it begins with a special character."),
    ),
    "dash-not-allowed": (
        "Een streepje van een lijst kan hier niet staan.",
        "The dash of a list cannot stand here.",
    ),
    "dash-not-allowed.advice": (
        (
            "Begin de lijst op een nieuwe regel onder de sleutel. Hoort het streepje bij de"
            " tekst, zet de waarde dan tussen aanhalingstekens."
        ),
        (
            "Begin the list on a new line under the key. If the dash belongs to the text, "
            "put the value in quotes."
        ),
    ),
    "question-mark": (
        "Een vraagteken met een spatie kan hier niet staan.",
        "A question mark followed by a space cannot stand here.",
    ),
    "question-mark.advice": (
        'Zet de hele waarde tussen aanhalingstekens: "…".',
        'Put the whole value in quotes: "…".',
    ),
    "bad-anchor": (
        "Na * of & werd een naam van letters, cijfers, - of _ verwacht.",
        "A name of letters, digits, - or _ was expected after * or &.",
    ),
    "bad-anchor.advice": (
        ('Hoort het teken bij de tekst, zet de hele waarde dan tussen aanhalingstekens: "…".'),
        'If the character belongs to the text, put the whole value in quotes: "…".',
    ),
    "bad-block-scalar": (
        "Na | of > hoort een nieuwe regel te volgen.",
        "A new line should follow | or >.",
    ),
    "bad-block-scalar.advice": (
        (
            "Zet de tekst ingesprongen op de volgende regel. Hoort het teken bij de tekst, "
            "zet de waarde dan tussen aanhalingstekens."
        ),
        (
            "Put the text indented on the next line. If the character belongs to the text, "
            "put the value in quotes."
        ),
    ),
    "bad-escape": (
        "Na de backslash staat iets dat YAML niet kent.",
        "What follows the backslash is unknown to YAML.",
    ),
    "bad-escape.advice": (
        ("Gebruik enkele aanhalingstekens om de waarde, of schrijf \\\\ voor een backslash."),
        "Use single quotes around the value, or write \\\\ for a backslash.",
    ),
    "bad-tag": (
        "Het uitroepteken begint een label dat YAML niet begrijpt.",
        "The exclamation mark begins a tag that YAML does not understand.",
    ),
    "bad-tag.advice": (
        'Zet de hele waarde tussen aanhalingstekens: "…".',
        'Put the whole value in quotes: "…".',
    ),
    "bad-document-start": (
        "Hier begint iets dat niet bij het document hoort.",
        "Something begins here that does not belong to the document.",
    ),
    "bad-document-start.advice": (
        (
            "Controleer het inspringen. Een regel met % aan het begin en een regel --- "
            "horen alleen boven aan het bestand."
        ),
        (
            "Check the indentation. A line that begins with % and a line --- belong at the "
            "top of the file only."
        ),
    ),
}
