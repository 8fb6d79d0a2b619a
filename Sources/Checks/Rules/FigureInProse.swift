import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let typedFigure = DiagnosticCode(
        "CK051", .note,
        sv: MessageText(
            "{skrivet} är avskrivet ur {nyckel}",
            reason: "Ändras siffran där ändras den inte här.", fix: "Skriv {{{uttryck}}}, så hämtas siffran därifrån."),
        en: MessageText(
            "{skrivet} is copied from {key}",
            reason: "When the figure changes there it does not change here.",
            fix: "Write {{{uttryck}}}, and the figure is taken from there."))
    static let nearFigure = DiagnosticCode(
        "CK052", .warning,
        sv: MessageText(
            "{skrivet} [[är nästan {fakta}{nästan}]][[har fel enhet: siffran är {fakta}{enhet}]] ({nyckel})",
            reason:
                "[[Två siffror som skiljer på en enda siffra är oftast samma siffra, felskriven på ett av ställena.{nästan}]][[Samma siffror i kronor står i filen.{enhet}]]",
            fix:
                "[[Rätta den som är fel. Är det samma siffra, skriv {{{uttryck}}}.{nästan}]][[Rätta enheten, eller skriv {{{uttryck}}}, så kommer enheten med.{enhet}]]"
        ),
        en: MessageText(
            "{skrivet} [[is almost {fakta}{nästan}]][[has the wrong unit: the figure is {fakta}{enhet}]] ({key})",
            reason:
                "[[Two figures that differ in a single digit are mostly the same figure, mistyped in one of the places.{nästan}]][[The same digits stand in the file, in kronor.{enhet}]]",
            fix:
                "[[Correct the one that is wrong. If they are the same figure, write {{{uttryck}}}.{nästan}]][[Correct the unit, or write {{{uttryck}}}, which brings the unit with it.{enhet}]]"
        ))
}

/// An amount that a text could take instead of having it typed.
private struct Fact {
    /// What it is of. Paths are put into words when a text has the figure: nearly none of them are.
    enum Origin {
        /// A figure of a file, and what messages call the way to it.
        case value(FactPath, name: FactPath)
        case sum(name: (sv: String, en: String), expression: String)
    }
    var origin: Origin
    var kronor: Int64
    /// None of a round amount, which may be said of many things.
    var digits: [UInt8]
    var range: SourceRange?

    /// What it is called in messages.
    var name: (sv: String, en: String) {
        switch origin {
        case .value(_, let name): (name.expression, name.expression)
        case .sum(let name, _): name
        }
    }

    /// What to write between braces.
    var expression: String {
        switch origin {
        case .value(let path, _): path.expression
        case .sum(_, let expression): expression
        }
    }

    /// Whether one of the keys on the way to it, below the field itself, is among some of lines.
    func isOf(_ lines: Set<String>) -> Bool {
        guard case .value(let path, _) = origin else { return false }
        return path.steps.dropFirst(2).contains { if case .field(let name) = $0 { lines.contains(name) } else { false } }
    }

    /// Where it stands. What a ledger's rows come to stands on no single one of them.
    func notes(_ context: CheckContext) -> [DiagnosticNote] {
        guard let range, context.input.sources.file(range.file)?.path.hasSuffix(".yaml") == true else { return [] }
        return [DiagnosticNote(range, sv: "här", en: "here")]
    }

    /// Whether it is of one of the years that a sentence names, where both say of what year they are.
    func isOf(_ years: [String]) -> Bool {
        let name = name.sv
        return years.isEmpty || !name.contains("[") || years.contains { name.contains("[\($0)]") }
    }

    /// An amount prints its unit by itself.
    func expression(hasUnit: Bool) -> String { hasUnit ? expression : "\(expression) | tal" }
}

