import Diagnostics
import Style
import Testing

@testable import Inputs

/// Each key of how tables, covers, headings and margins look is taken, and held against its ground.
@Suite struct ThemeLooksTests {
    private func read(_ text: String) throws -> (theme: Theme, codes: [String], places: ThemePlaces) {
        let bench = Bench()
        let templates = try #require(FileAccess(repository + "/templates", diagnostics: &bench.diagnostics))
        let schema = try #require(bench.schema(at: "templates/scheman/tema.yaml"))
        let file = bench.add(text, "tema.yaml")
        let read = try #require(
            readTheme(file, schema: schema, templates: templates, in: bench.sources, diagnostics: &bench.diagnostics))
        return (read.theme, bench.diagnostics.items.map(\.code.id), read.places)
    }

    @Test func eachIsTaken() throws {
        let read = try read(
            """
            sida: {format: B5, liggande: ja}
            typsnitt: {snitt: {normal: tema.yaml, fet-kursiv: budget.md}}
            tabeller: {huvudbotten: accent, huvudtext: papper, varannan-rad: ton, radluft: 4 pt}
            rubriker: {numrerade: ja}
            figurer: {grad: 11 pt}
            omslag: {band: accent, bandtext: papper}
            brevpapper: tema.yaml
            sidhuvud: {vänster: a, mitten: "{datum-i-ord}", höger: c, första-sidan: nej}
            sidfot: {mitten: "{sidangivelse} {etikett}"}
            """)
        #expect(read.codes == [])
        let theme = read.theme
        #expect(theme.page.size == Size(width: .millimetres(250), height: .millimetres(176)))
        #expect(theme.tables.headFill == .accent && theme.tables.headText == .paper && theme.tables.stripe == .tint)
        #expect(theme.tables.air == .points(4))
        #expect(theme.numbersHeadings && theme.figureRoom.textSize == .points(11))
        #expect(theme.cover.band == .accent && theme.cover.bandText == .paper && theme.letterhead == "tema.yaml")
        #expect(theme.running.headerCentre == "{datum-i-ord}" && !theme.running.headerOnFirst)
        #expect(theme.running.footerCentre == "{sidangivelse} {etikett}")
        #expect(theme.fonts.faces.map(\.weight) == [.regular, .bold] && theme.fonts.faces.map(\.italic) == [false, true])
        #expect(read.places.range("typsnitt", "snitt", "normal") != nil)
    }

    @Test("Words on a fill keep the contrast that the law asks for", arguments: [
        "tabeller: {huvudbotten: accent}\nfärger: {accent: \"#0b5d66\"}\n", "tabeller: {huvudbotten: ton, huvudtext: linje}\n",
        "tabeller: {varannan-rad: linje}\nfärger: {linje: \"#8a979e\"}\n", "omslag: {band: ton, bandtext: papper}\n",
        "omslag: {band: linje}\n",
    ])
    func faintWordsAreTold(text: String) throws {
        #expect(try read(text).codes == [DiagnosticCode.lowContrast.id])
    }

    @Test func chartsFollowTheSizeOfTables() throws {
        #expect(try read("bilagor: {startsida: egen}\n").theme.figureRoom.textSize == .points(8))
        #expect(try read("text: {tabell: {grad: 18 pt, radavstånd: 24 pt}}\n").theme.figureRoom.textSize == .points(16))
    }

    @Test func emptyWordsAreRefused() throws {
        #expect(try !read("ord: {bilaga: \"\"}\n").codes.isEmpty)
        #expect(try !read("ord: {bilaga: \" \"}\n").codes.isEmpty)
    }
}
