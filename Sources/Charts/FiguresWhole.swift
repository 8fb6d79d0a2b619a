/// Keeps the groups of a figure together in words that people wrote: `1 234 567` stands on one line, and in the same order in
/// a text that runs from right to left, where an ordinary space would part it into three numbers (UAX #9, W4).
enum FiguresWhole {
    /// The spaces before groups of three digits as spaces that do not break.
    static func joined(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.indices.contains(where: { isBetweenGroups($0, bytes) }) else { return text }
        var result: [UInt8] = []
        for index in bytes.indices {
            if isBetweenGroups(index, bytes) { result += [0xC2, 0xA0] } else { result.append(bytes[index]) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isBetweenGroups(_ index: Int, _ bytes: [UInt8]) -> Bool {
        guard bytes[index] == 0x20, index > 0, index + 3 < bytes.count else { return false }
        var before = index
        while before > 0, index - before < 4, isDigit(bytes[before - 1]) { before -= 1 }
        var after = index + 1
        while after < bytes.count, after - index < 5, isDigit(bytes[after]) { after += 1 }
        // Not "2024 100", nor what follows decimals.
        guard (1...3).contains(index - before), after - index == 4 else { return false }
        return before == 0 || bytes[before - 1] != 0x2C && bytes[before - 1] != 0x2E
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
