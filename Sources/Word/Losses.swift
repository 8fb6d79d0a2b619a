/// Something of a Word file that the text has not, or has otherwise.
public struct Loss: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
        // What is not in the text.
        case title, documentData, picture, object, textBox, comment, deletion, struck, hidden, headerFooter, contents, symbol, link
        // What is written in another way.
        case insertion, underline, colour, script, equation, mergedCells, cellParts, singleTable, headingInside, lettered, handList, tab,
            innerLink, field, emphasis, strangeCharacter
        // What somebody must look at.
        case boldParagraph, headerRow, emptyHeader

        /// Where in the list it is told.
        public var group: Group {
            switch self {
            case .title, .documentData, .picture, .object, .textBox, .comment, .deletion, .struck, .hidden, .headerFooter, .contents, .symbol,
                .link:
                .left
            case .boldParagraph, .headerRow, .emptyHeader: .look
            default: .changed
            }
        }
    }

    public enum Group: Sendable, CaseIterable { case left, changed, look }

    public var kind: Kind
    /// How many of them.
    public var count: Int
    /// The first words of some.
    public var examples: [String]
}

/// What was lost on the way, gathered by kind.
struct Losses {
    private var found: [Loss.Kind: Loss] = [:]
    private static let mostExamples = 3
    private static let longestExample = 70

    mutating func add(_ kind: Loss.Kind, _ example: String = "", count: Int = 1) {
        guard count > 0 else { return }
        var loss = found[kind] ?? Loss(kind: kind, count: 0, examples: [])
        loss.count += count
        let words = Losses.shortened(example)
        if !words.isEmpty, loss.examples.count < Losses.mostExamples, !loss.examples.contains(words) { loss.examples.append(words) }
        found[kind] = loss
    }

    /// In the order of the kinds.
    var all: [Loss] { Loss.Kind.allCases.compactMap { found[$0] } }

    private static func shortened(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count <= longestExample ? words : words.prefix(longestExample - 1) + "…"
    }
}
