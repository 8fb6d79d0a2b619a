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
            figurer: {grad: 11 pt, färger: ["#0b5d66", "#d9534f"]}
            logotyp: {fil: tema.yaml, fil-i-sidhuvud: budget.md, alternativtext: Märket}
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
        // On the second words of the paper's colour could not be read.
        #expect(theme.figureRoom.seriesCarryWords == [true, false] && theme.colours[.series2] == Colour(hex: 0xD9534F))
        #expect(theme.logo?.headerFile == "budget.md" && theme.logo?.headerHeight == .millimetres(6))
        #expect(theme.cover.band == .accent && theme.cover.bandText == .paper && theme.letterhead == "tema.yaml")
        #expect(theme.running.headerCentre == "{datum-i-ord}" && !theme.running.headerOnFirst)
        #expect(theme.running.footerCentre == "{sidangivelse} {etikett}")
        #expect(theme.fonts.faces.map(\.weight) == [.regular, .bold] && theme.fonts.faces.map(\.italic) == [false, true])
        #expect(read.places.range("typsnitt", "snitt", "normal") != nil)
    }

    @Test(
        "Words on a fill keep the contrast that the law asks for",
        arguments: [
            "tabeller: {huvudbotten: accent}\nfärger: {accent: \"#0b5d66\"}\n", "tabeller: {huvudbotten: ton, huvudtext: linje}\n",
            "tabeller: {varannan-rad: linje}\nfärger: {linje: \"#8a979e\"}\n", "omslag: {band: ton, bandtext: papper}\n",
            "omslag: {band: linje}\n",
        ])
    func faintWordsAreTold(text: String) throws {
        #expect(try read(text).codes == [DiagnosticCode.lowContrast.id])
    }

    @Test func weightsAreNamedOrNumbered() throws {
        let read = try read(
            """
            typsnitt: {rubriker: Inter}
            text:
              brödtext: {vikt: lätt}
              titel: {vikt: 850}
              rubrik-2: {vikt: svart}
              not: {vikt: "350", familj: rubriker}
            """)
        #expect(read.codes == [])
        #expect(read.theme.text.body.weight == .light && read.theme.text.title.weight.css == 850)
        #expect(
            read.theme.fonts.weights == [
                FamilyWeight(.text, .light), FamilyWeight(.headings, FontWeight(350)), FamilyWeight(.headings, FontWeight(850)),
                FamilyWeight(.headings, FontWeight(900)),
            ])
        for wrong in ["fetare", "0", "1001", "-5", "400.5"] {
            #expect(try self.read("text: {titel: {vikt: \(wrong)}}\n").codes == [DiagnosticCode.unknownWeight.id], "\(wrong)")
        }
        let many = ["brödtext", "titel", "not", "ingress", "tabell", "kod"].enumerated().map { "  \($1): {vikt: \($0 + 101)}" }
        #expect(try self.read("text:\n" + many.joined(separator: "\n") + "\n").codes == [DiagnosticCode.tooManyWeights.id])
        #expect(try self.read("text:\n" + many.dropLast().joined(separator: "\n") + "\n").codes == [])
    }

    @Test func marginsOfTwoSidedPrintAreMirrored() throws {
        let read = try read("sida: {marginaler: {inre: 30 mm, yttre: 15 mm}}\n")
        #expect(read.codes == [] && read.theme.page.isMirrored)
        #expect(read.theme.page.left == .millimetres(30) && read.theme.page.right == .millimetres(15))
        #expect(read.theme.page.leftPageShift == .millimetres(15) - .millimetres(30))
        #expect(try self.read("sida: {marginaler: {vänster: 30 mm, höger: 15 mm}}\n").theme.page.leftPageShift == .zero)
        for both in ["vänster: 20 mm, inre: 30 mm", "höger: 20 mm, yttre: 20 mm", "vänster: 20 mm, yttre: 20 mm"] {
            #expect(try self.read("sida: {marginaler: {\(both)}}\n").codes == [DiagnosticCode.marginsOfBothKinds.id])
        }
        #expect(try self.read("sida: {marginaler: {inre: 170 mm}}\n").codes == [DiagnosticCode.noRoom.id])
    }

    @Test func theCoverHasABandOrAPicture() throws {
        let read = try read("omslag: {bild: tema.yaml}\n")
        #expect(read.codes == [] && read.theme.cover.picture == "tema.yaml" && read.theme.cover.space == .millimetres(14))
        #expect(try self.read("omslag: {bild: tema.yaml, luft: 30 mm}\n").theme.cover.space == .millimetres(30))
        #expect(try self.read("omslag: {bild: tema.yaml, band: accent}\n").codes == [DiagnosticCode.bandAndPicture.id])
    }

    @Test func linesOfTheHeaderNeedTheirRoom() throws {
        let three = "sidhuvud: {vänster: \"{organisation}{rad}{styrelse}{rad}{datum}\"}\n"
        #expect(try read("sida: {marginaler: {upptill: 30 mm}}\n" + three).codes == [])
        #expect(try read("sida: {marginaler: {upptill: 22 mm}}\n" + three).codes == [DiagnosticCode.headerInText.id])
        #expect(try read("sidfot: {vänster: \"a{rad}b{rad}c{rad}d{rad}e\", höger: \"{etikett}\"}\n").codes.count == 1)
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
