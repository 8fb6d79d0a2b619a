import Testing

@testable import Inputs

@Suite struct FigureTests {
    @Test(
        arguments: [
            ("20 000 000", 2_000_000_000), ("20000000", 2_000_000_000), ("-4 250 000", -425_000_000),
            ("−4 250 000", -425_000_000), ("– 4 250 000", -425_000_000), ("1 205", 120_500), ("0", 0),
            ("20\u{A0}000\u{202F}000", 2_000_000_000), ("1\u{2009}205", 120_500), ("1 849 992,40", 184_999_240),
            ("1 849 992,4", 184_999_240), ("10 mnkr", 1_000_000_000), ("4,25 mnkr", 425_000_000),
            ("4,250 mnkr", 425_000_000), ("1 205 kr", 120_500), ("1 205kr", 120_500), ("500 tkr", 50_000_000),
            ("-0,50", -50), ("0,500", 50), ("+7", 700), ("999 999 999 999 999,99", Amount.bound - 1), ("−999 999 999 999 999,99", 1 - Amount.bound),
        ] as [(String, Int64)])
    func amountsAsPeopleWriteThem(_ text: String, _ öre: Int64) throws {
        guard case .amount(let amount) = try parseAmount(text) else {
            Issue.record("\(text) is no amount")
            return
        }
        #expect(amount.öre == öre)
    }

    @Test(arguments: ["-", "–", "−", " – "]) func aLoneDashIsDeclaredNothing(_ text: String) throws {
        guard case .dash = try parseAmount(text) else {
            Issue.record("\(text) is no dash")
            return
        }
    }

    @Test(
        arguments: [
            ("1,234,567", .wrongSeparator("1 234 567")), ("1.234.567", .wrongSeparator("1 234 567")),
            ("1,234", .wrongSeparator("1 234")), ("-1.234", .wrongSeparator("-1 234")), ("12 34", .grouping),
            ("1 2345", .grouping), ("1234 567", .grouping), ("1  234", .grouping), ("1O5", .letter("O", digit: "0", at: 1)),
            ("2 9OO 000", .letter("O", digit: "0", at: 3)), ("l 205", .letter("l", digit: "1", at: 0)),
            ("2 90O", .letter("O", digit: "0", at: 4)), ("ca 100", .notANumber), ("fyra", .notANumber), ("", .empty),
            ("12.50", .point), ("1,2345 kr", .tooManyDecimals), ("92 233 720 368 547 758,08", .overflow), ("1 000 000 000 000 000", .overflow),
            ("−92 233 720 368 547 758", .overflow), ("0,0000000000000001", .overflow),
            ("99999999999999999999", .overflow), ("1 mdkr euro", .notANumber), ("100 euro", .unknownUnit("euro")),
            // No thousands begin with a nought: five öre would have become five kronor.
            ("0,005", .tooManyDecimals), ("-0,005", .tooManyDecimals), ("0.005", .point), ("0,005 kr", .tooManyDecimals),
            ("1,5,5", .notANumber), ("5,", .notANumber), ("--5", .notANumber), ("9 000 000 000 mdkr", .overflow),
        ] as [(String, FigureFault)])
    func slipsGetAdviceOfTheirOwn(_ text: String, _ fault: FigureFault) {
        #expect(throws: fault) { _ = try parseAmount(text) }
    }

    /// How a fact is written says what it is.
    @Test(arguments: [
        ("13", "integer 13"), ("2024", "integer 2024"), ("1 200 000", "number 1200000"), ("1,5", "number 15e-1"),
        ("10 mnkr", "amount 1000000000"), ("12 000 kr", "amount 1200000"), ("55,7 %", "share 557e-3"), ("17 st", "integer 17"),
        ("2025-02-03", "date 2025-02-03"), ("3 februari 2025", "date 2025-02-03"), ("–", "dash"),
        ("17 deltagare", "text 17 deltagare"), ("B26", "text B26"), ("Future Impact Champion", "text Future Impact Champion"),
    ])
    func factsAreWhatTheyAreWrittenAs(_ text: String, _ kind: String) throws {
        let words =
            switch try parseFact(text) {
            case .integer(let integer): "integer \(integer)"
            case .number(let number): "number \(number.coefficient)" + (number.scale == 0 ? "" : "e-\(number.scale)")
            case .amount(let amount): "amount \(amount.öre)"
            case .share(let share): "share \(share.coefficient)e-\(share.scale)"
            case .date(let date): "date \(date.iso)"
            case .dash: "dash"
            case .text(let text): "text \(text)"
            default: "?"
            }
        #expect(words == kind)
    }

    /// What ends in a unit was meant as a figure.
    @Test(arguments: [("1O mnkr", FigureFault.letter("O", digit: "0", at: 1)), ("12 34 kr", .grouping)])
    func aFactWithAUnitAndASlipIsNoText(_ text: String, _ fault: FigureFault) {
        #expect(throws: fault) { _ = try parseFact(text) }
    }

    @Test func sharesAndNumbersAreExact() throws {
        guard case .share(let share) = try parseShare("55,7 %"), case .number(let number) = try parseNumber("-1,50"),
            case .integer(let integer) = try parseInteger("1 205 st")
        else {
            Issue.record("not the kinds expected")
            return
        }
        #expect(share == Decimal(coefficient: 557, scale: 3))
        #expect(number == Decimal(coefficient: -150, scale: 2))
        #expect(integer == 1205)
    }

    @Test(arguments: [
        ("2024-09-19", "2024-09-19"), ("19 september 2024", "2024-09-19"), ("den 1 maj 2024", "2024-05-01"),
        ("19 sept. 2024", "2024-09-19"), ("29 februari 2024", "2024-02-29"), ("5\u{A0}Juni 2023", "2023-06-05"),
    ])
    func datesAsPeopleWriteThem(_ text: String, _ iso: String) throws {
        #expect(try parseDate(text).iso == iso)
    }

    @Test(
        arguments: [
            ("2023-02-29", .noSuchDay), ("31 juni 2024", .noSuchDay), ("2024-9-19", .form), ("19/9 2024", .form),
            ("20240919", .form), ("september 2024", .form), ("2024-09-19-01", .form), ("ma 2024 1", .form), ("", .form),
        ] as [(String, DateFault)])
    func badDates(_ text: String, _ fault: DateFault) {
        #expect(throws: fault) { _ = try parseDate(text) }
    }

    @Test(
        arguments: [
            ("15.00–16.00", 900, 960), ("15:00 - 16:00", 900, 960), ("kl. 15.00", 900, nil), ("15–16", 900, 960),
            ("09.05", 545, nil), ("klockan 9", 540, nil),
        ] as [(String, Int, Int?)])
    func times(_ text: String, _ start: Int, _ end: Int?) {
        #expect(parseTime(text) == TimeSpan(start: start, end: end))
    }

    @Test(arguments: ["24.00", "15.60", "15.0", "15.00–", "15.00 16.00", "femton", ""]) func badTimes(_ text: String) {
        #expect(parseTime(text) == nil)
    }

    @Test func lengthsAndColours() {
        #expect(parseLength("28 mm") == .millimetres(28))
        #expect(parseLength("9,75 pt") == .points(9.75))
        #expect(parseLength("9.75pt") == .points(9.75))
        #expect(parseLength("9.75") == nil)
        #expect(parseLength("99999999999 mm") == nil)
        #expect(parseColour("#1b2A33")?.green == 0x2A)
        #expect(parseColour("#1b2a3") == nil)
        #expect(parseColour("1b2a333") == nil)
    }
}
