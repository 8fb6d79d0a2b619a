extension LeftoverKind {
    /// A bracket that opens and never closes.
    static let brackets = LeftoverKind("(") { text, _ in
        var open: [Int] = []
        for index in text.bytes.indices {
            switch text.bytes[index] {
            case UInt8(ascii: "("): open.append(index)
            case UInt8(ascii: ")"): if !open.isEmpty { open.removeLast() }
            default: break
            }
        }
        // `:(` is a face, and "(a" opens an item.
        guard let first = open.first, first == 0 || ![UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "-")].contains(text.bytes[first - 1]) else {
            return []
        }
        // What became of a link is told as that.
        if first > 0, text.bytes[first - 1] == UInt8(ascii: "]") || text.bytes[first - 1] == TypedText.mask { return [] }
        if first > 1, text.bytes[first - 1] == UInt8(ascii: " "), text.bytes[first - 2] == UInt8(ascii: "]") { return [] }
        return [Leftover(code: .openPair, range: first..<first + 1, arguments: ["tecken": "(", "annat": ")"])]
    }

    /// A quotation that never ends. One of several paragraphs opens again with each of them, and closes with the last.
    static let quotes = LeftoverKind("”") { text, _ in
        guard text.role == .paragraph, text.bytes.contains(0xE2) else { return [] }
        // Swedish has the same sign at both ends, English two.
        for (opening, closing) in [("”", "”"), ("“", "”"), ("»", "»"), ("„", "”")] {
            let opens = text.places(of: opening), closes = opening == closing ? opens : text.places(of: closing)
            guard let last = opens.last, !opens.isEmpty else { continue }
            if opening == "”", !text.places(of: "“").isEmpty || !text.places(of: "„").isEmpty { continue }
            let isOpen = opening == closing ? opens.count % 2 == 1 : closes.count < opens.count
            guard isOpen, opens[0] != 0 || opens.count > 1 else { continue }
            // 15” is a measure.
            if opening == closing, opens.contains(where: { text.isDigit($0 - 1) }) { continue }
            // A quotation within its own paragraph of a longer one.
            if opens[0] == 0, opening != closing { continue }
            return [
                Leftover(code: .openPair, range: last..<last + opening.utf8.count, arguments: ["tecken": opening, "annat": closing])
            ]
        }
        return []
    }

    /// `[bilaga 3]`: a link whose address is missing. A word in brackets within a quotation is the quoter's own.
    static let words = LeftoverKind("[") { text, _ in
        var found: [Leftover] = []
        var index = 0
        while let open = text.first("[", from: index) {
            index = open + 1
            guard let close = text.bytes[index...].prefix(80).firstIndex(of: UInt8(ascii: "]")), close - open > 3 else { continue }
            let inner = text.bytes[index..<close]
            index = close
            guard inner.allSatisfy({ $0 != 0x0A && $0 != TypedText.mask && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "^") }), !text.isWord(open - 1),
                // A note in the text is told as one.
                open == 0 || text.bytes[open - 1] != UInt8(ascii: "^"), text.isWord(open + 1), !text.isDigit(open + 1)
            else { continue }
            let after = close + 1
            if after < text.bytes.count, "([:".utf8.contains(text.bytes[after]) { continue }
            if text.starts(with: "] (", at: close) { continue }
            let words = String(decoding: inner, as: UTF8.self)
            if asides.contains(words.lowercased()) || text.isWithinQuotation(open) || !isLinkText(words) { continue }
            found.append(Leftover(code: .bracketedWords, range: open..<close + 1, arguments: ["text": words]))
        }
        return found
    }

    /// What editors say in brackets.
    private static let asides: Set = ["sic", "red.", "red. anm.", "min kursivering", "vår kursivering", "min översättning", "our italics", "ed."]

    /// As in `[bilaga](bilaga:budget)`, without its address.
    private static let attachmentWords: Set = ["bilaga", "bilagan", "appendix", "the appendix"]

    /// Words that name something to go to: a bilaga by its number, or something of more than a word.
    private static func isLinkText(_ words: String) -> Bool {
        if attachmentWords.contains(words.lowercased()) { return true }
        let parts = words.split(separator: " ")
        if parts.count == 2, parts[1].allSatisfy(\.isNumber) { return true }
        return parts.count > 1 && words.first?.isLetter == true && !words.contains(",")
    }
}

extension TypedText {
    func places(of sign: String) -> [Int] {
        let wanted = Array(sign.utf8)
        guard let first = wanted.first else { return [] }
        return bytes.indices.filter { bytes[$0] == first && $0 + wanted.count <= bytes.count && bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
    }

    /// An odd number of quotation marks stands before.
    fileprivate func isWithinQuotation(_ index: Int) -> Bool {
        var marks = 0
        for sign in ["”", "“", "\"", "»", "«"] { marks += places(of: sign).count { $0 < index } }
        return marks % 2 == 1
    }
}
