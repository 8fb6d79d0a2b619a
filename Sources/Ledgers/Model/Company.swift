import Diagnostics

/// The ten digits of an organisation's number, however it is written: "202100-9999", "16202100-9999"; nil for what is none.
public func organisationNumber(_ text: String) -> String? {
    var digits = text.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
    if digits.count == 12 {
        // A number for value added tax has 01 after it; else a century, or 16, stands before it.
        if text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "s") }) { digits.removeLast(2) } else { digits.removeFirst(2) }
    }
    guard digits.count == 10, digits.contains(where: { $0 != 0x30 }) else { return nil }
    return String(decoding: digits, as: UTF8.self)
}

extension Ledger {
    /// Whose books it is, as messages say it: "Ljusnans universitet (202100-9999)"; nil where the file does not say.
    public var companyWords: String? {
        let number = companyNumber.map { "\($0.prefix(6))-\($0.suffix(4))" }
        let name = company.flatMap { $0.isEmpty ? nil : shortened($0) }
        guard let name else { return number }
        return number.map { "\(name) (\($0))" } ?? name
    }

    /// Whether two files say that they are of different companies: by their numbers, or by their names where one has no number.
    public func isOfAnotherCompany(than other: Ledger) -> Bool {
        if let own = companyNumber, let theirs = other.companyNumber { return own != theirs }
        guard let own = company.map(letters), let theirs = other.company.map(letters), !own.isEmpty, !theirs.isEmpty else { return false }
        // “Yttre Skärs kommun 2026”, “YTTRE SKÄRS KN”: what is left out at the end, or a year, makes no other company.
        let same = zip(own, theirs).prefix { $0 == $1 }.count
        return same * 5 < min(own.count, theirs.count) * 4
    }

    private func letters(_ name: String) -> String { name.lowercased().filter(\.isLetter) }
}

extension DiagnosticCode {
    public static let otherCompany = DiagnosticCode(
        "RM029", .warning,
        sv: MessageText(
            "{fil} är böcker för {företag}, men {annan} är för {annat}",
            reason: "Mötets siffror skulle komma ur två företags böcker.",
            fix: "Byt ut den fil som är fel. Ska båda vara med behöver du inte göra något."),
        en: MessageText(
            "{fil} is the books of {företag}, but {annan} is of {annat}",
            reason: "The figures of the meeting would come from the books of two companies.",
            fix: "Replace the file that is wrong. If both are to be there, nothing need be done."))
    public static let notOurCompany = DiagnosticCode(
        "RM030",
        sv: MessageText(
            "{fil} är böcker för {företag}, men organisationens nummer är {nummer}", reason: "Registret säger vems böcker siffrorna ska komma ur.",
            fix: "Byt ut filen, eller rätta organisationsnummer under organisation i registret."),
        en: MessageText(
            "{fil} is the books of {företag}, but the organisation's number is {nummer}",
            reason: "The register says whose books the figures are to come from.",
            fix: "Replace the file, or correct organisationsnummer under organisation in the register."))
}
