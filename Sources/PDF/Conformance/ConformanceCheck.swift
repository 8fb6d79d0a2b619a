import Diagnostics
import DocumentTree
import Layout

/// Looks for violations in what a file is about to be written from, in the order of the document.
struct ConformanceCheck {
    private(set) var violations: [Violation] = []

    static func violations(of input: PDFInput, _ plan: FilePlan, _ uses: [GlyphUse]) -> [Violation] {
        var check = ConformanceCheck()
        check.check(input.metadata)
        if plan.strayRuns > 0 { check.violations.append(.untaggedText) }
        for part in input.parts { check.violations += part.findings.violations }
        for (index, use) in uses.enumerated() where !use.isEmpty && use.keys[0] != 0 {
            let metrics = input.library.metrics(.init(UInt8(truncatingIfNeeded: index)))
            check.violations.append(.missingGlyph(font: metrics.postScriptName))
        }
        return check.violations
    }

    /// Of a document by itself.
    static func violations(of document: Document) -> [Violation] {
        var check = ConformanceCheck()
        check.check(document)
        return check.violations
    }

    private mutating func check(_ metadata: PDFMetadata) {
        if metadata.title.allSatisfy(\.isWhitespace) { violations.append(.noTitle) }
        check(language: metadata.language)
    }

    private mutating func check(_ document: Document) {
        check(language: document.language)
        var found: [Violation] = []
        var level = 0
        document.blocks.forEachBlock { block in
            switch block {
            case .heading(let heading):
                let title = heading.inlines.plainText
                if level == 0, heading.level != 1 {
                    found.append(.firstHeadingNotTitle(title, level: heading.level, heading.range))
                } else if heading.level > level + 1 {
                    found.append(.headingLevelSkipped(title, level: heading.level, after: level, heading.range))
                }
                level = heading.level
            case .figure(let figure):
                if figure.alternative.allSatisfy(\.isWhitespace) { found.append(.figureWithoutAlternative(figure.range)) }
            case .table(let table): found += Self.violations(of: table)
            case .paragraph, .list, .quote, .callout, .code, .keyFigures, .definitions, .contents, .thematicBreak,
                .pageBreak:
                break
            }
        }
        var languages: [String] = []
        document.forEachInline { inline in
            switch inline {
            case .link(let link):
                if link.inlines.plainText.allSatisfy(\.isWhitespace) {
                    found.append(.linkWithoutText(target: link.target.words, link.range))
                }
            case .foreign(let foreign): if !languages.contains(foreign.language) { languages.append(foreign.language) }
            case .abbreviation(let short):
                if let language = short.language, !languages.contains(language) { languages.append(language) }
            // Those in UTF-8 begin with these two.
            case .text(let text, let range) where text.hasByte(0) || text.hasByte(0xEF):
                for scalar in text.unicodeScalars where [0, 0xFEFF, 0xFFFE].contains(scalar.value) {
                    found.append(.forbiddenCharacter(MissingCode.of(scalar), range))
                }
            case .text, .figure, .emphasis, .strong, .code, .footnoteReference, .lineBreak: break
            }
        }
        violations += found
        for language in languages { check(language: language) }
    }

    private static func violations(of table: Table) -> [Violation] {
        var found: [Violation] = []
        let caption = table.caption.plainText
        let hasWords = table.head.contains { row in row.cells.contains { !$0.inlines.plainText.allSatisfy(\.isWhitespace) } }
        if !hasWords { found.append(.tableWithoutColumnHeaders(caption, table.range)) }
        if table.columns.count > 1, !table.columns.contains(where: \.isRowHeader) {
            found.append(.tableWithoutRowHeaders(caption, table.range))
        }
        for (index, row) in table.rows.enumerated() {
            let width = row.cells.reduce(0) { $0 + max(1, $1.columnSpan) }
            if width != table.columns.count {
                found.append(
                    .irregularRow(
                        table: caption, row: index + 1, cells: width, columns: table.columns.count,
                        row.range ?? table.range))
            }
        }
        return found
    }

    /// The form of a tag (BCP 47 2.1): letters, then groups of letters and digits.
    private mutating func check(language: String) {
        let parts = language.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isPrimary = parts.first.map { (2...8).contains($0.count) && $0.allSatisfy(Self.isLetter) } ?? false
        let areSubtags = parts.dropFirst().allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { Self.isLetter($0) || (0x30...0x39).contains($0) }
        }
        if !isPrimary || !areSubtags { violations.append(.badLanguage(language)) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}

/// “U+FEFF”.
private enum MissingCode {
    static func of(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}

extension LinkTarget {
    fileprivate var words: String {
        switch self {
        case .url(let url): url
        case .anchor(let anchor): (anchor.document ?? "") + (anchor.name.map { "#" + $0 } ?? "")
        }
    }
}
