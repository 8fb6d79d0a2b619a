import Diagnostics
import Facts
import Inputs

extension DiagnosticCode {
    static let thousandfold = DiagnosticCode(
        "CK016", tells: .amount,
        sv: MessageText(
            "{nyckel}: {nu} är {riktning} {förut}, som stod vid mötet {datum}",
            reason: "Ett belopp som skiljer exakt tusen gånger är nästan alltid tusental kronor som har lästs som kronor, eller tvärtom.",
            fix: "Om {förut} gäller: skriv hela beloppet, eller enheten (tkr) efter talet."),
        en: MessageText(
            "{nyckel}: {nu} is {direction} {förut}, which stood at the meeting of {datum}",
            reason: "An amount that differs by exactly a thousand times is nearly always thousands read as kronor, or the other way round.",
            fix: "If {förut} holds, write the whole amount, or the unit (tkr) after the number."))
}

/// Amounts that are exactly a thousand times, or a thousandth of, what the previous meeting had.
@Sendable func thousandfold(_ context: CheckContext, _ found: inout Examination) {
    for sheet in context.sheets {
        guard let before = sheet.before else { continue }
        compare(sheet.now.value, before.value, [], sheet.earlier?.iso ?? "", context, &found)
    }
}

/// - Parameter path: the keys and numbers that lead there; they become words where there is something to tell.
private func compare(_ now: Value, _ before: Value, _ path: [ValuePath.Step], _ date: String, _ context: CheckContext, _ found: inout Examination) {
    if let a = now.amount, let b = before.amount {
        found.examine(.thousandfold, at: now.range)
        guard isThousandfold(b, a) else { return }
        let isMore = a.öre.magnitude > b.öre.magnitude
        found.report(
            .thousandfold, at: now.range,
            [
                "nyckel": context.words(of: path), "nu": kronor(a), "förut": kronor(b), "datum": date,
                "riktning": isMore ? "tusen gånger" : "en tusendel av", "direction": isMore ? "a thousand times" : "a thousandth of",
            ], notes: earlierPlace(before.range))
        return
    }
    for field in now.fields {
        guard let other = before.fields.first(where: { $0.name == field.name }) else { continue }
        compare(field.value, other.value, path + [.field(field.name)], date, context, &found)
    }
    for (index, pair) in zip(now.items, before.items).enumerated() {
        compare(pair.0, pair.1, path + [.item(index)], date, context, &found)
    }
}

func isThousandfold(_ before: Amount, _ now: Amount?) -> Bool {
    guard let now, (before.öre < 0) == (now.öre < 0) else { return false }
    return isThousandfold(Int128(before.öre), Int128(now.öre), within: 0)
}

/// Whether one is a thousand times the other, give or take so many thousandths of that.
func isThousandfold(_ a: Int128, _ b: Int128, within thousandths: Int128) -> Bool {
    let (small, large) = a.magnitude < b.magnitude ? (a.magnitude, b.magnitude) : (b.magnitude, a.magnitude)
    let slack = UInt128(thousandths.magnitude)
    return small != 0 && large >= (1000 - slack) * small && large <= (1000 + slack) * small
}

extension CheckContext {
    fileprivate func words(of path: [ValuePath.Step]) -> String {
        path.reduce("") { words, step in
            switch step {
            case .field(let name): words.isEmpty ? self.words(ofKey: name) : words + ", " + self.words(ofKey: name)
            case .item(let index): "\(words) \(index + 1)"
            }
        }
    }

    /// What a key of a file is called in print, where it is one of the register's.
    fileprivate func words(ofKey key: String) -> String {
        for section in [Role.line, .initiative, .party, .unit, .costType].flatMap(input.register.roles.sections) {
            if let name = input.register.name(of: Reference(section: section, key: key)) { return name }
        }
        return key
    }
}
