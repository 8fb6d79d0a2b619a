import Diagnostics

/// What can be wrong with a declared table and its sums (TB).
extension DiagnosticCode {
    static let statedColumnSum = DiagnosticCode(
        "TB001", followsFrom: [.period, .year],
        sv: MessageText(
            "{rad}, {kolumn}: [[angiven summa {skriven}, beräknad {räknad}]][[{bokförd} enligt {fil}, men {delarna} ger {räknad}]]",
            reason: "Skillnaden är {skillnad}, mer än {tolerans} som avrundning förklarar. [[{termer} = {beräknad}.]]",
            fix: "[[{orsak}]] [[Rätta summan eller den av termerna som är fel.{rätta}]][[Ta båda ur samma export, till samma dag.{exportera}]]"),
        en: MessageText(
            "{rad}, {kolumn}: [[stated sum {skriven}, computed {räknad}]][[{bokförd} by {fil}, but {parts} come to {räknad}]]",
            reason: "The difference is {skillnad}, more than the {tolerans} that rounding explains. [[{termer} = {beräknad}.]]",
            fix: "[[{cause}]] [[Correct the sum, or the term that is wrong.{rätta}]][[Take both from the same export, up to the same day.{exportera}]]"))
    static let statedRowSum = DiagnosticCode(
        "TB002", followsFrom: [.period, .year],
        sv: MessageText(
            "{rad}, {kolumn}: [[angiven radsumma {skriven}, beräknad {räknad}]][[angivet {uppgivet}, men kolumnens formel ger {räknad}]][[{bokförd} enligt {fil}, men {delarna} ger {räknad}]]",
            reason: "Skillnaden är {skillnad}, mer än {tolerans} som avrundning förklarar. [[{termer} = {beräknad}.]]",
            fix:
                "[[{orsak}]] [[Rätta summan eller den av termerna som är fel.{rätta}]][[Ta båda ur samma export, till samma dag.{exportera}]][[Rätta det angivna beloppet, eller något av dem som det räknas av.{formel}]]"
        ),
        en: MessageText(
            "{rad}, {kolumn}: [[stated row sum {skriven}, computed {räknad}]][[stated {uppgivet}, but the formula of the column gives {räknad}]][[{bokförd} by {fil}, but {parts} come to {räknad}]]",
            reason: "The difference is {skillnad}, more than the {tolerans} that rounding explains. [[{termer} = {beräknad}.]]",
            fix:
                "[[{cause}]] [[Correct the sum, or the term that is wrong.{rätta}]][[Take both from the same export, up to the same day.{exportera}]][[Correct the stated amount, or one of those that it is computed from.{formel}]]"
        ))
    static let duplicateColumn = DiagnosticCode(
        "TB003", followsFrom: [.columns],
        sv: MessageText(
            "Två kolumner heter ”{namn}”",
            reason: "Kolumner pekas ut efter namn, till exempel när en räknas ur en annan.",
            fix: "Ge dem var sitt id."),
        en: MessageText(
            "Two columns are called “{namn}”",
            reason: "Columns are pointed out by name, for instance when one is computed from another.",
            fix: "Give each an id of its own."))
    static let unknownColumn = DiagnosticCode(
        "TB004", followsFrom: [.period],
        sv: MessageText(
            "Okänd kolumn ”{namn}”", reason: "En kolumn kan bara räknas ur andra i samma tabell.",
            fix: "[[Menade du ”{förslag}”?]] [[Kolumnerna är: {kända}.]]"),
        en: MessageText(
            "Unknown column “{namn}”", reason: "A column can be computed only from others in the same table.",
            fix: "[[Did you mean “{förslag}”?]] [[The columns are: {kända}.]]"))
    static let columnCycle = DiagnosticCode(
        "TB005",
        sv: MessageText(
            "Kolumnerna beräknas ur varandra: {namn}", reason: "Ingen av dem kan räknas ut förrän den andra är klar.",
            fix: "Låt en av dem ta sina värden ur underlaget i stället."),
        en: MessageText(
            "The columns are computed from each other: {namn}", reason: "Neither can be computed until the other is.",
            fix: "Let one of them take its values from the input instead."))
    static let severalSources = DiagnosticCode(
        "TB006",
        sv: MessageText(
            "Både ”{första}” och ”{andra}” är angivna",
            reason: "De säger två olika saker om samma sak, och bara en kan gälla.",
            fix: "Behåll en av dem."),
        en: MessageText(
            "Both “{första}” and “{andra}” are given",
            reason: "They say two different things of the same matter, and only one can hold.",
            fix: "Keep one of them."))
    static let rowWithoutKind = DiagnosticCode(
        "TB007",
        sv: MessageText(
            "Raden säger inte vad den är", reason: "Slaget avgör om raden räknas med i en summa eller själv är en.",
            fix: "Skriv rad, grupp, delsumma, summa, varav eller för varje."),
        en: MessageText(
            "The row does not say what it is",
            reason: "The kind decides whether the row counts in a sum or is one itself.",
            fix: "Write rad, grupp, delsumma, summa, varav or för varje."))
    static let totalInGroup = DiagnosticCode(
        "TB008",
        sv: MessageText(
            "”summa” står inne i en grupp", reason: "En summa räknar hela tabellen; inom en grupp heter det delsumma.",
            fix: "Skriv delsumma."),
        en: MessageText(
            "“summa” stands within a group", reason: "A summa adds up the whole table; within a group it is delsumma.",
            fix: "Write delsumma."))
    static let badTolerance = DiagnosticCode(
        "TB009",
        sv: MessageText(
            "Toleransen ska vara ett belopp",
            reason: "Den är den största skillnad mellan två summor som får kallas avrundning.",
            fix: "Skriv till exempel 1 kr."),
        en: MessageText(
            "The tolerance must be an amount",
            reason: "It is the largest difference between two sums that may be called rounding.",
            fix: "Write 1 kr, for example."))
    static let statedNotMap = DiagnosticCode(
        "TB010",
        sv: MessageText(
            "Angivna summor ska ha en nyckel för varje kolumn, inte vara {typ}",
            reason: "Varje angiven summa hålls mot den som räknas ut för samma kolumn.",
            fix: "Skriv en rad för varje kolumn: dess id, ett kolon och beloppet."),
        en: MessageText(
            "Stated sums must have a key for each column, not be {typ}",
            reason: "Each stated sum is held against the one that is computed for the same column.",
            fix: "Write a line for each column: its id, a colon and the amount."))
    static let statedNotAmount = DiagnosticCode(
        "TB011",
        sv: MessageText(
            "En angiven summa ska vara {ska}, inte {typ}", reason: "Den ska hållas mot den summa som räknas ut av det som står i tabellen.",
            fix: "Skriv den så som det den är summan av, till exempel {exempel}. Är det schemat som säger fel typ, ändra fältets typ där."),
        en: MessageText(
            "A stated sum must be {wanted}, not {typ}", reason: "It is to be held against the sum that is computed of what stands in the table.",
            fix: "Write it as what it is the sum of, for example {exempel}. If the schema gives the wrong type, change the type of the field."))
    static let statedColumnCount = DiagnosticCode(
        "TB022", followsFrom: [.period, .year],
        sv: MessageText(
            "{rad}, {kolumn}: angiven summa {angiven}, beräknad {beräknad}", reason: "[[{termer} = {beräknad}. ]]Antal avrundas inte.",
            fix: "Rätta summan eller den av termerna som är fel."),
        en: MessageText(
            "{rad}, {kolumn}: stated sum {angiven}, computed {beräknad}", reason: "[[{termer} = {beräknad}. ]]Counts are not rounded.",
            fix: "Correct the sum, or the term that is wrong."))
    static let statedRowCount = DiagnosticCode(
        "TB023", followsFrom: [.period, .year],
        sv: MessageText(
            "{rad}, {kolumn}: [[angiven radsumma {angiven}, beräknad {beräknad}]][[angivet {uppgivet}, men kolumnens formel ger {räknat}]]",
            reason:
                "[[{termer} = {beräknad}. ]][[{uträkning} = {räknat}. ]][[Antal avrundas inte.{antal}]][[Skillnaden är större än vad avrundning förklarar.{avrundat}]]",
            fix: "[[Rätta summan eller den av termerna som är fel.{antal}]][[Rätta det angivna värdet, eller något av dem som det räknas av.{formel}]]"),
        en: MessageText(
            "{rad}, {kolumn}: [[stated row sum {angiven}, computed {beräknad}]][[stated {uppgivet}, but the formula of the column gives {räknat}]]",
            reason:
                "[[{termer} = {beräknad}. ]][[{uträkning} = {räknat}. ]][[Counts are not rounded.{antal}]][[The difference is larger than rounding explains.{avrundat}]]",
            fix: "[[Correct the sum, or the term that is wrong.{antal}]][[Correct the stated value, or one of those that it is computed from.{formel}]]"))
    static let sharesOfNoWhole = DiagnosticCode(
        "TB024", .warning, followsFrom: [.period, .year],
        sv: MessageText(
            "Andelarna i kolumnen {kolumn} blir {summa} tillsammans, inte 100 %", reason: "Under {rad} läggs de ihop. Avrundning förklarar inte skillnaden.",
            fix: "Rätta den andel som är fel. Är de inte delar av samma sak: skriv summera: nej i kolumnen, så får den ingen summa."),
        en: MessageText(
            "The shares in the column {kolumn} come to {summa} together, not 100 %",
            reason: "They are added up under {rad}. Rounding does not explain the difference.",
            fix: "Correct the share that is wrong. If they are no parts of one whole, write summera: nej in the column, and it has no sum."))
    static let formatMisfit = DiagnosticCode(
        "TB012",
        sv: MessageText(
            "Kolumnen har formatet {namn} men värdet är av typen {typ}",
            reason: "Alla värden i kolumnen skrivs med samma format.",
            fix: "Ändra kolumnens format, eller uttrycket som ger dess värden."),
        en: MessageText(
            "The column has the format {namn} but the value is of type {typ}",
            reason: "All values of the column are written in the same format.",
            fix: "Change the format of the column, or the expression that gives its values."))
    static let emptyTable = DiagnosticCode(
        "TB013", .warning,
        sv: MessageText(
            "Tabellen har inga rader och utelämnas",
            reason: "En tabell med bara rubriker ser ut som om något har fallit bort.",
            fix: "Se efter vad ”för varje” går igenom, eller ta bort tabellen ur mallen."),
        en: MessageText(
            "The table has no rows and is left out",
            reason: "A table of nothing but headers looks as if something were lost.",
            fix: "See what “för varje” goes through, or remove the table from the template."))
    static let figureUpsetsSums = DiagnosticCode(
        "TB014", tells: .amount, followsFrom: [.year],
        sv: MessageText(
            "{uppgift}: {belopp} stämmer inte med de summor som det ingår i",
            reason: "Alla avviker lika mycket, {skillnad}, och det här är det enda beloppet som ingår i dem alla.",
            fix: "[[{orsak}]] Med {rätt} stämmer summorna. Jämför med redovisningssystemet innan du ändrar."),
        en: MessageText(
            "{uppgift}: {belopp} does not agree with the sums that it is part of",
            reason: "All of them are off by as much, {skillnad}, and this is the only figure that is in them all.",
            fix: "[[{cause}]] With {rätt} the sums agree. Compare with the accounting system before you change it."))
    static let likelyFigure = DiagnosticCode(
        "TB019", tells: .amount, followsFrom: [.period, .year],
        sv: MessageText(
            "{uppgift}: {belopp} är troligen fel: {summa} är angiven som {angiven}, men delarna blir {beräknad}",
            reason:
                "Skillnaden är {skillnad}[[, och det är det enda av beloppen som ett enda skrivfel förklarar den i{fel}]][[, och alla de andra är jämnare{jämnt}]][[, och raden ovanför har samma belopp{samma}]][[, och den angivna summan stämmer på de andra ställen där den står{säker}]]. [[{orsak}]]",
            fix: "[[Med {rätt} stämmer summan.]] Jämför med redovisningssystemet innan du ändrar."),
        en: MessageText(
            "{uppgift}: {belopp} is likely wrong: {summa} is stated as {angiven}, but the parts come to {beräknad}",
            reason:
                "The difference is {skillnad}[[, and of the figures this is the only one in which a single slip explains it{fel}]][[, and all the others are rounder{jämnt}]][[, and the line above has the same amount{samma}]][[, and the stated sum agrees wherever else it stands{säker}]]. [[{cause}]]",
            fix: "[[With {rätt} the sum agrees.]] Compare with the accounting system before you change it."))
    static let misplacedFigure = DiagnosticCode(
        "TB020", followsFrom: [.year],
        sv: MessageText(
            "{uppgift}: {belopp} kan stå på fel plats[[; {annat} står vid {andra}]]",
            reason: "Två summor avviker lika mycket åt var sitt håll, {skillnad}.",
            fix: "Stäm av de två rutorna med redovisningssystemet[[ och byt plats på beloppen{byt}]]."),
        en: MessageText(
            "{uppgift}: {belopp} may stand in the wrong place[[; {annat} stands at {andra}]]",
            reason: "Two sums are off by as much, one way each, {skillnad}.",
            fix: "Compare the two cells with the accounting system[[ and exchange the amounts{byt}]]."))
    static let emptyColumn = DiagnosticCode(
        "TB015", .warning, followsFrom: [.columns, .unreadValue],
        sv: MessageText(
            "Kolumnen ”{kolumn}” är tom på alla rader",
            reason: "En tom kolumn ser ut som om uppgifterna har fallit bort.",
            fix: "Fyll i uppgifterna. Ska kolumnen utelämnas när de saknas, skriv om: och ett villkor i mallen; ska den stå där ändå, skriv tom: ja."),
        en: MessageText(
            "The column “{kolumn}” is empty in every row",
            reason: "An empty column looks as if the figures were lost.",
            fix:
                "Give the figures. If the column is to be left out where they are missing, write om: and a condition in the template; if it is to stand there anyway, write tom: ja."
        ))
    static let emptyOfWhich = DiagnosticCode(
        "TB016", .warning,
        sv: MessageText(
            "Raden ”{rad}” är tom och utelämnas",
            reason: "En rad med en del av summan ovanför säger ingenting utan sitt belopp.",
            fix: "Fyll i beloppet, eller skriv om: och ett villkor vid raden i mallen."),
        en: MessageText(
            "The row “{rad}” is empty and is left out",
            reason: "A row with a part of the sum above says nothing without its amount.",
            fix: "Give the amount, or write om: and a condition at the row in the template."))
    static let wideTolerance = DiagnosticCode(
        "TB017",
        sv: MessageText(
            "Toleransen {tolerans} är större än avrundning",
            reason:
                "Avrundning ändrar varje belopp med högst {enhet}[[, och den längsta summan här är av {antal} belopp]]. En större skillnad är ett fel i siffrorna, och det får inte godtas.",
            fix: "Skriv högst {högst}, eller ta bort toleransen och rätta summan eller termen som är fel."),
        en: MessageText(
            "The tolerance {tolerans} is larger than rounding",
            reason:
                "Rounding changes each amount by at most {enhet}[[, and the longest sum here is of {antal} amounts]]. A larger difference is a mistake in the figures, and must not be accepted.",
            fix: "Write at most {högst}, or remove the tolerance and correct the sum or the term that is wrong."))
    static let openParts = DiagnosticCode(
        "TB021",
        sv: MessageText(
            "Summan[[ för ”{rad}”]] är märkt med sekretess, men det som den är summan av är öppet",
            reason: "Vem som helst kan räkna ut den ur tabellen. Inget är skrivet.",
            fix: "Märk den eller de poster som är hemliga. Då är varje summa som skulle avslöja dem också utelämnad, och summan behöver inget eget märke."),
        en: MessageText(
            "The sum[[ of “{rad}”]] is marked as secret, but what it is the sum of is open",
            reason: "Anybody can work it out from the table. Nothing has been written.",
            fix: "Mark the line or lines that are secret. Then every sum that would give them away is left out too, and the sum needs no mark of its own."))
}

let tableCodes: [DiagnosticCode] = [
    .sharesOfNoWhole, .statedColumnSum, .statedRowSum, .duplicateColumn, .unknownColumn, .columnCycle, .severalSources,
    .rowWithoutKind, .totalInGroup, .badTolerance, .statedNotMap, .statedNotAmount, .formatMisfit,
    .emptyTable, .figureUpsetsSums, .likelyFigure, .misplacedFigure, .emptyColumn, .emptyOfWhich, .wideTolerance, .openParts,
    .statedColumnCount, .statedRowCount,
]
