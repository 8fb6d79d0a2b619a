/// Holds what a paper draws with against what an archived, accessible file may have (ISO 19005-2 6.2, ISO 14289-1 7.21). What
/// is not proved is a fault: no claim rests on what nobody has looked at.
struct PaperProof {
    private(set) var faults: Set<PaperFault>
    private let collector: PaperCollector
    private let report: ContentReport

    init(_ collector: PaperCollector, _ report: ContentReport) {
        self.collector = collector
        self.report = report
        faults = report.faults
    }

    mutating func prove(_ paper: ImportedPDF, _ reader: inout PDFReader) {
        for index in collector.fonts { faults.insert(.fontNotProved(collector.objects[index].value["BaseFont"]?.name ?? "")) }
    }
}
