import Diagnostics
import Inputs

extension DiagnosticCode {
    static let wordOfYAML = DiagnosticCode(
        "CK237", .warning,
        sv: MessageText(
            "”{skrivet}” skrivs ut som ett ord", reason: "I många program betyder det att inget är ifyllt, men här är det text.",
            fix: "Ta bort raden om det inte finns något att skriva, eller skriv det som ska stå."),
        en: MessageText(
            "“{skrivet}” is printed as a word", reason: "In many programs it means that nothing is given, but here it is text.",
            fix: "Remove the line if there is nothing to say, or write what should stand there."))
    static let printedQuotes = DiagnosticCode(
        "CK238", .warning,
        sv: MessageText(
            "Citattecknen runt {skrivet} skrivs ut", reason: "Raka citattecken hör till filens form, men sneda och typografiska är en del av texten.",
            fix: "Ta bort citattecknen, om de inte ska synas."),
        en: MessageText(
            "The quotation marks around {skrivet} are printed",
            reason: "Straight quotes belong to the form of the file, but curly ones are a part of the text.",
            fix: "Remove the quotes, unless they are to be seen."))
}

/// Short texts that are a word of YAML (`null`, `true`), and such with curly quotes around all of them.
@Sendable func wordsOfYAML(_ context: CheckContext, _ found: inout Examination) {
    func judge(_ value: Value, _ name: String?) {
        guard case .text(let text) = value.kind, let range = value.range else { return }
        found.examine(.wordOfYAML, at: range)
        found.examine(.printedQuotes, at: range)
        // Words in quotes were meant; then the place is longer than the text. All that are looked for are short.
        let isPlain = Int(range.end) - Int(range.start) == text.utf8.count
        if isPlain, text.utf8.count <= 9, isWordOfYAML(text.lowercased(), name) {
            found.report(.wordOfYAML, at: range, ["skrivet": text])
        } else if text.utf8.first ?? 0 >= 0x80, text.count > 2, let first = text.first, let last = text.last, quotes.contains(first), quotes.contains(last),
            !text.dropFirst().dropLast().contains(where: quotes.contains)
        {
            found.report(.printedQuotes, at: range, ["skrivet": text], replacement: String(text.dropFirst().dropLast()))
        }
    }
    var seen = Set<FileID>()
    let values = [context.input.meeting.value, context.input.register.value] + context.input.files.map(\.value)
    for value in values {
        if let file = value.range?.file, !seen.insert(file).inserted { continue }
        value.forEachNamedValue { judge($0, $1) }
    }
}

private func isWordOfYAML(_ word: String, _ name: String?) -> Bool {
    words.contains(word) || answers.contains(word) && name.map(named.contains) ?? false
}

private let words: Set = ["null", "~", "true", "false", "nil", "none", "undefined", "nan", "#n/a", "n/a"]
/// What a heading or a name is not.
private let answers: Set = ["ja", "nej", "yes", "no", "on", "off"]
private let named: Set = ["rubrik", "titel", "plats", "styrelse", Role.name.rawValue, Role.shortName.rawValue]
private let quotes: [Character] = ["”", "“", "„", "»", "«"]