/// Amounts typed in prose that equal a fact of the budget or of the meeting, or miss it by one digit. Round
/// amounts are left alone: “10 mnkr” is said of many things. So is what a text takes from the facts already.
@Sendable func figureInProse(_ context: CheckContext, _ found: inout Examination) {
    let facts = facts(context)
    guard !facts.isEmpty else {
        for code in [DiagnosticCode.typedFigure, .nearFigure] { found.setAside(code, .noFacts) }
        return
    }
    let lines = context.lineNames
    for passage in context.passages where passage.isProse {
        roundedFigures(facts, lines, passage, context, &found)
        let figures = passage.figures
        for figure in figures where !passage.isTaken(figure.words) {
            guard let digits = significant(figure.value), !passage.countsThings(figure.words), !passage.isOfTableInLargerUnit(figure.words) else { continue }
            let place = passage.range(figure.words)
            found.examine(.typedFigure, at: place)
            found.examine(.nearFigure, at: place)
            // A figure that is called something else is told of as that.
            guard context.misnaming(of: figure, among: figures, in: passage) == nil
            else { continue }
            if let fact = facts.first(where: { $0.kronor == figure.value }) {
                if let unit = passage.next(after: figure.words), unit.has([.million, .thousand]) {
                    // “958 416 tkr”, of what is 958 416 kr.
                    found.report(
                        .nearFigure, at: passage.range(figure.words.lowerBound..<figure.words.upperBound + 1),
                        [
                            "skrivet": passage.written(figure.words.lowerBound..<figure.words.upperBound + 1), "fakta": kronor(Int128(fact.kronor) * 100),
                            "nyckel": fact.name.sv, "key": fact.name.en, "uttryck": fact.expression, "enhet": "",
                        ], notes: fact.notes(context))
                } else {
                    report(fact, figure.words, passage, context, &found)
                }
            } else if passage.next(after: figure.words)?.has([.million, .thousand]) != true,
                let fact = facts.first(where: { $0.kronor != 0 && isOneDigitOff($0.digits, digits) }), !isDifference(figure.value, figures.map(\.value), facts)
            {
                found.report(
                    .nearFigure, at: place,
                    [
                        "skrivet": passage.written(figure.words), "fakta": kronor(Int128(fact.kronor) * 100),
                        "nyckel": fact.name.sv, "key": fact.name.en, "uttryck": fact.expression(hasUnit: passage.withUnit(figure.words) != nil),
                        "nästan": "",
                    ], notes: fact.notes(context))
            }
        }
    }
}

/// Amounts in thousands or millions beside the name of a line: they are one of the line's figures, rounded, or miss one by a
/// digit. Without the name so few digits are like some figure or other by chance.
private func roundedFigures(
    _ facts: [Fact], _ lines: [(words: [String], key: String)], _ passage: Passage, _ context: CheckContext, _ found: inout Examination
) {
    for index in passage.words.indices where passage.words[index].has([.million, .thousand]) {
        let sentence = passage.sentence(around: index)
        guard let figure = passage.quantities(in: sentence).last(where: { $0.words.upperBound == index }), !passage.isTaken(figure.words), !figure.isNegative,
            !passage.words[max(sentence.lowerBound, figure.words.lowerBound - 2)..<figure.words.lowerBound].contains(where: { $0.has(.about) })
        else { continue }
        var unit: Int64 = passage.words[index].has(.million) ? 1_000_000 : 1_000
        for _ in 0..<figure.decimals { unit /= 10 }
        var digits = figure.value
        for _ in figure.decimals..<4 { digits /= 10 }
        guard unit >= 1000, digits >= 100 else { continue }
        let named = Set(lines.filter { line in passage.occurrences(of: line.words).contains { $0.overlaps(sentence) } }.map(\.key))
        let years: [String] = passage.words[sentence].lazy.filter { $0.isNumber && Int($0.text).map { 1990...2100 ~= $0 } ?? false }.map(\.text)
        let candidates = named.isEmpty ? [] : facts.filter { $0.kronor > 0 && $0.isOf(named) }
        guard !candidates.isEmpty else { continue }
        let place = passage.range(figure.words)
        found.examine(.nearFigure, at: place)
        func rounded(_ fact: Fact) -> Int64 { (fact.kronor + unit / 2) / unit }
        if candidates.contains(where: { abs(rounded($0) - digits) <= ($0.kronor % unit == unit / 2 ? 1 : 0) }) { continue }
        let written = Array(String(digits).utf8)
        let near = candidates.first { fact in
            let digits = Array(String(rounded(fact)).utf8)
            // A round amount is like so many others that only two digits in the wrong order tell.
            return fact.isOf(years) && (fact.digits.isEmpty ? changedPlaces(digits, written) != nil : isOneDigitOff(digits, written, least: 3))
        }
        guard let fact = near else { continue }
        found.report(
            .nearFigure, at: place,
            [
                "skrivet": passage.written(figure.words.lowerBound..<index + 1), "fakta": kronor(Int128(fact.kronor) * 100), "nyckel": fact.name.sv,
                "key": fact.name.en, "uttryck": "\(fact.expression) | \(passage.words[index].has(.million) ? "mnkr" : "tkr")", "nästan": "",
            ], notes: fact.notes(context))
    }
}

