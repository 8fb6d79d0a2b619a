extension Lexicon {
    static let swedish = Lexicon(
        .swedish, words: references + times + money + unfilled + requests + counting + slips,
        stems: [
            (.money, "ekonomi budget utfall förbruk kostar finansier prognos medel medlen kostnad tilldel uppväxling"),
            (.outcome, "utfall"), (.booked, "utfall"), (.external, "uppväxl extern"), (.growth, "växla"), (.targetStem, "mål"),
            (.rising, "öka ökning stiger stigit växt växer höj höjn fördubbl"), (.falling, "minsk sjunk sjönk halver sänk föll fallit nedgång"),
            (.doubled, "fördubbla"), (.halved, "halvera"), (.intern, "intern"),
            (.lookUp, "kolla kontrollera siffra siffran siffror stämmer dubbelkoll verifier oklart säkert"),
            (.exceeds, "överstig översteg överskrid överskred"), (.otherSubject, "kollektivtrafik"),
            (.listNoun, "avseende"),
            (
                .empty,
                "styrels återkom återrapp återredov önskar begär efterfråg efterlys uppmana möte nästa efter eller under också januari februari april augusti september oktober november december"
            ),
        ],
        figures: [
            (.budget, "budget tilldel anslag anslå"), (.decided, "beslut bevilja"),
            (.outcome, "utfall förbruk bokför använt använd spender"), (.forecast, "prognos"), (.financing, "finansier"),
        ],
        numerals: "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo",
        phrases: Phrases(
            balance: Checks.phrases(
                "i balans", "i god balans", "i full balans", "balanserad budget", "budgeten är balanserad", "ekonomin är balanserad",
                "ekonomin går ihop", "budgeten går ihop", "går jämnt upp"),
            withinBudget: Checks.phrases(
                "inom budget", "inom budgeten", "inom budgetramen", "inom budgetramarna", "inom ram", "inom ramen för budgeten",
                "inom given ram", "inom givna ramar", "inom beslutad ram", "inom tilldelade medel", "inom tilldelad budget",
                "håller budgeten", "håller budget", "budgeten håller", "budgeten hålls", "följer budgeten", "följer budget",
                "i linje med budgeten", "i linje med budget", "budgeten överskrids inte", "överskrider inte budgeten",
                "inga överskridanden", "inget överskridande", "inom ramen", "inom ramarna", "inom sin ram", "inom sina ramar", "inom sin budget",
                "inom vår budget", "håller ramen", "håller ramarna", "håller sin ram", "håller sina ramar", "håller sin budget", "klarar budgeten",
                "klarar sin budget",
                "håller sig till budgeten"),
            overBudget: Checks.phrases(
                "går över budget", "går över budgeten", "går över sin budget", "gått över budget", "gått över budgeten", "gått över sin budget",
                "överskrider budgeten", "överskrider sin budget", "överskridit budgeten", "överskridit sin budget", "överskrider ramen", "överskrider sin ram"),
            onPlan: Checks.phrases(
                "enligt plan", "enligt planen", "följer planen", "följer plan", "i linje med plan", "i linje med planen", "i rätt takt",
                "enligt budget", "är som planerat", "i fas", "i takt med budgeten", "i takt med budget", "i takt med planen"),
            promised: Checks.phrases(
                "ekonomiska redovisningen", "ekonomisk redovisning", "separat bilaga", "särskild bilaga", "separat dokument",
                "annat dokument", "separat redovisning", "annan bilaga", "bifogad bilaga", "bifogade bilagan", "se bilagan",
                "i bilagan om", "ekonomirapporten", "ekonomiska rapporten"),
            upTo: Checks.phrases("till och med", "t o m", "per", "per den", "per sista", "tom", "fram till", "fram till och med"),
            starting: Checks.phrases("med start", "med början", "med startdatum"),
            fillIn: Checks.phrases("fyll i"),
            returning: Checks.phrases(
                "återkom", "återkomma", "återrapportera", "återrapporteras", "återredovisa", "återredovisas"),
            wishing: Checks.phrases("önskar", "ber", "begär", "efterfrågar", "efterlyser", "uppmanar"),
            pairs: [(["dels"], ["dels"]), (["å", "ena", "sidan"], ["å", "andra", "sidan"])],
            ordinals: Checks.phrases(
                "för det första", "för det andra", "för det tredje", "för det fjärde", "för det femte"),
            framework: Checks.phrases("inom ramen för"),
            standsFor: Checks.phrases("står för", "är kort för", "utläses", "betyder", "är en förkortning av", "är en förkortning för"),
            notes: Checks.phrases(
                "stäm av", "kolla", "kolla av", "dubbelkolla", "kontrollera med", "fråga med", "ring och fråga", "behöver kontrolleras", "ska kontrolleras",
                "måste kontrolleras", "att fylla på", "fyll på"),
            atItem: Checks.phrases("under", "se", "se även", "se under", "i samband med"), contrast: Checks.phrases("men", "medan", "däremot"),
            thatIs: Checks.phrases("det vill säga", "dvs", "d v s"), outOf: [],
            fractions: [
                (["hälften", "av"], 2), (["varannan"], 2), (["en", "tredjedel", "av"], 3), (["var", "tredje"], 3), (["en", "fjärdedel", "av"], 4),
                (["var", "fjärde"], 4), (["var", "femte"], 5),
            ], each: Checks.phrases("var", "vardera"), perMonth: Checks.phrases("i månaden", "per månad", "om månaden"), per: Checks.phrases("per"),
            them: Checks.phrases("dem", "dessa"), atMeeting: Checks.phrases("vid"), paying: Checks.phrases("betalar", "betalade", "bidrar", "bidrog"),
            notesOnly: Checks.phrases(
                "till handlingarna", "tar del av", "tagit del av", "tar emot", "tackar för", "noterar", "noteras", "antecknas", "till protokollet",
                "för informationen"),
            it: Checks.phrases("det", "detta"), years: Checks.phrases("år"),
            rest: Checks.phrases("resten", "återstoden", "övriga"), over: Checks.phrases("över"), under: Checks.phrases("under"),
            twins: ["skarp", "skrap", "sparka", "spraka", "barka", "braka", "barken", "braken"]),
        dates: Dates(
            ordinals: [], ordinalMarks: ["e", "a"], monthMayComeFirst: false, monthsHaveCapitals: false, slashHasDayFirst: true,
            abbreviations: ["sept": 9], weekdayEndings: ["", "en", "s"]),
        forms: Forms(
            genitive: "s", pluralOfNames: "", definiteEndings: ["en", "n"], definiteAdjectives: ["a", "e"], definiteExcept: "man", longestPromise: 3,
            millionSuffixes: [],
            wishMayComeFirst: true, genitiveExcept: ["as", "es", "ss", "ls", "is", "us"], genitivesOfSeveral: ["ernas", "arnas", "ornas"],
            goalEndings: ["målen", "mål", "målet"], budgetEndings: ["budgeten"], presentEndings: ["r", "as"], presentPassiveEndings: ["s"],
            pastEndings: ["ade", "ades", "ddes", "ldes", "rdes", "ndes", "gdes", "tes", "ogs", "stod", "blev", "kom"], pluralAdjectives: ["a"],
            pluralThings: ["arna", "erna", "orna"]))

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
            anställdes tillsattes började påbörjades öppnades öppnade invigdes levererades installerades flyttade tillträdde anslöt \
            undertecknades infördes färdigställdes byggdes köptes såldes
            """
        ),
        (.auxiliary, "har hade"),
        (
            .participle,
            """
            hållit hållits genomfört genomförts infört införts svarat beslutat beslutats presenterat presenterats redovisat redovisats träffat träffats \
            deltagit avslutat avslutats skickat skickats inlett inletts startat godkänt godkänts diskuterat diskuterats lämnat \
            lämnats utvärderat utvärderats arrangerat arrangerats anordnat anordnats besökt publicerat publicerats anställt anställts
            """
        ),
        (.startSkip, "i den från redan"),
        (.coming, "återkommer planeras planerar ska skall kommer väntas föreslås tar startar inleds börjar"),
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
            oklart osäkert tveksamt frågan ovisst hoppas ska skall bör måste behöver krävs svårt svårare strävar sträva vill önskar målsättning målsättningen ambitionen huruvida
            """
        ),
        (.supposition, "om"),
    ]

    private static let unfilled: [(WordKinds, String)] = [
        (.mark, "åååå åååå-mm-dd"), (.blank, "här senare text belopp datum namn"),
        (.note, "namn datum belopp text titel plats länk siffra rubrik antal bild ange skriv infoga lägg år summa kommentar"),
        (.toCome, "kommer kompletteras"), (.promisedText, "mer text texten kompletteras kommer senare här"),
    ]

    private static let counting: [(WordKinds, String)] = [
        (
            .listNoun,
            """
            sätt saker skäl steg delar områden frågor punkter förslag mål åtgärder etapper exempel alternativ faktorer orsaker villkor \
            utmaningar önskemål slutsatser insatser aktiviteter beslut kriterier principer teman prioriteringar grupper projekt ansökningar \
            ämnen krav uppdrag spår roller risker möjligheter förutsättningar ändringar förändringar hinder lärdomar perspektiv \
            rekommendationer moment fall nivåer syften verktyg vägar anledningar fördelar nackdelar ting
            """
        ),
        (.sex, "kvinnor män flickor pojkar tjejer killar"), (.altogether, "sammanlagt tillsammans totalt summa sammantaget delsumma"),
        (.rising, "steg växte uppgång ökat"), (.from, "från"), (.upToValue, "till"), (.comparedWith, "mot från med"),
        (.percent, "procent"), (.outOf, "av"), (.by, "med"), (.rank, "plats placering rang placeringen platsen nivå årskurs klass linje"),
        (.thousand, "tkr kkr tusen"), (.about, "omkring cirka ungefär ca drygt knappt nästan närmare uppemot över minst högst"),
        (.yearsOrTimes, "år månader veckor dagar timmar minuter gånger terminer gång kvartal decennier"),
    ]

    private static let slips: [(WordKinds, String)] = [
        (
            .mayBeDoubled,
            "mycket väldigt långt ja nej bla så hej var är det den har hade igen om vi du ni de sakta fler mer många bättre allt hela aldrig"
        ),
        (.shares, "och eller samt som till respektive men"),
        (
            .dealtWith,
            "presenteras redovisas behandlas beslutas beslutar föredras avgörs läggs tas tar ställning föreläggs fattas diskuteras lämnas"
        ),
        (.beside, "dagen veckan kvällen dagar veckor före efter innan sedan senast inför"),
        (.agendaItem, "ärende ärendet"), (.agenda, "dagordning dagordningen dagordningens föredragningslista föredragningslistan föredragningslistans"),
        (.numbered, "sidorna sid s sidan punkterna punkt paragraferna kapitel avsnitt bilagorna målen raderna"),
        (.overnight, "natt natten nattetid dygn dygnet jour jouren morgon morgonen kväll kvällen"),
        (.tookPlace, "hölls ägde genomfördes träffades besökte samlades möttes"), (.starting, "början start"),
        (.continuing, "fortsätter fortgår pågår blir upphör öppnar öppnas invigs avslutas slutförs levereras färdigställs"),
        (
            .ownMeeting,
            "styrelsemötet nämndsammanträdet nämndmötet styrgruppsmötet mötet sammanträdet besöket träffen workshopen dialogen lärandemötet studiebesöket"
        ),
        (
            .finite,
            """
            är var har hade ska skall kan kunde blir blev finns fanns gäller vill bör måste får fick består omfattar innebär ser \
            handlar gör görs kommer tar ger går står visar behöver arbetar pågår har
            """
        ),
        (.leadIn, "att som genom hos av för med i på till om och eller när där det vi den de här nu man en ett dessa detta så samt från är var utan"),
        (
            .calledAnything,
            "projekt projektet projekten gruppen arbetsnamnet kallas kallat heter märket modellen skylten artikelnumret artikelnummer beteckningen koden serienumret modell rum sal typ"
        ),
        (
            .wholeSubject,
            "verksamheten helheten resultatet vi allt året läget bokslutet pengarna helhet totalen helåret bolaget förbundet kommunen förvaltningen samarbetet"
        ),
        (.past, "var blev kom fick gick stod såg tog gav låg höll steg föll sjönk hade byggd född byggt"),
        (.otherYear, "nästa förra kommande föregående"),
        (.booked, "bokfört bokförts förbrukat förbrukats upparbetat redovisat använt"), (.before, "före innan"), (.after, "efter"),
        (.day, "dag dagar"), (.weeks, "vecka veckor"), (.ofWhich, "varav"), (.different, "olika skilda"), (.relative, "som"),
        (.bodyMeeting, "styrelsemötet nämndsammanträdet nämndmötet styrgruppsmötet sammanträdet nämndens styrelsens"), (.thatIs, "alltså motsvarande eller"),
        (.portion, "del delen andel andelen"), (.deadline, "senast före innan"), (.yearEnd, "slutet årsskiftet december november"),
        (.someOf, "bland främst exempelvis däribland mest bara endast särskilt varav inklusive ytterligare"),
        (.comparative, "högre lägre större mindre mer mera fler färre"), (.upcoming, "nästa kommande"),
        (.prolonged, "förlängt förlängts förlänger förlängs förlängdes förlängde"),
        (.division, "fördelningen fördelas fördelades delas uppdelningen kostnadsfördelningen"),
        (.saying, "svarade svarar sade säger sa skrev skriver undrade undrar frågade frågar tyckte tycker ansåg anser önskade önskar ville vill nämnde nämner"),
        (.lastDay, "sista"),
    ]

    private static let requests: [(WordKinds, String)] = [
        (.board, "styrelsen"), (.to, "till"), (.condition, "om när ifall som vad att där det så hur innan eftersom"),
        (.courtesy, "välkomna välkommen lycka trevlig glad god ursäkt"), (.negation, "inte inget inga ingen aldrig"),
    ]
}
