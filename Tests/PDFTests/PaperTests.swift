import Diagnostics
import DocumentTree
import TestSupport
import Testing

@testable import PDF

/// Others' papers, bound into a file of ours.
@Suite struct PaperTests {
    private func start() throws -> PDFInput {
        try single(SampleDocuments.document("Bilaga", [SampleDocuments.heading(1, "Bilaga", "bilaga")]))
    }

    private func checked(_ bytes: [UInt8]) throws {
        guard let result = try run("qpdf", ["--check", "FILE"], on: bytes) else { return }
        #expect(result.code == 0, "\(result.output)")
    }

    private func dump(_ input: PDFInput) -> String {
        var diagnostics = DiagnosticList()
        return dumpPDF(input, diagnostics: &diagnostics)
    }

    // MARK: With tags

    @Test func aFileOfOursIsBoundInWithItsTagsAndIsAsGoodAsBefore() throws {
        let paper = try readPaper(write(try single(SampleDocuments.prose)))
        #expect(paper.isTagged)
        #expect(paper.faults == [])
        #expect(paper.title == "Provrapport")
        #expect(paper.language == "sv")
        let bound = try start().binding(paper)
        let tags = dumpTags(bound)
        // Below the bilaga's own title.
        #expect(tags.contains("\n  Sect title=”Handling” lang=sv\n"))
        #expect(tags.contains("H2") && tags.contains("H3") && !tags.contains("H4"))
        #expect(tags.contains("https://www.exempel.se/%C3%A5r"))
        // What was proved of the one is proved of both together.
        let again = try readPaper(write(bound))
        #expect(again.isTagged)
        #expect(again.faults == [])
        #expect(again.pageCount == 1 + paper.pageCount)
        try checked(write(bound))
    }

    @Test func headersKeepTheirCellsInEachOfTwoPapers() throws {
        let paper = try readPaper(write(try single(SampleDocuments.tables(rows: 3))))
        #expect(paper.isTagged)
        var bound = try input([
            ("paket", SampleDocuments.document("Paket", [SampleDocuments.heading(1, "Paket", "paket")])),
            ("bilaga-1", SampleDocuments.document("Ett", [SampleDocuments.heading(1, "Ett", "ett")])),
        ])
        for index in bound.parts.indices {
            bound.parts[index].paper = BoundPaper(paper, title: "Handling \(index)", language: "sv", alternatives: [])
        }
        let again = try readPaper(write(bound))
        #expect(again.faults == [])
        #expect(again.pageCount == 2 + 2 * paper.pageCount)
        #expect(write(bound) == write(bound))
        try checked(write(bound))
    }

