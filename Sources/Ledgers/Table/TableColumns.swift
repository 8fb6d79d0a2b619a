/// What the columns of a table are, by their headings.
struct TableColumns {
    /// Index of the row with the headings, in the grid.
    var header: Int
    var account: Int
    var accountName: Int?
    /// Amounts; debit less credit where a table has those.
    var amount: Int?
    var debit: Int?
    var credit: Int?
    /// A second column of amounts, with a budget.
    var budget: Int?
    var forecast: Int?
    /// Other columns that may be amounts: asked for by name.
    var otherAmounts: [(column: Int, heading: String)] = []
    var period: Int?
    var year: Int?
    var month: Int?
    /// Columns of codes: ansvar, verksamhet, projekt …
    var dimensions: [(column: Int, heading: String)] = []
    /// Columns of words that belong to the dimension before.
    var dimensionNames: [Int: Int] = [:]
    var headings: [String] = []
}

/// What a heading may be called, in small letters without what is not a letter or a digit.
enum TableHeading {
    static let account = ["konto", "kontonr", "kontonummer", "kontokod", "account", "accountno", "accountnumber", "kto", "baskonto", "ukonto", "underkonto"]
    static let accountName = ["kontonamn", "kontotext", "kontobenämning", "kontobeskrivning", "kontot", "accountname", "kontonamnt"]
    static let amount = [
        "belopp", "utfall", "summa", "saldo", "netto", "amount", "utfallack", "ackumulerat", "ackutfall", "utfallår", "redovisat", "bokfört",
        "beloppkr", "utfallkr", "actual", "outcome", "beloppsek", "periodutfall", "periodensutfall", "nettobelopp", "värde", "ackbelopp",
    ]
    static let debit = ["debet", "debit", "debetbelopp"]
    static let credit = ["kredit", "credit", "kreditbelopp"]
    static let budget = ["budget", "årsbudget", "budgetbelopp", "budgetår", "helårsbudget", "budgetkr", "budgethelår"]
    static let forecast = ["prognos", "helårsprognos", "årsprognos", "forecast", "prognoskr"]
    static let period = [
        "period", "redovisningsperiod", "bokföringsperiod", "bokföringsmånad", "datum", "bokföringsdatum", "verifikationsdatum", "verdatum",
        "date", "transaktionsdatum", "transdatum", "årmånad", "bokföringsdag", "bokfdatum", "bokfdat", "perioden", "ver datum", "månadår",
    ]
    static let year = ["år", "year", "räkenskapsår", "budgetår", "bokföringsår", "redovisningsår"]
    static let month = ["månad", "mån", "month", "månadnr"]
    /// Headings of words that say nothing of where an amount belongs.
    static let passed = [
        "text", "beskrivning", "verifikat", "verifikation", "vernr", "verifikationsnummer", "ver", "verifikationstext", "transaktionstext",
        "leverantör", "kund", "fakturanr", "radnr", "rad", "id", "användare", "sign", "signatur", "valuta", "kommentar", "notering", "serie",
        "verifikationsnr", "anteckning", "referens", "bilaga", "antal", "kvantitet", "moms", "momskod", "description", "voucher", "länk",
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