/// With what to write instead, which prints the same: the unit goes with the amount.
private func report(_ fact: Fact, _ figure: Range<Int>, _ passage: Passage, _ context: CheckContext, _ found: inout Examination) {
    let amount = passage.withUnit(figure)
    let words = amount ?? figure
    let expression = fact.expression(hasUnit: amount != nil)
    found.report(
        .typedFigure, at: passage.range(words),
        ["skrivet": passage.written(words), "nyckel": fact.name.sv, "key": fact.name.en, "uttryck": expression], notes: fact.notes(context),
        replacement: passage.isOnOneLine(words) ? "{{\(expression)}}" : nil)
}

private func facts(_ context: CheckContext) -> [Fact] {
    var facts: [Fact] = []
    for sheet in context.sheets {
        guard let name = sheet.now.source else { continue }
        collect(sheet.now.value, FactPath(name), name: FactPath(""), &facts)
        for cover in sheet.now.covers { collect(cover, FactPath(name), sheet.now, &facts) }
    }
    if let declared = context.input.meeting.value["fakta"] {
        collect(declared, FactPath("fakta"), name: FactPath("fakta"), &facts)
    }
    return facts
}

/// The sums that a covered field and what covers it come to.
private func collect(_ cover: Cover, _ file: FactPath, _ sheet: FactSheet, _ facts: inout [Fact]) {
    func sum(_ path: FieldPath) -> String {
        let expression = path.keys.reduce(file) { $0.field($1) }.expression
        let isOne = sheet.series(at: path).allSatisfy { $0.lines.allSatisfy(\.key.isEmpty) }
        return isOne ? expression : "summa(\(expression))"
    }
    let covering = cover.coveringPaths.filter { path in sheet.series(at: path).contains { $0.hasAmounts } }.map(sum)
    let allocated = sum(cover.coveredPath)
    for (name, amount, expression) in [
        (("summan av tilldelade medel", "the sum of what is allocated"), cover.allocated, allocated),
        (("tillgängliga medel", "what is available"), cover.available, covering.joined(separator: " + ")),
        (
            ("tilldelat minus tillgängligt", "what is allocated minus what is available"), cover.allocated - cover.available,
            ([allocated] + covering).joined(separator: " - ")
        ),
    ] {
        let kronor = Int64(clamping: amount / 100)
        if let digits = significant(kronor) {
            facts.append(Fact(origin: .sum(name: name, expression: expression), kronor: kronor, digits: digits))
        }
    }
}

