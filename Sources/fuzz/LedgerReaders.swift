import Diagnostics
import Inputs
import Ledgers
import Zip

/// The readers of ledgers, and of how they are mapped.
enum LedgerReaders {
    static func targets(_ root: String, _ readers: InputReaders) -> [Target] {
        func files(_ paths: String...) -> [[UInt8]] { paths.compactMap { readWhole("\(root)/fixtures/redovisning/\($0)") } }
        let sie = files("kommun/2026-09-24/underlag/2026.se", "universitet/2026-09-10/underlag/2026.se").map { $0.prefix(6_000) + $0.suffix(2_000) }.map {
            Array($0)
        }
        let book = files("arbetsbok/2026-05-27/underlag/uttag.xlsx")
        let table = "Ansvar;Konto;Projekt;Period;Belopp\r\n210;5010 Löner;7101;202601;1 234,50\r\n220;\"6010\";;2026-02;-5\r\nSumma;;;;1 229,50\r\n"
        let mappings = files("kommun/register/redovisning.yaml", "arbetsbok/register/redovisning.yaml")
        return [
            Target(name: "sie", seeds: sie, read: { ledger($0, "fil.se") }),
            Target(name: "tabell", seeds: [Array(table.utf8)], read: { ledger($0, "fil.csv") }),
            Target(name: "arbetsbok", seeds: book, read: { ledger($0, "fil.xlsx") }, make: { WorkbookMaker.make(&$0) }, isText: false),
            Target(name: "redovisning", seeds: mappings, read: { bytes in mapping(bytes, sie.first ?? [], readers) }),
        ]
    }

    @Sendable private static func ledger(_ bytes: [UInt8], _ name: String) -> String {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        let made = makeLedgerSource(name, bytes)
        let id = sources.add(made.source)
        let ledger = readLedger(id, made, diagnostics: &diagnostics)
        if let ledger {
            let summary = LedgerSummary(ledger)
            _ = summary.text(.swedish)
            _ = summary.json(findings: .null).serialised()
            _ = suggestMapping(ledger, lines: [NamedEntry(key: "a", names: ["Samordning"])], costTypes: [], .swedish)
        }
        _ = made.cells()
        return "\(ledger == nil) \(summary(diagnostics, sources))"
    }

    @Sendable private static func mapping(_ bytes: [UInt8], _ sie: [UInt8], _ readers: InputReaders) -> String {
        var sources = SourceSet()
        var diagnostics = DiagnosticList()
        let made = makeLedgerSource("fil.se", sie)
        let id = sources.add(made.source)
        let file = sources.add(SourceFile(path: "redovisning.yaml", bytes: bytes))
        guard let schema = readers.schema("redovisning"), let ledger = readLedger(id, made, diagnostics: &diagnostics),
            let value = readYAML(file, schema: schema, in: sources, diagnostics: &diagnostics),
            let mapping = readMapping(value, diagnostics: &diagnostics)
        else { return summary(diagnostics, sources) }
        var time = FigureTime()
        time.year = 2026
        let mapped = mapLedgers([(ledger, "fil.se")], mapping, LedgerQuestion(.outcome, time), diagnostics: &diagnostics)
        return MappingView(mapping, mapped, names: [:], year: 2026).text(.swedish).isEmpty ? "" : summary(diagnostics, sources)
    }
}

/// Workbooks whose parts are damaged and whose archive is sound: damage of the archive's bytes alone ends at its checksums.
enum WorkbookMaker {
    static func make(_ random: inout SeededGenerator) -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let sheet =
            "<worksheet xmlns=\"\(main)\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Belopp</t></is></c></row>"
            + "<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>5010</v></c><c r=\"B3\" s=\"1\"><f>SUM(C1)</f><v>1234.5</v></c></row></sheetData><mergeCells><mergeCell ref=\"A3:A9\"/></mergeCells></worksheet>"
        var parts: [(String, [UInt8])] = [
            ("_rels/.rels", Array("<Relationships><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>".utf8)),
            (
                "xl/workbook.xml",
                Array(
                    "<workbook xmlns:r=\"\(office)\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .utf8)
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Array(
                    "<Relationships><Relationship Id=\"r1\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"\(office)/styles\" Target=\"styles.xml\"/></Relationships>"
                        .utf8)
            ),
            ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
            ("xl/sharedStrings.xml", Array("<sst><si><r><t>Kon</t></r><r><t>to</t></r><rPh><t>x</t></rPh></si></sst>".utf8)),
            (
                "xl/styles.xml",
                Array(
                    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
                        .utf8)
            ),
        ]
        let index = random.below(parts.count)
        parts[index].1 = damage(parts[index].1, &random)
        return zipArchive(parts.map { ZipPart(name: $0.0, bytes: $0.1) })
    }
}
