import Diagnostics
import DocumentTree
import Foundation
import PDF
import TestSupport
import Testing

@testable import Pack

/// What travels inside a PDF, and how it comes out again.
@Suite struct AttachmentTests {
    let repository = repositoryRoot
    let room = FileManager.default.temporaryDirectory.appending(path: "bilaga-\(UUID().uuidString)").path

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

    @Test func everyTableHasItsFigures() async throws {
        defer { try? FileManager.default.removeItem(atPath: room) }
        let pack = try await build(only: ["budget"])
        let files = try embeddedFiles(of: try #require(wholeFile("\(pack)/bilaga-1-budget.pdf")))
        let csv = try #require(files.first { $0.name == "bilaga-1-tabell-finansiering.csv" })
        #expect(csv.relationship == "Data")
        #expect(csv.description.hasPrefix("Bilaga 1: "))
        let text = String(decoding: csv.bytes, as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}Finansiär;Summa 2022–2025 (kr);Radslag\r\nEskilstuna kommun;20000000;post\r\n"))
        #expect(text.hasSuffix("Tillgängligt totalt;48550000;summa\r\n"))
        #expect(files.count { $0.name.hasSuffix(".csv") } == 9)
    }

    /// A file with no `--attach-sources` carries nothing, and says so.
    @Test func anOrdinaryFileHasNothingToTakeOut() throws {
        #expect(throws: ExtractFailure.self) { try extract("\(repository)/README.md", to: room) }
        #expect(throws: ExtractFailure.self) { try extract("\(repository)/finns-inte.pdf", to: room) }
        #expect(!FileManager.default.fileExists(atPath: room))
    }

    @Test func figuresAreNumbersAndWordsAreNeverFormulas() {
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
                        cell(.figure("\u{2212}4\u{A0}250\u{A0}000,50"), marks: [CellMark(id: .none, note: 0)]),
                        cell(.figure("55,7\u{A0}%")),
                    ]),
                TableRow(id: .none, kind: .group, cells: [TableCell(id: .none, content: .text([.text("Fokus", nil)]), columnSpan: 3)]),
            ],
            notes: [TableNote(id: .none, mark: "1", labelID: .none, inlines: [.text("Avrundat.", nil)])])
        #expect(
            String(decoding: table.csv(.swedish), as: UTF8.self) == """
                \u{FEFF}Post;2024 – Utfall (kr);2024 – Andel;Radslag;Not\r
                "'=SUMMA(A1); ""x""\";-4250000,50;55,7%;post;Avrundat.\r
                Fokus;;;grupp;\r\n
                """)
    }
}
