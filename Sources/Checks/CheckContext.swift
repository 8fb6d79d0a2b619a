import Diagnostics
import Facts
import Inputs
import Style

/// What rules are run over: all that they look at, and what several of them need of it, made once.
///
/// A class, since every rule has it at hand; nothing in it changes.
final class CheckContext: Sendable {
    let input: CheckInput
    /// The language that the meeting's texts are written in.
    let language: DocumentLanguage
    let lexicon: Lexicon
    /// Every file whose schema says what its figures are, with those of the meeting before.
    let sheets: [JudgedSheet]
    let register: RegisterFacts
    /// Every text of the meeting that is published.
    let passages: [Passage]
    /// The same, those together that stand together.
    let groups: [PassageGroup]
    let names: RegisteredNames
    /// What each amount of the files is, in whole kronor.
    let figureKinds: [Int64: FigureKinds]
    /// Those of the names in force that occur at all.
    let mentioned: [RegisteredNames.Name]
    /// How many texts each file has, in the order of the files' first ones.
    let textsOfFiles: [(file: FileID, count: Int)]
    /// Every word of the passages, in lower case.
    let vocabulary: Vocabulary

    init(_ input: CheckInput, _ ground: CheckGround) {
        self.input = input
        language = ground.language
        lexicon = ground.lexicon
        sheets = ground.sheets
        register = ground.register
        passages = ground.passages
        groups = ground.groups
        names = ground.names
        figureKinds = ground.figureKinds
        vocabulary = ground.vocabulary
        textsOfFiles = passages.countedByFile
        mentioned = names.valid.filter { [vocabulary, lexicon] in Self.occurs($0.words, vocabulary, lexicon) }
    }

    /// Whether a phrase can occur somewhere: all of its words do, the last perhaps in the genitive. Most phrases that
    /// rules look for do not, and need not be looked for.
    func occurs(_ phrase: [String]) -> Bool { Self.occurs(phrase, vocabulary, lexicon) }

    private static func occurs(_ phrase: [String], _ vocabulary: Vocabulary, _ lexicon: Lexicon) -> Bool {
        guard let last = phrase.last, vocabulary.contains(last) || vocabulary.contains(last + lexicon.forms.genitive) else { return false }
        return phrase.dropLast().allSatisfy(vocabulary.contains)
    }

    /// The key under which the entries of a section have their names.
    func nameField(_ section: String) -> String { input.register.roles.field(.name, in: section) ?? Role.name.rawValue }

    /// Whether an error of the templates points at a place already, so that no rule needs to.
    func isTold(_ range: SourceRange?) -> Bool { range.map(input.told.contains) ?? false }

    /// The words in force for an entry of the register; its key when it has none.
    func name(_ key: String, in section: String) -> String {
        input.register.name(of: Reference(section: section, key: key)) ?? key
    }
}

extension [Passage] {
    fileprivate var countedByFile: [(file: FileID, count: Int)] {
        var counts: [(file: FileID, count: Int)] = []
        for index in indices {
            let file = self[index].file
            // Those of a file mostly stand together.
            let last = counts.last?.file == file ? counts.count - 1 : nil
            if let index = last ?? counts.firstIndex(where: { $0.file == file }) {
                counts[index].count += 1
            } else {
                counts.append((file, 1))
            }
        }
        return counts
    }
}

extension SchemaFields {
    /// Whether a field of the file's first level has a role.
    func hasField(_ role: Role) -> Bool { all.contains { $0.node.role?.role == role } }
}
