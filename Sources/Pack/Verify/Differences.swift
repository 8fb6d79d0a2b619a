import Diagnostics

extension Manifest {
    /// The inputs of two builds of one meeting together.
    func joined(with other: Manifest) -> Manifest {
        func joined(_ one: [Entry], _ two: [Entry]) -> [Entry] {
            let names = Set(one.map(\.name))
            return one + two.filter { !names.contains($0.name) }
        }
        var result = self
        result.inputs = joined(inputs, other.inputs)
        result.fonts = joined(fonts, other.fonts)
        result.patterns = joined(patterns, other.patterns)
        return result
    }
}

/// What was otherwise when a pack was registered. A meeting's folder may have another name now.
func differences(from then: Manifest, to now: Manifest) -> [Verification.Difference] {
    var result: [Verification.Difference] = []
    func compare(_ then: [Manifest.Entry], _ now: [Manifest.Entry], _ kind: (String) -> Verification.Difference.Kind) {
        for entry in then {
            guard let other = now.first(where: { $0.name == entry.name }) else {
                result.append(.init(kind: kind(entry.name), name: entry.name, change: .removed))
                continue
            }
            if other.sha256 != entry.sha256 {
                result.append(.init(kind: kind(entry.name), name: entry.name, change: .changed))
            }
        }
        for entry in now where !then.contains(where: { $0.name == entry.name }) {
            result.append(.init(kind: kind(entry.name), name: entry.name, change: .added))
        }
    }
    var inputs = now.inputs
    if now.meeting != then.meeting {
        for index in inputs.indices where inputs[index].name.hasPrefix(now.meeting + "/") {
            inputs[index].name = then.meeting + inputs[index].name.dropFirst(now.meeting.count)
        }
    }
    compare(then.inputs, inputs) { name in
        if name.hasPrefix("templates/scheman/") { return .schema }
        if name.hasPrefix("templates/") { return .template }
        return name.hasPrefix("register/") ? .register : .input
    }
    compare(then.fonts, now.fonts) { _ in .font }
    compare(then.patterns, now.patterns) { _ in .hyphenation }
    for library in then.libraries {
        let other = now.libraries.first { $0.name == library.name }?.version ?? ""
        if other != library.version {
            result.append(
                .init(kind: .library, name: library.name, change: .changed, then: library.version, now: other))
        }
    }
    if then.version != now.version {
        result.append(.init(kind: .tool, name: "bilaga", change: .changed, then: then.version, now: now.version))
    }
    return result
}
