/// What the columns of a table are, by their headings.
struct TableColumns {
    /// Where the amounts stand.
    enum Amounts {
        case one(Int)
        case debitAndCredit(Int, Int)
        case series(PeriodSeries)
    }

    /// Index of the row with the headings, in the grid, and of the last row of headings.
    var header: Int
    var lastHeader: Int
    var account = -1
    var accountName: Int?
    var amounts = Amounts.one(-1)
    /// The heading of the one column of amounts says that they are cumulated, or that they are balances.
    var isCumulated = false
    var isBalance = false
    /// A column that says whether an amount is debit or credit.
    var side: Int?
    /// A column with the currency, where the heading of the amount does not say it.
    var currency: Int?
    /// What keeps the amounts from being read.
    var doubt = Doubt.none
    /// Of the one column of amounts: the time that its heading, or the title, says; 202608; 202600 of a year; 8 of a month alone.
    var ownPeriod: Int32?
    /// The months that the headings of amounts say they have, by year; 0 where they name none.
    var months: [Int: ClosedRange<Int>] = [:]
    /// A line above, not the heading, says that the amounts are cumulated.
    var cumulatedCell: Grid.Cell?
    /// Öre of what the table counts in, by a heading or a line above, and the cell that says so.
    var unit: Int64 = 1
    var unitCell: Grid.Cell?
    var isUnitStated = false
    /// The amounts are kronor however a cell shows them: somebody says so.
    var isKronor = false
    /// A line that says another unit.
    var otherUnit: Grid.Cell?
    /// Whoever names a column names one that says it is something else than what is asked for.
    var chosenOtherwise: (measure: AmountHeading.Measure, cell: Grid.Cell?)?
    /// A title names one month, which may be the last of several.
    var areMonthsDoubtful = false
    /// Several years that the title names.
    var titleYears: [Int] = []
    var period: Int?
    var year: Int?
    var month: Int?
    /// Columns with the number of a quarter, or of a third of a year.
    var quarter: Int?
    var third: Int?
    /// The year that the title says, for rows that say only a month.
    var titleYear: Int?
    /// Beside debit and credit: a column that says what the two come to.
    var net: Int?
    /// Columns that say which voucher a row is of.
    var vouchers: [Int] = []
    /// Columns of codes: ansvar, verksamhet, projekt …
    var dimensions: [(column: Int, heading: String)] = []
    /// Columns of words that belong to the dimension before.
    var dimensionNames: [Int: Int] = [:]
    /// What each heading is called, by column.
    var headings: [Int: String] = [:]
    /// The last column with a heading.
    var last = 0

    /// Columns of which a heading says nothing of which amounts are wanted.
    enum Doubt {
        case none
        /// Several columns may be the amount, by the names that choose them.
        case several([String])
        /// The heading that was asked for is not there; those that are.
        case unknown([String])
        /// All amounts are of another kind than the wanted one.
        case otherwise(AmountHeading.Measure, Grid.Cell?)
    }

    /// Whether any column says when.
    var hasTime: Bool { hasSpan || year != nil }

    /// Whether any column says which part of a year.
    var hasSpan: Bool { period != nil || month != nil || quarter != nil || third != nil }

    /// The columns of amounts.
    var amountColumns: [Int] {
        switch amounts {
        case .one(let column): [column]
        case .debitAndCredit(let debit, let credit): [debit, credit]
        case .series(let series): series.columns.map(\.column)
        }
    }
}

