import DocumentTree
import Style

/// Bytes of a page, and the one place where text is escaped.
struct HTMLWriter {
    var bytes: [UInt8] = []

    /// Markup that we wrote ourselves.
    mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

    mutating func number(_ value: Int) {
        if value < 0 { raw("-") }
        digits(value.magnitude)
    }

    private mutating func digits(_ value: UInt) {
        if value >= 10 { digits(value / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10))
    }

    /// RFC 4648, section 4.
    mutating func base64(_ data: [UInt8]) {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        bytes += [UInt8](unsafeUninitializedCapacity: (data.count + 2) / 3 * 4) { out, count in
            alphabet.withUnsafeBufferPointer { alphabet in
                data.withUnsafeBufferPointer { data in
                    var index = 0
                    while index < data.count {
                        let second = index + 1 < data.count ? Int(data[index + 1]) : 0
                        let third = index + 2 < data.count ? Int(data[index + 2]) : 0
                        let group = Int(data[index]) << 16 | second << 8 | third
                        out[count] = alphabet[group >> 18]
                        out[count + 1] = alphabet[group >> 12 & 63]
                        out[count + 2] = index + 1 < data.count ? alphabet[group >> 6 & 63] : UInt8(ascii: "=")
                        out[count + 3] = index + 2 < data.count ? alphabet[group & 63] : UInt8(ascii: "=")
                        count += 4
                        index += 3
                    }
                }
            }
        }
    }

    /// A length in points, with the decimals it takes.
    mutating func points(_ length: Length) {
        if length.raw < 0 { raw("-") }
        let magnitude = length.raw.magnitude
        digits(magnitude / 1000)
        var rest = magnitude % 1000
        if rest == 0 { return }
        raw(".")
        var place: UInt = 100
        while rest > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / place))
            rest %= place
            place /= 10
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
                bytes.append(contentsOf: utf8[start..<index])
                start = index + 2
                continue
            default: continue
            }
            if start < index { bytes.append(contentsOf: utf8[start..<index]) }
            raw(escape)
            start = index + 1
        }
        if start < utf8.count { bytes.append(contentsOf: utf8[start..<utf8.count]) }
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
