import DocumentTree
import Foundation
import Style
import TestSupport
import Testing

@testable import Charts

/// What holds for every chart, whatever its values.
struct DrawingTests {
    /// What saves height says the same in type of the same size.
    @Test(arguments: ChartKind.allCases) func theLowerFormSaysTheSame(kind: ChartKind) throws {
        var lower = 0
        for (name, chart) in Samples.all(kind) {
            let full = chart.drawing()
            guard let compact = chart.compactDrawing(than: full) else { continue }
            lower += 1
            #expect(compact.size.width == full.size.width, "\(kind) \(name)")
            func texts(_ drawing: Drawing) -> [Length: Set<String>] {
                var result: [Length: Set<String>] = [:]
                for case .text(let text) in drawing.elements { result[text.size, default: []].insert(text.text) }
                return result
            }
            // A value within a bar that became too thin for it may go, and a step of the scale.
            for (size, words) in texts(compact) { #expect(texts(full)[size]?.isEmpty == false, "\(kind) \(name) \(words)") }
            #expect(full.size.height - compact.size.height >= .points(8))
        }
        #expect(lower > 0)
    }

    @Test(arguments: ChartKind.allCases) func noShapeLeavesTheFrame(kind: ChartKind) {
        for (name, chart) in Samples.everyWidth(kind) {
            let drawing = chart.drawing()
            for case .rectangle(let shape) in drawing.elements where shape.fill != .role(.paper) {
                let rect = shape.rect
                #expect(rect.origin.x >= .zero && rect.origin.y >= .zero, "\(kind) \(name)")
                #expect(rect.origin.x + rect.size.width <= drawing.size.width, "\(kind) \(name)")
                #expect(rect.origin.y + rect.size.height <= drawing.size.height, "\(kind) \(name)")
            }
        }
    }

    @Test func aBarIsAsLongAsItsValue() throws {
        let chart = Samples.chart(.bars, ["a", "b"], [("Utfall", [1_000_000, 500_000])])
        let bars = chart.drawing().elements.compactMap { element -> Length? in
            guard case .rectangle(let shape) = element, shape.fill == .role(.accent) else { return nil }
            return shape.rect.size.width
        }
        try #require(bars.count == 2)
        #expect(abs(bars[0].raw - bars[1].raw * 2) <= 2)
    }

    @Test func sharesFillTheWhole() {
        for (_, chart) in Samples.all(.shares) {
            for index in chart.categories.indices {
                if let parts = chart.parts(of: index) { #expect(parts.reduce(0, +) == 10_000) }
            }
        }
    }

    /// Every fill has a pattern or a tone of its own, and an outline that can be told from the paper (3:1).
    @Test func fillsDifferWithoutColour() {
        var seen: Set<[DrawingElement]> = []
        // In the theme's own colour for the series as well.
        for fill in Pattern.allCases.flatMap({ [Fill($0), Fill($0, colour: .series1, carriesWords: false)] }) where fill.pattern != .blank {
            var sketch = Sketch(textSize: .points(8))
            fill.draw(Rect(x: .zero, y: .zero, width: .points(40), height: .points(20)), in: &sketch)
            #expect(seen.insert(sketch.elements).inserted)
        }
    }

    @Test(arguments: ChartKind.allCases) func drawingsAreAsRecorded(kind: ChartKind) throws {
        var text = ""
        for (name, chart) in Samples.all(kind) where ["vanlig", "negativa", "saknade", "mål"].contains(name) {
            text += "\(name): \(chart.alternative("Titel"))\n\(chart.drawing().dump())\n"
        }
        #expect(difference(text, from: "Tests/Golden/drawings/\(kind.rawValue).txt") == nil)
    }
}
