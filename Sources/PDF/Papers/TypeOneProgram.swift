import Diagnostics

/// What a Type 1 font program says of its glyphs (Adobe Type 1 Font Format 1.1): their names, their widths and the codes that it
/// gives them. Only the beginnings of charstrings are looked at, and no PostScript is run. Safe with any bytes.
struct TypeOneProgram: GlyphWidths {
    private var widths: [Int] = []
    private var glyphOfName: [String: Int] = [:]
    private var nameOfCode: [Int: String] = [:]

    init?(_ bytes: [UInt8]) {
        guard let start = Self.find("eexec", in: bytes[...]) else { return nil }
        let clear = bytes[..<start]
        // Units of another size are not met, and not measured.
        guard let matrix = Self.find("/FontMatrix", in: clear), let bracket = clear[matrix...].firstIndex(of: UInt8(ascii: "[")),
            let first = Self.words(clear[(bracket + 1)...], most: 1).first, Double(first) == 0.001
        else { return nil }
        readCodes(clear)
        var privatePart = bytes[start...]
        while let byte = privatePart.first, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { privatePart = privatePart.dropFirst() }
        let text = Self.decrypted(Self.isHexadecimal(privatePart) ? Self.unhexed(privatePart) : Array(privatePart), key: 55665, skipping: 4)
        guard readGlyphs(text) else { return nil }
    }

    func glyph(name: String) -> Int { glyphOfName[name] ?? 0 }
    func glyph(code: Int) -> Int { nameOfCode[code].flatMap { glyphOfName[$0] } ?? 0 }
    func width(_ glyph: Int) -> Int? { widths.indices.contains(glyph) && glyph > 0 ? widths[glyph] : nil }

    // MARK: The part that everybody can read

    /// `dup 65 /A put`, or the standard's codes (2.2).
    private mutating func readCodes(_ clear: ArraySlice<UInt8>) {
        guard let start = Self.find("/Encoding", in: clear) else { return }
        let words = Self.words(clear[start...], most: 2_000)
        if words.first == "StandardEncoding" {
            nameOfCode = GlyphNames.standardEncoding
            return
        }
        for index in words.indices.dropLast(3) where words[index] == "dup" && words[index + 3] == "put" && words[index + 2].hasPrefix("/") {
            if let code = Int(words[index + 1]) { nameOfCode[code] = String(words[index + 2].dropFirst()) }
        }
    }

    private static func words(_ bytes: ArraySlice<UInt8>, most: Int) -> [String] {
        bytes.prefix(100_000).split(maxSplits: most, whereSeparator: { $0 <= 0x20 || $0 == UInt8(ascii: "]") }).prefix(most).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    // MARK: The part that is encrypted (7)

    /// `/A 120 RD …` after `/CharStrings`.
    private mutating func readGlyphs(_ text: [UInt8]) -> Bool {
        guard var place = Self.find("/CharStrings", in: text[...]) else { return false }
        var skipped = 4
        if let own = Self.find("/lenIV", in: text[..<place]), let number = Self.words(text[own...], most: 1).first.flatMap({ Int($0) }) {
            guard (0...16).contains(number) else { return false }
            skipped = number
        }
        // The glyph of number 0 is that of no character, whatever its place.
        widths = [0]
        while let slash = text[place...].firstIndex(of: UInt8(ascii: "/")), widths.count < 1 << 16 {
            let words = text[(slash + 1)...].prefix(200).split(maxSplits: 3, omittingEmptySubsequences: false) { $0 == 0x20 }
            guard words.count == 4, let length = Int(String(decoding: words[1], as: UTF8.self)), length >= 0,
                length <= text.count - words[3].startIndex
            else { return widths.count > 1 }
            let program = Self.decrypted(Array(text[words[3].startIndex..<words[3].startIndex + length]), key: 4330, skipping: skipped)
            let name = String(decoding: words[0], as: UTF8.self)
            if let width = Self.width(program), name != ".notdef", glyphOfName[name] == nil {
                glyphOfName[name] = widths.count
                widths.append(width)
            }
            place = words[3].startIndex + length
        }
        return widths.count > 1
    }

    /// Of a charstring, which begins with side bearing and width (6.4), in millionths of an em.
    private static func width(_ program: [UInt8]) -> Int? {
        var stack: [Int] = []
        var place = 0
        while place < program.count, stack.count < 24 {
            let first = Int(program[place])
            place += 1
            func next() -> Int {
                defer { place += 1 }
                return place < program.count ? Int(program[place]) : 0
            }
            switch first {
            case 32...246: stack.append(first - 139)
            case 247...250: stack.append((first - 247) * 256 + next() + 108)
            case 251...254: stack.append(-(first - 251) * 256 - next() - 108)
            case 255: stack.append(Int(Int32(truncatingIfNeeded: (0..<4).reduce(0) { value, _ in value << 8 | next() })))
            case 13: return stack.count == 2 ? stack[1] * 1000 : nil
            case 12:
                switch next() {
                case 7: return stack.count == 4 ? stack[2] * 1000 : nil
                case 12:
                    // A quotient is within a thousandth of an em of what it is rounded to.
                    guard let divisor = stack.popLast(), let dividend = stack.popLast(), divisor != 0 else { return nil }
                    stack.append(dividend / divisor)
                default: return nil
                }
            default: return nil
            }
        }
        return nil
    }

    private static func decrypted(_ bytes: [UInt8], key: UInt16, skipping: Int) -> [UInt8] {
        var key = key
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            result.append(byte ^ UInt8(key >> 8))
            key = (UInt16(byte) &+ key) &* 52845 &+ 22719
        }
        return Array(result.dropFirst(skipping))
    }

    private static func isHexadecimal(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.prefix(4).allSatisfy { hexDigit($0) != nil } }

    private static func unhexed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var half: UInt8?
        for byte in bytes {
            guard let value = hexDigit(byte) else { continue }
            if let high = half {
                result.append(high << 4 | value)
                half = nil
            } else {
                half = value
            }
        }
        return result
    }

    /// Where a word ends; nil when it is not there.
    private static func find(_ word: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return nil }
        for start in bytes.startIndex...(bytes.endIndex - word.count)
        where bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word) { return start + word.count }
        return nil
    }
}
