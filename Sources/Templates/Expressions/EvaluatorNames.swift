import Diagnostics
import Inputs

// What a name stands for.
extension Evaluator {
    var innermostItem: Value {
        for frame in frames.reversed() {
            switch frame {
            case .item(let value), .section(let value): return value
            case .binding, .loop: break
            }
        }
        return .absent
    }

    /// - Parameter field: all that is read of it, where that is known.
    func value(named name: String, at range: SourceRange, readingOnly field: String? = nil) -> Value {
        if name.utf8.first == UInt8(ascii: "@") { return loopValue(name, at: range) }
        for depth in frames.indices.reversed() {
            // Nearly all are: looked at where they stand, rather than copied with all that they bind.
            if frames[depth].binds(otherThan: name) { continue }
            switch frames[depth] {
            case .binding(_, let value): return value
            case .item(let value):
                if case .record(let record) = resolved(value).kind, let field = own(name, of: record) { return field }
            case .section(let value):
                guard case .record(let record) = resolved(value).kind, let field = own(name, of: record) else { break }
                if isInUse(name, outside: depth) { report(.shadowedName, at: range, ["namn": name, "sektion": "{{#… finns}}"]) }
                return field
            default: break
            }
        }
        for index in root.computed.indices where root.computed[index].name.isSame(as: name) { return computedValue(index, at: range) }
        if let value = root.values[name] {
            reads?.note(name, field)
            return value
        }
        if let section = root.register[name] { return section }
        if let value = others?.value(named: name, at: range, for: self) { return value }
        reportUnknownName(name, at: range)
        return .absent
    }

    /// Whether a name means something outside of the frame at a depth.
    private func isInUse(_ name: String, outside depth: Int) -> Bool {
        if root.values[name] != nil || root.register[name] != nil || root.computed.contains(where: { $0.name == name }) {
            return true
        }
        return frames[..<depth].contains { frame in
            switch frame {
            case .binding(let bound, _): return bound == name
            case .item(let value), .section(let value):
                if case .record(let record) = resolved(value).kind { return own(name, of: record) != nil }
                return false
            case .loop: return false
            }
        }
    }

    func rootValue(_ name: String) -> Value? {
        reads?.note(name, nil)
        return root.values[name]
    }

    /// A section of the register that concerns the program rather than the words: `avrundning`.
    func registerSection(_ name: String) -> Value? { root.register[name] }

    func own(_ name: String, of record: Record) -> Value? {
        if let value = record[name] { return value }
        return name == "nyckel" ? record.key.map { Value(.text($0)) } : nil
    }

    private func loopValue(_ name: String, at range: SourceRange) -> Value {
        for frame in frames.reversed() {
            guard case .loop(let number, let count, let key) = frame else { continue }
            switch name {
            case "@nummer": return Value(.integer(number))
            case "@antal": return Value(.integer(count))
            case "@första": return Value(.flag(number == 1))
            case "@sista": return Value(.flag(number == count))
            case "@nyckel": return key.map { Value(.text($0)) } ?? .absent
            default: break
            }
        }
        reportUnknownName(name, at: range)
        return .absent
    }

    private func reportUnknownName(_ name: String, at range: SourceRange) {
        var known = root.computed.map(\.name) + root.values.fields.map(\.name) + root.register.fields.map(\.name)
        for frame in frames {
            switch frame {
            case .binding(let name, _): known.append(name)
            case .item(let value), .section(let value):
                if case .record(let record) = resolved(value).kind { known += record.fields.map(\.name) }
            case .loop: known += ["@nummer", "@antal", "@första", "@sista", "@nyckel"]
            }
        }
        known += others?.names ?? []
        reads?.noteAll()
        // `överskott` for `budget.överskott`.
        if let path = root.values.path(to: name) ?? others?.path(to: name) {
            report(.unknownName, at: range, ["namn": name, "förslag": path], replacement: path)
            return
        }
        // `år-1` is one name; whoever wrote it meant a subtraction.
        if let hyphen = name.lastIndex(of: "-"), known.contains(String(name[..<hyphen])) {
            let spaced = "\(name[..<hyphen]) - \(name[name.index(after: hyphen)...])"
            report(.unspacedMinus, at: range, ["namn": name, "förslag": spaced], replacement: spaced)
            return
        }
        reportUnknown(.unknownName, name, among: known, at: range)
    }

    /// With the name that was most likely meant, or else all that there are.
    func reportUnknown(_ code: DiagnosticCode, _ name: String, among known: [String], at range: SourceRange?) {
        if let suggestion = closestMatch(to: name, among: known) {
            report(code, at: range, ["namn": name, "förslag": suggestion], replacement: suggestion)
        } else {
            report(code, at: range, ["namn": name, "kända": known.joined(separator: ", ")])
        }
    }

    private func computedValue(_ index: Int, at range: SourceRange) -> Value {
        switch computed[index] {
        case .done(let value, let isFaulty, let place):
            if isFaulty { faults += 1 }
            if let place, case .absent = value.kind { return dividedByNought(at: place) }
            return value
        case .running:
            report(.computedCycle, at: root.computed[index].nameRange, ["namn": root.computed[index].name])
            return .absent
        case .waiting:
            computed[index] = .running
            // Computed names see the root's names alone, wherever they are first asked for.
            let outer = frames
            frames = []
            let (before, place) = (faults, nought)
            nought = nil
            let value = leniently { evaluate(root.computed[index].expression) }
            frames = outer
            computed[index] = .done(value, isFaulty: faults > before, nought: nought)
            nought = nought ?? place
            return value
        }
    }

    /// The value of a computed name; nil when there is none of that name.
    func computedValue(named name: String, at range: SourceRange) -> Value? {
        root.computed.firstIndex { $0.name == name }.map { computedValue($0, at: range) }
    }

    /// The entry of a map, or absent, which in a person's text is a slip.
    func entry(_ key: String, in map: Record, at range: SourceRange) -> Value {
        if let value = lookUp(key, in: map) { return value }
        if isStrict { reportUnknown(.unknownKeyOfMap, key, among: map.fields.map(\.name), at: range) }
        return .absent
    }

    /// Linear in small maps; large ones get an index on first use.
    func lookUp(_ key: String, in map: Record) -> Value? {
        guard map.fields.count > 16 else { return map[key] }
        let address = map.fields.withUnsafeBytes { $0.baseAddress }
        guard let address else { return map[key] }
        if indexes[address] == nil {
            var positions: [String: Int] = [:]
            positions.reserveCapacity(map.fields.count)
            for (position, field) in map.fields.enumerated() where positions[field.name] == nil {
                positions[field.name] = position
            }
            indexes[address] = KeyIndex(record: map, positions: positions)
        }
        return indexes[address]?.positions[key].map { map.fields[$0].value }
    }
}
