import Style

/// The glyphs of a document in a sixth of their room: a bilaga's wait for the pack's file, and those of a thousand pages are
/// most of what waits. A glyph says only what its neighbours do not tell: its text mostly begins where the last one's ended,
/// and it is as wide as it was when it last stood there.
struct PackedGlyphs: Sendable {
    private let bytes: [UInt8]
    let count: Int

    /// The first byte of a glyph: how much text it has (all ones: it stands in a byte of its own), and what follows.
    private enum Mark {
        static let length: UInt8 = 0x0F
        static let hyphen: UInt8 = 0x10
        static let ownStart: UInt8 = 0x20
        static let offsets: UInt8 = 0x40
        static let ownAdvance: UInt8 = 0x80
    }
    /// At most: the mark, a length, a glyph number, and four numbers.
    private static let mostBytes = 1 + 1 + 3 + 4 * 5
    /// Places in which advances are remembered, by glyph number: a power of two.
    private static let remembered = 512

    init(_ glyphs: [PlacedGlyph]) {
        count = glyphs.count
        let room = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, glyphs.count * Self.mostBytes))
        defer { room.deallocate() }
        var end = room
        var advances = [Int32](repeating: 0, count: Self.remembered)
        var next: UInt32 = 0
        advances.withUnsafeMutableBufferPointer { advances in
            for glyph in glyphs {
                let place = Int(glyph.glyph) & (Self.remembered - 1)
                let isLong = glyph.textLength >= Mark.length
                var mark = isLong ? Mark.length : glyph.textLength
                if glyph.isAddedHyphen { mark |= Mark.hyphen }
                if glyph.textStart != next { mark |= Mark.ownStart }
                if glyph.xOffset != 0 || glyph.yOffset != 0 { mark |= Mark.offsets }
                if glyph.advance != advances[place] { mark |= Mark.ownAdvance }
                end.pointee = mark
                end += 1
                if isLong {
                    end.pointee = glyph.textLength
                    end += 1
                }
                Self.write(UInt32(glyph.glyph), &end)
                if mark & Mark.ownStart != 0 { Self.write(Self.folded(Int32(bitPattern: glyph.textStart &- next)), &end) }
                if mark & Mark.ownAdvance != 0 {
                    Self.write(Self.folded(glyph.advance), &end)
                    advances[place] = glyph.advance
                }
                if mark & Mark.offsets != 0 {
                    Self.write(Self.folded(glyph.xOffset), &end)
                    Self.write(Self.folded(glyph.yOffset), &end)
                }
                next = glyph.textStart &+ UInt32(glyph.textLength)
            }
        }
        bytes = Array(UnsafeBufferPointer(start: room, count: end - room))
    }

    /// As they were.
    var glyphs: [PlacedGlyph] {
        [PlacedGlyph](unsafeUninitializedCapacity: count) { room, filled in
            bytes.withUnsafeBufferPointer { bytes in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.remembered) { advances in
                    advances.initialize(repeating: 0)
                    if let start = bytes.baseAddress, let room = room.baseAddress { Self.unpack(start, count, advances.baseAddress!, into: room) }
                }
            }
            filled = count
        }
    }

    private static func unpack(
        _ start: UnsafePointer<UInt8>, _ count: Int, _ advances: UnsafeMutablePointer<Int32>, into room: UnsafeMutablePointer<PlacedGlyph>
    ) {
        var at = start
        var next: UInt32 = 0
        for index in 0..<count {
            let mark = at.pointee
            at += 1
            var length = mark & Mark.length
            if length == Mark.length {
                length = at.pointee
                at += 1
            }
            let number = read(&at)
            let place = Int(number & UInt32(remembered - 1))
            if mark & Mark.ownStart != 0 { next = next &+ UInt32(bitPattern: unfolded(read(&at))) }
            if mark & Mark.ownAdvance != 0 { advances[place] = unfolded(read(&at)) }
            var (xOffset, yOffset): (Int32, Int32) = (0, 0)
            if mark & Mark.offsets != 0 {
                xOffset = unfolded(read(&at))
                yOffset = unfolded(read(&at))
            }
            (room + index).initialize(
                to: PlacedGlyph(
                    glyph: UInt16(truncatingIfNeeded: number), textStart: next, textLength: length, advance: advances[place],
                    xOffset: xOffset, yOffset: yOffset, isAddedHyphen: mark & Mark.hyphen != 0))
            next = next &+ UInt32(length)
        }
    }

    // MARK: Numbers, seven bits to a byte

    @inline(__always)
    private static func write(_ number: UInt32, _ end: inout UnsafeMutablePointer<UInt8>) {
        var number = number
        while number >= 0x80 {
            end.pointee = UInt8(truncatingIfNeeded: number) | 0x80
            end += 1
            number >>= 7
        }
        end.pointee = UInt8(truncatingIfNeeded: number)
        end += 1
    }

    @inline(__always)
    private static func read(_ at: inout UnsafePointer<UInt8>) -> UInt32 {
        var byte = at.pointee
        at += 1
        if byte < 0x80 { return UInt32(byte) }
        var number = UInt32(byte & 0x7F)
        var shift: UInt32 = 7
        repeat {
            byte = at.pointee
            at += 1
            number |= UInt32(byte & 0x7F) &<< shift
            shift &+= 7
        } while byte >= 0x80
        return number
    }

    /// Small numbers stay small, whatever their sign.
    @inline(__always)
    private static func folded(_ number: Int32) -> UInt32 { UInt32(bitPattern: (number &<< 1) ^ (number >> 31)) }

    @inline(__always)
    private static func unfolded(_ number: UInt32) -> Int32 { Int32(bitPattern: number >> 1) ^ -Int32(bitPattern: number & 1) }
}
