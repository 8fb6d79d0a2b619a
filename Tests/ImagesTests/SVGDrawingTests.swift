import DocumentTree
import Style
import Testing

@testable import Images

/// What a file says is what is drawn: each of these was once drawn otherwise, without a word.
@Suite struct SVGDrawingTests {
    private func elements(_ content: String, attributes: String = "viewBox=\"0 0 100 50\"") -> [DrawingElement] {
        let reading = Reading(svg(content, attributes: attributes))
        #expect(reading.codes == [])
        return reading.drawing?.elements ?? []
    }

    private func path(_ content: String, attributes: String = "viewBox=\"0 0 100 50\"") -> DrawingPath? {
        guard case .path(let path)? = elements(content, attributes: attributes).first else { return nil }
        return path
    }

    /// In user units.
    private func box(_ path: DrawingPath?) -> [Int] {
        let points = (path?.segments ?? []).flatMap { segment -> [Point] in
            switch segment {
            case .move(let to), .line(let to): [to]
            case .curve(_, _, let to): [to]
            case .close: []
            }
        }
        let (x, y) = (points.map { $0.x.raw * 4 / 3000 }, points.map { $0.y.raw * 4 / 3000 })
        return [x.min() ?? 0, y.min() ?? 0, x.max() ?? 0, y.max() ?? 0]
    }

    @Test func percentagesAreOfTheView() {
        #expect(box(path("<rect width=\"100%\" height=\"50%\"/>")) == [0, 0, 100, 25])
        #expect(box(path("<rect style=\"x:10%; width:2em; height:1em; font-size:10px\"/>")) == [10, 0, 30, 10])
    }

    @Test func currentColorIsThatOfWhatIsPainted() {
        let drawn = path("<g color=\"green\"><rect width=\"9\" height=\"9\"/></g>", attributes: "viewBox=\"0 0 100 50\" fill=\"currentColor\"")
        #expect(drawn?.fill == .colour(Colour(hex: 0x008000)))
        let used = path(
            "<defs><rect id=\"r\" width=\"9\" height=\"9\" fill=\"currentColor\"/></defs><use href=\"#r\" color=\"#112233\" x=\"20\"/>")
        #expect(used?.fill == .colour(Colour(hex: 0x112233)))
        #expect(box(used) == [20, 0, 29, 9])
    }

    @Test func markersLieWhereThePaintOrderSays() {
        let marker = "<marker id=\"m\" markerWidth=\"4\" markerHeight=\"4\" overflow=\"visible\"><rect width=\"2\" height=\"2\" fill=\"red\"/></marker>"
        func fills(_ order: String) -> [Paint?] {
            elements("\(marker)<path d=\"M10 10L30 30L50 10z\" fill=\"lime\" stroke=\"blue\" marker-start=\"url(#m)\" paint-order=\"\(order)\"/>")
                .map { element in
                    switch element {
                    case .path(let path): path.fill ?? path.stroke?.paint
                    case .group(let group): if case .path(let path)? = group.elements.first { path.fill } else { nil }
                    default: nil
                    }
                }
        }
        let (red, lime, blue) = (Paint.colour(Colour(hex: 0xFF0000)), Paint.colour(Colour(hex: 0x00FF00)), Paint.colour(Colour(hex: 0x0000FF)))
        #expect(fills("normal") == [lime, red])
        #expect(fills("markers") == [red, lime])
        #expect(fills("markers stroke fill") == [red, blue, lime])
        #expect(fills("fill markers") == [lime, red, blue])
        #expect(fills("stroke markers fill") == [blue, red, lime])
    }

