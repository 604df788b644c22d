"""What can be wrong with an expression of a rule, when it is read and when it is evaluated."""

from __future__ import annotations

TEXTS: dict[str, tuple[str, str]] = {
    # reading
    "too-long": (
        "de expressie is langer dan {limit} tekens",
        "the expression is longer than {limit} characters",
    ),
    "too-deep": (
        "de expressie is te diep genest; de grens ligt bij {limit} niveaus",
        "the expression nests too deep; the limit is {limit} levels",
    ),
    "character": (
        "het teken '{character}' heeft hier geen betekenis",
        "the character '{character}' has no meaning here",
    ),
    "open-string": (
        "deze tekst wordt niet afgesloten of bevat een regeleinde",
        "this string is not closed, or contains a line break",
    ),
    "escape": (
        "'{text}' is geen bekende code voor een teken; schrijf \\\\ voor een backslash",
        "'{text}' is not a known escape; write \\\\ for a backslash",
    ),
    "int-range": (
        "het getal {text} past niet in 64 bits",
        "the number {text} does not fit in 64 bits",
    ),
    "double-range": ("het getal {text} is te groot", "the number {text} is too large"),
    "unexpected": ("'{found}' kan hier niet staan", "'{found}' cannot stand here"),
    "expected": (
        "hier hoort '{expected}' te staan, niet '{found}'",
        "'{expected}' should stand here, not '{found}'",
    ),
    "unexpected-end": (
        "de expressie houdt op voordat zij af is",
        "the expression ends before it is complete",
    ),
    "reserved": (
        "'{name}' is een gereserveerd woord en kan geen naam zijn",
        "'{name}' is a reserved word and cannot be a name",
    ),
    "no-messages": (
        "een object maken met {{…}} achter een naam kan in regels niet",
        "rules cannot make objects with {{…}} after a name",
    ),
    "no-uint": (
        "getallen zonder teken (uint) bestaan in regels niet; gebruik int",
        "rules have no unsigned integers (uint); use int",
    ),
    "no-bytes": (
        "bytes bestaan in regels niet; gebruik een tekst",
        "rules have no bytes; use a string",
    ),
    "no-types": (
        "'{name}' als waarde of functie voor typen bestaat in regels niet",
        "rules do not have '{name}' as a value or function of types",
    ),
    # names
    "unknown-variable": (
        "'{name}' is hier niet bekend",
        "'{name}' is not known here",
    ),
    "unknown-variable-near": (
        "'{name}' is hier niet bekend; bedoelt u '{nearest}'?",
        "'{name}' is not known here; did you mean '{nearest}'?",
    ),
    "unknown-field": (
        "{type} heeft geen veld '{name}'",
        "{type} has no field '{name}'",
    ),
    "unknown-field-near": (
        "{type} heeft geen veld '{name}'; bedoelt u '{nearest}'?",
        "{type} has no field '{name}'; did you mean '{nearest}'?",
    ),
    "unknown-function": (
        "de functie '{name}' bestaat niet",
        "there is no function '{name}'",
    ),
    "unknown-function-near": (
        "de functie '{name}' bestaat niet; bedoelt u '{nearest}'?",
        "there is no function '{name}'; did you mean '{nearest}'?",
    ),
    "enum-value": (
        "'{value}' komt in dit veld niet voor; mogelijk zijn: {known}",
        "this field cannot be '{value}'; it can be: {known}",
    ),
    "enum-value-near": (
        "'{value}' komt in dit veld niet voor; bedoelt u '{nearest}'?",
        "this field cannot be '{value}'; did you mean '{nearest}'?",
    ),
    "no-fields": (
        "een waarde van het type {type} heeft geen velden, dus ook geen '{name}'",
        "a value of type {type} has no fields, so no '{name}' either",
    ),
    # types
    "operator": (
        "'{operator}' gaat niet tussen {left} en {right}",
        "'{operator}' does not go between {left} and {right}",
    ),
    "operator-one": (
        "'{operator}' kan niet voor een waarde van het type {type} staan",
        "'{operator}' cannot stand before a value of type {type}",
    ),
    "not-bool": (
        "hier is waar of onwaar (bool) nodig, niet {type}",
        "this needs to be true or false (bool), not {type}",
    ),
    "branches": (
        "de twee uitkomsten van '?:' zijn van verschillend type: {left} en {right}",
        "the two outcomes of '?:' are of different types: {left} and {right}",
    ),
    "arguments": (
        "{given} bestaat niet; wel: {known}",
        "there is no {given}; there is: {known}",
    ),
    "index-type": (
        "uit {type} is met {index} niets te kiezen",
        "nothing can be picked from {type} with {index}",
    ),
    "map-key-type": (
        "de sleutel van een map is een int, string of bool, niet {type}",
        "the key of a map is an int, string or bool, not {type}",
    ),
    "expected-type": (
        "de uitkomst moet van het type {expected} zijn, niet {type}",
        "the outcome must be of type {expected}, not {type}",
    ),
    "has-form": (
        "has() vraagt naar één veld, zoals has(this.naam)",
        "has() asks for one field, as in has(this.naam)",
    ),
    "macro-arguments": (
        "{name} heeft {sizes} argumenten nodig",
        "{name} needs {sizes} arguments",
    ),
    "macro-variable": (
        "hier hoort een eigen naam te staan voor elk element, zoals x in all(x, x > 0)",
        "a name of its own for each element should stand here, like x in all(x, x > 0)",
    ),
    "not-iterable": (
        "een waarde van het type {type} heeft geen elementen om langs te lopen",
        "a value of type {type} has no elements to run through",
    ),
    "pattern": (
        "'{pattern}' is geen geldige reguliere expressie (RE2)",
        "'{pattern}' is not a valid regular expression (RE2)",
    ),
    "repeated-key": (
        "de sleutel '{name}' komt twee keer voor",
        "the key '{name}' occurs twice",
    ),
    # evaluation
    "missing-fact": ("{path} is niet ingevuld", "{path} is not stated"),
    "not-weighed": (
        "wat een afwijking verklaart, is alleen bekend in een regel over afwijkingen",
        "what an afwijking explains is known only in a rule about afwijkingen",
    ),
    "too-much-work": (
        "de expressie vergt te veel stappen",
        "the expression takes too many steps",
    ),
    "too-large": (
        "de expressie maakt een waarde van meer dan {limit} tekens of elementen",
        "the expression makes a value of more than {limit} characters or elements",
    ),
    "no-overload": (
        "deze bewerking bestaat niet voor waarden van dit type",
        "this operation does not exist for values of this type",
    ),
    "refused": (
        "dit deel van de expressie is bij het lezen afgekeurd ({reason})",
        "this part of the expression was refused when it was read ({reason})",
    ),
    "no-bool": (
        "hier is waar of onwaar (bool) nodig",
        "this needs to be true or false (bool)",
    ),
    "overflow": ("de uitkomst past niet in 64 bits", "the outcome does not fit in 64 bits"),
    "division-by-zero": ("er wordt door nul gedeeld", "there is a division by zero"),
    "index-range": (
        "element {index} bestaat niet; de lijst heeft er {size}, geteld vanaf 0",
        "there is no element {index}; the list has {size}, counted from 0",
    ),
    "no-such-key": ("de sleutel '{name}' komt niet voor", "there is no key '{name}'"),
    "map-key": (
        "deze waarde kan geen sleutel van een map zijn",
        "this value cannot be the key of a map",
    ),
    "conversion": (
        "'{value}' is niet om te zetten naar {type}",
        "'{value}' cannot be converted to {type}",
    ),
    "timestamp-text": (
        "'{text}' is geen tijdstip; schrijf het als 2026-01-31T12:00:00Z",
        "'{text}' is not a timestamp; write it as 2026-01-31T12:00:00Z",
    ),
    "timestamp-range": (
        "het tijdstip ligt buiten de jaren 1 tot en met 9999",
        "the timestamp is outside the years 1 to 9999",
    ),
    "duration-text": (
        "'{text}' is geen tijdsduur; schrijf het als 1h30m of 90s",
        "'{text}' is not a duration; write it as 1h30m or 90s",
    ),
    "duration-range": (
        "de tijdsduur is langer dan 10.000 jaar",
        "the duration is longer than 10,000 years",
    ),
    "not-a-term": (
        "'{text}' is geen termijn; schrijf het als P7Y, P6M of P30D",
        "'{text}' is not a term; write it as P7Y, P6M or P30D",
    ),
    "time-zone": (
        "'{zone}' is geen bekende tijdzone",
        "'{zone}' is not a known time zone",
    ),
}
