extension Lexicon {
    static let swedish = Lexicon(
        .swedish, words: references + times + money + unfilled + requests,
        stems: [
            (.money, "ekonomi budget utfall förbruk kostar finansier prognos medel medlen kostnad tilldel uppväxling"),
            (.outcome, "utfall"), (.external, "uppväxl extern"), (.growth, "växla"), (.targetStem, "mål"),
            (
                .empty,
                "styrels återkom återrapp återredov önskar begär efterfråg efterlys uppmana möte nästa efter eller under också januari februari april augusti september oktober november december"
            ),
        ],
        figures: [
            (.budget, "budget tilldel anslag anslå"), (.decided, "beslut bevilja"),
            (.outcome, "utfall förbruk bokför använt använd spender"), (.forecast, "prognos"), (.financing, "finansier"),
        ],
        numerals: "ett två tre fyra fem sex sju åtta nio tio elva tolv",
        phrases: Phrases(
            balance: Checks.phrases(
                "i balans", "i god balans", "i full balans", "balanserad budget", "budgeten är balanserad", "ekonomin är balanserad",
                "ekonomin går ihop", "budgeten går ihop", "går jämnt upp"),
            withinBudget: Checks.phrases(
                "inom budget", "inom budgeten", "inom budgetramen", "inom budgetramarna", "inom ram", "inom ramen för budgeten",
                "inom given ram", "inom givna ramar", "inom beslutad ram", "inom tilldelade medel", "inom tilldelad budget",
                "håller budgeten", "håller budget", "budgeten håller", "budgeten hålls", "följer budgeten", "följer budget",
                "i linje med budgeten", "i linje med budget", "budgeten överskrids inte", "överskrider inte budgeten",
                "inga överskridanden", "inget överskridande"),
            onPlan: Checks.phrases(
                "enligt plan", "enligt planen", "följer planen", "följer plan", "i linje med plan", "i linje med planen", "i rätt takt",
                "enligt budget", "är som planerat", "i fas"),
            promised: Checks.phrases(
                "ekonomiska redovisningen", "ekonomisk redovisning", "separat bilaga", "särskild bilaga", "separat dokument",
                "annat dokument", "separat redovisning", "annan bilaga", "bifogad bilaga", "bifogade bilagan", "se bilagan",
                "i bilagan om", "ekonomirapporten", "ekonomiska rapporten"),
            upTo: Checks.phrases("till och med", "t o m"),
            starting: Checks.phrases("med start", "med början", "med startdatum"),
            fillIn: Checks.phrases("fyll i"),
            returning: Checks.phrases(
                "återkom", "återkomma", "återrapportera", "återrapporteras", "återredovisa", "återredovisas"),
            wishing: Checks.phrases("önskar", "ber", "begär", "efterfrågar", "efterlyser", "uppmanar")),
        dates: Dates(
            ordinals: [], ordinalMarks: ["e", "a"], monthMayComeFirst: false, monthsHaveCapitals: false, slashHasDayFirst: true,
            abbreviations: ["sept": 9], weekdayEndings: ["", "en", "s"]),
        forms: Forms(
            genitive: "s", definiteEndings: ["en", "n"], definiteExcept: "man", longestPromise: 3, millionSuffixes: [],
            wishMayComeFirst: true))

    private static let references: [(WordKinds, String)] = [
        (.attachment, "bilaga bilagan bilagor bilagorna bil"), (.attachments, "bilagor bilagorna"), (.belongsTo, "till"),
        (.standsIn, "i"),
        (
            .ownPart,
            """
            tabell tabellen tabellerna avsnitt avsnittet kapitel kapitlet stycke stycket diagram diagrammet figur figuren text texten not \
            noten fotnoten rad raden kolumn kolumnen rubriken listan punkt punkten sammanfattningen inledningen slutet början paketet \
            handlingarna styrelsepaketet nämndhandlingarna dag dagens stället övrigt
            """
        ), (.goal, "mål målet målen"), (.goals, "målen"), (.goalWithDigits, "målet"), (.table, "tabell tabellen"),
        (.tableAbout, "om över med för"), (.numberSign, "nr nummer"), (.joiner, "och samt till eller"), (.rangeJoiner, "till"),
        (
            .promise,
            "presenteras redovisas framgår återfinns finns bifogas beskrivs visas se listas återges återkommer presenterades redovisades läs"
        ),
        (
            .abbreviation,
            "kl t ex o m bl a dvs ca st nr s k bil jan feb mar apr jun jul aug sep sept okt nov dec"
        ),
    ]

    private static let times: [(WordKinds, String)] = [
        (.dateArticle, "den"), (.week, "vecka veckorna v"), (.clock, "kl klockan"), (.since, "sedan"),
        (
            .preterite,
            """
            hölls genomfördes beslutade beslutades presenterades redovisades träffades deltog avslutades skickades inleddes \
            startade godkändes diskuterades ägde lämnades utvärderades godkände arrangerades anordnades besöktes publicerades \
            anställdes tillsattes
            """
        ),
        (.auxiliary, "har hade"),
        (
            .participle,
            """
            hållit hållits genomfört genomförts beslutat beslutats presenterat presenterats redovisat redovisats träffat träffats \
            deltagit avslutat avslutats skickat skickats inlett inletts startat godkänt godkänts diskuterat diskuterats lämnat \
            lämnats utvärderat utvärderats arrangerat arrangerats anordnat anordnats besökt publicerat publicerats anställt anställts
            """
        ),
        (.startSkip, "i den från redan"),
        (.coming, "planeras planerar ska skall kommer väntas föreslås tar startar inleds börjar"),
        (.time, "år året våren sommaren hösten vintern årsskiftet budget utfall slutet början sedan"),
        (.afterYear, "är var och har ska blir som"),
    ]

    private static let money: [(WordKinds, String)] = [
        (.target, "målet uppväxlingsmålet målen"), (.targetLink, "på är"), (.atLeast, "minst"),
        (.reached, "nått uppnått nåtts uppnåtts uppfyllt nås når uppnår uppnås"), (.million, "mnkr mkr miljoner"),
        (.measure, "mnkr mkr tkr kr kronor procent miljoner år månader personer"),
        (.relation, "av mot än med jämfört inom i för till under över inte ej utan"),
        (.denial, "inte ej icke knappast ännu aldrig varken utan ingen inget inga långt obalans"),
        (
            .reservation,
            """
            ska skall bör måste behöver krävs svårt svårare strävar sträva vill önskar målsättning målsättningen ambitionen huruvida
            """
        ),
        (.supposition, "om"),
    ]

    private static let unfilled: [(WordKinds, String)] = [
        (.mark, "åååå åååå-mm-dd"), (.blank, "här senare text belopp datum namn"),
        (.note, "namn datum belopp text titel plats länk siffra rubrik antal bild ange skriv infoga lägg år summa kommentar"),
        (.toCome, "kommer kompletteras"), (.promisedText, "mer text texten kompletteras kommer senare här"),
    ]

    private static let requests: [(WordKinds, String)] = [
        (.board, "styrelsen"), (.to, "till"), (.condition, "om när ifall som vad att där det så hur innan eftersom"),
        (.courtesy, "välkomna välkommen lycka trevlig glad god ursäkt"), (.negation, "inte inget inga ingen aldrig"),
    ]
}