/// What a heading may be called, in small letters without what is not a letter or a digit.
enum TableHeading {
    static let account = [
        "konto", "kontonr", "kontonummer", "kontokod", "account", "accountno", "accountnumber", "kto", "baskonto", "ukonto", "underkonto",
        "kontoid", "huvudkonto", "ktonr", "glaccount",
    ]
    static let accountName = ["kontonamn", "kontotext", "kontobenämning", "kontobeskrivning", "kontot", "accountname", "kontonamnt", "kontoklartext"]
    static let debit = ["debet", "debit", "debetbelopp", "debetkr"]
    static let credit = ["kredit", "credit", "kreditbelopp", "kreditkr"]
    static let side = ["dk", "debetkredit", "debitcredit", "dc", "debkred", "debkre", "dkkod", "debetellerkredit"]
    static let currency = ["valuta", "valutakod", "currency", "val"]
    static let period = [
        "period", "redovisningsperiod", "bokföringsperiod", "bokföringsmånad", "datum", "bokföringsdatum", "verifikationsdatum", "verdatum",
        "date", "transaktionsdatum", "transdatum", "årmånad", "bokföringsdag", "bokfdatum", "bokfdat", "perioden", "månadår", "per", "årper",
        "årperiod", "årsperiod", "periodår", "årochmånad", "årmån", "åmån", "verper", "verperiod", "verifikationsperiod", "bokfper", "bokfperiod",
        "bokföringsper", "redper", "redovper", "redovisningsper", "kalendermånad", "kalenderperiod", "räkenskapsperiod", "utfallsperiod", "periodid",
        "periodkod", "periodnr", "fiscalperiod", "accountingperiod", "postingperiod", "postingdate", "postdate", "yearmonth", "yearperiod", "affärsdatum",
        "affdatum", "regperiod", "transperiod", "periodmånad", "månadperiod", "verifikatdatum", "verifikationsdag", "bokförd", "bokfört", "bokföringsmån",
        "redovisningsmånad", "redovisningsdatum",
    ]
    static let year = [
        "år", "year", "räkenskapsår", "budgetår", "bokföringsår", "redovisningsår", "kalenderår", "verksamhetsår", "utfallsår", "fiscalyear", "finansår",
        "årtal",
    ]
    static let quarter = ["kvartal", "kv", "kvartalsnr", "quarter"]
    static let third = ["tertial", "tert", "tertialnr"]
    static let voucher = ["verifikat", "verifikation", "vernr", "verifikationsnummer", "ver", "verifikationsnr", "voucher", "verifikatnr", "verifikationnr"]
    /// Columns that say of each row what its figures are.
    static let measure = [
        "typ", "version", "scenario", "serie", "värdetyp", "belopptyp", "beloppstyp", "datatyp", "utfallstyp", "budgettyp", "budgetversion", "dataserie",
    ]
    /// Columns in which the unit of each amount may stand.
    static let unit = ["enhet", "beloppsenhet", "valutaenhet", "sort", "unit"]
    static let month = ["månad", "mån", "month", "månadnr", "månadsnr", "månadsnummer", "månadsnamn", "calendarmonth"]
    /// Columns of codes that are often numbered by year and a running number.
    static let dimension = [
        "projekt", "proj", "projektnr", "ansvar", "ansvarskod", "verksamhet", "verks", "aktivitet", "objekt", "motpart", "kst", "kostnadsställe",
        "kostnadsbärare", "enhet", "slag", "vht", "finansiär", "fri", "frikod", "kund", "anläggning", "investering",
    ]
    /// Headings of words that say nothing of where an amount belongs.
    static let passed = [
        "text", "beskrivning", "verifikat", "verifikation", "vernr", "verifikationsnummer", "ver", "verifikationstext", "transaktionstext",
        "leverantör", "kund", "fakturanr", "radnr", "rad", "id", "användare", "sign", "signatur", "kommentar", "notering", "serie",
        "verifikationsnr", "anteckning", "referens", "bilaga", "antal", "kvantitet", "moms", "momskod", "description", "voucher", "länk",
        "avvikelse", "differens", "diff", "ib", "ub", "ingåendesaldo", "utgåendesaldo",
        "ingåendebalans", "utgåendebalans", "förändring", "procent", "andel",
    ]
    /// Words after a dimension's: "Projekt (T)", "Projektnamn", "Projekt, text".
    static let nameEndings = ["namn", "benämning", "text", "t", "beskrivning", "klartext", "name"]

    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars where scalar.properties.isAlphabetic || (scalar.value >= 0x30 && scalar.value <= 0x39) {
            result.append(scalar)
        }
        return String(result)
    }
}
