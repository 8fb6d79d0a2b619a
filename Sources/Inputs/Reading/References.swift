import Diagnostics

/// Holds every key that points into the register against what is there. A pass of its own, since the
/// register must be complete first (its own initiatives point at its own focus areas).
struct ReferenceChecker {
    let register: Register
    /// Keys that are not there, in the order in which they stand.
    private var unknown: [(key: String, section: String, range: SourceRange?, suggestion: String?)] = []
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

    /// A key that is used three times or more was lost or misspelt in the register, and is told once; so is a section that is lost.
    var diagnostics: DiagnosticList {
        var counts: [String: Int] = [:]
        for one in unknown { counts[place(of: one.key, one.section), default: 0] += 1 }
        var told = Set<String>()
        var list = DiagnosticList()
        for one in unknown {
            let place = place(of: one.key, one.section)
            let count = counts[place] ?? 1
            guard count < 3 || told.insert(place).inserted else { continue }
            var arguments = ["nyckel": one.key, "avdelning": one.section]
            arguments["förslag"] = one.suggestion
            arguments["antal"] = count < 3 ? nil : String(count)
            let names = register.section(one.section)?.fields.prefix(21).map(\.name) ?? []
            if !names.isEmpty { arguments["möjliga"] = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "") }
            list.report(.unknownReference, at: one.range, arguments, replacement: one.suggestion)
        }
        return list
    }

    /// What is told once: a key, or a section that has no entries at all.
    private func place(of key: String, _ section: String) -> String {
        register.section(section)?.fields.isEmpty == false ? "\(section) \(key)" : section
    }

    private mutating func check(_ key: String, in section: String, at range: SourceRange?) {
        if register.section(section)?.field(key) != nil { return }
        // Thousands of them, among thousands of entries, are no slips.
        var suggestion: String?
        if unknown.count < Self.mostSuggestions {
            let known = words(of: section)
            let match = closestMatch(to: key, among: known.map(\.word))
            suggestion = match.flatMap { word in known.first { $0.word == word }?.key }
        }
        unknown.append((key, section, range, suggestion))
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
