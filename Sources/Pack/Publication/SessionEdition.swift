import Diagnostics
import Facts
import Inputs
import Style

extension Session {
    /// A value as the edition that is made has it.
    mutating func edition(of value: Value, _ schema: Schema) -> Value {
        guard value.files.contains(where: { Withholding.concerns(sources[$0].bytes) }) else { return value }
        let result = withheld(value, schema)
        guard withholding.edition == .published, let sheet = FactSheet(result, schema: schema, attachment: 0, source: nil) else { return result }
        // What the schema says is the same, or parts of the same, would give it away.
        return result.withholding(sheet.revealing(lineFacts))
    }

    /// The register as the edition that is made has it. Its sections may stand in several files.
    mutating func edition(of register: Register) -> Register {
        guard register.files.contains(where: { Withholding.concerns(sources[$0].bytes) }) else { return register }
        return Register(value: withheld(register.value, register.schema), schema: register.schema)
    }

    private mutating func withheld(_ value: Value, _ schema: Schema) -> Value {
        let before = withholding.diagnostics.items.count
        let result = withholding.apply(value, schema.node)
        for item in withholding.diagnostics.items[before...] { diagnostics.report(item) }
        return result
    }

    /// Reads a meeting with what is withheld from it gathered.
    mutating func meeting(
        _ file: FileID, _ schema: Schema, _ register: Register?, _ words: Vocabulary
    ) -> Meeting? {
        let before = withholding.diagnostics.items.count
        let meeting = readMeeting(
            file, schema: schema, register: register, words: words, in: sources, diagnostics: &diagnostics, withholding: &withholding)
        for item in withholding.diagnostics.items[before...] { diagnostics.report(item) }
        return meeting
    }
}

extension Register {
    fileprivate var files: Set<FileID> {
        guard case .record(let sections) = value.kind else { return [] }
        var files: Set<FileID> = []
        for field in sections.fields { if let range = field.value.range { files.insert(range.file) } }
        return files
    }
}
