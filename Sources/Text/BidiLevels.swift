import CFriBidi
public import Style

/// A stretch of a text that is ordered by itself, whatever stands around it: words in another language, code, a
/// figure (the isolates of UAX #9, which the text itself may not carry as characters).
public struct BidiIsolate: Sendable {
    public var start: Int32
    public var end: Int32
    /// Nil for that of its own first letter.
    public var direction: TextDirection?

    public init(_ range: Range<Int>, _ direction: TextDirection?) {
        start = Int32(truncatingIfNeeded: range.lowerBound)
        end = Int32(truncatingIfNeeded: range.upperBound)
        self.direction = direction
    }
}

/// The bidirectional algorithm (UAX #9) by FriBidi: the only file that knows it. What happens to a line once it is
/// broken (L1 and L2) is `Layout`'s.
public enum BidiLevels {
    /// The embedding level of each byte of a text: even runs to the right, odd to the left. A line break in the text
    /// ends a paragraph, as the algorithm has it; all of them have one direction.
    public static func resolve(
        _ bytes: UnsafeBufferPointer<UInt8>, _ direction: TextDirection, _ isolates: [BidiIsolate]
    ) -> [UInt8] {
        var levels = [UInt8](repeating: direction == .rightToLeft ? 1 : 0, count: bytes.count)
        // From the outer to the inner.
        let isolates = isolates.filter { $0.start < $0.end }.sorted { ($0.start, -$0.end) < ($1.start, -$1.end) }
        var paragraph = Paragraph()
        var open: [BidiIsolate] = []
        var next = 0
        var offset = 0
        while offset < bytes.count {
            let (scalar, length) = decodeScalar(bytes, offset)
            while let last = open.last, Int(last.end) <= offset {
                paragraph.append(0x2069, -1)
                open.removeLast()
            }
            while next < isolates.count, Int(isolates[next].start) <= offset {
                // An isolate that began before the one around it ended does not nest, and is none.
                if open.last.map({ isolates[next].end <= $0.end }) ?? true {
                    paragraph.append(isolates[next].initiator, -1)
                    open.append(isolates[next])
                }
                next += 1
            }
            if scalar == "\n" {
                paragraph.resolve(direction, bytes.count, &levels)
                paragraph = Paragraph()
                for isolate in open { paragraph.append(isolate.initiator, -1) }
            } else {
                paragraph.append(scalar.value, offset)
            }
            offset += length
        }
        paragraph.resolve(direction, bytes.count, &levels)
        // A character's other bytes are where its first is.
        for index in levels.indices.dropFirst() where bytes[index] & 0xC0 == 0x80 { levels[index] = levels[index - 1] }
        return levels
    }

    /// What FriBidi is given at a time.
    private struct Paragraph {
        var characters: [FriBidiChar] = []
        /// Of each character in the text; −1 for one that is not in it.
        var offsets: [Int] = []

        mutating func append(_ character: UInt32, _ offset: Int) {
            characters.append(character)
            offsets.append(offset)
        }

        func resolve(_ direction: TextDirection, _ byteCount: Int, _ levels: inout [UInt8]) {
            guard !characters.isEmpty, let count = Int32(exactly: characters.count) else { return }
            var types = [FriBidiCharType](repeating: FRIBIDI_TYPE_ON, count: characters.count)
            var brackets = [FriBidiBracketType](repeating: 0, count: characters.count)
            var found = [FriBidiLevel](repeating: 0, count: characters.count)
            var base = direction == .rightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR
            fribidi_get_bidi_types(characters, count, &types)
            fribidi_get_bracket_types(characters, count, types, &brackets)
            // Nought when it has no memory left: the text stands as it is written.
            guard fribidi_get_par_embedding_levels_ex(types, brackets, count, &base, &found) != 0 else { return }
            for (index, offset) in offsets.enumerated() where offset >= 0 { levels[offset] = UInt8(clamping: found[index]) }
        }
    }
}

extension BidiIsolate {
    /// LRI, RLI or FSI.
    fileprivate var initiator: UInt32 {
        switch direction {
        case .leftToRight: 0x2066
        case .rightToLeft: 0x2067
        case nil: 0x2068
        }
    }
}
