import Diagnostics
import Inputs

/// A file with data for a bilaga, and what it is to be read as.
struct InputFile {
    var path: String
    var folder: FileAccess
    /// Where the file is asked for.
    var place: SourceRange?
    var schema: Schema
    /// The name of the schema, which may stand for the form of the file in messages.
    var schemaName: String
    var register: Register

    /// What tells one reading from another. The folder counts: an earlier meeting has files of the same names.
    struct Identity: Hashable {
        var schema: String
        var folder: String
        var path: String
    }

    var identity: Identity { Identity(schema: schemaName, folder: folder.canonical, path: path) }

    /// By the ending of its name.
    var format: any InputFormat { inputFormat(of: path) }
}

/// A file as it was read: whoever asks for it again must know of its errors too, though they are told once.
struct ReadInput: Sendable {
    /// nil when it could not be read at all.
    var value: Value?
    /// The errors that were found in it.
    var faults: [Diagnostic]
    /// What it was read by.
    var schema: Schema

    var isSound: Bool { faults.isEmpty }
}

/// Where a meeting's inputs lie, as messages show it.
struct InputPlaces: Sendable {
    /// The folders of the meeting and of the register: what the user may edit.
    var folders: [String] = []
    /// The folders of earlier meetings that may have been read, and their names.
    var earlier: [(folder: String, name: String)] = []
    /// Files of theirs that the pack prints something of.
    var ledgerFiles: Set<String> = []
    /// Of a published edition: files of bilagor that are withheld as a whole, whose names may tell what they are about.
    var hidden: Set<String> = []
}
