import Diagnostics
import DocumentTree
import Foundation
import Style
import TestSupport
import Testing
import Text

@testable import Layout

/// What the paragraph tests have in common: a setter, texts, and goldens.
enum ParagraphFixture {
    static func setter() throws -> ParagraphSetter {
        var diagnostics = DiagnosticList()
        let library = try #require(
            FontLibrary.open(FontFamilies(), diagnostics: &diagnostics),
            "Open Sans (fonts-open-sans) must be installed to run the tests")
        let hyphenator = Hyphenator(HyphenationDictionaries.open(diagnostics: &diagnostics))
        try #require(diagnostics.isEmpty, "hyphen-sv must be installed to run the tests")
        return ParagraphSetter(shaper: Shaper(library: library), hyphenator: hyphenator)
    }

    /// Text in the body style; `*…*` is set semibold, as a span of its own.
    static func text(_ source: String, size: Double = 9.75) -> StyledText {
        var text = StyledText()
        for (index, part) in source.split(separator: "*", omittingEmptySubsequences: false).enumerated() {
            let start = text.bytes.count
            text.bytes += Array(part.utf8)
            if part.isEmpty { continue }
            let font = FontRequest(weight: index % 2 == 1 ? .semibold : .regular, size: .points(size))
            let node = NodeID(Int32(index))
            text.spans.append(
                StyledSpan(start: start, end: text.bytes.count, font: font, colour: .ink, node: node))
        }
        return text
    }

    static func options(_ width: Double, justified: Bool = false) -> ParagraphOptions {
        var options = ParagraphOptions(width: .points(width))
        options.justified = justified
        return options
    }

    static let swedish = [
        """
        Samhällskontraktet är ett långsiktigt partnerskap mellan två kommuner och ett lärosäte. Parterna har \
        kommit överens om att tillsammans utveckla välfärden genom forskning, innovation och gemensamt lärande, \
        och att använda sina resurser så att nyttan för invånarna blir större än summan av det var och en gör på \
        egen hand.
        """,
        """
        Under perioden har processledarna prioriterat arbetet med *självständiga äldre* och *alla barn och unga \
        lyckas*. Kompetensförsörjningsfrågorna har krävt mer tid än planerat, eftersom \
        verksamhetsutvecklingsprojekten i de båda kommunerna hunnit olika långt; prognosen för helåret är \
        11 100 000 kr, varav 6 183 382 kr var förbrukade den 31 augusti 2024.
        """,
        """
        Styrelsen bad i maj om en tydligare redovisning av uppväxlingen – både extern och intern – och om en \
        jämförelse med målet för 2022–2025. Underlaget finns i bilaga 1, och mer om arbetssättet står på \
        https://www.exempelkommun.se/samhallskontraktet/styrelsen/2024-09-19/underlag_budget.html där även \
        tidigare beslut går att läsa.
        """,
        "Kommunikations- och utvecklingsavdelningen ansvarar för budget-/prognosarbetet.",
    ]
}

/// Compares with `Tests/Golden/paragraphs/<name>.txt`.
func expectParagraphGolden(_ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(difference(actual, from: "Tests/Golden/paragraphs/\(name).txt") == nil, sourceLocation: sourceLocation)
}
