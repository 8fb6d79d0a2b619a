import Diagnostics

/// Holds every key that points into the register against what is there. A pass of its own, since the
/// register must be complete first (its own initiatives point at its own focus areas).
struct ReferenceChecker {
    let register: Register
    var diagnostics = DiagnosticList()
    /// Known keys by section, for suggestions: made once, when the first is wrong.
    private var candidates: [String: [(word: String, key: String)]] = [:]

    private static let mostSuggestions = 100

    init(_ register: Register) { self.register = register }

    mutating func check(_ value: Value, _ schema: SchemaNode) {
        value.forEachValue(schema) { visit in
            if case .reference(let section)? = visit.key, let name = visit.name { check(name, in: section, at: visit.nameRange) }
            if case .reference(let reference) = visit.value.kind {
                check(reference.key, in: reference.section, at: visit.value.range)
            }
        }
    }

    private mutating func check(_ key: String, in section: String, at range: SourceRange?) {
        let entries = register.section(section)
        if entries?.field(key) != nil { return }
        // Thousands of them, among thousands of entries, are no slips.
        var suggestion: String?
        if diagnostics.items.count < Self.mostSuggestions {
            let known = words(of: section)
            let match = closestMatch(to: key, among: known.map(\.word))
            suggestion = match.flatMap { word in known.first { $0.word == word }?.key }
        }
        var arguments = ["nyckel": key, "avdelning": section]
        arguments["förslag"] = suggestion
        let names = entries?.fields.prefix(21).map(\.name) ?? []
        if !names.isEmpty {
            arguments["möjliga"] = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
        }
        diagnostics.report(.unknownReference, at: range, arguments, replacement: suggestion)
    }

    /// What someone may have written instead of a key: the key, the name, an alias.
    private mutating func words(of section: String) -> [(word: String, key: String)] {
        if let known = candidates[section] { return known }
        var result: [(word: String, key: String)] = []
        let entries = register.section(section)?.fields ?? []
        for entry in entries { result.append((entry.name, entry.name)) }
        for entry in entries {
            guard case .record(let record) = entry.value.kind else { continue }
            for field in record.fields where ["namn", "rubrik", "kortnamn", "förkortning", "alias"].contains(field.name) {
                if case .text(let text) = field.value.kind { result.append((text, entry.name)) }
                guard case .list(let items) = field.value.kind else { continue }
                for case .text(let text) in items.map(\.kind) { result.append((text, entry.name)) }
            }
        }
        candidates[section] = result
        return result
    }
}
