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

/// Names of the register that differ by a letter or two within one word. Short words and figures tell things apart:
/// "West" and "East", "Etapp 1" and "Etapp 2".
@Sendable func namesAlike(_ context: CheckContext, _ found: inout Examination) {
    var names: [(text: String, letters: [Unicode.Scalar], range: SourceRange?)] = []
    for section in RegisteredNames.sections(context.input.register) {
        for field in context.input.register.section(section)?.fields ?? [] {
            guard let value = field.value[context.nameField(section)], let text = value.words, text.utf8.count >= 10 else { continue }
            found.examine(.namesAlike, at: value.range)
            names.append((text, Array(text.lowercased().unicodeScalars), value.range))
        }
    }
    for (index, name) in names.enumerated() {
        for other in names[..<index] where other.text != name.text && abs(other.letters.count - name.letters.count) <= 2 {
            guard hardlyDiffer(other.letters, name.letters) else { continue }
            let notes = other.range.map { [DiagnosticNote($0, sv: "det andra namnet", en: "the other name")] } ?? []
            found.report(.namesAlike, at: name.range, ["ena": other.text, "andra": name.text], notes: notes)
        }
    }
}

private func hardlyDiffer(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let (first, second) = (a.split(separator: " "), b.split(separator: " "))
    // One has a space that the other lacks.
    guard first.count == second.count else { return editDistance(a, b) <= 1 }
    let pairs = zip(first, second).filter { $0 != $1 }
    guard pairs.count == 1 else { return false }
    let words = (Array(pairs[0].0), Array(pairs[0].1))
    if (words.0 + words.1).contains(where: { ("0"..."9").contains($0) }) { return false }
    let letters = min(words.0.count, words.1.count)
    let distance = editDistance(words.0, words.1)
    return distance == 1 && letters >= 5 || distance == 2 && letters >= 8
}
