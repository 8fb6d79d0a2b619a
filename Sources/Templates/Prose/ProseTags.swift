import Diagnostics

/// A `{{` in a person's text, and what it begins.
struct ProseTag: Equatable {
    enum Kind: Equatable {
        case expression
        /// `\{{`: the braces themselves.
        case escaped
        case unclosed
        /// What only templates have; the sign that tells (`#`, `^`, `/`, `>`, `!`, `{`).
        case structure(UInt8)
    }
    var kind: Kind
    /// Bytes from the first sign of it to the last: braces, and the backslash before.
    var range: Range<Int>
    /// Which `{{` of the text it is, from 0: the same one in the user's file.
    var number: Int
}

enum ProseTags {
    static func mayHaveTags(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") { return true }
            index += 1
        }
        return false
    }

    static func mayHaveTags(_ text: String) -> Bool {
        guard text.hasByte(UInt8(ascii: "{")) else { return false }
        var text = text
        return text.withUTF8 { mayHaveTags($0) }
    }

    static func find(in bytes: [UInt8]) -> [ProseTag] {
        var tags: [ProseTag] = []
        var index = 0
        var number = 0
        while let start = opening(in: bytes, from: index, to: bytes.count) {
            var backslashes = 0
            while backslashes < start, bytes[start - 1 - backslashes] == UInt8(ascii: "\\") { backslashes += 1 }
            var tag = ProseTag(kind: .unclosed, range: start..<start + 2, number: number)
            if backslashes % 2 == 1 {
                tag.kind = .escaped
                tag.range = start - 1..<start + 2
            } else if let end = closing(in: bytes, from: start, to: bytes.count) {
                let sign = start + 2 < end - 2 ? bytes[start + 2] : 0
                tag.kind = "#^/>!{".utf8.contains(sign) ? .structure(sign) : .expression
                tag.range = start..<end
            }
            tags.append(tag)
            number += 1
            index = tag.range.upperBound
        }
        return tags
    }

    /// The next `{{` at or after a place.
    static func opening(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        var index = start
        while index + 1 < end {
            if bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") { return index }
            index += 1
        }
        return nil
    }

    /// Just behind the `}}` of the tag that opens at a place; nil when another opens first, or when its
    /// paragraph ends.
    static func closing(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
        let isTriple = start + 2 < end && bytes[start + 2] == UInt8(ascii: "{")
        var index = start + (isTriple ? 3 : 2)
        var isBlankLine = false
        while index + 1 < end {
            switch bytes[index] {
            case UInt8(ascii: "}") where bytes[index + 1] == UInt8(ascii: "}"):
                let behind = index + 2
                return isTriple && behind < end && bytes[behind] == UInt8(ascii: "}") ? behind + 1 : behind
            case UInt8(ascii: "{") where bytes[index + 1] == UInt8(ascii: "{"): return nil
            case 0x0A:
                if isBlankLine { return nil }
                isBlankLine = true
            case 0x20, 0x09, 0x0D: break
            default: isBlankLine = false
            }
            index += 1
        }
        return nil
    }
}
