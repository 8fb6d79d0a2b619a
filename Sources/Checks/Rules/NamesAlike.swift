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

extension DiagnosticCode {
    static let sameName = DiagnosticCode(
        "CK128", .warning,
        sv: MessageText(
            "”{namn}” heter två saker i registret: {ena} och {andra}", reason: "I tabellerna står då två rader med samma namn.",
            fix: "Ge dem olika namn, eller ta bort den ena om de är samma sak."),
        en: MessageText(
            "Two things of the register are called “{namn}”: {ena} and {andra}", reason: "The tables then have two rows of the same name.",
            fix: "Give them different names, or remove one if they are the same thing."))
}

/// Names of the register that differ by a letter or two within one word. Short words and figures tell things apart:
/// "West" and "East", "Etapp 1" and "Etapp 2".
@Sendable func namesAlike(_ context: CheckContext, _ found: inout Examination) {
    var names: [RegisterName] = []
    var texts = Set<String>()
    for section in RegisteredNames.sections(context.input.register) {
        var keys: [String: (key: String, range: SourceRange?)] = [:]
        for field in context.input.register.section(section)?.fields ?? [] {
            if let value = field.value[context.nameField(section)], let text = value.words {
                found.examine(.sameName, at: value.range)
                if let other = keys.updateValue((field.name, value.range), forKey: smallLetters(text)) {
                    let notes = other.range.map { [DiagnosticNote($0, sv: "den andra", en: "the other one")] } ?? []
                    found.report(.sameName, at: value.range, ["namn": text, "ena": other.key, "andra": field.name], notes: notes)
                }
            }
            guard let value = field.value[context.nameField(section)], let text = value.words, text.utf8.count >= 10 else { continue }
            found.examine(.namesAlike, at: value.range)
            // What is wrong with a name is the same wherever it stands.
            guard texts.insert(text).inserted else { continue }
            names.append(RegisterName(text: text, letters: Array(smallLetters(text).unicodeScalars), range: value.range))
        }
    }
    for (first, second) in pairsThatMayBeAlike(names).prefix(mostReports) {
        let (other, name) = (names[first], names[second])
        let notes = other.range.map { [DiagnosticNote($0, sv: "det andra namnet", en: "the other name")] } ?? []
        found.report(.namesAlike, at: name.range, ["ena": other.text, "andra": name.text], notes: notes)
    }
}

/// A register in which everything resembles everything is told so by the first of it.
private let mostReports = 100

/// How many pairs are measured. A register of thousands of names that all begin in the same way has more, and no reader.
private let mostMeasured = 200_000

private struct RegisterName {
    var text: String
    var letters: [Unicode.Scalar]
    var range: SourceRange?
}

/// Pairs of names that hardly differ, by the later one and then the earlier. Only names that have all words but one in
/// common, or all letters but one, are held against each other; by their hashes, since all that is found is measured.
private func pairsThatMayBeAlike(_ names: [RegisterName]) -> [(first: Int, second: Int)] {
    /// The later above the earlier.
    var pairs = Set<UInt64>()
    // By a hash of the words with one left out, above which one it is.
    var shared: [UInt64: [Int]] = [:]
    // With one space taken out.
    var joined: [UInt64: [Int]] = [:]
    var measured = 0
    func hold(_ number: Int, against others: [Int]) {
        for other in others where other != number && pairs.count < 10 * mostReports && measured < mostMeasured {
            measured += 1
            let (first, second) = (min(number, other), max(number, other))
            guard names[first].text != names[second].text, abs(names[first].letters.count - names[second].letters.count) <= 2,
                hardlyDiffer(names[first].letters, names[second].letters)
            else { continue }
            pairs.insert(UInt64(second) << 32 | UInt64(first))
        }
    }
    for (number, name) in names.enumerated() where name.letters.count <= longestName {
        let words = name.letters.split(separator: " ")
        for index in words.indices where words[index].count >= 5 && !words[index].contains(where: isDigit) {
            var hash = UInt64(words.count)
            for other in words.indices where other != index { hash = (hash &+ wholeHash(words[other])) &* hashBase }
            shared[hash << 8 | UInt64(index), default: []].append(number)
        }
        for place in name.letters.indices where name.letters[place] == " " {
            joined[hashes(name.letters, without: place...place)[0], default: []].append(number)
        }
    }
    // One word that another name has as two, or with a mark between them.
    if !joined.isEmpty {
        for (number, name) in names.enumerated() where name.letters.count <= longestName {
            for rest in [wholeHash(name.letters)] + hashes(name.letters, without: name.letters.indices) {
                if let others = joined[rest] { hold(number, against: others) }
            }
        }
    }
    // In an order that is the same each time.
    let groups = shared.filter { $0.value.count > 1 }.sorted { $0.value.lexicographicallyPrecedes($1.value) }
    for (rest, group) in groups {
        guard group.count > 16 else {
            for (index, number) in group.enumerated() { hold(number, against: Array(group[..<index])) }
            continue
        }
        var near = NearWords(most: 2)
        for number in group {
            let words = names[number].letters.split(separator: " ")
            let word = Array(words[min(Int(rest & 0xFF), words.count - 1)])
            hold(number, against: near.candidates(near: word))
            near.insert(word, as: number)
        }
    }
    return pairs.sorted().map { (first: Int($0 & 0xFFFF_FFFF), second: Int($0 >> 32)) }
}

private func isDigit(_ letter: Unicode.Scalar) -> Bool { ("0"..."9").contains(letter) }

private let hashBase: UInt64 = 0x0000_0100_0000_01B3

private func wholeHash(_ letters: some Sequence<Unicode.Scalar>) -> UInt64 {
    letters.reduce(0) { $0 &* hashBase &+ UInt64($1.value) }
}

/// Of the letters without each of some in turn.
private func hashes(_ letters: [Unicode.Scalar], without places: some Sequence<Int>) -> [UInt64] {
    // What stands before a place counts for as much more as there are letters behind it.
    var before: [UInt64] = [0]
    var powers: [UInt64] = [1]
    for letter in letters {
        before.append(before[before.count - 1] &* hashBase &+ UInt64(letter.value))
        powers.append(powers[powers.count - 1] &* hashBase)
    }
    let whole = before[letters.count]
    return places.map { place in
        let behind = letters.count - place - 1
        // The whole less what stands up to and with the place leaves what stands behind it.
        return whole &- before[place + 1] &* powers[behind] &+ before[place] &* powers[behind]
    }
}

/// In letters; what is longer is a text.
private let longestName = 200

private func hardlyDiffer(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    let (first, second) = (a.split(separator: " "), b.split(separator: " "))
    // One has a space that the other lacks.
    guard first.count == second.count else { return editDistance(a, b) <= 1 }
    let pairs = zip(first, second).filter { $0 != $1 }
    guard pairs.count == 1 else { return false }
    let words = (Array(pairs[0].0), Array(pairs[0].1))
    if words.0.contains(where: isDigit) || words.1.contains(where: isDigit) { return false }
    let letters = min(words.0.count, words.1.count)
    let distance = editDistance(words.0, words.1)
    return distance == 1 && letters >= 5 || distance == 2 && letters >= 8
}
