import DocumentTree
import Foundation
import Style
import TestSupport
import Testing

@testable import Images

@Suite struct SVGTests {
    @Test func textThatNobodyReadsIsRefused() {
        #expect(Reading(svg("<text x=\"1\" y=\"9\">\(String(repeating: "ord ", count: 50_000))</text>")).codes == ["BI016"])
        #expect(Reading(svg("<text x=\"1\" y=\"9\">1 000&#x202E; 92</text>")).codes == ["BI001"])
        #expect(Reading(svg("<text x=\"1\" y=\"9\">1 000\u{202E} 92</text>")).codes == ["BI001"])
    }

    @Test func drawsWhatADrawingProgramWrites() throws {
        let reading = try Reading(file: "former.svg")
        #expect(reading.codes == [])
        let dump = try #require(reading.drawing).dump()
        #expect(difference(dump, from: "Tests/Golden/images/former.txt") == nil)
    }

    /// A circle in four arcs must lie where the four quarters of `circle` lie.
    @Test func arcsAreRound() throws {
        let arcs = Reading(svg("<path d=\"M10 25A15 15 0 0 1 40 25A15 15 0 1 1 10 25Z\"/>"))
        guard case .path(let path)? = arcs.drawing?.elements.first else { return #expect(Bool(false)) }
        let ends = path.segments.compactMap { segment -> Point? in
            if case .curve(_, _, let end) = segment { end } else { nil }
        }
        #expect(ends.count == 8)
        for end in ends {
            let (x, y) = (Double(end.x.raw) / 750 - 25, Double(end.y.raw) / 750 - 25)
            #expect(abs((x * x + y * y).squareRoot() - 15) < 0.01)
        }
    }

    @Test(arguments: [
        ("<script>alert(1)</script>", "BI004", 2), ("<rect width=\"9\" height=\"9\" onclick=\"x()\"/>", "BI004", 2),
        ("<image href=\"https://exempel.se/a.png\"/>", "BI003", 2), ("<foreignObject/>", "BI003", 2),
        ("<g>\n<use href=\"#a\"/></g>", "BI005", 3), ("<rect xlink:href=\"a.svg\" width=\"1\" height=\"1\"/>", "BI005", 2),
        ("<rect width=\"9\" height=\"9\" fill=\"url(#t)\"/>", "BI005", 2),
        ("<pattern id=\"p\"/>\n<rect width=\"9\" height=\"9\" fill=\"url(#p)\"/>", "BI006", 3),
        ("<rect width=\"9\" height=\"9\"><animate attributeName=\"width\"/></rect>", "BI003", 2),
        ("<rect width=\"9\" height=\"9\" stroke=\"red\" vector-effect=\"non-scaling-stroke\"/>", "BI006", 2),
        ("<text x=\"1\" y=\"20\" text-decoration=\"underline\">ord</text>", "BI006", 2),
        ("<text x=\"1\" y=\"20\" stroke=\"red\">ord</text>", "BI585", 2),
        ("<text x=\"1\" y=\"20\" font-family=\"Wingdings, sans-serif\">l n</text>", "BI584", 2),
        ("<text x=\"1\" y=\"20\" style=\"font: 12px 'Zapf Dingbats'\">l n</text>", "BI584", 2),
        ("<rect width=\"9\" height=\"9\" strok=\"red\"/>", "BI586", 2), ("<rect width=\"9\" height=\"9\" FILL=\"red\"/>", "BI586", 2),
        ("<rect width=\"9\" height=\"9\" style=\"stroke-widht:2\"/>", "BI586", 2),
        ("<use href=\"fil.svg#a\"/>", "BI005", 2), ("<g id=\"a\">\n<use href=\"#a\"/></g>", "BI005", 3),
        ("<rect width=\"9\" height=\"9\" style=\"filter:blur(2px)\"/>", "BI006", 2),
        ("<path d=\"M0 0 L\"/>", "BI007", 2), ("<rect width=\"9\" height=\"9\" fill=\"rödaktig\"/>", "BI007", 2),
        ("<text transform=\"rotate(90)\">på högkant</text>", "BI009", 2),
        ("<style>rect:nth-child(2) { fill: red }</style>", "BI010", 2), ("<rect", "BI001", 3), ("<a></b>", "BI001", 2),
        ("<text>&nbsp;</text>", "BI001", 2),
    ])
    func whatCannotBeDrawnIsToldAtItsLine(content: String, code: String, line: Int) {
        let reading = Reading(svg(content))
        #expect(reading.codes == [code])
        #expect(reading.lines == [line])
        #expect(reading.drawing == nil)
    }

    @Test func needsASizeAndTheRightRoot() {
        #expect(Reading(svg("", attributes: "")).codes == ["BI008"])
        #expect(Reading("<html><body/></html>").codes == ["BI002"])
        #expect(Reading("hej").codes == ["BI011"])
        #expect(Reading([]).codes == ["BI011"])
        #expect(Reading(svg("")).codes == ["BI015"])
    }

    @Test func entitiesCannotMultiply() {
        let bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg>&b;</svg>"
        #expect(Reading(bomb).codes == ["BI001"])
    }

    @Test func nestingAndSizeEndInAMessage() {
        #expect(Reading(svg(String(repeating: "<g>", count: 5_000))).codes == ["BI001"])
        let huge = svg("<path d=\"M0 0" + String(repeating: "h1", count: 300_000) + "\"/>")
        #expect(Reading(huge).codes == ["BI007"])
        #expect(Reading(svg("<rect width=\"1e300\" height=\"9e9\" transform=\"scale(9e9)\"/>")).drawing == nil)
    }

    /// Every prefix, and the file with a byte changed here and there: a message or a drawing, never a crash.
    @Test func anyDamageIsSurvived() throws {
        let bytes = Array(try Data(contentsOf: fixtures.appending(path: "former.svg")))
        for end in stride(from: 0, to: bytes.count, by: 7) {
            let reading = Reading(Array(bytes[..<end]))
            #expect(reading.drawing == nil && !reading.codes.isEmpty)
        }
        for index in stride(from: 0, to: bytes.count, by: 11) {
            for value in [UInt8(0), 0x22, 0x3C, 0x39, 0xFF] {
                var damaged = bytes
                damaged[index] = value
                _ = Reading(damaged)
            }
        }
    }
}
