extension Words {
    public static let swedish = Words(
        continued: "forts.", tablePart: "{caption} (del {number} av {count})", unnamedTablePart: "Del {number} av {count}",
        attachment: "Bilaga", contents: "Innehåll", footnotes: "Noter",
        pageOfPages: "sida {page} ({pages})", recordNumber: "Dnr {number}", attachmentLetter: "B",
        agendaItem: "Ärende", presenter: "Föredragande", goal: "mål {goal}",
        goalOfAttachment: "{attachment}, mål {goal}", draft: "UTKAST",
        skipToContent: "Hoppa till innehållet", backToIndex: "Till styrelsepaketet", backToPack: "Till {pack}",
        onThisPage: "På sidan", toSections: "Upp till avsnitten", previous: "Föregående", next: "Nästa", neighbours: "Föregående och nästa bilaga",
        sameAsPDF: "Samma dokument som PDF", packAsPDF: "Hela paketet som PDF", table: "Tabell", figure: "Figur",
        chartData: "Visa siffrorna", noteNumber: "Not {number}", backToText: "Tillbaka till texten, not {number}",
        backToTable: "Tillbaka till tabellen, not {number}", source: "Underlag: {name}",
        body: BodyWords(
            body: "styrelse", theBody: "styrelsen", theMeeting: "styrelsemötet", agenda: "Dagordning", pack: "Styrelsepaket",
            thePack: "styrelsepaketet"),
        numbers: NumberWords(
            group: "\u{A0}", decimalMark: ",", percent: "{number}\u{A0}%",
            kr: UnitWords(name: "kr", amount: "{number}\u{A0}kr"),
            tkr: UnitWords(name: "tkr", amount: "{number}\u{A0}tkr"),
            mnkr: UnitWords(name: "mnkr", amount: "{number}\u{A0}mnkr"), yes: "ja", no: "nej", and: " och ",
            counts: ["ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"]),
        dates: DateWords(
            months: [
                "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
                "november", "december",
            ],
            shortMonths: [
                "jan.", "feb.", "mars", "april", "maj", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec.",
            ],
            weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"], clockMark: ".",
            from: "från {date}", until: "till {date}"),
        charts: ChartWords(
            bars: "Stapeldiagram.", stacked: "Staplat diagram.", shares: "Andelar av hundra procent.",
            lines: "Linjediagram.", target: "Mål", against: "{category}: {value} mot {name} {target}.",
            targetAlone: "{category}: {name} {target}.",
            extremes: "Störst är {largest} med {most}, minst {smallest} med {least}.",
            allEqual: "Alla är lika stora, {value}.", comparison: "{last} jämfört med {first}: {parts}.",
            lower: "lägre för {which}", higher: "högre för {which}", equal: "lika för {which}", all: "alla {count}",
            some: "{count} av {all}", totals: "Summor: {totals}.", largestPart: "{category}: störst är {series}, {value}.",
            onePoint: "{series}: {value} ({category}).", unchanged: "{series}: oförändrat {value} från {first} till {last}.",
            change: "{series}: från {from} ({first}) till {to} ({last}).", missing: "Uppgift saknas: {where}.",
            categories: "Kategorier", values: "{category}: {values}.", nothing: "inget", noValue: "uppgift saknas",
            noShare: "negativt, utan andelar", onlyNought: "0, inget att dela",
            thinned: "Under axeln står bara ett namn av {count}.", others: "Övriga ({count} st.)"),
        figures: FigureWords(
            oneStep: "En trappa med ett steg.", steps: "En trappa med {count} steg, nedifrån och upp.", who: "Vilka",
            measuredBy: "Mäts med", whoThey: "Vilka: {text}", measuredByWhat: "Mäts med: {text}",
            onePhase: "En tidslinje med ett steg.", phases: "En tidslinje med {count} steg i ordning.",
            today: "I dag, {date}", todayInPhase: "I dag, {date}: {phase}.", todayIs: "I dag är det {date}.",
            oneLevel: "En organisationsbild med en nivå.",
            levels: "En organisationsbild med {count} nivåer, uppifrån och ned.", under: "Under {name}: {items}."),
        callouts: CalloutWords(
            goal: "Mål", decision: "Beslut", request: "Medskick", notice: "Notera", important: "Viktigt"),
        tables: TableNoteWords(
            onlyBarNotAbove: "{heading}: raden ligger inte över strecket ({mark}).",
            onlyBarAbove: "{heading}: raden ligger över strecket ({mark}).",
            noBarAbove: "{heading}: ingen av de {count} ligger över strecket ({mark}).",
            allBarsAbove: "{heading}: alla {count} ligger över strecket ({mark}).",
            oneBarAbove: "{heading}: en av {count} ligger över strecket ({mark}){names}.",
            someBarsAbove: "{heading}: {above} av {count} ligger över strecket ({mark}){names}.",
            barsOver: "{heading}: över 100\u{A0}% (randigt): {names}.", over: "Över 100\u{A0}% (randigt): {names}.",
            rows: "{count} rader", difference: "{heading} = {minuend} minus {subtrahend}.",
            restated: "{row}: ändrat sedan mötet den {date}, då {cells}.",
            restatedCell: "{column} var {amount}",
            rounding: RoundingWords(
                one: "Avrundning: varje belopp är avrundat för sig till {unit}. Därför avviker denna summa med {amount} från de delar som visas: {places}",
                same: "Avrundning: varje belopp är avrundat för sig till {unit}. Därför avviker dessa summor med {amount} från de delar som visas: {places}",
                most: "Avrundning: varje belopp är avrundat för sig till {unit}. Därför avviker dessa summor med högst {amount} från de delar som visas: {places}",
                kr: "hela kronor", tkr: "tusental kronor", mnkr: "tiondels miljoner kronor", row: "raden {name}: {cells}",
                column: "kolumnen {name}: {cells}", more: "och {count} till, alla markerade i tabellen",
                limit: "En större avvikelse än {amount} godtas inte."),
            checks: "Det här har kontrollerats", check: "Kontroll", outcome: "Utfall"),
        tableFile: TableFileWords(
            kind: "Radslag", note: "Not", row: "post", group: "grupp", subtotal: "delsumma", total: "summa",
            ofWhich: "varav"))
}
