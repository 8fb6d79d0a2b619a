import Diagnostics
import Inputs
import Templates

/// What a session had read at a time.
struct ReadSoFar {
    /// How many things are withheld.
    var parts: Int
    var files: Int

    init(_ session: Session) {
        parts = session.withholding.parts.count
        files = session.sources.files.count
    }
}

extension LoadedMeeting {
    /// Reads what has not been read of the meeting, for what is marked in it: a name that is marked in a bilaga may stand in the
    /// minutes, and what is marked in the minutes in a bilaga.
    ///
    /// - Parameter withDocuments: minutes and other documents of their own too.
    /// - Returns: what keeps a file with marks from being read. What is marked in it could not be looked for.
    func readRest(withDocuments: Bool, _ session: inout Session) -> [Diagnostic] {
        let (_, found) = session.apart { session in
            _ = readAttachments(Selection(attachments: meeting.attachments, goals: nil, isWholePack: true), &session)
            guard withDocuments else { return }
            for document in folder.standaloneDocuments(in: meeting.language, &session) { _ = read(document, &session) }
        }
        return found.items.filter { item in
            item.severity == .error && (item.range.map { Withholding.concerns(session.sources[$0.file].bytes) } ?? false)
        }
    }
}
