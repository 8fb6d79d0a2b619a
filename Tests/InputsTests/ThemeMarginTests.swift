import Style
import Testing

@testable import Inputs

/// Header and footer have their room in the margins, or the theme is refused with the least that works.
@Suite struct ThemeMarginTests {
    private func read(_ page: String) throws -> (theme: Theme, told: [(code: String, arguments: [String: String])]) {
        let bench = Bench()
        let templates = try #require(FileAccess(repository + "/templates", diagnostics: &bench.diagnostics))
        let schema = try #require(bench.schema(at: "templates/scheman/tema.yaml"))
        let file = bench.add("bilagor: {startsida: egen}\n" + page, "tema.yaml")
        let theme = try #require(
            readTheme(file, schema: schema, templates: templates, in: bench.sources, diagnostics: &bench.diagnostics)?.theme)
        return (theme, bench.diagnostics.items.map { ($0.code.id, $0.arguments) })
    }

    @Test("The least margin that a message names is enough, and so is the other way out", arguments: [2, 9, 12, 15, 17])
    func theLeastIsEnough(millimetres: Int) throws {
        for (margin, own, code) in [("upptill", "sidhuvud", "TH052"), ("nedtill", "sidfot", "TH053")] {
            let (theme, told) = try read("sida:\n  marginaler: {\(margin): \(millimetres) mm}\n")
            try #require(told.map(\.code) == [code], "\(margin) \(millimetres)")
            // Reading goes on with what works.
            #expect(theme.page.top >= theme.leastTop && theme.page.bottom >= theme.leastBottom)
            let least = try #require(told[0].arguments["minst"].flatMap(Int.init))
            #expect(try read("sida:\n  marginaler: {\(margin): \(least) mm}\n").told.isEmpty)
            #expect(try !read("sida:\n  marginaler: {\(margin): \(least - 1) mm}\n").told.isEmpty)
            if let moved = told[0].arguments["högst"] {
                #expect(try read("sida:\n  marginaler: {\(margin): \(millimetres) mm}\n  \(own): \(moved) pt\n").told.isEmpty)
            }
        }
    }

    @Test func largerTypeNeedsMore() throws {
        #expect(try read("text:\n  sidhuvud: {grad: 30 pt, radavstånd: 40 pt}\n").told.map(\.code) == ["TH053"])
        #expect(try read("sida: {sidhuvud: 2 pt}\n").told.map(\.code) == ["TH003"])
        #expect(try read("sida: {sidfot: 0 pt}\n").told.map(\.code) == ["TH003"])
    }

    @Test func lettersAreNotSetOverEachOther() throws {
        #expect(try read("text:\n  brödtext: {spärrning: -400}\n").told.map(\.code) == ["TH003"])
        #expect(try read("text:\n  brödtext: {spärrning: 400}\n").told.map(\.code) == ["TH003"])
        #expect(try read("text:\n  brödtext: {spärrning: -20}\n").theme.text.body.tracking == -20)
    }

    @Test("Without words in it, a margin may be as small as it likes")
    func emptyPlaces() throws {
        let header = try read("sida:\n  marginaler: {upptill: 5 mm}\nsidhuvud: {vänster: \"\", höger: \"\"}\n")
        #expect(!header.told.map(\.code).contains("TH052"))
    }
}
