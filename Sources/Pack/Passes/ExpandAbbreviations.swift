import Diagnostics
import DocumentTree
import Inputs

/// The register's abbreviations, to be told what they stand for where a document first uses them.
struct Abbreviations: Sendable {
    private struct Entry {
        var bytes: [UInt8]
        var expansion: String
        var language: String?
    }

    /// The longest first, so that “MDU-F” is not taken for “MDU”.
    private var entries: [Entry] = []
    /// Whether one begins with a byte: most letters of a text are passed by that.
    private var begins = [Bool](repeating: false, count: 256)

    init(_ register: Register) {
        for field in register.section("förkortningar")?.fields ?? [] {
            guard case .record(let record) = field.value.kind, case .text(let expansion)? = record["betydelse"]?.kind,
                !field.name.isEmpty
            else { continue }
            var language: String?
            if case .text(let code)? = record["språk"]?.kind { language = code }
            entries.append(Entry(bytes: Array(field.name.utf8), expansion: expansion, language: language))
        }
        for entry in entries { begins[Int(entry.bytes[0])] = true }
        entries.sort { ($1.bytes.count, $0.bytes.first ?? 0) < ($0.bytes.count, $1.bytes.first ?? 0) }
    }

    /// Marks the first use of each in a document. No word is changed.
    func expand(_ document: inout Document) {
        if entries.isEmpty { return }
        var search = Search(entries: entries, begins: begins, language: document.language)
        document.changeInlines { search.expand(&$0) }
    }

    private struct Search {
        var entries: [Entry]
        let begins: [Bool]
        let language: String

        mutating func expand(_ inlines: inout [Inline]) {
            var index = 0
            while index < inlines.count, !entries.isEmpty {
                switch inlines[index] {
                case .text(let text, let range):
                    if let parts = split(text, range) {
                        inlines.replaceSubrange(index...index, with: parts)
                        // The rest of the text, after the abbreviation, is looked at next.
                        while case .text = inlines[index] { index += 1 }
                    }
                case .emphasis(var inner):
                    expand(&inner)
                    inlines[index] = .emphasis(inner)
                case .strong(var inner):
                    expand(&inner)
                    inlines[index] = .strong(inner)
                case .link(var link):
                    expand(&link.inlines)
                    inlines[index] = .link(link)
                // Another language has its own abbreviations.
                case .foreign, .figure, .code, .abbreviation, .footnoteReference, .lineBreak: break
                }
                index += 1
            }
        }

        /// What comes before the first abbreviation, itself, and what comes after; nil when there is none.
        private mutating func split(_ text: String, _ range: SourceRange?) -> [Inline]? {
            let bytes = Array(text.utf8)
            for start in bytes.indices where begins[Int(bytes[start])] {
                for (number, entry) in entries.enumerated() {
                    guard bytes[start] == entry.bytes[0], bytes[start...].starts(with: entry.bytes),
                        isWhole(bytes, start..<start + entry.bytes.count)
                    else { continue }
                    entries.remove(at: number)
                    let short = Abbreviation(
                        id: .none, text: String(decoding: entry.bytes, as: UTF8.self), expansion: entry.expansion,
                        language: entry.language == language ? nil : entry.language, range: range)
                    let rest = bytes[(start + entry.bytes.count)...]
                    var parts: [Inline] = []
                    if start > 0 { parts.append(.text(String(decoding: bytes[..<start], as: UTF8.self), range)) }
                    parts.append(.abbreviation(short))
                    if !rest.isEmpty { parts.append(.text(String(decoding: rest, as: UTF8.self), range)) }
                    return parts
                }
            }
            return nil
        }

        /// Neither within a longer word nor within a number.
        private func isWhole(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
            // A character has four bytes at most; what is cut off of one before it is no word.
            let before = String(decoding: bytes[..<range.lowerBound].suffix(4), as: UTF8.self).unicodeScalars.last
            let after = String(decoding: bytes[range.upperBound...].prefix(4), as: UTF8.self).unicodeScalars.first
            return !(before.map(isWord) ?? false) && !(after.map(isWord) ?? false)
        }

        private func isWord(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        }
    }
}
