import Style

/// One of the four places of running words.
public enum RunningPlace: Sendable, CaseIterable {
    case headerLeft, headerCentre, headerRight, footerLeft, footerCentre, footerRight

    func pattern(in matter: RunningMatter) -> String {
        switch self {
        case .headerLeft: matter.headerLeft
        case .headerCentre: matter.headerCentre
        case .footerCentre: matter.footerCentre
        case .headerRight: matter.headerRight
        case .footerLeft: matter.footerLeft
        case .footerRight: matter.footerRight
        }
    }
}

/// Running words of which not all found room.
public struct ShortenedRunningText: Hashable, Sendable {
    public var place: RunningPlace
    /// All of them.
    public var words: String
    /// What the page shows of them.
    public var shown: String
    /// The field that takes most of the room; nil where the theme's own words do.
    public var field: String?
}

/// The words of one side of a header or footer, with the theme's fields filled in.
struct RunningText: Hashable {
    struct Piece: Hashable {
        var words: String
        var isStrong: Bool
        /// The field that it stands for; nil for the theme's own words.
        var field: String?

        /// What page it is, and of which meeting: kept as long as anything else can yield.
        var isKept: Bool {
            switch field {
            case "etikett"?, "sida"?, "sidor"?, "sidangivelse"?, "datum"?, "datum-i-ord"?, "bilaga"?: true
            default: false
            }
        }
    }

    private(set) var pieces: [Piece] = []

    /// No header has room for more, on any page; and each page measures all of it.
    private static let most = 4_000

    private static func bounded(_ words: String) -> String {
        words.utf8.count <= most ? words : String(words.prefix(most)) + "…"
    }

    /// - Parameter pattern: a part between dots whose fields are all empty goes, with its dot.
    init(_ pattern: RunningPattern, _ value: (String) -> String) {
        for part in pattern.parts {
            let own = part.map { piece in
                var piece = piece
                if let field = piece.field { piece.words = Self.bounded(value(field)) }
                return piece
            }
            let fields = own.filter { $0.field != nil }
            if !fields.isEmpty, fields.allSatisfy(\.words.isEmpty) { continue }
            if !pieces.isEmpty { pieces.append(Piece(words: " · ", isStrong: false)) }
            pieces += own.filter { !$0.words.isEmpty }
        }
        if !hasPlainLetters, plain.allSatisfy(\.isWhitespace) { pieces = [] }
    }

    /// Nearly all words have one, which says at once that there is something to read.
    private var hasPlainLetters: Bool { pieces.contains { $0.words.utf8.contains { $0 > 0x20 && $0 < 0x7F } } }

    var plain: String { pieces.reduce("") { $0 + $1.words } }

    /// What is left when all that can yield has yielded.
    var least: RunningText {
        var least = self
        for index in pieces.indices where !pieces[index].isKept && pieces[index].words != " · " { least.pieces[index].words = "…" }
        return least
    }

    var longestField: String? { pieces.max { $0.words.utf8.count < $1.words.utf8.count }?.field }

    /// The same with fewer words, so that it fits: the longest piece yields first, at a word and with an ellipsis, then
    /// the next; what says which page it is last of all.
    func shortened(_ fits: (RunningText) -> Bool) -> RunningText {
        var result = self
        func cuttable(kept: Bool) -> [Int] {
            pieces.indices.filter { pieces[$0].isKept == kept && pieces[$0].words != " · " }
                .sorted { (pieces[$1].words.utf8.count, $0) < (pieces[$0].words.utf8.count, $1) }
        }
        for index in cuttable(kept: false) + cuttable(kept: true) {
            let words = Array(result.pieces[index].words.prefix(600))
            func cut(_ count: Int) -> RunningText {
                var shorter = result
                shorter.pieces[index].words = Self.cut(words, count)
                return shorter
            }
            var (fitting, tooLong) = (0, words.count)
            while fitting + 1 < tooLong {
                let middle = (fitting + tooLong) / 2
                if fits(cut(middle)) { fitting = middle } else { tooLong = middle }
            }
            result = cut(fitting)
            if fits(result) { return result }
        }
        return result
    }

    /// So many letters at most, without a broken word where there is a whole one, and the ellipsis.
    private static func cut(_ words: [Character], _ count: Int) -> String {
        var end = count
        if let space = words[..<count].lastIndex(where: \.isWhitespace), space > 0 { end = space }
        while end > 0, words[end - 1].isWhitespace || words[end - 1] == "," { end -= 1 }
        return String(words[..<end]) + "…"
    }
}

/// A pattern as the theme writes it, `**{bilaga}** · {titel}`, in its pieces: read once for all pages.
struct RunningPattern {
    /// What stands between dots. Fields have no words yet.
    fileprivate private(set) var parts: [[RunningText.Piece]] = []

    init(_ pattern: String) {
        var isStrong = false
        for part in pattern.split(separator: "·", omittingEmptySubsequences: false) { parts.append(Self.pieces(Self.trim(part), &isStrong)) }
    }

    /// Whether it says something else on each page.
    var differsByPage: Bool { parts.joined().contains { $0.field.map(RunningFields.differsByPage) ?? false } }

    private static func pieces(_ part: Substring, _ isStrong: inout Bool) -> [RunningText.Piece] {
        var pieces: [RunningText.Piece] = []
        var words = ""
        var rest = part
        func close() {
            if !words.isEmpty { pieces.append(RunningText.Piece(words: words, isStrong: isStrong)) }
            words = ""
        }
        while let first = rest.first {
            if rest.hasPrefix("**") {
                close()
                isStrong.toggle()
                rest = rest.dropFirst(2)
            } else if first == "{", let end = rest.firstIndex(of: "}") {
                close()
                let name = String(rest[rest.index(after: rest.startIndex)..<end])
                pieces.append(RunningText.Piece(words: "", isStrong: isStrong, field: name))
                rest = rest[rest.index(after: end)...]
            } else {
                words.append(first)
                rest = rest.dropFirst()
            }
        }
        close()
        return pieces
    }

    private static func trim(_ words: Substring) -> Substring {
        var words = words
        while words.first == " " { words = words.dropFirst() }
        while words.last == " " { words = words.dropLast() }
        return words
    }
}

extension RunningFields {
    static func differsByPage(_ name: String) -> Bool {
        switch name {
        case "etikett", "sida", "sidangivelse": true
        default: false
        }
    }

    /// What a field of the theme stands for on a page; empty where there is nothing to say.
    func value(of name: String, page: Int) -> String {
        switch name {
        case "organisation": organisation
        case "styrelse": board
        case "datum": date
        case "datum-i-ord": dateInWords
        case "bilaga": attachment
        case "titel": title
        case "diarienummer": registryNumber
        case "dnr": registryNumber.isEmpty ? "" : words.recordNumber(["number": registryNumber])
        case "etikett": numbering.isPlain ? "" : numbering.label(page)
        case "sida": String(numbering.firstPage + page)
        case "sidor": String(numbering.pageCount)
        case "sidangivelse":
            words.pageOfPages([
                "page": String(numbering.firstPage + page), "pages": String(numbering.pageCount),
            ])
        default: ""
        }
    }
}
