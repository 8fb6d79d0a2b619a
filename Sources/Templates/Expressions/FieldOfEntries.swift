import Diagnostics
import Inputs

// `deltagare.insatser.nya`, where `insatser` is a map and `nya` a field of each of its entries.
extension Evaluator {
    /// Tells of a key that a map does not have, when its entries have a field of that name; with how to take it from each.
    ///
    /// - Parameter isSure: the key is to be reckoned with, so that it is a slip whatever the entries have.
    func tellFieldOfEntries(_ name: String, of map: Record, path: String?, at range: SourceRange, isSure: Bool) {
        guard !map.fields.isEmpty, lookUp(name, in: map) == nil else { return }
        var fields: [String] = []
        for entry in map.fields.prefix(64) {
            guard case .record(let record) = resolved(entry.value).kind else { continue }
            for field in record.fields where !fields.contains(field.name) { fields.append(field.name) }
        }
        let isField = fields.contains(name)
        guard isField || isSure && !fields.isEmpty else { return }
        let place = SourceRange(file: range.file, start: Int(range.end) - name.utf8.count, end: Int(range.end))
        var arguments = ["namn": name]
        let meant = isField ? name : closestMatch(to: name, among: fields)
        if !isField {
            let key = closestMatch(to: name, among: map.fields.map(\.name))
            arguments["förslag"] = meant ?? key
            if arguments["förslag"] == nil { arguments["kända"] = map.fields.map(\.name).joined(separator: ", ") }
        }
        if let meant {
            let path = path.flatMap { $0.isEmpty ? nil : $0 } ?? "…"
            arguments["uttryck"] = keysOf(map).map { "\(path)[\($0)].\(meant)" } ?? "(\(path) där \(meant) finns).\(meant)"
        }
        report(.unknownKeyOfMap, at: place, arguments)
    }

    /// The list of the register that has all keys of a map.
    private func keysOf(_ map: Record) -> String? {
        root.register.fields.first { section in
            guard case .map(let entries) = section.value.kind else { return false }
            return map.fields.allSatisfy { field in entries.fields.contains { $0.name == field.name } }
        }?.name
    }
}
