import DocumentTree
import Style

/// Bytes of a page, and the one place where text is escaped.
struct HTMLWriter {
    /// As long as there is room for: what is written are the first `count`. A piece is written at once, where appending to an array
    /// would ask for each whether the array is its own and large enough.
    private var room: [UInt8] = []
    private var count = 0

    init(capacity: Int = 256) { room = [UInt8](repeating: 0, count: capacity) }

    /// What has been written; the writer is empty then.
    mutating func take() -> [UInt8] {
        var bytes: [UInt8] = []
        swap(&bytes, &room)
        bytes.removeLast(bytes.count - count)
        count = 0
        return bytes
    }

    /// Writes so many bytes: `fill` sets all of them.
    @inline(__always)
    private mutating func write(_ length: Int, _ fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        if room.count - count < length { makeRoom(for: length) }
        let start = count
        count += length
        room.withUnsafeMutableBufferPointer { fill(UnsafeMutableBufferPointer(rebasing: $0[start..<start + length])) }
    }

    @inline(never)
    private mutating func makeRoom(for length: Int) { room.append(contentsOf: repeatElement(0, count: max(length, room.count, 256))) }

    mutating func byte(_ value: UInt8) { write(1) { $0[0] = value } }

    @inline(__always)
    private mutating func bytes(_ bytes: UnsafeBufferPointer<UInt8>) { write(bytes.count) { _ = $0.update(fromContentsOf: bytes) } }

    /// Markup that we wrote ourselves. Where the letters are known, they are a move or two instead of a call.
    @inline(__always)
    mutating func raw(_ markup: StaticString) { bytes(UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount)) }

    mutating func raw(_ markup: [UInt8]) { markup.withUnsafeBufferPointer { bytes($0) } }

    mutating func number(_ value: Int) {
        if value < 0 { raw("-") }
        digits(value.magnitude)
    }

    private mutating func digits(_ value: UInt) {
        if value < 10 { return byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value)) }
        var length = 1
        var rest = value / 10
        while rest > 0 { (rest, length) = (rest / 10, length + 1) }
        write(length) { out in
            var rest = value
            for place in (0..<length).reversed() {
                out[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
        }
    }

    /// RFC 4648, section 4.
    mutating func base64(_ data: [UInt8]) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        write((data.count + 2) / 3 * 4) { out in
            alphabet.withUnsafeBufferPointer { alphabet in
                data.withUnsafeBufferPointer { data in
                    var (index, count) = (0, 0)
                    func write(_ group: Int) {
                        out[count] = alphabet[group >> 18]
                        out[count + 1] = alphabet[group >> 12 & 63]
                        out[count + 2] = alphabet[group >> 6 & 63]
                        out[count + 3] = alphabet[group & 63]
                        count += 4
                    }
                    while index + 2 < data.count {
                        write(Int(data[index]) << 16 | Int(data[index + 1]) << 8 | Int(data[index + 2]))
                        index += 3
                    }
                    guard index < data.count else { return }
                    let isTwo = index + 1 < data.count
                    write(Int(data[index]) << 16 | (isTwo ? Int(data[index + 1]) << 8 : 0))
                    out[count - 1] = UInt8(ascii: "=")
                    if !isTwo { out[count - 2] = UInt8(ascii: "=") }
                }
            }
        }
    }

    /// A length in points, with the decimals it takes.
    mutating func points(_ length: Length) {
        if length.raw < 0 { raw("-") }
        let magnitude = length.raw.magnitude
        digits(magnitude / 1000)
        let rest = magnitude % 1000
        if rest == 0 { return }
        let (first, second, third) = (rest / 100, rest / 10 % 10, rest % 10)
        let decimals = third > 0 ? 3 : second > 0 ? 2 : 1
        write(1 + decimals) { places in
            places[0] = UInt8(ascii: ".")
            places[1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: first)
            if decimals > 1 { places[2] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: second) }
            if decimals > 2 { places[3] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: third) }
        }
    }

    /// Text between tags or within a quoted attribute: `&`, `<`, `>` and `"` are escaped, so one rule serves
    /// both. Control characters, which HTML forbids, are left out.
    mutating func text(_ string: String) {
        var string = string
        string.withUTF8 { text($0) }
    }

    mutating func text(_ slice: ArraySlice<UInt8>) { slice.withUnsafeBufferPointer { text($0) } }

    private mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in utf8.indices {
            let byte = utf8[index]
            guard byte < 0x40 || byte >= 0x7F else { continue }
            let escape: StaticString
            switch byte {
            case UInt8(ascii: "&"): escape = "&amp;"
            case UInt8(ascii: "<"): escape = "&lt;"
            case UInt8(ascii: ">"): escape = "&gt;"
            case UInt8(ascii: "\""): escape = "&quot;"
            case 0x0A: continue
            case 0x09: escape = " "
            case 0..<0x20, 0x7F: escape = ""
            case 0xC2 where index + 1 < utf8.count && utf8[index + 1] < 0xA0:
                // U+0080–U+009F.
                bytes(UnsafeBufferPointer(rebasing: utf8[start..<index]))
                start = index + 2
                continue
            default: continue
            }
            if start < index { bytes(UnsafeBufferPointer(rebasing: utf8[start..<index])) }
            raw(escape)
            start = index + 1
        }
        if start < utf8.count { bytes(UnsafeBufferPointer(rebasing: utf8[start..<utf8.count])) }
    }

    /// ` name="value"`.
    mutating func attribute(_ name: StaticString, _ value: String) {
        raw(" ")
        raw(name)
        raw("=\"")
        text(value)
        raw("\"")
    }

    /// `<p class="…">`; no class attribute when it is empty.
    mutating func open(_ tag: StaticString, class name: String = "", id: String = "") {
        raw("<")
        raw(tag)
        if !id.isEmpty { attribute("id", id) }
        if !name.isEmpty { attribute("class", name) }
        raw(">")
    }

    mutating func close(_ tag: StaticString) {
        raw("</")
        raw(tag)
        raw(">")
    }
}
