import Diagnostics
import Inputs

extension DiagnosticCode {
    static let unlikeItsKey = DiagnosticCode(
        "CK118", .warning,
        sv: MessageText(
            "”{skrivet}” stavas nästan som ”{annat}”, som står i samma post i registret",
            reason: "Namnet trycks överallt så som det står här, och ett av dem kan vara felskrivet.",
            fix: "Rätta det som är fel. Är båda rätt, ge posten en nyckel som inte liknar namnet."),
        en: MessageText(
            "“{skrivet}” is spelt almost like “{annat}”, which stands in the same entry of the register",
            reason: "The name is printed everywhere as it stands here, and one of them may be mistyped.",
            fix: "Correct the one that is wrong. If both are right, give the entry a key that does not resemble the name."))
}

/// A name is written twice in its own entry: as the key, and again in its short form. Nothing else can tell that a name is
/// mistyped where it is laid down.
@Sendable func nameAgainstKey(_ context: CheckContext, _ found: inout Examination) {
    for section in context.input.register.roles.sectionsWithNames(context.input.register.schema) {
        for field in context.input.register.section(section)?.fields ?? [] {
            found.examine(.unlikeItsKey, at: field.nameRange)
            let key = letters(field.name)
            var name: [String] = []
            for form in [Role.name, .shortName].compactMap({ context.input.register.roles.field($0, in: section) }) {
                guard let value = field.value[form], let text = value.words else { continue }
                let words = text.split(separator: " ").map(String.init)
                func report(_ written: String, _ other: String) {
                    found.report(.unlikeItsKey, at: value.range, ["skrivet": written, "annat": other])
                }
                // "demokratisk-vardag" against as many words of the name.
                let beginning = words.prefix(1 + key.count { $0 == "-" }).joined(separator: " ")
                let start = letters(beginning)
                if isMistyped(start, key) || beginsMistyped(start, key) || beginsMistyped(key, start) { report(beginning, field.name) }
                for word in words where !name.isEmpty && !name.contains(word) {
                    let spelt = letters(word)
                    if let other = name.first(where: { isMistyped(spelt, letters($0)) }) { report(word, other) }
                }
                name = words
            }
        }
    }
}

/// A letter or two differ, and not just in the ending: "forskning" and "forskningen" are both words.
private func isMistyped(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let shortest = min(a.count, b.count)
    guard a != b, shortest >= 5, abs(a.count - b.count) <= 2 else { return false }
    if changedPlaces(a, b) != nil { return true }
    let same = zip(a, b).prefix { $0 == $1 }.count
    if a.last != b.last && max(a.count, b.count) - same <= 2 || same == shortest { return false }
    let distance = editDistance(a, b)
    return distance == 1 || distance == 2 && shortest >= 10
}

/// A name that begins with its key, but for two letters that have changed places: “Horzionansökan” under `horizon`.
private func beginsMistyped(_ name: [Unicode.Scalar], _ key: [Unicode.Scalar]) -> Bool {
    name.count > key.count && key.count >= 5 && changedPlaces(Array(name.prefix(key.count)), key) != nil
}

/// In small letters without rings and dots, since keys are often written without them.
private func letters(_ text: String) -> [Unicode.Scalar] {
    smallLetters(text).unicodeScalars.map { letter in
        switch letter {
        case "å", "ä", "à", "á": "a"
        case "ö", "ó": "o"
        case "é", "è": "e"
        case "ü": "u"
        case " ", "_": "-"
        default: letter
        }
    }
}
