import Diagnostics
import Inputs
import Markup
import PDF
import Style
import System

/// Another's paper, read.
struct ReadPaper: Sendable {
    var file: FileID
    /// In the meeting's folder.
    var path: String
    var pdf: ImportedPDF
    var bytes: [UInt8]
}

/// The papers of a meeting's work, each read once.
struct PaperStore: Sendable {
    fileprivate var papers: [String: ReadPaper?] = [:]
    /// Which standards the pack keeps: tags are only taken over into the same.
    var standard = DocumentStandard.archive
}

extension LoadedMeeting {
    /// The paper of a bilaga that is one; nil, with a message, when it cannot be bound in.
    func paper(_ attachment: Attachment, _ session: inout Session) -> ReadPaper? {
        guard let input = attachment.paper else { return nil }
        guard let path = input.file, !path.isEmpty else {
            session.diagnostics.report(.paperWithoutFile, at: attachment.kindRange)
            return nil
        }
        if let language = input.language, !languageTag(language).isRegistered {
            var arguments = ["språk": language]
            arguments["förslag"] = languageTag(language).suggestion
            session.diagnostics.report(.paperLanguage, at: input.languageRange, arguments)
        }
        let whole = "\(folder.canonical)/\(path)"
        if let known = session.papers.papers[whole] { return known }
        let read = readPaper(path, at: input.fileRange, hasSummary: input.summary != nil, &session)
        session.papers.papers[whole] = .some(read)
        return read
    }

    private func readPaper(_ path: String, at place: SourceRange?, hasSummary: Bool, _ session: inout Session) -> ReadPaper? {
        var bytes: [UInt8] = []
        let file = folder.load(path, as: .paper, from: place, into: &session.sources, diagnostics: &session.diagnostics) { path, read in
            bytes = read
            return SourceFile(path: path, text: [], original: read)
        }
        guard let file else { return nil }
        do throws(PaperFailure) {
            let pdf = try PDF.readPaper(bytes, for: session.papers.standard)
            let read = ReadPaper(file: file, path: path, pdf: pdf, bytes: bytes)
            read.tell(hasSummary: hasSummary, at: place, &session.diagnostics)
            return read
        } catch {
            let other = error == .notPDF ? OtherKind(bytes) : nil
            session.diagnostics.report(other?.diagnostic(path, at: place) ?? error.diagnostic(path, at: place))
            return nil
        }
    }
}

extension Meeting {
    /// What only papers have, of bilagor that are none.
    func tellOfPaperKeys(_ diagnostics: inout DiagnosticList) {
        guard case .record(let record) = value.kind, case .list(let items)? = record["bilagor"]?.kind else { return }
        for (attachment, item) in zip(attachments, items) where attachment.paper == nil {
            guard case .record(let entry) = item.kind else { continue }
            for key in PaperInput.keys {
                guard let field = entry.field(key), let range = field.nameRange ?? field.value.range else { continue }
                if case .absent = field.value.kind { continue }
                diagnostics.report(.paperKeyElsewhere, at: range, ["nyckel": key, "slag": attachment.kind])
            }
        }
    }
}

extension PaperFailure {
    fileprivate func diagnostic(_ path: String, at place: SourceRange?) -> Diagnostic {
        var arguments = ["fil": path]
        func obstacle(_ swedish: String, _ english: String) -> Diagnostic {
            arguments["hinder"] = swedish
            arguments["obstacle"] = english
            return Diagnostic(.paperPages, at: place, arguments)
        }
        switch self {
        case .notPDF: return Diagnostic(.paperDamaged, at: place, arguments)
        case .damaged(let page):
            arguments["sida"] = page.map(String.init)
            return Diagnostic(.paperDamaged, at: place, arguments)
        case .encrypted: return Diagnostic(.paperEncrypted, at: place, arguments)
        case .scripted, .dynamicForm: return Diagnostic(.paperScripted, at: place, arguments)
        case .hiddenLayers: return Diagnostic(.paperHiddenLayers, at: place, arguments)
        case .pageSize(let page): return obstacle("sida \(page) är för liten eller för stor", "page \(page) is too small or too large")
        case .noPages: return obstacle("den har inga sidor", "it has no pages")
        case .tooManyPages(let most): return obstacle("den har fler än \(most) sidor", "it has more than \(most) pages")
        case .tooMuch: return obstacle("den består av för mycket", "there is too much in it")
        }
    }
}
