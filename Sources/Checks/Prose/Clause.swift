import Inputs

/// A stretch of a text as what it says: words, and numbers, amounts, days and names of the register as one piece each.
struct Clause {
    struct Piece {
        enum Kind { case word, number, amount, date, weekday, name }

        var kind: Kind
        /// The same for what is the same however it is written: “fem” and “5”, “236 mnkr” and “236 000 000 kr”.
        var said: String
        /// Of an amount: in öre, one of its last digit, and the unit it is written in.
        var amount: (öre: Int128, step: Int128, unit: Int)?
        var words: Range<Int>

        /// Whether it may be another in words that are otherwise the same.
        var isVariable: Bool { kind != .word }

        func saysTheSame(as other: Piece) -> Bool {
            if let amount, let theirs = other.amount {
                // “216,2 mnkr” may be rounded from “216 215 000 kr”; of one unit they are told apart by each digit.
                let slack = amount.unit == theirs.unit ? 0 : max(amount.step, theirs.step) / 2
                return abs(amount.öre - theirs.öre) <= slack
            }
            guard kind == other.kind else { return said == other.said }
            // A day without its year is of any.
            if kind == .date { return said == other.said || said.hasSuffix("-" + other.said) || other.said.hasSuffix("-" + said) }
            return said == other.said
        }
    }

    let passage: Passage
    private(set) var pieces: [Piece]

    init(_ passage: Passage, _ stretch: Range<Int>, _ names: NamePieces) {
        self.passage = passage
        pieces = []
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            let piece = passage.piece(at: index, before: stretch.upperBound, names)
            pieces.append(piece)
            index = piece.words.upperBound
        }
    }

    /// Without “Direktionen föreslås besluta att” before what is decided.
    var decided: Clause {
        guard let that = pieces.prefix(7).firstIndex(where: { passage.words[$0.words.lowerBound].has(.condition) && $0.words.count == 1 }),
            that + 2 < pieces.count,
            pieces[..<that].contains(where: { passage.words[$0.words.lowerBound].meaning.figure == .decided })
        else { return self }
        var clause = self
        clause.pieces.removeFirst(that + 1)
        return clause
    }

    /// The pieces that differ where all else is the same; none where all is, nil where the two say other things.
    func differences(from other: Clause) -> [(here: Piece, there: Piece)]? {
        guard pieces.count == other.pieces.count, !pieces.isEmpty else { return nil }
        var result: [(here: Piece, there: Piece)] = []
        for (here, there) in zip(pieces, other.pieces) where !here.saysTheSame(as: there) {
            let areNumbers = [here, there].allSatisfy { $0.kind == .number || $0.kind == .amount }
            guard here.isVariable, there.isVariable, here.kind == there.kind || areNumbers else { return nil }
            result.append((here, there))
        }
        return result
    }

    /// How many of its pieces are words.
    var wordCount: Int { pieces.count { $0.kind == .word } }

    /// As it was written.
    func written(_ piece: Piece) -> String { passage.written(piece.words) }
}

/// The names of the register by their first words, each of which is one piece of what a text says.
struct NamePieces {
    private var byFirst: [String: [[String]]] = [:]

    init(_ register: Register) {
        for section in register.value.fields {
            for entry in section.value.fields {
                for field in entry.value.fields {
                    guard case .text(let text) = field.value.kind else { continue }
                    let words = nameWords(text)
                    // Names, not sentences; a word in small letters alone is as often itself.
                    guard let first = words.first, words.count <= 6, words.count > 1 || text.first?.isUppercase == true,
                        words.contains(where: { $0.utf8.count > 2 })
                    else { continue }
                    byFirst[first, default: []].append(words)
                }
            }
        }
    }

    /// The longest that stands at a word.
    func length(at index: Int, before end: Int, _ passage: Passage) -> Int? {
        byFirst[passage.words[index].text]?.lazy.filter { name in
            index + name.count <= end && name.indices.dropFirst().allSatisfy { passage.words[index + $0].text == name[$0] }
        }.map(\.count).max()
    }
}

extension Passage {
    fileprivate func piece(at index: Int, before end: Int, _ names: NamePieces) -> Clause.Piece {
        if let mention = mentionedDates.first(where: { $0.words.lowerBound == index && $0.words.upperBound <= end }) {
            let day = two(mention.month) + "-" + two(mention.day)
            return Clause.Piece(kind: .date, said: saysYear(mention.words) ? "\(mention.year)-\(day)" : day, words: mention.words)
        }
        if let day = weekday(at: index) { return Clause.Piece(kind: .weekday, said: String(day), words: index..<index + 1) }
        if words[index].hasCapital, let length = names.length(at: index, before: end, self) {
            return Clause.Piece(kind: .name, said: written(index..<index + length).lowercased(), words: index..<index + length)
        }
        if let number = quantity(at: index, before: end), !(number.isInLetters && number.whole == 1) {
            let sign = number.isNegative ? "-" : ""
            if let unit = unit(of: number), number.words.upperBound < end {
                var last = number.words.upperBound
                // “miljoner kronor”
                if last + 1 < end, words[last].has([.million, .thousand]), words[last + 1].has([.currency, .measure]) { last += 1 }
                let (öre, step) = asWritten(number, unit)
                return Clause.Piece(
                    kind: .amount, said: sign + String(öre), amount: (number.isNegative ? -öre : öre, max(1, step), unit),
                    words: number.words.lowerBound..<last + 1)
            }
            let isShare = isPercent(number)
            let isWord = isShare && number.words.upperBound < end && words[number.words.upperBound].has(.percent)
            return Clause.Piece(
                kind: .number, said: sign + String(number.value) + (isShare ? "%" : ""),
                words: number.words.lowerBound..<number.words.upperBound + (isWord ? 1 : 0))
        }
        return Clause.Piece(kind: .word, said: words[index].text, words: index..<index + 1)
    }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
