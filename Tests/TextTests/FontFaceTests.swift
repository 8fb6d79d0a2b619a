import Diagnostics
import Foundation
import Style
import TestSupport
import Testing

@testable import Text

/// Faces that are not what a family usually is: whole words from one face, digits of one width, files named one by one.
@Suite struct FontFaceTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path

    private func open(_ families: FontFamilies) -> (library: FontLibrary?, codes: [String], places: [FontPlace], items: [Diagnostic]) {
        var diagnostics = DiagnosticList()
        var places: [FontPlace] = []
        let library = FontLibrary.open(
            families,
            place: {
                places.append($0)
                return nil
            }, diagnostics: &diagnostics)
        return (library, diagnostics.items.map(\.code.id), places, diagnostics.items)
    }

    /// Open Sans with some of its characters, as a file.
    private func partial(_ characters: String, _ name: String) throws -> String {
        let library = try #require(open(FontFamilies()).library)
        let font = try #require(library.webFont(FaceID(0), characters: Array(characters.unicodeScalars)))
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(font.bytes).write(to: URL(filePath: "\(folder)/\(name).ttf"))
        return "\(folder)/\(name).ttf"
    }

    private static let english = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,-–”%()"

    @Test func wordsAreWholeWhereAFaceLacksALetter() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var families = FontFamilies()
        families.faces = [FaceFile(weight: .regular, italic: false, path: try partial(Self.english, "engelsk"))]
        let opened = open(families)
        // One for the faces that another stands in for, one for what the face lacks.
        #expect(opened.codes == ["TX002", "TX523"])
        #expect(opened.items.last?.arguments["tecken"] == "å, ä, ö, Å, Ä, Ö, é, É")
        let shaper = Shaper(library: try #require(opened.library))
        let words = Array("hus hälsofrämjande (år) 10".utf8)
        let runs = shaper.shape(words, 0..<words.count, FontRequest(size: .points(10)), language: "sv")
        let faces = runs.map { run in
            (String(decoding: run.glyphs.flatMap { words[Int($0.textStart)..<Int($0.textStart) + Int($0.textLength)] }, as: UTF8.self), run.face)
        }
        #expect(faces.map(\.0) == ["hus ", "hälsofrämjande", " (", "år", ") 10"])
        #expect(Set([0, 2, 4].map { faces[$0].1 }).count == 1 && faces[1].1 == faces[3].1 && faces[0].1 != faces[1].1)
    }

    @Test func aFallbackThatTheThemeChoseAndIsNotThereIsTold() {
        var families = FontFamilies()
        families.fallback = ["Noto Sans", "Finnsinte"]
        let opened = open(families)
        #expect(opened.codes == ["TX526"] && opened.places == [.fallback("Finnsinte")])
    }

    @Test func aFontWithoutLettersIsNoTextFont() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var families = FontFamilies()
        families.faces = [FaceFile(weight: .regular, italic: false, path: try partial("0123456789 .,", "siffror"))]
        let opened = open(families)
        #expect(opened.library == nil && opened.codes == ["TX524"])
        #expect(opened.places == [.face(.regular, italic: false)])
    }

    @Test func aFontWithoutItsNameIsDamaged() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf")))
        for record in 0..<(Int(bytes[4]) << 8 | Int(bytes[5])) {
            let start = 12 + 16 * record
            // No names are counted in the table of names.
            guard bytes[start..<start + 4].elementsEqual("name".utf8) else { continue }
            let offset = bytes[start + 8..<start + 12].reduce(0) { $0 << 8 | Int($1) }
            (bytes[offset + 2], bytes[offset + 3]) = (0, 0)
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: "\(folder)/namnlos.ttf"))
        var families = FontFamilies()
        families.files = ["\(folder)/namnlos.ttf"]
        let opened = open(families)
        #expect(opened.codes.first == "TX003")
        #expect(opened.places.first == .file("\(folder)/namnlos.ttf"))
    }

    @Test func facesAreNamedOneByOne() throws {
        var families = FontFamilies()
        let root = "/usr/share/fonts/truetype/open-sans/"
        families.faces = [
            FaceFile(weight: .regular, italic: false, path: root + "OpenSans-Light.ttf"),
            FaceFile(weight: .bold, italic: false, path: root + "OpenSans-ExtraBold.ttf"),
        ]
        let opened = open(families)
        let library = try #require(opened.library)
        #expect(opened.codes == ["TX002"])
        #expect(opened.items[0].arguments["faces"] == "regular italic, semibold, semibold italic, bold italic")
        func name(_ weight: FontWeight, _ italic: Bool) -> String {
            library.metrics(library.face(for: FontRequest(weight: weight, italic: italic, size: .points(10)))).postScriptName
        }
        #expect(name(.regular, false).contains("Light") && name(.bold, false).lowercased().contains("extrabold"))
        #expect(name(.bold, true).lowercased().contains("extrabold"))
    }

    /// DejaVu Sans has digits of one width; of this made font “1” is narrow, and it has no tabular ones.
    @Test func digitsStandUnderOneAnother() throws {
        // Serif text fonts of the machine that have proportional digits only are not everywhere: all that are there are held.
        for family in ["Open Sans", "Noto Sans", "DejaVu Sans", "Inter", "Quicksand", "Comfortaa", "Lato"] {
            var families = FontFamilies()
            families.main = family
            guard let library = open(families).library else { continue }
            let shaper = Shaper(library: library)
            let request = FontRequest(size: .points(10), tabularFigures: true)
            let widths = (0...9).map { shaper.width(of: Array("\($0)\($0)\($0)".utf8), request, language: "sv") }
            #expect(Set(widths).count == 1, "\(family)")
        }
    }

    @Test func namesAsPeopleWriteThemAreSuggestions() {
        for (written, meant) in [("OpenSans-Regular", "Open Sans"), ("Open Sans Bold.ttf", "Open Sans")] {
            var families = FontFamilies()
            families.main = written
            let opened = open(families)
            #expect(opened.codes == ["TX001"], "\(written)")
            #expect(opened.items[0].arguments["suggestion"]?.hasPrefix("“\(meant)”") == true, "\(written)")
            #expect(opened.places == [.family(.text)])
        }
    }

    /// “Open Sans Light”: running text is light, and what is to be told from it is as bold as the family has it.
    @Test func aFamilyIsNamedByOneOfItsWeights() throws {
        func names(_ family: String) throws -> (codes: [String], names: [String]) {
            var families = FontFamilies()
            families.main = family
            let opened = open(families)
            guard let library = opened.library else { return (opened.codes, []) }
            return (
                opened.codes,
                [FontWeight.regular, .semibold, .bold].map {
                    library.metrics(library.face(for: FontRequest(weight: $0, italic: false, size: .points(10)))).postScriptName
                }
            )
        }
        for family in ["Open Sans Light", "open-sans light", "OpenSans-Light"] {
            let light = try names(family)
            #expect(light.codes == [] && light.names.map { $0.lowercased() } == ["opensans-light", "opensans-semibold", "opensans-bold"], "\(family)")
        }
        // What is lighter than the text could not be told from it.
        #expect(try names("Open Sans ExtraBold").names.map { $0.lowercased() } == ["opensans-extrabold", "opensans-extrabold", "opensans-extrabold"])
        // A weight that the family lacks is no font.
        #expect(try names("Open Sans Thin").codes == ["TX001"])
    }

    @Test func theNameOfAStyleSaysItsWeight() {
        #expect(FontStyleWords.style("ExtraBold Italic").weight == 800 && FontStyleWords.style("Roman").weight == 400)
        #expect(FontStyleWords.style("Medium").weight == nil && FontStyleWords.style("SemiBoldItalic").weight == 600)
        #expect(!FontStyleWords.style("Outline").isPlain && FontStyleWords.style("10pt Bold Italic").isPlain && FontStyleWords.style("").isPlain)
        #expect(FontStyleWords.weight(of: "Sora Extra Light")?.family == "Sora" && FontStyleWords.weight(of: "Sora")?.family == nil)
    }

    /// The university's own face has lining figures as a feature; without its features only those that stand among small letters.
    @Test func figuresAsSmallLettersAreTold() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = "\(repositoryRoot)/Tests/Fixtures/husstilar/universitet/Akademi-Regular.otf"
        var families = FontFamilies()
        families.faces = [FaceFile(weight: .regular, italic: false, path: path)]
        #expect(!open(families).codes.contains("TX527"))
        var bytes = Array(try Data(contentsOf: URL(filePath: path)))
        for record in 0..<(Int(bytes[4]) << 8 | Int(bytes[5])) {
            let start = 12 + 16 * record
            if bytes[start..<start + 4].elementsEqual("GSUB".utf8) { bytes[start] = UInt8(ascii: "X") }
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: "\(folder)/gemena.otf"))
        families.faces[0].path = "\(folder)/gemena.otf"
        let opened = open(families)
        #expect(opened.codes.contains("TX527") && opened.places.contains(.family(.text)))
    }

    /// Open Sans with another value in a table, as a file.
    private func changed(_ table: String, at offset: Int, to value: [UInt8], _ name: String) throws -> String {
        var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf")))
        for record in 0..<(Int(bytes[4]) << 8 | Int(bytes[5])) {
            let start = 12 + 16 * record
            guard bytes[start..<start + 4].elementsEqual(table.utf8) else { continue }
            let place = bytes[start + 8..<start + 12].reduce(0) { $0 << 8 | Int($1) } + offset
            bytes.replaceSubrange(place..<place + value.count, with: value)
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name).ttf"))
        return "\(folder)/\(name).ttf"
    }

    /// fsType 0x100: with all its glyphs, on paper and on the web.
    @Test func aFontThatMustNotBeCutGoesAlongWhole() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var families = FontFamilies()
        families.faces = [FaceFile(weight: .regular, italic: false, path: try changed("OS/2", at: 8, to: [1, 0], "hel"))]
        let library = try #require(open(families).library)
        let face = library.face(for: FontRequest(size: .points(10)))
        #expect(library.metrics(face).forbidsSubsetting)
        #expect(library.subset(face, glyphs: [5])?.glyphCount == library.metrics(face).glyphCount)
        let web = try #require(library.webFont(face, characters: ["a"]))
        try Data(web.bytes).write(to: URL(filePath: "\(folder)/webb.ttf"))
        let read = try #require(try FontFace.all(in: "\(folder)/webb.ttf").get().first)
        #expect(read.glyph("Ö") != nil && read.glyph("ж") != nil)
    }

    /// The advance of one digit is another's.
    @Test func figuresOfUnequalWidthsAreTold() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let usual = try #require(open(FontFamilies()).library)
        #expect(!FontCheck.hasUnequalFigures(usual.opened(FaceID(0)).font))
        let one = Int(try #require(usual.glyph(for: "1", in: FaceID(0))))
        var families = FontFamilies()
        families.faces = [FaceFile(weight: .regular, italic: false, path: try changed("hmtx", at: one * 4, to: [2, 0], "olika"))]
        let opened = open(families)
        #expect(opened.codes.contains("TX528") && !opened.codes.contains("TX527"))
    }

    @Test func optionsOfRightsAreKept() {
        var metrics = FaceMetrics()
        for (bits, forbids, whole) in [
            (0, false, false), (2, true, false), (4, false, false), (8, false, false), (0x100, false, true), (0x200, true, false), (0x108, false, true),
        ] {
            metrics.embedding = bits
            #expect(metrics.forbidsEmbedding == forbids && metrics.forbidsSubsetting == whole, "\(bits)")
        }
    }

    /// “Light” and “Medium” stand in files that no other theme looks for; a weight that a family lacks is told at it.
    @Test func aWeightThatTheThemeNamesIsAFaceOfItsOwn() throws {
        var families = FontFamilies()
        families.main = "Inter"
        families.weights = [FamilyWeight(.text, .light), FamilyWeight(.text, .medium), FamilyWeight(.text, FontWeight(900))]
        let opened = open(families)
        let library = try #require(opened.library)
        #expect(opened.codes == [])
        for weight in [FontWeight.light, .regular, .medium, .semibold, .bold, FontWeight(900)] {
            let face = library.face(for: FontRequest(weight: weight, size: .points(10)))
            #expect(library.metrics(face).weightClass == weight.css)
            #expect(!library.metrics(face).isItalic)
        }
        // The standard faces keep their numbers, whatever others there are.
        #expect(library.face(for: FontRequest(weight: .bold, size: .points(10))) == FaceID(4))
        // What no text has is the nearest that one has.
        let heavy = library.face(for: FontRequest(weight: FontWeight(800), size: .points(10)))
        #expect([700, 900].contains(library.metrics(heavy).weightClass))

        families.main = "Open Sans"
        families.weights = [FamilyWeight(.text, FontWeight(350))]
        let lacking = open(families)
        #expect(lacking.codes == ["TX002"])
        #expect(lacking.items.first?.arguments["snitt"] == "350, 350 kursiv")
        #expect(lacking.items.first?.arguments["faces"] == "350, 350 italic")
    }

    /// Where one is installed (fonts-inter-variable).
    @Test func aVariableFontIsHeldStillAtEachWeight() throws {
        let path = "/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf"
        guard FileManager.default.fileExists(atPath: path) else { return }
        var families = FontFamilies()
        families.main = "Inter"
        families.files = [path]
        let opened = open(families)
        let library = try #require(opened.library)
        #expect(opened.codes == ["TX002"])
        #expect(opened.items[0].arguments["snitt"] == "normal kursiv, halvfet kursiv, fet kursiv")
        let faces = FontWeight.standard.map { library.face(for: FontRequest(weight: $0, size: .points(10))) }
        #expect(faces.map { library.metrics($0).weightClass } == [400, 600, 700])
        let glyph = try #require(library.glyph(for: "m", in: faces[0]))
        let advances = faces.map { library.advance(of: glyph, in: $0) }
        #expect(advances[0] < advances[1] && advances[1] < advances[2])
        families.weights = [FamilyWeight(.text, FontWeight(437))]
        let pinned = try #require(open(families).library)
        let own = pinned.face(for: FontRequest(weight: FontWeight(437), size: .points(10)))
        #expect(pinned.metrics(own).weightClass == 437 && pinned.metrics(own).postScriptName.hasSuffix("-Weight437"))
        #expect(pinned.advance(of: glyph, in: own) > advances[0] && pinned.advance(of: glyph, in: own) < advances[1])
        // What is cut out no longer varies.
        let subset = try #require(library.subset(faces[2], glyphs: [glyph]))
        #expect(!String(decoding: subset.bytes.prefix(400), as: Unicode.ASCII.self).contains("gvar"))
        #expect(abs(Int(subset.widths[1]) - advances[2] * 1000 / library.metrics(faces[2]).unitsPerEm) <= 1)
    }
}
