import Diagnostics
import Images
import Inputs
import Markup
import PDF
import Pack
import Style
import Templates
import Text

/// One reader of the program, with what it is fed and how that is damaged.
struct Target: Sendable {
    var name: String
    /// Sound files: what damage begins with.
    var seeds: [[UInt8]]
    /// Reads, and says in short what came of it: a case that comes to something new is kept.
    var read: @Sendable ([UInt8]) -> String
    /// Files that keep to the form and mean harm; nil where damage of bytes gets far enough.
    var make: (@Sendable (inout SeededGenerator) -> [UInt8])?
    /// Binary files are damaged otherwise than texts.
    var isText = true
    /// After damage: checksums made right, so that the reader gets past them.
    var mend: @Sendable ([UInt8]) -> [UInt8] = { $0 }

    /// A new case out of what there is.
    func next(_ corpus: [[UInt8]], _ random: inout SeededGenerator) -> [UInt8] {
        if let make, random.below(2) == 0 { return make(&random) }
        let base = random.pick(corpus) ?? []
        return isText ? damage(base, &random) : mend(damagedBinary(base, &random))
    }

    /// Every reader of files that do not come from us.
    /// - Parameters:
    ///   - root: the repository.
    ///   - scratch: a path for a file, for readers that open theirs by themselves.
    static func all(root: String, scratch: String) -> [Target] {
        let readers = InputReaders(root)
        let texts = textFiles(in: ["fixtures", "templates"], of: root)
        func seeds(_ matches: (String) -> Bool) -> [[UInt8]] { texts.filter { matches($0.path) }.map(\.bytes) }
        let markdown = seeds { $0.hasPrefix("fixtures/2") && $0.hasSuffix(".md") }
        return [
            Target(name: "yaml", seeds: seeds { $0.hasPrefix("fixtures/") && $0.hasSuffix(".yaml") }, read: readers.yaml),
            Target(name: "huvud", seeds: markdown, read: readers.frontMatter),
            Target(name: "markdown", seeds: markdown, read: readers.markdown),
            Target(name: "mall", seeds: seeds { $0.hasPrefix("templates/") && $0.hasSuffix(".md") }, read: readers.template),
            Target(name: "uttryck", seeds: expressions.map { Array($0.utf8) }, read: readers.expression),
            Target(name: "tema", seeds: seeds { $0.hasSuffix("tema.yaml") && $0.hasPrefix("templates/") }, read: readers.theme),
            Target(name: "schema", seeds: seeds { $0.contains("scheman/") }, read: readers.schema),
            Target(
                name: "svg", seeds: files(["Tests/Fixtures/bilder/2024-11-26/bilder/former.svg", "templates/tema-exempel/logotyp.svg"], root),
                read: { picture($0, "bild.svg") }),
            Target(
                name: "png", seeds: files(["bricka", "flatad", "lista", "rak", "toning"].map { "Tests/Fixtures/bilder/2024-11-26/bilder/\($0).png" }, root),
                read: { picture($0, "bild.png") }, isText: false, mend: PNGChecksums.mend),
            Target(
                name: "jpeg", seeds: files(["Tests/Fixtures/bilder/2024-11-26/bilder/foto.jpg"], root), read: { picture($0, "bild.jpg") },
                isText: false),
            Target(
                name: "typsnitt", seeds: files(["/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf"], ""),
                read: { font($0, scratch) }, isText: false),
            Target(name: "pdf", seeds: [PDFMaker.sound], read: attachments, make: { PDFMaker.make(&$0) }, isText: false),
            Target(
                name: "typprogram",
                seeds: files(
                    [
                        "\(root)/Tests/Fixtures/papper/lador.cff", "\(root)/Tests/Fixtures/papper/lador.pfa",
                        "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf",
                    ],
                    ""), read: { "\(fontProgramWidths($0).count)" }, isText: false),
            Target(
                name: "handling", seeds: [PDFMaker.sound] + files(["Tests/Fixtures/papper/taggad.pdf"], root), read: paper, make: { PDFMaker.make(&$0) },
                isText: false),
            Target(name: "manifest", seeds: [Array(manifest.utf8)], read: { "\(manifestOutputs(in: $0)?.count ?? -1)" }),
        ] + LedgerReaders.targets(root, readers) + WordReaders.targets
    }

    private static func files(_ paths: [String], _ root: String) -> [[UInt8]] {
        paths.compactMap { readWhole(root.isEmpty ? $0 : "\(root)/\($0)") }
    }
}

/// What was said, each code once.
func summary(_ diagnostics: DiagnosticList, _ sources: SourceSet) -> String {
    // What is said about it must be sayable.
    _ = render(diagnostics.items, sources: sources)
    return Set(diagnostics.items.map(\.code.id)).sorted().joined(separator: " ")
}

@Sendable private func picture(_ bytes: [UInt8], _ name: String) -> String {
    var sources = SourceSet()
    var diagnostics = DiagnosticList()
    let file = sources.add(SourceFile(path: name, bytes: bytes))
    let drawing = readPicture(file, name: name, at: nil, in: sources, diagnostics: &diagnostics)
    return "\(drawing?.elements.count ?? -1) \(summary(diagnostics, sources))"
}

@Sendable private func attachments(_ bytes: [UInt8]) -> String {
    do throws(PDFReadFailure) {
        return "\(try embeddedFiles(of: bytes).count)"
    } catch {
        return "\(error)"
    }
}

/// Another's paper, bound in.
@Sendable private func paper(_ bytes: [UInt8]) -> String {
    do throws(PaperFailure) {
        let paper = try readPaper(bytes)
        return "\(paper.pageCount) \(paper.isTagged) \(paper.faults.count)"
    } catch {
        return "\(error)"
    }
}

private func font(_ bytes: [UInt8], _ scratch: String) -> String {
    guard writeWhole(bytes, to: scratch) else { return "" }
    var families = FontFamilies()
    families.files = [scratch]
    families.fallback = []
    var diagnostics = DiagnosticList()
    guard let library = FontLibrary.open(families, diagnostics: &diagnostics) else {
        return Set(diagnostics.items.map(\.code.id)).sorted().joined(separator: " ")
    }
    let face = library.face(for: FontRequest(size: .points(10)))
    var width = 0
    for scalar in "Hamburgefönstiv åäö ÅÄÖ 0123456789".unicodeScalars {
        if let glyph = library.glyph(for: scalar, in: face) { width &+= library.advance(of: glyph, in: face) }
    }
    return Set(diagnostics.items.map(\.code.id)).sorted().joined(separator: " ")
}

private let expressions = [
    "budget.utfall[rad][år] | kr", "summa(budget.tilldelning[poster])", "andel(utfall, budget) | procent 1",
    "a + b * c - (d / e)", "om(a saknas, \"x\", b annars 0 kr)", "lista där belopp > 10 000 kr och inte avslutad",
    "första(mål).namn", "-absolut(x)", "1 849 992,40 kr", "@nummer = 1 eller @sista", "\"utfall-\" + år",
]

private let manifest = """
    {"manifest": 1, "tool": {"name": "bilaga", "version": "1", "libraries": {"harfbuzz": "6.0"}}, "meeting": "2024-09-19",
     "date": "2024-09-19", "inputs": [{"name": "2024-09-19/budget.yaml", "sha256": "00ff"}], "fonts": [], "hyphenation": [],
     "outputs": [{"name": "styrelsepaket.pdf", "sha256": "00ff", "pages": 12, "recipe": {"only": [1, 2], "goals": []}}]}
    """
