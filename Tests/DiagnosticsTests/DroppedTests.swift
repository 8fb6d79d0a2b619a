import Testing

@testable import Diagnostics

/// More messages than anybody reads: how many were left out is said.
@Suite struct DroppedTests {
    private let code = DiagnosticCode("XX001", sv: MessageText("Fel"), en: MessageText("Error"))

    private func list(_ count: Int) -> DiagnosticList {
        var list = DiagnosticList()
        for number in 0..<count {
            list.report(code, at: SourceRange(file: FileID(0), start: number, end: number))
        }
        return list
    }

    @Test func theyAreCounted() {
        var list = list(DiagnosticList.most + 7)
        #expect(list.errorCount == DiagnosticList.most && list.dropped == 7)
        list.append(contentsOf: self.list(3))
        #expect(list.dropped == 10)
        var empty = DiagnosticList()
        empty.append(contentsOf: list)
        #expect(empty.dropped == 10)
        var findings = Findings()
        findings.add(empty, from: SourceSet())
        #expect(findings.dropped == 10)
    }

    @Test func andSaidWhateverTheForm() {
        let item = Diagnostic(code, at: nil)
        #expect(render([item], sources: SourceSet(), dropped: 7).contains("… och 7 till"))
        #expect(!render([item], sources: SourceSet()).contains("till"))
        #expect(renderJSON([item], sources: SourceSet(), dropped: 7).contains("\"dropped\":7"))
        let sarif = String(decoding: renderSARIF([item], sources: SourceSet(), toolVersion: "1", dropped: 7), as: UTF8.self)
        #expect(sarif.filter { !$0.isWhitespace }.contains("\"dropped\":7"))
    }
}
