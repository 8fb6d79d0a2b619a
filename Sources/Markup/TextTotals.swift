public import Diagnostics
import DocumentTree
import Inputs
import Templates

/// How much the texts of a pack come to, with a limit that all of them have together: each may be within the limits of a
/// text, but there can be hundreds of them, and what is set, drawn and written of them takes fifty times the room.
///
/// The unit is a letter of running text; whatever else is set counts for as many as it takes the room of.
public struct TextTotals: Sendable {
    /// What sets some 2,500 to 3,000 pages.
    static let most = 7_000_000
    /// Of running text, tables and headings mixed.
    static let ofPage = 2_500
    /// A paragraph, a cell, a bold word: it has a place in the tree, in the tags and on the page.
    static let ofNode = 15
    /// A cell of a table that the template makes, and its figure.
    static let ofCell = 45

    private var amount = 0
    private var ofFile: [FileID: Int] = [:]
    /// The first that passed the limit, for a message when no file has most of it.
    private var firstPlace: SourceRange?

    public init() {}

    /// Nothing more is to be parsed.
    public var isExceeded: Bool { amount > Self.most }

    mutating func add(_ count: Int, of file: FileID?, at place: @autoclosure () -> SourceRange?) {
        amount += count
        if let file { ofFile[file, default: 0] += count }
        if isExceeded, firstPlace == nil { firstPlace = place() }
    }

    /// Counts what was counted apart; nothing is counted, and nil given, where that passes the limit: then it matters where it
    /// is passed.
    public func adding(_ other: TextTotals) -> TextTotals? {
        var sum = self
        sum.amount += other.amount
        if sum.isExceeded || isExceeded || other.isExceeded { return nil }
        sum.ofFile.merge(other.ofFile, uniquingKeysWith: +)
        return sum
    }

    /// Tells that it is too much, where most of it is.
    public func report(in sources: SourceSet, _ diagnostics: inout DiagnosticList) {
        guard isExceeded else { return }
        // Of two that are as large, the one that was read first.
        let largest = ofFile.max { ($0.value, $1.key.value) < ($1.value, $0.key.value) }
        var arguments = ["sidor": Self.pages(amount), "gräns": Self.pages(Self.most)]
        var place = firstPlace
        if let largest, largest.value > amount / 20, let source = sources.file(largest.key) {
            place = SourceRange(file: largest.key, start: 0, end: source.bytes.firstIndex(of: 0x0A) ?? source.bytes.count)
            arguments["egna"] = Self.pages(largest.value)
        }
        diagnostics.report(.tooMuchTextInAll, at: place, arguments)
    }

    /// In whole hundreds.
    private static func pages(_ amount: Int) -> String { String(max(100, amount / ofPage / 100 * 100)) }
}

extension Insertion.Kind {
    /// What it comes to when it is put in; prose is counted when it is parsed.
    var amount: Int {
        switch self {
        case .text(let text, _): text.utf8.count + TextTotals.ofNode
        case .figure: TextTotals.ofCell
        case .prose: 0
        case .block(let block): block.amount
        }
    }
}

extension Block {
    fileprivate var amount: Int {
        switch self {
        case .table(let table): table.amount
        case .figure(let figure): TextTotals.ofPage / 2 + (figure.data?.amount ?? 0)
        case .list(let list): list.items.reduce(0) { $0 + $1.blocks.amount }
        case .definitions(let list): list.items.reduce(0) { $0 + $1.blocks.amount + TextTotals.ofCell }
        case .quote(let quote): quote.blocks.amount
        case .callout(let callout): callout.blocks.amount
        case .keyFigures(let figures): figures.items.count * TextTotals.ofCell
        default: TextTotals.ofNode
        }
    }
}

extension [Block] {
    fileprivate var amount: Int { reduce(TextTotals.ofNode) { $0 + $1.amount } }
}

extension Table {
    fileprivate var amount: Int { rows.reduce(0) { $0 + ($1.cells.count + 1) * TextTotals.ofCell } }
}
