import Diagnostics
import DocumentTree
import Foundation
import PDF
import Style
import TestSupport
import Testing

@testable import Pack

/// What travels inside a PDF, and how it comes out again.
@Suite struct AttachmentTests {
    let repository = repositoryRoot
    let room = scratchPath()

    private func build(only: [String]) async throws -> String {
        var request = BuildRequest()
        request.meetings = ["\(repository)/fixtures/2024-09-19"]
        request.out = room
        request.only = only
        request.formats = [.pdf]
        request.templates = ["\(repository)/templates"]
        request.attachesSources = true
        let result = try #require(await Pack.build(request).first)
        let folder = result.folder
        return try #require(folder)
    }

    @Test func theInputsComeOutAsTheyWentIn() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let pack = try await build(only: ["2"])
        let files = try extract("\(pack)/bilaga-2-processledarrapport.pdf", to: "\(room)/ut")
        let sources = files.filter { $0.relationship == "Source" }.map(\.name)
        // Its own files, the meeting and the register, and the budget, whose figures its texts take; no other.
        #expect(sources.contains("mote.yaml") && sources.contains("register.yaml"))
        #expect(sources.contains("processledarrapport-mål-3.md"))
        #expect(sources.contains("budget.yaml"))
        #expect(!sources.contains("kommunikationsmal.yaml"))
        let original = FileManager.default.contents(atPath: "\(repository)/fixtures/2024-09-19/processledarrapport/mål-3.md")
        #expect(FileManager.default.contents(atPath: "\(room)/ut/processledarrapport-mål-3.md") == original)
        // Once more changes nothing; a file with other contents is never overwritten.
        #expect(try extract("\(pack)/bilaga-2-processledarrapport.pdf", to: "\(room)/ut").count == files.count)
        try Data("eget".utf8).write(to: URL(fileURLWithPath: "\(room)/ut/mote.yaml"))
        #expect(throws: ExtractFailure.self) { try extract("\(pack)/bilaga-2-processledarrapport.pdf", to: "\(room)/ut") }
        #expect(FileManager.default.contents(atPath: "\(room)/ut/mote.yaml") == Data("eget".utf8))
    }

    /// A new folder is seen when it is whole. What a run left that was ended is taken up, what somebody else put there is not.
    @Test func aNewFolderHasItsNameWhenItIsWhole() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let pdf = try await build(only: ["budget"]) + "/bilaga-1-budget.pdf"
        let hidden = "\(room)/.ut.bilaga-utdrag"
        try FileManager.default.createDirectory(atPath: hidden, withIntermediateDirectories: true)
        try Data("halv".utf8).write(to: URL(fileURLWithPath: "\(hidden)/budget.yaml"))
        let files = try extract(pdf, to: "\(room)/ut/")
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(room)/ut").sorted() == files.map(\.name).sorted())
        #expect(!FileManager.default.fileExists(atPath: hidden))

        try FileManager.default.createDirectory(atPath: "\(room)/.nytt.bilaga-utdrag", withIntermediateDirectories: true)
        try Data("mitt".utf8).write(to: URL(fileURLWithPath: "\(room)/.nytt.bilaga-utdrag/brev.txt"))
        #expect(throws: ExtractFailure.self) { try extract(pdf, to: "\(room)/nytt") }
        #expect(FileManager.default.fileExists(atPath: "\(room)/.nytt.bilaga-utdrag/brev.txt"))
        #expect(!FileManager.default.fileExists(atPath: "\(room)/nytt"))
    }

    @Test func everyTableHasItsFigures() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let pack = try await build(only: ["budget"])
        let files = try embeddedFiles(of: try #require(wholeFile("\(pack)/bilaga-1-budget.pdf")))
        let csv = try #require(files.first { $0.name == "bilaga-1-tabell-finansiering.csv" })
        #expect(csv.relationship == "Data")
        #expect(csv.description.hasPrefix("Bilaga 1: "))
        let text = String(decoding: csv.bytes, as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}\"Finansiär\";\"Summa 2022–2025 (kr)\";\"Radslag\"\r\n\"Eskilstuna kommun\";20000000;\"post\"\r\n"))
        #expect(text.hasSuffix("\"Tillgängligt totalt\";48550000;\"summa\"\r\n"))
        #expect(files.count { $0.name.hasSuffix(".csv") } == 9)
    }

    /// A file with no `--attach-sources` carries nothing, and says so.
    @Test func anOrdinaryFileHasNothingToTakeOut() throws {
        #expect(throws: ExtractFailure.self) { try extract("\(repository)/README.md", to: room) }
        #expect(throws: ExtractFailure.self) { try extract("\(repository)/finns-inte.pdf", to: room) }
        #expect(!FileManager.default.fileExists(atPath: room))
    }

    /// What is rounded on the page is exact in the file, in kronor and whole per cents.
    @Test func aColumnInThousandsHasItsKronor() {
        let format = NumberFormat.swedish
        func figure(_ value: FigureValue, _ print: FigurePrint) -> TableCell {
            TableCell(id: .none, content: .figure(PrintedFigure(value, print, format, at: .computed)))
        }
        func row(_ name: String, _ öre: Int64, _ share: Int64) -> TableRow {
            TableRow(
                id: .none,
                cells: [
                    TableCell(id: .none, content: .text([.text(name, nil)])), figure(.amount(öre: öre), .money(.tkr)),
                    figure(.amount(öre: öre), .money(.mnkr)),
                    figure(.share(coefficient: share, scale: 12), FigurePrint(.percent, places: 1)),
                    figure(.number(coefficient: 12_500, scale: 3), FigurePrint(.number, places: 0)),
                ])
        }
        let names = ["Post", "Utfall", "Budget, mnkr", "Andel", "Antal"]
        let table = Table(
            id: .none, anchor: "tabell-x", captionID: .none, caption: [], unit: "tkr",
            columns: names.enumerated().map { TableColumn(name: $1, alignment: $0 == 0 ? .start : .end, isRowHeader: $0 == 0) },
            headID: .none,
            head: [
                TableHeaderRow(
                    id: .none,
                    cells: names.enumerated().map { TableHeaderCell(id: .none, inlines: [.text($1, nil)], column: $0) })
            ],
            bodyID: .none,
            rows: [
                row("A", 424_950_050, 557_061_441_441), row("B", .min, 500_000_000_000), row("C", .max, -4_000_000_000), row("D", 0, 0),
            ])
        #expect(
            String(decoding: table.csv(.swedish), as: UTF8.self) == """
                \u{FEFF}"Post";"Utfall (kr)";"Budget (kr)";"Andel";"Antal";"Radslag"\r
                "A";4249500,50;4249500,50;55,7061441441%;12,5;"post"\r
                "B";-92233720368547758,08;-92233720368547758,08;50%;12,5;"post"\r
                "C";92233720368547758,07;92233720368547758,07;-0,4%;12,5;"post"\r
                "D";0;0;0%;12,5;"post"\r\n
                """)
    }

    @Test func figuresAreNumbersAndWordsAreNeverFormulas() {
        func amount(_ öre: Int64) -> PrintedFigure {
            PrintedFigure(.amount(öre: öre), .money(.kr, places: 2), .swedish, at: .computed)
        }
        let share = PrintedFigure(.share(coefficient: 557, scale: 3), FigurePrint(.percent, places: 1), .swedish, at: .computed)
        func cell(_ content: CellContent, marks: [CellMark] = []) -> TableCell {
            TableCell(id: .none, content: content, marks: marks)
        }
        let table = Table(
            id: .none, anchor: "tabell-x", captionID: .none, caption: [], unit: "kr",
            columns: [
                TableColumn(name: "a", alignment: .start, isRowHeader: true), TableColumn(name: "b", alignment: .end),
                TableColumn(name: "c", alignment: .end),
            ],
            headID: .none,
            head: [
                TableHeaderRow(
                    id: .none,
                    cells: [
                        TableHeaderCell(id: .none, inlines: [.text("Post", nil)], column: 0, rowSpan: 2),
                        TableHeaderCell(id: .none, inlines: [.text("2024", nil)], column: 1, columnSpan: 2),
                    ]),
                TableHeaderRow(
                    id: .none,
                    cells: [
                        TableHeaderCell(id: .none, inlines: [.text("Utfall", nil)], column: 1),
                        TableHeaderCell(id: .none, inlines: [.text("Andel", nil)], column: 2),
                    ]),
            ],
            bodyID: .none,
            rows: [
                TableRow(
                    id: .none,
                    cells: [
                        cell(.text([.text("=SUMMA(A1); \"x\"", nil)])),
                        cell(.figure(amount(-425_000_050)), marks: [CellMark(id: .none, note: 0)]),
                        cell(.figure(share)),
                    ]),
                TableRow(id: .none, kind: .group, cells: [TableCell(id: .none, content: .text([.text("Fokus", nil)]), columnSpan: 3)]),
            ],
            notes: [TableNote(id: .none, mark: "1", labelID: .none, inlines: [.text("Avrundat.", nil)])])
        #expect(
            String(decoding: table.csv(.swedish), as: UTF8.self) == """
                \u{FEFF}"Post";"2024 – Utfall (kr)";"2024 – Andel";"Radslag";"Not"\r
                "'=SUMMA(A1); ""x""\";-4250000,50;55,7%;"post";"Avrundat."\r
                "Fokus";;;"grupp";\r\n
                """)
    }
}
