import Diagnostics
import Inputs

extension DiagnosticCode {
    static let namesAlike = DiagnosticCode(
        "CK111", .warning,
        sv: MessageText(
            "”{ena}” och ”{andra}” i registret skiljer sig nästan inte åt", reason: "En läsare tror att det är samma sak, felstavad på ett ställe.",
            fix: "Skriv namnet likadant på båda ställena, eller ge dem tydligt olika namn."),
        en: MessageText(
            "“{ena}” and “{andra}” in the register hardly differ", reason: "A reader takes them for one thing, misspelt in one place.",
            fix: "Write the name in the same way in both places, or give them clearly different names."))
}

/// Names of the register that differ by a letter or two.
@Sendable func namesAlike(_ context: CheckContext, _ found: inout DiagnosticList) {
    var names: [(text: String, letters: [Unicode.Scalar], range: SourceRange?)] = []
    for section in RegisteredNames.sections {
        for field in context.input.register.section(section)?.fields ?? [] {
            guard let value = field.value["namn"], let text = value.words, text.utf8.count >= 10 else { continue }
            names.append((text, Array(text.lowercased().unicodeScalars), value.range))
        }
    }
    for (index, name) in names.enumerated() {
        for other in names[..<index] where other.text != name.text && abs(other.letters.count - name.letters.count) <= 2 {
            guard editDistance(other.letters, name.letters) <= 2, differInALongWord(nameWords(name.text), nameWords(other.text)) else { continue }
            let notes = other.range.map { [DiagnosticNote($0, sv: "det andra namnet", en: "the other name")] } ?? []
            found.report(.namesAlike, at: name.range, ["ena": other.text, "andra": name.text], notes: notes)
        }
    }
}

/// “City of East” and “City of West”, “Delprojekt A” and “Delprojekt B” are meant to differ: a slip is one within a long
/// word.
private func differInALongWord(_ a: [String], _ b: [String]) -> Bool {
    guard a.count == b.count else { return true }
    return zip(a, b).allSatisfy { $0 == $1 || min($0.count, $1.count) >= 6 }
}
