import System
import Zip

/// Why a file cannot be taken for a text from Word.
public enum WordFault: Error, Equatable, Sendable {
    /// Another kind of file: what it is, in both languages.
    case otherKind(sv: String, en: String)
    /// A Word file of before 2007.
    case oldFormat
    /// It has a password.
    case encrypted
    case damaged
    /// It would come to more than so many bytes when unpacked.
    case tooLarge(megabytes: Int)
    case pandoc(PandocFailure)
    /// There are no words in it.
    case empty
}

/// A Word file that was looked through part by part, and made ready for pandoc.
public struct WordFile {
    /// An archive of what pandoc needs, without pictures.
    private(set) var bytes: [UInt8] = []
    private(set) var losses = Losses()
    /// What it has that pandoc would not tell of.
    public var found: [Loss] { losses.all }

    /// Of XML in one part: a book of a thousand pages has some ten.
    private static let mostXML = 48 << 20

    /// - Parameter original: a file's bytes; anything at all.
    public init(_ original: [UInt8]) throws(WordFault) {
        if let kind = WordFile.otherKind(original) { throw kind }
        var archive: ZipArchive
        do throws(ZipFault) { archive = try ZipArchive(original) } catch { throw WordFault(error) }
        if let kind = WordFile.otherKind(archive) { throw kind }
        // Unpacked here, within limits, before another program is let near it.
        do throws(ZipFault) { try prepare(archive.readAll()) } catch { throw WordFault(error) }
    }

    /// Words and what shapes them; what is drawn, embedded or a program stays behind.
    private mutating func prepare(_ parts: [ZipPart]) throws(ZipFault) {
        var kept: [ZipPart] = []
        for part in parts {
            let name = part.name.lowercased()
            guard name.hasSuffix(".xml") || name.hasSuffix(".rels") else {
                // Named in the text, and looked for by pandoc.
                if name.hasPrefix("word/media/") { kept.append(ZipPart(name: part.name, bytes: [])) }
                continue
            }
            guard part.bytes.count <= WordFile.mostXML, !WordFile.declaresEntities(part.bytes) else { throw .tooLarge }
            let file = name.split(separator: "/").last.map(String.init) ?? name
            if name.hasPrefix("word/"), ["document", "footnotes", "endnotes"].contains(where: { file.hasPrefix($0) && file.hasSuffix(".xml") }) {
                var pass = WordPass(part.bytes)
                pass.run(&losses)
                kept.append(ZipPart(name: part.name, bytes: pass.output))
            } else if name.hasPrefix("word/"), file.hasPrefix("header") || file.hasPrefix("footer"), file.hasSuffix(".xml") {
                let words = WordPass.words(of: part.bytes)
                if !words.isEmpty { losses.add(.headerFooter, words) }
            } else {
                kept.append(part)
            }
        }
        bytes = zipArchive(kept)
    }

    /// No office program writes a document type, and what it declares can grow without bound.
    private static func declaresEntities(_ bytes: [UInt8]) -> Bool {
        let sign = Array("<!DOCTYPE".utf8)
        return bytes.indices.contains { bytes[$0] == sign[0] && bytes[$0...].starts(with: sign) }
    }
}

// MARK: - What it is instead

extension WordFile {
    /// By its first bytes.
    private static func otherKind(_ bytes: [UInt8]) -> WordFault? {
        if bytes.isEmpty { return .otherKind(sv: "tom", en: "empty") }
        switch FileKind(bytes) {
        case .compound: return isEncryptedCompound(bytes) ? .encrypted : .oldFormat
        case .pdf: return .otherKind(sv: "en PDF", en: "a PDF")
        case .richText: return .otherKind(sv: "en RTF-fil", en: "an RTF file")
        case .zip: return nil
        case .picture, .packed, nil: break
        }
        let start = bytes.prefix(400).map { $0 | 0x20 }
        if start.starts(with: "<!doctype html".utf8.map { $0 | 0x20 }) || start.starts(with: "<html".utf8.map { $0 | 0x20 }) {
            return .otherKind(sv: "en webbsida", en: "a web page")
        }
        if String(validating: bytes.prefix(4096).dropLast(4), as: UTF8.self) != nil, !bytes.prefix(4096).contains(0) {
            return .otherKind(sv: "vanlig text", en: "plain text")
        }
        return .otherKind(sv: "ingen Word-fil", en: "no Word file")
    }

    /// By the parts of the archive.
    private static func otherKind(_ archive: ZipArchive) -> WordFault? {
        if archive.has("content.xml"), archive.has("mimetype") || archive.has("META-INF/manifest.xml") {
            return .otherKind(sv: "ett OpenDocument-dokument", en: "an OpenDocument document")
        }
        if archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin") { return .otherKind(sv: "en arbetsbok", en: "a workbook") }
        if archive.has("ppt/presentation.xml") { return .otherKind(sv: "en presentation", en: "a presentation") }
        if archive.has("Index/Document.iwa") || archive.has("Index.zip") {
            return .otherKind(sv: "ett dokument från Apple Pages", en: "a document of Apple Pages")
        }
        if !archive.entries.contains(where: { $0.name.lowercased().hasPrefix("word/document") }) {
            return .otherKind(sv: "ett zip-arkiv utan Word-text", en: "a zip archive without a text of Word's")
        }
        return nil
    }
}

extension WordFault {
    fileprivate init(_ fault: ZipFault) {
        switch fault {
        case .encrypted: self = .encrypted
        case .tooLarge: self = .tooLarge(megabytes: ZipArchive.mostBytes >> 20)
        case .damaged, .unsupported: self = .damaged
        }
    }
}
