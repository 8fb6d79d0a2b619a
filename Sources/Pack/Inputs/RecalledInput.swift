import Diagnostics
import Inputs
import System

/// What reading a file came to.
private struct ReadFile: Sendable {
    var value: Value?
    var found: DiagnosticList
}

/// What that follows from. Schemas are not in it: a live meeting forgets everything when one of them changes.
private struct ReadFrom: Equatable {
    var file: FileID
    var bytes: [UInt8]
    var register: Value
    var schema: String
}

extension Session {
    /// A file's value as it was read the last time, with what was told of it, where that is of the same bytes and the same
    /// register.
    ///
    /// - Parameter read: also says whether what it gives follows from those alone.
    mutating func recalled(
        _ id: FileID, _ file: InputFile, read: (inout Session) -> (value: Value?, isOfFileAlone: Bool)
    ) -> Value? {
        guard let memory else { return read(&self).value }
        let place = Remembered.Place("värden", "\(file.schemaName) \(sources[id].path)")
        let key = ReadFrom(file: id, bytes: sources[id].bytes, register: file.register.value, schema: file.schemaName)
        if let known = memory.recall(ReadFile.self, place, of: key)?.made {
            diagnostics.append(contentsOf: known.found)
            return known.value
        }
        let (result, found) = apart(read)
        diagnostics.append(contentsOf: found)
        if result.isOfFileAlone { memory.keep(ReadFile(value: result.value, found: found), place, of: key) }
        return result.value
    }
}
