import DocumentTree
import Foundation
import TestSupport
import Testing

@testable import Images

/// The pictures that `scripts/svg-compare Tests/Fixtures/svg/*.svg` holds against another renderer: what was drawn then is
/// what is drawn now.
@Suite struct SVGPageTests {
    static let names = [
        "bagar", "genomskinligt", "klippt", "pilar", "ratio", "ringdiagram", "sprickor", "stilmall", "symboler", "textrader", "toningar",
    ]

    /// As programs write them, by the program's name.
    static let programs = [
        "affinity", "cairo", "corel", "drawio", "echarts", "excel", "figma", "gnuplot", "googlecharts", "googleslides", "graphviz", "highcharts",
        "illustrator", "inkscape", "libreoffice", "lucid", "matplotlib", "omnigraffle", "plantuml", "plotly", "powerpoint", "qgis", "svglite",
        "vega", "visio",
    ].map { "ur-\($0)" }

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: "\(repositoryRoot)/Tests/Fixtures/svg/\(name).svg")))
    }

    /// What a program cannot but write otherwise is refused where it stands, with what to do there.
    @Test func whatAProgramWritesOtherwiseIsRefusedAtItsLine() throws {
        func reading(_ name: String, _ old: String, _ new: String) throws -> Reading {
            let text = String(decoding: try bytes(name), as: UTF8.self)
            #expect(text.contains(old))
            return Reading(text.replacingOccurrences(of: old, with: new))
        }
        // draw.io's formatted text with a picture instead of words.
        let drawn = try reading("ur-drawio", "<text x=\"50\" y=\"44\"", "<image width=\"98\" height=\"17\"/><text x=\"50\" y=\"44\"")
        #expect(drawn.codes == ["BI003"] && drawn.lines == [4] && drawn.words.contains("Formatted Text"))
        // svglite's lengths.
        let stretched = try reading("ur-svglite", ">30<", " textLength='9.79px' lengthAdjust='spacingAndGlyphs'>30<")
        #expect(stretched.codes == ["BI006"] && stretched.lines == [35] && stretched.words.contains("fix_text_size"))
        // Google's charts saved from a page refer to that page.
        #expect(try reading("ur-googlecharts", "url(#_AB", "url(https://docs.google.com/#_AB").codes == ["BI005"])
        // Inkscape's flowed text.
        let flowed = try reading("ur-inkscape", "style=\"font-style:normal", "style=\"shape-inside:url(#rect1);font-style:normal")
        #expect(flowed.codes == ["BI006"])
        // Mermaid's labels.
        let label = Reading(svg("<foreignObject width=\"9\" height=\"9\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Ja</div></foreignObject>"))
        #expect(label.codes == ["BI003"] && label.lines == [2] && label.words.contains("htmlLabels"))
    }

    @Test(arguments: names + programs) func isDrawnAsItWasSeen(name: String) throws {
        let reading = Reading(try bytes(name))
        #expect(reading.codes.filter { $0 != "BI578" } == [])
        let dump = try #require(reading.drawing).dump()
        #expect(difference(dump, from: "Tests/Golden/images/svg/\(name).txt") == nil)
    }
}
