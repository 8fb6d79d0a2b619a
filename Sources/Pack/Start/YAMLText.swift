import Diagnostics

/// Words of people's as a scalar of YAML: as they stand where that is read back as the same, else within quotes.
func yamlScalar(_ text: String) -> String { String(decoding: scalarSource(text, inPlaceOf: []), as: UTF8.self) }

/// A key for something by its name: "Eskilstuna kommun" is `eskilstuna-kommun`, and "Portfölj: lärande" is `portfölj`.
/// Letters of any language stay; what comes after the first sign that is neither letter nor blank does not.
func yamlKey(_ name: String) -> String {
    var words: [String] = []
    for word in name.lowercased().split(separator: " ") {
        let start = word.unicodeScalars.prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        if !start.isEmpty { words.append(String(start)) }
        // “Kultur- och fritidsnämnden”: the hyphen stands for what the words have in common.
        let rest = word.unicodeScalars.dropFirst(start.count)
        if !rest.isEmpty, !rest.elementsEqual("-".unicodeScalars) { break }
        if words.count == 5 { break }
    }
    return words.joined(separator: "-")
}

/// Keys for names, each its own: the second of two that are alike gets a number.
func yamlKeys(_ names: [String]) -> [String] {
    var keys: [String] = []
    for name in names {
        let key = yamlKey(name)
        var own = key.isEmpty ? "namn" : key
        var number = 2
        while keys.contains(own) {
            own = "\(key)-\(number)"
            number += 1
        }
        keys.append(own)
    }
    return keys
}

/// Lines of a file that is written for people: comments, keys and values, each at its depth.
struct YAMLLines {
    private(set) var text = ""

    /// A comment of one or more lines.
    mutating func comment(_ words: String, _ depth: Int = 0) {
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
            text += String(repeating: "  ", count: depth) + (line.isEmpty ? "#\n" : "# \(line)\n")
        }
    }

    mutating func blank() { text += "\n" }

    /// As it stands.
    mutating func line(_ words: String, _ depth: Int = 0) { text += String(repeating: "  ", count: depth) + words + "\n" }

    /// Whole lines, from another file.
    mutating func written(_ lines: String) { text += lines }

    mutating func pair(_ key: String, _ value: String, _ depth: Int = 0) { line("\(key): \(yamlScalar(value))", depth) }

    var bytes: [UInt8] { Array(text.utf8) }
}