    private static let marked = "/P <</MCID 0>>BDC BT /F1 12 Tf (a) Tj ET EMC"
    private static let faults: [(TagFault?, PaperFile)] = [
        (nil, .tagged(marked, elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (nil, .tagged(marked, elements: ["<</S/Rubrik/P 6 0 R/Pg 3 0 R/K 0>>"])),
        // A line that nobody has marked is an artifact.
        (nil, .tagged("1 0 0 rg 0 0 m 9 9 l S " + marked, elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (.noLanguage, .tagged(marked, elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"], language: "")),
        (.unknownType, .tagged(marked, elements: ["<</S/Snurr/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (.untagged, .tagged(marked + " BT /F1 12 Tf (b) Tj ET", elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (.untagged, .tagged(marked + " /P <</MCID 1>>BDC BT (b) Tj ET EMC", elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (.broken, .tagged(marked + marked, elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (.broken, .tagged("/Artifact BMC " + marked + " EMC", elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (.broken, .tagged(marked, elements: ["<</S/Sect/P 6 0 R/K[7 0 R]>>"])),
        (.headings, .tagged(marked, elements: ["<</S/H/P 6 0 R/Pg 3 0 R/K 0>>"])),
        // Browsers write types of PDF 2.0 into files of 1.7.
        (nil, .tagged(marked, elements: ["<</S/P/P 6 0 R/K 8 0 R>>", "<</S/Strong/P 7 0 R/Pg 3 0 R/K 0>>"])),
        (.alternative, .tagged(marked, elements: ["<</S/Figure/P 6 0 R/Pg 3 0 R/K 0>>"])),
        (
            .tables,
            .tagged(
                marked, elements: ["<</S/Table/P 6 0 R/K 8 0 R>>", "<</S/TR/P 7 0 R/K 9 0 R>>", "<</S/TD/P 8 0 R/Pg 3 0 R/K 0>>"])
        ),
        (.parts, .tagged(marked, elements: ["<</S/L/P 6 0 R/K 8 0 R>>", "<</S/P/P 7 0 R/Pg 3 0 R/K 0>>"])),
        (
            .annotations,
            .tagged(
                marked, elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"],
                page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.se)>>>>]")
        ),
    ]

    @Test(arguments: faults.indices) func tagsAreTakenOverOnlyWhereTheyHold(index: Int) throws {
        let (fault, file) = Self.faults[index]
        let paper = try file.read()
        #expect(paper.isTagged == (fault == nil))
        #expect(paper.faults.contains { if case .tags(let own) = $0 { own == fault } else { false } } == (fault != nil), "\(paper.faults)")
    }

    /// H1, H4, H4, H2: what each stands below is kept.
    @Test func headingsThatLeaveLevelsOutAreMovedTogether() throws {
        let marks = (0..<4).map { "/P <</MCID \($0)>>BDC BT /F1 12 Tf (a) Tj ET EMC" }.joined(separator: " ")
        let headings = [1, 4, 4, 2].enumerated().map { "<</S/H\($1)/P 7 0 R/Pg 3 0 R/K \($0)>>" }
        let paper = try PaperFile.tagged(marks, elements: ["<</S/Sect/P 6 0 R/K[8 0 R 9 0 R 10 0 R 11 0 R]>>"] + headings).read()
        #expect(paper.isTagged)
        let levels = dumpTags(try start().binding(paper)).split(separator: "\n").compactMap { line in
            line.drop { $0 == " " }.prefix(2)
        }.filter { $0.hasPrefix("H") }
        #expect(levels.suffix(4) == ["H2", "H3", "H3", "H3"])
    }

    @Test func anItemWithoutABodyGetsOne() throws {
        let paper = try PaperFile.tagged(
            Self.marked, elements: ["<</S/L/P 6 0 R/K 8 0 R>>", "<</S/LI/P 7 0 R/K 9 0 R>>", "<</S/NonStruct/P 8 0 R/Pg 3 0 R/K 0>>"]
        ).read()
        #expect(dumpTags(try start().binding(paper)).contains("LI\n        LBody\n          NonStruct"))
    }

    // MARK: As pictures

    @Test func aScanIsBoundInAsPicturesThatKeepTheirTurnAndCut() throws {
        let paper = try PaperFile.scan.read()
        #expect(!paper.isTagged)
        #expect(paper.faults == [.tags(.none)])
        let bound = try start().binding(paper)
        #expect(dumpTags(bound).contains("Figure alt=”Handling, sida 2” box=555×802"))
        let objects = dump(bound)
        #expect(objects.contains("/CropBox [20 20 575 822.5]"))
        #expect(objects.contains("/Rotate 90"))
        #expect(!objects.contains("/Interpolate"))
        // What restores a state that was not saved would undo what others have set.
        #expect(objects.contains("  | /I Do\n  | Q\n  | Q\n  | EMC"))
        try checked(write(bound))
        // A figure with an alternative is what PDF/UA asks for.
        #expect(try readPaper(write(bound)).faults == [])
    }

    @Test func linksStayAliveAndNothingElseDoes() throws {
        let paper = try PaperFile.page(
            page: """
                /Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.se/a)>>>>\
                <</Subtype/Link/Rect[0 9 9 19]/Dest[3 0 R/XYZ 0 400 null]>>\
                <</Subtype/Link/Rect[0 9 9 19]/Dest/finns-inte>>\
                <</Subtype/Link/Rect[0 9 9 19]/A<</S/URI/URI(javascript:alert\\(1\\))>>>>\
                <</Subtype/Link/Rect[0 9 9 19]/A<</S/Launch/F(rm.exe)>>>>]
                """
        ).read()
        #expect(paper.leftOut == [.actions])
        let tags = dumpTags(try start().binding(paper))
        #expect(tags.contains("→ https://example.se/a (https://example.se/a)"))
        #expect(tags.contains("→ page 2 (Sida 1 i handlingen)"))
        #expect(tags.split(separator: "\n").count { $0.contains("→") } == 2)
        try checked(write(try start().binding(paper)))
    }

    @Test func whatLiesOverAPageIsDrawnIntoIt() throws {
        let stamp = "<</Type/XObject/Subtype/Form/BBox[0 0 100 40]/Resources<<>>/Length 15>>\nstream\n0 0 100 40 re f\nendstream"
        let paper = try PaperFile.page(
            root: "/AcroForm<</Fields[7 0 R]/SigFlags 3>>",
            page: "/Annots[<</Subtype/Stamp/Rect[300 600 500 680]/AP<</N 6 0 R>>>><</Subtype/Text/F 2/Rect[0 0 9 9]/AP<</N 6 0 R>>>> 7 0 R]",
            more: [stamp, "<</Subtype/Widget/FT/Sig/Rect[0 0 50 20]/AP<</N 6 0 R>>>>"]
        ).read()
        #expect(paper.leftOut == [.comments, .signatures])
        let objects = dump(try start().binding(paper))
        #expect(objects.contains("| 2 0 0 2 300 600 cm"))
        #expect(objects.contains("| .5 0 0 .5 0 0 cm"))
        #expect(!objects.contains("/Annots") && !objects.contains("AcroForm"))
    }

    @Test func theOutlineStandsBelowTheBilaga() throws {
        let paper = try PaperFile.page(
            root: "/Outlines 6 0 R",
            more: [
                "<</First 7 0 R/Last 8 0 R>>", "<</Title(Kapitel)/First 9 0 R/Next 8 0 R/Dest[3 0 R/FitH 300]>>",
                "<</Title(Ingenstans)/Dest/x/First 10 0 R>>", "<</Title<FEFF00C4>/A<</S/GoTo/D[0/Fit]>>>>", "<</Title(Upp)/Dest[3 0 R/Fit]>>",
            ]
        ).read()
        #expect(paper.outline.map(\.title) == ["Kapitel", "Ä", "Upp"])
        #expect(paper.outline.map(\.level) == [1, 2, 1])
        #expect(paper.outline.map(\.place) == [PaperPlace(page: 0, top: 300_000), PaperPlace(page: 0), PaperPlace(page: 0)])
        #expect(dump(try start().binding(paper)).contains("/Title (Kapitel)"))
    }

    // MARK: What is refused, and what cannot be claimed

    @Test func whatCannotBeBoundInIsRefused() {
        func failure(_ change: (inout PaperFile) -> Void) -> PaperFailure? {
            var file = PaperFile.page()
            change(&file)
            return file.failure
        }
        #expect(PaperFile.page().failure == nil)
        #expect(failure { $0.trailer = "/Encrypt<</Filter/Standard>>" } == .encrypted)
        #expect(PaperFile.page(root: "/OpenAction<</S/GoTo/Next<</S/JavaScript/JS(x)>>>>").failure == .scripted)
        #expect(PaperFile.page(root: "/Names<</JavaScript<<>>>>").failure == .scripted)
        #expect(PaperFile.page(page: "/AA<</O<</S/JavaScript/JS(x)>>>>").failure == .scripted)
        #expect(PaperFile.page(page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/JavaScript/JS(x)>>>>]").failure == .scripted)
        #expect(PaperFile.page(root: "/AcroForm<</XFA(x)>>").failure == .dynamicForm)
        #expect(PaperFile.page(root: "/OCProperties<</D<</OFF[5 0 R]>>>>").failure == .hiddenLayers)
        #expect(PaperFile.page(mediaBox: "[0 0 20000 842]").failure == .pageSize(page: 1))
        #expect(PaperFile.page(mediaBox: "[0 0 2 842]").failure == .pageSize(page: 1))
        #expect(PaperFile.page(mediaBox: "[0 0]").failure == .pageSize(page: 1))
        #expect(failure { $0.objects[1] = "<</Type/Pages/Kids[]/Count 0>>" } == .noPages)
        #expect(failure { $0.objects[1] = "<</Type/Pages/Kids[2 0 R]/Count 1>>" } == .damaged(page: 1))
        #expect(failure { $0.objects[3] = "<</Length 9999>>\nstream\nq\nendstream" } == .damaged(page: 1))
        #expect(throws: PaperFailure.notPDF) { try readPaper(Array("Inte en pdf".utf8)) }
        #expect(throws: PaperFailure.damaged(page: nil)) { try readPaper(Array(PaperFile.page().bytes.prefix(300))) }
    }

    private static let losses: [(PaperFault, PaperFile)] = [
        (.fontNotEmbedded("Helvetica"), .page()),
        (.colour("DeviceCMYK"), .page(content: "0 0 0 1 k 0 0 9 9 re f")),
        (.colour("DeviceCMYK"), .page(content: "/A cs 0 0 0 1 sc 0 0 9 9 re f", resources: "/ColorSpace<</A/DeviceCMYK>>")),
        (.colour("Separation"), .page(content: "", resources: "/ColorSpace<</A[/Indexed[/Separation/Guld/DeviceRGB 6 0 R]1<00>]>>")),
        (.forbidden("BM"), .page(content: "/G gs", resources: "/ExtGState<</G<</BM/Egen>>>>")),
        (.forbidden("TR"), .page(content: "/G gs", resources: "/ExtGState<</G<</TR/Identity>>>>")),
        (.forbidden("operator"), .page(content: "BX 1 2 egen EX")),
    ]

    @Test(arguments: losses.indices) func whatIsNotProvedIsNoClaim(index: Int) throws {
        let (fault, file) = Self.losses[index]
        #expect(try file.read().faults.contains(fault))
    }

    @Test func theClaimIsThatOfBoth() throws {
        var bound = try start().binding(try PaperFile.scan.read())
        bound.conformance = PDFConformance(isAccessible: false, isArchive: true)
        let archive = dump(bound)
        #expect(archive.contains("<pdfaid:conformance>B<") && !archive.contains("pdfuaid:part>1"))
        bound.conformance = .accessibleArchive.limited(to: PDFConformance(isAccessible: true, isArchive: false))
        let accessible = dump(bound)
        #expect(accessible.contains("<pdfuaid:part>1<") && !accessible.contains("pdfaid:part>2"))
        bound.conformance = .none
        #expect(!dump(bound).contains("pdfaid:"))
    }

    /// What a scanner has recognised lies unseen over the picture, in a font that needs not be there.
    @Test func textThatNobodySeesNeedsNoFont() throws {
        let content = "BT 3 Tr /F1 12 Tf 72 720 Td (Granskning) Tj ET"
        #expect(try PaperFile.page(content: content).read().faults == [.tags(.none)])
        #expect(try PaperFile.page(content: content + " BT 0 Tr (a) Tj ET").read().faults.contains(.fontNotEmbedded("Helvetica")))
    }

    @Test func whatLiesOverAPageDoesNotFollowItsContent() throws {
        let stamp = "<</Type/XObject/Subtype/Form/BBox[0 0 100 40]/Resources<<>>/Length 15>>\nstream\n0 0 100 40 re f\nendstream"
        let paper = try PaperFile.page(
            page: "/Annots[<</Subtype/Stamp/Rect[0 0 100 40]/AP<</N 6 0 R>>>>]", content: "2 0 0 2 0 0 cm 0 0 9 9 re f", more: [stamp]
        ).read()
        let objects = dump(try start().binding(paper))
        #expect(objects.contains("| q\n  | q\n  | 2 0 0 2 0 0 cm\n  | 0 0 9 9 re\n  | f\n  | Q\n  | q\n  | 1 0 0 1 0 0 cm"))
    }

    /// A picture that cannot be read would be gone without a word.
    @Test func anObjectThatCannotBeReadIsDamage() {
        var file = PaperFile.scan
        file.objects[4] = file.objects[4].replacing("/Length 9", with: "/Length 999")
        #expect(file.failure == .damaged(page: nil))
        #expect(
            PaperFile.page(
                content: "/OC /L BDC 0 0 m S EMC", resources: "/Properties<</L<</Type/OCMD/P/AllOff/OCGs 6 0 R>>>>",
                more: ["<</Type/OCG/Name(L)>>"]
            ).failure == .hiddenLayers)
    }

    // MARK: Any bytes

    /// Each is read or refused; nothing else may come of it.
    @Test func damageIsReadOrRefused() throws {
        let whole = [PaperFile.scan.bytes, PaperFile.tagged(Self.marked, elements: ["<</S/P/P 6 0 R/Pg 3 0 R/K 0>>"]).bytes, write(try start())]
        var seed: UInt64 = 7
        func next(_ count: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % count
        }
        for bytes in whole {
            for _ in 0..<150 {
                var damaged = bytes
                for _ in 0...next(6) {
                    let place = next(damaged.count)
                    switch next(3) {
                    case 0: damaged[place] = UInt8(next(256))
                    case 1: damaged.removeSubrange(place..<min(damaged.count, place + 1 + next(20)))
                    default: damaged.insert(contentsOf: Array("<<[(/ 0 R".utf8.prefix(1 + next(9))), at: place)
                    }
                }
                if let paper = try? readPaper(damaged) { _ = write(try start().binding(paper)) }
            }
        }
    }
}
