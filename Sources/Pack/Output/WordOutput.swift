import Diagnostics
import DocumentTree
import Inputs
import Style
import Text
import Word

/// The documents of a meeting as Word files to write comments in. They are drafts and no records: they lie in a folder of
/// their own beside the pack, no manifest lists them, and no `verify` asks for them.
struct WordOutput: Output {
    private let context: WordDraftContext

    init(_ context: OutputContext) {
        let words = context.typography.theme.words[DocumentLanguage(tag: context.language)]
        self.context = WordDraftContext(
            draft: words.commentDraft, notice: words.commentDraftNotice, figure: words.figure, day: context.date.secondsSince1970)
    }

    /// Of a summons, its agenda. Others' papers are no texts of ours to comment on.
    func jobs(_ pack: SetPack) -> [OutputJob] {
        (pack.parts.isEmpty ? pack.all : pack.parts.filter { $0.part.paper == nil }).map { set in
            let (document, context) = (set.part.document, context)
            return OutputJob(name: "\(set.part.fileName).\(OutputFormat.docx.ending)") { _, diagnostics in
                do throws(PandocFailure) {
                    return (try writeWordDraft(document, context), 0)
                } catch {
                    diagnostics.report(error.diagnostic)
                    return ([], 0)
                }
            }
        }
    }

    /// Word shows it in fonts of its own.
    func faces(_ pack: SetPack) -> Set<FaceID> { [] }
}

extension PandocFailure {
    /// What to tell of a draft that was not made.
    var diagnostic: Diagnostic {
        switch self {
        case .absent: Diagnostic(.pandocAbsent, at: nil)
        case .refused(let complaint): Diagnostic(.pandocFailed, at: nil, ["svar": complaint])
        case .program, .unknownAnswer: Diagnostic(.pandocFailed, at: nil)
        }
    }
}

extension CalendarDate {
    /// Of its midnight in UTC; never before 1980, which archives know nothing of.
    fileprivate var secondsSince1970: Int {
        let first = CalendarDate(year: 1980, month: 1, day: 1) ?? self
        return (max(self, first).dayNumber - first.dayNumber) * 86_400 + 315_532_800
    }
}
