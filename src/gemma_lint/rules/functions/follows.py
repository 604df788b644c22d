"""Through which facts functions go: where none of those is stated anywhere, they give nothing.

An expression says itself which fields it reads; a function of `gemma_lint.graph` does not. With
this, coverage can tell "stated nowhere" from "does not occur". What gives something without any of
these facts is left out, as is what goes only through the kind that it gives.
"""

from __future__ import annotations

from collections.abc import Mapping

from gemma_lint.rules.model import Either

_CARRIED = ("koppelvlak", "gegevens")
_HELD = ("applicatie", "bevat")
_NAMED = ("verwerking", "gegevens")

FOLLOWS: Mapping[str, Either] = {
    "graaf.ontvangen": (_CARRIED,),
    "graaf.gebruikers": (_HELD, _CARRIED),
    "graaf.gebruikte_soorten": (_HELD, _CARRIED),
    "graaf.gewijzigde_soorten": (_HELD,),
    "graaf.originelen": (("gegevensverzameling", "kopie_van"),),
    "graaf.genoemd": (("overeenkomst", "gegevens"),),
    "graaf.overeenkomsten_over": (("overeenkomst", "gegevens"),),
    "graaf.geraakt": (_HELD, ("proces", "gegevens"), _NAMED),
    "graaf.gebruikte_verzamelingen": (_HELD, _NAMED),
    "graaf.leverende_applicaties": (("dienst", "applicaties"), ("dienst", "ingang")),
    "graaf.leveranciers": (("applicatie", "leverancier"), ("kavel", "leverancier")),
}
"""Of each function, by its Python name, facts of which one must be stated."""
