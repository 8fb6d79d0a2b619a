import Diagnostics
import Inputs
import Style
import Templates

/// A document of its own in a meeting's folder: minutes, notes, a compilation. Its template says that it is one
/// (`fristående: ja`), and its file has the template's name.
struct StandaloneDocument {
    /// The template's name.
    var kind: String
    var template: Template
}

extension FileAccess {
    /// The documents of their own whose files lie in a meeting's folder, in the order of their names.
    func standaloneDocuments(in language: String, _ session: inout Session) -> [StandaloneDocument] {
        var documents: [StandaloneDocument] = []
        for name in list() where ["yaml", "yml", "md"].contains(fileEnding(name)) && name != "mote.yaml" && name != requestsFile {
            guard let dot = name.lastIndex(of: ".") else { continue }
            let kind = slug(String(name[..<dot]))
            if let found = standalone(kind, in: language, &session), !documents.contains(where: { $0.kind == found.kind }) { documents.append(found) }
        }
        return documents
    }

    /// The document of a kind; nil when there is no such template, or when it makes bilagor.
    func standalone(_ kind: String, in language: String, _ session: inout Session) -> StandaloneDocument? {
        guard let path = session.templates.folders.template([kind], in: language), !path.isEmpty,
            session.templates.folders.maySayStandalone(path), let template = session.silently({ $0.template(kind, in: language) }), template.isStandalone
        else { return nil }
        return StandaloneDocument(kind: kind, template: template)
    }
}

extension StandaloneDocument {
    /// As the program knows what is filled from a template: no bilaga of the meeting's, so it has no number.
    var attachment: Attachment { .unnumbered(kind) }
}

extension LoadedMeeting {
    /// Reads what a document is filled from.
    func read(_ document: StandaloneDocument, _ session: inout Session) -> ReadAttachment {
        // What is wrong in its template is told by whoever makes it.
        _ = session.template(document.kind, in: meeting.language)
        let (fields, faults) = data(for: document.template, document.attachment, isWhole: true, &session)
        return ReadAttachment(
            attachment: document.attachment, template: document.template, data: fields, isSound: faults.isEmpty && registerIsSound)
    }
}
