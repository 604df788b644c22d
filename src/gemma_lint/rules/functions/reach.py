"""Which applications have a role, what reaches them, and how near they are to each other."""

from __future__ import annotations

from gemma_lint.cel.types import BOOL, INT, STRING, ListType, ObjectType
from gemma_lint.rules.functions.documented import APPLICATIE, DATA, DATASET, Documented, method

FUNCTIONS: tuple[Documented, ...] = (
    method(
        "met_rol",
        ObjectType("landschap"),
        ListType(APPLICATIE),
        "Applicaties met een rol, op volgorde van id; wat nog niet of niet meer draait telt niet "
        "mee.",
        "Applications with a role, in order of id; those that do not run yet or any more do not "
        "count.",
        takes=(STRING,),
        on="dienst",
        example="size(landschap.met_rol('zaakregistratie')) == 1",
    ),
    method(
        "kan_bij",
        APPLICATIE,
        BOOL,
        "Of een applicatie een gegevensverzameling of een kopie ervan houdt (ook een kopie van een "
        "kopie), of haar over koppelvlakken krijgt van waar zij wordt gehouden. Koppelvlakken "
        "noemen dan de verzameling "
        "zelf of elke gegevenssoort erin; die met een applicatie die nog niet of niet meer draait "
        "tellen niet mee. Een voorziening houdt haar eigen gegevens.",
        "Whether an application holds a dataset or a copy of it (a copy of a copy too), or gets it "
        "over interfaces from where it is held. Interfaces then name the dataset itself or each "
        "kind of data in it; those with an application that does not run yet or any more do not "
        "count. A facility holds its own data.",
        takes=(DATA,),
        on="applicatie",
        example="landschap.gegevensverzamelingen.exists(g, this.kan_bij(g))",
    ),
    method(
        "originelen",
        DATASET,
        ListType(DATASET),
        "Gegevensverzamelingen waarvan iets een kopie is, al dan niet via andere kopieën.",
        "Datasets that something is a copy of, by way of other copies or not.",
        on="gegevensverzameling",
        example="this.originelen().all(g, g.status != 'uitgefaseerd')",
    ),
    method(
        "krijgt_van",
        APPLICATIE,
        BOOL,
        "Of er over koppelvlakken iets van een andere applicatie naar deze gaat, al dan niet via "
        "andere, wat het ook is. Van zichzelf krijgt een applicatie altijd iets.",
        "Whether anything goes over interfaces from another application to this one, by way of "
        "others or not, whatever it is. From itself an application always gets something.",
        takes=(APPLICATIE,),
        on="applicatie",
        example="landschap.applicaties.exists(a, this.krijgt_van(a))",
    ),
    method(
        "alle_verwerkingen",
        ObjectType("dienst"),
        ListType(ObjectType("verwerking")),
        "Verwerkingen van een dienst, en die van haar processen waar geen dienst bij staat.",
        "Processings of a service, and those of its processes that name no service.",
        on="dienst",
        example="this.alle_verwerkingen().all(v, has(v.grondslag))",
    ),
    method(
        "gebruikte_verzamelingen",
        ObjectType("dienst"),
        ListType(DATASET),
        "Gegevensverzamelingen die de verwerkingen van een dienst noemen, of anders die haar "
        "applicaties houden; een gegevenssoort telt als haar bron.",
        "Datasets that the processings of a service name, or else those that its applications "
        "hold; a kind of data counts as its source.",
        on="dienst",
        example="this.gebruikte_verzamelingen().exists(g, g.persoonsgegevens == true)",
    ),
    method(
        "leverende_applicaties",
        ObjectType("dienst"),
        ListType(APPLICATIE),
        "Applicaties waarmee een dienst wordt geleverd, met de ingang erbij als die er een is.",
        "Applications by which a service is delivered, its entrance included if it is one.",
        on="dienst",
        example="size(this.leverende_applicaties()) > 0",
    ),
    method(
        "afstand",
        APPLICATIE,
        INT,
        "Hoeveel koppelvlakken er liggen tussen een applicatie en de dichtstbijzijnde met een rol, "
        "ongeacht hun richting; -1 als er geen weg is. Alleen applicaties die draaien liggen "
        "ertussen. Wat een rol van de lijst heeft, geeft alleen door: het telt zelf niet mee, en "
        "verbindt wie iets brengt met wie hetzelfde haalt. Noemt een koppelvlak ervan geen "
        "gegevens, dan verbindt het alles.",
        "How many interfaces lie between an application and the nearest with a role, whatever "
        "their direction; -1 if there is no way. Only applications that run lie between. What has "
        "a role of the list only passes on: it does not count itself, and joins who brings "
        "something with who fetches the same. If an interface of it names no data, it joins "
        "everything.",
        takes=(STRING, ListType(STRING)),
        on="applicatie",
        example="this.afstand('zaakregistratie', ['integratie']) in [0, 1]",
    ),
    method(
        "los_van",
        APPLICATIE,
        ListType(APPLICATIE),
        "De eerste applicatie op id met een rol, als deze er niet mee samenhangt; anders leeg. "
        "Applicaties met die rol hangen samen als zij hooguit zoveel koppelvlakken van elkaar "
        "liggen, of via andere met die rol. Wat een rol van de lijst heeft, geeft alleen door, "
        "zoals bij `afstand`.",
        "The first application by id with a role, if this one does not hang together with it; else "
        "empty. Applications with that role hang together if they lie at most so many interfaces "
        "apart, or by way of others with that role. What has a role of the list only passes on, as "
        "with `afstand`.",
        takes=(STRING, ListType(STRING), INT),
        on="applicatie",
        example="size(this.los_van('klantportaal', ['integratie'], 2)) == 0",
    ),
)
