/// The fenced blocks that templates declare figures with.
enum FenceKind: String, CaseIterable, Sendable {
    case table = "tabell"
    case diagram
    case staircase = "trappa"
    case timeline = "tidslinje"
    case organisation
    case keyFigures = "nyckeltal"
    case facts = "fakta"
    case contents = "innehåll"
    case checks = "kontroller"
    case pageBreak = "sidbrytning"
}

struct Fence {
    var kind: FenceKind
    /// The word after the backticks.
    var info: Range<Int>
    /// Whole lines between the fences.
    var body: Range<Int>
    /// After the closing line.
    var end: Int
    var isClosed: Bool
}

enum FenceScanner {
    /// The block of ours that opens on the line at `start`, if one does. Other code blocks are Markdown's.
    static func fence(in bytes: ArraySlice<UInt8>, at start: Int) -> Fence? {
        let ticks = tickCount(bytes, start)
        guard ticks >= 3 else { return nil }
        let lineEnd = endOfLine(bytes, start)
        var infoStart = start + ticks
        var infoEnd = lineEnd
        while infoStart < infoEnd, bytes[infoStart] <= 0x20 { infoStart += 1 }
        while infoEnd > infoStart, bytes[infoEnd - 1] <= 0x20 { infoEnd -= 1 }
        guard let kind = FenceKind(rawValue: String(decoding: bytes[infoStart..<infoEnd], as: UTF8.self)) else {
            return nil
        }
        let bodyStart = min(lineEnd + 1, bytes.endIndex)
        var line = bodyStart
        while line < bytes.endIndex {
            let end = endOfLine(bytes, line)
            let count = tickCount(bytes, line)
            if count >= ticks, bytes[(line + count)..<end].allSatisfy({ $0 <= 0x20 }) {
                return Fence(
                    kind: kind, info: infoStart..<infoEnd, body: bodyStart..<line,
                    end: min(end + 1, bytes.endIndex), isClosed: true)
            }
            line = min(end + 1, bytes.endIndex)
        }
        return Fence(
            kind: kind, info: infoStart..<infoEnd, body: bodyStart..<bytes.endIndex, end: bytes.endIndex,
            isClosed: false)
    }

    private static func tickCount(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, bytes[end] == UInt8(ascii: "`") { end += 1 }
        return end - start
    }

    private static func endOfLine(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
        var end = start
        while end < bytes.endIndex, bytes[end] != 0x0A { end += 1 }
        return end
    }
}