    @Test func placesAmongSiblingsAreSelected() {
        let sheet = """
            <style>@font-face { font-family: x; src: local(x) } @keyframes k { from { fill: red } to { fill: lime } }
            rect { fill: black } rect:first-child { fill: red } g > rect:last-child { fill: blue } rect:hover { fill: lime }
            :root { stroke: none }</style>
            <g><rect width="9" height="9"/><rect width="9" height="9"/><rect width="9" height="9"/></g>
            """
        let fills = elements(sheet).map { element -> Paint? in
            if case .path(let path) = element { return path.fill }
            return nil
        }
        #expect(fills == [0xFF0000, 0, 0x0000FF].map { Paint.colour(Colour(hex: $0)) })
        // What would move is refused where it stands.
        let moving = Reading(svg("<style>.a { animation: k 1s }</style><rect class=\"a\" width=\"9\" height=\"9\"/>", attributes: "viewBox=\"0 0 9 9\""))
        #expect(moving.codes == ["BI006"])
    }

    @Test func spacesThatAreKeptCountAtTheEnds() {
        guard case .text(let text)? = elements("<text x=\"5\" y=\"9\" font-size=\"9\" xml:space=\"preserve\">  a  b </text>").first else {
            Issue.record("no text")
            return
        }
        #expect(text.text == "\u{A0}\u{A0}a  b\u{A0}")
    }

    @Test func visibilityIsTakenBackWithin() {
        let drawn = elements(
            "<g visibility=\"hidden\"><rect width=\"9\" height=\"9\"/><rect x=\"20\" width=\"9\" height=\"9\" visibility=\"visible\"/></g>")
        #expect(drawn.count == 1)
    }

    @Test func stylesWeighAsInCSS() {
        let sheet = """
            <style>/* fyllning */ .a { fill: red } g > rect { fill: lime } #r { fill: blue !important }</style>
            <g><rect id="r" class="a" style="/* nej */ fill: yellow; stroke: none" width="9" height="9" fill="gray"/></g>
            """
        #expect(path(sheet)?.fill == .colour(Colour(hex: 0x0000FF)))
        #expect(path("<g style=\"transform:translate(50px,0)\"><rect width=\"9\" height=\"9\"/></g>").map { box($0)[0] } == 50)
        #expect(path("<rect width=\"9\" height=\"9\" transform=\"rotate(180)\" transform-origin=\"20 20\"/>").map { box($0) } == [31, 31, 40, 40])
    }

