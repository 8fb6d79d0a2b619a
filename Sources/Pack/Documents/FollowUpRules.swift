import Diagnostics
import Inputs

// What a document says is to be followed up.
extension DocumentRules {
    /// What somebody is to do has a key of its own.
    mutating func followUp(_ value: Value, _ schema: Schema, taken: [String: SourceRange?]) {
        var seen = taken
        let day = meeting.date
        var found = DiagnosticList()
        var (followed, keyed) = (0, 0)
        forEachFollowable(in: value, schema.fields) { item, _, _ in
            guard case .text(let key)? = item["nyckel"]?.kind else {
                let isForSomebody = [item["till"], item["senast"]].contains { value in
                    switch value?.kind {
                    case nil, .absent, .dash: false
                    default: true
                    }
                }
                if isForSomebody, item["nyckel"] != nil { followed += 1 }
                if isForSomebody, item["nyckel"] != nil { found.report(.followedWithoutKey, at: item["text"]?.range) }
                return
            }
            followed += 1
            keyed += 1
            if case .date(let due)? = item["senast"]?.kind, due < day {
                found.report(.dueBeforeMeeting, at: item["senast"]?.range, ["nyckel": key, "senast": due.iso, "möte": day.iso])
            }
            if let first = seen[key] {
                let notes = first.map { [DiagnosticNote($0, sv: "först här", en: "first here")] } ?? []
                found.report(.keyTwice, at: item["nyckel"]?.range, ["nyckel": key], notes: notes)
            } else {
                seen[key] = item["nyckel"]?.range
            }
        }
        hold(.followedWithoutKey, followed)
        hold(.keyTwice, keyed)
        findings.append(contentsOf: found)
    }
}

extension LoadedMeeting {
    /// The keys of `medskick.yaml`, which goes on working beside minutes.
    func requestKeys(_ session: inout Session) -> [String: SourceRange?] {
        guard folder.exists(requestsFile) else { return [:] }
        return session.silently { session in
            guard let schema = session.schema("medskick"), let file = session.load(requestsFile, in: folder),
                case .record(let root)? = readYAML(file, schema: schema, register: register, in: session.sources, diagnostics: &session.diagnostics)?.kind,
                case .map(let entries)? = root["medskick"]?.kind
            else { return [:] }
            var keys: [String: SourceRange?] = [:]
            for entry in entries.fields { keys[entry.name] = entry.nameRange }
            return keys
        }
    }
}
