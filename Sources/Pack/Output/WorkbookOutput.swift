import DocumentTree
import Inputs
import Style
import Text
import Workbook

/// The workbooks of a meeting: one for each bilaga with tables, a sheet for each table.
struct WorkbookOutput: Output {
    private let context: WorkbookContext

    init(_ context: OutputContext) {
        let running = context.running
        self.context = WorkbookContext(
            theme: context.typography.theme, organisation: running.organisation, board: running.board, date: context.date.iso,
            recordNumber: running.registryNumber)
    }

    func jobs(_ pack: SetPack) -> [OutputJob] {
        pack.parts.compactMap { set in
            guard let name = set.part.workbookName else { return nil }
            let (document, context) = (set.part.document, context)
            return OutputJob(name: name) { _, _ in (writeWorkbook(document, context) ?? [], 0) }
        }
    }

    /// A spreadsheet shows it in fonts of its own.
    func faces(_ pack: SetPack) -> Set<FaceID> { [] }
}

extension ComposedPart {
    /// The file of its workbook; nil for one without tables.
    var workbookName: String? { document.tables.isEmpty ? nil : "\(fileName).xlsx" }
}
