import Diagnostics
import Foundation
import Style
import TestSupport
import Testing

@testable import Text

func openSans() throws -> FontLibrary {
    var diagnostics = DiagnosticList()
    let library = FontLibrary.open(FontFamilies(), diagnostics: &diagnostics)
    return try #require(library, "Open Sans (fonts-open-sans) must be installed to run the tests")
}

@Suite struct FontLibraryTests {
    @Test func findsTheSixFacesOfTheMainFamily() throws {
        var diagnostics = DiagnosticList()
        let library = try #require(FontLibrary.open(FontFamilies(), diagnostics: &diagnostics))
        #expect(diagnostics.isEmpty)
        let names = FaceVariants.standard.all.map { variant in
            let request = FontRequest(weight: variant.weight, italic: variant.italic, size: .points(10))
            return library.metrics(library.face(for: request)).postScriptName
        }
        #expect(
            names == [
                "OpenSans", "OpenSans-Italic", "OpenSans-Semibold", "OpenSans-SemiboldItalic", "OpenSans-Bold",
                "OpenSans-BoldItalic",
            ])
    }

    @Test func readsMetrics() throws {
        let library = try openSans()
        let metrics = library.metrics(library.face(for: FontRequest(size: .points(10))))
        #expect(metrics.family == "Open Sans")
        #expect(metrics.unitsPerEm == 2048)
        #expect(metrics.capHeight == 1462)
        #expect(metrics.ascender == 2189)
        #expect(metrics.descender == -600)
        #expect(!metrics.isCFF && !metrics.isItalic && !metrics.forbidsEmbedding)
        let italic = library.metrics(library.face(for: FontRequest(italic: true, size: .points(10))))
        #expect(italic.italicAngle == -12000)
    }

    @Test func aMissingFamilyIsAnErrorWithASuggestion() {
        var families = FontFamilies()
        families.main = "Opens Sans"
        var diagnostics = DiagnosticList()
        #expect(FontLibrary.open(families, diagnostics: &diagnostics) == nil)
        #expect(diagnostics.items.map(\.code.id) == ["TX001"])
        #expect(diagnostics.items[0].arguments["förslag"]?.contains("”Open Sans”") == true)
    }

    @Test func aFamilyWithoutSemiboldUsesBoldAndSaysSo() throws {
        var families = FontFamilies()
        families.main = "DejaVu Sans"
        var diagnostics = DiagnosticList()
        let library = try #require(FontLibrary.open(families, diagnostics: &diagnostics))
        #expect(diagnostics.items.map(\.code.id) == ["TX002"])
        let semibold = library.face(for: FontRequest(weight: .semibold, size: .points(10)))
        #expect(library.metrics(semibold).postScriptName == "DejaVuSans-Bold")
    }

    @Test func theUsersOwnFileComesFirstAndIsFoundByTheNameInsideIt() throws {
        let copy = URL(filePath: scratchPath(".ttf"))
        try FileManager.default.copyItem(
            atPath: "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf", toPath: copy.path)
        defer { try? FileManager.default.removeItem(at: copy) }
        var families = FontFamilies()
        families.files = [copy.path]
        var diagnostics = DiagnosticList()
        let library = try #require(FontLibrary.open(families, diagnostics: &diagnostics))
        #expect(library.path(of: FaceID(0)) == copy.path)
        #expect(diagnostics.items.map(\.code.id) == ["TX002"])
    }

    @Test func aFileThatIsNoFontIsAnError() {
        var families = FontFamilies()
        families.files = ["/etc/passwd", "/finns/inte.ttf"]
        var diagnostics = DiagnosticList()
        _ = FontLibrary.open(families, diagnostics: &diagnostics)
        #expect(diagnostics.items.map(\.code.id) == ["TX003", "TX003"])
    }

    private func damagedCopy(_ damage: (inout [UInt8]) -> Void) throws -> [String] {
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf")))
        damage(&bytes)
        let copy = URL(filePath: scratchPath(".ttf"))
        try Data(bytes).write(to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        var families = FontFamilies()
        families.files = [copy.path]
        var diagnostics = DiagnosticList()
        _ = FontLibrary.open(families, diagnostics: &diagnostics)
        return diagnostics.items.filter { $0.severity == .error }.map(\.code.id)
    }

    /// HarfBuzz takes a table that is cut short for one without glyphs: å, ä and ö were drawn as nothing.
    @Test(arguments: [99, 90, 60, 30, 5, 0]) func aFontCutShortIsRefused(percent: Int) throws {
        #expect(try damagedCopy { $0.removeLast($0.count - $0.count * percent / 100) } == ["TX003"])
    }

    /// Every glyph has its outline at 0 (`loca`), or no width (`hmtx`), so that letters lie on each other.
    @Test(arguments: ["loca", "hmtx"]) func aFontThatDrawsNothingIsRefused(table: String) throws {
        let codes = try damagedCopy { bytes in
            for record in 0..<(Int(bytes[4]) << 8 | Int(bytes[5])) {
                let start = 12 + 16 * record
                guard bytes[start..<start + 4].elementsEqual(table.utf8) else { continue }
                func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
                let (offset, length) = (number(start + 8), number(start + 12))
                for index in offset..<offset + length { bytes[index] = 0 }
            }
        }
        #expect(codes == ["TX011"])
    }

    @Test func whatCannotBeSearchedIsNotTakenForAbsent() throws {
        let folder = scratchPath()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // A pipe where a font should be is refused without waiting for it.
        #expect(mkfifo(folder + "/finns-ingenstans.ttf", 0o600) == 0)
        try FileManager.default.createSymbolicLink(atPath: folder + "/ring", withDestinationPath: "ring")
        var families = FontFamilies()
        families.main = "Finns ingenstans"
        var diagnostics = DiagnosticList()
        #expect(FontLibrary.open(families, installed: FontDirectories(roots: [folder]), diagnostics: &diagnostics) == nil)
        #expect(diagnostics.items.map(\.code.id) == ["TX010"])
        diagnostics = DiagnosticList()
        #expect(FontLibrary.open(families, installed: FontDirectories(roots: [folder + "/ring"]), diagnostics: &diagnostics) == nil)
        #expect(diagnostics.items.map(\.code.id) == ["TX010"])
        diagnostics = DiagnosticList()
        #expect(mkfifo(folder + "/hyph_sv_SE.dic", 0o600) == 0)
        _ = HyphenationDictionaries.open(languages: ["sv"], folders: [folder], diagnostics: &diagnostics)
        #expect(diagnostics.items.map(\.code.id) == ["TX009", "TX007"])
    }

    @Test func anOpenTypeFamilyOfManyWeightsGivesTheWeightsAskedFor() throws {
        var families = FontFamilies()
        families.main = "Inter"
        var diagnostics = DiagnosticList()
        let library = try #require(FontLibrary.open(families, diagnostics: &diagnostics))
        #expect(diagnostics.isEmpty)
        let face = library.face(for: FontRequest(weight: .semibold, italic: true, size: .points(10)))
        #expect(library.metrics(face).postScriptName == "Inter-SemiBoldItalic")
        #expect(library.metrics(face).isCFF)
    }
}
