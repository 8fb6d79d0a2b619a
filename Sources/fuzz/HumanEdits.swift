/// Slips of the kind that people make when they type figures and names.
enum HumanEdit: String, CaseIterable, Sendable {
    case changedDigit = "en siffra ändrad"
    case swappedDigits = "två siffror omkastade"
    case droppedRow = "en rad borttappad"
    case doubledRow = "en rad dubblerad"
    case misspeltKey = "en nyckel felstavad"
    case misspeltName = "ett namn felstavat"
    case missingColon = "ett kolon borta"
    case wrongIndentation = "fel indrag"
    case tab = "en tabb som indrag"
    case commaForSpace = "komma i stället för mellanslag"
    case wrongYear = "fel årtal"
    case letterForZero = "O i stället för nolla"
}

/// One slip: the line before and after (nil: gone; the same twice: doubled).
struct Slip: Sendable {
    var line: Int
    var before: String
    var after: [String]
}

/// Makes one slip in a text, or nil when it has no place for it. Comments and blank lines are left alone, for
/// nothing can be wrong in them; slips of structure are made in YAML only (in prose they mean nothing).
func slip(
    _ kind: HumanEdit, in text: String, isMarkdown: Bool, names: [String], _ random: inout SeededGenerator
) -> (text: String, slip: Slip)? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let yaml = yamlLines(lines, isMarkdown: isMarkdown)
    var places: [(line: Int, after: [String])] = []
    for (index, line) in lines.enumerated() where isContent(line) {
        guard kind.reachesProse || yaml.contains(index) else { continue }
        if let after = changed(line, kind, names, &random) { places.append((index, after)) }
    }
    guard let place = random.pick(places) else { return nil }
    let slip = Slip(line: place.line + 1, before: lines[place.line], after: place.after)
    lines.replaceSubrange(place.line...place.line, with: place.after)
    return (lines.joined(separator: "\n"), slip)
}

extension HumanEdit {
    fileprivate var reachesProse: Bool {
        switch self {
        case .changedDigit, .swappedDigits, .misspeltName, .commaForSpace, .wrongYear, .letterForZero: true
        default: false
        }
    }
}

/// Lines that are YAML: not within block texts (`|`, `>`), and of Markdown the front matter alone.
private func yamlLines(_ lines: [String], isMarkdown: Bool) -> Set<Int> {
    var result = Set<Int>()
    var block: Int?
    for (index, line) in lines.enumerated() {
        if isMarkdown {
            if index == 0, line != "---" { return [] }
            if index > 0, line == "---" { return result }
            if index > 0 { result.insert(index) }
            continue
        }
        let indent = line.prefix { $0 == " " }.count
        if let open = block, line.isEmpty || indent > open { continue }
        block = line.hasSuffix("|") || line.hasSuffix(">") ? indent : nil
        result.insert(index)
    }
    return result
}

private func isContent(_ line: String) -> Bool {
    let first = line.first { $0 != " " }
    return first != nil && first != "#" && line != "---"
}

/// The line with the slip in it; nil when it cannot be made here.
private func changed(_ line: String, _ kind: HumanEdit, _ names: [String], _ random: inout SeededGenerator) -> [String]? {
    var text = Array(line)
    let digits = text.indices.filter { text[$0].isASCII && text[$0].isNumber }
    func one() -> [String] { [String(text)] }
    switch kind {
    case .changedDigit:
        guard let place = random.pick(digits), let old = text[place].wholeNumberValue else { return nil }
        text[place] = Character(String((old + 1 + random.below(9)) % 10))
        return one()
    case .swappedDigits:
        let pairs = digits.filter { $0 + 1 < text.count && digits.contains($0 + 1) && text[$0] != text[$0 + 1] }
        guard let place = random.pick(pairs) else { return nil }
        text.swapAt(place, place + 1)
        return one()
    case .droppedRow: return isRow(line) ? [] : nil
    case .doubledRow: return isRow(line) ? [line, line] : nil
    case .misspeltKey:
        guard let colon = keyEnd(text) else { return nil }
        return misspell(&text, in: keyStart(text)..<colon, &random) ? one() : nil
    case .misspeltName:
        guard let name = random.pick(names.filter { line.contains($0) }), let start = find(Array(name), in: text) else { return nil }
        return misspell(&text, in: start..<start + name.count, &random) ? one() : nil
    case .missingColon:
        guard let colon = keyEnd(text) else { return nil }
        text.remove(at: colon)
        return one()
    case .wrongIndentation:
        guard text.first == " " else { return nil }
        if random.below(2) == 0 { text.insert(" ", at: 0) } else { text.removeFirst() }
        return one()
    case .tab:
        let indent = text.prefix { $0 == " " }.count
        guard indent > 0 else { return nil }
        text.replaceSubrange(0..<indent, with: ["\t"])
        return one()
    case .commaForSpace:
        let spaces = text.indices.filter { index in
            text[index] == " " && digits.contains(index - 1) && digits.contains(index + 1) && digits.contains(index + 2)
                && digits.contains(index + 3)
        }
        guard let place = random.pick(spaces) else { return nil }
        text[place] = ","
        return one()
    case .wrongYear:
        let years = text.indices.filter { index in
            index + 3 < text.count && text[index] == "2" && text[index + 1] == "0" && text[index + 2] == "2"
                && digits.contains(index + 3) && !digits.contains(index - 1) && !digits.contains(index + 4)
        }
        guard let place = random.pick(years), let digit = text[place + 3].wholeNumberValue else { return nil }
        text[place + 3] = Character(String((digit + (random.below(2) == 0 ? 1 : 9)) % 10))
        return one()
    case .letterForZero:
        guard let place = random.pick(digits.filter { text[$0] == "0" }) else { return nil }
        text[place] = "O"
        return one()
    }
}

/// A row that means something alone: `key: value` or an item of a list. Not the head of a group.
private func isRow(_ line: String) -> Bool {
    let text = Array(line)
    guard let last = text.last, last != ":", last != "|", last != ">" else { return false }
    return keyEnd(text) != nil || text.first { $0 != " " } == "-"
}

private func keyStart(_ text: [Character]) -> Int {
    text.firstIndex { $0 != " " && $0 != "-" } ?? text.count
}

/// Where the colon after the line's first key stands.
private func keyEnd(_ text: [Character]) -> Int? {
    guard let colon = text.firstIndex(of: ":"), colon > keyStart(text) else { return nil }
    return colon + 1 == text.count || text[colon + 1] == " " ? colon : nil
}

/// Leaves a letter out, doubles one, or swaps two.
private func misspell(_ text: inout [Character], in range: Range<Int>, _ random: inout SeededGenerator) -> Bool {
    let letters = range.filter { text[$0].isLetter }
    guard letters.count >= 3, let place = random.pick(letters) else { return false }
    switch random.below(3) {
    case 0: text.remove(at: place)
    case 1: text.insert(text[place], at: place)
    default:
        guard place + 1 < range.upperBound, text[place + 1].isLetter, text[place] != text[place + 1] else {
            text.remove(at: place)
            return true
        }
        text.swapAt(place, place + 1)
    }
    return true
}

private func find(_ needle: [Character], in text: [Character]) -> Int? {
    guard !needle.isEmpty, needle.count <= text.count else { return nil }
    return (0...text.count - needle.count).first { Array(text[$0..<$0 + needle.count]) == needle }
}
