"""What an afwijking names, and what was found there. Only rules about afwijkingen can ask."""

from __future__ import annotations

from functools import partial

from gemma_lint.cel.types import BOOL, INT, STRING, EnumType, ListType, ObjectType
from gemma_lint.rules.functions.documented import Documented, method

_AFWIJKING = ObjectType("afwijking")
_about = partial(method, on="afwijking", home="roep")

FUNCTIONS: tuple[Documented, ...] = (
    _about(
        "soort_regel",
        _AFWIJKING,
        EnumType(("regel", "subpunt", "implicatie", "principe", "onbekend")),
        "Wat een afwijking onder `regel` noemt. Deze en de volgende functies over een afwijking "
        "zijn er alleen voor regels over afwijkingen: die worden getoetst na alle andere.",
        "What an afwijking names under `regel`. This and the following functions about an "
        "afwijking are there only for rules about afwijkingen, which run after all others.",
        example="this.soort_regel() != 'onbekend'",
    ),
    _about(
        "nabije_regel",
        _AFWIJKING,
        STRING,
        "De regel of implicatie die het meest lijkt op wat een afwijking noemt; leeg als niets "
        "erop lijkt.",
        "The rule or implication most like what an afwijking names; empty if nothing is.",
        example="this.nabije_regel() == ''",
    ),
    _about(
        "doel_bekend",
        _AFWIJKING,
        BOOL,
        "Of het element van een afwijking er is, of anders de soort onder `alle`. Onwaar als beide "
        "zijn genoemd, of geen van beide.",
        "Whether the element of an afwijking is there, or else the kind under `alle`. False if "
        "both are stated, or neither is.",
        example="this.doel_bekend()",
    ),
    _about(
        "nabij_element",
        _AFWIJKING,
        STRING,
        "Het element, als `soort/id`, dat een afwijking waarschijnlijk bedoelt; leeg als niets "
        "erop lijkt.",
        "The element, as `soort/id`, that an afwijking most likely means; empty if nothing is like "
        "it.",
        example="this.nabij_element() == ''",
    ),
    _about(
        "nabije_soort",
        _AFWIJKING,
        STRING,
        "De soort die een afwijking onder `alle` waarschijnlijk bedoelt; leeg als niets erop "
        "lijkt.",
        "The kind that an afwijking most likely means under `alle`; empty if nothing is like it.",
        example="this.nabije_soort() == ''",
    ),
    _about(
        "beoordeeld",
        _AFWIJKING,
        BOOL,
        "Of alle regels die een afwijking noemt, zijn uitgevoerd; met `--select`, `--ignore` of "
        "een storing niet altijd.",
        "Whether all rules that an afwijking names have run; with `--select`, `--ignore` or a "
        "fault not always.",
        example="this.beoordeeld()",
    ),
    _about(
        "bevindingen",
        _AFWIJKING,
        INT,
        "Hoeveel bevindingen er zijn waarover een afwijking gaat, ook als zij die niet kan "
        "verklaren.",
        "How many findings there are that an afwijking is about, even if it cannot explain them.",
        example="this.bevindingen() > 0",
    ),
    _about(
        "bindend",
        _AFWIJKING,
        BOOL,
        "Of van geen enkele regel die een afwijking noemt, mag worden afgeweken.",
        "Whether nobody may deviate from any of the rules that an afwijking names.",
        example="!this.bindend()",
    ),
    _about(
        "bindende_regels",
        _AFWIJKING,
        ListType(STRING),
        "De regels die een afwijking noemt, die iets vonden en waarvan niet mag worden afgeweken.",
        "The rules that an afwijking names, that found something and that nobody may deviate from.",
        example="size(this.bindende_regels()) == 0",
    ),
    _about(
        "bindend_omdat",
        _AFWIJKING,
        STRING,
        "Waarom van de eerste bindende regel die een afwijking noemt niet mag worden afgeweken; "
        "leeg als zij er geen noemt.",
        "Why nobody may deviate from the first binding rule that an afwijking names; empty if it "
        "names none.",
        example="this.bindend_omdat() == ''",
    ),
    _about(
        "dubbel_met",
        _AFWIJKING,
        ListType(_AFWIJKING),
        "De andere geldige afwijkingen, als die samen al alles verklaren waarover deze gaat. "
        "Bekend nadat de regels met ernst `fout` zijn getoetst; voor hen is de lijst leeg.",
        "The other valid afwijkingen, if together they already explain everything this one is "
        "about. Known after the rules of severity `fout` have run; for those the list is empty.",
        example="size(this.dubbel_met()) == 0",
    ),
)