    @Test func dashesBeginAtTheRightAndMayBeShares() {
        let ring = path(
            "<circle cx=\"50\" cy=\"25\" r=\"10\" fill=\"none\" stroke=\"red\" pathLength=\"100\" stroke-dasharray=\"25 75\" stroke-dashoffset=\"-25\"/>")
        // From three o'clock, clockwise: a quarter of 2πr, begun a quarter in.
        guard case .move(let start)? = ring?.segments.first else { return #expect(Bool(false)) }
        #expect(start.x == .points(45))
        #expect(ring?.stroke?.dash.first.map { abs($0.raw - 11_781) < 20 } == true)
        #expect(ring?.stroke.map { abs($0.dashStart.raw - 35_343) < 60 } == true)
        #expect(path("<path d=\"M0 0L9 9L0 18\" stroke=\"red\" fill=\"none\" stroke-miterlimit=\"2\"/>")?.stroke?.miterLimit == 2000)
    }

    @Test func theRootKeepsItsProportionsAsItSays() {
        let wide = "viewBox=\"0 0 100 50\" width=\"200\" height=\"200\""
        #expect(box(path("<rect width=\"100\" height=\"50\"/>", attributes: wide + " preserveAspectRatio=\"none\"")) == [0, 0, 200, 200])
        #expect(box(path("<rect width=\"100\" height=\"50\"/>", attributes: wide + " preserveAspectRatio=\"xMinYMin\"")) == [0, 0, 200, 100])
        #expect(box(path("<rect width=\"100\" height=\"50\"/>", attributes: wide)) == [0, 50, 200, 150])
    }

    @Test func gradientsAreDrawnAndThoseWithoutStopsAreNothing() {
        let defs =
            "<linearGradient id=\"g\" gradientTransform=\"rotate(90)\"><stop offset=\"20%\" stop-color=\"red\"/><stop offset=\"1\" stop-color=\"blue\" stop-opacity=\".5\"/></linearGradient>"
        guard case .gradient(let gradient)? = path(defs + "<rect width=\"40\" height=\"20\" fill=\"url(#g)\"/>")?.fill else {
            return #expect(Bool(false))
        }
        #expect(gradient.stops.map(\.offset) == [200_000, 1_000_000])
        #expect(gradient.stops.map(\.opacity) == [1000, 500])
        #expect(gradient.placed.b == 15_000)
        #expect(path("<radialGradient id=\"g\"/><rect width=\"40\" height=\"20\" fill=\"url(#g) green\"/>")?.fill == .colour(Colour(hex: 0x008000)))
    }

    @Test func opacityOfAGroupIsOfTheWhole() {
        let drawn = elements("<g opacity=\".5\"><rect width=\"9\" height=\"9\"/><rect x=\"5\" width=\"9\" height=\"9\"/></g>")
        guard drawn.count == 1, case .group(let group) = drawn[0] else { return #expect(Bool(false)) }
        #expect(group.opacity == 500 && group.elements.count == 2)
        #expect(path("<rect width=\"9\" height=\"9\" fill-opacity=\".25\"/>")?.fill == .translucent(Colour(hex: 0), opacity: 250))
    }

    @Test func superscriptsStandHigherOnTheSameLine() {
        guard
            case .text(let text)? = elements(
                "<text x=\"20\" y=\"40\" font-size=\"30\">10<tspan dy=\"-12\" font-size=\"18\">3</tspan><tspan dy=\"12\"> m</tspan></text>"
            ).first
        else { return #expect(Bool(false)) }
        #expect(text.words == "103 m")
        #expect(text.following.map(\.rise) == [.points(9), .zero])
        #expect(text.following.map(\.size) == [.points(13.5), .points(22.5)])
    }

    @Test func aRunKeepsItsOwnStyle() {
        guard
            case .text(let text)? = elements("<text x=\"10\" y=\"40\" font-size=\"30\">\n  <tspan style=\"font: bold 14px sans-serif\">Liten</tspan>\n</text>")
                .first
        else { return #expect(Bool(false)) }
        #expect(text.text == "Liten" && text.size == .points(10.5) && text.weight == .bold)
    }

    @Test func lettersKeepTheirColourAndFaintOnesAreTold() {
        let faint = Reading(svg("<text x=\"20\" y=\"40\" font-size=\"12\" fill=\"#999999\">Grå etikett</text>"))
        #expect(faint.codes == ["BI578"])
        guard case .text(let text)? = faint.drawing?.elements.first else { return #expect(Bool(false)) }
        #expect(text.colour == .own(Colour(hex: 0x999999)))
        // White letters are judged by what lies under them.
        let bar = "<rect y=\"0\" width=\"100\" height=\"50\" fill=\"#1b4f72\"/><text x=\"20\" y=\"30\" font-size=\"12\" fill=\"white\">Ljus</text>"
        #expect(Reading(svg(bar)).codes == [])
        #expect(Reading(svg("<text x=\"20\" y=\"30\" font-size=\"12\" fill=\"white\">Ljus</text>")).codes == ["BI578"])
        // Half transparent black on white is grey.
        guard case .text(let half)? = Reading(svg("<text x=\"2\" y=\"30\" font-size=\"12\" fill-opacity=\".8\">Ord</text>")).drawing?.elements.first
        else { return #expect(Bool(false)) }
        #expect(half.colour == .own(Colour(hex: 0x333333)))
    }

    @Test func textUnderAShapeIsNotShownOnTop() {
        let covered = "<text x=\"20\" y=\"30\" font-size=\"12\">Dold</text><rect width=\"%\" height=\"50\" fill=\"red\"/>"
        let all = Reading(svg(covered.replacing("%", with: "100")))
        #expect(all.codes == [] && all.drawing?.elements.count == 1)
        #expect(Reading(svg(covered.replacing("%", with: "32"))).codes == ["BI579"])
        #expect(Reading(svg("<text x=\"90\" y=\"30\" font-size=\"12\">Utanför kanten</text>")).codes == ["BI580"])
    }

    @Test func arrowsStandAtTheEndsOfLines() {
        let marker = "<marker id=\"m\" orient=\"auto\" markerWidth=\"4\" markerHeight=\"4\" refX=\"4\" refY=\"2\"><path d=\"M0 0L4 2L0 4z\"/></marker>"
        let drawn = elements(marker + "<path d=\"M10 10V40\" stroke=\"black\" marker-end=\"url(#m)\"/>")
        guard drawn.count == 2, case .group(let group) = drawn[1], case .path(let head)? = group.elements.first else {
            return #expect(Bool(false))
        }
        #expect(box(head) == [8, 36, 12, 40])
    }

    /// Inkscape's arrowheads have the colour of their line.
    @Test func aMarkerHasTheColoursOfItsLine() {
        let marker = "<marker id=\"m\" overflow=\"visible\"><path d=\"M0 0h9v9z\" fill=\"context-stroke\" stroke=\"context-fill\"/></marker>"
        let drawn = elements("\(marker)<path d=\"M5 5h40\" stroke=\"#aa0000\" fill=\"#00aa00\" marker-end=\"url(#m)\"/>")
        guard case .path(let head)? = drawn.last else { return #expect(Bool(false)) }
        #expect(head.fill == .colour(Colour(hex: 0xAA0000)) && head.stroke?.paint == .colour(Colour(hex: 0x00AA00)))
        // In what `use` draws, and in nothing.
        let used = elements("<defs><path id=\"p\" d=\"M0 0h9v9z\" fill=\"context-fill\"/></defs><use href=\"#p\" fill=\"#123456\"/>")
        guard case .path(let path)? = used.first else { return #expect(Bool(false)) }
        #expect(path.fill == .colour(Colour(hex: 0x123456)))
        #expect(elements("<rect width=\"9\" height=\"9\"/><path d=\"M0 0h9v9z\" fill=\"context-fill\"/>").count == 1)
        #expect(Reading(svg("<text x=\"5\" y=\"20\" fill=\"context-fill\">Ja</text>")).codes == ["BI585"])
    }

    /// The page is light: of two colours it is the first.
    @Test func coloursForLightAndDarkAreTheLightOnes() {
        let style = "fill: light-dark(rgb(218, 232, 252), var(--mörk, rgb(29, 41, 59))); stroke: light-dark(#6c8ebf, #5c79a3)"
        let drawn = path(
            "<rect width=\"9\" height=\"9\" fill=\"#dae8fc\" style=\"\(style)\"/>", attributes: "viewBox=\"0 0 100 50\" style=\"color-scheme: light dark\"")
        #expect(drawn?.fill == .colour(Colour(hex: 0xDAE8FC)) && drawn?.stroke?.paint == .colour(Colour(hex: 0x6C8EBF)))
        #expect(Reading(svg("<rect width=\"9\" height=\"9\"/>", attributes: "viewBox=\"0 0 9 9\" style=\"color-scheme: dark\"")).codes == ["BI006"])
        #expect(Reading(svg("<rect width=\"9\" height=\"9\" fill=\"light-dark(red)\"/>")).codes == ["BI007"])
    }

    @Test func textsOnOneAnotherAreTold() {
        func codes(_ content: String) -> [String] { Reading(svg(content, attributes: "viewBox=\"0 0 200 80\"")).codes }
        #expect(codes("<text x=\"10\" y=\"30\" font-size=\"12\">Kostnad per år</text><text x=\"50\" y=\"32\" font-size=\"12\">Utfall i år</text>") == ["BI587"])
        // Lines beneath each other, words beside each other, a sign over a letter, and the same words twice.
        #expect(codes("<text x=\"10\" y=\"30\" font-size=\"12\">Kostnad per år</text><text x=\"10\" y=\"42\" font-size=\"12\">Utfall i år</text>") == [])
        #expect(codes("<text x=\"10\" y=\"30\" font-size=\"12\">Kostnad</text><text x=\"60\" y=\"30\" font-size=\"12\">per år</text>") == [])
        #expect(codes("<text x=\"10\" y=\"30\" font-size=\"12\">a</text><text x=\"11\" y=\"27\" font-size=\"12\">°</text>") == [])
        #expect(codes("<text x=\"10\" y=\"30\" font-size=\"12\">Kostnad</text><text x=\"10.5\" y=\"30\" font-size=\"12\">Kostnad</text>") == [])
        // Many on one place take no time.
        #expect(codes((0..<3_000).map { "<text x=\"10\" y=\"30\" font-size=\"12\">nr \($0)</text>" }.joined()).count == 5)
    }

    @Test func aStretchedPenIsNotRound() {
        let drawn = path("<rect width=\"9\" height=\"9\" fill=\"none\" stroke=\"red\" transform=\"scale(4 1)\"/>")
        #expect(drawn?.pen == DrawingTransform(a: 2000, b: 0, c: 0, d: 500))
    }

    @Test func weightsThatTheFontIsNotAskedForAreTold() {
        func codes(_ attributes: String) -> [String] {
            Reading(svg("<text x=\"1\" y=\"20\" \(attributes)>ord</text>", attributes: "viewBox=\"0 0 100 50\"")).codes
        }
        for weight in ["400", "600", "bold", "normal"] { #expect(codes("font-weight=\"\(weight)\"") == []) }
        for weight in ["100", "300", "500", "900", "lighter"] { #expect(codes("font-weight=\"\(weight)\"") == ["BI583"]) }
        // A character of its own is the same sign in any font; names of others are nothing to tell.
        #expect(codes("font-family=\"Georgia\" data-fil=\"a\" pointer-events=\"none\" lang=\"sv\"") == [])
    }

    @Test func whatUseIsSeenThroughMovesWithIt() {
        let inside = elements(
            "<clipPath id=\"c\"><rect width=\"10\" height=\"10\"/></clipPath><rect id=\"o\" width=\"20\" height=\"20\"/>"
                + "<use href=\"#o\" x=\"40\" clip-path=\"url(#c)\"/>")
        guard case .group(let group)? = inside.last, case .move(let corner)? = group.clip?.first else { return #expect(Bool(false)) }
        #expect(corner.x.raw == 30_000)
    }

    @Test func anArcHasNoVertexWithin() {
        let marked = elements(
            "<marker id=\"m\"><circle r=\"1\"/></marker>"
                + "<path fill=\"none\" d=\"M10 25A15 15 0 0 1 40 25L50 25\" marker-mid=\"url(#m)\"/>")
        #expect(marked.count == 1)
    }

    @Test func aLineHasNoInside() {
        for line in ["<line x1=\"1\" y1=\"9\" x2=\"40\" y2=\"20\"/>", "<path d=\"M1 9H40\"/>"] {
            #expect(Reading(svg(line, attributes: "viewBox=\"0 0 100 50\"")).codes == ["BI015"])
        }
    }

    @Test func whatIsUsedOverAndOverIsCounted() {
        var content = "<g id=\"a0\"><rect width=\"1\" height=\"1\"/></g>"
        for level in 1...20 {
            content += "<g id=\"a\(level)\">" + String(repeating: "<use href=\"#a\(level - 1)\"/>", count: 8) + "</g>"
        }
        #expect(Reading(svg(content)).codes.contains("BI581"))
    }
}
