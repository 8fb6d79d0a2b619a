extension Words {
    /// As Swedish authorities write English: British spelling, SEK before the amount.
    public static let english = Words(
        continued: "cont.", tablePart: "{caption} (part {number} of {count})",
        unnamedTablePart: "Part {number} of {count}", attachment: "Appendix", contents: "Contents", footnotes: "Notes",
        pageOfPages: "page {page} of {pages}", recordNumber: "Reg. no. {number}", attachmentLetter: "A",
        agendaItem: "Item", presenter: "Presented by", goal: "goal {goal}",
        goalOfAttachment: "{attachment}, goal {goal}", draft: "DRAFT",
        skipToContent: "Skip to content", backToIndex: "To the board pack", backToPack: "To {pack}",
        onThisPage: "On this page", toSections: "Up to the sections", previous: "Previous", next: "Next", neighbours: "Previous and next appendix",
        sameAsPDF: "The same document as PDF", packAsPDF: "The whole pack as PDF", tablesAsWorkbook: "The tables as an Excel file", table: "Table", figure: "Figure",
        chartData: "Show the figures", noteNumber: "Note {number}", backToText: "Back to the text, note {number}",
        backToTable: "Back to the table, note {number}", source: "Source: {name}",
        body: BodyWords(
            body: "board", theBody: "the board", theMeeting: "the board meeting", agenda: "Agenda", pack: "Board pack",
            thePack: "the board pack"),
        numbers: NumberWords(
            group: ",", decimalMark: ".", percent: "{number}%",
            kr: UnitWords(name: "SEK", amount: "SEK\u{A0}{number}"),
            tkr: UnitWords(name: "SEK\u{A0}thousand", amount: "SEK\u{A0}{number}\u{A0}thousand"),
            mnkr: UnitWords(name: "SEK\u{A0}million", amount: "SEK\u{A0}{number}\u{A0}million"), yes: "yes", no: "no",
            and: " and ",
            counts: [
                "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            ]),
        dates: DateWords(
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ],
            shortMonths: ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
            weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], clockMark: ":",
            from: "from {date}", until: "until {date}"),
        charts: ChartWords(
            bars: "Bar chart.", stacked: "Stacked columns.", shares: "Shares of one hundred per cent.",
            lines: "Line chart.", target: "Target", against: "{category}: {value} against {name} {target}.",
            targetAlone: "{category}: {name} {target}.",
            extremes: "The largest is {largest} with {most}, the smallest {smallest} with {least}.",
            allEqual: "All are equal, {value}.", comparison: "{last} compared with {first}: {parts}.",
            lower: "lower for {which}", higher: "higher for {which}", equal: "equal for {which}", all: "all {count}",
            some: "{count} of {all}", totals: "Totals: {totals}.",
            largestPart: "{category}: the largest is {series}, {value}.", onePoint: "{series}: {value} ({category}).",
            unchanged: "{series}: unchanged at {value} from {first} to {last}.",
            change: "{series}: from {from} ({first}) to {to} ({last}).", missing: "No figure for: {where}.",
            categories: "Categories", values: "{category}: {values}.", nothing: "nothing", noValue: "no figure",
            noShare: "negative, without shares", onlyNought: "0, nothing to share",
            thinned: "Under the axis stands only one name of {count}.", others: "Others ({count})"),
        figures: FigureWords(
            oneStep: "A staircase with one step.", steps: "A staircase with {count} steps, from the bottom up.",
            who: "Who", measuredBy: "Measured by", whoThey: "Who: {text}", measuredByWhat: "Measured by: {text}",
            onePhase: "A timeline with one step.", phases: "A timeline with {count} steps in order.",
            today: "Today, {date}", todayInPhase: "Today, {date}: {phase}.", todayIs: "Today is {date}.",
            oneLevel: "An organisation chart with one level.",
            levels: "An organisation chart with {count} levels, from the top down.", under: "Under {name}: {items}."),
        callouts: CalloutWords(
            goal: "Goal", decision: "Decision", request: "Request", notice: "Please note", important: "Important"),
        tables: TableNoteWords(
            onlyBarNotAbove: "{heading}: the row is not above the mark ({mark}).",
            onlyBarAbove: "{heading}: the row is above the mark ({mark}).",
            noBarAbove: "{heading}: none of the {count} is above the mark ({mark}).",
            allBarsAbove: "{heading}: all {count} are above the mark ({mark}).",
            oneBarAbove: "{heading}: one of {count} is above the mark ({mark}){names}.",
            someBarsAbove: "{heading}: {above} of {count} are above the mark ({mark}){names}.",
            barsOver: "{heading}: above 100% (striped): {names}.", over: "Above 100% (striped): {names}.",
            rows: "{count} rows", difference: "{heading} = {minuend} minus {subtrahend}.",
            restated: "{row}: changed since the meeting of {date}, when {cells}.",
            restatedCell: "{column} was {amount}",
            rounding: RoundingWords(
                one: "Rounding: each amount is rounded by itself to {unit}. This sum therefore differs by {amount} from the parts that are shown: {places}",
                same: "Rounding: each amount is rounded by itself to {unit}. These sums therefore differ by {amount} from the parts that are shown: {places}",
                most: "Rounding: each amount is rounded by itself to {unit}. These sums therefore differ by at most {amount} from the parts that are shown: {places}",
                oneFigure: "Rounding: each amount is rounded by itself to {unit}. This amount therefore differs by {amount} from what the amounts shown give: {places}",
                sameFigures: "Rounding: each amount is rounded by itself to {unit}. These amounts therefore differ by {amount} from what the amounts shown give: {places}",
                mostFigures: "Rounding: each amount is rounded by itself to {unit}. These amounts therefore differ by at most {amount} from what the amounts shown give: {places}",
                shares: "Rounding: each share is rounded by itself. The shares that are shown therefore come to {sum} and not {whole}: {places}",
                kr: "whole kronor", tkr: "thousands of kronor", mnkr: "tenths of a million kronor", row: "the row {name}: {cells}",
                column: "the column {name}: {cells}", columnAlone: "the column {name}", more: "and {count} more, all marked in the table",
                limit: "A difference above {amount} is not accepted."),
            checks: "What was checked", check: "Check", outcome: "Outcome"),
        tableFile: TableFileWords(
            kind: "Kind of row", note: "Note", row: "row", group: "group", subtotal: "subtotal", total: "total",
            ofWhich: "of which"))
}