private func collect(_ value: Value, _ path: FactPath, name: FactPath, _ facts: inout [Fact]) {
    if let amount = value.amount, amount.kronor != 0 {
        facts.append(Fact(origin: .value(path, name: name), kronor: amount.kronor, digits: significant(amount.kronor) ?? [], range: value.range))
    }
    for field in value.fields { collect(field.value, path.field(field.name), name: name.field(field.name), &facts) }
    for (index, item) in value.items.enumerated() { collect(item, path.item(index), name: name.item(index), &facts) }
}

/// The digits of an amount with at least four that matter (1 205 000 has four), nil for rounder ones.
private func significant(_ kronor: Int64) -> [UInt8]? {
    let digits = Array(String(kronor.magnitude).utf8)
    var count = digits.count
    while count > 0, digits[count - 1] == 0x30 { count -= 1 }
    return count >= 4 && digits.count >= 5 ? digits : nil
}

/// Whether an amount is what two others of its paragraph, or two facts, come to or differ by to the krona: it is right, however near
/// it is to another.
private func isDifference(_ amount: Int64, _ beside: [Int64], _ facts: [Fact]) -> Bool {
    func isOf(_ amounts: [Int64]) -> Bool {
        let known = Set(amounts)
        return amounts.contains { other in
            let (less, more) = (other.subtractingReportingOverflow(amount), amount.subtractingReportingOverflow(other))
            return other != amount
                && (!less.overflow && less.partialValue != other && known.contains(less.partialValue) && less.partialValue != amount
                    || !more.overflow && more.partialValue != other && known.contains(more.partialValue) && more.partialValue != amount)
        }
    }
    return isOf(beside) || isOf(facts.map(\.kronor))
}

/// One digit changed, two neighbours swapped, one lost or added.
private func isOneDigitOff(_ a: [UInt8], _ b: [UInt8], least: Int = 5) -> Bool {
    guard a.count >= least else { return false }
    if a.count == b.count { return isOneChanged(a, b) }
    let (long, short) = a.count > b.count ? (a, b) : (b, a)
    guard long.count == short.count + 1, short.count >= 5, least >= 5 else { return false }
    var index = 0
    while index < short.count, long[index] == short[index] { index += 1 }
    return Array(long[(index + 1)...]) == Array(short[index...])
}

extension CheckContext {
    /// The names of the register's lines, by which sentences speak of them.
    fileprivate var lineNames: [(words: [String], key: String)] {
        input.register.roles.sections(.line).flatMap { section -> [(words: [String], key: String)] in
            (input.register.section(section)?.fields ?? []).compactMap { entry in
                input.register.roles.field(.name, in: section).flatMap { entry.value[$0]?.words }.map { (nameWords($0), entry.name) }
            }
        }.filter { !$0.words.isEmpty }
    }
}

extension Passage {
    /// Whether it stands in a table whose head says thousands or millions: it is then no amount in kronor.
    fileprivate func isOfTableInLargerUnit(_ figure: Range<Int>) -> Bool {
        let start = words[figure.lowerBound].start
        guard let block = blocks.first(where: { $0.start <= start && start < $0.end }), block.kind == .other, bytes[block.start] == UInt8(ascii: "|")
        else { return false }
        let head = bytes[block.start..<block.end].firstIndex(of: UInt8(ascii: "\n")) ?? block.end
        return words.contains { $0.start >= block.start && $0.end <= head && $0.has([.million, .thousand]) }
    }

    /// “84 905 besökare”: what follows a number is what it counts, and no unit of money.
    fileprivate func countsThings(_ figure: Range<Int>) -> Bool {
        if withUnit(figure) != nil { return false }
        guard let next = next(after: figure), isSpaceOnly(words[figure.upperBound - 1].end, next.start) else { return false }
        return next.text.utf8.count > 4 && !next.isNumber
            && !next.has([.relation, .joiner, .leadIn, .finite, .measure, .belongsTo, .million, .thousand, .currency, .denial, .money, .auxiliary, .participle])
    }
}
