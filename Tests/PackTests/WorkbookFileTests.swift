import DocumentTree
import Foundation
import Style
import TestSupport
import Testing

@testable import Pack

/// The workbooks of three organisations as another program reads them.
@Suite struct WorkbookFileTests {
    struct Book: Decodable {
        struct Sheet: Decodable {
            struct Cell: Decodable {
                var place: String
                var text: String
                var isNumber: Bool
                var format: String
                var isBold: Bool
                var isQuoted: Bool
                var formula: String?
                var agrees: Bool?
            }
            var name: String
            var frozen: String
            var repeatedRows: String
            var repeatedColumns: String
            var merged: Int
            var header: String
            var cells: [Cell]
        }
        var title: String
        var language: String
        var creator: String
        var names: [String]
        var sheets: [Sheet]
    }

    /// python3-openpyxl; scripts/install-deps --test installs it, for the system's own Python.
    static let hasReader = run(["-c", "import openpyxl"]).status == 0

    private static func run(_ arguments: [String]) -> (status: Int32, output: Data) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return (127, Data()) }
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    private func read(_ path: String) throws -> Book {
        let (status, output) = WorkbookFileTests.run([repositoryRoot + "/scripts/read-workbook", path])
        try #require(status == 0, "\(path)")
        return try JSONDecoder().decode(Book.self, from: output)
    }

    private func request(_ copy: OrganisationCopy) -> BuildRequest {
        var request = BuildRequest()
        request.meetings = ["\(copy.folder)/\(copy.organisation.last)"]
        request.templates = copy.organisation.templates.map { "\(copy.folder)/\($0)" } + [repositoryRoot + "/templates"]
        request.out = copy.folder + "/out"
        return request
    }

    @Test(.enabled(if: hasReader, "python3-openpyxl is not installed"), arguments: Organisation.all)
    func anotherReaderFindsEveryFigureThatIsPrinted(organisation: Organisation) async throws {
        let copy = try OrganisationCopy(organisation)
        var request = request(copy)
        request.formats = [.xlsx]
        let (made, session) = try await make(request)
        #expect(!session.diagnostics.hasErrors)
        let books = made.files.filter { $0.name.hasSuffix(".xlsx") }
        #expect(!books.isEmpty)
        var sums = 0
        for file in books {
            let path = copy.folder + "/" + file.name
            try Data(file.bytes).write(to: URL(fileURLWithPath: path))
            let book = try read(path)
            #expect(!book.title.isEmpty && !book.creator.isEmpty)
            for sheet in book.sheets {
                #expect(sheet.name.utf16.count <= 31)
                #expect(sheet.merged == 0)
                #expect(sheet.frozen == "B3")
                #expect(sheet.repeatedRows == "$1:$2")
                #expect(sheet.repeatedColumns == "$A:$A")
                #expect(sheet.header.contains(book.creator))
                for cell in sheet.cells where cell.formula != nil {
                    sums += 1
                    #expect(cell.agrees == true, "\(sheet.name) \(cell.place) \(cell.formula ?? "")")
                }
            }
            #expect(book.names.count { $0.hasPrefix("TitleRegion") } == book.sheets.count)
        }
        #expect(sums > 10)
    }

    /// Every figure of every table, read back and printed as the page prints it.
    @Test(.enabled(if: hasReader, "python3-openpyxl is not installed"), arguments: Organisation.all)
    func itsValuesArePrintedAsThePageHasThem(organisation: Organisation) async throws {
        let copy = try OrganisationCopy(organisation)
        var request = request(copy)
        request.formats = [.xlsx]
        let (made, _) = try await make(request)
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(request, &general))
        let place = try #require(findMeetings(request.meetings, out: nil, diagnostics: &general.diagnostics).first)
        let parts = try #require(builder.examine(place).0).parts
        var figures = 0
        for file in made.files where file.name.hasSuffix(".xlsx") {
            let path = copy.folder + "/" + file.name
            try Data(file.bytes).write(to: URL(fileURLWithPath: path))
            let book = try read(path)
            let document = try #require(parts.first { $0.workbookName == file.name }).document
            let format = NumberFormat(Words.of(DocumentLanguage(tag: document.language)).numbers)
            #expect(book.language == document.language)
            #expect(document.tables.count == book.sheets.count)
            for (table, sheet) in zip(document.tables, book.sheets) {
                let cells = Dictionary(sheet.cells.map { ($0.place, $0) }) { first, _ in first }
                for (row, line) in table.rows.enumerated() {
                    for (column, cell) in line.cells.enumerated() where line.cells.count == table.columns.count {
                        guard case .figure(let figure) = cell.content, let print = figure.print else { continue }
                        let name = String(UnicodeScalar(UInt8(65 + column))) + String(row + 3)
                        let found = try #require(cells[name], "\(sheet.name) \(name)")
                        #expect(found.isNumber)
                        let value = try #require(decimal(found.text))
                        let printed =
                            print.unit == .ordinal
                            ? format.ungrouped(value.coefficient / 1_000_000_000)
                            : print.unit == .percent
                                ? format.percent(value.coefficient, scale: value.scale, places: print.places)
                                : format.fixed(value.coefficient, scale: value.scale, places: print.places)
                        #expect(figure.text == printed || print.namesUnit, "\(sheet.name) \(name)")
                        figures += 1
                    }
                }
            }
        }
        #expect(figures > 50)
    }

    private func make(_ request: BuildRequest) async throws -> (MadePack, Session) {
        var general = MeetingResult(meeting: "")
        let builder = try #require(PackBuilder(request, &general))
        let place = try #require(findMeetings(request.meetings, out: request.out, diagnostics: &general.diagnostics).first)
        let (made, session) = await builder.make(place, jobs: 1)
        return (try #require(made), session)
    }

    private func decimal(_ text: String) -> (coefficient: Int128, scale: Int)? {
        guard let value = Decimal(string: text) else { return nil }
        // Nine decimals are more than any page prints.
        var scaled = value * 1_000_000_000
        var rounded = Decimal()
        NSDecimalRound(&rounded, &scaled, 0, .plain)
        return Int128(NSDecimalNumber(decimal: rounded).stringValue).map { ($0, 9) }
    }

    /// Beside the others they are linked to; a pack with them is a whole pack, which comes out again byte for byte.
    @Test func workbooksBelongToThePack() async throws {
        let copy = try OrganisationCopy(.nämnd)
        var request = request(copy)
        request.formats = [.pdf, .html, .xlsx]
        let result = try #require(await Pack.build(request).first)
        #expect(result.succeeded)
        let folder = try #require(result.folder)
        let books = result.outputs.filter { $0.name.hasSuffix(".xlsx") }
        #expect(!books.isEmpty)
        for book in books {
            let page = try String(contentsOfFile: "\(folder)/\(book.name.dropLast(5)).html", encoding: .utf8)
            #expect(page.contains("href=\"\(book.name)\""))
        }
        let verification = try await verify(folder, meeting: request.meetings[0], request)
        #expect(verification.isVerified)
        #expect(verification.files.contains { $0.name == books[0].name })

        // Without them, they go.
        request.formats = OutputFormat.standard
        _ = await Pack.build(request)
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/\(books[0].name)"))
        // By themselves they come beside the rest.
        request.formats = [.xlsx]
        _ = await Pack.build(request)
        #expect(FileManager.default.fileExists(atPath: "\(folder)/\(books[0].name)"))
        #expect(FileManager.default.fileExists(atPath: "\(folder)/index.html"))
        #expect(try await verify(folder, meeting: request.meetings[0], request).isVerified)
    }
}
